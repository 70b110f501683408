"""The sheet in the middle of an empty window: first run and unlocking, before there is a desk."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from champion_app.ui.theme.colours import look_of
from champion_app.ui.theme.fonts import Size
from champion_app.ui.widgets import text
from champion_app.ui.widgets.cards import Card
from champion_app.ui.widgets.page import scrolling

WIDTH = 660


class Trouble(text.Words):
    """One plain line about what went wrong; hidden while nothing did."""

    def __init__(self) -> None:
        super().__init__(bold=True)
        self.hide()

    def show_words(self, words: str) -> None:
        """Say it, or hide when there is nothing to say."""
        palette = self.palette()
        palette.setColor(self.foregroundRole(), QColor(look_of(self).loss_ink))
        self.setPalette(palette)
        self.setText(words)
        self.setVisible(bool(words))


class Gate(QWidget):
    """A card on paper, with the app's mark above; ``body`` is the card's column."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(1024, 700)
        self.setMinimumSize(560, 480)
        self.setWindowTitle("Champion")
        inner = QWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(inner))
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 32, 24, 32)
        column.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch(1)
        self._sheet = QWidget()
        self._sheet.setMaximumWidth(round(WIDTH * self._scale()))
        middle.addWidget(self._sheet, 100)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addStretch(3)
        sheet = QVBoxLayout(self._sheet)
        sheet.setContentsMargins(0, 0, 0, 0)
        sheet.setSpacing(14)
        line = QHBoxLayout()
        line.addWidget(text.accented(text.Words("Champion", size=Size.TITLE, bold=True)), 1)
        self.step = text.quiet("")
        self.step.setWordWrap(False)
        line.addWidget(self.step, 0, Qt.AlignmentFlag.AlignBottom)
        sheet.addLayout(line)
        card = Card()
        card.body.setContentsMargins(32, 28, 32, 28)
        card.body.setSpacing(14)
        sheet.addWidget(card)
        self.body = card.body

    def _scale(self) -> float:
        return max(1.0, self.fontMetrics().height() / 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paper."""
        QPainter(self).fillRect(self.rect(), QColor(look_of(self).paper))
