"""Taking back: one more change, never the same as if nothing had been."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from champion_app.commands import people, sessions
from champion_app.commands.taking_back import can_take_back, take_back
from champion_app.domain.errors import AlreadyReversed, ChangedSince
from champion_app.domain.records import Person, Session
from champion_app.store import queries
from tests.ui.neighbourhood import empty_store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from champion_app.store.store import Change, Store

AT = datetime(2026, 11, 23, 14, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = empty_store(tmp_path)
    yield made
    made.close()


def done(store: Store, command: Callable[..., object], *args: object, **named: object):
    store.take_changes()
    with store.atomic():
        result = command(store, *args, **named)
    return result, store.take_changes()


def undone(store: Store, changes: tuple[Change, ...]) -> None:
    with store.atomic():
        take_back(store, changes)


def test_a_new_person_is_gone_again(store: Store) -> None:
    _, changes = done(store, people.add_person, "Rosa")
    undone(store, changes)
    assert store.all(Person) == []


def test_a_changed_name_is_the_old_one_again_and_what_changed_beside_it_stays(store: Store) -> None:
    person, _ = done(store, people.add_person, "Rosa", district="OL1")
    _, changes = done(store, people.edit_person, person.id, name="Rose")
    done(store, people.edit_person, person.id, district="OL8")
    undone(store, changes)
    assert store.need(Person, person.id) == Person(id=person.id, name="Rosa", district="OL8")


def test_what_was_changed_again_since_stays_as_it_is(store: Store) -> None:
    person, _ = done(store, people.add_person, "Rosa")
    _, changes = done(store, people.edit_person, person.id, name="Rose")
    done(store, people.edit_person, person.id, name="Roza")
    with pytest.raises(ChangedSince):
        undone(store, changes)
    assert store.need(Person, person.id).name == "Roza"


def test_what_was_taken_away_comes_back(store: Store) -> None:
    person, _ = done(store, people.add_person, "Rosa")
    _, changes = done(store, lambda kept: kept.bury(person))
    assert store.all(Person) == []
    undone(store, changes)
    assert store.all(Person) == [person]


def test_an_arrival_is_reversed_and_the_door_it_opened_is_shut_again(store: Store) -> None:
    session, _ = done(store, sessions.plan_session, "Tea", None, starts_at=AT)
    _, changes = done(store, sessions.arrive, session.id)
    assert queries.attendance(store, session.id).total == 1
    undone(store, changes)
    assert queries.attendance(store, session.id).total == 0
    assert store.need(Session, session.id).status == "planned"


def test_an_arrival_that_was_taken_back_by_hand_is_not_taken_back_twice(store: Store) -> None:
    session, _ = done(store, sessions.plan_session, "Tea", None, starts_at=AT)
    arrival, changes = done(store, sessions.arrive, session.id)
    done(store, sessions.reverse_arrival, arrival.id)
    with pytest.raises(AlreadyReversed):
        undone(store, changes)


def test_a_count_of_the_room_stands(store: Store) -> None:
    session, changes = done(store, sessions.plan_session, "Tea", None, starts_at=AT)
    assert can_take_back(changes)
    _, counted = done(store, sessions.count_heads, session.id, 12)
    assert not can_take_back(counted)


def test_nothing_done_is_nothing_to_take_back() -> None:
    assert not can_take_back(())
