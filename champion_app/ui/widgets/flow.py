"""A layout that fills lines from the start edge and begins a new one when a line is full."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget


class Flow(QLayout):
    """Chips and cards in lines, mirrored by the direction of its widget."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """One more at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The one at this place, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take out the one at this place."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """A narrower place needs more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at this width."""
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def sizeHint(self) -> QSize:
        """All on one line."""
        sizes = [item.sizeHint() for item in self._items]
        across = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return QSize(across, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """The largest one alone."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        """Place everything."""
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = width + 1
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            across = item.sizeHint().width()
            if left + across > width:
                lines.append([])
                left = 0
            lines[-1].append(item)
            left += across + self._gap
        return lines

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        mirrored = self._mirrored()
        top = 0
        for line in self._lines(rect.width()):
            height = max(item.sizeHint().height() for item in line)
            left = 0
            for item in line:
                size = item.sizeHint()
                if place:
                    start = rect.width() - left - size.width() if mirrored else left
                    corner = QPoint(start, top + (height - size.height()) // 2)
                    item.setGeometry(QRect(rect.topLeft() + corner, size))
                left += size.width() + self._gap
            top += height + self._gap
        return max(0, top - self._gap)

    def _mirrored(self) -> bool:
        widget = self.parentWidget()
        return widget is not None and widget.layoutDirection() == Qt.LayoutDirection.RightToLeft


def flowing(*parts: QWidget, gap: int = 8) -> QWidget:
    """A widget with these parts in a flow."""
    widget = QWidget()
    layout = Flow(widget, gap=gap)
    for part in parts:
        layout.addWidget(part)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)
    return widget
