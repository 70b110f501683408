"""Sessions that stay on this laptop for now, with all that belongs to them.

Which they are is this laptop's own matter and never travels. Their rows are left out of parcels;
people they name are records of their own and go.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from champion_app.domain.columns import Kind, columns
from champion_app.domain.record_shape import Record
from champion_app.domain.records import RECORDS, Session
from champion_app.domain.stamps import milliseconds
from champion_app.store.store import Store

_BY_TABLE = {one.table: one for one in RECORDS}
_IS_KEPT = "IN (SELECT id FROM kept_back WHERE \"table\" = 'sessions')"


@dataclass(frozen=True)
class Listed:
    """A session with whom it reached: arrivals that stand, else the newest count of the room.

    ``kept`` says that it stays here.
    """

    id: str
    title: str
    starts_at: datetime
    people: int
    kept: bool


def keep(store: Store, session: str) -> None:
    """From now on the session stays here; inside ``atomic``."""
    store.execute(
        "INSERT OR IGNORE INTO kept_back VALUES ('sessions', ?, ?)",
        (bytes.fromhex(session), milliseconds(store.now())),
    )


def let_go(store: Store, session: str) -> bool:
    """It goes with the next parcel, whatever was sent meanwhile; whether it had stayed here."""
    one = bytes.fromhex(session)
    if one not in _ids(store):
        return False
    lsn = store.counters.next_lsn()
    for record_class in RECORDS:
        where = " OR ".join(_belongings(record_class, "= :session"))
        if where:
            sql = f"UPDATE {record_class.table} AS t SET lsn = max(:lsn, lsn + 1) WHERE {where}"
            store.execute(sql, {"lsn": lsn, "session": one})
    store.execute("DELETE FROM kept_back WHERE \"table\" = 'sessions' AND id = ?", (one,))
    return True


def kept(store: Store) -> frozenset[str]:
    """The ids of the sessions that stay here."""
    return frozenset(one.hex() for one in _ids(store))


def goes(store: Store, record_class: type[Record]) -> str:
    """SQL: may the row ``t`` leave this laptop? "1" where nothing is kept back."""
    ways = _belongings(record_class, _IS_KEPT) if _ids(store) else ()
    where = " OR ".join(ways)
    return f"({where}) IS NOT TRUE" if where else "1"


def listed(store: Store, sessions: Iterable[str]) -> list[Listed]:
    """These sessions and those that stay here, the newest first."""
    staying = kept(store)
    wanted = json.dumps(sorted({*sessions, *staying}))
    found = store.all(Session, "t.id IN (SELECT unhex(value) FROM json_each(?))", (wanted,))
    counted = _people(store, wanted)
    told = [
        Listed(one.id, one.title, one.starts_at, counted.get(one.id, 0), one.id in staying)
        for one in found
    ]
    return sorted(told, key=lambda one: (one.starts_at, one.id), reverse=True)


def _people(store: Store, wanted: str) -> dict[str, int]:
    sql = """SELECT lower(hex(s.id)), coalesce(nullif((SELECT count(*) FROM arrivals a
        WHERE a.session = s.k AND NOT EXISTS
        (SELECT 1 FROM arrival_reversals r WHERE r.arrival = a.k)), 0),
        (SELECT h.adults + h.children FROM head_counts h WHERE h.session = s.k
        ORDER BY h.hlc DESC, h.dev DESC LIMIT 1), 0) FROM sessions s
        WHERE s.id IN (SELECT unhex(value) FROM json_each(?))"""
    return {str(one): int(cast("int", count)) for one, count in store.rows(sql, (wanted,))}


def _ids(store: Store) -> set[bytes]:
    found = store.rows("SELECT id FROM kept_back WHERE \"table\" = 'sessions'")
    return {cast("bytes", row[0]) for row in found}


def _belongings(record_class: type[Record], which: str, row: str = "t") -> Iterator[str]:
    """SQL: the ways in which a row is a session ``which``, or part of one, or part of a part."""
    if record_class is Session:
        yield f"{row}.id {which}"
        return
    for column in columns(record_class):
        parent = _BY_TABLE.get(column.refers) if column.kind is Kind.REFERENCE else None
        if parent is None or parent is record_class:
            continue
        for way in _belongings(parent, which, row=f"{row}p"):
            above = f"SELECT {row}p.k FROM {parent.table} {row}p WHERE {way}"
            yield f'{row}."{column.name}" IN ({above})'
