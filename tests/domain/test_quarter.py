"""Counting rules of a period's return, with nothing hidden and with everything hidden."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from champion_app.domain import codes
from champion_app.domain.counting import (
    CountedSession,
    Different,
    Laptop,
    Place,
    TimeGiven,
    Volunteer,
    Written,
)
from champion_app.domain.disclosure import PROFILES
from champion_app.domain.quarter import About, Return, return_of

DAY = date(2026, 11, 21)
ABOUT = About(
    first=date(2026, 9, 1), last=date(2026, 11, 30), made_on=date(2026, 12, 4), time_zone="UTC"
)


def session(**given: Any) -> CountedSession:
    """A session that was held and reported."""
    return CountedSession(**{"day": DAY, "status": "closed", "has_report": True} | given)


def made(*sessions: CountedSession, profile: str = "internal", **given: Any) -> Return:
    """The return of these sessions and whatever else was written down."""
    return return_of(Written(sessions=sessions, **given), ABOUT, PROFILES[profile])


@st.composite
def sessions(draw: st.DrawFn) -> CountedSession:
    """Any session that people could have written down."""
    few = st.integers(0, 40)
    named, cards, anonymous = draw(few), draw(few), draw(few)
    everybody = named + cards + anonymous
    yes = draw(st.integers(0, everybody))
    no = draw(st.integers(0, everybody - yes))
    return session(
        status=draw(st.sampled_from(codes.STATUSES)),
        venue=draw(st.sampled_from(["", "a", "b", "c"])),
        languages=tuple(draw(st.sets(st.sampled_from(["en", "ur", "bn"])))),
        champions=tuple(draw(st.sets(st.sampled_from(["x", "y"])))),
        named=named,
        cards=cards,
        anonymous=anonymous,
        children=draw(st.integers(0, everybody)),
        first_time={"yes": yes, "no": no},
        heads=draw(st.none() | st.tuples(few, few)),
        difference=draw(st.sampled_from(["", "left_early", "came_uncounted", "miscounted"])),
    )


@given(st.lists(sessions(), max_size=6))
def test_every_way_of_dividing_people_adds_up_to_all_of_them(listed: list[CountedSession]) -> None:
    one = made(*listed)
    total = sum(each.people for each in listed)
    assert one.people.total == total
    for shown in (one.people.kinds, one.people.ages, one.people.first_time):
        assert sum(count or 0 for count in shown.values()) == total
    assert sum(line.people or 0 for line in one.places) == total
    assert sum(line.sessions for line in one.places) == one.held
    assert sum(one.statuses.values()) == one.sessions == len(listed)


@given(sessions())
def test_nobody_is_counted_who_was_in_neither_count(one: CountedSession) -> None:
    assert one.people in (one.arrivals, one.in_room)
    assert one.people >= one.arrivals
    assert all(count >= 0 for each in (one.kinds(), one.ages()) for count in each.values())
    assert all(count >= 0 for count in one.answers().values())


@pytest.mark.parametrize(
    ("arrivals", "heads", "difference", "people"),
    [
        (29, None, "", 29),
        (29, (20, 7), "left_early", 29),
        (29, (20, 7), "came_uncounted", 29),  # fewer in the room: those who left were there
        (29, (30, 4), "", 29),  # nobody confirmed the higher count
        (29, (30, 4), "miscounted", 29),
        (29, (30, 4), "came_uncounted", 34),
        (0, (30, 4), "", 34),
        (0, None, "", 0),
    ],
)
def test_the_count_of_the_room_is_used_only_when_it_is_confirmed_or_the_only_one(
    arrivals: int, heads: tuple[int, int] | None, difference: str, people: int
) -> None:
    one = session(anonymous=arrivals, children=3 if arrivals else 0, heads=heads,
                  difference=difference)  # fmt: skip
    assert one.people == people
    shown = made(one).people
    if people == 34:
        assert shown.ages == {"adults": 30, "children": 4}
        assert shown.kinds["room"] == 34 - arrivals
        assert shown.first_time["not_asked"] == 34
    elif people:
        assert shown.ages == {"adults": 26, "children": 3}


def test_the_return_says_which_count_was_used_how_often() -> None:
    one = made(
        session(title="Only the room", heads=(9, 1)),
        session(title="More than at the door", anonymous=5, heads=(9, 1),
                difference="came_uncounted"),
        session(title="Some left", anonymous=12, heads=(9, 1)),
        session(title="The same", anonymous=10, heads=(9, 1)),
        session(title="Called off when some had come", anonymous=2, status="cancelled"),
    )  # fmt: skip
    method = one.method
    assert (method.room_only, method.confirmed, method.differ, method.not_closed) == (1, 1, 1, 1)
    assert [(each.title, each.arrivals, each.in_room, each.used) for each in method.apart] == [
        ("More than at the door", 5, 10, 10),
        ("Some left", 12, 10, 12),
    ]


def test_a_session_in_two_languages_is_one_session_under_each() -> None:
    one = made(
        session(languages=("en", "ur", "en"), topics=("heart",), champions=("x", "y")),
        session(languages=("ur",), topics=("heart", "vaccines"), champions=("x",)),
        session(languages=("pl",), status="planned"),
        champions={"x": Volunteer("C10", "Amina"), "y": Volunteer("C2", "Yusuf")},
    )
    assert (one.held, one.statuses["planned"]) == (2, 1)
    assert list(one.languages) == [("ur", 2), ("en", 1)]
    assert list(one.topics) == [("heart", 2), ("vaccines", 1)]
    assert [(line.champion.code, line.sessions) for line in one.champions] == [
        ("C2", 1),
        ("C10", 2),
    ]


def test_time_that_was_given_counts_without_a_session() -> None:
    team = {"x": Volunteer("C2", "Amina"), "k": Volunteer("", "Ruth", coordinator=True)}
    given = [
        TimeGiven("x", "travel", 40), TimeGiven("x", "session", 90), TimeGiven("x", "meeting", 0),
        TimeGiven("k", "admin", 5), TimeGiven("", "travel", 20),
    ]  # fmt: skip
    one = made(champions=team, hours=given)
    assert one.minutes == {"admin": 5, "session": 90, "travel": 60}
    assert [(line.champion.name, line.minutes) for line in one.champions] == [
        ("Amina", 130), ("Ruth", 5), ("", 20),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("status", "day", "has_report", "lacks"),
    [
        ("closed", DAY, True, 0),
        ("closed", DAY, False, 1),
        ("nobody_came", DAY, False, 1),
        ("cancelled", DAY, False, 0),
        ("open", DAY, False, 1),
        ("planned", DAY, False, 1),
        ("planned", ABOUT.made_on, False, 0),  # it may still be held today
    ],
)
def test_a_session_that_is_over_should_have_a_closing_report(
    status: str, day: date, has_report: bool, lacks: int
) -> None:
    assert made(session(status=status, day=day, has_report=has_report)).unreported == lacks


def test_a_laptop_not_heard_from_is_missing_and_one_heard_too_early_may_be() -> None:
    never, before = Laptop("C2", "A", None), Laptop("C3", "B", date(2026, 8, 31))
    within, after = Laptop("C4", "C", ABOUT.last), Laptop("C5", "D", date(2026, 12, 1))
    method = made(laptops=(never, before, within, after)).method
    assert (method.silent, method.early, method.laptops) == ((never, before), (within,), 4)
    running = replace(ABOUT, made_on=ABOUT.last)
    written = Written(sessions=(), laptops=(within,))
    assert return_of(written, running, PROFILES["t5"]).method.early == ()


@pytest.mark.parametrize("profile", ["t5", "t10", "nhs7r5"])
def test_a_return_that_may_leave_the_house_names_no_champion_and_shows_no_single_session(
    profile: str,
) -> None:
    one = made(
        session(title="Tea", champions=("x",), anonymous=9, heads=(8, 0)),
        profile=profile,
        champions={"x": Volunteer("C2", "Amina")},
        hours=[TimeGiven("x", "session", 90)],
    )
    assert [line.champion for line in one.champions] == [Volunteer("C2", "")]
    assert (one.method.differ, one.method.apart) == (1, ())


def test_different_people_are_at_least_those_who_can_be_told_apart() -> None:
    came = session(named=20, cards=16, anonymous=36)
    one = made(came, different=Different(named=9, cards=12))
    assert (one.unique.total, one.unique.named, one.unique.cards) == (21, 9, 12)
    assert one.matched == 50
    hidden = made(came, profile="t10", different=Different(named=9, cards=12))
    assert (hidden.unique.total, hidden.unique.named, hidden.unique.cards) == (21, None, None)


def test_shares_are_not_given_where_a_number_in_them_is_hidden() -> None:
    one = session(named=3, anonymous=30, first_time={"yes": 20, "no": 2})
    assert (made(one).matched, made(one).answered) == (9, 67)
    nhs = made(one, profile="nhs7r5")
    assert (nhs.matched, nhs.answered) == (None, None)


def test_places_stand_in_the_order_of_their_names_and_not_of_their_numbers() -> None:
    places = {
        "a": Place("Zion hall", "OL1"),
        "b": Place("Coppice", "OL8"),
        "c": Place("Arc", "OL8"),
    }
    one = made(
        session(venue="b", anonymous=3), session(venue="a", anonymous=30),
        session(venue="c", anonymous=50), session(anonymous=20),
        places=places, profile="nhs7r5",
    )  # fmt: skip
    assert [line.place.name for line in one.places] == ["Zion hall", "Arc", "Coppice", ""]
    assert [line.people for line in one.places] == [30, 50, None, 20]


def test_an_empty_period_is_all_noughts() -> None:
    one = made(profile="nhs7r5")
    assert (one.sessions, one.held, one.people.total, one.unique.total, one.copies) == (0,) * 5
    assert (one.matched, one.answered, list(one.places)) == (None, None, [])
