"""The frame of a screen: title, what is said beside it, wishes at the end, body below."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QScrollBar,
    QVBoxLayout,
    QWidget,
)

from champion_app.ui.theme.colours import look_of
from champion_app.ui.widgets import text


class Page(QWidget):
    """What every screen is: made by ``factory(desk)``, shown by ``visit``.

    ``body`` is the column for its matter, below the header; with ``scrolls`` it scrolls as a whole
    when the window is too low. ``whole_window`` asks for the rail to be hidden.
    """

    whole_window = False

    def __init__(self, title: str = "", *, scrolls: bool = False) -> None:
        super().__init__()
        self.setObjectName(type(self).__name__)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(30, 22, 30, 20)
        outer.setSpacing(16)
        self.header = QHBoxLayout()
        self.header.setSpacing(16)
        self.title = text.title(title)
        self.title.setWordWrap(False)
        self.subtitle = text.quiet("")
        self.header.addWidget(self.title, 0, Qt.AlignmentFlag.AlignVCenter)
        self.header.addWidget(self.subtitle, 1, Qt.AlignmentFlag.AlignVCenter)
        self.wishes = QHBoxLayout()
        self.wishes.setSpacing(12)
        self.header.addLayout(self.wishes)
        outer.addLayout(self.header)
        self.body = QVBoxLayout()
        self.body.setSpacing(16)
        if scrolls:
            inner = QWidget()
            inner.setLayout(self.body)
            self.body.setContentsMargins(0, 0, 0, 0)
            outer.addWidget(scrolling(inner), 1)
        else:
            outer.addLayout(self.body, 1)

    def visit(self, **where: object) -> None:
        """Called each time the person comes here; ``where`` is what ``desk.open`` was given."""

    def keys(self) -> list[tuple[str, str]]:
        """The keys of this screen and what they do, for F1."""
        return []

    def go_back(self) -> bool:
        """Esc: go one step back inside the screen; False when there is none."""
        return False


class ScrollBar(QScrollBar):
    """A thin mark of where one is in a long page."""

    def sizeHint(self) -> QSize:
        """Wide enough to be caught."""
        return QSize(14, 40)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The handle alone, where there is more than is seen."""
        if self.maximum() <= self.minimum():
            return
        from PySide6.QtWidgets import QStyle, QStyleOptionSlider

        option = QStyleOptionSlider()
        self.initStyleOption(option)
        handle = self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar,
            option,
            QStyle.SubControl.SC_ScrollBarSlider,
            self,
        )
        look = look_of(self)
        ink = look.field_line if self.isSliderDown() or self.underMouse() else look.line
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ink))
        painter.drawRoundedRect(handle.adjusted(4, 2, -3, -2), 3.5, 3.5)


def scrolling(inner: QWidget) -> QScrollArea:
    """``inner`` in an area without a frame that scrolls downwards only."""
    area = QScrollArea()
    area.setVerticalScrollBar(ScrollBar())
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    inner.setAutoFillBackground(False)
    area.setWidget(inner)
    inner.setAutoFillBackground(False)
    return area
