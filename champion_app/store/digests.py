"""What a laptop holds of a champion's scope, as a count and a sum for each table.

The sums are kept by triggers (``row_sums``), so to state them costs the same at ten rows and at
two million. Equal sums mean equal rows; a difference is said, never passed over.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from champion_app.domain.columns import columns, groups, members
from champion_app.domain.record_shape import Record, Travel
from champion_app.domain.records import RECORDS
from champion_app.domain.stamps import Scalar, value_hash
from champion_app.store.row_sums import UNCOUNTED, Measure, counted_again, measure
from champion_app.store.rows import prefix
from champion_app.store.store import Store

Digest = dict[str, tuple[int, int]]
"""Rows and a 63-bit sum by table."""

_LARGEST = 2**63


def summed() -> tuple[type[Record], ...]:
    """The classes that are compared between laptops."""
    apart = (Travel.NEVER, Travel.SEAL)
    return tuple(one for one in RECORDS if one.travels not in apart and one.table not in UNCOUNTED)


def digest(store: Store, champion: str, devices: Sequence[int]) -> Digest:
    """What is held here of the scope of ``champion``, whose laptops have these numbers.

    Tables without a row that a laptop wrote are left out.
    """
    own = ", ".join(str(int(one)) for one in devices) or "-1"
    for_all = ", ".join(f"'{one.table}'" for one in summed() if _for_everybody(one))
    found = store.rows(
        'SELECT "table", sum(n), sum(total) FROM sums WHERE'
        f" (\"table\" IN ({for_all}) AND party = '')"
        f" OR (\"table\" NOT IN ({for_all}) AND (dev IN ({own}) AND party = ''"
        f" OR dev NOT IN ({own}) AND party = :champion)) GROUP BY 1 HAVING sum(n) > 0",
        {"champion": champion},
    )
    return {str(table): (_whole(n), _whole(total) % _LARGEST) for table, n, total in found}


def of_everything(store: Store) -> Digest:
    """What is held here of the whole programme, as ``digest`` states it of one scope."""
    found = store.rows(
        "SELECT \"table\", sum(n), sum(total) FROM sums WHERE party = '' GROUP BY 1"
        " HAVING sum(n) > 0"
    )
    return {str(table): (_whole(n), _whole(total) % _LARGEST) for table, n, total in found}


def laptops_of(store: Store, champion: str) -> list[int]:
    """The numbers of a champion's laptops, as far as they are known here."""
    found = store.rows(
        "SELECT d.number FROM devices d JOIN champions c ON c.k = d.champion"
        " WHERE c.id = unhex(:champion) UNION SELECT device FROM invitations"
        " WHERE champion = unhex(:champion)",
        {"champion": champion},
    )
    own = [store.device] if store.meta("champion") == champion else []
    return sorted({*own, *(_whole(row[0]) for row in found)})


def _whole(value: Scalar) -> int:
    return int(cast("int", value))


def _for_everybody(record_class: type[Record]) -> bool:
    """Whether every champion of the programme may hold every row of the class."""
    if record_class.travels is Travel.DOWN:
        return True
    concerned = any(column.concerns for column in columns(record_class))
    return record_class.travels is Travel.BOTH and not concerned


# --- the sums themselves ---


def _measures(store: Store) -> list[Measure]:
    return [measure(store.rows, one.table) for one in RECORDS if one.table not in UNCOUNTED]


def miscounted(store: Store) -> list[str]:
    """The tables whose sums are not those of their rows: somebody wrote past the app."""
    wrong = []
    for of in _measures(store):
        kept = store.rows(
            'SELECT dev, party, n, total FROM sums WHERE "table" = ? AND (n <> 0 OR total <> 0)'
            " ORDER BY 1, 2",
            (of.table,),
        )
        sql = f"SELECT dev, party, n, total FROM ({counted_again(of)}) ORDER BY 1, 2"
        if kept != store.rows(sql):
            wrong.append(of.table)
    return wrong


def recount(store: Store) -> None:
    """Make the sums of every table anew from its rows; inside ``atomic``."""
    store.execute("DELETE FROM sums")
    for of in _measures(store):
        store.execute(f"INSERT INTO sums {counted_again(of)}")


# --- rows that are not what they were written as ---


def doubt_damaged(store: Store) -> int:
    """Take its hash from each group whose values are not those it was made of; how many there are.

    Such a group loses against the same group from any other laptop, so a copy that is sent again
    puts it right; where no other has it, it stays as it is. Inside ``atomic``.
    """
    lsn = 0
    damaged = 0
    for record_class in RECORDS:
        for group in groups(record_class):
            rows = _damaged(store, record_class, group)
            if rows:
                lsn = lsn or store.counters.next_lsn()
                name = f"{prefix(record_class, group)}vh"
                sql = (
                    f"UPDATE {record_class.table} SET {name} = 0, lsn = max(?, lsn + 1) WHERE k = ?"
                )
                store.execute(sql, each=[(lsn, k) for k in rows])
                damaged += len(rows)
    if damaged:
        _catch_up(store)
    recount(store)
    return damaged


def _damaged(store: Store, record_class: type[Record], group: str) -> list[int]:
    shown = []
    for column in members(record_class, group):
        plain = f't."{column.name}"'
        if column.refers and column.kind == "reference":
            plain = f"(SELECT r.id FROM {column.refers} r WHERE r.k = {plain})"
        shown.append(plain)
    before = prefix(record_class, group)
    found = store.rows(
        f"SELECT t.k, t.{before}vh, {', '.join(shown)} FROM {record_class.table} t"
        f" WHERE t.{before}hlc > 0 AND t.{before}vh <> 0"
    )
    return [_whole(row[0]) for row in found if value_hash(row[2:]) != row[1]]


def _catch_up(store: Store) -> None:
    """No row stands above the last change: what was written past the app may have."""
    highest = max(
        _whole(store.rows(f"SELECT coalesce(max(lsn), 0) FROM {one.table}")[0][0])
        for one in RECORDS
    )
    store.counters.lsn = max(store.counters.lsn, highest)


def differing(one: Mapping[str, Sequence[int]], other: Mapping[str, Sequence[int]]) -> list[str]:
    """The tables in which two digests are not alike."""
    tables = sorted({*one, *other})
    return [name for name in tables if tuple(one.get(name, ())) != tuple(other.get(name, ()))]
