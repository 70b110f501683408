"""How one record is written: cleaned, checked, inserted or changed in the groups that differ."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from champion_app.domain.columns import Column, Kind, columns, groups, members
from champion_app.domain.errors import BadValue, NotFound
from champion_app.domain.records import Record
from champion_app.domain.stamps import Scalar, value_hash
from champion_app.domain.text import LONGEST, clean
from champion_app.store import rows

if TYPE_CHECKING:
    from champion_app.store.store import Store

R = TypeVar("R", bound=Record)


def cleaned(record: R) -> R:
    """``record`` with its text composed and trimmed; raises BadValue when a text is too long."""
    changed: dict[str, Any] = {}
    for column in columns(type(record)):
        value = getattr(record, column.name)
        if column.kind is not Kind.TEXT or not value or column.long:
            continue
        text = clean(value)
        _check_length(column, text)
        if text != value:
            changed[column.name] = text
    return replace(record, **changed) if changed else record


def _check_length(column: Column, text: str) -> None:
    if len(text) > LONGEST:
        raise BadValue(field=column.name, value=text[:20] + "…")


def check_references(store: Store, record: Record, before: Record | None) -> None:
    """Raise NotFound when ``record`` newly names a record that is not here."""
    for column in columns(type(record)):
        value = getattr(record, column.name)
        if column.kind is not Kind.REFERENCE or value is None:
            continue
        if before is not None and getattr(before, column.name) == value:
            continue
        if not store.rows(f"SELECT 1 FROM {column.refers} WHERE id = unhex(?)", (value,)):
            raise NotFound(kind=column.name, id=value)


def insert(store: Store, record: Record) -> None:
    """Write a record that is not here yet."""
    _insert_as(store, record, store.counters.next_hlc(store.now()), store.device)


def adopt(store: Store, record: Record, hlc: int) -> bool:
    """Write a record that ships with the app, unless it is here; whether it was written."""
    if store.rows(f"SELECT 1 FROM {record.table} WHERE id = unhex(?)", (record.id,)):
        return False
    _insert_as(store, cleaned(record), hlc, 0)
    return True


def _insert_as(store: Store, record: Record, hlc: int, device: int) -> None:
    record_class = type(record)
    values: list[Scalar] = [record.id, device]
    values += [rows.bound(each, getattr(record, each.name)) for each in columns(record_class)]
    for group in groups(record_class):
        own = () if record.ledger else (device,)
        values += [hlc, *own, rows.group_hash(record, group)]
    values += [store.counters.next_lsn(), *rows.derived_values(record)]
    store.execute(rows.insert(record_class), values)


def update(store: Store, record: Record, before: Record) -> None:
    """Write the groups of ``record`` that differ from ``before``, with a new stamp each."""
    if record.ledger:
        raise RuntimeError("a ledger entry is written once")
    hlc = store.counters.next_hlc(store.now())
    parts: list[str] = []
    values: list[Scalar] = []
    for group in groups(type(record)):
        new = rows.wire_values(record, group)
        if new == rows.wire_values(before, group):
            continue
        for column in members(type(record), group):
            parts.append(f'"{column.name}" = {rows.placed(column)}')
            values.append(rows.bound(column, getattr(record, column.name)))
        # ``seen`` is the highest stamp by another device that this author held.
        parts.append(f"{group}_seen = iif({group}_dev = ?, {group}_seen, {group}_hlc)")
        parts.append(f"{group}_hlc = ?, {group}_dev = ?, {group}_vh = ?")
        values += [store.device, hlc, store.device, value_hash(new)]
    for name, made in rows.derived(type(record)).items():
        parts.append(f"{name} = {made}")
    values += rows.derived_values(record)
    sql = f"UPDATE {record.table} SET {', '.join(parts)}, via = 0, lsn = ? WHERE id = unhex(?)"
    store.execute(sql, [*values, store.counters.next_lsn(), record.id])
