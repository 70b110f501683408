"""How blocks come to stand at a size, found without drawing them: how many pages, what is torn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from champion_app.typeset.blocks import Block, PageStyle
from champion_app.typeset.book import Book
from champion_app.typeset.boxes import laid
from champion_app.typeset.errors import TooLarge
from champion_app.typeset.fonts import Fonts
from champion_app.typeset.furniture import Furniture
from champion_app.typeset.pagination import entries, paginated
from champion_app.typeset.pieces import height
from champion_app.typeset.setter import Known, Setter


@dataclass(frozen=True)
class Extent:
    """How many pages blocks take.

    ``torn`` says that a word, of these blocks or of others tried before, is wider than its line;
    ``tight`` that the space between blocks had to shrink.
    """

    pages: int
    torn: bool
    tight: bool


class Trial:
    """Pages of one style to try blocks on; what was laid out before is not laid out again.

    ``known`` carries what was measured from one style to the next.
    """

    def __init__(self, style: PageStyle, fonts: Fonts, known: Known | None = None) -> None:
        kept = {} if known is None else known
        self._setter = Setter(fonts, Book(), style, known=kept, draws=False)
        self._furniture = Furniture(self._setter)

    def extent(self, blocks: Sequence[Block]) -> Extent | None:
        """How blocks stand on these pages; None if something is higher than a page."""
        frame, setter = self._furniture.frame, self._setter
        if frame.height <= 0:
            return None
        flow = entries([(laid(block, setter, frame.width), "") for block in blocks])
        try:
            found = paginated(flow, frame, height(self._furniture.closing))
        except TooLarge:
            return None
        return Extent(len(found.pages), setter.torn, found.tightness < 1)
