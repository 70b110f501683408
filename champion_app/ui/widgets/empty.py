"""What a screen says when there is nothing to show yet."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from champion_app.ui.theme import icons
from champion_app.ui.theme.colours import look_of
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import Button


class Sign(QWidget):
    """One large outline in a soft disc."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setFixedSize(QSize(72, 72))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Disc and outline."""
        look = look_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.good))
        painter.drawEllipse(self.rect())
        icons.paint(painter, self._name, self.rect().adjusted(20, 20, -20, -20), look.good_ink)


class Empty(QWidget):
    """A calm picture, one sentence, and the way on."""

    def __init__(
        self, icon: str, words: str, more: str = "", *, wish: Button | None = None
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(Sign(icon), 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (text.heading(words), text.quiet(more)):
            if label.text():
                label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
                column.addWidget(label)
        if wish is not None:
            column.addSpacing(8)
            column.addWidget(wish, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
