"""People who came or were spoken to, and champions' own time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from champion_app.commands.sessions import has_been
from champion_app.domain import codes, tags
from champion_app.domain.errors import BadValue, MissingValue
from champion_app.domain.records import Champion, HoursEntry, Person, Session
from champion_app.domain.text import is_blank, one_line
from champion_app.store import queries
from champion_app.store.store import Store


def add_person(
    store: Store,
    name: str,
    *,
    speaks: str = "",
    reads: str = "",
    district: str = "",
    note: str = "",
) -> Person:
    """Someone new; only the name is needed."""
    if is_blank(name):
        raise MissingValue(field="name")
    return store.put(
        Person(
            id=store.new_id(Person),
            name=one_line(name),
            speaks=tags.normal("speaks", speaks),
            reads=tags.normal("reads", reads),
            district=one_line(district),
            note=_short(note),
        )
    )


def _short(note: str) -> str:
    if len(note) > 80:  # a note tells people of one name apart; it is no file (8.3)
        raise BadValue(field="note", value=note[:20] + "…")
    return note


def edit_person(
    store: Store,
    person: str,
    *,
    name: str | None = None,
    speaks: str | None = None,
    reads: str | None = None,
    reads_print: str | None = None,
    needs: tuple[str, ...] | None = None,
    district: str | None = None,
    note: str | None = None,
) -> Person:
    """Change what is known of a person; a field left out stays as it is, an empty one is none."""
    found = store.need(Person, person)
    if name is not None and is_blank(name):
        raise MissingValue(field="name")
    given: dict[str, Any] = {
        "name": None if name is None else one_line(name),
        "speaks": None if speaks is None else tags.normal("speaks", speaks),
        "reads": None if reads is None else tags.normal("reads", reads),
        "reads_print": None
        if reads_print is None
        else codes.one_of("reads_print", reads_print or "not_asked", codes.READS_PRINT),
        "needs": None
        if needs is None
        else tuple(codes.one_of("needs", each, codes.NEEDS) for each in needs),
        "district": None if district is None else one_line(district),
        "note": None if note is None else _short(note),
    }
    return store.put(replace(found, **{k: v for k, v in given.items() if v is not None}))


def add_described(store: Store, *, name: str, **known: Any) -> Person:  # Any: as ``edit_person``
    """Someone new with all that ``edit_person`` may change, as one wish."""
    return edit_person(store, add_person(store, name).id, **known)


def log_hours(
    store: Store,
    champion: str | None,
    *,
    date: date,
    activity: str,
    minutes: int,
    session: str | None = None,
) -> HoursEntry:
    """Time a champion gave; without a champion it is this laptop's own."""
    who = champion or queries.me(store).champion
    if who:
        store.need(Champion, who)
    if session:
        store.need(Session, session)
    if not 0 < minutes <= 24 * 60:
        raise BadValue(field="minutes", value=minutes)
    has_been(store, date, "date", date.isoformat())
    return store.put(
        HoursEntry(
            id=store.new_id(HoursEntry),
            champion=who,
            date=date,
            activity=codes.one_of("activity", activity, codes.ACTIVITIES),
            minutes=minutes,
            session=session or None,
        )
    )
