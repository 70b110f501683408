"""Tables: columns in reading order, a header that comes again on each page."""

from __future__ import annotations

from dataclasses import dataclass, replace

from champion_app.typeset import ink, signs
from champion_app.typeset.blocks import FactTable, Text
from champion_app.typeset.paragraphs import longest_word
from champion_app.typeset.pieces import Laid, Mark, Node, Piece, height, kept, side_by_side, unowned
from champion_app.typeset.setter import Look, Setter, rtl

_LINE: ink.Colour = (0.78, 0.8, 0.83)
_PAD, _CELL = 0.45, 0.92
_CROWDED = 0.9
_TALLEST_ROW = 18
"""A row higher than this, in ems, may be divided between pages."""
_SHARE_OF_PAGE = 0.4
"""And so may one higher than this share of the sheet: large print on small paper."""


@dataclass(frozen=True)
class _Column:
    """A column's left edge and width, in points."""

    left: float
    width: float


@dataclass(frozen=True)
class _Grid:
    """What every row of a table shares."""

    columns: tuple[_Column, ...]
    width: float
    setter: Setter
    language: str
    least_height: float
    labels: tuple[int, ...]


def table(block: FactTable, setter: Setter, width: float, language: str) -> Laid:
    """A table as one piece a row; only a very high row is divided."""
    node = Node("Table", language if language != setter.style.language else "")
    columns = _columns(block, setter, width, language)
    labels = () if any(block.header) else block.labels
    grid = _Grid(tuple(columns), width, setter, language, block.least_height, labels)
    head: list[Piece] = []
    repeat: tuple[Piece, ...] = ()
    if any(block.header):
        head = kept(_row(block.header, grid, node.child("TR"), header=True), last=True)
        repeat = tuple(unowned(piece) for piece in head)
    pieces = [*head]
    for place, row in enumerate(block.rows):
        cells = (*row, *("",) * (len(columns) - len(row)))
        made = _row(cells, grid, node.child("TR"), header=False)
        # No header with a single row under it, and no single row left over for the next page.
        bound = place in {0, len(block.rows) - 2} and place < len(block.rows) - 1
        pieces += kept(made, last=True) if bound else made
    return Laid(tuple(pieces), 0.5 * setter.size, 0.9 * setter.size, node, repeat)


def _columns(block: FactTable, setter: Setter, width: float, language: str) -> list[_Column]:
    count = max([len(block.header), *(len(row) for row in block.rows)], default=1) or 1
    shares = list(block.widths[:count])
    if len(shares) < count:
        shares = _natural(block, setter, language, count)
    total = sum(shares)
    least = _least(block, setter, language, count)
    if sum(least) > width * _CROWDED:
        least = [0.0] * count
    spare = width - sum(least)
    edge = 0.0
    columns = []
    for share, narrowest in zip(shares, least, strict=True):
        own = narrowest + spare * share / total
        columns.append(_Column(width - edge - own if rtl(language) else edge, own))
        edge += own
    return columns


def _least(block: FactTable, setter: Setter, language: str, count: int) -> list[float]:
    """The width in points below which each column would have to tear a word or a number."""
    least = [0.0] * count
    size, pads = setter.scaled(_CELL), 2 * _PAD * setter.size
    for row in (block.header, *block.rows):
        for place, cell in enumerate(row[:count]):
            widest = longest_word(setter.written(cell, language, strong=row is block.header))
            least[place] = max(least[place], widest * size + pads)
    return least


def _natural(block: FactTable, setter: Setter, language: str, count: int) -> list[float]:
    """Shares by the longest text of each column; by its root, or one long cell would take all."""
    longest = [1.0] * count
    for row in (block.header, *block.rows):
        for place, cell in enumerate(row[:count]):
            longest[place] = max(longest[place], setter.written(cell, language).width)
    return [value**0.5 for value in longest]


def _row(cells: tuple[Text, ...], grid: _Grid, node: Node, *, header: bool) -> list[Piece]:
    size = grid.setter.size
    pad = _PAD * size
    across = []
    for place, (cell, column) in enumerate(zip(cells, grid.columns, strict=True)):
        labels = not header and place in grid.labels and bool(cell)
        owner = node.child("TH" if header or labels else "TD")
        owner.of_row = labels
        look = Look(grid.setter.scaled(_CELL), strong=header)
        inner = max(column.width - 2 * pad, size)
        lines = grid.setter.paragraph(cell, grid.language, width=inner, look=look, node=owner)
        across.append((column.left + pad, [Piece(pad * 0.6), *lines, Piece(pad * 0.7)]))
    slices = side_by_side(
        across, min(size * _TALLEST_ROW, grid.setter.style.sheet[1] * _SHARE_OF_PAGE)
    )
    spare = grid.least_height - height(slices)
    if spare > 0 and not header:
        slices[-1] = replace(slices[-1], height=slices[-1].height + spare)
    if header:
        tint = signs.CARD.ground
        grounds = [
            Piece(s.height, (Mark(ink.box(0, -s.height, grid.width, s.height, tint)),))
            for s in slices
        ]
        slices = [ground.over(piece) for ground, piece in zip(grounds, slices, strict=True)]
    line = ink.box(0, -slices[-1].height, grid.width, 1.2 if header else 0.6, _LINE)
    slices[-1] = slices[-1].over(Piece(0, (Mark(line),)))
    return slices
