"""Sessions that a champion leaves out for now: nothing of them travels until they are let go."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from champion_app.commands import keeping_back, people, sessions
from champion_app.commands.registry import give
from champion_app.domain.errors import NotYourRole
from champion_app.domain.record_shape import Record
from champion_app.domain.records import (
    Arrival,
    ArrivalReversal,
    HeadCount,
    HoursEntry,
    Person,
    Session,
    SessionReport,
)
from champion_app.store import keeping_back as kept_rows
from champion_app.store.waiting_queries import waiting
from tests.sync.laptops import Laptop, coordinator, enrol, newcomer, settle

PARTS: tuple[type[Record], ...] = (
    Session,
    Arrival,
    ArrivalReversal,
    HeadCount,
    HoursEntry,
    SessionReport,
)


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


def hold(laptop: Laptop, title: str) -> str:
    """A closed session with all that belongs to one; its id."""
    store = laptop.store
    at = datetime(2026, 11, 23, 10, tzinfo=UTC) - timedelta(hours=len(store.all(Session)))
    with store.atomic():
        one = sessions.plan_session(store, title, None, starts_at=at, mode="named")
        person = people.add_person(store, f"Guest of {title}")
        sessions.arrive(store, one.id, person=person.id)
        arrival = sessions.arrive(store, one.id)
        sessions.reverse_arrival(store, arrival.id, reason="mistake")
        sessions.count_heads(store, one.id, adults=7, children=1)
        people.log_hours(
            store, None, date=at.date(), activity="session", minutes=60, session=one.id
        )
        sessions.close_session(store, one.id, note=f"Note on {title}")
    return one.id


def test_nothing_of_a_session_kept_back_leaves_and_all_of_it_when_let_go(
    omar: Laptop, asha: Laptop
) -> None:
    kept, free = hold(asha, "Kept"), hold(asha, "Free")
    with asha.store.atomic():
        keeping_back.keep_back(asha.store, kept)
    settle(omar, asha)
    assert [one.title for one in omar.store.all(Session)] == ["Free"]
    for part in PARTS:
        assert len(omar.store.all(part)) * 2 == len(asha.store.all(part)), part
    names = [one.name for one in omar.store.all(Person)]
    assert sorted(names) == ["Guest of Free", "Guest of Kept"]  # people are records of their own
    with asha.store.atomic():
        keeping_back.let_go(asha.store, kept)
    settle(omar, asha)
    assert asha.fingerprint() == omar.fingerprint(asha.champion)
    assert {one.id for one in omar.store.all(Session)} == {kept, free}
    assert not asha.letters()


def test_what_stays_is_left_out_though_all_is_sent_again(omar: Laptop, asha: Laptop) -> None:
    kept = hold(asha, "Kept")
    with asha.store.atomic():
        keeping_back.keep_back(asha.store, kept)
    settle(omar, asha)
    asha.take(*omar.letters(["Asha"]))
    hold(asha, "Later")
    settle(omar, asha)
    assert [one.title for one in omar.store.all(Session)] == ["Later"]
    with asha.store.atomic():  # written on while it stays: that stays too
        sessions.reopen_session(asha.store, kept)
        sessions.arrive(asha.store, kept)
    assert not asha.letters()


def test_it_does_not_count_as_waiting_and_is_listed_as_kept(asha: Laptop) -> None:
    kept = hold(asha, "Kept")
    free = hold(asha, "Free")
    with asha.store.atomic():
        keeping_back.keep_back(asha.store, kept)
        keeping_back.keep_back(asha.store, kept)
    assert waiting(asha.store).sessions == 1
    assert waiting(asha.store).people == 1
    listed = [(one.title, one.people, one.kept) for one in kept_rows.listed(asha.store, [free])]
    assert listed == [("Kept", 1, True), ("Free", 1, False)]
    with asha.store.atomic():
        keeping_back.let_go(asha.store, kept)
        keeping_back.let_go(asha.store, free)
    assert waiting(asha.store).sessions == 2


def test_it_is_given_by_name_and_only_a_champion_keeps_back(omar: Laptop, asha: Laptop) -> None:
    kept = hold(asha, "Kept")
    with asha.store.atomic():
        give(asha.store, "keep_back", {"session": "Kept"})
    assert kept_rows.kept(asha.store) == {kept}
    with asha.store.atomic():
        give(asha.store, "let_go", {"session": kept})
    assert kept_rows.kept(asha.store) == frozenset()
    theirs = hold(omar, "Theirs")
    with pytest.raises(NotYourRole), omar.store.atomic():
        keeping_back.keep_back(omar.store, theirs)
