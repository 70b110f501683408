"""Whose papers they are: one logo at a time, whoever chose it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from champion_app.commands.letterhead import letterhead, remove_logo, set_logo
from champion_app.domain.errors import MissingValue, NotYourRole
from champion_app.domain.exchange_errors import LogoUnfit
from champion_app.domain.facts import Letterhead
from champion_app.domain.logos import LARGEST, logo_id
from champion_app.domain.records import Programme
from champion_app.store import attachments
from champion_app.store.store import Store
from tests.ui.neighbourhood import empty_store

FIRST, SECOND = (b"\x89PNG\r\n\x1a\n" + bytes([number]) * 400 for number in (1, 2))


@pytest.fixture
def ours(tmp_path: Path) -> Iterator[Store]:
    """The store of a coordinator with a programme."""
    store = empty_store(tmp_path, role="coordinator")
    with store.atomic():
        programme = store.put(Programme(id=store.new_id(Programme), name="Oldham"))
        store.set_meta("programme", programme.id)
    yield store
    store.close()


def choose(store: Store, data: bytes) -> None:
    with store.atomic():
        set_logo(store, data)


def test_a_new_logo_takes_the_place_of_the_old_one_and_an_old_one_can_come_back(
    ours: Store,
) -> None:
    for data in (FIRST, SECOND, FIRST):
        choose(ours, data)
        assert letterhead(ours).logo == data
        assert len(attachments.logos_of(ours)) == 1
    assert attachments.missing(ours) == {}
    with ours.atomic():
        assert remove_logo(ours)
        assert not remove_logo(ours)
        attachments.sweep(ours)
    assert letterhead(ours).logo == b""
    assert letterhead(ours).name == "Oldham"
    assert ours.rows("SELECT 1 FROM attachment_parts") == []


def test_two_that_were_chosen_apart_are_one_until_somebody_chooses_again(ours: Store) -> None:
    choose(ours, FIRST)
    (held,) = attachments.logos_of(ours)
    with ours.atomic():  # as it comes from another coordinator, who did not hear of ours
        sha = attachments.keep_file(ours, SECOND)
        programme = ours.all(Programme)[0].id
        ours.put(replace(held, id=logo_id(programme, sha), sha256=sha))
    stands = letterhead(ours).logo
    assert stands in (FIRST, SECOND)
    assert letterhead(ours).logo == stands
    choose(ours, FIRST)
    assert letterhead(ours).logo == FIRST
    assert len(attachments.logos_of(ours)) == 1


def test_what_can_be_no_logo_and_who_may_not_choose_one_is_refused(tmp_path: Path) -> None:
    champion = empty_store(tmp_path)
    with pytest.raises(NotYourRole):
        choose(champion, FIRST)
    champion.close()


def test_a_logo_needs_a_programme_and_a_picture(ours: Store) -> None:
    for data in (b"words", FIRST + bytes(LARGEST)):
        with pytest.raises(LogoUnfit):
            choose(ours, data)
    with ours.atomic():
        ours.set_meta("programme", "")
    with pytest.raises(MissingValue):
        choose(ours, FIRST)
    assert letterhead(ours) == Letterhead()
