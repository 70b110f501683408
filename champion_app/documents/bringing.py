"""The handouts to bring to a session, as they stand on its papers. No number of people is told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from champion_app.documents import languages
from champion_app.documents.phrases import Phrases, own
from champion_app.domain.bringing import EASY, LARGE, LEAFLET, Bring, Packing
from champion_app.typeset.blocks import Block, Callout, FactTable, Heading, Paragraph, Span, Text

Place = Mapping[tuple[str, str], str]
"""The pages on which a handout stands in the same file, by edition and format."""
_WAYS = {LARGE: "need_large_print", EASY: "need_easy_read"}


def named(line: Bring, words: Phrases) -> Text:
    """A handout, its language in its own words and, unless it is a leaflet, its format."""
    spans = [
        Span(own(line.title)),
        Span(" · "),
        Span(languages.known(line.language).autonym, language=line.language),
    ]
    way = format_of(line, words)
    return (*spans, Span(f" · {way}")) if way else tuple(spans)


def format_of(line: Bring, words: Phrases) -> str:
    """The words for a format; none for a leaflet."""
    if line.format == LEAFLET:
        return ""
    key = _WAYS.get(line.format)
    return words[key] if key else line.format.replace("_", " ")


def listed(packing: Packing, words: Phrases, pages: Place | None = None) -> Iterator[Block]:
    """What to bring and how many, from what that was reckoned, and what is lacking."""
    yield Heading(words["what_to_bring"], 2, key="bring")
    if packing.lines:
        known = any(line.because in ("came", "given") for line in packing.lines)
        why = words["bring_from_before" if known else "bring_from_plan"]
        yield _table(packing, words, pages or {})
        yield Paragraph(why, muted=True, small=True, wide=True, key="why")
    else:
        yield Paragraph(words["bring_nothing"], key="none")
    if packing.aloud:
        tongues = words.listed(languages.known(tag).autonym for tag in packing.aloud)
        yield Callout(words.say("bring_aloud", languages=tongues), "info", key="aloud")
    if packing.missing:
        lacking = words.listed(
            f"{title} ({languages.known(tag).autonym})" for title, tag in packing.missing
        )
        told = words.say("bring_missing", what=lacking)
        yield Paragraph(told, muted=True, small=True, wide=True, key="missing")


def _table(packing: Packing, words: Phrases, pages: Place) -> FactTable:
    shelf = any(line.on_hand for line in packing.lines)
    header: list[Text] = [words["handout"], words["language"], words["copies"]]
    widths = [2.6, 1.5, 0.8]
    if shelf:
        header.append(words["on_shelf"])
        widths.append(0.9)
    if pages:
        header.append(words["pages_here"])
        widths.append(1.0)
    return FactTable(
        tuple(header),
        tuple(_row(line, words, pages, shelf=shelf) for line in packing.lines),
        widths=tuple(widths),
        key="handouts",
    )


def _row(line: Bring, words: Phrases, pages: Place, *, shelf: bool) -> tuple[Text, ...]:
    way = format_of(line, words)
    title: Text = (Span(own(line.title)), Span(f" · {way}")) if way else own(line.title)
    tongue: Text = (Span(languages.known(line.language).autonym, language=line.language),)
    cells: list[Text] = [title, tongue, (Span(str(line.copies), strong=True),)]
    if shelf:
        cells.append(str(line.on_hand) if line.on_hand else "–")
    if pages:
        cells.append(pages.get((line.edition, line.format), "–"))
    return tuple(cells)
