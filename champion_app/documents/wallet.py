"""A handout as a card for a wallet: whom to ring, what to do in danger, and what matters most."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from champion_app.documents import languages, provenance
from champion_app.documents.content import blocks_of, shown_address
from champion_app.documents.phrases import ENGLISH, nearest, phrases
from champion_app.documents.sheet import Options, drawn, fonts
from champion_app.domain.facts import EditionFacts, HandoutFacts
from champion_app.typeset.blocks import (
    Block,
    Callout,
    Contact,
    FactTable,
    Heading,
    ListBlock,
    PageBreak,
    PageStyle,
    Paragraph,
    Picture,
    QrCode,
    Span,
    Text,
)
from champion_app.typeset.fitting import Trial
from champion_app.typeset.papers import Paper
from champion_app.typeset.paragraphs import plain, spans_of
from champion_app.typeset.setter import Known

_SIZES = (10.0, 9.0, 8.0)
_LEAST = 8.0
_MARGIN = 3.5
_NAME_ENDS = re.compile(r"[:\uff1a\u3002\u06d4\u0964]|(?<=\w{5})[.!?\u061f] ")
"""Where the name of a contact ends in its label; what stands before is more than a title (Dr.)."""
_WHOLE_LABEL = 2
"""The shortest form of a contact with all words of its label."""
_NAMED = 60
"""The letters by which what was left out is named."""
_DANGER, _CONTACT, _STANDS_OUT, _REST = range(4)

Panel = Mapping[str, int]
"""What stands on one face: the id of a block, and which of its forms."""


@dataclass(frozen=True)
class _Entry:
    """A block that could stand on a card, from its whole form to its shortest, and its heading."""

    forms: tuple[Block, ...]
    heading: Heading | None
    rank: int


@dataclass(frozen=True)
class _Text:
    """What could stand on a card in one language."""

    title: Block
    entries: Mapping[str, _Entry]

    def blocks(self, panel: Panel, *, first: bool) -> list[Block]:
        """One face: its title if it is the first, danger, whom to ring, then the rest in order."""
        found = [self.title] if first else []
        over = None
        for key in sorted(panel, key=lambda key: (self._early(key), list(self.entries).index(key))):
            entry = self.entries[key]
            if entry.rank == _REST and entry.heading is not None and entry.heading is not over:
                over = entry.heading
                found.append(over)
            found.append(entry.forms[panel[key]])
        return found

    def _early(self, key: str) -> int:
        return min(self.entries[key].rank, _STANDS_OUT)


def cards(handout: HandoutFacts, options: Options) -> Paper:
    """A sheet of cards to cut out and fold; in two languages, each has a face of its own.

    A block stands on one face, or is left out and named in ``Paper.left_out``; both faces of a
    bilingual card say the same. Raises HandoutUnclear, MissingLetters and DoesNotFit.
    """
    texts = [_text(one) for one in (handout.edition, handout.beside) if one is not None]
    style = _style(handout)
    panels: list[Panel] = []
    known: Known = {}
    for size in _SIZES if options.size is None else (options.size,):
        style = replace(style, size=size)
        panels = _filled(texts, style, known)
        whole = {key for panel in panels for key, form in panel.items() if not form}
        if all(key in whole for key, entry in texts[0].entries.items() if entry.rank <= _CONTACT):
            break
    blocks: list[Block] = []
    for place, panel in enumerate(one for one in panels if one or one is panels[0]):
        blocks += [PageBreak()] if place else []
        blocks += texts[0].blocks(panel, first=not place)
    for text in texts[1:]:
        blocks += [PageBreak(), *text.blocks(panels[0], first=True)]
    return replace(drawn(blocks, style), left_out=tuple(_left_out(texts[0], panels)))


def _filled(texts: Sequence[_Text], style: PageStyle, known: Known) -> list[Panel]:
    """What fits, tried block by block: on two faces, or on the one of each of two languages."""
    trial = Trial(style, fonts(), known)
    panels: list[Panel] = [{}, {}] if len(texts) == 1 else [{}]
    entries = texts[0].entries
    shared = [key for key in entries if all(key in text.entries for text in texts)]
    for key in sorted(shared, key=lambda key: entries[key].rank):
        forms = range(min(len(text.entries[key].forms) for text in texts))
        for form, place in product(forms, range(len(panels))):
            tried = {**panels[place], key: form}
            faces = (text.blocks(tried, first=not place) for text in texts)
            if all(_fits(face, trial) for face in faces):
                panels[place] = tried
                break
    return panels


def _fits(face: Sequence[Block], trial: Trial) -> bool:
    found = trial.extent(face)
    return found is not None and found.pages == 1 and not found.tight


def _text(edition: EditionFacts) -> _Text:
    title = Heading(edition.title, 1, key="title", language=edition.language)
    entries: dict[str, _Entry] = {}
    heading: Heading | None = None
    for key, block in blocks_of(edition):
        if isinstance(block, Heading):
            heading = replace(block, level=3, language=edition.language)
        elif not isinstance(block, PageBreak):
            forms = tuple(replace(form, language=edition.language) for form in _forms(block))
            entries[key] = _Entry(forms, heading, _rank(block))
    return _Text(title, entries)


def _rank(block: Block) -> int:
    """What goes on first: danger, telephone numbers, what was made to stand out, the rest."""
    if isinstance(block, Callout):
        return _DANGER if block.tone == "emergency" else _STANDS_OUT
    if isinstance(block, Contact):
        return _CONTACT
    stands_out = isinstance(block, Paragraph) and any(s.strong for s in spans_of(block.text))
    return _STANDS_OUT if stands_out or isinstance(block, QrCode) else _REST


def _forms(block: Block) -> Iterator[Block]:
    if isinstance(block, QrCode):
        yield replace(block, width=16)
    elif isinstance(block, Contact) and block.phone:
        details = _details(block)
        yield replace(block, url="", hours=details)
        yield replace(block, url="", hours="")
        number = (Span(" "), Span(block.phone, strong=True))
        yield Paragraph((*spans_of(block.label), *number))
        name, rest = _named(block)
        if rest and block.phone not in name:
            yield Paragraph((Span(name), *number))
    elif not isinstance(block, Picture):
        yield block


def _named(block: Contact) -> tuple[str, str]:
    """The name in the label of a contact, and what else the label says."""
    name, *rest = _NAME_ENDS.split(plain(block.label), maxsplit=1)
    return name, " ".join(rest).strip()


def _details(block: Contact) -> Text:
    """The address and the hours of a contact, in one line."""
    address = (Span(shown_address(block.url)),) if block.url else ()
    hours = spans_of(block.hours) if plain(block.hours) else ()
    return (*address, *((Span(provenance.GAP),) if address and hours else ()), *hours)


def _left_out(text: _Text, panels: Sequence[Panel]) -> Iterator[str]:
    """What is not on the card: a heading with all under it, else a block by its first words."""
    held = {key: form for panel in panels for key, form in panel.items()}
    named: set[str] = set()
    for key, entry in text.entries.items():
        mates = (k for k, e in text.entries.items() if e.heading is entry.heading)
        if key in held:
            name = _lacking(entry.forms, held[key])
        elif entry.heading is not None and held.keys().isdisjoint(mates):
            name = plain(entry.heading.text)
        else:
            name = _words(entry.forms)
        if name and name not in named:
            named.add(name)
            yield name


def _lacking(forms: Sequence[Block], form: int) -> str:
    """What a shorter form of a contact lacks: address and hours, then words of its label."""
    first = forms[0]
    if not isinstance(first, Contact) or not form:
        return ""
    label = _named(first)[1] if form > _WHOLE_LABEL else ""
    return provenance.GAP.join(filter(None, (label, plain(first.hours))))


def _words(forms: Sequence[Block]) -> str:
    """The first words of a block."""
    match forms[0] if forms else None:
        case Paragraph(text=text) | Callout(text=text) | Contact(label=text):
            found = plain(text)
        case ListBlock(items=(first, *_)):
            found = plain(first)
        case FactTable(header=header, rows=rows):
            found = plain((header or rows[0])[0])
        case QrCode(address=address):
            found = address
        case _:
            found = ""
    return found if len(found) <= _NAMED else f"{found[:_NAMED].rsplit(' ', 1)[0]} …"


def _style(handout: HandoutFacts) -> PageStyle:
    editions = [handout.edition, *([handout.beside] if handout.beside else [])]
    return PageStyle(
        language=handout.edition.language,
        title=handout.edition.title,
        paper="card",
        size=_LEAST,
        least=_LEAST,
        margin=_MARGIN,
        footer=tuple(_origin(handout, one) for one in editions),
        footer_everywhere=True,
        number="",
        draft_note=provenance.draft_note(*((one, nearest(one.language)) for one in editions)),
        author=handout.owner,
        subject=f"{handout.title} ({languages.known(handout.edition.language).name_en})",
    )


def _origin(handout: HandoutFacts, edition: EditionFacts) -> Text:
    """Which edition a card was made from, in English, and whether its text is overdue."""
    told = (
        provenance.code_of(handout, edition),
        phrases(ENGLISH).say("version", version=edition.version),
        languages.known(edition.language).name_en,
    )
    spans = [Span(provenance.GAP.join(told), language=ENGLISH)]
    for warning in provenance.warnings(edition, nearest(edition.language), handout.today):
        spans += [Span(provenance.GAP), Span(warning, strong=True, language=edition.language)]
    return tuple(spans)
