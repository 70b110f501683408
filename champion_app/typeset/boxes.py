"""Each kind of block as pieces: headings, lists, callouts, tables, cards and the rest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from champion_app.typeset import codes, forms, ink, pictures, signs, tables
from champion_app.typeset.blocks import (
    BETWEEN,
    Block,
    Callout,
    Card,
    Contact,
    FactTable,
    Figures,
    Form,
    Heading,
    IdeaRow,
    ListBlock,
    Masthead,
    NumberGrid,
    PageBreak,
    PairRow,
    Paragraph,
    Picture,
    QrCode,
    Rule,
    Spacer,
    Span,
    TallyRows,
    Text,
    Ticks,
    WritingLines,
)
from champion_app.typeset.cards import card, figures, framed
from champion_app.typeset.ideas import idea
from champion_app.typeset.masthead import masthead
from champion_app.typeset.paragraphs import longest_word
from champion_app.typeset.pieces import (
    Laid,
    Mark,
    Node,
    Piece,
    kept,
    row,
    stacked,
)
from champion_app.typeset.readings import reading
from champion_app.typeset.setter import Look, Setter, rtl

_HEADINGS = {1: (1.7, 0, 0.55), 2: (1.28, 1.15, 0.35), 3: (1.08, 0.9, 0.25)}
_ON_A_CARD = 1.3
_MEASURE = 38
"""The longest line of running text, in ems: about 70 letters."""
_RULE: ink.Colour = (0.72, 0.75, 0.78)


def laid(block: Block, setter: Setter, width: float, name: str = "") -> Laid:
    """A block laid out at a width in points; equal blocks are laid out once for a file."""
    key = (block, width)
    found = setter.kept.get(key)
    if found is None:
        setter.block = block.key or name or type(block).__name__
        language = block.language or setter.style.language
        found = setter.kept[key] = _LAYERS[type(block)](block, setter, width, language)
    return found


def _node(role: str, setter: Setter, language: str, alt: str = "") -> Node:
    return Node(role, language if language != setter.style.language else "", alt)


def _heading(block: Heading, setter: Setter, width: float, language: str) -> Laid:
    level = min(max(block.level, 1), 3)
    scale, before, after = _HEADINGS[level]
    if setter.style.paper == "card":
        scale = min(scale, _ON_A_CARD if reading(language).leading < 2 else 1.08)
    node = _node(f"H{level}", setter, language)
    colour = ink.ACCENT if level == 1 else ink.INK
    # A smaller heading before a torn word, but never one smaller than the text under it.
    widest = longest_word(setter.written(block.text, language, strong=True))
    size = min(setter.size * scale, max(width / widest if widest else width, setter.size))
    look = Look(size, strong=True, colour=colour, centred=setter.style.framed)
    lines = setter.paragraph(block.text, language, width=width, look=look, node=node)
    pieces = tuple(kept(lines, last=True))
    return Laid(pieces, before * setter.size, after * setter.size, node)


def _paragraph(block: Paragraph, setter: Setter, width: float, language: str) -> Laid:
    node = _node("P", setter, language)
    size = setter.scaled(0.8 if block.small else 1)
    framed_page = setter.style.framed
    look = Look(size, colour=ink.MUTED if block.muted else ink.INK, centred=framed_page)
    limit = width if block.wide or framed_page else min(width, _MEASURE * size)
    if rtl(language):
        look = replace(look, left=width - limit)
    lines = setter.paragraph(block.text, language, width=limit, look=look, node=node)
    return Laid(tuple(lines), after=0.6 * size, node=node)


def _list(block: ListBlock, setter: Setter, width: float, language: str) -> Laid:
    node = _node("L", setter, language)
    size, back = setter.size, rtl(language)
    # Some fonts draw the dot faint or in a wide cell: it is always the Latin one.
    dot = (Span("•", language="en"),)
    labels: list[Text] = [f"{n}." if block.ordered else dot for n in range(1, len(block.items) + 1)]
    widest = max((setter.written(label, language).width for label in labels), default=0)
    indent = (widest + (0.5 if block.ordered else 0.7)) * size
    limit = min(width, _MEASURE * size) - indent
    left = width - indent - limit if back else indent
    label_look = Look(
        size,
        strong=block.ordered,
        colour=ink.ACCENT,
        left=width - widest * size if back else 0,
    )
    pieces: list[Piece] = []
    for label, item in zip(labels, block.items, strict=True):
        entry = node.child("LI")
        mark = setter.paragraph(
            label, language, width=widest * size * 1.1, look=label_look, node=entry.child("Lbl")
        )[0]
        if back:
            mark = mark.moved(-widest * size * 0.1, 0)
        body = setter.paragraph(
            item, language, width=limit, look=Look(size, left=left), node=entry.child("LBody")
        )
        body = body or [replace(mark, marks=())]
        # The label is drawn before its words: that is the order in which it is read out.
        first = replace(body[0].over(mark), marks=(*mark.marks, *body[0].marks))
        gap = [Piece(0.3 * size, keep=False)] if pieces else []
        pieces += [*gap, first, *body[1:]]
    return Laid(tuple(pieces), 0.2 * size, 0.7 * size, node)


def _callout(block: Callout, setter: Setter, width: float, language: str) -> Laid:
    node = _node("P", setter, language)
    size, back = setter.size, rtl(language)
    tone = signs.TONES[block.tone]
    pad, sign = 0.75 * size, 1.5 * size
    inner = width - 2.9 * pad - sign - signs.BAR
    left = pad if back else width - pad - inner
    lines = setter.paragraph(
        block.text, language, width=inner, look=Look(size, left=left), node=node
    )
    x = signs.BAR + pad + sign / 2
    x = width - x if back else x
    if lines:
        # No higher than its line: the ground of the next one would cover its foot.
        badge = signs.badge(block.tone, min(sign, lines[0].height), setter.book, setter.fonts)
        lines[0] = lines[0].over(Piece(0, (Mark(badge, None, (x, -lines[0].height / 2)),)))
    boxed = framed(lines, width, tone, back=back, pad=0.55 * size)
    return Laid(tuple(boxed), 0.7 * size, 0.9 * size, node, repeat=tuple(boxed[:1]))


def _contact(block: Contact, setter: Setter, width: float, language: str) -> Laid:
    node = _node("P", setter, language)
    size, back = setter.size, rtl(language)
    pad = 0.9 * size
    inner = width - 2 * pad - signs.BAR
    left = pad if back else pad + signs.BAR
    link = block.url if "://" in block.url or not block.url else f"https://{block.url}"
    tel = "".join(c for c in block.phone if c.isascii() and (c.isdigit() or c == "+"))
    phone = (Span(block.phone, link=f"tel:{tel}" if tel else ""),) if block.phone else ""
    address = (Span(block.url, link=link),) if block.url else ""
    lines: list[Piece] = []
    for text, look in (
        (block.label, Look(size, strong=True, left=left)),
        (phone, Look(size * 1.5, strong=True, left=left, colour=ink.ACCENT)),
        (address, Look(size, left=left)),
        (block.hours, Look(setter.scaled(0.9), left=left, colour=ink.MUTED)),
    ):
        if text:
            lines += setter.paragraph(text, language, width=inner, look=look, node=node)
    boxed = framed(lines, width, signs.CARD, back=back, pad=0.5 * size)
    return Laid(tuple(kept(boxed)), 0.7 * size, 0.9 * size, node)


def _pair(block: PairRow, setter: Setter, width: float, language: str) -> Laid:
    gap = BETWEEN * setter.size
    column = (width - gap) / 2
    node = _node("Div", setter, language)
    columns = []
    for left, blocks in ((0.0, block.left), (column + gap, block.right)):
        parts = [laid(inner, setter, column) for inner in blocks]
        node.children += [part.node for part in parts if part.node]
        columns.append((left, stacked(parts)))
    return Laid((row(columns),), 0.5 * setter.size, 0.5 * setter.size, node)


def _rule(_block: Rule, setter: Setter, width: float, _language: str) -> Laid:
    line = Piece(0.8, (Mark(ink.box(0, -0.8, width, 0.8, _RULE)),))
    return Laid((line,), 0.6 * setter.size, 0.6 * setter.size)


def _spacer(block: Spacer, _setter: Setter, _width: float, _language: str) -> Laid:
    return Laid((Piece(block.height),))


def _writing_lines(block: WritingLines, _setter: Setter, width: float, _language: str) -> Laid:
    line = Piece(block.gap, (Mark(ink.box(0, -block.gap, width, 0.6, _RULE)),))
    return Laid((line,) * block.count, after=8)


def _page_break(_block: PageBreak, _setter: Setter, _width: float, _language: str) -> Laid:
    return Laid((), new_page=True)


def _picture(block: Picture, setter: Setter, width: float, language: str) -> Laid:
    node = _node("Figure", setter, language, block.alt)
    operators, high = pictures.picture(block, width * min(block.width, 1), setter)
    left = width * (1 - min(block.width, 1)) if rtl(language) else 0
    piece = Piece(high, (Mark(operators, node, (left, 0)),))
    return Laid((piece,), 0.6 * setter.size, 0.8 * setter.size, node)


def _qr(block: QrCode, setter: Setter, width: float, language: str) -> Laid:
    return codes.laid(block, setter, width, language)


def _idea(block: IdeaRow, setter: Setter, width: float, language: str) -> Laid:
    return idea(block, setter, width, language, laid)


def _table(block: FactTable, setter: Setter, width: float, language: str) -> Laid:
    return tables.table(block, setter, width, language)


_LAYERS: dict[type[Block], Callable[[Any, Setter, float, str], Laid]] = {
    Heading: _heading,
    Form: forms.form,
    Ticks: forms.ticks,
    NumberGrid: forms.grid,
    TallyRows: forms.tally,
    Paragraph: _paragraph,
    ListBlock: _list,
    Callout: _callout,
    FactTable: _table,
    Card: card,
    Contact: _contact,
    Figures: figures,
    Masthead: masthead,
    Picture: _picture,
    QrCode: _qr,
    Rule: _rule,
    Spacer: _spacer,
    WritingLines: _writing_lines,
    IdeaRow: _idea,
    PageBreak: _page_break,
    PairRow: _pair,
}
