"""A laptop that is lost: what it makes from then on is in nobody's converged state."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from champion_app.commands import people, sessions
from champion_app.domain.errors import AlreadyReversed, NotFound, NotUnique
from champion_app.domain.exchange_errors import LaptopEnded
from champion_app.domain.records import Arrival, Device, Person
from champion_app.store import endings, links
from champion_app.sync import lost_laptops
from champion_app.sync.lost_laptops import REVOKED
from champion_app.sync.receiving import take_held
from tests.sync.laptops import Laptop, coordinator, enrol, let_in, newcomer, settle
from tests.sync.test_enrolment import AFTERNOON
from tests.sync.test_two_coordinators import everybody, meet, names, second


@pytest.fixture
def omar(tmp_path: Path) -> Iterator[Laptop]:
    made = coordinator(tmp_path / "omar")
    yield made
    made.store.close()


@pytest.fixture
def asha(omar: Laptop, tmp_path: Path) -> Iterator[Laptop]:
    made = newcomer(tmp_path / "asha", "Asha Begum")
    enrol(omar, made)
    yield made
    made.store.close()


def lost(omar: Laptop, name: str) -> Device:
    with omar.store.atomic():
        meant = lost_laptops.laptop_called(omar.store, name)
        return lost_laptops.end(omar.store, meant, lost_laptops.LOST)


def rename(laptop: Laptop, person: str, name: str) -> None:
    with laptop.store.atomic():
        people.edit_person(laptop.store, person, name=name)


def test_invariant_15_what_a_lost_laptop_sends_later_is_kept_apart(
    omar: Laptop, asha: Laptop
) -> None:
    meet(asha, "Noor")
    settle(omar, asha)
    meet(asha, "Zofia")
    [late] = asha.send()  # made before, comes after
    card = lost(omar, "Asha Begum")
    assert (card.state, card.ended_history) == ("lost", asha.store.meta("incarnation").hex())
    before = omar.fingerprint()
    [outcome] = omar.receive(late)
    assert outcome.result == "quarantined"
    assert isinstance(outcome.error, LaptopEnded)
    assert [one.why for one in links.held_files(omar.store)] == [REVOKED]
    assert take_held(omar.store) == []
    assert (omar.fingerprint(), names(omar.store)) == (before, {"Noor"})
    assert omar.send() == []  # nothing goes to it any more
    with pytest.raises(NotFound):
        lost(omar, "Asha Begum")
    with pytest.raises(AlreadyReversed), omar.store.atomic():
        lost_laptops.end(omar.store, card, lost_laptops.RETIRED)


def test_a_bundle_from_before_the_end_is_still_good(omar: Laptop, asha: Laptop) -> None:
    meet(asha, "Noor")
    [early] = asha.send()
    omar.receive(early)
    lost(omar, "Asha Begum")
    assert [one.result for one in omar.receive(early)] == ["already"]


def test_invariant_15_what_another_coordinator_took_in_beyond_the_end_goes_everywhere(
    omar: Laptop, asha: Laptop, tmp_path: Path
) -> None:
    ruth = newcomer(tmp_path / "ruth", "Ruth Adler")
    second(omar, ruth)
    meet(asha, "Noor")
    everybody(omar, ruth, asha)
    [noor] = asha.store.all(Person)
    lost(omar, str(asha.store.device))
    rename(asha, noor.id, "Nobody")
    meet(asha, "Zofia")
    with asha.store.atomic():
        held = sessions.plan_session(asha.store, "Later", None, starts_at=AFTERNOON)
        sessions.arrive(asha.store, held.id)
    [late] = asha.send()
    assert [one.result for one in ruth.receive(late)] == ["new"]  # she has not heard yet
    assert names(ruth.store) == {"Nobody", "Zofia"}
    everybody(omar, ruth)
    for laptop in (omar, ruth):
        assert names(laptop.store) == {"Noor"}
        assert laptop.store.all(Arrival) == []
        last = endings.last_stamps(laptop.store)
        assert set(last) == {asha.store.device}
        for table in ("people", "sessions", "arrivals"):
            bad = "name_dev" if table == "people" else "dev" if table == "arrivals" else "plan_dev"
            stamp = bad.replace("dev", "hlc")
            found = laptop.store.rows(
                f"SELECT count(*) FROM {table} WHERE {bad} = ? AND {stamp} > ?", *last.items()
            )
            assert found == [(0,)]
        assert laptop.store.rows("PRAGMA foreign_key_check") == []
    assert omar.fingerprint() == ruth.fingerprint()
    assert [one.result for one in ruth.receive(late)] == ["quarantined"]
    ruth.store.close()


def test_a_new_laptop_of_the_same_champion_gets_its_own_number_and_what_the_old_one_wrote(
    omar: Laptop, asha: Laptop, tmp_path: Path
) -> None:
    meet(asha, "Noor")
    settle(omar, asha)
    lost(omar, "Asha Begum")
    new = newcomer(tmp_path / "new", "Asha Begum")
    enrol(omar, new)
    assert new.store.device == 3 != asha.store.device
    assert new.store.meta("incarnation") != asha.store.meta("incarnation")
    assert new.champion == asha.champion
    assert names(new.store) == {"Noor"}
    assert new.fingerprint() == omar.fingerprint(new.champion)
    new.store.close()


def test_two_laptops_of_one_champion_are_told_apart_by_number(
    omar: Laptop, asha: Laptop, tmp_path: Path
) -> None:
    other = newcomer(tmp_path / "other", "Asha Begum")
    let_in(omar, other)
    with pytest.raises(NotUnique):
        lost(omar, "Asha Begum")
    assert lost(omar, str(asha.store.device)).number == asha.store.device
    assert lost(omar, "Asha Begum").number == other.store.device
    other.store.close()
