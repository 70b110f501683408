"""The statements behind a period's return, against the same counted one record at a time."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from champion_app.domain import codes
from champion_app.domain.counting import CopiesOut, Different, Place, TimeGiven, Volunteer
from champion_app.domain.records import (
    Arrival,
    ArrivalReversal,
    Champion,
    Device,
    HeadCount,
    HoursEntry,
    Material,
    MaterialEdition,
    MergeDecision,
    Person,
    SamePersonDecision,
    Session,
    SessionReport,
    StockMovement,
)
from champion_app.domain.stamps import milliseconds
from champion_app.store import links, report_queries
from champion_app.store.links import Link
from champion_app.store.store import Store
from tests.samples import ASHA, ENGLISH, HALL, NOW, OMAR, SESSION, SUMMER, URDU, keep_all

FIRST, LAST = date(2026, 4, 1), date(2026, 6, 30)
START = datetime(2026, 6, 28, 14, 0, tzinfo=SUMMER)
MOMENTS = (
    milliseconds(datetime(2026, 4, 1, tzinfo=SUMMER)),
    milliseconds(datetime(2026, 6, 30, 23, 59, 59, tzinfo=SUMMER)),
)


def planned(store: Store, *, starts_at: datetime = START, **given: object) -> Session:
    """A session of that moment."""
    made = Session(id=store.new_id(Session), title="Tea", starts_at=starts_at)
    return store.put(replace(made, **given))  # type: ignore[arg-type]  # fields of a session


def test_the_sessions_of_a_period_are_counted_as_one_by_one(store: Store) -> None:
    chance = random.Random(7)
    with store.atomic():
        people = [store.put(Person(id=store.new_id(Person), name=f"P{n}")) for n in range(6)]
        held = [planned(store, starts_at=START - timedelta(days=n)) for n in range(5)]
        taken_back = set()
        for number in range(200):
            person = chance.choice([None, None, *people])
            card = chance.choice([None, 1, 2, 3]) if person is None else None
            arrival = store.put(
                Arrival(
                    id=store.new_id(Arrival),
                    session=chance.choice(held).id,
                    seq=number,
                    kind="named" if person else "card" if card else "anonymous",
                    person=person.id if person else None,
                    card=card,
                    adult_child=chance.choice(["adult", "child"]),
                    first_time=chance.choice(codes.FIRST_TIME),
                    at=NOW,
                )
            )
            if chance.random() < 0.2:
                back = ArrivalReversal(id=store.new_id(ArrivalReversal), arrival=arrival.id, at=NOW)
                store.put(back)
                taken_back.add(arrival.id)
    standing = [one for one in store.all(Arrival) if one.id not in taken_back]
    counted = report_queries.counted_sessions(store, FIRST, LAST)
    assert [one.day for one in counted] == sorted(one.starts_at.date() for one in held)
    for one, session in zip(counted, reversed(held), strict=True):
        came = [each for each in standing if each.session == session.id]
        kinds = Counter(each.kind for each in came)
        assert (one.named, one.cards, one.anonymous) == (
            kinds["named"], kinds["card"], kinds["anonymous"],
        )  # fmt: skip
        assert one.children == sum(each.adult_child == "child" for each in came)
        assert Counter(one.first_time) == Counter(
            dict.fromkeys(codes.FIRST_TIME, 0) | Counter(each.first_time for each in came)
        )
    assert report_queries.different_people(store, FIRST, LAST) == Different(
        named=len({one.person for one in standing if one.person}),
        cards=len({one.card for one in standing if one.card}),
    )


@pytest.mark.parametrize(
    ("day", "within"),
    [
        (datetime(2026, 4, 1, 0, 0, tzinfo=SUMMER), True),
        (datetime(2026, 6, 30, 23, 59, tzinfo=SUMMER), True),
        (datetime(2026, 3, 31, 23, 59, tzinfo=SUMMER), False),
        (datetime(2026, 7, 1, 0, 0, tzinfo=SUMMER), False),
    ],
)
def test_both_days_belong_to_a_period_as_the_clock_on_the_wall_has_them(
    store: Store, day: datetime, within: bool
) -> None:
    with store.atomic():
        session = planned(store, starts_at=day)
        store.put(Arrival(id=store.new_id(Arrival), session=session.id, seq=1, card=4, at=NOW))
    assert len(report_queries.counted_sessions(store, FIRST, LAST)) == within
    assert report_queries.different_people(store, FIRST, LAST) == Different(cards=int(within))


def test_a_session_that_was_taken_away_is_not_in_the_return(store: Store) -> None:
    with store.atomic():
        store.bury(planned(store))
    assert report_queries.counted_sessions(store, FIRST, LAST) == []


def test_what_stands_beside_the_arrivals_comes_with_them(store: Store) -> None:
    keep_all(store)
    (one,) = report_queries.counted_sessions(store, FIRST, LAST)
    assert (one.title, one.day, one.status) == (
        "Eating well for a strong heart", date(2026, 6, 28), "closed",
    )  # fmt: skip
    assert (one.languages, one.topics) == (("ur", "pa-Arab"), ("eating_well", "heart"))
    assert (one.venue, one.champions) == (HALL, (ASHA,))
    assert (one.arrivals, one.heads, one.difference) == (0, (22, 5), "left_early")
    assert one.has_report
    assert report_queries.places(store) == {HALL: Place("Jamia Mosque hall", "OL8")}
    assert report_queries.volunteers(store, None) == {ASHA: Volunteer("C17", "Asha Begum")}
    assert report_queries.volunteers(store, ASHA)[ASHA].coordinator


def test_the_last_count_of_the_room_and_the_last_report_are_used(store: Store) -> None:
    with store.atomic():
        session = planned(store)
        for adults in (9, 12, 11):
            store.put(
                HeadCount(id=store.new_id(HeadCount), session=session.id, adults=adults, at=NOW)
            )
        for minute, why in ((2, "left_early"), (1, "miscounted")):
            store.put(
                SessionReport(
                    id=store.new_id(SessionReport),
                    session=session.id,
                    answers={"difference": why},
                    closed_at=NOW + timedelta(minutes=minute),
                )
            )
    (one,) = report_queries.counted_sessions(store, FIRST, LAST)
    assert (one.heads, one.difference) == ((11, 0), "left_early")


def test_an_arrival_of_somebody_erased_is_still_counted_without_a_name(store: Store) -> None:
    with store.atomic():
        session = planned(store)
        store.put(
            Arrival(id=store.new_id(Arrival), session=session.id, seq=1, kind="named", at=NOW)
        )
    (one,) = report_queries.counted_sessions(store, FIRST, LAST)
    assert (one.named, one.cards, one.anonymous, one.arrivals) == (0, 0, 1, 1)
    assert report_queries.different_people(store, FIRST, LAST) == Different()


def let_in(store: Store, session: str, *people: str | None) -> None:
    """People through the door of a session, None for one without a name."""
    for place, person in enumerate(people, 1):
        store.put(
            Arrival(id=store.new_id(Arrival), session=session, seq=place, person=person, at=NOW,
                    kind="named" if person else "anonymous")
        )  # fmt: skip


def test_a_session_that_two_wrote_down_counts_once_with_the_number_agreed(store: Store) -> None:
    keep_all(store)
    with store.atomic():
        noor = store.put(Person(id=store.new_id(Person), name="Noor")).id
        omar = store.put(Champion(id=OMAR, code="C18", name="Omar")).id
        mine = planned(store, champions=(ASHA,), languages=("en",), status="closed")
        theirs = planned(store, champions=(omar,), languages=("en", "ur"), status="closed")
        let_in(store, mine.id, noor, *[None] * 23)
        let_in(store, theirs.id, noor, *[None] * 25)
        before = report_queries.counted_sessions(store, FIRST, LAST)
        store.put(
            MergeDecision(
                id=store.new_id(MergeDecision), kind="same_session", choice="same",
                records=(mine.id, theirs.id), details={"people": "30"},
            )
        )  # fmt: skip
    assert sorted(one.people for one in before) == [24, 26, 27]  # 27: another session that day
    found = report_queries.counted_sessions(store, FIRST, LAST)
    (one,) = (each for each in found if each.entries > 1)
    assert (len(found), one.entries, one.people, one.named) == (2, 2, 30, 1)
    assert one.kinds()["room"] == 30 - 26
    assert sum(one.answers().values()) == sum(one.ages().values()) == 30
    assert sorted(one.champions) == sorted((ASHA, omar))
    assert sorted(one.languages) == ["en", "ur"]


def test_two_people_that_are_one_by_decision_are_one(store: Store) -> None:
    with store.atomic():
        session = planned(store)
        noor, nur, third = (
            store.put(Person(id=store.new_id(Person), name=name)).id
            for name in ("Noor Jahan", "Nur Jehan", "نور جہاں")
        )
        let_in(store, session.id, noor, nur, third)
        for other, verdict in ((nur, "same"), (third, "different")):
            store.put(
                SamePersonDecision(id=store.new_id(SamePersonDecision), a=noor, b=other,
                                   verdict=verdict)
            )  # fmt: skip
    assert report_queries.different_people(store, FIRST, LAST) == Different(named=2)
    (one,) = report_queries.counted_sessions(store, FIRST, LAST)
    assert one.people == 3


def test_a_code_of_no_list_counts_as_what_it_was_taken_to_mean(store: Store) -> None:
    with store.atomic():
        planned(store, topics=("X-covid boosters", "heart", "X-other"))
        store.put(
            MergeDecision(
                id=store.new_id(MergeDecision), kind="unknown_code", choice="use",
                details={"field": "topics", "code": "X-covid boosters", "use": "vaccines"},
            )
        )  # fmt: skip
    (one,) = report_queries.counted_sessions(store, FIRST, LAST)
    assert one.topics == ("vaccines", "heart", "X-other")


def test_copies_of_a_session_belong_to_its_day_and_others_to_their_own(store: Store) -> None:
    keep_all(store)  # 28 of the Urdu one at the session of 28 June, written down in November
    within, outside = START.astimezone(UTC), datetime(2026, 7, 2, tzinfo=UTC)
    with store.atomic():
        before = planned(store, starts_at=START - timedelta(days=200))
        for edition, kind, quantity, session, at in (
            (URDU, "handed_out", 5, SESSION, NOW),  # a correction
            (ENGLISH, "handed_out", -7, None, within),
            (ENGLISH, "handed_out", -70, None, outside),
            (ENGLISH, "handed_out", -700, before.id, within),
            (ENGLISH, "to_session", -40, SESSION, within),
            (ENGLISH, "destroyed", -3, None, within),
        ):
            store.put(
                StockMovement(id=store.new_id(StockMovement), edition=edition, kind=kind,
                              quantity=quantity, session=session, at=at)
            )  # fmt: skip
    assert report_queries.copies_out(store, FIRST, LAST, moments=MOMENTS) == [
        CopiesOut("Eating well", "en", 7),
        CopiesOut("Eating well", "ur", 23),
    ]


def test_a_handout_without_its_title_is_listed_by_that_of_the_edition(store: Store) -> None:
    with store.atomic():
        material = store.put(Material(id=store.new_id(Material), slug="x", title=""))
        edition = store.put(
            MaterialEdition(
                id=store.new_id(MaterialEdition),
                material=material.id,
                language="so",
                title="Warqad",
            )
        )
        for quantity in (-4, 4, -2):
            store.put(
                StockMovement(id=store.new_id(StockMovement), edition=edition.id,
                              kind="handed_out", quantity=quantity, at=START.astimezone(UTC))
            )  # fmt: skip
    assert report_queries.copies_out(store, FIRST, LAST, moments=MOMENTS) == [
        CopiesOut("Warqad", "so", 2)
    ]


def test_time_is_summed_by_champion_and_activity(store: Store) -> None:
    keep_all(store)
    with store.atomic():
        for champion, day, minutes in (
            (ASHA, date(2026, 4, 1), 10), (ASHA, date(2026, 3, 31), 1000), (None, LAST, 7),
        ):  # fmt: skip
            store.put(
                HoursEntry(id=store.new_id(HoursEntry), champion=champion, date=day,
                           activity="travel", minutes=minutes)
            )  # fmt: skip
    assert report_queries.time_given(store, FIRST, LAST) == [
        TimeGiven("", "travel", 7),
        TimeGiven(ASHA, "travel", 160),
    ]


def laptop(store: Store, champion: str, number: int, state: str = "active") -> None:
    """A champion's laptop with that number."""
    store.put(
        Device(id=store.new_id(Device), number=number, role="champion", champion=champion,
               state=state)
    )  # fmt: skip


def test_each_laptop_of_the_team_is_listed_with_when_it_was_heard(store: Store) -> None:
    with store.atomic():
        for key, code, given in (
            (ASHA, "C1", {}),
            (OMAR, "C2", {}),
            (URDU, "C3", {}),
            ("a" * 32, "C4", {"joined": date(2026, 7, 1)}),
            ("b" * 32, "C5", {"left": date(2026, 3, 31)}),
            ("c" * 32, "C6", {"left": date(2026, 4, 1), "status": "left"}),
            ("d" * 32, "C7", {"status": "left"}),
        ):
            store.put(Champion(id=key, code=code, name=code, **given))
        laptop(store, ASHA, 3)
        laptop(store, ASHA, 4)
        laptop(store, ASHA, 5, state="lost")
        laptop(store, OMAR, 6)
        for peer in (3, 5):
            links.keep_link(store, Link(peer, heard_at=1000 * peer))
    names = {one.id: one.code for one in store.all(Champion)}
    found = report_queries.heard(store, FIRST, LAST)
    assert sorted((names[champion], moment) for champion, moment in found) == [
        ("C1", 0), ("C1", 3000), ("C2", 0), ("C3", 0), ("C6", 0),
    ]  # fmt: skip


def test_an_empty_store_answers_with_nothing(store: Store) -> None:
    assert report_queries.counted_sessions(store, FIRST, LAST) == []
    assert report_queries.different_people(store, FIRST, LAST) == Different()
    assert report_queries.copies_out(store, FIRST, LAST, moments=MOMENTS) == []
    assert report_queries.time_given(store, FIRST, LAST) == []
    assert report_queries.heard(store, FIRST, LAST) == []
