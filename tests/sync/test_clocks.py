"""Laptops whose clocks are wrong: corrected by the coordinator, quarantined, and taken back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from champion_app.commands import people, places
from champion_app.domain.clocks import corrected
from champion_app.domain.records import Person, Venue
from champion_app.domain.stamps import BUILT, milliseconds
from champion_app.store import links
from champion_app.sync import quarantine
from champion_app.sync.remarks import remarks
from tests.samples import NOW
from tests.sync.laptops import Laptop, coordinator, enrol, newcomer, settle

HOUR = 3_600_000


@pytest.fixture
def omar(tmp_path: Path) -> Iterator[Laptop]:
    made = coordinator(tmp_path / "omar")
    yield made
    made.store.close()


@pytest.fixture
def asha(tmp_path: Path, omar: Laptop) -> Iterator[Laptop]:
    """Enrolled and quiet."""
    made = newcomer(tmp_path / "asha", "Asha")
    enrol(omar, made)
    yield made
    made.store.close()


def add(laptop: Laptop, name: str) -> None:
    with laptop.store.atomic():
        people.add_person(laptop.store, name)


def codes(laptop: Laptop) -> list[str]:
    return [one.code for one in remarks(laptop.store)]


def exchange(omar: Laptop, asha: Laptop) -> None:
    """One round trip of files."""
    omar.receive(*asha.send())
    asha.receive(*omar.send(["Asha"]))


def off(laptop: Laptop) -> timedelta:
    """How wrong what the laptop believes is."""
    return abs(laptop.store.now() - NOW)


@pytest.mark.parametrize(
    "wrong",
    [
        datetime(1970, 1, 1, tzinfo=UTC),
        datetime(2016, 1, 1, tzinfo=UTC),
        NOW - timedelta(hours=2),
        NOW + timedelta(hours=2),
        NOW + timedelta(days=3),
        datetime(2099, 1, 1, tzinfo=UTC),
    ],
    ids=["1970", "2016", "two hours behind", "two hours ahead", "three days ahead", "2099"],
)
def test_a_wrong_clock_is_corrected_by_one_round_trip_and_said(
    omar: Laptop, asha: Laptop, wrong: datetime
) -> None:
    asha.clock.at = wrong
    add(asha, "Noor")
    exchange(omar, asha)
    assert off(asha) < timedelta(minutes=1)
    assert codes(asha) == ["behind" if wrong < NOW else "ahead"]
    assert asha.clock.at == wrong  # the computer's own clock is nobody's to set
    settle(omar, asha)
    assert [one.name for one in omar.store.all(Person)] == ["Noor"]
    assert asha.fingerprint() == omar.fingerprint(asha.champion)


def test_a_clock_that_stood_still_for_a_month_is_mended_by_the_parcel_that_shows_it(
    omar: Laptop, asha: Laptop
) -> None:
    omar.clock.pass_by(days=30)
    with omar.store.atomic():
        places.add_venue(omar.store, "Hall")
    assert [one.result for one in asha.receive(*omar.send())] == ["new"]
    assert abs(asha.store.now() - omar.store.now()) < timedelta(minutes=1)
    with asha.store.atomic():
        places.edit_venue(asha.store, asha.store.all(Venue)[0].id, name="Library")
    settle(omar, asha)
    assert [one.name for one in omar.store.all(Venue)] == ["Library"]


def test_before_any_parcel_a_clock_before_the_program_tells_no_impossible_time(
    asha: Laptop,
) -> None:
    asha.clock.at = datetime(1970, 1, 1, tzinfo=UTC)
    assert asha.store.now() >= BUILT


def test_rows_dated_too_far_ahead_wait_and_come_once_the_clock_is_right(
    omar: Laptop, asha: Laptop
) -> None:
    asha.clock.pass_by(days=30)
    add(asha, "Noor")
    before = [omar.store.rows(f"SELECT * FROM {one}") for one in ("links", "people", "meta")]
    [letter] = asha.send()
    assert [one.result for one in omar.receive(letter)] == ["quarantined"]
    after = [omar.store.rows(f"SELECT * FROM {one}") for one in ("links", "people", "meta")]
    assert after == before
    assert [one.why for one in links.held_files(omar.store)] == ["clock"]
    assert codes(omar) == ["clock_held"]
    asha.receive(*omar.send())
    exchange(omar, asha)
    assert [one.name for one in omar.store.all(Person)] == ["Noor"]
    assert links.held_files(omar.store) == []
    with asha.store.atomic():
        people.edit_person(asha.store, asha.store.all(Person)[0].id, name="Noor Jahan")
    settle(omar, asha)
    for one in (omar, asha):
        assert [each.name for each in one.store.all(Person)] == ["Noor Jahan"]


def test_a_coordinator_takes_over_what_a_lost_laptop_dated_too_far_ahead(
    omar: Laptop, asha: Laptop
) -> None:
    asha.clock.pass_by(days=30)
    add(asha, "Noor")
    with asha.store.atomic():
        places.add_venue(asha.store, "Hall")
    omar.receive(*asha.send())
    [held] = quarantine.waiting(omar.store)
    with omar.store.atomic():
        assert quarantine.adopt(omar.store, held.bundle.hex()[:8]).new == 2
    assert [one.name for one in omar.store.all(Venue)] == ["Hall"]
    assert quarantine.waiting(omar.store) == []
    assert omar.store.rows("SELECT DISTINCT name_dev FROM people") == [(1,)]


def test_invariant_10_an_edit_stays_in_sight_with_the_clock_set_back(
    omar: Laptop, asha: Laptop
) -> None:
    add(asha, "Noor")
    [early] = asha.letters()
    asha.clock.pass_by(days=-20)
    with asha.store.atomic():
        people.edit_person(asha.store, asha.store.all(Person)[0].id, name="Noor Jahan")
    omar.take(*asha.letters(), early)
    settle(omar, asha)
    for one in (omar, asha):
        assert [each.name for each in one.store.all(Person)] == ["Noor Jahan"]


def test_invariant_11_who_saw_a_value_beats_it_with_a_frozen_clock(
    omar: Laptop, asha: Laptop
) -> None:
    with omar.store.atomic():
        hall = places.add_venue(omar.store, "Hall").id
    settle(omar, asha)
    asha.clock.at = datetime(1970, 1, 1, tzinfo=UTC)
    with asha.store.atomic():
        places.edit_venue(asha.store, hall, name="Library")
    settle(omar, asha)
    assert [one.name for one in omar.store.all(Venue)] == ["Library"]


def test_the_same_parcel_twice_corrects_once_and_a_clock_put_right_is_believed_again() -> None:
    clock = milliseconds(NOW)
    behind = corrected(0, clock=clock, told=clock + 2 * HOUR, ahead=None)
    assert behind == 2 * HOUR
    assert corrected(behind, clock=clock, told=clock + 2 * HOUR, ahead=None) == behind
    right = corrected(behind, clock=clock + 2 * HOUR, told=clock + 2 * HOUR, ahead=0)
    assert right == 0
    ahead = corrected(0, clock=clock + 9 * HOUR, told=clock, ahead=9 * HOUR)
    assert ahead == -9 * HOUR
    assert corrected(ahead, clock=clock, told=clock - HOUR, ahead=9 * HOUR) == 0
    assert corrected(ahead, clock=clock, told=5, ahead=9 * HOUR) == ahead
