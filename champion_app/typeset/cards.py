"""Grounds with a bar, cards that stand on one, and numbers set large."""

from __future__ import annotations

from champion_app.typeset import ink, signs
from champion_app.typeset.blocks import Card, Figures
from champion_app.typeset.pieces import Laid, Mark, Node, Piece, height, kept, row
from champion_app.typeset.setter import Look, Setter, rtl

_LARGE = 2.6
"""The size of a number that is to be seen from afar, in ems of the running text."""


def framed(
    lines: list[Piece], width: float, tone: signs.Tint, *, back: bool, pad: float
) -> list[Piece]:
    """Lines on a tinted ground with a bar on the side where reading begins.

    Each line brings its own strip of ground, so that a long box may go on over the page.
    """
    whole = [Piece(pad), *lines, Piece(pad)]
    short = height(whole) < signs.LONG_BOX
    result = []
    for place, piece in enumerate(whole):
        # A hair of overlap, or screens show seams between the strips.
        extra = 0.4 if place < len(whole) - 1 else 0
        ground = signs.ground(width, piece.height + extra, tone, back=back)
        bound = piece.keep or short or place in {0, len(whole) - 2}
        strip = Piece(piece.height, (Mark(ground),), keep=bound and place < len(whole) - 1)
        result.append(strip.over(piece))
    return result


def card(block: Card, setter: Setter, width: float, language: str) -> Laid:
    """A label in the colour of titles, if there is one, and its text under it, on one ground."""
    node = Node("Div", language if language != setter.style.language else "")
    size, back = setter.size, rtl(language)
    pad = 0.9 * size
    inner = width - 2 * pad - signs.BAR
    left = pad if back else pad + signs.BAR
    label = Look(size * 0.8, strong=True, left=left, colour=ink.ACCENT)
    lines: list[Piece] = []
    for text, look in ((block.label, label), (block.text, Look(size, left=left))):
        if text:
            lines += setter.paragraph(text, language, width=inner, look=look, node=node.child("P"))
    boxed = framed(kept(lines), width, signs.CARD, back=back, pad=0.4 * size)
    return Laid(tuple(boxed), 0.35 * size, 0.9 * size, node)


def figures(block: Figures, setter: Setter, width: float, language: str) -> Laid:
    """Numbers with their words, in columns that begin where reading begins."""
    node = Node("Div", language if language != setter.style.language else "")
    size, back = setter.size, rtl(language)
    gap = 1.2 * size
    column = (width - gap * (block.across - 1)) / block.across
    rows = []
    for first in range(0, len(block.figures), block.across):
        columns = []
        for place, (number, words) in enumerate(block.figures[first : first + block.across]):
            left = place * (column + gap)
            left = width - column - left if back else left
            looks = (
                (number, Look(size * _LARGE, strong=True, colour=ink.ACCENT)),
                (words, Look(size * 0.95)),
            )
            owner = node.child("P")
            lines = [
                line
                for text, look in looks
                for line in setter.paragraph(text, language, width=column, look=look, node=owner)
            ]
            columns.append((left, kept(lines)))
        line = Piece(0.8, (Mark(ink.box(0, -0.8, width, 0.8, signs.LINE)),))
        rows += [Piece(0.5 * size), row(columns), Piece(0.5 * size), line]
    return Laid(tuple(rows), 0.3 * size, 0.9 * size, node)
