"""Gathers a period's return. Reads only; what it gives may be printed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time

from champion_app.commands.sessions import local_time
from champion_app.domain.bounds import honest_day
from champion_app.domain.counting import Laptop, Volunteer, Written
from champion_app.domain.disclosure import DEFAULT, PROFILES, Profile
from champion_app.domain.errors import BadValue, MissingValue, UnknownChoice
from champion_app.domain.quarter import About, Return, return_of
from champion_app.domain.records import Programme
from champion_app.domain.stamps import milliseconds
from champion_app.store import queries, report_queries
from champion_app.store.store import Store


def gathered(store: Store, keys: Mapping[str, str]) -> Return:
    """The return that the keys ``from``, ``to`` and ``disclosure`` choose, as a person gives them.

    Raises MissingValue, BadValue and UnknownChoice.
    """
    return period_return(
        store, _day(keys, "from"), _day(keys, "to"), disclosure=keys.get("disclosure", "")
    )


def _day(keys: Mapping[str, str], key: str) -> date:
    if not keys.get(key):
        raise MissingValue(field=key)
    try:
        day = date.fromisoformat(keys[key])
    except ValueError as error:
        raise BadValue(field=key, value=keys[key]) from error
    if not honest_day(day):
        raise BadValue(field=key, value=keys[key])
    return day


def period_return(store: Store, first: date, last: date, *, disclosure: str = "") -> Return:
    """The return of the days from ``first`` to ``last``, both in it.

    Small numbers are hidden as ``disclosure`` says, or else as the programme wants it. Raises
    BadValue when the days are swapped and UnknownChoice for no such way of hiding.
    """
    if first > last:
        raise BadValue(field="from", value=first.isoformat())
    programme = queries.programme_of(store)
    profile = _profile(programme, disclosure)
    me = queries.me(store)
    team = report_queries.volunteers(store, me.champion if me.role == "coordinator" else None)
    begin, end = (
        milliseconds(local_time(store, datetime.combine(day, moment)).astimezone(UTC))
        for day, moment in ((first, time.min), (last, time.max))
    )
    written = Written(
        sessions=report_queries.counted_sessions(store, first, last),
        different=report_queries.different_people(store, first, last),
        places=report_queries.places(store),
        champions=team,
        hours=report_queries.time_given(store, first, last),
        handouts=report_queries.copies_out(store, first, last, moments=(begin, end)),
        laptops=_laptops(store, team, first, last) if me.role == "coordinator" else (),
    )
    about = About(
        first=first,
        last=last,
        made_on=local_time(store, store.now()).date(),
        time_zone=str(local_time(store, store.now()).tzinfo),
        programme=programme.name if programme else "",
        organisation=programme.organisation if programme else "",
        alone="" if me.role == "coordinator" else me.name,
    )
    return return_of(written, about, profile)


def _profile(programme: Programme | None, asked: str) -> Profile:
    """The profile asked for, or the programme's; the safe one where that has none we know."""
    if asked:
        found = PROFILES.get(asked)
        if found is None:
            raise UnknownChoice(kind="disclosure", name=asked, known=", ".join(PROFILES))
        return found
    return PROFILES.get(programme.disclosure if programme else DEFAULT, PROFILES[DEFAULT])


def _laptops(
    store: Store, team: Mapping[str, Volunteer], first: date, last: date
) -> tuple[Laptop, ...]:
    """When each champion's laptop was last heard from, by code."""
    found = []
    for champion, moment in report_queries.heard(store, first, last):
        one = team[champion]
        if not one.coordinator:
            day = local_time(store, datetime.fromtimestamp(moment / 1000, UTC)).date()
            found.append(Laptop(one.code, one.name, day if moment else None))
    return tuple(sorted(found, key=lambda one: (len(one.code), one.code, one.name)))
