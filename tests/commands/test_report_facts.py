"""What a period's return is gathered from: days as a person gives them, the programme's own way."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from champion_app.commands import sessions
from champion_app.commands.paper_facts import facts_for
from champion_app.commands.report_facts import gathered, period_return
from champion_app.domain.errors import BadValue, MissingValue, UnknownChoice, UnknownName
from champion_app.domain.records import Champion, Programme
from champion_app.store.store import Store
from tests.samples import PROGRAMME, keep_all

FIRST, LAST = date(2026, 4, 1), date(2026, 6, 30)
KEYS = {"from": "2026-04-01", "to": "2026-06-30"}


def works_for(store: Store, **rules: str) -> None:
    """Let the laptop be the coordinator's, of a programme with these rules."""
    keep_all(store)
    with store.atomic():
        store.put(replace(store.need(Programme, PROGRAMME), **rules))
        store.set_meta("programme", PROGRAMME)
        store.set_meta("role", "coordinator")
        store.set_meta("name", "Ruth")


@pytest.mark.parametrize(
    ("own", "asked", "used"),
    [
        ("t5", "", "t5"),
        ("t5", "internal", "internal"),
        ("nhs7r5", "t10", "t10"),
        ("", "", "nhs7r5"),
        ("of a later version", "", "nhs7r5"),
    ],
)
def test_small_numbers_are_hidden_as_asked_or_as_the_programme_wants(
    store: Store, own: str, asked: str, used: str
) -> None:
    works_for(store, disclosure=own)
    assert period_return(store, FIRST, LAST, disclosure=asked).profile.name == used


def test_without_a_programme_the_safe_way_is_taken(store: Store) -> None:
    made = gathered(store, KEYS)
    assert (made.profile.name, made.about.programme, made.sessions) == ("nhs7r5", "", 0)


def test_a_return_says_whose_it_is_and_in_which_time(store: Store) -> None:
    works_for(store)
    about = gathered(store, KEYS).about
    assert (about.first, about.last, about.made_on) == (FIRST, LAST, date(2026, 11, 28))
    assert (about.programme, about.organisation, about.time_zone, about.alone) == (
        "Oldham Health Champions", "Oldham Community Trust", "Europe/London", "",
    )  # fmt: skip


def test_a_champions_laptop_knows_only_its_own_work_and_misses_nobody(store: Store) -> None:
    keep_all(store)
    with store.atomic():
        store.set_meta("name", "Asha Begum")
    made = gathered(store, KEYS)
    assert made.about.alone == "Asha Begum"
    assert (made.method.laptops, made.method.silent) == (0, ())


def test_a_coordinator_who_is_in_the_team_has_no_laptop_to_be_missed(store: Store) -> None:
    works_for(store)
    with store.atomic():
        ruth = store.put(Champion(id=store.new_id(Champion), code="C1", name="Ruth"))
        store.set_meta("champion", ruth.id)
    made = gathered(store, KEYS)
    assert [one.name for one in made.method.silent] == ["Asha Begum"] * made.method.laptops


def test_a_day_is_the_programmes_own_and_both_days_are_in_it(store: Store) -> None:
    works_for(store, time_zone="Pacific/Auckland")
    late = datetime(2026, 3, 31, 11, 30, tzinfo=UTC)  # half past midnight on 1 April there
    with store.atomic():
        sessions.plan_session(store, "Night", None, starts_at=late)
    assert gathered(store, KEYS | {"to": "2026-04-01"}).sessions == 1
    assert gathered(store, {"from": "2026-03-30", "to": "2026-03-31"}).sessions == 0


@pytest.mark.parametrize("day", ["tomorrow", "2026-13-01", "0001-01-01", "9999-12-31", "1.4.2026"])
@pytest.mark.parametrize("key", ["from", "to"])
def test_a_day_that_is_none_is_refused_by_its_name(store: Store, key: str, day: str) -> None:
    with pytest.raises(BadValue) as caught:
        gathered(store, KEYS | {key: day})
    assert caught.value.facts == {"field": key, "value": day}


def test_days_that_are_swapped_missing_or_hidden_in_no_known_way_are_refused(
    store: Store,
) -> None:
    with pytest.raises(BadValue):
        gathered(store, {"from": KEYS["to"], "to": KEYS["from"]})
    for key in KEYS:
        with pytest.raises(MissingValue):
            gathered(store, {name: day for name, day in KEYS.items() if name != key})
    with pytest.raises(UnknownChoice):
        gathered(store, KEYS | {"disclosure": "t7"})
    with pytest.raises(UnknownName):
        facts_for(store, "quarter", KEYS | {"since": "2026-04-01"})


def test_it_is_printed_like_any_other_paper(store: Store) -> None:
    works_for(store)
    assert facts_for(store, "quarter", KEYS) == gathered(store, KEYS)
