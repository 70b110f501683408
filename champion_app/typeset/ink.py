"""Lines of glyphs, bars and boxes as PDF drawing operators, and where the links in them lie."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from typing import NamedTuple

from champion_app.typeset.book import Area, Book
from champion_app.typeset.paragraphs import Line, Set
from champion_app.typeset.readings import reading
from champion_app.typeset.shape import Glyph
from champion_app.typeset.type0 import PdfFont, hexadecimal
from champion_app.typeset.ucd.lookup import bidi_class

Colour = tuple[float, float, float]

INK: Colour = (0.106, 0.141, 0.188)
MUTED: Colour = (0.33, 0.37, 0.42)
ACCENT: Colour = (0.043, 0.431, 0.431)
_TAG = re.compile("[A-Za-z0-9-]+")
_BETWEEN_DIGITS = re.compile(r"(?<=\d) (?=[\d(+])")
_NO_BREAK = "\u00a0"
_ZERO_WIDTH = "\u200b"
_HIDDEN = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff\u2066\u2067\u2068\u2069\ufe0e\ufe0f")


def number(value: float) -> str:
    """A coordinate with two digits at most."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text


def fill(colour: Colour) -> str:
    """The operator that sets the colour of what is filled."""
    return " ".join(number(part) for part in colour) + " rg"


def box(left: float, bottom: float, width: float, height: float, colour: Colour) -> str:
    """A filled rectangle, in points."""
    edges = " ".join(number(value) for value in (left, bottom, width, height))
    return f"q {fill(colour)} {edges} re f Q"


@dataclass(frozen=True)
class Segment:
    """A stretch of a line that leads to one address or to none, as operators of its own."""

    operators: str
    area: Area | None


def text(
    line: Line,
    at: tuple[float, float],
    size: float,
    book: Book,
    colour: Colour = INK,
    language: str = "",
) -> tuple[Segment, ...]:
    """A line with its writing line starting at ``at`` (left end, points), cut at its links.

    What is not in ``language`` is marked with its own, for a voice that reads it out.
    """
    x, y = at
    back = bool(language) and reading(language).direction == "rtl"
    segments = []
    pen = _Pen()
    for address, sets in groupby(line.sets, key=lambda piece: piece.manner.link):
        left = x + pen.wanted * size / 1000
        start = pen.begun()
        own = ACCENT if address else colour
        operators = [f"BT {fill(own)} 1 0 0 1 {number(left)} {number(y)} Tm"]
        for piece in sets:
            font = book.font(piece.face)
            operators.append(f"/{font.name} {number(size * piece.face.scale)} Tf")
            drawn = _glyphs(_joined(piece) if back else piece, font, pen, size)
            operators.append(_told(drawn, piece, language) if drawn else drawn)
        operators.append("ET")
        area = None
        if address:
            wide = (pen.wanted - start) * size / 1000
            operators.append(box(left, y - 0.14 * size, wide, size * 0.05, ACCENT))
            area = Area(address, left, y - 0.3 * size, left + wide, y + size)
        segments.append(Segment("\n".join(operators), area))
    return tuple(segments)


def _joined(piece: Set) -> Set:
    """The same piece, blanks between its digits copied as ones that do not end a word.

    Readers of files that order right-to-left lines word by word (PDFium) would turn round the
    groups of a telephone number at any other blank.
    """
    told = _BETWEEN_DIGITS.sub(_NO_BREAK, piece.text)
    return piece if told == piece.text else replace(piece, text=told)


def _told(drawn: str, piece: Set, language: str) -> str:
    """What draws a piece, marked with its language if it has words in another than ``language``."""
    own = piece.manner.language
    words = own != language and any(letter.isalpha() for letter in piece.text)
    # A tag comes from a file of others: none that could close the string is written.
    if not language or not words or not _TAG.fullmatch(own):
        return drawn
    return f"/Span <</Lang ({own})>> BDC\n{drawn}\nEMC"


@dataclass
class _Pen:
    """Where the next glyph belongs, and where a reader of the file would put it: 1/1000 em."""

    wanted: float = 0
    reached: float = 0

    def begun(self) -> float:
        """Where a new text object begins: what was lost in rounding before it is made good."""
        self.reached = self.wanted
        return self.wanted


def _glyphs(piece: Set, font: PdfFont, pen: _Pen, size: float) -> str:
    unit = 1000 * piece.face.em
    shown = _Shown(size * piece.face.scale)
    for group in _groups(piece):
        marked = len(group) > 1 or group[0].stop > group[0].start + 1
        shown.begin("".join(_as_seen(cluster.content) for cluster in group) if marked else "")
        for cluster in group:
            glyphs = piece.glyphs[cluster.start : cluster.stop]
            if cluster.hidden:
                pen.wanted += sum(glyph.x_advance for glyph in glyphs) * unit
                continue
            for place, glyph in enumerate(glyphs):
                own = _ZERO_WIDTH if place else cluster.content
                _show(glyph, font.code(glyph.gid, own), font, pen, shown)
        shown.end(marked)
    return shown.finished()


class _Cluster(NamedTuple):
    """The glyphs from ``start`` to ``stop`` of a set, the text they stand for, and their width."""

    start: int
    stop: int
    content: str
    width: int

    @property
    def hidden(self) -> bool:
        """Whether there is nothing to be seen, as of a soft hyphen that ends no line."""
        return not self.width and all(character in _HIDDEN for character in self.content)


def _clusters(piece: Set) -> Iterator[_Cluster]:
    ends = _cluster_ends(piece)
    place = 0
    for first, same in groupby(piece.glyphs, key=lambda glyph: glyph.cluster):
        advances = [glyph.x_advance for glyph in same]
        stop = place + len(advances)
        yield _Cluster(place, stop, piece.text[first : ends[first]], sum(advances))
        place = stop


def _groups(piece: Set) -> Iterator[list[_Cluster]]:
    """What copies as one: a cluster, or in Arabic letters a word.

    Joined letters stand at many heights, and readers of files that go by places tear them apart.
    """
    group: list[_Cluster] = []
    for cluster in _clusters(piece):
        if group and (cluster.content.isspace() or not _joins(cluster.content)):
            yield group
            group = []
        if _joins(cluster.content):
            group.append(cluster)
        elif not cluster.hidden:
            yield [cluster]
        elif group:
            group.append(cluster)
    if group:
        yield group


def _joins(content: str) -> bool:
    return bidi_class(content[0]) == "AL"


def _as_seen(content: str) -> str:
    """Text as it stands from left to right, which is how the other letters of a line are read."""
    return content[::-1] if bidi_class(content[0]) in {"R", "AL"} else content


def _show(glyph: Glyph, code: int, font: PdfFont, pen: _Pen, shown: _Shown) -> None:
    scale, unit = font.face.scale, 1000 / font.face.upem
    back = round((pen.reached - pen.wanted) / scale - glyph.x_offset * unit)
    shown.add(f"{code:04X}", back, glyph.y_offset * unit)
    pen.reached += (font.advance(code) - back) * scale
    pen.wanted += glyph.x_advance * unit * scale


def _cluster_ends(piece: Set) -> dict[int, int]:
    clusters = sorted({glyph.cluster for glyph in piece.glyphs})
    return dict(pairwise([*clusters, piece.end]))


class _Shown:
    """Collects codes into as few text-showing operators as can be."""

    def __init__(self, size: float) -> None:
        self._size = size
        self._done: list[str] = []
        self._array: list[str] = []
        self._codes = ""
        self._rise = 0.0

    def begin(self, actual: str) -> None:
        """What follows copies as ``actual``, if that is not empty."""
        if actual:
            self._flush()
            self._done.append(f"/Span <</ActualText <FEFF{hexadecimal(actual)}>>> BDC")

    def end(self, marked: bool) -> None:
        """The end of what ``begin`` began."""
        if marked:
            self._flush()
            self._done.append("EMC")

    def add(self, code: str, back: int, rise: float) -> None:
        """A code, moved back by so many thousandths, raised by so many."""
        if abs(rise - self._rise) > 0.5:
            self._flush()
            self._rise = rise
            self._done.append(f"{number(rise * self._size / 1000)} Ts")
        if back:
            self._close()
            self._array.append(str(back))
        self._codes += code

    def finished(self) -> str:
        """All operators; the rise is back at nothing."""
        self._flush()
        if self._rise:
            self._done.append("0 Ts")
        return "\n".join(self._done)

    def _close(self) -> None:
        if self._codes:
            self._array.append(f"<{self._codes}>")
            self._codes = ""

    def _flush(self) -> None:
        self._close()
        if self._array:
            self._done.append("[" + "".join(self._array) + "] TJ")
            self._array = []
