"""The question to the system which list is to be taken in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from champion_app.ui.widgets.asking import documents, stick


def ask_list(parent: QWidget) -> Path | None:
    """The file with a list of places; None when left."""
    title = QCoreApplication.translate("places", "Which list shall be taken in?")
    lists = QCoreApplication.translate("places", "Lists")
    every = QCoreApplication.translate("places", "All files")
    kinds = f"{lists} (*.csv *.tsv *.txt);;{every} (*)"
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(stick() or documents()), kinds)
    return Path(chosen) if chosen else None
