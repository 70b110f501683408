"""The sheet that says sorry; plain Qt, in case our own parts are what broke."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout


class Apology(QDialog):
    """Says sorry, shows the report, copies it."""

    def __init__(self, told: str) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(620, 380)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        said = QLabel(
            self.tr(
                "Sorry: something went wrong inside Champion. What you saved before is safe. "
                "You can go on working."
            )
        )
        said.setWordWrap(True)
        column.addWidget(said)
        about = QLabel(self.tr("This report holds nothing about people. You can send it to us."))
        about.setWordWrap(True)
        column.addWidget(about)
        shown = QPlainTextEdit(told)
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setAccessibleName(self.tr("Report"))
        column.addWidget(shown, 1)
        buttons = QDialogButtonBox()
        copy = buttons.addButton(self.tr("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(self.tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(told))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        close.setFocus()
        column.addWidget(buttons)
