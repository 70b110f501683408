"""What is filled in by hand: blanks to write on, boxes to tick, strips to cut."""

from __future__ import annotations

from dataclasses import replace

from champion_app.typeset import ink
from champion_app.typeset.blocks import Blank, Form, NumberGrid, TallyRows, Text, Ticks
from champion_app.typeset.paragraphs import longest_word
from champion_app.typeset.pieces import Laid, Mark, Node, Piece, height, kept
from champion_app.typeset.setter import Look, Setter, rtl

_LABEL, _TICKED = 0.78, 0.9
_GAP = 1.1
_STROKE: ink.Colour = (0.36, 0.4, 0.45)
_HAIR: ink.Colour = (0.78, 0.8, 0.83)
_MEASURE = 38
"""The longest line of running text, in ems."""
_FIVE = 5
_BOX, _BETWEEN, _AFTER_FIVE = 12.5, 2.5, 7.0
_SHORTEST_WORDS, _LONGEST_WORDS = 0.22, 0.34
"""The share of the width that the words before boxes take, so that most boxes stand in line."""


def square(left: float, top: float, edge: float) -> str:
    """An empty box, its top left corner at a place, in points."""
    told = " ".join(ink.number(value) for value in (left, top - edge, edge, edge))
    return f"q {ink.fill(_STROKE).replace('rg', 'RG')} 0.8 w {told} re S Q"


def _node(role: str, setter: Setter, language: str) -> Node:
    return Node(role, language if language != setter.style.language else "")


# --- blanks ---


def form(block: Form, setter: Setter, width: float, language: str) -> Laid:
    """Rows of blanks as one thing, each row on one line to write on."""
    node = _node("Div", setter, language)
    pieces = [_cut(setter, width, back=rtl(language))] if block.cut else []
    pieces += [_row(row, setter, (width, block.room), language, node) for row in block.rows]
    return Laid(tuple(kept(pieces)), 0.3 * setter.size, 0.5 * setter.size, node)


def _cut(setter: Setter, width: float, *, back: bool) -> Piece:
    """A dashed line from edge to edge, with scissors where one begins to cut."""
    size = max(setter.size * 0.9, 11)
    shears = setter.paragraph("✂", "en", width=2 * size, look=Look(size, colour=_STROKE))[0]
    low = -0.5 * (shears.height or size)
    begin, end = (0.0, width - 1.6 * size) if back else (1.6 * size, width)
    line = (
        f"q {ink.fill(_STROKE).replace('rg', 'RG')} 0.7 w [5 4] 0 d "
        f"{ink.number(begin)} 0 m {ink.number(end)} 0 l S Q"
    )
    marks = shears.moved(width - 1.2 * size if back else 0, 0).marks
    return Piece(shears.height, (Mark(line, at=(0, low)), *marks))


def _row(
    blanks: tuple[Blank, ...],
    setter: Setter,
    room: tuple[float, float],
    language: str,
    node: Node,
) -> Piece:
    width, high = room
    gap = _GAP * setter.size
    edge, cells = 0.0, []
    owns = _widths(blanks, setter, width - gap * (len(blanks) - 1), language)
    for blank, own in zip(blanks, owns, strict=True):
        left = width - edge - own if rtl(language) else edge
        cells.append((left, own, _blank(blank, setter, (left, own), language, node)))
        edge += own + gap
    tall = max(height(said) + max(high, height(inside)) for _, _, (said, inside) in cells)
    marks: list[Mark] = []
    for (left, own, (said, inside)), blank in zip(cells, blanks, strict=True):
        y = 0.0
        for piece in said:
            marks += piece.moved(0, -y).marks
            y += piece.height
        y = tall - height(inside)
        for piece in inside:
            marks += piece.moved(0, -y).marks
            y += piece.height
        if not blank.ticks:
            marks.append(Mark(ink.box(left, -tall, own, 0.7, _STROKE)))
    return Piece(tall + 0.35 * setter.size, tuple(marks))


def _widths(blanks: tuple[Blank, ...], setter: Setter, width: float, language: str) -> list[float]:
    """Widths by share, but none so narrow that it would tear a word of its label."""
    size = setter.size * _LABEL * 1.02
    least = [longest_word(setter.written(blank.label, language)) * size for blank in blanks]
    if sum(least) > width:
        least = [0.0] * len(blanks)
    total, spare = sum(blank.share for blank in blanks), width - sum(least)
    return [one + spare * blank.share / total for one, blank in zip(least, blanks, strict=True)]


def _blank(
    blank: Blank, setter: Setter, place: tuple[float, float], language: str, node: Node
) -> tuple[list[Piece], list[Piece]]:
    """The word of a blank, and what stands in it at its foot: its ticks, or what is known."""
    left, own = place
    owner = node.child("P")
    small = Look(setter.size * _LABEL, colour=ink.MUTED, left=left)
    said = setter.paragraph(blank.label, language, width=own, look=small, node=owner)
    if blank.ticks:
        return said, _choices(blank.ticks, setter, place, language, owner)
    look = Look(setter.size, strong=True, left=left)
    return said, setter.paragraph(blank.filled, language, width=own, look=look, node=owner)


def _choices(
    ticks: tuple[Text, ...], setter: Setter, place: tuple[float, float], language: str, node: Node
) -> list[Piece]:
    """Boxes with their words, beside each other where there is room, else below each other."""
    left, own = place
    size, edge = setter.size * _TICKED, setter.size * 0.95
    indent = edge + 0.4 * size
    wide = [indent + setter.written(tick, language).width * size * 1.02 for tick in ticks]
    abreast = sum(wide) + size * (len(ticks) - 1) <= own
    marks: list[Mark] = []
    pieces: list[Piece] = []
    at = 0.0
    for tick, needed in zip(ticks, wide, strict=True):
        room = needed if abreast else own
        start = left + own - at - room if rtl(language) else left + at
        corner = start + room - edge if rtl(language) else start
        words = Look(size, left=start if rtl(language) else start + indent)
        lines = setter.paragraph(tick, language, width=room - indent, look=words, node=node)
        box = Mark(square(corner, edge, edge), at=(0, -lines[0].rise - 0.12 * edge))
        lines[0] = replace(lines[0], marks=(box, *lines[0].marks))
        if abreast:
            marks += lines[0].marks
            pieces, at = [Piece(lines[0].height, tuple(marks))], at + needed + size
        else:
            pieces += lines
    return [*pieces, Piece(0.15 * size)]


# --- ticks and tallies ---


def ticks(block: Ticks, setter: Setter, width: float, language: str) -> Laid:
    """A list with an empty box before each thing."""
    node = _node("L", setter, language)
    size, back = setter.size, rtl(language)
    edge = 0.95 * size
    indent = edge + 0.6 * size
    limit = min(width, _MEASURE * size) - indent
    look = Look(size, left=width - indent - limit if back else indent)
    pieces: list[Piece] = []
    for item in block.items:
        body = node.child("LI").child("LBody")
        lines = setter.paragraph(item, language, width=limit, look=look, node=body)
        corner = width - edge if back else 0.0
        box = Mark(square(corner, edge, edge), at=(0, -lines[0].rise - 0.12 * edge))
        first = replace(lines[0], marks=(box, *lines[0].marks))
        gap = [Piece(0.4 * size)] if pieces else []
        pieces += [*gap, first, *lines[1:]]
    return Laid(tuple(pieces), 0.2 * size, 0.6 * size, node)


def tally(block: TallyRows, setter: Setter, width: float, language: str) -> Laid:
    """Words, boxes in fives and a box for the sum, a hairline under each row."""
    node = _node("L", setter, language)
    size, back = setter.size, rtl(language)
    look = Look(size * 0.92)
    measured = [setter.written(row, language).width * look.size * 1.02 for row in block.rows]
    words = max(measured, default=0)
    words = min(max(words, width * _SHORTEST_WORDS), width * _LONGEST_WORDS)
    sum_wide = min(3.4 * size, 48)
    room = width - words - sum_wide - 2 * size
    five = _FIVE * (_BOX + _BETWEEN) + _AFTER_FIVE
    fives = max(1, int((room + _AFTER_FIVE) // five))
    pieces: list[Piece] = []
    if block.total:
        pieces.append(_over_the_sum(block.total, setter, (width, sum_wide), language, node))
    for row in block.rows:
        owner = node.child("LI").child("LBody")
        own = replace(look, left=width - words if back else 0)
        lines = setter.paragraph(row, language, width=words, look=own, node=owner)
        said = height(lines)
        boxes = block.lines * (_BOX + 4) + 4
        tall = max(said, boxes)
        marks: list[Mark] = []
        y = (tall - said) / 2
        for piece in lines:
            marks += piece.moved(0, -y).marks
            y += piece.height
        top = -(tall - boxes) / 2 - 4
        for line in range(block.lines):
            for place in range(fives * _FIVE):
                x = words + size + place * (_BOX + _BETWEEN) + place // _FIVE * _AFTER_FIVE
                x = width - x - _BOX if back else x
                marks.append(Mark(square(x, 0, _BOX), at=(0, top - line * (_BOX + 4))))
        marks.append(Mark(_sum_box(width, sum_wide, tall, back=back)))
        marks.append(Mark(ink.box(0, -tall, width, 0.5, _HAIR)))
        pieces.append(Piece(tall, tuple(marks)))
    return Laid(tuple(_two_together(pieces)), 0.2 * size, 0.8 * size, node)


def grid(block: NumberGrid, setter: Setter, width: float, language: str) -> Laid:
    """Numbers in boxes, the first where reading begins."""
    node = _node("L", setter, language)
    cell, size = width / block.across, setter.size
    pieces: list[Piece] = []
    for first in range(1, block.last + 1, block.across):
        marks: list[Mark] = []
        for place, number in enumerate(range(first, min(first + block.across, block.last + 1))):
            left = width - (place + 1) * cell if rtl(language) else place * cell
            look = Look(size, left=left, centred=True)
            owner = node.child("LI").child("LBody")
            line = setter.paragraph(str(number), language, width=cell, look=look, node=owner)[0]
            drop = (block.high - line.height) / 2
            edges = " ".join(ink.number(value) for value in (left, -block.high, cell, block.high))
            marks.append(Mark(f"q {ink.fill(_HAIR).replace('rg', 'RG')} 0.8 w {edges} re S Q"))
            marks += line.moved(0, -drop).marks
        pieces.append(Piece(block.high, tuple(marks)))
    return Laid(tuple(pieces), 0.4 * size, 0.8 * size, node)


def _over_the_sum(
    text: Text, setter: Setter, place: tuple[float, float], language: str, node: Node
) -> Piece:
    width, wide = place
    look = Look(setter.size * 0.72, colour=ink.MUTED, left=0 if rtl(language) else width - wide)
    owner = node.child("LI").child("LBody")
    lines = setter.paragraph(text, language, width=wide, look=look, node=owner)
    marks: list[Mark] = []
    y = 0.0
    for piece in lines:
        marks += piece.moved(0, -y).marks
        y += piece.height
    return Piece(y, tuple(marks))


def _sum_box(width: float, wide: float, tall: float, *, back: bool) -> str:
    left, high = (0.0 if back else width - wide), tall - 5
    told = " ".join(ink.number(value) for value in (left, -tall + 2.5, wide, high))
    return f"q {ink.fill(_STROKE).replace('rg', 'RG')} 0.8 w {told} re S Q"


def _two_together(pieces: list[Piece]) -> list[Piece]:
    """No single row at the foot of a page or alone at the top of the next."""
    ends = {0, 1, len(pieces) - 2}
    return [
        replace(piece, keep=place in ends and place < len(pieces) - 1)
        for place, piece in enumerate(pieces)
    ]
