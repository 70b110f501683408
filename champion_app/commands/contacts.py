"""How somebody may be reached, what they said yes to, and hiding somebody who is not needed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from champion_app.commands.sessions import has_been
from champion_app.domain import codes, tags
from champion_app.domain.contact_records import ConsentEvent, ContactPoint
from champion_app.domain.errors import BadValue, MissingValue, NotFound, NotSaidYes
from champion_app.domain.records import Person
from champion_app.domain.text import is_blank, one_line
from champion_app.store import erasure_queries, people_queries, queries
from champion_app.store.store import Store

WORDING = "spoken-1"
"""Which words were said: the short script of this version (4.3)."""


def record_consent(
    store: Store,
    person: str,
    purpose: str,
    action: str,
    method: str = "spoken",
    language: str = "",
    *,
    at: datetime | None = None,
) -> ConsentEvent:
    """A yes or a no, as it was said, in which language; this laptop's champion is the witness.

    Who takes back their yes to being contacted is not to be reached any more: the ways to reach
    them go with it. Raises BadValue for a word of no list and for a time to come.
    """
    found = store.need(Person, person)
    moment = at or store.now()
    has_been(store, moment.date(), "at", moment.isoformat())
    said = store.put(
        ConsentEvent(
            id=store.new_id(ConsentEvent),
            person=found.id,
            purpose=codes.one_of("purpose", purpose, codes.CONSENT_PURPOSES),
            action=codes.one_of("action", action, codes.CONSENT_ACTIONS),
            method=codes.one_of("method", method, codes.CONSENT_METHODS),
            language=tags.normal("language", language),
            wording=WORDING,
            witness=queries.me(store).champion,
            at=moment.astimezone(UTC),
        )
    )
    if said.purpose == "contact" and said.action != "given":
        for one in people_queries.contacts_of(store, found.id):
            store.bury(one)
    return said


def add_contact(
    store: Store,
    person: str,
    kind: str,
    value: str,
    *,
    safe_to_leave_message: bool = False,
    preferred: bool = False,
    ask_for: str = "",
) -> ContactPoint:
    """One way to reach a person. Raises NotSaidYes for one who has not said yes to being reached.

    Where a person has one that is preferred, this one takes its place as such.
    """
    found = store.need(Person, person)
    if not people_queries.says_yes(store, found.id, "contact"):
        raise NotSaidYes(name=found.name)
    made = ContactPoint(
        id=store.new_id(ContactPoint),
        person=found.id,
        kind=codes.one_of("kind", kind, codes.CONTACT_KINDS),
        value=_said(value),
        safe_to_leave_message=safe_to_leave_message,
        preferred=preferred,
        ask_for=one_line(ask_for),
    )
    return _kept(store, made)


def edit_contact(
    store: Store,
    contact_point: str,
    *,
    kind: str | None = None,
    value: str | None = None,
    safe_to_leave_message: bool | None = None,
    preferred: bool | None = None,
    ask_for: str | None = None,
) -> ContactPoint:
    """Change a way to reach somebody; a field left out stays as it is."""
    found = store.need(ContactPoint, contact_point)
    given: dict[str, Any] = {
        "kind": None if kind is None else codes.one_of("kind", kind, codes.CONTACT_KINDS),
        "value": None if value is None else _said(value),
        "safe_to_leave_message": safe_to_leave_message,
        "preferred": preferred,
        "ask_for": None if ask_for is None else one_line(ask_for),
    }
    return _kept(store, replace(found, **{k: v for k, v in given.items() if v is not None}))


def remove_contact(store: Store, contact_point: str) -> ContactPoint:
    """Take away a way to reach somebody, on every laptop that has it."""
    found = store.need(ContactPoint, contact_point)
    store.bury(found)
    return found


def _said(value: str) -> str:
    if is_blank(value):
        raise MissingValue(field="value")
    told = one_line(value)
    if len(told) > 120:  # a number or an address of a mailbox, no letter
        raise BadValue(field="value", value=told[:20] + "…")
    return told


def _kept(store: Store, made: ContactPoint) -> ContactPoint:
    if made.preferred:
        for other in people_queries.contacts_of(store, made.person):
            if other.preferred and other.id != made.id:
                store.put(replace(other, preferred=False))
    return store.put(made)


def hide_person(store: Store, person: str) -> Person:
    """Take somebody off the list, here and wherever they are held; head counts stay."""
    found = store.need(Person, person)
    store.bury(found)
    return found


def show_person(store: Store, subject: str) -> Person:
    """Bring back somebody who was hidden; raises NotFound when nobody of that id is.

    Somebody whose erasure is asked for stays hidden until a coordinator says otherwise.
    """
    found = erasure_queries.held_person(store, subject)
    if found is None or not erasure_queries.may_return(store, subject):
        raise NotFound(kind="Person", id=subject)
    return store.revive(found)
