"""Letting in somebody new: the name and the arrival are one wish, so they are one command."""

from __future__ import annotations

import re

from champion_app.commands.people import add_person
from champion_app.commands.sessions import arrive
from champion_app.domain.errors import MissingValue, ModeForbids
from champion_app.domain.records import Arrival, Session
from champion_app.domain.text import is_blank, one_line
from champion_app.store.store import Store


def name_and_note(typed: str) -> tuple[str, str]:
    """What was typed at the door as a name and the note after its first comma, if any."""
    name, _, note = re.sub("[،，、]", ",", typed).partition(",")
    return one_line(" ".join(name.split())), one_line(note)


def first_name(name: str) -> str:
    """The first word of a name and the initial of its last, as first-name sessions keep it."""
    words = name.split()
    if len(words) < 2:
        return name
    return f"{words[0]} {words[-1][0]}."


def sign_in_new(store: Store, session: str, typed: str) -> Arrival:
    """Add somebody by name and let them in, both or neither.

    A first-name session keeps only the first name and an initial, whatever was typed. Raises
    MissingValue without a name and ModeForbids where no names are written down.
    """
    found = store.need(Session, session)
    if found.mode not in ("first_name", "named"):
        raise ModeForbids(mode=found.mode)
    name, note = name_and_note(typed)
    if is_blank(name):
        raise MissingValue(field="name")
    kept = first_name(name) if found.mode == "first_name" else name
    person = add_person(store, kept, note=note)
    return arrive(store, session, person=person.id)
