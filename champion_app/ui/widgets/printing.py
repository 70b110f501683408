"""A finished paper to a printer, into a file or to the system's own viewer."""

from __future__ import annotations

import atexit
import shutil
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QWidget

from champion_app.ui.jobs import Progress
from champion_app.ui.widgets.asking import documents
from champion_app.ui.widgets.paper_view import pages_at, pages_can_be_shown

DOTS = 300
"""Dots an inch at which pages go to a printer: sharp for letters, 33 MB a page."""

_PREFIX = "champion-paper-"
_DAY = 24 * 60 * 60
"""Seconds."""

_SIZES = {
    "A3": QPageSize.PageSizeId.A3,
    "A4": QPageSize.PageSizeId.A4,
    "A5": QPageSize.PageSizeId.A5,
}


def ask_where_to_save(parent: QWidget, name: str) -> Path | None:
    """The file to save a paper in; None when left."""
    title = QCoreApplication.translate("paper", "Save this paper")
    kinds = QCoreApplication.translate("paper", "Paper (*.pdf)")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(documents() / name), kinds)
    return Path(chosen) if chosen else None


def ask_printer(parent: QWidget | None, paper: str, copies: int) -> QPrinter | None:
    """The printer that was chosen, ready for this paper; None when left."""
    printer = prepared(paper, copies)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(QCoreApplication.translate("paper", "Print"))
    chosen = dialog.exec()
    dialog.deleteLater()
    return printer if chosen else None


def prepared(paper: str, copies: int) -> QPrinter:
    """A printer set to this paper, without margins of its own: the pages have theirs."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(_SIZES[paper]))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    printer.setCopyCount(copies)
    return printer


def printer_there() -> bool:
    """Whether pages can be printed as pictures: there is a printer, and Qt can draw pages."""
    return pages_can_be_shown() and bool(QPrinterInfo.availablePrinterNames())


def open_outside(name: str, pdf: bytes) -> bool:
    """Have the system's own viewer show a paper; whether it could.

    The file lies in a folder that nobody else may read and goes when the app ends, since a viewer
    may read it again at any time. One that was left behind goes the next day.
    """
    _sweep()
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    (folder / name).write_bytes(pdf)
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder / name)))


def _sweep() -> None:
    """Remove what an app that ended badly left for a viewer."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        try:
            old = time.time() - folder.stat().st_mtime > _DAY
        except OSError:
            continue
        if old:
            shutil.rmtree(folder, ignore_errors=True)


def print_pages(pdf: bytes, pages: int, printer: QPrinter, report: Progress) -> int:
    """Put the pages on paper one after the other; how many sheets' sides were sent.

    A printer that cannot repeat by itself gets the pages as often as there are copies.
    """
    rounds = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    painter = QPainter()
    if not painter.begin(printer):
        return 0
    sent = 0
    try:
        for _ in range(rounds):
            for picture in pages_at(pdf, DOTS):
                report(sent, pages * rounds)
                if sent:
                    printer.newPage()
                _place(painter, printer, picture)
                sent += 1
    finally:
        painter.end()
    return sent


def _place(painter: QPainter, printer: QPrinter, picture: QImage) -> None:
    """The page in its own size where the paper allows it, else as large as fits."""
    paper = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    inside = printer.pageRect(QPrinter.Unit.DevicePixel)
    scale = printer.resolution() / DOTS
    size = QSizeF(picture.size()) * scale
    fits = min(1.0, paper.width() / size.width(), paper.height() / size.height())
    painter.drawImage(QRectF(-inside.topLeft(), size * fits), picture)


def save_paper(file: Path, pdf: bytes) -> Path:
    """The bytes in a file. Raises DiskFull, ReadOnlyPlace."""
    from champion_app.sync.files import write_whole

    write_whole(file, pdf)
    return file
