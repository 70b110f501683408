"""Changes by a laptop after its end: how they are told, kept out and taken out again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from champion_app.domain.columns import columns, groups
from champion_app.domain.record_shape import Record
from champion_app.domain.records import RECORDS, Device
from champion_app.store.rows import prefix
from champion_app.store.store import Store


def highest_stamp(store: Store, device: int) -> int:
    """The latest stamp of that laptop on anything held here; 0 for none."""
    found = [0]
    for record_class in RECORDS:
        for group in groups(record_class):
            before = prefix(record_class, group)
            sql = f"SELECT max({before}hlc) FROM {record_class.table} WHERE {before}dev = ?"
            found.append(int(cast("int", store.rows(sql, (device,))[0][0] or 0)))
    return max(found)


def last_stamps(store: Store) -> dict[int, int]:
    """Of each laptop that has ended, the last stamp of it that counts, by number."""
    ended = store.all(Device, "t.state <> 'active' AND t.ended_stamp <> ''")
    return {one.number: int(one.ended_stamp) for one in ended if one.ended_stamp.isdigit()}


def take_out(store: Store, last: Mapping[int, int]) -> int:
    """Take out what laptops wrote after their end; how many values went. Inside ``atomic``.

    A value without its stamp beats nothing, so what others hold from before takes its place; an
    entry that nothing names is deleted, one that is named is only a name from then on.
    """
    taken = 0
    for device, stamp in last.items():
        for record_class in reversed(RECORDS):
            taken += _take_out_of(store, record_class, device, stamp)
    return taken


def _take_out_of(store: Store, record_class: type[Record], device: int, stamp: int) -> int:
    table, taken = record_class.table, 0
    for group in groups(record_class):
        before = prefix(record_class, group)
        beyond = f"{before}dev = ? AND {before}hlc > ?"
        if not store.rows(f"SELECT 1 FROM {table} WHERE {beyond} LIMIT 1", (device, stamp)):
            continue
        lsn = store.counters.next_lsn()
        parts = [f"{before}hlc = 0, {before}vh = 0"]
        parts += [] if record_class.ledger else [f"{before}dev = 0, {before}seen = 0"]
        taken += store.execute(
            f"UPDATE {table} SET {', '.join(parts)}, via = 0, lsn = ? WHERE {beyond}",
            (lsn, device, stamp),
        )
        store.touched.add(record_class)
    if taken:
        _drop_the_empty(store, record_class, device)
    return taken


def _drop_the_empty(store: Store, record_class: type[Record], device: int) -> None:
    """What no stamp stands behind any more becomes a mere name, or goes when nothing names it."""
    table = record_class.table
    bare = " AND ".join(f"{prefix(record_class, group)}hlc = 0" for group in groups(record_class))
    if record_class.ledger:
        bare += " AND dev = :device"
    else:
        bare += " AND origin = :device"
        store.execute(
            f"UPDATE {table} SET cl = 0, cl_dev = 0, lsn = :lsn WHERE {bare} AND cl > 0",
            {"device": device, "lsn": store.counters.next_lsn()},
        )
        bare += " AND cl = 0"
    store.execute(f"DELETE FROM {table} AS t WHERE {bare}{unnamed(table)}", {"device": device})


def unnamed(table: str) -> str:
    """SQL to add: no other record names the row ``t``."""
    return "".join(
        f' AND NOT EXISTS (SELECT 1 FROM {other.table} o WHERE o."{column.name}" = t.k)'
        for other in RECORDS
        for column in columns(other)
        if column.refers == table and column.kind == "reference"
    )
