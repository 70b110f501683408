"""Blocks that a real paper has, for the tests of this room."""

from __future__ import annotations

from champion_app.typeset.blocks import (
    Block,
    Callout,
    Contact,
    FactTable,
    Heading,
    ListBlock,
    PageStyle,
    Paragraph,
    QrCode,
    Span,
)
from tests.typeset.paper import declaration, paragraphs

STYLE = PageStyle(language="en", title="Eating well")


def style(tag: str) -> PageStyle:
    """A4 at 14 points, with a draft note and a line of provenance."""
    title = declaration()[tag]["title"]
    return PageStyle(language=tag, title=title, draft_note=title, footer=("CC BY 4.0, 2026-11-01",))


def handout(tag: str) -> tuple[Block, ...]:
    """About two pages with a bit of everything, in a language of the declaration."""
    entry = declaration()[tag]
    texts = paragraphs(tag)
    heading = entry["art1"]["heading"]
    return (
        Heading(entry["title"], 1),
        Heading(heading),
        *(Paragraph(text) for text in texts),
        Callout(texts[0], "emergency"),
        Contact(heading, phone="+44 20 7946 0958", url="www.nhs.uk", hours="9:00-17:00"),
        ListBlock((heading, "500 mg", (Span("COVID-19", strong=True),))),
        FactTable((heading, "111"), ((entry["title"], "2.5-5 ml"), ("4-6", texts[0][:40]))),
        QrCode("https://www.nhs.uk", caption=heading),
    )
