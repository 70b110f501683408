"""The way in: blocks and a page style to the bytes of a PDF."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from champion_app.typeset.blocks import Block, PageStyle
from champion_app.typeset.errors import TooLarge
from champion_app.typeset.fonts import Fonts

_CLOSE_ENOUGH = 0.5


@dataclass(frozen=True)
class Paper:
    """A finished PDF.

    ``isolated`` lists the numbers, addresses and names that were kept in their own reading order,
    in order of appearance and each once: the ones an eye should rest on before printing.
    """

    pdf: bytes
    pages: int
    isolated: tuple[str, ...]


def pages(blocks: Sequence[Block], style: PageStyle, fonts: Fonts) -> Paper:
    """One copy of ``blocks``. Raises ``MissingGlyphs`` or ``TooLarge`` and then makes nothing."""
    return merged((blocks,), style, fonts)


def fitted(
    blocks: Sequence[Block], style: PageStyle, fonts: Fonts, *, least: float, most: float
) -> Paper:
    """A poster: one page at the largest size between ``least`` and ``most`` points that fits.

    At ``least`` it may run on to more pages: nothing is ever cut off or made unreadably small.
    Raises ``MissingGlyphs``.
    """
    low, high = least, most
    best = _at(blocks, style, fonts, least)
    while best is not None and best.pages == 1 and high - low > _CLOSE_ENOUGH:
        middle = (low + high) / 2
        tried = _at(blocks, style, fonts, middle)
        if tried is not None and tried.pages == 1:
            low, best = middle, tried
        else:
            high = middle
    return best or pages(blocks, replace(style, size=least), fonts)


def _at(blocks: Sequence[Block], style: PageStyle, fonts: Fonts, size: float) -> Paper | None:
    try:
        return pages(blocks, replace(style, size=size), fonts)
    except TooLarge:
        return None


def merged(copies: Iterable[Sequence[Block]], style: PageStyle, fonts: Fonts) -> Paper:
    """Many copies in one PDF, each starting on a new page and numbered by itself.

    Blocks that are equal from copy to copy are set once, so only what differs costs time.
    Raises ``MissingGlyphs`` or ``TooLarge`` and then makes nothing.
    """
    from champion_app.typeset.flow import set_copies

    return Paper(*set_copies(copies, style, fonts))
