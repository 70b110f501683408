"""How blocks come to stand at a size, found without drawing them: how many pages, what is torn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from champion_app.typeset.blocks import Block, PageStyle, Text
from champion_app.typeset.book import Book
from champion_app.typeset.boxes import laid
from champion_app.typeset.errors import TooLarge
from champion_app.typeset.fonts import Fonts
from champion_app.typeset.furniture import Furniture
from champion_app.typeset.pagination import entries, paginated
from champion_app.typeset.paragraphs import Written
from champion_app.typeset.pieces import height
from champion_app.typeset.setter import Setter


@dataclass(frozen=True)
class Extent:
    """How many pages blocks take.

    ``torn`` says that a word is wider than its line, ``tight`` that the space between blocks had to
    shrink.
    """

    pages: int
    torn: bool
    tight: bool


Known = dict[tuple[Text, str, bool], Written]


def extent(
    blocks: Sequence[Block], style: PageStyle, fonts: Fonts, known: Known | None = None
) -> Extent | None:
    """How blocks stand on pages of this style; None if something is higher than a page.

    ``known`` carries what was measured from one size to the next.
    """
    setter = Setter(fonts, Book(), style, known={} if known is None else known)
    furniture = Furniture(setter)
    frame = furniture.frame
    if frame.height <= 0:
        return None
    flow = entries([(laid(block, setter, frame.width), "") for block in blocks])
    try:
        found = paginated(flow, frame, height(furniture.closing))
    except TooLarge:
        return None
    return Extent(len(found.pages), setter.torn, found.tightness < 1)
