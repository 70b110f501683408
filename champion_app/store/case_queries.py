"""What cases are worked out from: narrow questions over whole tables, one statement each."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import cast

from champion_app.domain.cases import HeldSession
from champion_app.domain.likeness import Named
from champion_app.store.connection import Row
from champion_app.store.store import Store

_FIELDS: Mapping[str, tuple[str, ...]] = {
    "sessions": ("setting", "format", "topics"),
    "venues": ("setting",),
    "people": ("needs",),
    "hours": ("activity",),
}
"""Columns that hold codes of lists which programmes add to, by table (``domain.codes.OPEN``)."""
_LISTS = ("topics", "needs")


@dataclass(frozen=True)
class Dated:
    """A session that came from another laptop, with its day and title."""

    id: str
    title: str
    day: date
    champions: tuple[str, ...]


@dataclass(frozen=True)
class Used:
    """A code that records hold: in which column, in how many of them."""

    table: str
    field: str
    code: str
    count: int


def named_people(store: Store) -> list[Named]:
    """Every living person by what tells one from another."""
    rows = store.rows(
        "SELECT lower(hex(id)), name, district, speaks, note FROM people WHERE cl % 2 = 1"
    )
    return [Named(*map(str, row)) for row in rows]


def held_sessions(store: Store) -> list[HeldSession]:
    """Every living session that was not cancelled."""
    rows = store.rows(
        """SELECT lower(hex(s.id)), s.starts_at, coalesce(lower(hex(v.id)), ''),
        coalesce(v.district, ''), iif(s.setting <> '', s.setting, coalesce(v.setting, '')),
        s.champions, s.origin FROM sessions s LEFT JOIN venues v ON v.k = s.venue
        WHERE s.cl % 2 = 1 AND s.status <> 'cancelled'"""
    )
    return [
        HeldSession(
            id=str(row[0]),
            starts_at=datetime.fromisoformat(str(row[1])),
            place=str(row[2]),
            area=str(row[3]),
            setting=str(row[4]),
            champions=frozenset(json.loads(str(row[5]))),
            origin=int(cast("int", row[6])),
        )
        for row in rows
    ]


def dated_elsewhere(store: Store, first: date | None, last: date) -> list[Dated]:
    """Sessions of other laptops that took place before ``first`` or after ``last``."""
    rows = store.rows(
        """SELECT lower(hex(id)), title, starts_at, champions FROM sessions
        WHERE cl % 2 = 1 AND origin <> ? AND status NOT IN ('planned', 'cancelled')
        AND (substr(starts_at, 1, 10) < ? OR substr(starts_at, 1, 10) > ?) ORDER BY id""",
        (store.device, first.isoformat() if first else "", last.isoformat()),
    )
    return [
        Dated(
            str(row[0]),
            str(row[1]),
            date.fromisoformat(str(row[2])[:10]),
            tuple(json.loads(str(row[3]))),
        )
        for row in rows
    ]


def days_decided(store: Store) -> set[tuple[str, date]]:
    """Sessions that were put on another day by decision, and that day."""
    rows = store.rows(
        """SELECT json_extract(records, '$[0]'), json_extract(details, '$.date')
        FROM merge_decisions WHERE cl % 2 = 1 AND kind = 'session_date' AND choice = 'change'"""
    )
    return {(str(one), date.fromisoformat(str(day))) for one, day in rows if day}


def codes_used(store: Store) -> list[Used]:
    """Every code in the open lists of living records, with how many hold it."""
    found = []
    for table, fields in _FIELDS.items():
        alive = "t.hlc > 0" if table == "hours" else "t.cl % 2 = 1"
        for field in fields:
            if field in _LISTS:
                source, value = f"{table} t, json_each(t.{field}) e", "e.value"
            else:
                source, value = f"{table} t", f"t.{field}"
            rows = store.rows(
                f"SELECT {value} AS code, count(*) FROM {source}"
                f" WHERE {alive} AND code <> '' GROUP BY code ORDER BY code"
            )
            found += [Used(table, field, str(row[0]), int(cast("int", row[1]))) for row in rows]
    return found


def requests_waiting(store: Store) -> list[tuple[str, str, datetime]]:
    """Champions' requests to erase people, hidden since then: subject, reason and when."""
    rows = store.rows(
        """SELECT lower(r.subject), r.reason, min(r.at) FROM erasure_requests r
        JOIN people p ON p.id = unhex(r.subject) WHERE r.hlc > 0 AND p.cl > 0 AND p.cl % 2 = 0
        GROUP BY r.subject ORDER BY min(r.at), r.subject"""
    )
    return [
        (str(row[0]), str(row[1]), datetime.fromtimestamp(int(cast("int", row[2])) / 1000, UTC))
        for row in rows
    ]


def decisions_living(store: Store) -> set[str]:
    """The ids of all decisions that stand."""
    rows = store.rows(
        "SELECT lower(hex(id)) FROM merge_decisions WHERE cl % 2 = 1 UNION ALL"
        " SELECT lower(hex(id)) FROM same_people WHERE cl % 2 = 1"
    )
    return {str(row[0]) for row in rows}


def verdicts(store: Store) -> Iterator[tuple[str, str, str]]:
    """Who was said to be the same person and who not: two ids and ``same`` or ``different``."""
    rows = store.rows(
        """SELECT lower(hex(a.id)), lower(hex(b.id)), d.verdict FROM same_people d
        JOIN people a ON a.k = d.a JOIN people b ON b.k = d.b WHERE d.cl % 2 = 1"""
    )
    yield from ((str(a), str(b), str(verdict)) for a, b, verdict in rows)


def said_of_sessions(store: Store) -> Iterator[tuple[str, str, str]]:
    """The same of sessions."""
    rows = store.rows(
        "SELECT records, choice FROM merge_decisions WHERE cl % 2 = 1 AND kind = 'same_session'"
    )
    for records, choice in rows:
        a, b = json.loads(str(records))[:2]
        yield str(a), str(b), str(choice)


def champions_of(store: Store, devices: set[int]) -> tuple[str, ...]:
    """The champions whose laptops have these numbers, and this laptop's own."""
    listed = json.dumps(sorted(devices))
    rows = store.rows(
        """SELECT lower(hex(c.id)) FROM devices d JOIN champions c ON c.k = d.champion
        WHERE d.number IN (SELECT value FROM json_each(?1)) UNION
        SELECT value FROM meta WHERE name = 'champion' AND value <> ''
        AND (SELECT value FROM meta WHERE name = 'device') IN (SELECT value FROM json_each(?1))""",
        (listed,),
    )
    return tuple(sorted(str(row[0]) for row in rows))


def laptops(store: Store) -> dict[int, str]:
    """Whose laptop each device number is: a champion's name, or what the laptop is called."""
    rows = store.rows(
        """SELECT d.number, coalesce(c.name, nullif(d.label, ''), '') FROM devices d
        LEFT JOIN champions c ON c.k = d.champion WHERE d.cl % 2 = 1
        UNION ALL SELECT (SELECT value FROM meta WHERE name = 'device'), value
        FROM meta WHERE name = 'name'"""
    )
    return {int(cast("int", number)): str(name) for number, name in rows if number}


def origins(store: Store, table: str, ids: tuple[str, ...]) -> set[int]:
    """The laptops that made these records."""
    marks = ", ".join("unhex(?)" for _ in ids)
    rows: list[Row] = store.rows(f"SELECT origin FROM {table} WHERE id IN ({marks})", ids)
    return {int(cast("int", row[0])) for row in rows}


def keep_before(store: Store, case: str, before: Mapping[str, object]) -> None:
    """Keep, on this laptop only, what a decision changed, so that it can be put back."""
    store.execute(
        'INSERT OR REPLACE INTO decided("case", before, at) VALUES (?, ?, ?)',
        (case, json.dumps(before, ensure_ascii=False), int(store.now().timestamp() * 1000)),
    )


def before_of(store: Store, case: str) -> dict[str, object] | None:
    """What a decision changed on this laptop, or None."""
    rows = store.rows('SELECT before FROM decided WHERE "case" = ?', (case,))
    return cast("dict[str, object]", json.loads(str(rows[0][0]))) if rows else None


def forget_before(store: Store, case: str) -> None:
    """A decision was taken back."""
    store.execute('DELETE FROM decided WHERE "case" = ?', (case,))
