"""Whose paper it is: a logo and a name, small and calm, over everything else."""

from __future__ import annotations

from champion_app.typeset import ink, pictures
from champion_app.typeset.blocks import Masthead, Picture
from champion_app.typeset.pieces import Laid, Mark, Node, Piece, height, kept, side_by_side
from champion_app.typeset.setter import Look, Setter, rtl

_MM = 72 / 25.4
_WIDEST = 0.34
"""How much of the width a logo may take: the name stands beside it."""


def masthead(block: Masthead, setter: Setter, width: float, language: str) -> Laid:
    """The logo where reading begins and the name beside it, both about one middle line.

    On a framed page the name stands in the middle, below its logo.

    The logo is decoration to a screen reader: the name beside it is read out.
    """
    node = Node("P", language if language != setter.style.language else "")
    size, back = setter.size, rtl(language)
    logo, wide, high = _logo(block, setter, width)
    if setter.style.framed:
        mark = Mark(logo, None, ((width - wide) / 2, 0))
        look = Look(setter.scaled(0.85), colour=ink.MUTED, centred=True)
        named = setter.paragraph(block.name, language, width=width, look=look, node=node)
        above = [Piece(high + 0.3 * size, (mark,))] if logo else []
        return Laid(tuple(kept([*above, *named], last=True)), after=0.5 * size, node=node)
    gap = 0.75 * size if logo else 0
    look = Look(setter.scaled(0.85), colour=ink.MUTED, left=0 if back else wide + gap)
    room = width - wide - gap
    words = setter.paragraph(block.name, language, width=room, look=look, node=node)
    tall = height(words)
    columns = [(0.0, [Piece(max(0.0, (high - tall) / 2)), *words])]
    if logo:
        corner = (width - wide if back else 0, 0)
        drawn = Piece(high, (Mark(logo, None, corner),))
        columns.insert(0, (0.0, [Piece(max(0.0, (tall - high) / 2)), drawn]))
    whole = side_by_side(columns, max(tall, high) + 1)
    return Laid(tuple(kept(whole, last=True)), after=0.9 * size, node=node)


def _logo(block: Masthead, setter: Setter, width: float) -> tuple[str, float, float]:
    """Operators for the logo, its width and its height in points; none without one."""
    if not block.logo:
        return "", 0, 0
    across, down = pictures.dots(block.logo, block.key)
    wide = min(block.height * _MM * across / down, width * _WIDEST)
    operators, high = pictures.picture(Picture(block.logo, "", key=block.key), wide, setter)
    return f"q {operators} Q", wide, high
