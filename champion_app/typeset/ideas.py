"""Rows of easy read: a picture, a sign or a number where reading begins, words beside it."""

from __future__ import annotations

from collections.abc import Callable

from champion_app.typeset import ink, pictures, signs
from champion_app.typeset.blocks import Block, IdeaRow
from champion_app.typeset.pieces import Laid, Mark, Node, Piece, height, kept, row, stacked
from champion_app.typeset.setter import Look, Setter, rtl

_GAP = 1.5
_SIGN = 2.6
_NUMBER = 1.7
_SHARE_OF_PAGE = 0.5
"""A row lower than this share of the sheet is never divided."""


def idea(
    block: IdeaRow,
    setter: Setter,
    width: float,
    language: str,
    lay: Callable[[Block, Setter, float], Laid],
) -> Laid:
    """The row as one piece, divided only where it is high.

    Raises ``PictureUnreadable``.
    """
    node = Node("Div", language if language != setter.style.language else "")
    size, back = setter.size, rtl(language)
    cell = width * block.share
    beside = width - cell - _GAP * size
    parts = [lay(inner, setter, beside) for inner in block.words]
    words = stacked(parts)
    shown = _shown(block, setter, cell, node)
    node.children += [part.node for part in parts if part.node]
    # A low sign or number stands in the middle of its first line, a picture in that of its words.
    high = height(words)
    if block.picture is not None and height(shown) < high:
        shown = [Piece((high - height(shown)) / 2), *shown]
    elif block.picture is not None:
        words = [Piece((height(shown) - high) / 2), *words]
    columns = [
        (width - cell if back else 0, kept(shown)),
        (0 if back else cell + _GAP * size, words),
    ]
    whole: Piece = row(columns)
    if whole.height < setter.style.sheet[1] * _SHARE_OF_PAGE:
        whole = Piece(whole.height, whole.marks, rise=whole.rise)
    return Laid((whole,), size, size, node)


def _shown(block: IdeaRow, setter: Setter, cell: float, node: Node) -> list[Piece]:
    if block.picture is not None:
        figure = node.child("Figure", alt=block.picture.alt)
        operators, high = pictures.picture(block.picture, cell, setter)
        return [Piece(high, (Mark(operators, figure),))]
    size = setter.size
    if block.sign:
        drawn = signs.badge(block.sign, _SIGN * size, setter.book, setter.fonts)
        return [Piece(_SIGN * size, (Mark(drawn, None, (cell / 2, -_SIGN * size / 2)),))]
    if block.label:
        look = Look(_NUMBER * size, strong=True, colour=ink.ACCENT, centred=True)
        return setter.paragraph(
            block.label, setter.style.language, width=cell, look=look, node=node.child("P")
        )
    return []
