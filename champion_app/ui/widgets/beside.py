"""Two parts beside each other where there is room, else one above the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class Beside(QWidget):
    """``first`` at the start and ``second`` at the end, with shares of the width."""

    def __init__(
        self, first: QWidget, second: QWidget, *, shares: tuple[int, int] = (1, 0), gap: int = 16
    ) -> None:
        super().__init__()
        self._parts = (first, second)
        self._gap = gap
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(gap)
        for part, share in zip(self._parts, shares, strict=True):
            self._line.addWidget(part, share)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _fits(self, width: int) -> bool:
        return width >= sum(_least(part).width() for part in self._parts) + self._gap

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The higher one where both stand beside each other, else the two together."""
        if self._fits(width):
            heights = [part.sizeHint().height() for part in self._parts]
            first = self._parts[0]
            if first.hasHeightForWidth():
                rest = width - self._gap - self._parts[1].sizeHint().width()
                heights[0] = first.heightForWidth(max(1, rest))
            return max(heights)
        return self._gap + sum(
            part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()
            for part in self._parts
        )

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider one."""
        least = [_least(part) for part in self._parts]
        return QSize(max(one.width() for one in least), max(one.height() for one in least))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn when the room changes."""
        super().resizeEvent(event)
        across = self._fits(event.size().width())
        wanted = QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom
        if self._line.direction() != wanted:
            self._line.setDirection(wanted)


def _least(part: QWidget) -> QSize:
    return part.minimumSizeHint().expandedTo(part.minimumSize())
