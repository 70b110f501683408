"""Specimens as our engine sets them: one on a page, as pictures of their lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PIL import Image, ImageChops, ImageFilter
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocumentRenderOptions

from champion_app.typeset import paragraphs
from champion_app.typeset.blocks import Block, PageBreak, PageStyle, Paragraph
from champion_app.typeset.fonts import Fonts
from champion_app.typeset.papers import pages
from tests.typeset.paper import Read
from tests.typeset.specimens import Specimen

SIZE, MARGIN_MM, SHEET = 14.0, 20.0, (595.28, 841.89)
MARGIN = MARGIN_MM * 72 / 25.4
COLUMN = SHEET[0] - 2 * MARGIN
"""Size, margin and width of the lines in points: those of an A4 leaflet."""
STYLE = PageStyle(language="en", title="Specimens", size=SIZE, margin=MARGIN_MM, number="")
_DARK = 160


@dataclass(frozen=True)
class Row:
    """A line of a paragraph: half-open indices of its text, and its place in points.

    ``base`` is the distance of its writing line from the top of the paragraph.
    """

    start: int
    end: int
    base: float
    above: float
    below: float

    @property
    def height(self) -> float:
        """How high the line is."""
        return self.above + self.below


@dataclass(frozen=True)
class Galley:
    """A specimen as it was set: the paragraph with its levels and fonts, and its lines."""

    specimen: Specimen
    written: paragraphs.Written
    rows: tuple[Row, ...]

    @property
    def pitch(self) -> float:
        """The distance of its lines in points: the greatest, if they differ."""
        return max(row.height for row in self.rows)

    @property
    def height(self) -> float:
        """The height of it all, in points."""
        return sum(row.height for row in self.rows)


def galley(specimen: Specimen, fonts: Fonts) -> Galley:
    """The lines that a specimen falls into."""
    found = paragraphs.written(specimen.text, specimen.language, fonts)
    rows, base = [], 0.0
    lines = paragraphs.lines(found, COLUMN / SIZE)
    cuts = paragraphs._cuts(found, COLUMN / SIZE)
    for (start, end), line in zip(pairwise(cuts), lines, strict=True):
        above, below = line.above * SIZE, line.below * SIZE
        rows.append(Row(start, end, base + above, above, below))
        base += above + below
    return Galley(specimen, found, tuple(rows))


def sheets(specimens: Sequence[Specimen], fonts: Fonts) -> bytes:
    """A PDF with a page for each specimen, made by the room's own way in."""
    blocks: list[Block] = []
    for specimen in specimens:
        blocks += [Paragraph(specimen.text, language=specimen.language), PageBreak()]
    return pages(blocks[:-1], STYLE, fonts).pdf


class Pictures:
    """The pages of a PDF of specimens as PDFium draws them, so many dots to the inch."""

    def __init__(self, pdf: bytes, dpi: int) -> None:
        self._read = Read(pdf)
        self._unit = dpi / 72
        self.count = self._read.document.pageCount()

    def column(self, number: int, high: float) -> Image.Image:
        """So many points of a page below its upper margin; ink is 255 and paper 0."""
        top, deep = round(MARGIN * self._unit), round(high * self._unit)
        sheet = QSize(*(round(edge * self._unit) for edge in SHEET))
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(sheet)
        seen = QSize(sheet.width(), deep)
        # Qt takes the last dot of this rectangle for its edge and would shrink the page by one.
        options.setScaledClipRect(QRect(0, top, seen.width() + 1, deep + 1))
        drawn = QImage(seen, QImage.Format.Format_RGB32)
        drawn.fill(QColor("white"))
        painter = QPainter(drawn)
        painter.drawImage(0, 0, self._read.document.render(number, seen, options))
        painter.end()
        return _inked(drawn)

    def line(self, column: Image.Image, base: float, row: Row) -> Image.Image:
        """The band of a column in which a line stands, ``base`` points below its top."""
        top = round((base - row.above) * self._unit)
        return column.crop((0, top, column.width, top + round(row.height * self._unit)))


def _inked(image: QImage) -> Image.Image:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    size = (grey.width(), grey.height())
    rows = bytes(grey.constBits())
    whole = Image.frombuffer("L", size, rows, "raw", "L", grey.bytesPerLine(), 1)
    return whole.point([255 if value < _DARK else 0 for value in range(256)])


def thick(picture: Image.Image, dots: int) -> Image.Image:
    """The picture with its ink grown by so many dots on every side."""
    return picture.filter(ImageFilter.MaxFilter(2 * dots + 1))


def amount(picture: Image.Image) -> int:
    """How many dots have ink."""
    return picture.histogram()[255]


def stray(one: Image.Image, other: Image.Image) -> Image.Image:
    """The ink of one picture where the other, of the same size, has none."""
    return ImageChops.subtract(one, other)
