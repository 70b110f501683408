"""Files dropped from outside: a place that says so, and the ears for a whole screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from champion_app.ui.theme import icons
from champion_app.ui.theme.colours import look_of
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import Button

SIGN = 30


def files_in(data: QMimeData) -> list[Path]:
    """The files of this computer among what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class Drops(QObject):
    """Lets files be dropped anywhere on ``target``."""

    came = Signal(object)
    """``list[Path]``: what was dropped."""
    over = Signal(bool)
    """Files are held above it, or no longer."""

    def __init__(self, target: QWidget) -> None:
        super().__init__(target)
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take files, nothing else."""
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            if not files_in(event.mimeData()):
                return False
            event.acceptProposedAction()
            self.over.emit(True)
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.over.emit(False)
        if isinstance(event, QDropEvent):
            self.over.emit(False)
            files = files_in(event.mimeData())
            if files:
                event.acceptProposedAction()
                self.came.emit(files)
                return True
        return False


class DropPlace(QWidget):
    """A dashed field: drop files here, or press the button."""

    def __init__(self, icon: str, words: str, button: Button, *, more: str = "") -> None:
        super().__init__()
        self._icon = icon
        self._lit = False
        self.setAccessibleName(words)
        line = self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        line.setContentsMargins(18 + SIGN + 14, 14, 18, 14)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            line.setContentsMargins(18, 14, 18 + SIGN + 14, 14)
        line.setSpacing(14)
        said = QVBoxLayout()
        said.setSpacing(2)
        first = text.plain(words)
        said.addWidget(first)
        if more:
            said.addWidget(text.small(more))
        line.addLayout(said, 1)
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        side = first.fontMetrics().horizontalAdvance(words) * 2 // 3
        self._beside = 18 + SIGN + 14 + side + 14 + button.sizeHint().width() + 18

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside the words the button leaves them room for two lines; else it stands below."""
        beside = self.width() >= self._beside
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._line.setDirection(across if beside else down)
        super().resizeEvent(event)

    def light(self, lit: bool) -> None:
        """Show that files are held above it."""
        self._lit = lit
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dashed line, soft ground when lit, outline at the start."""
        look = look_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(look.accent if self._lit else look.field_line), 1.6)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(look.good) if self._lit else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
        left = 18
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() - SIGN - 18
        box = QRectF(left, (self.height() - SIGN) / 2, SIGN, SIGN)
        icons.paint(painter, self._icon, box, look.accent)
