"""How one column becomes few bytes: the forms a column can take, and back with every bound.

A column holds None, bool, 64-bit int, str and bytes. Each form is what is left once the column's
regularity is said: differences of numbers, the different words and who uses which. zstd does
the rest.
"""

from __future__ import annotations

import itertools
import struct
from collections.abc import Sequence
from typing import Annotated, TypeAlias, cast

import msgspec
import zstandard
from msgspec import Meta

INT_MIN, INT_MAX = -(2**63), 2**63 - 1
CELL_LIMIT = 2_000_000
"""Rows times columns of one frame: a column of one value is a few bytes, whatever its length."""
DICTIONARY_SHARE = 0.75
"""Above this share of different values a dictionary costs more than it saves."""

Value: TypeAlias = bool | int | str | bytes | None
Int64: TypeAlias = Annotated[int, Meta(ge=INT_MIN, le=INT_MAX)]
Width: TypeAlias = Annotated[int, Meta(ge=0, le=8)]


class Texts(msgspec.Struct, frozen=True, array_like=True, tag=0):
    """Words as they are; also the True, False and None that a Choice repeats."""

    values: Annotated[list[str | bool | None], Meta(max_length=CELL_LIMIT)]


class Blobs(msgspec.Struct, frozen=True, array_like=True, tag=1):
    """Byte strings of different lengths."""

    values: Annotated[list[bytes], Meta(max_length=CELL_LIMIT)]


class Fixed(msgspec.Struct, frozen=True, array_like=True, tag=2):
    """Byte strings of one length, end to end: ids."""

    width: Annotated[int, Meta(ge=1)]
    blob: bytes


class Numbers(msgspec.Struct, frozen=True, array_like=True, tag=3):
    """Whole numbers as ``floor`` plus an unsigned offset each, in byte planes, lowest byte first.

    With ``start`` the offsets are of the differences between neighbours, from ``start`` on.
    """

    floor: Int64
    width: Width
    planes: bytes
    start: Int64 | None = None


Listed: TypeAlias = Texts | Blobs | Fixed


class Choice(msgspec.Struct, frozen=True, array_like=True, tag=4):
    """The different values once, and for each row which of them, in byte planes."""

    values: Listed
    width: Width
    planes: bytes


Uniform: TypeAlias = Texts | Blobs | Fixed | Numbers | Choice


class Mixed(msgspec.Struct, frozen=True, array_like=True, tag=5):
    """Values of several kinds (most often: or None): a byte for each row says from which part."""

    which: bytes
    parts: Annotated[list[Uniform], Meta(max_length=5)]


Packed: TypeAlias = Uniform | Mixed


class BadColumn(ValueError):
    """The packed column is not one that ``pack`` could have made."""


# --- packing ---


def pack(values: Sequence[Value]) -> Packed:
    """The column in the form that suits it. Raises TypeError for any other kind of value."""
    kinds = list(dict.fromkeys(map(type, values)))
    if len(kinds) < 2:
        return _pack_uniform(values, kinds[0] if kinds else str)
    which = bytes(map(kinds.index, map(type, values)))
    parts = [
        _pack_uniform([value for value in values if type(value) is kind], kind) for kind in kinds
    ]
    return Mixed(which, parts)


def _pack_uniform(values: Sequence[Value], kind: type) -> Uniform:
    if kind is int:
        return _pack_numbers(cast("Sequence[int]", values))
    if kind not in {bool, str, bytes, type(None)}:
        raise TypeError(f"a column cannot hold {kind.__name__}")
    different = {value: place for place, value in enumerate(dict.fromkeys(values))}
    if not values or 1 < len(different) > DICTIONARY_SHARE * len(values):
        return _listed(values)
    return Choice(_listed(list(different)), *_planes([different[value] for value in values]))


def _pack_numbers(values: Sequence[int]) -> Numbers:
    least, most = min(values), max(values)
    if least < INT_MIN or most > INT_MAX:
        raise TypeError("a column holds 64-bit numbers")
    plain = Numbers(least, *_planes([value - least for value in values]))
    steps = [after - before for before, after in itertools.pairwise(values)]
    step, longest = min(steps, default=0), max(steps, default=0)
    if step < INT_MIN or step > INT_MAX or longest - step >= 2**64:
        return plain
    stepped = Numbers(step, *_planes([each - step for each in steps]), start=values[0])
    return min(plain, stepped, key=_cost)


def _cost(numbers: Numbers) -> int:
    return len(zstandard.ZstdCompressor(level=1).compress(numbers.planes))


def _listed(values: Sequence[Value]) -> Listed:
    if not values or not isinstance(values[0], bytes):
        return Texts(cast("list[str | bool | None]", list(values)))
    blobs = cast("list[bytes]", list(values))
    sizes = set(map(len, blobs))
    if len(sizes) == 1 and blobs[0]:
        return Fixed(len(blobs[0]), b"".join(blobs))
    return Blobs(blobs)


def _planes(offsets: Sequence[int]) -> tuple[int, bytes]:
    """How many bytes the largest offset needs, and the planes: first all lowest bytes."""
    width = (max(offsets, default=0).bit_length() + 7) // 8
    raw = struct.pack(f"<{len(offsets)}Q", *offsets)
    # The high bytes of neighbours are alike, and side by side zstd sees it.
    return width, b"".join(raw[place::8] for place in range(width))


# --- unpacking ---


def unpack(column: Packed, rows: int) -> list[Value]:
    """The ``rows`` values again. Raises BadColumn; makes nothing longer than ``rows`` entries."""
    if not isinstance(column, Mixed):
        return _unpack_uniform(column, rows)
    counts = [column.which.count(part) for part in range(len(column.parts))]
    if len(column.which) != rows or sum(counts) != rows:
        raise BadColumn("a column of another length")
    parts = [
        iter(_unpack_uniform(part, count)) for part, count in zip(column.parts, counts, strict=True)
    ]
    return [next(parts[which]) for which in column.which]


def _unpack_uniform(column: Uniform, rows: int) -> list[Value]:
    if isinstance(column, Numbers):
        return [*_numbers(column, rows)]
    if isinstance(column, Choice):
        return _chosen(column, rows)
    values = _unlisted(column)
    if len(values) != rows:
        raise BadColumn("a column of another length")
    return values


def _unlisted(listed: Listed) -> list[Value]:
    if not isinstance(listed, Fixed):
        return [*listed.values]
    if len(listed.blob) % listed.width or len(listed.blob) // listed.width > CELL_LIMIT:
        raise BadColumn("a broken last value, or too many")
    starts = range(0, len(listed.blob), listed.width)
    return [listed.blob[start : start + listed.width] for start in starts]


def _chosen(column: Choice, rows: int) -> list[Value]:
    values = _unlisted(column.values)
    places = _offsets(column.planes, column.width, rows)
    if places and max(places) >= len(values):
        raise BadColumn("a word that is not in the list")
    return list(map(values.__getitem__, places)) if column.width else values[:1] * rows


def _numbers(column: Numbers, rows: int) -> list[int]:
    if column.start is None:
        offsets = _offsets(column.planes, column.width, rows)
        values = list(map(column.floor.__add__, offsets)) if column.width else [column.floor] * rows
    else:
        steps = map(column.floor.__add__, _offsets(column.planes, column.width, rows - 1))
        values = list(itertools.accumulate(steps, initial=column.start))
    if values and (min(values) < INT_MIN or max(values) > INT_MAX):
        raise BadColumn("a number beyond 64 bits")
    return values


def _offsets(planes: bytes, width: int, count: int) -> tuple[int, ...]:
    if count < 0 or len(planes) != width * count:
        raise BadColumn("a column of another length")
    if not width:
        return (0,) * count
    raw = bytearray(8 * count)
    for place in range(width):
        raw[place::8] = planes[place * count : (place + 1) * count]
    return struct.unpack(f"<{count}Q", raw)
