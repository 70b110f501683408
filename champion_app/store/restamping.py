"""Rows that this laptop dated too far ahead, because its clock was wrong, are dated anew."""

from __future__ import annotations

from typing import cast

from champion_app.domain.columns import groups
from champion_app.domain.records import RECORDS
from champion_app.domain.stamps import BUILT, COUNTER_BITS, milliseconds
from champion_app.store.rows import prefix
from champion_app.store.store import Store


def date_back(store: Store, limit: int, by: int) -> int:
    """Own stamps above ``limit`` become earlier by ``by``; how many rows. Inside ``atomic``.

    Their order stays, and each still comes after what its author had seen. The highest stamp of
    this laptop falls with them, so that later changes follow the clock again.
    """
    lsn = store.counters.lsn + 1
    changed = 0
    lowest = milliseconds(BUILT) << COUNTER_BITS
    for record_class in RECORDS:
        for group in groups(record_class):
            before = prefix(record_class, group)
            seen = f"{before}seen + 1" if not record_class.ledger else "0"
            changed += store.execute(
                f"UPDATE {record_class.table} SET {before}hlc = max({before}hlc - :by, {seen},"
                " :lowest), via = 0, lsn = max(:lsn, lsn + 1)"
                f" WHERE {before}dev = :device AND {before}hlc > :limit",
                {"by": by, "lowest": lowest, "lsn": lsn, "device": store.device, "limit": limit},
            )
    if changed:
        store.counters.lsn = max(store.counters.lsn, lsn + len(RECORDS) * 8)
        store.counters.hlc = _highest(store)
    return changed


def highest_own(store: Store) -> int:
    """The highest stamp that this laptop gave and that still stands; 0 for none."""
    return _highest(store, f"= {store.device}")


def _highest(store: Store, device: str = "IS NOT NULL") -> int:
    stamps = [
        f"SELECT max({prefix(one, group)}hlc) AS h FROM {one.table}"
        f" WHERE {prefix(one, group)}dev {device}"
        for one in RECORDS
        for group in groups(one)
    ]
    found = store.rows(f"SELECT coalesce(max(h), 0) FROM ({' UNION ALL '.join(stamps)})")
    return int(cast("int", found[0][0]))
