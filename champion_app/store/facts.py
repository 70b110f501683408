"""Totals for papers and tables, each by one statement over all sessions, or over one of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeVar, cast

from champion_app.store.connection import Row
from champion_app.store.store import Store

T = TypeVar("T")

_ONE = " AND s.id = unhex(?)"


@dataclass(frozen=True)
class Came:
    """Who came to one session, net of arrivals taken back."""

    named: int = 0
    cards: int = 0
    anonymous: int = 0
    adults: int = 0
    children: int = 0
    first_time: int = 0


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


@dataclass(frozen=True)
class Brought:
    """The bundle that last came from a laptop, its number in hexadecimal, and when (UTC)."""

    bundle: str
    at: datetime


def who_came(store: Store, session: str = "") -> dict[str, Came]:
    """Attendance by session id; a session to which nobody came is not there."""
    sql = """SELECT lower(hex(s.id)), count(*) FILTER (WHERE a.kind = 'named'),
        count(*) FILTER (WHERE a.kind = 'card'), count(*) FILTER (WHERE a.kind = 'anonymous'),
        count(*) FILTER (WHERE a.adult_child = 'adult'),
        count(*) FILTER (WHERE a.adult_child <> 'adult'),
        count(*) FILTER (WHERE a.first_time = 'yes')
        FROM sessions s JOIN arrivals a ON a.session = s.k
        WHERE NOT EXISTS (SELECT 1 FROM arrival_reversals r WHERE r.arrival = a.k){one}
        GROUP BY s.k"""
    rows = _asked(store, sql, session)
    return _by_session(rows, lambda row: Came(*(_whole(cell) for cell in row)))


def heads_counted(store: Store, session: str = "") -> dict[str, Counted]:
    """The latest head count of each session that has one, by session id."""
    sql = """SELECT lower(hex(s.id)), h.adults, h.children FROM (SELECT session, adults, children,
        row_number() OVER (PARTITION BY session ORDER BY hlc DESC, dev DESC, k DESC) AS place
        FROM head_counts) h JOIN sessions s ON s.k = h.session WHERE h.place = 1{one}"""
    rows = _asked(store, sql, session)
    return _by_session(rows, lambda row: Counted(_whole(row[0]), _whole(row[1])))


def handed_out(store: Store, session: str = "") -> dict[str, list[Given]]:
    """Copies given out, by session id, the most first; copies put out are not given out."""
    sql = """SELECT lower(hex(s.id)), lower(hex(e.id)), -sum(m.quantity) FROM stock_movements m
        JOIN sessions s ON s.k = m.session JOIN editions e ON e.k = m.edition
        WHERE m.kind = 'handed_out'{one}
        GROUP BY s.k, e.k HAVING sum(m.quantity) <> 0 ORDER BY s.k, -sum(m.quantity) DESC, e.id"""
    found: dict[str, list[Given]] = {}
    for session_id, edition, quantity in _asked(store, sql, session):
        found.setdefault(str(session_id), []).append(Given(str(edition), _whole(quantity)))
    return found


def minutes_given(store: Store, session: str = "") -> dict[str, int]:
    """Champions' minutes at each session, by session id."""
    sql = """SELECT lower(hex(s.id)), sum(h.minutes) FROM hours h JOIN sessions s
        ON s.k = h.session WHERE 1{one} GROUP BY s.k"""
    return _by_session(_asked(store, sql, session), lambda row: _whole(row[0]))


def brought_by(store: Store, session: str = "") -> dict[str, Brought]:
    """The last bundle taken in from the laptop that made a session, by session id.

    A session that this laptop made itself, or that came by no bundle, is not there.
    """
    sql = """SELECT lower(hex(s.id)), lower(hex(i.bundle)), i.at FROM sessions s
        JOIN (SELECT device, max(k) AS k FROM import_log WHERE result = 'new' GROUP BY device) last
        ON last.device = s.origin JOIN import_log i ON i.k = last.k WHERE 1{one}"""
    return _by_session(
        _asked(store, sql, session),
        lambda row: Brought(str(row[0]), datetime.fromtimestamp(_whole(row[1]) / 1000, UTC)),
    )


def _asked(store: Store, sql: str, session: str) -> list[Row]:
    if session:
        return store.rows(sql.replace("{one}", _ONE), (session,))
    return store.rows(sql.replace("{one}", ""))


def _by_session(rows: list[Row], made: Callable[[Row], T]) -> dict[str, T]:
    return {str(row[0]): made(row[1:]) for row in rows}


def _whole(cell: object) -> int:
    return int(cast("int | None", cell) or 0)
