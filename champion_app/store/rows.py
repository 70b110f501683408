"""Record <-> row, and the statements that carry them, made from the columns of the class.

A *wire value* is what a column holds outside any one database: text, integer, None, or for a
reference the sixteen or eight bytes of the other record's id. Rows hold local keys instead.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any, cast

from champion_app.domain.columns import Column, Kind, columns, groups, members, remembered
from champion_app.domain.record_shape import Record
from champion_app.domain.stamps import Scalar, value_hash

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


_TO_WIRE: Mapping[Kind, Callable[[Any], Scalar]] = {
    Kind.FLAG: int,
    Kind.DAY: lambda day: cast("date", day).isoformat(),
    Kind.LOCAL: lambda moment: cast("datetime", moment).isoformat(),
    Kind.INSTANT: lambda moment: (moment - _EPOCH) // timedelta(milliseconds=1),
    Kind.LIST: lambda texts: _json(list(texts)),
    Kind.MAP: lambda pairs: _json(dict(pairs)),
    Kind.REFERENCE: bytes.fromhex,
}

_FROM_WIRE: Mapping[Kind, Callable[[Any], Any]] = {
    Kind.FLAG: bool,
    Kind.DAY: lambda text: date.fromisoformat(text) if text else None,
    Kind.LOCAL: lambda text: datetime.fromisoformat(text) if text else None,
    Kind.INSTANT: lambda number: _EPOCH + timedelta(milliseconds=number),
    Kind.LIST: lambda text: tuple(json.loads(text)),
    Kind.MAP: json.loads,
    Kind.REFERENCE: lambda value: value.hex() if isinstance(value, bytes) else value,
}


def to_wire(column: Column, value: Any) -> Scalar:  # Any: a record's field, of whatever type
    """A field's value as its wire value."""
    change = _TO_WIRE.get(column.kind)
    return cast("Scalar", value) if value is None or change is None else change(value)


def from_wire(column: Column, value: Scalar) -> Any:
    """A wire value as the field's value."""
    change = _FROM_WIRE.get(column.kind)
    return value if value is None or change is None else change(value)


def wire_values(record: Record, group: str) -> tuple[Scalar, ...]:
    """The wire values of one column group of ``record``."""
    return tuple(
        to_wire(column, getattr(record, column.name)) for column in members(type(record), group)
    )


def group_hash(record: Record, group: str) -> int:
    """The value hash of one column group of ``record``."""
    return value_hash(wire_values(record, group))


def prefix(record_class: type[Record], group: str) -> str:
    """What stands before ``hlc``, ``dev``, ``vh`` and ``seen`` of a group in its table."""
    return "" if record_class.ledger else f"{group}_"


def selected(column: Column, alias: str = "t") -> str:
    """The SQL that reads a column as its field's text form: a reference as the id it names."""
    if column.kind is Kind.REFERENCE:
        return (
            f'(SELECT lower(hex(r.id)) FROM {column.refers} r WHERE r.k = {alias}."{column.name}")'
        )
    return f'{alias}."{column.name}"'


@remembered
def select(record_class: type[Record]) -> str:
    """``SELECT id, columns FROM table t`` for the living rows; a WHERE clause can be added."""
    listed = ", ".join(selected(column) for column in columns(record_class))
    alive = "t.hlc > 0" if record_class.ledger else "t.cl % 2 = 1"
    return f"SELECT lower(hex(t.id)), {listed} FROM {record_class.table} t WHERE {alive}"


def record_of(record_class: type[Record], row: Sequence[Scalar]) -> Record:
    """The record in a row of ``select``."""
    fields: dict[str, Any] = {"id": row[0]}
    for column, value in zip(columns(record_class), row[1:], strict=True):
        fields[column.name] = from_wire(column, value)
    return record_class(**fields)


def bound(column: Column, value: Any) -> Scalar:
    """A field's value as it is bound in a statement: references as hex text, for speed."""
    return value if column.kind is Kind.REFERENCE else to_wire(column, value)


def placed(column: Column) -> str:
    """The SQL that puts a bound value in its place."""
    if column.kind is Kind.REFERENCE:
        return f"(SELECT k FROM {column.refers} WHERE id = unhex(?))"
    return "?"


@remembered
def insert(record_class: type[Record]) -> str:
    """The INSERT of one record: id, origin, columns, then stamps by group, life, lsn.

    A parent that so far was only named, because its child came first, is filled in.
    """
    listed = columns(record_class)
    names = ["id", "dev" if record_class.ledger else "origin"]
    names += [f'"{column.name}"' for column in listed]
    values = ["unhex(?)", "?", *(placed(column) for column in listed)]
    for group in groups(record_class):
        before = prefix(record_class, group)
        parts = ("hlc", "vh") if record_class.ledger else ("hlc", "dev", "vh")
        names += [f"{before}{part}" for part in parts]
        values += ["?"] * len(parts)
    if not record_class.ledger:
        names += ["cl", "cl_dev"]
        values += ["1", "?"]
    names += ["lsn", *derived(record_class)]
    values += ["?", *derived(record_class).values()]
    table = record_class.table
    sql = f"INSERT INTO {table}({', '.join(names)}) VALUES ({', '.join(values)})"
    if record_class.ledger:
        return sql
    filled = ", ".join(f"{name} = excluded.{name}" for name in names[1:])
    return f"{sql} ON CONFLICT(id) DO UPDATE SET {filled} WHERE {table}.cl = 0"


@remembered
def derived(record_class: type[Record]) -> Mapping[str, str]:
    """Columns rebuilt from others and never sent, with the SQL that makes them on insert."""
    if record_class.table == "people":
        return {"find": "find_key(?, ?, ?)"}
    return {}


def derived_values(record: Record) -> tuple[Scalar, ...]:
    """What the derived columns of ``record`` are made from."""
    if record.table == "people":
        return tuple(str(getattr(record, name)) for name in ("name", "note", "district"))
    return ()
