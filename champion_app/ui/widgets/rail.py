"""The rail at the start edge: where one can go, in outline and word."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from champion_app.ui.theme import fonts, icons
from champion_app.ui.theme.colours import look_of
from champion_app.ui.theme.fonts import Size
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import rounded
from champion_app.ui.widgets.mirror import at_start, placed
from champion_app.ui.widgets.page import scrolling

_FLAGS = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextHideMnemonic


class RailButton(QPushButton):
    """One place to go; the one where the person is stands on a white tab."""

    def __init__(self, icon: str, words: str) -> None:
        super().__init__(words)
        self._icon = icon
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(fonts.font(Size.PLAIN))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _side(self) -> int:
        return round(self.fontInfo().pixelSize() * 1.3)  # not of its height: Nastaliq is tall

    def sizeHint(self) -> QSize:
        """Outline and word in bold, so that nothing moves when the person comes here."""
        words = fonts.measure(fonts.emboldened(self.font(), words=self.text())).size(
            _FLAGS, self.text()
        )
        side = self._side()
        return QSize(side + words.width() + 40, max(words.height() + 12, 40))

    def minimumSizeHint(self) -> QSize:
        """The same: words in the rail are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Tab, outline, word, ring."""
        look = look_of(self)
        painter = QPainter(self)
        here = self.isChecked()
        if here:
            rounded(painter, self.rect(), radius=8, fill=look.card, line=look.line, width=1)
        elif self.underMouse():
            rounded(painter, self.rect(), radius=8, fill=look.paper, line="", width=0)
        if self.hasFocus():
            rounded(painter, self.rect(), radius=8, fill="", line=look.accent, width=2)
        side = self._side()
        box = self.rect().adjusted(11, (self.height() - side) // 2, 0, 0)
        box.setSize(QSize(side, side))
        words = self.rect().adjusted(side + 21, 0, -4, 0)
        box = placed(self, box)
        words = placed(self, words)
        icons.paint(painter, self._icon, box, look.accent if here else look.quiet)
        painter.setFont(fonts.emboldened(self.font(), here, words=self.text()))
        painter.setPen(QColor(look.accent if here else look.ink))
        painter.drawText(words, at_start(self) | _FLAGS, self.text())


class Rail(QWidget):
    """Every place in this role, the foot's apart from the others."""

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._buttons: dict[str, RailButton] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 1, 0)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(10, 18, 9, 16)
        column.setSpacing(3)
        mark = text.accented(text.Words("Champion", size=Size.HEADING, bold=True, wrap=False))
        above = QHBoxLayout()
        above.addSpacing(10)
        above.addWidget(mark, 1)
        above.addSpacing(10)
        column.addLayout(above)
        column.addSpacing(10)
        self._above = QVBoxLayout()
        self._foot = QVBoxLayout()
        for part in (self._above, self._foot):
            part.setSpacing(3)
        column.addLayout(self._above)
        column.addStretch(1)
        column.addLayout(self._foot)
        self._inner = inner
        outer.addWidget(scrolling(inner))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def add(self, name: str, icon: str, words: str, *, at_foot: bool = False) -> RailButton:
        """One more place to go."""
        button = RailButton(icon, words)
        button.clicked.connect(lambda: self.chosen.emit(name))
        (self._foot if at_foot else self._above).addWidget(button)
        self._buttons[name] = button
        return button

    def show_here(self, name: str) -> None:
        """Mark where the person is."""
        for each, button in self._buttons.items():
            button.setChecked(each == name)

    def sizeHint(self) -> QSize:
        """As wide as its longest word."""
        inner = self._inner.minimumSizeHint()
        return QSize(max(inner.width() + 1, 148), inner.height())

    def minimumSizeHint(self) -> QSize:
        """Its width; a low window scrolls it."""
        return QSize(self.sizeHint().width(), 120)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Its ground, and the line beside the screen."""
        look = look_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look.rail))
        edge = 0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else self.width() - 1
        painter.fillRect(edge, 0, 1, self.height(), QColor(look.line))
