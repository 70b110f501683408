"""How far slow work is, on one line that does not stand in the way, with a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from champion_app.ui.theme.colours import look_of
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import outline, rounded


class _Bar(QWidget):
    """A thin bar; full at the end."""

    def __init__(self) -> None:
        super().__init__()
        self.part = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Thin, and as long as there is room."""
        return QSize(120, 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The way and what of it is done, from the start edge."""
        look = look_of(self)
        painter = QPainter(self)
        rounded(painter, self.rect(), radius=4, fill=look.line, line="", width=0)
        done = self.rect()
        done.setWidth(round(self.width() * self.part))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            done.moveRight(self.rect().right())
        if done.width():
            rounded(painter, done, radius=4, fill=look.accent, line="", width=0)


class ProgressLine(QWidget):
    """Words, a bar, and Stop; hidden while nothing is under way."""

    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._bar = _Bar()
        self.said = text.quiet("")
        self.said.setWordWrap(False)
        self.stop = outline(self.tr("Stop"))
        self.stop.clicked.connect(self.stopped)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 4, 0, 4)
        line.setSpacing(14)
        line.addWidget(self.said)
        line.addWidget(self._bar, 1)
        line.addWidget(self.stop)
        self.hide()

    def show_progress(self, words: str, done: int, total: int) -> None:
        """Say how far it is."""
        self.said.setText(words)
        self._bar.part = done / total if total else 0.0
        self._bar.setAccessibleName(words)
        self._bar.update()
        self.show()
