"""A small window that asks one thing: title, fields, one button to go on, one to leave."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import outline, primary
from champion_app.ui.widgets.gate import Trouble


class Sheet(QDialog):
    """Stays open until what it asked for was done: ``wanted`` asks for it, ``close`` ends it.

    A ``careful`` one is about something that cannot be undone: Enter alone does not do it.
    """

    wanted = Signal()

    def __init__(self, title: str, go_on: str, parent: QWidget, *, careful: bool = False) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(14)
        column.addWidget(text.heading(title))
        self.body = QVBoxLayout()
        self.body.setSpacing(14)
        column.addLayout(self.body)
        self.trouble = Trouble()
        column.addWidget(self.trouble)
        column.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addStretch(1)
        leave = outline(self.tr("Leave it"), hint="Esc")
        leave.setAutoDefault(careful)
        leave.clicked.connect(self.reject)
        self.go_on = primary(go_on, hint="" if careful else "Enter")
        self.go_on.setAutoDefault(not careful)
        self.go_on.setDefault(not careful)
        self.go_on.clicked.connect(self._want)
        line.addWidget(leave)
        line.addWidget(self.go_on)
        if careful:
            leave.setFocus()
        column.addLayout(line)
        self.setMinimumWidth(460)

    def _want(self) -> None:
        self.trouble.show_words("")
        self.go_on.setEnabled(False)
        self.wanted.emit()

    def stumble(self, words: str) -> None:
        """It could not be done: say why and let the person try again."""
        self.trouble.show_words(words)
        self.go_on.setEnabled(True)
