"""What stands around the flow on each page: draft note, running foot and provenance."""

from __future__ import annotations

from dataclasses import replace

from champion_app.typeset import ink
from champion_app.typeset.blocks import PageStyle, Text
from champion_app.typeset.book import Page
from champion_app.typeset.pagination import Frame
from champion_app.typeset.pieces import Mark, Node, Piece, height, kept, unowned
from champion_app.typeset.setter import Look, Setter, rtl
from champion_app.typeset.structure import Element

_MM = 72 / 25.4
_UNPRINTED = 13
"""What few printers reach at the edge of the sheet, in points."""
_NOTE_GROUND: ink.Colour = (0.996, 0.957, 0.875)
_NOTE_INK: ink.Colour = (0.45, 0.27, 0.0)
_LINE: ink.Colour = (0.72, 0.75, 0.78)


def draw(page: Page, piece: Piece, at: tuple[float, float], elements: dict[int, Element]) -> None:
    """Draws a piece with its top left corner at a place on a page."""
    for mark in piece.marks:
        owner = elements[id(mark.node)] if mark.node else None
        x, y = at[0] + mark.at[0], at[1] + mark.at[1]
        page.draw(mark.operators, owner, (x, y))
        if mark.area:
            page.links.append((mark.area.moved(x, y), owner))


def _double_line(width: float, height: float, margin: float) -> str:
    """Two lines round a page, the outer one thick, halfway between its edge and the text."""
    drawn = []
    for inset, thick in ((margin * 0.4, 2.2), (margin * 0.52, 0.7)):
        edges = (inset, inset, width - 2 * inset, height - 2 * inset)
        told = " ".join(ink.number(edge) for edge in edges)
        drawn.append(f"q {ink.fill(ink.ACCENT).replace('rg', 'RG')} {thick} w {told} re S Q")
    return " ".join(drawn)


class Furniture:
    """What stands around the flow: draft note, running foot and provenance."""

    def __init__(self, setter: Setter) -> None:
        style = setter.style
        self._setter = setter
        self._numbers: dict[str, list[Piece]] = {}
        wide, high = style.sheet
        margin = style.margin * _MM
        self._margin = margin
        width = wide - 2 * margin
        setter.block = "page"
        small = style.paper == "card"
        self._foot_size = max(min(max(8.5, style.size * 0.65), style.foot), style.least)
        self._foot_size = style.least if small else self._foot_size
        self._title, self._beside = self._running(style, width)
        self.note_node = Node("P") if style.draft_note else None
        self.closing_node = Node("P") if style.footer and not style.footer_everywhere else None
        self._note = self._banner(style.draft_note, width) if style.draft_note else []
        lines = [
            piece for line in style.footer for piece in self._small(line, width, self.closing_node)
        ]
        ruled = Piece(
            self._foot_size * (0.5 if small else 1), (Mark(ink.box(0, -2, width, 0.6, _LINE)),)
        )
        provenance = kept([ruled, *lines]) if lines else []
        self.closing = [] if style.footer_everywhere else provenance
        self._everywhere = provenance if style.footer_everywhere else []
        self._low = max(margin * 0.62, height(self._title[:1]) + _UNPRINTED) if style.number else 0
        top = high - margin
        if self._note:
            top = high - margin * 0.65 - height(self._note) - style.size * (0.4 if small else 1)
        bottom = max(margin, self._low + self._foot_size * 0.5) + height(self._everywhere)
        self.frame = Frame(margin, bottom, width, top, (wide, high))

    def note(self, page: Page, elements: dict[int, Element] | None) -> None:
        """Draws the draft note; with ``elements`` it is read out, else it is decoration."""
        y = page.height - self._margin * 0.65
        for piece in self._note:
            shown = piece if elements is not None else unowned(piece)
            draw(page, shown, (self.frame.left, y), elements or {})
            y -= piece.height

    def foot(self, page: Page, number: int, count: int) -> None:
        """Draws the running foot: title, page number, and the provenance if every page has it."""
        left, style = self.frame.left, self._setter.style
        if style.framed:
            page.draw(_double_line(page.width, page.height, self._margin), None, (0, 0))
        y = self.frame.bottom
        for piece in self._everywhere:
            draw(page, piece, (left, y), {})
            y -= piece.height
        if not style.number:
            return
        y = self._low
        for piece in self._title[:1]:
            draw(page, piece, (left + self._beside, y), {})
        for piece in self._numbered(style.number.format(page=number, pages=count)):
            draw(page, piece, (left, y), {})

    def _running(self, style: PageStyle, width: float) -> tuple[list[Piece], float]:
        """The title at the foot of each page, and how far from the left its room begins."""
        if not style.number:
            return [], 0
        noticed = dict(self._setter.isolated)
        widest = self._setter.written(style.number.format(page=88, pages=88), style.language).width
        self._setter.isolated = noticed  # a page number needs nobody's eye
        room = min(width * 0.8, width - (widest + 1.5) * self._foot_size)
        return self._small(style.title, room), width - room if rtl(style.language) else 0

    def _small(self, text: Text, width: float, node: Node | None = None) -> list[Piece]:
        look = Look(self._foot_size, colour=ink.MUTED)
        style = self._setter.style
        return self._setter.paragraph(text, style.language, width=width, look=look, node=node)

    def _numbered(self, text: str) -> list[Piece]:
        """The page number at the side where lines end."""
        found = self._numbers.get(text)
        if found is None:
            noticed = dict(self._setter.isolated)
            lines = self._small(text, self.frame.width)[:1]
            measured = self._setter.written(text, self._setter.style.language)
            spare = self.frame.width - measured.width * self._foot_size
            shift = -spare if measured.rtl else spare
            # A page number needs nobody's eye.
            self._setter.isolated = noticed
            found = self._numbers[text] = [line.moved(shift, 0) for line in lines]
        return found

    def _banner(self, text: Text, width: float) -> list[Piece]:
        setter = self._setter
        size = setter.scaled(0.8)
        look = Look(size, strong=True, colour=_NOTE_INK, left=size * 0.6)
        language = setter.style.language
        lines = setter.paragraph(
            text, language, width=width - 1.2 * size, look=look, node=self.note_node
        )
        whole = [Piece(size * 0.25), *lines, Piece(size * 0.25)]
        ground = ink.box(0, -height(whole), width, height(whole), _NOTE_GROUND)
        whole[0] = replace(whole[0], marks=(Mark(ground),))
        return whole
