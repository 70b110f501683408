"""Questions to the system: which file is taken in, and where one is saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from champion_app.ui.widgets.asking import documents, stick


def ask_handout(parent: QWidget) -> Path | None:
    """The file with a handout or a text; None when left."""
    title = QCoreApplication.translate("texts", "Which handout shall be taken in?")
    ours = QCoreApplication.translate("texts", "Handouts, Markdown and Word")
    every = QCoreApplication.translate("texts", "All files")
    kinds = f"{ours} (*.json *.md *.markdown *.txt *.docx);;{every} (*)"
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(stick() or documents()), kinds)
    return Path(chosen) if chosen else None


def ask_where_to_save(parent: QWidget, name: str) -> Path | None:
    """The file to save a handout in; None when left."""
    title = QCoreApplication.translate("texts", "Save the handout with all its languages")
    kinds = QCoreApplication.translate("texts", "Handout (*.json)")
    place = str((stick() or documents()) / name)
    chosen, _ = QFileDialog.getSaveFileName(parent, title, place, kinds)
    return Path(chosen) if chosen else None
