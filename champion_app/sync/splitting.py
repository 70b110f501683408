"""A parcel that is larger than a mail may be, as several bundles.

Their spans of changes follow each other, so that any order of arrival will do and one that is lost
is a gap like any other. The parts of files fill what room is left, then bundles of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from champion_app.domain.errors import BundleTooLarge
from champion_app.domain.exchange_errors import CannotBeSmaller
from champion_app.domain.sizes import size_said
from champion_app.store.attachments import PART_SIZE

if TYPE_CHECKING:
    from champion_app.sync.attaching import PartName
    from champion_app.sync.sending import Parcel

LEAST = 300_000
"""Bytes below which no bundle is asked to stay: one part of a file must fit in."""
PART_COST = PART_SIZE + 1024
"""Bytes that one part takes at most, its place in the manifest and the seal among them."""
SLACK = 256
"""Bytes by which a manifest may still grow: numbers, and those of bundles made meanwhile."""
MOST_FILE_PARTS = 200
"""Parts in one bundle: each is a frame, and frames are counted."""

Cut = Callable[[tuple[int, int]], "Parcel"]
Size = Callable[["Parcel"], int]


def pieces(parcel: Parcel, at_most: int, *, cut: Cut, size: Size) -> list[Parcel]:
    """The parcel in pieces of at most so many bytes, each told which it is.

    ``cut`` makes the parcel of a part of its span, ``size`` tells what it comes to when it is
    sealed. Raises CannotBeSmaller.
    """
    bare = replace(parcel, files=())
    room = at_most - _bytes(bare, size)
    if room >= len(parcel.files) * PART_COST and len(parcel.files) <= MOST_FILE_PARTS:
        return [parcel]
    listed = [(bare, room)] if room >= 0 else list(_cut(parcel, at_most, cut, size))
    found = list(_filled(listed, parcel, at_most, size))
    return [replace(one, piece=(at, len(found))) for at, one in enumerate(found, start=1)]


def _bytes(parcel: Parcel, size: Size) -> int:
    try:
        return size(parcel) + SLACK
    except BundleTooLarge:
        return 2**63


def _cut(parcel: Parcel, at_most: int, cut: Cut, size: Size) -> Iterator[tuple[Parcel, int]]:
    """The parcel's records in pieces that fit, with the room that each leaves."""
    lo, hi = parcel.span
    ends = [end for end, holds in _fitting(parcel.span, at_most, cut, size) if holds]
    for within in pairwise([lo, *ends[:-1], hi]):
        piece = cut(within)
        yield piece, at_most - _bytes(piece, size)


def _fitting(
    span: tuple[int, int], at_most: int, cut: Cut, size: Size
) -> Iterator[tuple[int, bool]]:
    """Where pieces end, halved until each fits, and whether anything is in them."""
    piece = cut(span)
    if _bytes(piece, size) <= at_most:
        yield span[1], bool(piece.blocks or piece.last)
    elif span[1] - span[0] < 2:
        raise CannotBeSmaller(size=size_said(at_most))
    else:
        middle = (span[0] + span[1]) // 2
        yield from _fitting((span[0], middle), at_most, cut, size)
        yield from _fitting((middle, span[1]), at_most, cut, size)


def _filled(
    listed: list[tuple[Parcel, int]], parcel: Parcel, at_most: int, size: Size
) -> Iterator[Parcel]:
    """The pieces with the parts of files that fit in, then pieces of parts alone."""
    waiting = list(parcel.files)
    for piece, room in listed:
        yield replace(piece, files=_taken(waiting, room))
    if not waiting:
        return
    end = (parcel.span[1], parcel.span[1])
    alone = replace(parcel, blocks=(), first=(), last=(), files=(), span=end)
    room = at_most - _bytes(alone, size)
    if room < PART_COST:
        raise CannotBeSmaller(size=size_said(at_most))
    while waiting:
        yield replace(alone, files=_taken(waiting, room))


def _taken(waiting: list[PartName], room: int) -> tuple[PartName, ...]:
    """As many of the parts as there is room for; they wait no longer."""
    count = min(max(room, 0) // PART_COST, MOST_FILE_PARTS)
    taken = tuple(waiting[:count])
    del waiting[:count]
    return taken
