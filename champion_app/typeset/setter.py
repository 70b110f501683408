"""Sets text at a width, in the measures and colours of one page style."""

from __future__ import annotations

from dataclasses import dataclass, field

from champion_app.typeset import ink
from champion_app.typeset.blocks import Block, PageStyle, Text
from champion_app.typeset.book import Area, Book
from champion_app.typeset.fonts import Fonts
from champion_app.typeset.paragraphs import Written, lines, longest_word, written
from champion_app.typeset.pieces import Laid, Mark, Node, Piece, without_lone_lines
from champion_app.typeset.readings import reading

Known = dict[tuple[Text, str, bool], Written]
"""Texts as they were measured, by words, language and weight, at any size and width."""
_HAIR = 0.01
_UNSEEN = (ink.Segment("", None),)
"""What stands for a line's letters where only heights are asked for: it is no empty space."""
_ROOMY = 2.0
"""Lines this many ems apart, as those of Nastaliq are, are far enough apart on any page."""


@dataclass(frozen=True)
class Look:
    """How a text is set: its size in points, weight, colour and left edge in points.

    Lines begin where their language does, or stand in the middle when ``centred``.
    """

    size: float
    strong: bool = False
    colour: ink.Colour = ink.INK
    left: float = 0
    centred: bool = False


@dataclass
class Setter:
    """What is needed to set text for one file, and what was noticed while setting it."""

    fonts: Fonts
    book: Book
    style: PageStyle
    isolated: dict[str, None] = field(default_factory=dict)
    missing: dict[str, str] = field(default_factory=dict)
    kept: dict[tuple[Block, float], Laid] = field(default_factory=dict)
    known: Known = field(default_factory=dict)
    """Texts that were measured already; whoever sets the same ones again may hand them on."""
    draws: bool = True
    """Whether there will be anything to see, or only heights are asked for."""
    block: str = ""
    torn: bool = False

    @property
    def size(self) -> float:
        """The size of running text, in points."""
        return self.style.size

    def scaled(self, share: float) -> float:
        """A share of the running text's size, but never under the least that the page allows."""
        return max(self.style.size * share, self.style.least)

    def written(self, text: Text, language: str, *, strong: bool = False) -> Written:
        """The text measured; what no font has is noted against the block."""
        key = (text, language, strong)
        found = self.known.get(key)
        if found is None:
            found = self.known[key] = written(text, language, self.fonts, strong=strong)
        if found.missing:
            named = self.missing.setdefault(self.block, "")
            self.missing[self.block] = named + "".join(c for c in found.missing if c not in named)
        self.isolated.update(dict.fromkeys(found.isolated))
        return found

    def paragraph(
        self, text: Text, language: str, *, width: float, look: Look, node: Node | None = None
    ) -> list[Piece]:
        """The lines of a text, aligned to the side where its language begins."""
        measured = self.written(text, language, strong=look.strong)
        self.torn = self.torn or longest_word(measured) * look.size > width + _HAIR
        pieces = []
        links: dict[str, Node] = {}
        for line in lines(measured, width / look.size):
            own = line.above + line.below
            more = own * (self.style.leading - 1) / 2 if own < _ROOMY else 0
            above, below = (line.above + more) * look.size, (line.below + more) * look.size
            spare = width - line.width * look.size
            share = 0.5 if look.centred else 1 if measured.rtl else 0
            at = (look.left + spare * share, -above)
            parts = _UNSEEN[: len(line.sets)]
            if self.draws:
                parts = ink.text(line, at, look.size, self.book, look.colour, language)
            marks = tuple(
                Mark(part.operators, _owner(node, part.area, links), area=part.area)
                for part in parts
            )
            if measured.level:
                # Drawn from the right, so that what is read first is marked first.
                marks = marks[::-1]
            pieces.append(Piece(above + below, marks, rise=above))
        return without_lone_lines(pieces)


def _owner(node: Node | None, area: Area | None, links: dict[str, Node]) -> Node | None:
    """The node that owns a stretch of text: the paragraph's, or its link's own."""
    if node is None or area is None:
        return node
    if area.address not in links:
        links[area.address] = node.child("Link", alt=area.address)
    return links[area.address]


def rtl(language: str) -> bool:
    """Whether a language is read from right to left."""
    return reading(language).direction == "rtl"
