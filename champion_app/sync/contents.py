"""What is in a bundle, sorted: known records, orders to erase, parts of files, and the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

from champion_app.domain.erasing import ErasureOrder
from champion_app.domain.errors import BundleDamaged
from champion_app.store.attachments import FilePart
from champion_app.store.carrying import Piece
from champion_app.store.wire import Block
from champion_app.sync.carrying import pieces_in
from champion_app.sync.frames import TableBlock
from champion_app.sync.parsing import in_order, parsed

ERASURES = "erasures"
"""The frame of orders to erase: columns subject, hlc, dev, sig."""
FILE_PARTS = "attachment_parts"
"""The frame of parts of files: columns sha256, part, parts, body."""

T = TypeVar("T")


@dataclass(frozen=True)
class Contents:
    """All rows of a bundle, every value checked; ``strange`` is what only a later program knows."""

    blocks: tuple[Block, ...] = ()
    erasures: tuple[ErasureOrder, ...] = ()
    parts: tuple[FilePart, ...] = ()
    strange: tuple[Piece, ...] = ()

    @property
    def highest(self) -> int:
        """The highest stamp of a change in it; 0 without any."""
        stamps = [block.highest for block in self.blocks]
        stamps += [piece.hlc for piece in self.strange]
        return max([*stamps, *(order.hlc for order in self.erasures)], default=0)


def contents_of(tables: Iterable[TableBlock]) -> Contents:
    """The decoded frames of one bundle, sorted and checked. Raises BundleDamaged."""
    blocks: list[Block] = []
    erasures: list[ErasureOrder] = []
    parts: list[FilePart] = []
    strange: list[Piece] = []
    for table in tables:
        if table.table == ERASURES:
            erasures += _each(table, ErasureOrder, ("subject", "hlc", "dev", "sig"))
        elif table.table == FILE_PARTS:
            parts += _each(table, FilePart, ("sha256", "part", "parts", "body"))
        else:
            for block, pieces in _records(table):
                blocks += [block] if block is not None else []
                strange += pieces
    return Contents(tuple(in_order(blocks)), tuple(erasures), tuple(parts), tuple(strange))


def _records(table: TableBlock) -> Iterator[tuple[Block | None, list[Piece]]]:
    """The records of a frame: what this version knows of them, and what it does not.

    Who carries a row on does not know all of it and cannot have checked it: one that is bad is
    left out, where it would condemn the whole bundle if its author had sent it.
    """
    try:
        yield parsed(table), pieces_in(table)
    except BundleDamaged:
        if not table.carried:
            raise
        for number in range(table.rows if table.rows > 1 else 0):
            yield from _records(table.part(number, number + 1))


def _each(table: TableBlock, made: Callable[..., T], names: tuple[str, ...]) -> list[T]:
    values: list[Any] = [table.columns.get(name) for name in names]
    if None in values:
        raise BundleDamaged
    try:
        return [made(*row) for row in zip(*values, strict=True)]
    except ValueError as error:
        raise BundleDamaged from error
