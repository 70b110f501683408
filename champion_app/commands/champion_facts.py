"""Gathers what is printed for a champion: thanks with their own numbers, and a certificate."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from champion_app.commands import facts
from champion_app.commands.keys import Keys, day, hours, needed, period, short
from champion_app.commands.letterhead import letterhead
from champion_app.commands.sessions import has_been, local_time
from champion_app.domain.errors import MissingValue
from champion_app.domain.paper_facts import CertificateFacts, ThanksFacts
from champion_app.domain.records import Champion, Session
from champion_app.store import facts as totals
from champion_app.store import joint_queries, queries, report_queries
from champion_app.store.store import Store

_LONG_COURSE = 1000
"""Hours: more than half a year of working days."""


def thanks(store: Store, keys: Keys) -> ThanksFacts:
    """One champion's own work, counted as in every report. Raises BadValue, UnknownName."""
    champion = _whose(store, keys)
    since, until = period(keys)
    first, last = since or date.min, until or date.max
    held = [
        one
        for one in report_queries.counted_sessions(store, first, last)
        if one.status == "closed" and champion.id in one.champions
    ]
    minutes = sum(
        one.minutes
        for one in report_queries.time_given(store, first, last)
        if one.champion == champion.id
    )
    tags = dict.fromkeys(tag for one in held for tag in one.languages)
    return ThanksFacts(
        name=champion.name,
        since=since,
        until=until or local_time(store, store.now()).date(),
        sessions=len(held),
        people=sum(one.people for one in held),
        languages=tuple(tags),
        handouts=_handed_out(store, champion.id, first, last),
        hours=(Decimal(minutes) / 60).quantize(Decimal("0.01")),
        letterhead=letterhead(store),
    )


def _handed_out(store: Store, champion: str, first: date, last: date) -> int:
    """Copies given out at a champion's sessions, also as others wrote the same session down."""
    own = {
        one.id
        for one in store.all(Session)
        if champion in one.champions and first <= one.starts_at.date() <= last
    }
    for one in joint_queries.joints(store):
        if own.intersection(one.members):
            own.update(one.members)
    given = totals.handed_out(store)
    return sum(each.quantity for one in own for each in given.get(one, ()))


def certificate(store: Store, keys: Keys) -> CertificateFacts:
    """That somebody completed a course. Raises MissingValue, BadValue, UnknownName."""
    champion = _whose(store, keys)
    needed(keys, "course")
    on = day(keys, "date") or local_time(store, store.now()).date()
    has_been(store, on, "date", on.isoformat())
    return CertificateFacts(
        name=champion.name,
        course=short(keys, "course", 120),
        provider=short(keys, "provider", 80),
        day=on,
        hours=hours(keys, "hours", _LONG_COURSE),
        letterhead=letterhead(store),
    )


def _whose(store: Store, keys: Keys) -> Champion:
    """The champion who was named, or whose laptop this is."""
    if keys.get("champion"):
        return facts.one_named(store, Champion, keys["champion"])
    me = queries.me(store).champion
    found = store.get(Champion, me) if me else None
    if found is None:
        raise MissingValue(field="champion")
    return found
