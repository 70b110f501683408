"""A layout of tiles: as many equal columns as fit, each row as high as its tallest tile."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget


class Tiles(QLayout):
    """Tiles no narrower than ``least`` pixels, mirrored by the direction of their widget."""

    def __init__(self, parent: QWidget | None = None, *, least: int = 230, gap: int = 16) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._least = least
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
        """A narrower place has fewer columns."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows at this width."""
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def sizeHint(self) -> QSize:
        """One column."""
        return QSize(self._least, self.heightForWidth(self._least))

    def minimumSize(self) -> QSize:
        """The widest tile alone."""
        widest = max((item.minimumSize().width() for item in self._items), default=0)
        return QSize(min(widest, self._least), 0)

    def setGeometry(self, rect: QRect) -> None:
        """Place everything."""
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def columns(self, width: int) -> int:
        """How many tiles stand beside each other at this width."""
        return max(1, (width + self._gap) // (self._least + self._gap))

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        shown = [item for item in self._items if not item.isEmpty()]
        columns = self.columns(rect.width())
        wide = (rect.width() - self._gap * (columns - 1)) // columns
        top = 0
        for first in range(0, len(shown), columns):
            row = shown[first : first + columns]
            high = max(_height(item, wide) for item in row)
            if place:
                for column, item in enumerate(row):
                    left = column * (wide + self._gap)
                    if self._mirrored():
                        left = rect.width() - left - wide
                    item.setGeometry(QRect(rect.left() + left, rect.top() + top, wide, high))
            top += high + self._gap
        return max(0, top - self._gap)

    def _mirrored(self) -> bool:
        widget = self.parentWidget()
        return widget is not None and widget.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def tiled(*, least: int = 230) -> tuple[QWidget, Tiles]:
    """An empty widget that lays its children out as tiles, and its layout."""
    widget = QWidget()
    layout = Tiles(widget, least=least)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)
    return widget, layout
