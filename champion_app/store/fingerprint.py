"""One number for what a laptop knows, to compare with another's."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from typing import cast

from champion_app.domain.columns import columns
from champion_app.domain.record_shape import Record, Travel
from champion_app.domain.records import RECORDS, Receipt
from champion_app.domain.stamps import Scalar
from champion_app.store.rows import selected
from champion_app.store.scopes import OWN, scope_of_champion
from champion_app.store.store import Store
from champion_app.store.wire import scope_of


def fingerprint(store: Store, champion: str | None = None) -> str:
    """64 hex digits over the living replicated records in a champion's scope and the erasure set.

    Without a champion: over all that this laptop holds. Links, receipts and local notes do not
    count, so two laptops that hold the same knowledge of a scope give the same digits.
    """
    total = sha256()
    within = champion if champion and scope_of_champion(store, champion)[0] == OWN else None
    for record_class in RECORDS:
        if record_class.travels is Travel.NEVER or record_class is Receipt:
            continue
        total.update(record_class.table.encode() + b"\0")
        for row in _living(store, record_class, within):
            total.update(_packed(row))
    for row in store.rows("SELECT lower(hex(subject)) FROM erasures ORDER BY subject"):
        total.update(_packed(row))
    return total.hexdigest()


def _living(
    store: Store, record_class: type[Record], champion: str | None
) -> Iterator[tuple[Scalar, ...]]:
    listed = ", ".join(
        ["lower(hex(t.id))", *(selected(column) for column in columns(record_class))]
    )
    alive = "t.hlc > 0" if record_class.ledger else "t.cl % 2 = 1"
    where = scope_of(record_class) if champion else "true"
    sql = f"SELECT {listed} FROM {record_class.table} t WHERE {alive} AND {where or 'false'}"
    yield from store.rows(f"{sql} ORDER BY t.id", {"champion": champion} if champion else ())


def _packed(row: tuple[Scalar, ...]) -> bytes:
    """A row as bytes that no other row has: each value with its kind and length before it."""
    parts = []
    for value in row:
        kind = b"n" if value is None else b"i" if isinstance(value, int) else b"s"
        raw = b"" if value is None else str(cast("str", value)).encode()
        parts.append(kind + len(raw).to_bytes(4, "big") + raw)
    return b"".join(parts) + b"\n"
