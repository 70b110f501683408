"""The questions asked at the door, and which open door this laptop returns to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from champion_app.commands import people, sessions
from champion_app.domain.text import find_key
from champion_app.store.door_queries import came_in, door_matches, door_waiting, venue_of
from tests.doorground import Clock, neighbours_in, open_store, session_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from champion_app.store.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path)
    yield opened
    opened.close()


def test_three_letters_find_everyone_of_that_name_and_nobody_else(store: Store) -> None:
    here = session_in(store)
    neighbours_in(store)
    found = door_matches(store, "moh", session=here.id)
    assert [one.person.name for one in found] == [*["Mohammed Khan"] * 3, "محمد خان"]
    assert {one.person.district for one in found[:3]} == {"OL1", "OL8", "OL9"}


def test_letters_of_the_note_tell_people_of_one_name_apart(store: Store) -> None:
    here = session_in(store)
    neighbours_in(store)
    found = door_matches(store, "khan bil", session=here.id)
    assert [one.person.note for one in found] == ["Bilal’s father"]


@pytest.mark.parametrize("typed", ["lucja", "ŁUC", "نور", "محمد", "নূর", "ਗੁਰ", "wisn"])
def test_a_name_is_found_without_its_accents_and_in_its_own_script(
    store: Store, typed: str
) -> None:
    here = session_in(store)
    neighbours_in(store)
    with store.atomic():
        people.add_person(store, "نُور جہاں")
    found = [one.person.name for one in door_matches(store, typed, session=here.id)]
    assert find_key(typed) in find_key(found[0])
    assert not any(find_key(typed) in find_key(name) for name in found[1:])


def test_a_name_that_starts_so_comes_before_one_that_holds_it_and_a_regular_first(
    store: Store,
) -> None:
    before, here = session_in(store), session_in(store)
    with store.atomic():
        people.add_person(store, "Bilal Noor")
        people.add_person(store, "Noor Ahmed")
        regular = people.add_person(store, "Noor Jahan")
        sessions.arrive(store, before.id, person=regular.id)
    found = door_matches(store, "noor", session=here.id)
    assert [one.person.name for one in found] == ["Noor Jahan", "Noor Ahmed", "Bilal Noor"]
    assert [one.visits for one in found] == [1, 0, 0]


def test_someone_who_is_in_is_shown_as_in_until_taken_back(store: Store) -> None:
    here = session_in(store)
    someone = neighbours_in(store)[4]
    with store.atomic():
        arrival = sessions.arrive(store, here.id, person=someone.id)
    assert door_matches(store, "nas", session=here.id)[0].is_in
    assert door_matches(store, "nas", session=here.id)[0].visits == 0
    with store.atomic():
        sessions.reverse_arrival(store, arrival.id)
    assert not door_matches(store, "nas", session=here.id)[0].is_in


def test_nothing_typed_finds_nobody_and_a_quote_is_only_a_letter(store: Store) -> None:
    here = session_in(store)
    neighbours_in(store)
    assert door_matches(store, "  ", session=here.id) == []
    assert door_matches(store, "'; DROP TABLE people", session=here.id) == []


def test_the_latest_arrivals_leave_out_what_was_taken_back(store: Store) -> None:
    here = session_in(store)
    someone = neighbours_in(store)[4]
    with store.atomic():
        sessions.arrive(store, here.id)
        sessions.arrive(store, here.id, child=True)
        sessions.arrive(store, here.id, person=someone.id)
        wrong = sessions.arrive(store, here.id)
        sessions.reverse_arrival(store, wrong.id)
    lines = came_in(store, here.id, limit=2)
    assert [line.person.name if line.person else line.arrival.adult_child for line in lines] == [
        "Nasreen B.",
        "child",
    ]


def test_this_laptop_returns_to_the_door_it_opened(tmp_path: Path) -> None:
    clock = Clock()
    store = open_store(tmp_path, clock)
    assert door_waiting(store) is None
    here = session_in(store)
    store.close()
    again = open_store(tmp_path, clock)
    assert door_waiting(again) == here.id
    assert venue_of(again, here) == "Jamia Mosque hall"
    with again.atomic():
        sessions.close_session(again, here.id)
    assert door_waiting(again) is None
    again.close()


def test_a_door_forgotten_for_two_days_is_not_returned_to(tmp_path: Path) -> None:
    clock = Clock()
    store = open_store(tmp_path, clock)
    session_in(store)
    clock.pass_by(hours=49)
    assert door_waiting(store) is None
    store.close()
