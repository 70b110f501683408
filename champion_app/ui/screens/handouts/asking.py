"""Questions to the system: where to save, which printer, and what it shall open."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from champion_app.ui.widgets.asking import documents

_SIZES = {
    "A3": QPageSize.PageSizeId.A3,
    "A4": QPageSize.PageSizeId.A4,
    "A5": QPageSize.PageSizeId.A5,
}


def ask_where_to_save(parent: QWidget, name: str) -> Path | None:
    """The file to save a paper in; None when left."""
    title = QCoreApplication.translate("handouts", "Save the handout")
    kinds = QCoreApplication.translate("handouts", "Paper (*.pdf)")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(documents() / name), kinds)
    return Path(chosen) if chosen else None


def ask_printer(parent: QWidget, paper: str, copies: int) -> QPrinter | None:
    """The printer that was chosen, ready for this paper; None when left."""
    printer = prepared(paper, copies)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(QCoreApplication.translate("handouts", "Print"))
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


def open_outside(name: str, pdf: bytes) -> bool:
    """Have the system's own viewer show a paper; whether it could."""
    folder = Path(tempfile.mkdtemp(prefix="champion-paper-"))
    (folder / name).write_bytes(pdf)
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder / name)))
