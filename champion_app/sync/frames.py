"""One block of rows of one table, as a small frame: columns in msgpack, packed by zstd."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Annotated

import msgspec
import zstandard
from msgspec import Meta

from champion_app.domain.errors import BundleDamaged, BundleTooLarge
from champion_app.sync import packing
from champion_app.sync.packing import CELL_LIMIT, Packed, Value

RAW_LIMIT = 8 * 1024 * 1024
"""Bytes of one frame before zstd."""
COLUMN_LIMIT = 256
WINDOW_LIMIT = 2**23
LEVEL = 3
Name = Annotated[str, Meta(min_length=1, max_length=100)]


@dataclass(frozen=True)
class TableBlock:
    """Rows of one table, by column: every column equally long, values None, bool, int, str, bytes.

    ``group`` names the column group where a table travels in parts; empty for whole rows.
    ``travels`` and ``concerns`` say where copies may go, for a reader that does not know the table:
    a word of ``Travel`` and the columns that name champions. ``carried``: the writer does not know
    all of it and passes it on as it came. These three stand in the manifest.
    """

    table: str
    columns: Mapping[str, Sequence[Value]]
    group: str = ""
    travels: str = ""
    concerns: tuple[str, ...] = ()
    carried: bool = False

    @property
    def rows(self) -> int:
        """How many rows there are; 0 without columns."""
        return len(next(iter(self.columns.values()), ()))

    def part(self, start: int, stop: int) -> TableBlock:
        """The rows from ``start`` up to but not including ``stop``."""
        cut = {name: values[start:stop] for name, values in self.columns.items()}
        return replace(self, columns=cut)


class _Sheet(msgspec.Struct, frozen=True, array_like=True):
    """A block as it stands in the frame."""

    table: Name
    group: Annotated[str, Meta(max_length=100)]
    rows: Annotated[int, Meta(ge=0, le=CELL_LIMIT)]
    columns: Annotated[dict[Name, Packed], Meta(max_length=COLUMN_LIMIT)]


_DECODER = msgspec.msgpack.Decoder(_Sheet)


def encode_table(block: TableBlock) -> bytes:
    """The block as one zstd frame. Raises BundleTooLarge beyond the limits of a frame."""
    rows = block.rows
    if any(len(values) != rows for values in block.columns.values()):
        raise ValueError("columns of one block are equally long")
    if rows * len(block.columns) > CELL_LIMIT:
        raise BundleTooLarge
    columns = {name: packing.pack(values) for name, values in block.columns.items()}
    raw = msgspec.msgpack.encode(_Sheet(block.table, block.group, rows, columns))
    if len(raw) > RAW_LIMIT:
        raise BundleTooLarge
    return zstandard.ZstdCompressor(level=LEVEL).compress(raw)


def raw_size(frame: bytes | memoryview) -> int:
    """How many bytes the frame says it holds; checked when it is opened. Raises BundleDamaged."""
    try:
        said = zstandard.get_frame_parameters(frame)
    except zstandard.ZstdError as error:
        raise BundleDamaged from error
    size = said.content_size
    if size == zstandard.CONTENTSIZE_UNKNOWN or said.window_size > WINDOW_LIMIT:
        raise BundleDamaged
    return size


def decode_table(frame: bytes | memoryview) -> TableBlock:
    """The block again. Raises BundleDamaged for anything that ``encode_table`` does not make.

    Uses no more than the limits of a frame, whatever the bytes claim.
    """
    try:
        sheet = _DECODER.decode(_inflated(frame))
        cells = sheet.rows * len(sheet.columns)
        if cells > CELL_LIMIT or (sheet.rows and not cells):
            raise BundleDamaged
        columns = {
            name: packing.unpack(packed, sheet.rows) for name, packed in sheet.columns.items()
        }
    except (
        zstandard.ZstdError,
        msgspec.DecodeError,
        RecursionError,
        UnicodeDecodeError,
        packing.BadColumn,
    ) as error:
        raise BundleDamaged from error
    return TableBlock(sheet.table, columns, sheet.group)


def _inflated(frame: bytes | memoryview) -> bytes:
    # decompress() believes the size that the frame declares; a reader asked for so much does not.
    size = raw_size(frame)
    if size > RAW_LIMIT:
        raise BundleDamaged
    inflater = zstandard.ZstdDecompressor(max_window_size=WINDOW_LIMIT)
    with inflater.stream_reader(frame, read_across_frames=True) as reader:
        raw = reader.read(size + 1)
    if len(raw) != size:
        raise BundleDamaged
    return raw
