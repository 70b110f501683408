"""What is in a bundle, sorted: known records, orders to erase, parts of files, and the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

from champion_app.domain.erasing import ErasureOrder
from champion_app.domain.errors import BundleDamaged
from champion_app.store.attachments import FilePart
from champion_app.store.wire import Block
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
    strange: tuple[TableBlock, ...] = ()


def contents_of(tables: Iterable[TableBlock]) -> Contents:
    """The decoded frames of one bundle, sorted and checked. Raises BundleDamaged."""
    blocks: list[Block] = []
    erasures: list[ErasureOrder] = []
    parts: list[FilePart] = []
    strange: list[TableBlock] = []
    for table in tables:
        if table.table == ERASURES:
            erasures += _each(table, ErasureOrder, ("subject", "hlc", "dev", "sig"))
        elif table.table == FILE_PARTS:
            parts += _each(table, FilePart, ("sha256", "part", "parts", "body"))
        elif (block := parsed(table)) is not None:
            blocks.append(block)
        else:
            strange.append(table)
    return Contents(tuple(in_order(blocks)), tuple(erasures), tuple(parts), tuple(strange))


def _each(table: TableBlock, made: Callable[..., T], names: tuple[str, ...]) -> list[T]:
    values: list[Any] = [table.columns.get(name) for name in names]
    if None in values:
        raise BundleDamaged
    try:
        return [made(*row) for row in zip(*values, strict=True)]
    except ValueError as error:
        raise BundleDamaged from error
