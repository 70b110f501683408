"""What every paper shares: how it was asked for, the fonts, and trouble in our own terms."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, get_args

from champion_app.documents import languages, layouts
from champion_app.documents.phrases import Phrases
from champion_app.domain.errors import BadValue, DoesNotFit, MissingLetters
from champion_app.domain.handout_errors import CodeTooLong
from champion_app.domain.paper_errors import MoreThanOnePage
from champion_app.paths import resource_folder
from champion_app.typeset.blocks import Block, Heading, PageStyle, PairRow, Size, Text
from champion_app.typeset.errors import CodeTooFine, MissingGlyphs, TooLarge
from champion_app.typeset.papers import Paper, bound, fitted, pages
from champion_app.typeset.paragraphs import plain

if TYPE_CHECKING:
    from champion_app.typeset.fonts import Fonts
    from champion_app.typeset.setter import Known

SMALLEST, LARGEST = 12.0, 28.0
"""Points of running text: clear print from 12, large print from 16 (UKAAF minimum standards)."""
_CLOSE_ENOUGH = 0.5
_MOST_MEASURED = 500
"""Texts that are kept as they were measured; a handout in two languages has about a hundred."""


@dataclass(frozen=True)
class Options:
    """How a paper is wanted.

    ``language`` and ``beside`` are BCP 47 tags; ``beside`` makes it bilingual where the document
    can be. ``size`` is the running text's in points (None: the document's own); ``layout`` is a
    name of ``layouts.LAYOUTS``, for documents that come in several.
    """

    language: str = "en"
    beside: str = ""
    size: float | None = None
    paper: Size = "A4"
    layout: str = layouts.LEAFLET

    def __post_init__(self) -> None:
        """Raise BadValue for a size or paper that cannot be printed, and what the layout raises."""
        if self.paper in get_args(Size) and self.layout != layouts.LEAFLET:
            layouts.layout(self.layout).check(self.size, self.paper)
            return
        if self.size is not None and not SMALLEST <= self.size <= LARGEST:
            raise BadValue(field="size", value=f"{self.size:g}")
        if self.paper not in get_args(Size):
            raise BadValue(field="paper", value=self.paper)

    def size_or(self, own: float) -> float:
        """The wanted size, or the document's own, in points."""
        return own if self.size is None else self.size


@lru_cache(maxsize=1)
def fonts() -> Fonts:
    """The shipped fonts and those of font packs, opened once."""
    from champion_app.documents import font_packs
    from champion_app.typeset.fonts import Fonts

    return Fonts(resource_folder() / "fonts", *font_packs.folders())


@lru_cache(maxsize=1)
def _kept(_fonts: Fonts) -> Known:
    """Other fonts, such as those of a pack that was taken in, have other measures."""
    return {}


def _measured() -> Known:
    """The texts of the papers before as they were measured; emptied when there are too many."""
    known = _kept(fonts())
    if len(known) > _MOST_MEASURED:
        known.clear()
    return known


def drawn(blocks: Sequence[Block], style: PageStyle) -> Paper:
    """The finished paper. Raises MissingLetters and DoesNotFit, and then makes nothing.

    What was measured for the papers before is not measured again: while somebody writes, a paper
    differs from the last by one block.
    """
    with _in_our_terms(blocks, style):
        return pages(blocks, style, fonts(), known=_measured())


def pages_of(blocks: Sequence[Block], style: PageStyle) -> int:
    """How many pages the blocks take, found without drawing them; 0 if one does not fit on any."""
    from champion_app.typeset.fitting import Trial

    found = Trial(style, fonts(), _measured()).extent(blocks)
    return 0 if found is None else found.pages


def enlarged(blocks: Sequence[Block], style: PageStyle, *, least: float, most: float) -> Paper:
    """The paper on as few pages as ``least`` points need, its text as large as they hold.

    Raises MissingLetters and DoesNotFit.
    """
    with _in_our_terms(blocks, style):
        return fitted(blocks, style, fonts(), least=least, most=most)


def on_one_page(blocks: Sequence[Block], style: PageStyle, *, least: float, most: float) -> Paper:
    """The paper as one page, its text as large as fits between two sizes in points.

    Raises MoreThanOnePage where even the least is too large, and MissingLetters.
    """
    best = _one_page(blocks, replace(style, size=most)) or _one_page(
        blocks, replace(style, size=least)
    )
    if best is None:
        raise MoreThanOnePage(title=style.title)
    low, high = best.parts[0].style.size, most
    while high - low > _CLOSE_ENOUGH:
        middle = (low + high) / 2
        tried = _one_page(blocks, replace(style, size=middle))
        low, high, best = (low, middle, best) if tried is None else (middle, high, tried)
    return best


def _one_page(blocks: Sequence[Block], style: PageStyle) -> Paper | None:
    try:
        paper = drawn(blocks, style)
    except DoesNotFit:
        return None
    return paper if paper.pages == 1 else None


def in_one_file(papers: Sequence[Paper], style: PageStyle) -> Paper:
    """Finished papers one after the other, each on its own pages; ``style`` names the file."""
    return bound(papers, style, fonts())


@contextmanager
def _in_our_terms(blocks: Sequence[Block], style: PageStyle) -> Iterator[None]:
    """Trouble of the typesetter as trouble of ours."""
    try:
        yield
    except MissingGlyphs as error:
        letters = dict.fromkeys(letter for place in error.places for letter in place.characters)
        raise MissingLetters(
            language=languages.known(style.language).name_en,
            letters=" ".join(f"{letter} (U+{ord(letter):04X})" for letter in list(letters)[:10]),
            where=place_of(blocks, error.places[0].block) or style.title,
        ) from error
    except TooLarge as error:
        raise DoesNotFit(title=style.title) from error
    except CodeTooFine as error:
        raise CodeTooLong(where=place_of(blocks, error.block) or style.title) from error


def place_of(blocks: Sequence[Block], key: str) -> str:
    """Where the block with this key stands, as a reader sees it: the heading that it is under.

    Empty when it is under none, or when there is no such block.
    """
    under = ""
    for block in blocks:
        if isinstance(block, PairRow):
            found = place_of(block.left, key) or place_of(block.right, key)
            if found:
                return found
        if isinstance(block, Heading):
            under = plain(block.text)
        if block.key == key:
            return under
    return ""


def draft_words(words: Phrases) -> tuple[Text, ...]:
    """The line that says these words were translated by us and not checked, if that is so."""
    return (words["translated_by_us_draft"],) if words.draft else ()
