"""What the flow moves about: pieces that are never divided, and the blocks they make up."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from champion_app.typeset.book import Area
from champion_app.typeset.structure import Element


@dataclass(eq=False)
class Node:
    """The pattern of a structure element: made once for a block, followed wherever it stands.

    ``of_row`` marks a cell that heads its row and not its column.
    """

    role: str
    language: str = ""
    alt: str = ""
    children: list[Node] = field(default_factory=list)
    of_row: bool = False

    def child(self, role: str, language: str = "", alt: str = "") -> Node:
        """A new last child."""
        made = Node(role, language, alt)
        self.children.append(made)
        return made

    def grown(self, parent: Element, found: dict[int, Element]) -> None:
        """Grows this pattern below ``parent`` and notes each node's element in ``found``."""
        element = found[id(self)] = parent.child(self.role, self.language, self.alt)
        element.of_row = self.of_row
        for child in self.children:
            child.grown(element, found)


@dataclass(frozen=True)
class Mark:
    """Operators drawn from a point below the piece's top left corner, and the node that owns them.

    ``area`` is where they lead elsewhere when clicked, from the same point.
    """

    operators: str
    node: Node | None = None
    at: tuple[float, float] = (0, 0)
    area: Area | None = None


@dataclass(frozen=True)
class Piece:
    """Something of a height, in points; with ``keep`` it stays on one page with what follows.

    ``rise`` is the distance from its top to its writing line, nothing where there is no text.
    """

    height: float
    marks: tuple[Mark, ...] = ()
    keep: bool = False
    rise: float = 0

    def moved(self, x: float, y: float) -> Piece:
        """The same piece with everything in it elsewhere."""
        marks = tuple(replace(m, at=(m.at[0] + x, m.at[1] + y)) for m in self.marks)
        return replace(self, marks=marks)

    def over(self, *others: Piece) -> Piece:
        """This piece drawn together with others from the same corner, of its own height."""
        return Piece(
            self.height,
            tuple(mark for piece in (self, *others) for mark in piece.marks),
            self.keep,
            max(piece.rise for piece in (self, *others)),
        )


@dataclass(frozen=True)
class Row(Piece):
    """Columns side by side, each of which goes on over the page by itself where the page ends."""

    columns: tuple[tuple[float, tuple[Piece, ...]], ...] = ()

    def cut(self, room: float, *, loose: bool = False) -> tuple[Row, Row] | None:
        """What of each column fits into so many points, and the rest; None if one has nothing.

        ``loose`` parts even what belongs together.
        """
        heads, tails = [], []
        for left, pieces in self.columns:
            taken = _fitting(pieces, room, loose=loose)
            if pieces and not taken:
                return None
            heads.append((left, pieces[:taken]))
            rest = list(pieces[taken:])
            while rest and not rest[0].marks:  # no empty space at the top of a page
                rest.pop(0)
            tails.append((left, tuple(rest)))
        return row(heads), row(tails)


@dataclass(frozen=True)
class Laid:
    """A block laid out: its pieces, the least space around it, what comes again on a new page."""

    pieces: tuple[Piece, ...]
    before: float = 0
    after: float = 0
    node: Node | None = None
    repeat: tuple[Piece, ...] = ()
    new_page: bool = False


def kept(pieces: Iterable[Piece], *, last: bool = False) -> list[Piece]:
    """The pieces, each bound to the next; the last one too if asked."""
    bound = [replace(piece, keep=True) for piece in pieces]
    if bound and not last:
        bound[-1] = replace(bound[-1], keep=False)
    return bound


def unowned(piece: Piece) -> Piece:
    """The piece as decoration: what comes again on each page is read out only once."""
    marks = tuple(replace(mark, node=None, area=None) for mark in piece.marks)
    return replace(piece, marks=marks)


def without_lone_lines(pieces: list[Piece]) -> list[Piece]:
    """A paragraph's lines so bound that no page begins or ends with a single one of them."""
    ends = {0, len(pieces) - 2}
    return [
        replace(piece, keep=place in ends and place < len(pieces) - 1)
        for place, piece in enumerate(pieces)
    ]


def height(pieces: Iterable[Piece]) -> float:
    """The pieces' height on top of each other, in points."""
    return sum(piece.height for piece in pieces)


def stacked(laid: Iterable[Laid]) -> list[Piece]:
    """Blocks as one run of pieces, the space between them as empty pieces."""
    run: list[Piece] = []
    gap = 0.0
    for block in laid:
        space = max(gap, block.before)
        if run and space:
            run.append(Piece(space, keep=run[-1].keep))
        run += block.pieces
        gap = block.after
    return run


def row(columns: Iterable[tuple[float, Sequence[Piece]]]) -> Row:
    """Columns, each with its left edge, on one writing line: whole, but ready to be cut."""
    level = _levelled(columns)
    marks: list[Mark] = []
    for left, pieces in level:
        y = 0.0
        for piece in pieces:
            marks += piece.moved(left, -y).marks
            y += piece.height
    return Row(
        max((height(pieces) for _, pieces in level), default=0),
        tuple(marks),
        keep=any(pieces[-1].keep for _, pieces in level if pieces),
        rise=max((_first_rise(pieces) for _, pieces in level), default=0),
        columns=tuple((left, tuple(pieces)) for left, pieces in level),
    )


def _fitting(pieces: Sequence[Piece], room: float, *, loose: bool) -> int:
    """How many pieces from the first fit, if not ``loose`` without parting what is bound."""
    used, taken = 0.0, 0
    for piece in pieces:
        used += piece.height
        if used > room:
            break
        taken += 1
    while not loose and 0 < taken < len(pieces) and pieces[taken - 1].keep:
        taken -= 1
    return taken


def _levelled(columns: Iterable[tuple[float, Sequence[Piece]]]) -> list[tuple[float, list[Piece]]]:
    """The columns with their first lines of text on one writing line, whatever their scripts."""
    listed = list(columns)
    rises = [_first_rise(pieces) for _, pieces in listed]
    return [
        (
            left,
            [Piece(max(rises) - rise, keep=True), *pieces]
            if rise < max(rises) and rise
            else list(pieces),
        )
        for (left, pieces), rise in zip(listed, rises, strict=True)
    ]


def side_by_side(columns: list[tuple[float, list[Piece]]], limit: float) -> list[Piece]:
    """Columns, each with its left edge, as pieces across the page of at most ``limit`` points.

    Their first lines of text stand on one writing line, whatever their scripts.
    """
    rest = _levelled(columns)
    keep = any(pieces[-1].keep for _, pieces in rest if pieces)
    slices = []
    while any(pieces for _, pieces in rest):
        taken = []
        for left, pieces in rest:
            y = 0.0
            while pieces and (y == 0 or y + pieces[0].height <= limit):
                piece = pieces.pop(0)
                taken.append(replace(piece.moved(left, -y), height=y + piece.height))
                y += piece.height
        slices.append(Piece(max(p.height for p in taken)).over(*taken))
    slices = slices or [Piece(0)]
    slices[-1] = replace(slices[-1], keep=keep)
    return slices


def _first_rise(pieces: Sequence[Piece]) -> float:
    y = 0.0
    for piece in pieces:
        if piece.rise:
            return y + piece.rise
        y += piece.height
    return 0.0
