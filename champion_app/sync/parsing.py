"""The one door through which rows of a bundle become rows of ours.

Every value is checked against the column it claims to be for, before anyone uses it. What this
version does not know (a table, a column) is handed back as it came, to be carried on.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING
from datetime import date, datetime

from champion_app.domain import bounds
from champion_app.domain.columns import Column, Kind, class_of_table, columns, groups, members
from champion_app.domain.errors import BundleDamaged
from champion_app.domain.record_shape import Record
from champion_app.domain.records import RECORDS
from champion_app.domain.stamps import PROVISIONAL, Scalar
from champion_app.store.rows import prefix, to_wire
from champion_app.store.wire import Block, stamp_names, wire_names
from champion_app.sync.frames import TableBlock

LARGEST = 2**63 - 1
"""What a stamp can be at most."""
MOST_LIVES = 2**20
"""A causal length beyond this was never reached by honest use (sync design, 3)."""


def parsed(block: TableBlock) -> Block | None:
    """The block as rows of a record class, or None for a table this version does not know.

    A column that is missing takes its default; a whole group that is missing, because its writer
    does not know it, comes without a stamp, so that it leaves what is here. A strange column is
    left out. Raises BundleDamaged for any value that its column cannot hold.
    """
    try:
        record_class = class_of_table(block.table)
    except KeyError:
        return None
    found: dict[str, list[Scalar]] = {}
    checks = _checks(record_class)
    empty = _missing(record_class, block)
    for name in wire_names(record_class):
        values: Sequence[Scalar] | None = block.columns.get(name)
        if name in empty:
            found[name] = [empty[name]] * block.rows
            continue
        if values is None:
            values = [_default(record_class, name)] * block.rows
        check = checks[name]
        if not all(map(check, values)):
            raise BundleDamaged
        found[name] = list(values)
    return Block(record_class, found)


def _missing(record_class: type[Record], block: TableBlock) -> dict[str, Scalar]:
    """What stands for each column of the groups of which nothing came."""
    empty: dict[str, Scalar] = {}
    for group in () if record_class.ledger else groups(record_class):
        fields = members(record_class, group)
        stamps = [f"{prefix(record_class, group)}{part}" for part in ("hlc", "dev", "seen")]
        if not any(name in block.columns for name in [*(one.name for one in fields), *stamps]):
            empty |= dict.fromkeys(stamps, 0)
            empty |= {one.name: _nothing(record_class, one) for one in fields}
    return empty


def _nothing(record_class: type[Record], column: Column) -> Scalar:
    if column.optional:
        return None
    return _default(record_class, column.name) if not column.required else _EMPTY[column.kind]


def in_order(blocks: Sequence[Block]) -> list[Block]:
    """Blocks with parents before the records that name them, whatever order they came in.

    Raises BundleDamaged for a record that comes twice: no honest laptop has two of it.
    """
    came = [(block.record_class, one) for block in blocks for one in block.columns["id"]]
    if len(set(came)) < len(came):
        raise BundleDamaged
    place = {record_class: number for number, record_class in enumerate(RECORDS)}
    return sorted(blocks, key=lambda block: place[block.record_class])


def _default(record_class: type[Record], name: str) -> Scalar:
    for column in columns(record_class):
        if column.name == name and not column.required:
            told = record_class.__dataclass_fields__[name]
            made = told.default_factory
            return to_wire(column, told.default if made is MISSING else made())
    raise BundleDamaged


Check = Callable[[Scalar], bool]


def _checks(record_class: type[Record]) -> dict[str, Check]:
    checks: dict[str, Check] = {column.name: _check(column) for column in columns(record_class)}
    checks["id"] = _bytes_of(record_class.id_bytes)
    for name in stamp_names(record_class):
        checks[name] = device if name.endswith("dev") else count
    if not record_class.ledger:
        checks["origin"] = device
        checks["cl_dev"] = device
        checks["cl"] = lambda value: whole(value, 1, MOST_LIVES)
    return checks


def whole(value: object, low: int, high: int) -> bool:
    """Whether the value is a whole number, and no truth value, between the two."""
    return type(value) is int and low <= value <= high


def device(value: object) -> bool:
    """Whether the value can be a device number."""
    return whole(value, 0, PROVISIONAL - 1)


def count(value: object) -> bool:
    """Whether the value can be a stamp."""
    return whole(value, 0, LARGEST)


def _bytes_of(size: int) -> Check:
    return lambda value: isinstance(value, bytes) and len(value) == size


def _check(column: Column) -> Check:
    if column.kind is Kind.REFERENCE:
        plain = _bytes_of(class_of_table(column.refers).id_bytes)
    elif column.kind is Kind.TEXT and column.long:
        plain = _text_up_to(bounds.LONGEST_DOCUMENT)
    else:
        plain = _BY_KIND[column.kind]
    if not column.optional:
        return plain
    return lambda value: value is None or plain(value)


def _text_up_to(most: int) -> Check:
    return lambda value: isinstance(value, str) and len(value) <= most


def _parses(parse: Callable[[str], object]) -> Check:
    def check(value: Scalar) -> bool:
        if not isinstance(value, str) or len(value) > bounds.LONGEST_PACKED:
            return False
        try:
            parse(value)
        except (ValueError, RecursionError):
            return False
        return True

    return check


def _list(text: str) -> None:
    found = json.loads(text)
    if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
        raise ValueError("not a list of texts")


def _map(text: str) -> None:
    found = json.loads(text)
    if found.__class__ is not dict or not all(isinstance(one, str | int) for one in found.values()):
        raise ValueError("not a map of texts or numbers")


def _day(text: str) -> None:
    if not bounds.honest_day(date.fromisoformat(text)):
        raise ValueError("a day in no calendar of ours")


def _local(text: str) -> None:
    if not bounds.honest_moment(datetime.fromisoformat(text)):
        raise ValueError("a time without its zone, or in no calendar of ours")


_EMPTY: Mapping[Kind, Scalar] = {
    Kind.TEXT: "",
    Kind.NUMBER: 0,
    Kind.FLAG: 0,
    Kind.DAY: "",
    Kind.INSTANT: 0,
    Kind.LOCAL: "",
    Kind.LIST: "[]",
    Kind.MAP: "{}",
    Kind.REFERENCE: None,
}
"""What a column of a record holds as long as only its id is known."""

_BY_KIND: Mapping[Kind, Check] = {
    Kind.TEXT: _text_up_to(bounds.LONGEST_PACKED),
    Kind.NUMBER: lambda value: whole(value, -bounds.LARGEST_NUMBER, bounds.LARGEST_NUMBER),
    Kind.FLAG: lambda value: whole(value, 0, 1),
    Kind.DAY: _parses(_day),
    Kind.INSTANT: lambda value: whole(value, 0, bounds.LATEST_INSTANT - 1),
    Kind.LOCAL: _parses(_local),
    Kind.LIST: _parses(_list),
    Kind.MAP: _parses(_map),
}
