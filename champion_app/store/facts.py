"""Totals for papers and tables, each by one statement over all sessions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar, cast

from champion_app.store.connection import Row
from champion_app.store.store import Store

T = TypeVar("T")

_STANDING = """FROM arrivals a JOIN sessions s ON s.k = a.session
WHERE NOT EXISTS (SELECT 1 FROM arrival_reversals r WHERE r.arrival = a.k)"""


@dataclass(frozen=True)
class Came:
    """Who came to one session, net of arrivals taken back."""

    named: int
    cards: int
    anonymous: int
    adults: int
    children: int
    first_time: int


@dataclass(frozen=True)
class Counted:
    """The champion's latest count of the room."""

    adults: int
    children: int


@dataclass(frozen=True)
class Given:
    """Copies of one edition given out at one session, corrections taken off."""

    edition: str
    quantity: int


def who_came(store: Store) -> dict[str, Came]:
    """Attendance by session id; a session to which nobody came is not there."""
    sql = f"""SELECT lower(hex(s.id)), count(*) FILTER (WHERE a.kind = 'named'),
        count(*) FILTER (WHERE a.kind = 'card'), count(*) FILTER (WHERE a.kind = 'anonymous'),
        count(*) FILTER (WHERE a.adult_child = 'adult'),
        count(*) FILTER (WHERE a.adult_child <> 'adult'),
        count(*) FILTER (WHERE a.first_time = 'yes') {_STANDING} GROUP BY s.k"""
    return _by_session(store.rows(sql), lambda row: Came(*(_whole(cell) for cell in row)))


def heads_counted(store: Store) -> dict[str, Counted]:
    """The latest head count of each session that has one, by session id."""
    sql = """SELECT lower(hex(s.id)), h.adults, h.children FROM (SELECT session, adults, children,
        row_number() OVER (PARTITION BY session ORDER BY hlc DESC, dev DESC, k DESC) AS place
        FROM head_counts) h JOIN sessions s ON s.k = h.session WHERE h.place = 1"""
    return _by_session(store.rows(sql), lambda row: Counted(_whole(row[0]), _whole(row[1])))


def handed_out(store: Store) -> dict[str, list[Given]]:
    """Copies given out, by session id, the most first; copies put out are not given out."""
    sql = """SELECT lower(hex(s.id)), lower(hex(e.id)), -sum(m.quantity) FROM stock_movements m
        JOIN sessions s ON s.k = m.session JOIN editions e ON e.k = m.edition
        WHERE m.kind = 'handed_out'
        GROUP BY s.k, e.k HAVING sum(m.quantity) <> 0 ORDER BY s.k, -sum(m.quantity) DESC, e.id"""
    found: dict[str, list[Given]] = {}
    for session, edition, quantity in store.rows(sql):
        found.setdefault(str(session), []).append(Given(str(edition), _whole(quantity)))
    return found


def minutes_given(store: Store) -> dict[str, int]:
    """Champions' minutes at each session, by session id."""
    sql = """SELECT lower(hex(s.id)), sum(h.minutes) FROM hours h JOIN sessions s
        ON s.k = h.session GROUP BY s.k"""
    return _by_session(store.rows(sql), lambda row: _whole(row[0]))


def _by_session(rows: list[Row], made: Callable[[Row], T]) -> dict[str, T]:
    return {str(row[0]): made(row[1:]) for row in rows}


def _whole(cell: object) -> int:
    return int(cast("int | None", cell) or 0)
