"""One block of a handout alone, as it stands on a leaflet: what a writer sees while writing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from champion_app.documents import languages, layouts
from champion_app.documents.content import blocks_of
from champion_app.documents.sheet import drawn
from champion_app.domain.facts import EditionFacts
from champion_app.typeset.blocks import PageStyle
from champion_app.typeset.papers import Paper

_LEAFLET = layouts.LAYOUTS[layouts.LEAFLET]
MARGIN = _LEAFLET.margins["A4"]
"""Millimetres of white round the text, as on the sheet."""


def pdf(block: Mapping[str, Any], language: str) -> Paper:  # Any: a block is JSON
    """A sheet with this block and nothing else.

    Its lines end where they end on the leaflet. Raises HandoutUnclear, MissingLetters, DoesNotFit.
    """
    title = languages.known(language).name_en
    edition = EditionFacts(id="", language=language, title=title, blocks=(block,))
    style = PageStyle(
        language=language, title=title, size=_LEAFLET.own["A4"], margin=MARGIN, number=""
    )
    return drawn([one for _, one in blocks_of(edition)], style)
