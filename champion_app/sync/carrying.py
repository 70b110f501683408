"""Rows of a later program: taken apart into pieces, judged by the same authority."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import cast

import msgspec

from champion_app.domain.columns import groups
from champion_app.domain.errors import BundleDamaged
from champion_app.domain.record_shape import Travel
from champion_app.domain.stamps import Scalar, value_hash
from champion_app.store.carrying import ALIVE, LIFE, Body, Piece, known
from champion_app.store.wire import wire_names
from champion_app.sync import checking
from champion_app.sync.frames import TableBlock

LONGEST_ID = 64
STAMPS = ("hlc", "dev", "seen")


def segments(names: Sequence[str], *, ledger: bool) -> Iterator[tuple[str, list[str], list[str]]]:
    """The column groups of a table: each its name, its fields and the stamps that close it.

    A ledger has one, called ``""``. Raises BundleDamaged for a field that no stamp closes, because
    nobody could tell which of two values of it is the later one.
    """
    if ledger:
        if tuple(names[-2:]) != STAMPS[:2]:
            raise BundleDamaged
        yield "", list(names[:-2]), list(names[-2:])
        return
    fields: list[str] = []
    left = list(names)
    while left:
        group = left[0].removesuffix("_hlc")
        stamps = [f"{group}_{part}" for part in STAMPS]
        if group and left[:3] == stamps:
            yield group, fields, stamps
            fields, left = [], left[3:]
        else:
            fields.append(left.pop(0))
    if fields:
        raise BundleDamaged


def pieces_in(table: TableBlock) -> list[Piece]:
    """What of a block this version does not know, record by record. Raises BundleDamaged."""
    record_class = known(table.table)
    if record_class is not None and set(table.columns) <= set(wire_names(record_class)):
        return []
    ids = _ids(table)
    ledger = record_class.ledger if record_class else not set(ALIVE) <= set(table.columns)
    names = [name for name in table.columns if name != "id" and (ledger or name not in ALIVE)]
    found: list[Piece] = []
    if record_class is None and not ledger:
        found += _lives(table, ids)
    for group, fields, stamps in segments(names, ledger=ledger):
        if record_class is None or group not in groups(record_class):
            found += _pieces(table, ids, group, (fields, stamps, [*fields, *stamps]))
        elif later := [name for name in fields if name not in wire_names(record_class)]:
            found += _pieces(table, ids, group, (later, stamps, later))
    return found


def _ids(table: TableBlock) -> list[bytes]:
    ids = table.columns.get("id", ())
    if not all(isinstance(one, bytes) and 0 < len(one) <= LONGEST_ID for one in ids):
        raise BundleDamaged
    if len(ids) != table.rows or len(set(ids)) < len(ids):
        raise BundleDamaged
    return cast("list[bytes]", list(ids))


def _lives(table: TableBlock, ids: Sequence[bytes]) -> Iterator[Piece]:
    rows = zip(*(table.columns[name] for name in ALIVE), strict=True)
    for record_id, (origin, lives, setter) in zip(ids, rows, strict=True):
        if not (checking.DEVICES([origin, setter]) and checking.LIVES([lives])):
            raise BundleDamaged
        columns = dict(zip(ALIVE, (origin, lives, setter), strict=True))
        body = Body(columns, table.travels, table.concerns)
        yield Piece(table.table, record_id, LIFE, cast("int", lives), cast("int", setter), 0, body)


def _pieces(
    table: TableBlock,
    ids: Sequence[bytes],
    group: str,
    names: tuple[list[str], list[str], list[str]],
) -> Iterator[Piece]:
    fields, stamps, listed = names
    hashed = zip(*(table.columns[name] for name in fields), strict=True) if fields else None
    kept = zip(*(table.columns[name] for name in listed), strict=True)
    stamped = zip(*(table.columns[name] for name in stamps), strict=True)
    for record_id, values, moment in zip(ids, kept, stamped, strict=True):
        hlc, dev = moment[:2]
        if not (checking.DEVICES([dev]) and checking.STAMPS(moment)):
            raise BundleDamaged
        vh = value_hash(cast("Sequence[Scalar]", next(hashed) if hashed else ()))
        if hlc:  # without a stamp it says nothing
            body = Body(dict(zip(listed, values, strict=True)), table.travels, table.concerns)
            yield Piece(table.table, record_id, group, cast("int", hlc), cast("int", dev), vh, body)


def permitted_pieces(
    pieces: Sequence[Piece], role: str, number: int, *, back: int = 0
) -> list[Piece]:
    """The pieces that a laptop of that role and number may write: a champion's, its own only.

    ``back`` is the reader's own number while it takes back what it wrote and lost, else 0.
    Of a record that another made or took away, it may write its group; the life it has then is
    the least there is.
    """
    if role == "coordinator":
        return list(pieces)
    own = [
        one
        for one in pieces
        if (one.dev == number and not _comes_down(one)) or (back and one.dev == back)
    ]
    written = {(one.table, one.id) for one in own}
    lived = {(one.table, one.id) for one in own if one.group == LIFE}
    for one in pieces:
        if one.group == LIFE and (one.table, one.id) in written - lived:
            least = one.body.columns | {"cl": 1, "cl_dev": 0}
            own.append(
                replace(one, hlc=1, dev=0, body=msgspec.structs.replace(one.body, columns=least))
            )
    return own


def _comes_down(piece: Piece) -> bool:
    record_class = known(piece.table)
    travels = record_class.travels if record_class else piece.body.travels
    return travels == Travel.DOWN
