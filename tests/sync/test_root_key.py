"""The root key on two pages: nothing of it stays, and the pages bring it back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from champion_app.domain.errors import NotYourRole
from champion_app.domain.exchange_errors import (
    RootKeyNeeded,
    RootNotPrinted,
    RootShareMistyped,
    RootSharesDiffer,
)
from champion_app.store.links import secret
from champion_app.sync import root_key
from tests.sync.laptops import Laptop, coordinator, newcomer


@pytest.fixture
def omar(tmp_path: Path) -> Iterator[Laptop]:
    made = coordinator(tmp_path / "omar")
    yield made
    made.store.close()


def pages(laptop: Laptop) -> tuple[str, str]:
    with laptop.store.atomic():
        found = root_key.shares(laptop.store)
        root_key.note_printed(laptop.store)
    return found


def forget(laptop: Laptop) -> None:
    with laptop.store.atomic():
        root_key.forget(laptop.store)


def bring(laptop: Laptop, *typed: str) -> None:
    with laptop.store.atomic():
        root_key.bring(laptop.store, typed)


def test_both_pages_bring_the_key_back_in_either_order_however_they_are_typed(
    omar: Laptop,
) -> None:
    key = secret(omar.store, "root_private")
    assert root_key.standing(omar.store) == "here"
    one, other = pages(omar)
    assert root_key.standing(omar.store) == "printed"
    assert pages(omar) == (one, other)  # printed again, it is the same pair
    forget(omar)
    assert root_key.standing(omar.store) == "on_paper"
    assert secret(omar.store, "root_pad") is None
    bring(omar, f"  {other.lower().replace('-', ' ')}", one.replace("0", "O"))
    assert secret(omar.store, "root_private") == key
    forget(omar)
    bring(omar, one, other)
    assert secret(omar.store, "root_private") == key


def test_one_page_says_nothing_of_the_key(omar: Laptop) -> None:
    key = root_key.root_private(omar.store)
    one, other = (root_key.read(each) for each in pages(omar))
    assert one != other
    assert bytes(a ^ b for a, b in zip(one, other, strict=True)) == key
    assert key not in (one, other)


def test_a_slip_of_the_pen_and_a_wrong_page_are_told_apart(omar: Laptop, tmp_path: Path) -> None:
    one, other = pages(omar)
    wrong = ("1" if one[0] != "1" else "2") + one[1:]
    for typed, error in (
        ((wrong, other), RootShareMistyped),
        ((one, ""), RootShareMistyped),
        ((one[:-1], other), RootShareMistyped),
        ((one, one), RootSharesDiffer),
    ):
        with pytest.raises(error):
            bring(omar, *typed)
    elsewhere = coordinator(tmp_path / "elsewhere")
    with pytest.raises(RootSharesDiffer):
        bring(omar, one, pages(elsewhere)[1])
    with pytest.raises(RootSharesDiffer):
        bring(elsewhere, one, other)
    elsewhere.store.close()


def test_the_key_leaves_only_after_it_was_printed(omar: Laptop) -> None:
    with pytest.raises(RootNotPrinted):
        forget(omar)
    pages(omar)
    forget(omar)
    with pytest.raises(RootKeyNeeded):
        forget(omar)
    with pytest.raises(RootKeyNeeded):
        pages(omar)


def test_a_champion_has_no_root_key(tmp_path: Path) -> None:
    asha = newcomer(tmp_path / "asha", "Asha Begum")
    with pytest.raises(NotYourRole):
        pages(asha)
    with pytest.raises(NotYourRole):
        bring(asha, "", "")
    assert root_key.standing(asha.store) == "elsewhere"
    asha.store.close()
