"""QR codes: an address as squares, large enough for a phone to read off paper."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from champion_app.typeset import ink
from champion_app.typeset.blocks import QrCode, Span
from champion_app.typeset.errors import CodeTooFine
from champion_app.typeset.pieces import Laid, Mark, Node, Piece, height, kept, side_by_side
from champion_app.typeset.setter import Look, Setter, rtl

QUIET = 4
"""Empty squares on every side (ISO/IEC 18004)."""
FINEST = 0.4
"""Millimetres of the smallest square that phones read off cheap print (GS1: 0.396)."""
WIDEST = 42.0
"""Millimetres that a code may take, at most, when its address is long."""
_NARROWEST = 7.0
"""Ems beside a code that are too few for words."""
_MM = 72 / 25.4
_BLACK: ink.Colour = (0, 0, 0)
_WHITE: ink.Colour = (1, 1, 1)


@lru_cache(maxsize=64)
def squares(address: str) -> tuple[tuple[bool, ...], ...]:
    """The dark squares of the code of an address, row by row, without the quiet zone.

    Level M of error correction or, where it costs no room, a higher one. Raises ``CodeTooFine`` for
    what no code holds.
    """
    import segno

    try:
        code = segno.make_qr(address, error="m")
    except segno.DataOverflowError as error:
        raise CodeTooFine(address) from error
    return tuple(tuple(bool(square) for square in row) for row in code.matrix)


def edge_of(address: str, wanted: float) -> float:
    """The edge of a code with its quiet zone, in millimetres: ``wanted``, or more if it must be.

    Raises ``CodeTooFine`` where even the widest would be too fine to read.
    """
    needed = (len(squares(address)) + 2 * QUIET) * FINEST
    if needed > WIDEST:
        raise CodeTooFine(address)
    return max(wanted, needed)


def qr(address: str, edge: float) -> str:
    """Operators for a code and its quiet zone, ``edge`` points wide, hanging from the corner."""
    rows = squares(address)
    unit = edge / (len(rows) + 2 * QUIET)
    boxes = []
    for down, row in enumerate(rows):
        place = 0
        while place < len(row):
            end = place
            while end < len(row) and row[end]:
                end += 1
            if end > place:
                left, top = (place + QUIET) * unit, (down + QUIET) * unit
                wide = (end - place) * unit
                # A hair of overlap, or screens show seams between the rows.
                boxes.append(f"{left:.3f} {-top - unit:.3f} {wide:.3f} {unit * 1.01:.3f} re")
            place = end + 1
    ground = ink.box(0, -edge, edge, edge, _WHITE)
    return f"{ground} {ink.fill(_BLACK)} " + " ".join(boxes) + " f"


def laid(block: QrCode, setter: Setter, width: float, language: str) -> Laid:
    """A code, and beside it what it is for and the very address that it holds.

    In a column too narrow for words beside it they stand under it. Raises ``CodeTooFine``.
    """
    try:
        edge = edge_of(block.address, block.width) * _MM
    except CodeTooFine as error:
        raise CodeTooFine(block.address, block.key or type(block).__name__) from error
    size, back = setter.size, rtl(language)
    node = Node("Div", language if language != setter.style.language else "")
    figure = node.child("Figure", alt=block.address)
    corner = (width - edge if back else 0, 0)
    drawn = Piece(edge, (Mark(qr(block.address, edge), figure, corner),))
    beside = width - edge - size
    under = beside < _NARROWEST * size
    room = width if under else beside
    look = Look(setter.scaled(0.9), left=0 if back or under else edge + size)
    small = replace(look, size=setter.scaled(0.8))
    address = (Span(block.address, link=block.address),)
    words: list[Piece] = []
    for text, own in ((block.caption, look), (address, small)):
        if text:
            words += setter.paragraph(text, language, width=room, look=own, node=node.child("P"))
    if under:
        whole = kept([drawn, *words], last=False)
    else:
        words = [Piece(max(0.0, (edge - height(words)) / 2)), *words]
        whole = side_by_side([(0, [drawn]), (0, words)], setter.size * 40)
    return Laid(tuple(whole), 0.6 * size, 0.8 * size, node)
