"""Closing a session: what is counted, given out and logged, once and after a reopening."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from champion_app.commands import door, materials, sessions
from champion_app.commands.closing import Handed, close_up
from champion_app.domain.errors import BadValue, MissingValue, ModeForbids, SessionClosed
from champion_app.domain.records import HeadCount, HoursEntry, Person, Session, SessionReport
from champion_app.store import queries, session_queries
from champion_app.store.shelf import shelve
from tests.doorground import open_store, session_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from champion_app.store.store import Store

EDITION = "e" * 32
LEAFLET = {
    "id": "a" * 32,
    "slug": "eating-well",
    "title": "Eating well",
    "editions": [
        {
            "id": EDITION,
            "language": "en",
            "title": "Eating well",
            "blocks": [],
            "issued": "2026-11-23",
        }
    ],
}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path)
    with opened.atomic():
        shelve(opened, LEAFLET)
        materials.move_stock(opened, EDITION, "received", quantity=60)
    yield opened
    opened.close()


def stock(store: Store) -> tuple[int, int]:
    one = queries.stock(store)[0]
    return one.on_hand, one.handed_out


def test_both_counts_stay_side_by_side_and_the_arrivals_are_reported(store: Store) -> None:
    here = session_in(store)
    with store.atomic():
        for _ in range(29):
            sessions.arrive(store, here.id)
        close_up(store, here.id, heads=(22, 5), answers={"difference": "left_early"})
    counts = queries.head_counts(store)[0]
    assert (counts.arrivals, counts.counted, counts.reported, counts.difference) == (29, 27, 29, -2)
    report = session_queries.reports_of(store, here.id)[0]
    assert report.answers == {"difference": "left_early"}
    assert store.need(Session, here.id).status == "closed"


def test_forty_brought_and_twelve_left_are_twenty_eight_given_out(store: Store) -> None:
    here = session_in(store)
    with store.atomic():
        sessions.arrive(store, here.id)
        close_up(store, here.id, handed=[Handed(EDITION, 40, 12)], hours=Decimal("2.5"))
    assert stock(store) == (32, 28)
    assert session_queries.own_minutes(store, here.id, None) == 150
    assert session_queries.given_at(store, here.id) == {EDITION: 28}


def test_closing_again_after_a_reopening_corrects_and_doubles_nothing(store: Store) -> None:
    here = session_in(store)
    with store.atomic():
        sessions.arrive(store, here.id)
        close_up(store, here.id, handed=[Handed(EDITION, 40, 12)], hours=Decimal(3), note="first")
        sessions.reopen_session(store, here.id)
        close_up(store, here.id, handed=[Handed(EDITION, 40, 17)], hours=Decimal(2), note="again")
    assert stock(store) == (37, 23)
    assert session_queries.own_minutes(store, here.id, None) == 120
    assert [one.note for one in session_queries.reports_of(store, here.id)] == ["again"]
    assert len(store.all(HoursEntry)) == 2  # the first entry stays, a second corrects it


def test_a_refused_answer_leaves_nothing_of_the_closing_behind(store: Store) -> None:
    here = session_in(store)
    with pytest.raises(BadValue), store.atomic():
        close_up(store, here.id, heads=(3, 0), handed=[Handed(EDITION, 4, 9)], hours=Decimal(1))
    assert store.all(HeadCount) == store.all(HoursEntry) == store.all(SessionReport) == []
    assert store.need(Session, here.id).status == "open"


@pytest.mark.parametrize("answers", [{"diagnosis": "x"}, {"name": "y"}])
def test_closing_takes_no_answers_it_did_not_ask(store: Store, answers: dict[str, str]) -> None:
    here = session_in(store)
    with pytest.raises(BadValue), store.atomic():
        close_up(store, here.id, answers=answers)


def test_a_count_of_the_room_alone_makes_a_session_held(store: Store) -> None:
    here, empty = session_in(store, mode="count"), session_in(store)
    with store.atomic():
        close_up(store, here.id, heads=(14, 3))
        close_up(store, empty.id, heads=(0, 0))
    assert store.need(Session, here.id).status == "closed"
    assert store.need(Session, empty.id).status == "nobody_came"


def test_what_was_brought_is_listed_with_the_session_s_own_first(store: Store) -> None:
    here = session_in(store)
    found = session_queries.copies_for(store, here.id, here.languages)
    assert [(one.edition.id, one.given, one.on_hand) for one in found] == [(EDITION, 0, 60)]


def test_a_new_name_and_its_arrival_come_together(store: Store) -> None:
    here = session_in(store)
    with store.atomic():
        arrival = door.sign_in_new(store, here.id, "Noor  Jahan, Bilal’s mother")
    person = store.need(Person, arrival.person or "")
    assert (person.name, person.note) == ("Noor Jahan", "Bilal’s mother")
    assert arrival.first_time == "yes"


def test_a_first_name_session_keeps_no_family_name(store: Store) -> None:
    here = session_in(store, mode="first_name")
    with store.atomic():
        door.sign_in_new(store, here.id, "Noor Jahan")
        door.sign_in_new(store, here.id, "Amina")
    assert sorted(one.name for one in store.all(Person)) == ["Amina", "Noor J."]


def test_no_name_is_written_down_where_none_may_be(store: Store) -> None:
    counted, named = session_in(store, mode="count"), session_in(store)
    with pytest.raises(ModeForbids), store.atomic():
        door.sign_in_new(store, counted.id, "Noor")
    with pytest.raises(MissingValue), store.atomic():
        door.sign_in_new(store, named.id, " , a note")
    with store.atomic():
        close_up(store, named.id)
    with pytest.raises(SessionClosed), store.atomic():
        door.sign_in_new(store, named.id, "Noor")
    assert store.all(Person) == []
