"""Rows as they travel: which columns a table shows outside, and which rows a laptop may have."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import cast

from champion_app.domain.columns import Column, Kind, columns, groups, members, remembered
from champion_app.domain.record_shape import Record, Travel
from champion_app.domain.records import RECORDS, Receipt
from champion_app.domain.stamps import Scalar
from champion_app.store import keeping_back
from champion_app.store.rows import prefix
from champion_app.store.store import Store

LARGEST = 2**63 - 1


@dataclass(frozen=True)
class Block:
    """Rows of one record class by column, every column equally long. ids are bytes."""

    record_class: type[Record]
    columns: dict[str, list[Scalar]]

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self.columns["id"])

    @property
    def highest(self) -> int:
        """The highest stamp of a change in it; 0 without any."""
        stamps = [n for n in stamp_names(self.record_class) if n == "hlc" or n.endswith("_hlc")]
        listed = (cast("list[int]", self.columns[name]) for name in stamps)
        return max((max(values, default=0) for values in listed), default=0)


@remembered
def stamp_names(record_class: type[Record]) -> tuple[str, ...]:
    """The stamp columns that travel; the value hash is made anew by whoever reads them."""
    return tuple(
        f"{prefix(record_class, group)}{part}"
        for group in groups(record_class)
        for part in _parts(record_class)
    )


def _parts(record_class: type[Record]) -> tuple[str, ...]:
    return ("hlc", "dev") if record_class.ledger else ("hlc", "dev", "seen")


@remembered
def wire_names(record_class: type[Record]) -> tuple[str, ...]:
    """The columns of a block, in order: identity, then group by group its fields and its stamps.

    The stamps close each group, so a program that does not know a group still sees where it ends.
    """
    listed = ["id"] if record_class.ledger else ["id", "origin", "cl", "cl_dev"]
    for group in groups(record_class):
        listed += [column.name for column in members(record_class, group)]
        listed += [f"{prefix(record_class, group)}{part}" for part in _parts(record_class)]
    return tuple(listed)


def _shown(record_class: type[Record]) -> str:
    by_name: dict[str, Column] = {column.name: column for column in columns(record_class)}
    shown = []
    for name in wire_names(record_class):
        column = by_name.get(name)
        if column is not None and column.kind is Kind.REFERENCE:
            shown.append(f'(SELECT r.id FROM {column.refers} r WHERE r.k = t."{name}")')
        else:
            shown.append(f't."{name}"')
    return ", ".join(shown)


def _origin(record_class: type[Record]) -> str:
    return "dev" if record_class.ledger else "origin"


def _real(record_class: type[Record]) -> str:
    return "t.hlc > 0" if record_class.ledger else "t.cl > 0"


_DEVICES_OF = """SELECT d.number FROM devices d JOIN champions c ON c.k = d.champion
    WHERE c.id = unhex(:champion) UNION SELECT device FROM invitations
    WHERE champion = unhex(:champion)
    UNION SELECT CAST(value AS BIGINT) FROM meta WHERE name = 'device' AND EXISTS
    (SELECT 1 FROM meta WHERE name = 'champion' AND value = :champion)"""


def _concerned(record_class: type[Record]) -> str:
    """SQL: is the row about the champion, by a column that names champions?"""
    ways = []
    for column in columns(record_class):
        if not column.concerns:
            continue
        if column.kind is Kind.LIST:
            ways.append(
                f'EXISTS (SELECT 1 FROM json_each(t."{column.name}") WHERE value = :champion)'
            )
        else:
            ways.append(f't."{column.name}" = (SELECT k FROM champions WHERE id=unhex(:champion))')
    return " OR ".join(ways)


def scope_of(record_class: type[Record]) -> str:
    """SQL: may the champion ``:champion`` hold the row ``t``? "" for never."""
    if record_class.travels in (Travel.NEVER, Travel.SEAL):
        return ""
    if record_class.travels is Travel.DOWN:
        return "true"
    concerned = _concerned(record_class)
    if record_class.travels is Travel.BOTH and not concerned:
        return "true"
    own = f"t.{_origin(record_class)} IN ({_DEVICES_OF})"
    return f"({own} OR {concerned})" if concerned else f"({own})"


@dataclass(frozen=True)
class Span:
    """Which changes to send: above ``lo``, up to ``hi``; ``skip`` names a device that has its own.

    ``skip`` is 0 when the other laptop may have lost what it once sent us.
    """

    lo: int
    hi: int
    skip: int = 0


def _changed(
    store: Store, record_class: type[Record], where: str, values: dict[str, Scalar]
) -> Block:
    names = wire_names(record_class)
    sql = (
        f"SELECT {_shown(record_class)} FROM {record_class.table} t WHERE {_real(record_class)}"
        f" AND t.lsn > :lo AND t.lsn <= :hi AND (:skip = 0 OR t.via <> :skip) AND {where}"
        f" ORDER BY {_order(record_class)}"
    )
    found = store.rows(sql, values)
    turned = zip(*found, strict=True) if found else ([] for _ in names)
    return Block(record_class, {n: list(c) for n, c in zip(names, turned, strict=True)})


def _order(record_class: type[Record]) -> str:
    """Entries in the order of their stamps: neighbours are alike, so they pack well."""
    return "t.hlc, t.id" if record_class.ledger else "t.k"


def of_ids(store: Store, record_class: type[Record], ids: Sequence[bytes]) -> Block:
    """These records as a block, those of them that are here, whoever may have them."""
    marks = json.dumps([one.hex() for one in ids])
    where = "t.id IN (SELECT unhex(value) FROM json_each(:ids))"
    return _changed(store, record_class, where, {**vars(Span(-1, LARGEST)), "ids": marks})


def down_blocks(store: Store, champion: str, span: Span) -> list[Block]:
    """What a coordinator sends a champion: their scope's changes, parents first, no empty block."""
    found = []
    for record_class in RECORDS:
        where = scope_of(record_class)
        if where:
            values: dict[str, Scalar] = {**vars(span), "champion": champion}
            found.append(_changed(store, record_class, where, values))
    return [block for block in found if block.count]


def up_blocks(store: Store, span: Span, *, whole: bool = False) -> list[Block]:
    """What a champion sends a coordinator: all but what only coordinators write or is kept back.

    ``whole`` sends that too, to one who may have lost it.
    """
    kept = (Travel.UP, Travel.BOTH, Travel.OWN)
    found = [
        _changed(store, record_class, keeping_back.goes(store, record_class), dict(vars(span)))
        for record_class in RECORDS
        if (record_class.travels in kept and record_class is not Receipt)
        or (whole and record_class.travels in (Travel.DOWN, Travel.BOTH))
    ]
    return [block for block in found if block.count]


def all_blocks(store: Store, span: Span) -> Iterator[Block]:
    """All that changed here, whoever may have it, parents first, one class at a time."""
    for record_class in RECORDS:
        if record_class.travels not in (Travel.NEVER, Travel.SEAL):
            block = _changed(store, record_class, "true", dict(vars(span)))
            if block.count:
                yield block
