"""Gathers what stands on a slip that somebody carries to a service: where to go, never why."""

from __future__ import annotations

import re

from champion_app.commands import facts
from champion_app.commands.keys import Keys, needed, short, ticked
from champion_app.commands.letterhead import letterhead
from champion_app.commands.sessions import local_time
from champion_app.domain.errors import BadValue, MissingValue
from champion_app.domain.paper_errors import NoHealthNumber
from champion_app.domain.paper_facts import SlipFacts
from champion_app.domain.records import Person
from champion_app.store import queries
from champion_app.store.store import Store

SLIP_KEYS = (
    "service", "address", "phone", "url", "hours", "appointment", "for", "note", "person", "helps",
)  # fmt: skip
_TEN_DIGITS = re.compile(r"(?<!\d)(\d{3})[ -]?(\d{3})[ -]?(\d{4})(?!\d)")
_PHONE = re.compile(r"[+(\d][\d\s().,/-]+(?: ?(?:ext|x)\.? ?\d{1,6})?")
_ADDRESS = re.compile(r"(?:https?://)?[^\s/:@]+\.[^\s@]{2,}", re.IGNORECASE)


def gathered(store: Store, keys: Keys) -> SlipFacts:
    """A slip. What helps is taken from a person's record only when that is asked for.

    Raises MissingValue, BadValue, TooLongForPaper, UnknownName, and NoHealthNumber.
    """
    needed(keys, "service")
    for key in ("service", "address", "for", "appointment", "note"):
        if _health_number(keys.get(key, "")):
            raise NoHealthNumber
    person = facts.one_named(store, Person, keys["person"]) if keys.get("person") else None
    helps = ticked(keys, "helps")
    if helps and person is None:
        raise MissingValue(field="person")
    return SlipFacts(
        service=short(keys, "service", 80),
        address=short(keys, "address", 120),
        phone=_like(keys, "phone", _PHONE),
        url=_like(keys, "url", _ADDRESS),
        hours=short(keys, "hours", 80),
        appointment=short(keys, "appointment", 80),
        name=short(keys, "for", 60) or (person.name if person else ""),
        needs=person.needs if person and helps else (),
        speaks=person.speaks if person and helps else "",
        note=short(keys, "note", 160),
        giver=(queries.me(store).name.split() or [""])[0],
        letterhead=letterhead(store),
        made_on=local_time(store, store.now()).date(),
    )


def _like(keys: Keys, key: str, pattern: re.Pattern[str]) -> str:
    given = short(keys, key, 60)
    if given and not pattern.fullmatch(given):
        raise BadValue(field=key, value=given)
    return given


def _health_number(text: str) -> bool:
    """Whether a number of ten digits stands in a text whose last digit checks the others.

    That is how an NHS number is made (NHS Data Dictionary, modulus 11).
    """
    for found in _TEN_DIGITS.finditer(text):
        *digits, check = (int(digit) for digit in "".join(found.groups()))
        rest = -sum((10 - place) * digit for place, digit in enumerate(digits)) % 11
        if rest == check:
            return True
    return False
