"""The way in: blocks and a page style to the bytes of a PDF."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from champion_app.typeset.blocks import Block, PageStyle, Part
from champion_app.typeset.fonts import Fonts

if TYPE_CHECKING:
    from champion_app.typeset.setter import Known

_CLOSE_ENOUGH = 0.5


@dataclass(frozen=True)
class Paper:
    """A finished PDF.

    ``isolated`` lists the numbers, addresses and names that were kept in their own reading order,
    in order of appearance and each once: the ones an eye should rest on before printing.
    ``left_out`` names what had no room, on papers of which something may be left out.
    ``parts`` are what it was set from, to be bound with others; none for a file of others.
    """

    pdf: bytes
    pages: int
    isolated: tuple[str, ...]
    parts: tuple[Part, ...] = field(default=(), repr=False, compare=False)
    left_out: tuple[str, ...] = ()


def pages(
    blocks: Sequence[Block], style: PageStyle, fonts: Fonts, *, known: Known | None = None
) -> Paper:
    """One copy of ``blocks``. Raises ``MissingGlyphs`` or ``TooLarge`` and then makes nothing.

    Who sets nearly the same blocks again and again hands on a dictionary ``known``: only texts
    that are not in it are measured, and are in it afterwards.
    """
    from champion_app.typeset.flow import set_copies

    made = set_copies((blocks,), style, fonts, known=known)
    return Paper(*made, (Part(tuple(blocks), style),))


def bound(papers: Iterable[Paper], style: PageStyle, fonts: Fonts) -> Paper:
    """Papers one after the other in one file, each with its own pages, language and numbers.

    ``style`` gives the file its title and language. Raises what ``merged`` raises.
    """
    from champion_app.typeset.flow import set_copies

    parts = tuple(part for paper in papers for part in paper.parts)
    return Paper(*set_copies(parts, style, fonts), parts)


def fitted(
    blocks: Sequence[Block], style: PageStyle, fonts: Fonts, *, least: float, most: float
) -> Paper:
    """A poster: one page at the largest size between ``least`` and ``most`` points that fits.

    What takes more pages at ``least`` has as few as that, at the largest size that needs no more:
    nothing is ever cut off or made unreadably small. Raises ``MissingGlyphs`` and ``TooLarge``.
    """
    from champion_app.typeset.fitting import Trial

    low, high = least, most
    known: Known = {}
    first = Trial(replace(style, size=least), fonts, known).extent(blocks)
    while first is not None and high - low > _CLOSE_ENOUGH:
        middle = (low + high) / 2
        tried = Trial(replace(style, size=middle), fonts, known).extent(blocks)
        # A word that is torn at any size is no reason to keep all the others small.
        whole = tried is not None and (first.torn or not tried.torn)
        if tried is not None and whole and tried.pages <= first.pages:
            low = middle
        else:
            high = middle
    return pages(blocks, replace(style, size=low), fonts)


def merged(copies: Iterable[Sequence[Block]], style: PageStyle, fonts: Fonts) -> Paper:
    """Many copies in one PDF, each starting on a new page and numbered by itself.

    Blocks that are equal from copy to copy are set once, so only what differs costs time.
    Raises ``MissingGlyphs`` or ``TooLarge`` and then makes nothing.
    """
    from champion_app.typeset.flow import set_copies

    return Paper(*set_copies(copies, style, fonts))
