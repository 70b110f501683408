"""Pieces onto pages: what fits, what stays together, and what stands around the flow."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from champion_app.typeset import ink
from champion_app.typeset.blocks import Block, PageStyle, Text
from champion_app.typeset.book import Book, Page
from champion_app.typeset.boxes import laid
from champion_app.typeset.errors import Missing, MissingGlyphs, TooLarge
from champion_app.typeset.fonts import Fonts
from champion_app.typeset.pieces import Laid, Mark, Node, Piece, height, kept, unowned
from champion_app.typeset.setter import Look, Setter, rtl
from champion_app.typeset.structure import Element

SHEETS = {"A3": (841.89, 1190.55), "A4": (595.28, 841.89), "A5": (419.53, 595.28)}
_MM = 72 / 25.4
_NOTE_GROUND: ink.Colour = (0.996, 0.957, 0.875)
_NOTE_INK: ink.Colour = (0.45, 0.27, 0.0)
_LINE: ink.Colour = (0.72, 0.75, 0.78)


@dataclass(frozen=True)
class _Frame:
    """The rectangle of the flow on each page, in points from the bottom left corner."""

    left: float
    bottom: float
    width: float
    top: float
    sheet: tuple[float, float]

    @property
    def height(self) -> float:
        return self.top - self.bottom


@dataclass(frozen=True)
class _Entry:
    """A piece in the flow, the space above it and the block it belongs to."""

    piece: Piece
    gap: float
    block: Laid
    name: str
    breaks: bool = False


@dataclass
class _Flow:
    """Where the flow has got to in one copy."""

    book: Book
    frame: _Frame
    pages: list[Page] = field(default_factory=list)
    y: float = 0
    empty: bool = True
    elements: dict[int, Element] = field(default_factory=dict)

    def turn(self) -> None:
        """Goes on at the top of a new page."""
        self.pages.append(self.book.new_page(*self.frame.sheet))
        self.y = self.frame.top
        self.empty = True

    def put(self, piece: Piece) -> None:
        """Draws a piece where the flow has got to."""
        draw(self.pages[-1], piece, (self.frame.left, self.y), self.elements)
        self.y -= piece.height
        self.empty = False


def draw(page: Page, piece: Piece, at: tuple[float, float], elements: dict[int, Element]) -> None:
    """Draws a piece with its top left corner at a place on a page."""
    for mark in piece.marks:
        owner = elements[id(mark.node)] if mark.node else None
        x, y = at[0] + mark.at[0], at[1] + mark.at[1]
        page.draw(mark.operators, owner, (x, y))
        if mark.area:
            page.links.append((mark.area.moved(x, y), owner))


def set_copies(
    copies: Iterable[Sequence[Block]], style: PageStyle, fonts: Fonts
) -> tuple[bytes, int, tuple[str, ...]]:
    """The file, its pages and what was isolated. Raises ``MissingGlyphs`` and ``TooLarge``."""
    book = Book()
    setter = Setter(fonts, book, style)
    furniture = _Furniture(setter)
    for copy in copies:
        blocks = [
            (laid(block, setter, furniture.frame.width, f"{type(block).__name__} {place}"), block)
            for place, block in enumerate(copy, 1)
        ]
        _refuse(setter)
        flow = _flow(blocks, book, furniture)
        for number, page in enumerate(flow.pages, 1):
            furniture.dress(page, number, len(flow.pages), flow.elements)
        _refuse(setter)
    facts = {"title": style.title, "author": style.author, "subject": style.subject}
    pdf = book.finished(facts, style.language)
    return pdf, len(book.pages), tuple(setter.isolated)


def _refuse(setter: Setter) -> None:
    if setter.missing:
        raise MissingGlyphs(tuple(Missing(*place) for place in setter.missing.items()))


def _flow(blocks: list[tuple[Laid, Block]], book: Book, furniture: _Furniture) -> _Flow:
    flow = _Flow(book, furniture.frame)
    flow.turn()
    own = [block.node for block, _ in blocks if block.node]
    for node in (furniture.note_node, *own, furniture.closing_node):
        if node is not None:
            node.grown(book.root, flow.elements)
    entries = _entries(blocks)
    place = 0
    while place < len(entries):
        end = place
        while end + 1 < len(entries) and entries[end].piece.keep and not entries[end + 1].breaks:
            end += 1
        _put_group(flow, entries[place : end + 1], entries[place - 1] if place else None)
        place = end + 1
    closing = furniture.closing
    if closing:
        if flow.y - furniture.frame.bottom < height(closing):
            flow.turn()
        y = furniture.frame.bottom + height(closing)
        for piece in closing:
            draw(flow.pages[-1], piece, (furniture.frame.left, y), flow.elements)
            y -= piece.height
    return flow


def _entries(blocks: list[tuple[Laid, Block]]) -> list[_Entry]:
    """All pieces in order; the space between two blocks is the greater that either asks for."""
    entries: list[_Entry] = []
    gap, breaks = 0.0, False
    for block, source in blocks:
        if block.new_page:
            breaks = True
            continue
        space = max(gap, block.before)
        for piece in block.pieces:
            name = source.key or type(source).__name__
            entries.append(_Entry(piece, space, block, name, breaks))
            space, breaks = 0.0, False
        gap = block.after
    return entries


def _put_group(flow: _Flow, group: list[_Entry], before: _Entry | None) -> None:
    """Puts pieces that stay together; where even a page is too low for them, one by one."""
    if group[0].breaks and not flow.empty:
        flow.turn()
    gap = 0 if flow.empty else group[0].gap
    needed = gap + group[0].piece.height + sum(e.gap + e.piece.height for e in group[1:])
    room = flow.y - flow.frame.bottom
    if needed > room and not flow.empty:
        whole = needed - gap <= flow.frame.height
        if whole or group[0].piece.height + gap > room:
            flow.turn()
            _repeat(flow, group[0], before)
    for place, entry in enumerate(group):
        space = 0 if flow.empty else entry.gap
        if flow.y - space - entry.piece.height < flow.frame.bottom - 0.01:
            if entry.piece.height > flow.frame.height:
                raise TooLarge(entry.name)
            if not flow.empty:
                flow.turn()
                _repeat(flow, entry, group[place - 1] if place else before)
                space = 0
        flow.y -= space
        flow.put(entry.piece)


def _repeat(flow: _Flow, entry: _Entry, before: _Entry | None) -> None:
    """On a new page, puts again what the block wants to see at its top: a table's header."""
    if before is not None and before.block is entry.block:
        for piece in entry.block.repeat:
            flow.put(piece)


class _Furniture:
    """What stands around the flow: draft note, running foot and provenance."""

    def __init__(self, setter: Setter) -> None:
        style = setter.style
        self._setter = setter
        self._numbers: dict[str, list[Piece]] = {}
        wide, high = SHEETS[style.paper]
        if style.landscape:
            wide, high = high, wide
        margin = style.margin * _MM
        self._margin = margin
        width = wide - 2 * margin
        setter.block = "page"
        self._foot_size = min(max(8.5, style.size * 0.65), 12)
        self._title = self._small(style.title, width * 0.8) if style.number else []
        self.note_node = Node("P") if style.draft_note else None
        self.closing_node = Node("P") if style.footer and not style.footer_everywhere else None
        self._note = self._banner(style.draft_note, width) if style.draft_note else []
        lines = [
            piece for line in style.footer for piece in self._small(line, width, self.closing_node)
        ]
        ruled = Piece(self._foot_size, (Mark(ink.box(0, -2, width, 0.6, _LINE)),))
        provenance = kept([ruled, *lines]) if lines else []
        self.closing = [] if style.footer_everywhere else provenance
        self._everywhere = provenance if style.footer_everywhere else []
        top = high - margin
        if self._note:
            top = high - margin * 0.65 - height(self._note) - style.size
        bottom = margin + height(self._everywhere)
        self.frame = _Frame(margin, bottom, width, top, (wide, high))

    def dress(self, page: Page, number: int, count: int, elements: dict[int, Element]) -> None:
        """Draws the furniture of one page; its note is read out on the first only."""
        left, style = self.frame.left, self._setter.style
        y = page.height - self._margin * 0.65
        for piece in self._note:
            draw(page, piece if number == 1 else unowned(piece), (left, y), elements)
            y -= piece.height
        y = self.frame.bottom
        for piece in self._everywhere:
            draw(page, piece, (left, y), {})
            y -= piece.height
        if not style.number:
            return
        y = self._margin * 0.62
        back = rtl(style.language)
        for piece in self._title[:1]:
            draw(page, piece, (left + (self.frame.width * 0.2 if back else 0), y), {})
        for piece in self._numbered(style.number.format(page=number, pages=count)):
            draw(page, piece, (left, y), {})

    def _small(self, text: Text, width: float, node: Node | None = None) -> list[Piece]:
        look = Look(self._foot_size, colour=ink.MUTED)
        style = self._setter.style
        return self._setter.paragraph(text, style.language, width=width, look=look, node=node)

    def _numbered(self, text: str) -> list[Piece]:
        """The page number at the side where lines end."""
        found = self._numbers.get(text)
        if found is None:
            lines = self._small(text, self.frame.width)[:1]
            measured = self._setter.written(text, self._setter.style.language)
            spare = self.frame.width - measured.width * self._foot_size
            shift = -spare if measured.rtl else spare
            found = self._numbers[text] = [line.moved(shift, 0) for line in lines]
        return found

    def _banner(self, text: str, width: float) -> list[Piece]:
        setter = self._setter
        size = setter.size * 0.8
        look = Look(size, strong=True, colour=_NOTE_INK, left=size * 0.6)
        language = setter.style.language
        lines = setter.paragraph(
            text, language, width=width - 1.2 * size, look=look, node=self.note_node
        )
        whole = [Piece(size * 0.25), *lines, Piece(size * 0.25)]
        ground = ink.box(0, -height(whole), width, height(whole), _NOTE_GROUND)
        whole[0] = replace(whole[0], marks=(Mark(ground),))
        return whole
