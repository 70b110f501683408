"""A finished PDF on screen: its pages to scroll through, and pictures of single pages.

QtPdf may be missing from an installation; then there are no pictures, and papers are opened with
the system's own viewer.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMargins, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from champion_app.ui.theme.colours import look_of
from champion_app.ui.widgets import text
from champion_app.ui.widgets.page import ScrollBar

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPdfWidgets import QPdfView

POINTS_AN_INCH = 72


def pages_can_be_shown() -> bool:
    """Whether QtPdf is part of this installation."""
    return find_spec("PySide6.QtPdf") is not None


@contextmanager
def _opened(pdf: bytes) -> Iterator[QPdfDocument]:
    """The document, for the thread that asks."""
    from PySide6.QtPdf import QPdfDocument

    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    try:
        yield document
    finally:
        document.close()
        buffer.close()


def first_page(pdf: bytes, width: int, *, height: int) -> QImage:
    """The top of page one, ``width`` pixels wide and at most ``height`` high; for any thread."""
    with _opened(pdf) as document:
        points = document.pagePointSize(0)
        whole = QSize(width, round(width * points.height() / points.width()))
        return on_white(document.render(0, whole)).copy(0, 0, width, min(height, whole.height()))


def pages_in(pdf: bytes) -> int:
    """How many pages there are; none of a file that cannot be shown; for any thread."""
    with _opened(pdf) as document:
        return max(document.pageCount(), 0)


def pages_at(pdf: bytes, dots: int) -> Iterator[QImage]:
    """Each page in turn at ``dots`` an inch; for any thread."""
    with _opened(pdf) as document:
        for page in range(document.pageCount()):
            points = document.pagePointSize(page)
            size = (points * dots / POINTS_AN_INCH).toSize()
            yield on_white(document.render(page, size))


def on_white(picture: QImage) -> QImage:
    """The picture on paper: a page is rendered without a ground."""
    paper = QImage(picture.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, picture)
    painter.end()
    return paper


class PaperView(QWidget):
    """All pages of one PDF under each other; the very bytes that are printed and saved."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.pdf = b""
        self.pages = 0
        self._document: QPdfDocument | None = None
        self._view: QPdfView | None = None
        self._buffer: QBuffer | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._words = text.quiet("")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._words)
        if pages_can_be_shown():
            column.addWidget(self._viewer(name), 1)
            self._words.hide()
        self.setMinimumSize(QSize(120, 160))

    def _viewer(self, name: str) -> QPdfView:
        from PySide6.QtPdf import QPdfDocument
        from PySide6.QtPdfWidgets import QPdfView

        self._document = QPdfDocument(self)
        view = QPdfView(self)
        view.setAccessibleName(name)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setVerticalScrollBar(ScrollBar())
        # As needed it may come and go for ever: a page fits the narrower room, not the wider one.
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        view.setPageMode(QPdfView.PageMode.MultiPage)
        view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        view.setDocumentMargins(QMargins(8, 8, 8, 8))
        view.setPageSpacing(8)
        palette = view.palette()
        palette.setColor(QPalette.ColorRole.Dark, QColor(look_of(self).rail))
        view.setPalette(palette)
        view.setDocument(self._document)
        self._view = view
        return view

    @property
    def shown(self) -> tuple[QPdfDocument, QPdfView] | None:
        """The document and what shows it; None where QtPdf is missing."""
        if self._document is None or self._view is None:
            return None
        return self._document, self._view

    def show_whole_page(self) -> None:
        """Fit a page into the height too."""
        if self._view is not None:
            self._view.setZoomMode(self._view.ZoomMode.FitInView)

    def show_width(self) -> None:
        """Fit a page into the width."""
        if self._view is not None:
            self._view.setZoomMode(self._view.ZoomMode.FitToWidth)

    def show_pdf(self, pdf: bytes, pages: int) -> None:
        """Show these pages instead, from the first."""
        self.pdf, self.pages = pdf, pages
        if self._document is None or self._view is None:
            self._words.setText(self.tr("%n pages", "", pages))
            return
        self._document.close()
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self._view.verticalScrollBar().setValue(0)

    def show_nothing(self) -> None:
        """No paper could be made."""
        self.pdf, self.pages = b"", 0
        if self._document is not None:
            self._document.close()
