"""Start files in wrong hands, and two laptops of one champion on one stick."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from champion_app.store import queries
from champion_app.sync import enrolling
from champion_app.sync.sending import send
from tests.sync.laptops import Laptop, coordinator, enrol, join, let_in, newcomer
from tests.sync.test_enrolment import work


@pytest.fixture
def omar(tmp_path: Path) -> Iterator[Laptop]:
    made = coordinator(tmp_path / "omar")
    yield made
    made.store.close()


@pytest.fixture
def asha(tmp_path: Path) -> Iterator[Laptop]:
    made = newcomer(tmp_path / "asha", "Asha Begum")
    yield made
    made.store.close()


def test_two_laptops_of_one_champion_write_beside_each_other_on_one_stick(
    omar: Laptop, asha: Laptop, tmp_path: Path
) -> None:
    enrol(omar, asha)
    second = newcomer(tmp_path / "second", "Asha Begum")
    let_in(omar, second)
    for one in (asha, second):
        work(one, "Noor")
        with one.store.atomic():
            one.store.set_meta("sent", 40)
    stick = tmp_path / "stick"
    files = [*send(asha.store, stick), *send(second.store, stick)]
    assert [file.stem for file in files] == ["C2-2026-11-28-0041", "C2-2026-11-28-0041-L3"]
    assert sorted(stick.iterdir()) == sorted(files)
    assert {one.result for one in omar.receive(*files)} == {"new"}
    second.store.close()


def test_a_champion_who_opened_a_coordinators_start_file_joins_by_the_right_one(
    omar: Laptop, asha: Laptop
) -> None:
    with omar.store.atomic():
        wrong = enrolling.invite_coordinator(omar.store, "Ruth")
    join(asha, wrong)
    assert queries.me(asha.store).role == "coordinator"
    enrol(omar, asha)
    assert queries.me(asha.store).role == "champion"
    work(asha, "Noor")
    assert {one.result for one in omar.receive(*asha.send())} == {"new"}
