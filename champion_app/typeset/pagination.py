"""Pieces onto pages: what fits, what stays together, and how tight to set for a page less."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from champion_app.typeset.errors import TooLarge
from champion_app.typeset.pieces import Laid, Piece, Row

_TIGHTER = (0.85, 0.7, 0.55)
"""What the space between blocks may shrink to if that saves a page that is nearly empty."""
_NEARLY_EMPTY = 0.25
_HAIR = 0.01


@dataclass(frozen=True)
class Frame:
    """The rectangle of the flow on each page, in points from the bottom left corner."""

    left: float
    bottom: float
    width: float
    top: float
    sheet: tuple[float, float]

    @property
    def height(self) -> float:
        """The height of the rectangle."""
        return self.top - self.bottom


@dataclass(frozen=True)
class Entry:
    """A piece in the flow, the space above it and the block it belongs to."""

    piece: Piece
    gap: float
    block: Laid
    name: str
    breaks: bool = False


@dataclass
class Flow:
    """Where the flow has got to in one copy: on each page, pieces and the height of their tops."""

    frame: Frame
    tightness: float = 1
    pages: list[list[tuple[Piece, float]]] = field(default_factory=list)
    y: float = 0

    def __post_init__(self) -> None:
        self.turn()

    @property
    def empty(self) -> bool:
        """Whether nothing stands on the last page yet."""
        return not self.pages[-1]

    @property
    def room(self) -> float:
        """The height that is left on the last page."""
        return self.y - self.frame.bottom

    def gap(self, entry: Entry) -> float:
        """The space above a piece: none at the top of a page."""
        return 0 if self.empty else entry.gap * self.tightness

    def turn(self) -> None:
        """Goes on at the top of a new page."""
        self.pages.append([])
        self.y = self.frame.top

    def put(self, piece: Piece, gap: float = 0) -> None:
        """Puts a piece where the flow has got to."""
        self.y -= gap
        self.pages[-1].append((piece, self.y))
        self.y -= piece.height


def entries(blocks: Sequence[tuple[Laid, str]]) -> list[Entry]:
    """All pieces in order; the space between two blocks is the greater that either asks for."""
    found: list[Entry] = []
    gap, breaks = 0.0, False
    for block, name in blocks:
        breaks = breaks or block.new_page
        space = max(gap, block.before)
        for piece in block.pieces:
            found.append(Entry(piece, space, block, name, breaks))
            space, breaks = 0.0, False
        gap = block.after
    return found


def paginated(flow: Sequence[Entry], frame: Frame, closing: float) -> Flow:
    """The flow on pages, with ``closing`` points kept free at the foot of the last.

    If the last page would be nearly empty, the space between blocks is tightened to save it.
    Raises ``TooLarge``.
    """
    first = _at(flow, frame, closing, 1)
    used = frame.top - first.y
    if len(first.pages) > 1 and used < frame.height * _NEARLY_EMPTY:
        for tightness in _TIGHTER:
            tried = _at(flow, frame, closing, tightness)
            if len(tried.pages) < len(first.pages):
                return tried
    return first


def _at(flow: Sequence[Entry], frame: Frame, closing: float, tightness: float) -> Flow:
    result = Flow(frame, tightness)
    place = 0
    while place < len(flow):
        end = place
        while end + 1 < len(flow) and flow[end].piece.keep and not flow[end + 1].breaks:
            end += 1
        _put_group(result, flow[place : end + 1], flow[place - 1] if place else None)
        place = end + 1
    if result.room < closing:
        result.turn()
    return result


def _put_group(flow: Flow, group: Sequence[Entry], before: Entry | None) -> None:
    """Puts pieces that stay together; where even a page is too low for them, one by one."""
    if group[0].breaks and not flow.empty:
        flow.turn()
    high = group[0].piece.height + sum(
        entry.gap * flow.tightness + entry.piece.height for entry in group[1:]
    )
    needed = flow.gap(group[0]) + high
    fits_a_page = high <= flow.frame.height and not _cut(flow, group, needed)
    if needed > flow.room and not flow.empty and fits_a_page:
        flow.turn()
        _repeat(flow, group[0], before)
    for place, entry in enumerate(group):
        if isinstance(entry.piece, Row):
            _put_row(flow, entry, entry.piece)
            continue
        if flow.gap(entry) + entry.piece.height > flow.room + _HAIR:
            if entry.piece.height > flow.frame.height:
                raise TooLarge(entry.name)
            flow.turn()
            _repeat(flow, entry, group[place - 1] if place else before)
        flow.put(entry.piece, flow.gap(entry))


def _cut(flow: Flow, group: Sequence[Entry], needed: float) -> bool:
    """Whether the columns that end a group can go on over the page from where the flow is."""
    last = group[-1].piece
    left = flow.room - needed + last.height
    return isinstance(last, Row) and last.height > left and last.cut(left) is not None


def _put_row(flow: Flow, entry: Entry, row: Row) -> None:
    """Puts columns, over as many pages as they need."""
    while row.height and flow.gap(entry) + row.height > flow.room + _HAIR:
        parts = row.cut(flow.room - flow.gap(entry), loose=flow.empty)
        if parts is None and flow.empty:
            raise TooLarge(entry.name)
        if parts is not None:
            flow.put(parts[0], flow.gap(entry))
            row = parts[1]
        if row.height:
            flow.turn()
    if row.height:
        flow.put(row, flow.gap(entry))


def _repeat(flow: Flow, entry: Entry, before: Entry | None) -> None:
    """On a new page, puts again what the block wants to see at its top: a table's header."""
    if before is not None and before.block is entry.block:
        for piece in entry.block.repeat:
            flow.put(piece)
