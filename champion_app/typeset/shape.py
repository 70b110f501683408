"""Text to glyphs with HarfBuzz: whole runs with the text around them, script and language set."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from champion_app.typeset.errors import FontsUnusable
from champion_app.typeset.readings import Direction

_CONTEXT = 5
"""How many characters before and after a run HarfBuzz looks at."""


class Glyph(NamedTuple):
    """A shaped glyph: its number, the index of its cluster in the text, and font units."""

    gid: int
    cluster: int
    x_advance: int
    y_advance: int
    x_offset: int
    y_offset: int


def shape(
    text: str, font_path: str | Path, *, script: str, language: str, direction: Direction
) -> list[Glyph]:
    """The glyphs of one run from left to right, as ``hb-shape`` gives them, in font units.

    ``script`` is an ISO 15924 code, ``language`` a BCP 47 tag (either may be empty: then HarfBuzz
    guesses). A variable font is taken at its default weight. Raises ``FontsUnusable``.
    """
    stretch = Stretch(text, 0, len(text), script, language, rtl=direction == "rtl")
    return list(shaped(_font(str(font_path)), stretch))


class Stretch(NamedTuple):
    """A piece of a text to shape, with the text around it as context."""

    text: str
    start: int
    end: int
    script: str
    language: str
    rtl: bool


def shaped(font: Any, stretch: Stretch) -> tuple[Glyph, ...]:
    """The glyphs of a stretch from left to right, set with an open HarfBuzz font."""
    import uharfbuzz as hb

    buffer = hb.Buffer()
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_GRAPHEMES
    first = max(stretch.start - _CONTEXT, 0)
    around = stretch.text[first : stretch.end + _CONTEXT]
    buffer.add_str(around, stretch.start - first, stretch.end - stretch.start)
    buffer.direction = "rtl" if stretch.rtl else "ltr"
    if stretch.script:
        buffer.script = stretch.script
    if stretch.language:
        buffer.language = stretch.language
    buffer.guess_segment_properties()
    hb.shape(font, buffer)
    return tuple(
        Glyph(i.codepoint, i.cluster + first, at.x_advance, at.y_advance, at.x_offset, at.y_offset)
        for i, at in zip(buffer.glyph_infos, buffer.glyph_positions or (), strict=True)
    )


def opened(file: str) -> Any:
    """A font file as a HarfBuzz face. Raises ``FontsUnusable`` when it is not a font."""
    import uharfbuzz as hb

    try:
        face = hb.Face(hb.Blob.from_file_path(file))
    except (OSError, hb.HarfBuzzError) as error:
        raise FontsUnusable(file) from error
    if not face.glyph_count:
        raise FontsUnusable(file)
    return face


@lru_cache(maxsize=8)
def _font(file: str) -> Any:
    import uharfbuzz as hb

    return hb.Font(opened(file))
