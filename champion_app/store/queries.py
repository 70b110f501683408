"""Named questions about what is kept. Each returns records or small values, never rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from champion_app.domain.columns import columns
from champion_app.domain.figures import Attendance, HeadCounts, Stock
from champion_app.domain.record_shape import Record
from champion_app.domain.records import (
    Arrival,
    Champion,
    MaterialEdition,
    Person,
    Programme,
    Session,
)
from champion_app.domain.sounds import asked
from champion_app.domain.text import find_key
from champion_app.store.store import Store

_COUNTED = """FROM arrivals a WHERE a.session = (SELECT k FROM sessions WHERE id = unhex(?))
AND NOT EXISTS (SELECT 1 FROM arrival_reversals r WHERE r.arrival = a.k)"""


@dataclass(frozen=True)
class Me:
    """Whose laptop this is."""

    role: str
    name: str
    device: int
    champion: str | None
    programme: str | None


@dataclass(frozen=True)
class Entry:
    """One line of "just came in": an arrival, the person if named, whether it was taken back."""

    arrival: Arrival
    person: Person | None
    taken_back: bool


@dataclass(frozen=True)
class SessionLine:
    """One session in a list, with its place's name and how many came."""

    session: Session
    venue_name: str
    came: int


def me(store: Store) -> Me:
    """Whose laptop this is, from the facts kept at set-up."""
    champion, programme = store.meta("champion"), store.meta("programme")
    return Me(
        role=str(store.meta("role", "champion")),
        name=str(store.meta("name", "")),
        device=store.device,
        champion=str(champion) if champion else None,
        programme=str(programme) if programme else None,
    )


def programme_of(store: Store) -> Programme | None:
    """The programme this laptop works for, if it knows one."""
    found = me(store).programme
    return store.get(Programme, found) if found else None


def find_people(store: Store, typed: str, *, limit: int = 20) -> list[Person]:
    """People with a word that starts as each typed word does, the closest name first."""
    words = find_key(typed).split()
    if not words:
        return []
    where, ways = meant("t.find", words)
    sql = f"t.k IN (SELECT k FROM people t WHERE {where} AND cl % 2 = 1 LIMIT 500)"
    found = store.all(Person, sql, ways)
    first = find_key(typed)
    found.sort(key=lambda one: (not find_key(one.name).startswith(first), one.name.casefold()))
    return found[:limit]


def meant(column: str, words: Sequence[str], *, first: int = 1) -> tuple[str, list[str]]:
    """SQL that each word, or its sound in another script, begins a word of ``column``.

    And the values to bind, numbered from ``first``.
    """
    parts: list[str] = []
    values: list[str] = []
    for word in words:
        places = range(first + len(values), first + len(values) + len(asked(word)))
        parts.append(" OR ".join(f"instr({column}, ' ' || ?{place}) > 0" for place in places))
        values += asked(word)
    return " AND ".join(f"({part})" for part in parts), values


def attendance(store: Store, session_id: str) -> Attendance:
    """How many came to a session, net of arrivals taken back."""
    sql = f"""SELECT count(*) FILTER (WHERE a.adult_child = 'adult'),
        count(*) FILTER (WHERE a.adult_child <> 'adult'),
        count(*) FILTER (WHERE a.kind = 'anonymous'), count(*) FILTER (WHERE a.kind = 'card'),
        count(*) FILTER (WHERE a.kind = 'named'), count(*) FILTER (WHERE a.first_time = 'yes')
        {_COUNTED}"""
    row = store.rows(sql, (session_id,))[0]
    return Attendance(*(int(cast("int", value)) for value in row))


def entries(store: Store, session_id: str, *, limit: int = 50) -> list[Entry]:
    """The latest arrivals of a session, newest first, those taken back among them."""
    arrivals = store.all(
        Arrival,
        "t.k IN (SELECT k FROM arrivals WHERE session = (SELECT k FROM sessions "
        "WHERE id = unhex(?)) ORDER BY hlc DESC LIMIT ?)",
        (session_id, limit),
    )
    reversed_ids = {
        str(row[0])
        for row in store.rows(
            "SELECT lower(hex(a.id)) FROM arrival_reversals r JOIN arrivals a ON a.k = r.arrival "
            "WHERE a.session = (SELECT k FROM sessions WHERE id = unhex(?))",
            (session_id,),
        )
    }
    people: dict[str | None, Person | None] = {None: None}
    for arrival in arrivals:
        if arrival.person not in people:
            people[arrival.person] = store.get(Person, cast("str", arrival.person))
    arrivals.sort(key=lambda one: (one.at, one.seq), reverse=True)
    return [Entry(one, people[one.person], one.id in reversed_ids) for one in arrivals]


def last_standing(store: Store, session_id: str) -> Arrival | None:
    """The newest arrival of a session that was not taken back."""
    found = store.rows(
        f"SELECT lower(hex(a.id)) {_COUNTED} ORDER BY a.hlc DESC, a.k DESC LIMIT 1", (session_id,)
    )
    return store.get(Arrival, str(found[0][0])) if found else None


def next_seq(store: Store, session_id: str) -> int:
    """The place in the row of the next arrival at a session."""
    sql = "SELECT max(seq) FROM arrivals WHERE session = (SELECT k FROM sessions WHERE id=unhex(?))"
    return int(cast("int | None", store.rows(sql, (session_id,))[0][0]) or 0) + 1


def is_in(store: Store, session_id: str, person_id: str) -> bool:
    """Whether a person is signed in to a session already."""
    sql = f"SELECT 1 {_COUNTED} AND a.person = (SELECT k FROM people WHERE id = unhex(?)) LIMIT 1"
    return bool(store.rows(sql, (session_id, person_id)))


def visits_before(store: Store, person_ids: Sequence[str]) -> dict[str, int]:
    """How often each of these people came in, by id."""
    marks = ",".join("unhex(?)" for _ in person_ids)
    sql = f"""SELECT lower(hex(p.id)), count(*) FROM arrivals a JOIN people p ON p.k = a.person
        WHERE p.id IN ({marks})
        AND NOT EXISTS (SELECT 1 FROM arrival_reversals r WHERE r.arrival = a.k) GROUP BY p.id"""
    return {str(row[0]): int(cast("int", row[1])) for row in store.rows(sql, person_ids)}


def session_lines(store: Store, *, limit: int = 500) -> list[SessionLine]:
    """Sessions with their place and attendance, the latest start first."""
    sql = """SELECT lower(hex(s.id)), coalesce(v.name, ''), (SELECT count(*) FROM arrivals a
        WHERE a.session = s.k AND NOT EXISTS
        (SELECT 1 FROM arrival_reversals r WHERE r.arrival = a.k))
        FROM sessions s LEFT JOIN venues v ON v.k = s.venue AND v.cl % 2 = 1
        WHERE s.cl % 2 = 1 ORDER BY s.starts_at DESC LIMIT ?"""
    listed = store.rows(sql, (limit,))
    records = {one.id: one for one in store.all(Session)}
    lines = [
        SessionLine(records[str(row[0])], str(row[1]), int(cast("int", row[2])))
        for row in listed
        if str(row[0]) in records  # a worker may have taken one in or away in between
    ]
    return sorted(lines, key=lambda line: line.session.starts_at, reverse=True)


def head_counts(store: Store) -> list[HeadCounts]:
    """Arrivals against the latest count of the room, for each session."""
    sql = """SELECT lower(hex(s.id)), (SELECT count(*) FROM arrivals a WHERE a.session = s.k
        AND NOT EXISTS (SELECT 1 FROM arrival_reversals r WHERE r.arrival = a.k)),
        (SELECT h.adults + h.children FROM head_counts h WHERE h.session = s.k
        ORDER BY h.hlc DESC, h.dev DESC LIMIT 1)
        FROM sessions s WHERE s.cl % 2 = 1 ORDER BY s.id"""
    return [
        HeadCounts(str(row[0]), int(cast("int", row[1])), cast("int | None", row[2]))
        for row in store.rows(sql)
    ]


def stock(store: Store) -> list[Stock]:
    """What is left and what was handed out, for each edition that ever moved."""
    sql = """SELECT lower(hex(e.id)), sum(m.quantity),
        coalesce(sum(-m.quantity) FILTER (WHERE m.kind = 'handed_out'), 0)
        FROM stock_movements m JOIN editions e ON e.k = m.edition GROUP BY e.k ORDER BY e.id"""
    return [
        Stock(str(row[0]), int(cast("int", row[1])), int(cast("int", row[2])))
        for row in store.rows(sql)
    ]


def editions_of(store: Store, material_id: str) -> list[MaterialEdition]:
    """The editions of a handout, English first, then by language."""
    where = "t.material = (SELECT k FROM materials WHERE id = unhex(?))"
    return sorted(store.all(MaterialEdition, where, (material_id,)), key=_english_first)


def editions_by_handout(store: Store) -> dict[str, list[MaterialEdition]]:
    """The editions of every handout by its id, each list as ``editions_of`` has it."""
    found: dict[str, list[MaterialEdition]] = {}
    for one in sorted(store.all(MaterialEdition), key=_english_first):
        found.setdefault(one.material, []).append(one)
    return found


def _english_first(edition: MaterialEdition) -> tuple[bool, str, int]:
    return edition.language != "en", edition.language, -edition.version


def named(store: Store, record_class: type[Record], text: str) -> list[Record]:
    """The living records of a class with this id, or this name, title or code."""
    if len(text) == 2 * record_class.id_bytes:
        found = store.all(record_class, "lower(hex(t.id)) = ?", (text.lower(),))
        if found:
            return list(found)
    fields = {column.name for column in columns(record_class)}
    ways = [name for name in ("name", "title", "code", "slug") if name in fields]
    if not ways:
        return []
    where = " OR ".join(f't."{name}" = ?' for name in ways)
    return list(store.all(record_class, where, (text,) * len(ways)))


def champion_called(store: Store, name: str) -> list[Champion]:
    """The champions with this name or code."""
    return store.all(Champion, "t.name = ? OR t.code = ?", (name, name))


def last_change(store: Store) -> datetime | None:
    """When something was last changed here, or None in an empty store."""
    from champion_app.domain.stamps import moment_of

    hlc = int(cast("int", store.meta("hlc", 0)))
    return moment_of(hlc) if hlc else None
