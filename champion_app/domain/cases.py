"""What a person has to decide, as data: a case has a kind, its facts, choices and a proposal.

Cases are worked out from what is kept, never kept themselves. The id of a case, and of the decision
about it, follows from what it is about: every laptop that sees the same case gives it the same id,
and a case is open as long as no living decision bears its id.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from hashlib import sha256
from typing import Any

SAME_PERSON, SAME_SESSION = "same_person", "same_session"
TWO_VALUES, SESSION_DATE, UNKNOWN_CODE = "two_values", "session_date", "unknown_code"
ERASURE_ASKED, ERASED_TWIN = "erasure_asked", "erased_twin"

CHOICES: Mapping[str, tuple[str, ...]] = {
    TWO_VALUES: ("newest", "other"),
    SAME_SESSION: ("same", "different"),
    SAME_PERSON: ("same", "different"),
    SESSION_DATE: ("keep", "change"),
    UNKNOWN_CODE: ("keep", "use"),
    ERASURE_ASKED: ("erase", "keep"),
    ERASED_TWIN: ("erase", "keep"),
}
"""Every kind of case and what can be chosen, in the order in which cases are listed."""

OWN_KINDS = (TWO_VALUES, SAME_PERSON)
"""What a champion may decide on their own laptop; the rest is for coordinators."""

WITHIN = timedelta(minutes=60)
"""Two sessions that begin within this may be one (data model, 8.6 rule 5)."""


@dataclass(frozen=True, kw_only=True)
class Case:
    """Something to decide. ``facts`` are plain values to show, ``proposal`` one of ``choices``.

    ``records`` are the ids it is about, ``champions`` the ids of those whom it concerns.
    """

    id: str
    kind: str
    records: tuple[str, ...]
    facts: Mapping[str, Any] = field(default_factory=dict)  # Any: JSON values
    proposal: str = ""
    champions: tuple[str, ...] = ()

    @property
    def choices(self) -> tuple[str, ...]:
        """What can be chosen."""
        return CHOICES[self.kind]


def case_id(kind: str, *parts: str | int) -> str:
    """The id of a case of that kind: the same wherever it is worked out, 32 hex digits.

    SHA-256 over the kind with hyphens and each part after it: an id as its bytes, other text in
    UTF-8 with a zero byte before it, a number in eight bytes.
    """
    told = kind.replace("_", "-").encode()
    for part in parts:
        told += part.to_bytes(8, "big") if isinstance(part, int) else _told(part)
    return sha256(told).hexdigest()[:32]


def _told(part: str) -> bytes:
    try:
        return bytes.fromhex(part)
    except ValueError:
        return b"\0" + part.encode()


def pair_id(kind: str, a: str, b: str) -> str:
    """The id of a case about two records, whichever is named first."""
    return case_id(kind, *sorted((a, b)))


# --- the same session ---


@dataclass(frozen=True, kw_only=True)
class HeldSession:
    """What tells one session from another. ``place`` is a venue's id, ``area`` its district."""

    id: str
    starts_at: datetime
    place: str
    area: str
    setting: str
    champions: Set[str]
    origin: int


def maybe_one_session(sessions: Iterable[HeldSession]) -> list[tuple[HeldSession, HeldSession]]:
    """Pairs that may be one session, written down by two champions; each once, smaller id first.

    Same venue, or same district and setting; same day; begun within an hour of each other.
    """
    blocks: defaultdict[tuple[object, ...], list[HeldSession]] = defaultdict(list)
    for one in sessions:
        day = one.starts_at.date()
        if one.place:
            blocks[day, one.place].append(one)
        if one.area and one.setting:
            blocks[day, one.area.casefold(), one.setting].append(one)
    found = {}
    for block in blocks.values():
        for one, other in _near(sorted(block, key=lambda each: (each.starts_at, each.id))):
            if _by_two(one, other):
                first, second = sorted((one, other), key=lambda each: each.id)
                found[first.id, second.id] = (first, second)
    return [found[key] for key in sorted(found)]


def _near(block: Sequence[HeldSession]) -> Iterator[tuple[HeldSession, HeldSession]]:
    for place, one in enumerate(block):
        for other in block[place + 1 :]:
            if other.starts_at - one.starts_at > WITHIN:
                break
            yield one, other


def _by_two(one: HeldSession, other: HeldSession) -> bool:
    """Whether two champions wrote them down, each on a laptop of their own."""
    return one.origin != other.origin and not one.champions & other.champions


# --- dates ---


def outside(day: date, started: date | None, today: date) -> bool:
    """Whether a session cannot have been held on that day (data model, 8.6 rule 11)."""
    return day > today + timedelta(days=1) or (started is not None and day < started)
