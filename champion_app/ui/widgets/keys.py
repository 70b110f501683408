"""F1: every key that works here, in words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from champion_app.ui.theme import fonts
from champion_app.ui.theme.colours import look_of
from champion_app.ui.theme.fonts import Size
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import key_size, outline, paint_key
from champion_app.ui.widgets.page import scrolling


class KeyCap(QWidget):
    """One key, drawn as on the keyboard."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setAccessibleName(name)
        self.setFixedSize(key_size(fonts.measure(fonts.font(Size.SMALL)), name))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The cap."""
        paint_key(QPainter(self), self.rect(), self._name, look_of(self))


class KeyList(QDialog):
    """Keys and what they do, two columns."""

    def __init__(self, listed: list[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(text.title(self.tr("Keys")))
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(10)
        for row, (key, what) in enumerate(listed):
            grid.addWidget(KeyCap(key), row, 0, Qt.AlignmentFlag.AlignLeading)
            grid.addWidget(text.plain(what), row, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(listed), 1)
        column.addWidget(scrolling(inner), 1)
        shut = outline(self.tr("Close"), hint="Esc")
        shut.clicked.connect(self.close)
        column.addWidget(shut, 0, Qt.AlignmentFlag.AlignTrailing)
        self.resize(520, 560)
