"""A handout on paper: its text, what it is, where it came from and who has read it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from champion_app.documents import languages, layouts, provenance, wallet
from champion_app.documents.content import blocks_of
from champion_app.documents.layouts import Layout
from champion_app.documents.letterhead import masthead
from champion_app.documents.phrases import Phrases, nearest
from champion_app.documents.sheet import SMALLEST, Options, drawn, enlarged, pages_of
from champion_app.domain import pdf_files
from champion_app.domain.errors import DoesNotFit, NotForPrint
from champion_app.domain.exchange_errors import PdfStandsAlone
from champion_app.domain.facts import EditionFacts, HandoutFacts
from champion_app.domain.handout_errors import DraftsNotPrinted, OneLanguageOnly, PdfKeepsItsForm
from champion_app.typeset.blocks import (
    Block,
    Callout,
    Heading,
    PageBreak,
    PageStyle,
    PairRow,
    Size,
    Text,
)
from champion_app.typeset.easy import easy
from champion_app.typeset.papers import Paper

_PAIRED_SIZE = 12.0
_LARGEST = 120.0
_LEAST_IN_HALVES = 14.0
"""The ideal of clear print (UKAAF), and no less than a leaflet has."""
_FOOT_OF_A_POSTER = 9.0
"""Where a text comes from is read from close by, so a poster keeps its room for the text."""
_FOLDED: Mapping[Size, Size] = {"A4": "A5", "A3": "A4"}
"""The page of a booklet, by the sheet that is folded."""
_NARROWEST = 6.0
"""Columns narrower than this, in ems, hold about twelve letters: less than many a word."""
_PAIRED_MARGIN = 16.0


def pdf(handout: HandoutFacts, options: Options) -> Paper:
    """The handout in its edition's language, beside a second one if the facts bring one.

    A finished PDF is printed as it is. Raises NotForPrint for a withdrawn edition, DraftsNotPrinted
    where the programme prints none, OneLanguageOnly, PdfStandsAlone, PdfKeepsItsForm,
    HandoutUnclear, MissingLetters and DoesNotFit.
    """
    edition, layout = handout.edition, layouts.layout(options.layout)
    if not handout.may_print or edition.status == "withdrawn":
        raise NotForPrint(title=edition.title)
    for one in (edition, handout.beside) if handout.drafts_blocked else ():
        if one is not None and provenance.is_draft(one):
            raise DraftsNotPrinted(title=one.title)
    if edition.file or (handout.beside is not None and handout.beside.file):
        return _finished(handout, layout)
    if handout.beside is not None and not layout.bilingual:
        raise OneLanguageOnly(layout=layout.name)
    if layout.name == layouts.WALLET_CARD:
        return wallet.cards(handout, options)
    words = nearest(edition.language)
    if handout.beside is not None:
        return _bilingual(handout, handout.beside, words, options)
    blocks = [*_opening(edition, words, handout), *(block for _, block in blocks_of(edition))]
    if layout.name == layouts.EASY_READ:
        blocks = list(easy(blocks))
    style = _style(handout, words, options, footer=provenance.lines(handout, words))
    return _made([*masthead(handout.letterhead), *blocks], style, options)


def _finished(handout: HandoutFacts, layout: Layout) -> Paper:
    """A PDF of somebody else, as it is."""
    edition = handout.edition
    if handout.beside is not None:
        raise PdfStandsAlone(title=edition.title if edition.file else handout.beside.title)
    if layout.name != layouts.LEAFLET:
        raise PdfKeepsItsForm(title=edition.title)
    return Paper(edition.file, pdf_files.pages_of(edition.title, edition.file), ())


def _style(
    handout: HandoutFacts, words: Phrases, options: Options, *, footer: tuple[Text, ...]
) -> PageStyle:
    edition, layout = handout.edition, layouts.layout(options.layout)
    paired = handout.beside is not None and layout.name == layouts.LEAFLET
    size = options.size_or(_PAIRED_SIZE if paired else layout.own[options.paper])
    margin = layout.margins[options.paper]
    return PageStyle(
        language=edition.language,
        title=edition.title,
        paper=_FOLDED[options.paper] if layout.name == layouts.BOOKLET else options.paper,
        size=size,
        margin=margin if handout.beside is None else min(margin, _PAIRED_MARGIN),
        footer=footer,
        number=provenance.page_number(handout, words),
        draft_note=provenance.draft_note((edition, words)),
        author=handout.owner,
        subject=f"{handout.title} ({languages.known(edition.language).name_en})",
        booklet=layout.name == layouts.BOOKLET,
        leading=layouts.leading(layout.name),
        least=layouts.least(layout.name, size),
        foot=_FOOT_OF_A_POSTER if layout.name == layouts.POSTER else 12,
    )


def _opening(edition: EditionFacts, words: Phrases, handout: HandoutFacts) -> Iterator[Block]:
    """The title, and what has to be known before reading on."""
    yield Heading(edition.title, 1, key="title", language=edition.language)
    for text in provenance.warnings(edition, words, handout.today):
        yield Callout(text, "warn", key="warning", language=words.language)


def _bilingual(
    handout: HandoutFacts, beside: EditionFacts, words: Phrases, options: Options
) -> Paper:
    """Rows of the same block in both languages, each on the side where its reader looks.

    Where columns would be too narrow to read, one language stands after the other.
    """
    edition, second = handout.edition, nearest(beside.language)
    style = replace(
        _style(handout, words, options, footer=provenance.lines(handout, words)),
        draft_note=provenance.draft_note((edition, words), (beside, second)),
    )
    both, head = (words, second), masthead(handout.letterhead)
    if style.column < _NARROWEST:
        return _made([*head, *_in_turn(handout, beside, both)], style, options)
    try:
        return _made([*head, *_rows(handout, beside, both)], style, options)
    except DoesNotFit:
        return _made([*head, *_in_turn(handout, beside, both)], style, options)


def _made(blocks: Sequence[Block], style: PageStyle, options: Options) -> Paper:
    """The paper in its layout: a poster as large as may be, large print as large as it is."""
    if options.size is None:
        name = layouts.layout(options.layout).name
        if name == layouts.POSTER:
            return _poster(blocks, style)
        if name in {layouts.LEAFLET, layouts.BOOKLET}:
            return _fitted(blocks, style)
    return drawn(blocks, style)


def _poster(blocks: Sequence[Block], style: PageStyle) -> Paper:
    """One page, its text as large as fits; with numbers on them, where it takes more pages.

    On A3 a long text stands in two halves side by side, before it takes a second sheet.
    """
    alone = replace(style, number="")
    if pages_of(blocks, alone) == 1:
        return enlarged(blocks, alone, least=style.size, most=_LARGEST)
    halves = replace(alone, paper="A4", paired=True, margin=12, size=_LEAST_IN_HALVES)
    if style.paper == "A3" and 0 < pages_of(blocks, halves) <= 2:
        return enlarged(blocks, halves, least=halves.size, most=_LARGEST)
    return enlarged(blocks, style, least=style.size, most=_LARGEST)


def _fitted(blocks: Sequence[Block], style: PageStyle) -> Paper:
    """The paper, a little smaller if that saves a page.

    One point for any page; down to the least size of clear print for a last page that would have
    the closing lines alone.
    """
    paper = drawn(blocks, style)
    if paper.pages == 1:
        return paper
    size, alone = style.size, False
    while size > SMALLEST:
        size = max(SMALLEST, size - 0.5)
        if size < style.size - 1 and not alone:
            alone = _pages(blocks, replace(style, footer=())) < paper.pages
            if not alone:
                break
        if _pages(blocks, replace(style, size=size)) < paper.pages:
            return drawn(blocks, replace(style, size=size))
    return paper


def _pages(blocks: Sequence[Block], style: PageStyle) -> int:
    """How many pages it takes, found without drawing them where none are folded together."""
    return drawn(blocks, style).pages if style.booklet else pages_of(blocks, style)


def _in_turn(
    handout: HandoutFacts, beside: EditionFacts, words: tuple[Phrases, Phrases]
) -> Iterator[Block]:
    """The whole text in the first language, then on a new page in the second."""
    for edition, own in zip((handout.edition, beside), words, strict=True):
        if edition is beside:
            yield PageBreak()
        yield from _opening(edition, own, handout)
        yield from (block for _, block in blocks_of(edition))


def _rows(
    handout: HandoutFacts, beside: EditionFacts, words: tuple[Phrases, Phrases]
) -> Iterator[Block]:
    edition = handout.edition
    first_is_left = _first_is_left(edition.language)
    theirs = dict(blocks_of(beside))
    ours = blocks_of(edition)
    opening = (
        tuple(_opening(edition, words[0], handout)),
        tuple(_opening(beside, words[1], handout)),
    )
    yield _pair(*opening, first_is_left=first_is_left)
    row: tuple[list[Block], list[Block]] = ([], [])
    for key, block in ours:
        other = theirs.pop(key, None)
        if isinstance(block, PageBreak):
            yield block
            continue
        row[0].append(block)
        if other is not None:
            row[1].append(other)
        if not isinstance(block, Heading):  # a heading stands in the row of what it is over
            yield _pair(tuple(row[0]), tuple(row[1]), first_is_left=first_is_left)
            row = ([], [])
    # What only the second language has, after a last heading that nothing follows.
    rest = (tuple(row[0]), (*row[1], *theirs.values()))
    if any(rest):
        yield _pair(*rest, first_is_left=first_is_left)


def _pair(first: tuple[Block, ...], second: tuple[Block, ...], *, first_is_left: bool) -> PairRow:
    return PairRow(first, second) if first_is_left else PairRow(second, first)


def _first_is_left(language: str) -> bool:
    """Left-to-right stands on the left; two languages of one direction begin with the first."""
    return languages.known(language).direction == "ltr"
