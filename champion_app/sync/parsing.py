"""The one door through which rows of a bundle become rows of ours.

Every value is checked against the column it claims to be for, before anyone uses it. What this
version does not know (a table, a column) is handed back as it came, to be carried on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import MISSING

from champion_app.domain.columns import Column, Kind, class_of_table, columns, groups, members
from champion_app.domain.errors import BundleDamaged
from champion_app.domain.record_shape import Record
from champion_app.domain.records import RECORDS
from champion_app.domain.stamps import Scalar
from champion_app.store.rows import prefix, to_wire
from champion_app.store.wire import Block, wire_names
from champion_app.sync.checking import checks as checks_of
from champion_app.sync.frames import TableBlock


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
    checks = checks_of(record_class)
    empty = _missing(record_class, block)
    for name in wire_names(record_class):
        values: Sequence[Scalar] | None = block.columns.get(name)
        if name in empty:
            found[name] = [empty[name]] * block.rows
            continue
        if values is None:
            values = [_default(record_class, name)] * block.rows
        if not checks[name](values):
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
    for record_class in {block.record_class for block in blocks}:
        came = [block.columns["id"] for block in blocks if block.record_class is record_class]
        if len(set().union(*came)) < sum(map(len, came)):
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
