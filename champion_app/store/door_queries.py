"""What the door asks: who is meant by a few letters, who just came in, is a door open here.

Every question here is asked while a queue waits, so each is one statement and bounded.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import cast

from champion_app.domain.records import Arrival, Person, Session
from champion_app.domain.stamps import COUNTER_BITS, Scalar, milliseconds
from champion_app.domain.text import find_key
from champion_app.store.queries import meant
from champion_app.store.store import Store

LONGEST_SESSION = timedelta(hours=24)
"""An open door older than this was forgotten: it is to be closed, not to be landed at."""


@dataclass(frozen=True)
class Match:
    """A person who may be meant: how often they came before, and whether they are in now."""

    person: Person
    visits: int
    is_in: bool


@dataclass(frozen=True)
class CameIn:
    """One line of "just came in": an arrival that stands, and the person if one is named."""

    arrival: Arrival
    person: Person | None


# ?1 is the session's key, ?2 what was typed as one key, ?3 the most lines; the words follow, and
# whom they name as written comes before those whose name only sounds so.
_MEANT = """SELECT lower(hex(p.id)), (SELECT count(*) FROM arrivals a WHERE a.person = p.k
    AND a.session <> ?1
    AND NOT EXISTS (SELECT 1 FROM arrival_reversals r WHERE r.arrival = a.k)),
  EXISTS (SELECT 1 FROM arrivals a WHERE a.person = p.k AND a.session = ?1
    AND NOT EXISTS (SELECT 1 FROM arrival_reversals r WHERE r.arrival = a.k))
FROM (SELECT k, id, name, district, find,
    (SELECT count(*) FROM arrivals a WHERE a.person = t.k) AS often
  FROM people t WHERE cl % 2 = 1 AND {words}
  ORDER BY instr(find, ' ' || ?4) = 0, instr(find, ?2) <> 1, often DESC,
    name COLLATE NOCASE, district, id
  LIMIT ?3) p
ORDER BY instr(p.find, ' ' || ?4) = 0, instr(p.find, ?2) <> 1, p.often DESC,
  p.name COLLATE NOCASE, p.district, p.id"""


def door_matches(store: Store, typed: str, *, session: str, limit: int = 6) -> list[Match]:
    """People with a word that starts, or sounds, as each typed word does, regulars first.

    A name that starts with what was typed comes before one that only holds it.
    """
    words = find_key(typed).split()
    if not words:
        return []
    where, ways = meant("find", words, first=4)
    values: list[Scalar] = [_key_of(store, session), find_key(typed), limit, *ways]
    found = store.rows(_MEANT.format(words=where), values)
    people = _people(store, [str(row[0]) for row in found])
    return [Match(people[str(row[0])], int(cast("int", row[1])), bool(row[2])) for row in found]


def _key_of(store: Store, session: str) -> int:
    found = store.rows("SELECT k FROM sessions WHERE id = unhex(?)", (session,))
    return int(cast("int", found[0][0])) if found else 0


def _people(store: Store, ids: Sequence[str]) -> dict[str, Person]:
    marks = ",".join("unhex(?)" for _ in ids)
    return {one.id: one for one in store.all(Person, f"t.id IN ({marks})", ids)} if ids else {}


def came_in(store: Store, session: str, *, limit: int = 6) -> list[CameIn]:
    """The latest arrivals of a session that stand, newest first."""
    arrivals = store.all(
        Arrival,
        "t.k IN (SELECT a.k FROM arrivals a WHERE a.session = ? AND NOT EXISTS "
        "(SELECT 1 FROM arrival_reversals r WHERE r.arrival = a.k) "
        "ORDER BY a.hlc DESC, a.k DESC LIMIT ?)",
        (_key_of(store, session), limit),
    )
    people = _people(store, sorted({one.person for one in arrivals if one.person}))
    arrivals.sort(key=lambda one: (one.at, one.seq), reverse=True)
    return [CameIn(one, people.get(one.person or "")) for one in arrivals]


def door_waiting(store: Store) -> str | None:
    """The session whose door this laptop opened and has not closed, or None.

    A door that was opened on another laptop, or more than a day ago, is not landed at.
    """
    since = milliseconds(store.now() - LONGEST_SESSION) << COUNTER_BITS
    found = store.rows(
        "SELECT lower(hex(id)) FROM sessions WHERE status = 'open' AND cl % 2 = 1 "
        "AND state_dev = ? AND state_hlc >= ? ORDER BY state_hlc DESC LIMIT 1",
        (store.device, since),
    )
    return str(found[0][0]) if found else None


def venue_of(store: Store, session: Session) -> str:
    """The name of the place a session is held at, empty when it is not known."""
    sql = "SELECT name FROM venues WHERE id = unhex(?) AND cl % 2 = 1"
    found = store.rows(sql, (session.venue,)) if session.venue else []
    return str(found[0][0]) if found else ""


def card_is_in(store: Store, session: str, number: int) -> bool:
    """Whether a number card was shown at this session already."""
    return bool(
        store.rows(
            "SELECT 1 FROM arrivals a WHERE a.session = ? AND a.card = ? AND NOT EXISTS "
            "(SELECT 1 FROM arrival_reversals r WHERE r.arrival = a.k) LIMIT 1",
            (_key_of(store, session), number),
        )
    )
