"""Cards and rows: the sheets that a screen lays its matter on."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from champion_app.ui.theme import icons
from champion_app.ui.theme.colours import look_of
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import Pressed, rounded
from champion_app.ui.widgets.mirror import placed


def is_last(row: QWidget) -> bool:
    """Whether no other part stands below in the same column: the last row parts nothing."""
    above = row.parentWidget()
    layout = above.layout() if above is not None else None
    if layout is None:
        return False
    items = [layout.itemAt(index) for index in range(layout.count())]
    parts = [item.widget() for item in items if item is not None]
    there = [part for part in parts if part is not None and not part.isHidden()]
    return bool(there) and there[-1] is row


def _growing() -> QSizePolicy:
    """As high as wrapped words need at the width there is."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    return policy


class Card(QFrame):
    """A white sheet with round corners; ``leading`` marks the one that matters most.

    ``body`` is its column; ``caption`` a small heading on top.
    """

    def __init__(
        self, caption: str = "", parent: QWidget | None = None, *, leading: bool = False
    ) -> None:
        super().__init__(parent)
        self._leading = leading
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(20, 18, 20, 20)
        self.body.setSpacing(8)
        if caption:
            self.body.addWidget(text.caption(caption))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The sheet."""
        look = look_of(self)
        line, width = (look.accent, 2.0) if self._leading else (look.line, 1.0)
        rounded(QPainter(self), self.rect(), radius=12, fill=look.card, line=line, width=width)


class _Lined(QWidget):
    """Draws the thin line that parts one row from the next."""

    parted = True

    def _paint_line(self, painter: QPainter) -> None:
        if self.parted and not is_last(self):
            painter.setPen(QColor(look_of(self).line))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)


class Row(_Lined):
    """One line of a list: parts from start to end; ``line`` is its layout."""

    def __init__(self, *parts: QWidget, parent: QWidget | None = None, parted: bool = True) -> None:
        super().__init__(parent)
        self.parted = parted
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 10, 0, 10)
        self.line.setSpacing(12)
        for part in parts:
            wide = isinstance(part, text.Words) and part.wordWrap()
            self.line.addWidget(part, 1 if wide else 0)
        self.setSizePolicy(_growing())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line below."""
        self._paint_line(QPainter(self))


class RowButton(Pressed):
    """A line of a list that opens something; ``name`` is what it is called when read aloud.

    In a card it stands flush with the other words and shows an arrow (``flush``); in a list of
    its own it has room at both ends for the mark of the chosen one.
    """

    def __init__(
        self, name: str, *parts: QWidget, parent: QWidget | None = None, flush: bool = False
    ) -> None:
        super().__init__(parent)
        self._flush = flush
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.parted = True
        self.chosen = False
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(*((0, 10, 30, 10) if flush else (12, 10, 12, 10)))
        if flush and self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            self.line.setContentsMargins(30, 10, 0, 10)
        self.line.setSpacing(12)
        for part in parts:
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            wide = isinstance(part, text.Words) and part.wordWrap()
            self.line.addWidget(part, 1 if wide else 0)
        self.setSizePolicy(_growing())

    def sizeHint(self) -> QSize:
        """As large as what stands in it."""
        return self.line.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As large as what stands in it must be."""
        return self.line.minimumSize()

    def hasHeightForWidth(self) -> bool:
        """Words may wrap."""
        return self.line.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """The height that wrapped words need."""
        return self.line.heightForWidth(width)

    def set_chosen(self, chosen: bool) -> None:
        """Mark the row that Enter would open."""
        self.chosen = chosen
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground when chosen or under the hand, ring when focused, line below."""
        look = look_of(self)
        painter = QPainter(self)
        if self.chosen or self.isDown():
            rounded(painter, self.rect(), radius=8, fill=look.good, line="", width=0)
        elif self.underMouse() and not self._flush:
            rounded(painter, self.rect(), radius=8, fill=look.rail, line="", width=0)
        if self.hasFocus():
            inner = self.rect().adjusted(1, 1, -1, -1)
            rounded(painter, inner, radius=8, fill="", line=look.accent, width=2)
        elif self.parted and not self.chosen and not is_last(self):
            painter.setPen(QColor(look.line))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        if self._flush:
            box = QRect(self.width() - 22, (self.height() - 20) // 2, 20, 20)
            box = placed(self, box)
            icons.paint(painter, "onward", box, look.accent if self.underMouse() else look.quiet)
