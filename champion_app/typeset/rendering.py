"""The shortest way in: blocks, a language and the name of a layout to the bytes of a PDF."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from champion_app.typeset.blocks import Block, Heading, PageStyle
from champion_app.typeset.easy import easy
from champion_app.typeset.errors import NoSuchLayout
from champion_app.typeset.fonts import Fonts, packs, shipped
from champion_app.typeset.papers import fitted, pages
from champion_app.typeset.paragraphs import plain
from champion_app.typeset.plain import Plain, blocks_of

LEAFLET = PageStyle(language="en", title="")
LAYOUTS: Mapping[str, PageStyle] = {
    "leaflet": LEAFLET,
    "a4": LEAFLET,
    "a3": replace(LEAFLET, paper="A3", size=20, margin=25),
    "a5": replace(LEAFLET, paper="A5", size=12, margin=14),
    "large-print": replace(LEAFLET, size=18, least=18, leading=1.1),
    "easy-read": replace(LEAFLET, size=16, margin=25, least=14, leading=1.1),
    "wallet-card": replace(LEAFLET, paper="card", size=8, margin=3.5, least=8, number=""),
    "booklet": replace(LEAFLET, paper="A5", size=12, margin=14, booklet=True),
    "bilingual": replace(LEAFLET, size=12, margin=16),
    "poster": replace(LEAFLET, size=18, number=""),
    "poster-a3": replace(LEAFLET, paper="A3", size=24, number=""),
}
"""The page of each layout by its name; a poster's size is the least that it is shrunk to."""
_LARGEST = 120.0


def render(
    blocks: Sequence[Block | Plain | str],
    *,
    language: str,
    layout: str | PageStyle = "leaflet",
    fonts: Fonts | None = None,
) -> bytes:
    """A tagged PDF of these blocks, in order.

    ``blocks`` are blocks, plain data as ``plain`` takes it, or strings; ``language`` is a BCP 47
    tag and wins over a style's own; ``layout`` is a name of ``LAYOUTS`` or a style of one's own.
    Without ``fonts`` the shipped ones are used. Raises ``MissingGlyphs`` (naming block and
    letter), ``TooLarge``, ``PictureUnreadable``, ``BlockUnclear``, ``NoSuchLayout`` and
    ``FontsUnusable``, and then makes nothing.
    """
    found = blocks_of(blocks)
    style, name = (layout, "") if isinstance(layout, PageStyle) else _named(layout)
    style = replace(style, language=language, title=style.title or _title(found))
    shelf = fonts or _shipped()
    if name == "easy-read":
        found = easy(found)
    if name.startswith("poster"):
        return fitted(found, style, shelf, least=style.size, most=_LARGEST).pdf
    return pages(found, style, shelf).pdf


def _named(layout: str) -> tuple[PageStyle, str]:
    name = layout.strip().lower().replace("_", "-").replace(" ", "-")
    if name not in LAYOUTS:
        raise NoSuchLayout(layout)
    return LAYOUTS[name], name


def _title(blocks: Sequence[Block]) -> str:
    """The first heading: a file that is read out has to say what it is."""
    headings = (plain(block.text) for block in blocks if isinstance(block, Heading))
    return next(headings, "")


@lru_cache(maxsize=1)
def _shipped() -> Fonts:
    folder = shipped()
    return Fonts(folder, *packs(folder))
