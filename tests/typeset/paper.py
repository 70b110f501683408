"""What the tests of this room share: fonts, real text, and pages read back by PDFium."""

from __future__ import annotations

import gzip
import json
from functools import lru_cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from champion_app.typeset.fonts import Fonts, packs

ROOT = Path(__file__).resolve().parents[2]
FONTS = ROOT / "resources" / "fonts"
DATA = ROOT / "tests" / "data"

TEN = ("en", "ur", "ar", "bn", "pa", "pl", "ro", "so", "uk", "zh-Hans")


@lru_cache(maxsize=1)
def fonts() -> Fonts:
    """The shipped fonts and the pack beside them, opened once for all tests."""
    return Fonts(FONTS, *packs(FONTS))


@lru_cache(maxsize=1)
def declaration() -> dict[str, dict[str, Any]]:
    """Articles 1, 2 and 25 of the Universal Declaration of Human Rights by language tag."""
    text = (DATA / "udhr" / "udhr.json").read_text(encoding="utf-8")
    return {entry["bcp47"]: entry for entry in json.loads(text)["entries"]}


def paragraphs(tag: str) -> list[str]:
    """The paragraphs of the three articles in a language."""
    entry = declaration()[tag]
    return [text for name in ("art1", "art2", "art25") for text in entry[name]["paras"]]


def unicode_rows(name: str) -> list[str]:
    """The rows of a Unicode conformance file, without comments."""
    packed = DATA / "unicode" / f"{name}.txt.gz"
    with gzip.open(packed, "rt", encoding="utf-8") as lines:
        rows = [line.split("#")[0].strip() for line in lines]
    return [row for row in rows if row]


class Read:
    """A PDF as PDFium reads it."""

    def __init__(self, pdf: bytes) -> None:
        # The buffer must live as long as the document.
        self._data = QByteArray(pdf)
        self._buffer = QBuffer(self._data)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document = QPdfDocument(None)
        self.document.load(self._buffer)
        assert self.document.status() == QPdfDocument.Status.Ready

    def text(self) -> str:
        """All text of all pages."""
        count = self.document.pageCount()
        return "\n".join(self.document.getAllText(page).text() for page in range(count))

    def image(self, page: int, scale: float) -> QImage:
        """A page on white, so many pixels to the point."""
        size = self.document.pagePointSize(page)
        pixels = QSize(round(size.width() * scale), round(size.height() * scale))
        sheet = QImage(pixels, QImage.Format.Format_RGB32)
        sheet.fill(QColor("white"))
        painter = QPainter(sheet)
        painter.drawImage(0, 0, self.document.render(page, pixels))
        painter.end()
        return sheet


def ink(image: QImage, threshold: int = 128) -> set[tuple[int, int]]:
    """The dark pixels of a picture."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    data, stride = bytes(grey.constBits()), grey.bytesPerLine()
    marks = bytes(value < threshold for value in range(256))
    found = set()
    for y in range(grey.height()):
        row = data[y * stride : y * stride + grey.width()].translate(marks)
        x = row.find(1)
        while x >= 0:
            found.add((x, y))
            x = row.find(1, x + 1)
    return found
