"""The way in: blocks and a page style to the bytes of a PDF."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from champion_app.typeset.blocks import Block, PageStyle
from champion_app.typeset.fonts import Fonts


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


def merged(copies: Iterable[Sequence[Block]], style: PageStyle, fonts: Fonts) -> Paper:
    """Many copies in one PDF, each starting on a new page and numbered by itself.

    Blocks that are equal from copy to copy are set once, so only what differs costs time.
    Raises ``MissingGlyphs`` or ``TooLarge`` and then makes nothing.
    """
    from champion_app.typeset.flow import set_copies

    return Paper(*set_copies(copies, style, fonts))
