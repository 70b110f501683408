"""Cases as plain rules: ids, pairs worth a question, names that are alike, one count for two."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from champion_app.domain.cases import (
    CHOICES,
    Case,
    HeldSession,
    case_id,
    maybe_one_session,
    outside,
    pair_id,
)
from champion_app.domain.joint import Came, Said, joint
from champion_app.domain.likeness import Named, alike

A, B, C = (letter * 32 for letter in "abc")
NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)


def test_an_id_follows_from_what_the_case_is_about_and_from_nothing_else() -> None:
    assert pair_id("same_person", A, B) == pair_id("same_person", B, A)
    assert pair_id("same_person", A, B) != pair_id("same_session", A, B)
    found = {
        case_id("two_values", "venues", A, "name", 5, 1, 7),
        case_id("two_values", "venues", A, "name", 5, 1, 8),
        case_id("two_values", "venues", A, "address", 5, 1, 7),
        case_id("two_values", "sessions", A, "name", 5, 1, 7),
    }
    assert {len(one) for one in found} == {32}
    assert len(found) == 4
    by_hand = sha256(b"same-person" + bytes.fromhex(A) + bytes.fromhex(B)).hexdigest()
    assert pair_id("same_person", B, A) == by_hand[:32]


def test_every_kind_has_a_proposal_among_its_choices() -> None:
    for kind, choices in CHOICES.items():
        assert Case(id=A, kind=kind, records=()).choices == choices
        assert len(choices) == 2


def session(number: int, **changes: object) -> HeldSession:
    plain = HeldSession(
        id=f"{number:032x}",
        starts_at=NOON,
        place=A,
        area="OL8",
        setting="mosque",
        champions=frozenset({f"champion {number}"}),
        origin=number,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "asked"),
    [
        ({}, True),
        ({"starts_at": NOON + timedelta(minutes=60)}, True),
        ({"starts_at": NOON + timedelta(minutes=61)}, False),
        ({"starts_at": NOON - timedelta(days=1)}, False),
        ({"place": B}, True),
        ({"place": B, "area": "ol8"}, True),
        ({"place": B, "setting": "library"}, False),
        ({"place": B, "area": "OL9"}, False),
        ({"champions": frozenset({"champion 1", "champion 2"})}, False),
        ({"origin": 1}, False),
    ],
)
def test_a_session_may_be_another_when_place_day_hour_and_champions_say_so(
    changes: dict[str, object], asked: bool
) -> None:
    pairs = maybe_one_session([session(2, **changes), session(1)])
    assert [(one.id, other.id) for one, other in pairs] == (
        [(session(1).id, session(2).id)] if asked else []
    )


def test_a_session_without_a_place_is_like_no_other() -> None:
    nowhere = {"place": "", "area": "", "setting": ""}
    assert maybe_one_session([session(1, **nowhere), session(2, **nowhere)]) == []


@pytest.mark.parametrize(
    ("day", "asked"),
    [("2026-08-31", True), ("2026-09-01", False), ("2026-11-29", False), ("2026-11-30", True)],
)
def test_a_day_before_the_programme_or_after_tomorrow_cannot_be(day: str, asked: bool) -> None:
    today = date(2026, 11, 28)
    assert outside(date.fromisoformat(day), date(2026, 9, 1), today) is asked
    assert outside(date(1999, 1, 1), None, today) is False


@pytest.mark.parametrize(
    ("one", "other", "reasons"),
    [
        (("Noor Jahan",), ("Nur Jehan",), ("sound",)),
        (("Noor Jahan",), ("نور جہاں",), ("sound",)),
        (("Noor Jahan", "OL8"), ("نور جہاں", "OL8"), ("sound", "district")),
        (("Mohammed Khan", "OL8"), ("মোহাম্মদ খান", "ol8"), ("sound", "district")),
        (
            ("Rosa Marin", "OL1", "ro"),
            ("Rosa Marín", "OL1", "ro"),
            ("name", "district", "language"),
        ),
        (("Danuta Nowak", "OL1"), ("Nowak Danuta", "OL1"), ("name", "district")),
        (("Danuta Nowakowska", "", "pl"), ("Danuta Nowakowski", "", "pl"), None),
        (("Halina Wojcik", "OL1", "pl"), ("Halina Wojcikk", "OL1", "pl"), None),
        (("Rosa Marin", "OL1"), ("Rosa Popescu", "OL1"), ()),
        (("Mohammed Khan", "OL8", "ur", "tall"), ("Mohammed Khan", "OL9", "ur", "the baker"), ()),
        (("Amina",), ("Amina",), ()),
        (("Amina", "OL8"), ("Amina", "OL8"), ("name", "district")),
        (("?",), ("!",), ()),
    ],
)
def test_names_that_may_be_one_person_are_proposed_with_reasons(
    one: tuple[str, ...], other: tuple[str, ...], reasons: tuple[str, ...] | None
) -> None:
    found = alike([Named(A, *one), Named(B, *other)])
    if reasons is None:
        assert len(found) == 1
    else:
        assert [each.reasons for each in found] == ([reasons] if reasons else [])
    assert alike([Named(B, *other), Named(A, *one)]) == found


def test_three_spellings_are_three_pairs_and_others_none() -> None:
    people = [Named(A, "Noor Jahan"), Named(B, "Nur Jehan"), Named(C, "نور جہاں")]
    others = [Named(f"{n:032x}", f"Person{n} Family{n}") for n in range(50)]
    assert {(one.a, one.b) for one in alike([*people, *others])} >= {(A, B), (A, C), (B, C)}


def came(*kinds: str, who: int = 0) -> list[Came]:
    return [
        Came(kind, None if kind == "anonymous" else who + place, False, "not_asked")
        for place, kind in enumerate(kinds)
    ]


def test_a_person_and_a_card_let_in_twice_count_once() -> None:
    listed = {A: came("named", "card", "anonymous"), B: came("named", "card", "anonymous")}
    one = joint(A, listed, {}, [])
    assert (one.named, one.cards, one.anonymous, one.people) == (1, 1, 1, 3)


@given(
    first=st.lists(st.sampled_from(["named", "card", "anonymous"]), max_size=8),
    second=st.lists(st.sampled_from(["named", "card", "anonymous"]), max_size=8),
    agreed=st.none() | st.integers(0, 30),
    shift=st.integers(0, 8),
)
def test_those_without_a_name_are_never_added_up(
    first: list[str], second: list[str], agreed: int | None, shift: int
) -> None:
    listed = {A: came(*first), B: came(*second, who=shift)}
    one = joint(A, listed, {}, [Said(A, agreed, "")])
    known = {(each.kind, each.who) for each in (*listed[A], *listed[B]) if each.who is not None}
    wanted = max(len(first), len(second)) if agreed is None else agreed
    assert one.people == max(wanted, len(known))
    assert one.named + one.cards == len(known)
    assert sum(one.first_time.values()) == one.arrivals
    assert one.children <= one.people


def test_a_count_of_the_room_can_stand_for_both() -> None:
    listed = {A: came("anonymous"), B: []}
    one = joint(A, listed, {B: (30, 6)}, [Said(A, None, B)])
    assert (one.people, one.anonymous, one.room, one.children) == (30, 0, 30, 6)
    later = joint(A, listed, {B: (30, 6)}, [Said(A, None, B), Said(A, 12, "")])
    assert later.people == 12
