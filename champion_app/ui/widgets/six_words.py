"""Six words large and numbered: to be read aloud, or ticked off as they are heard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from champion_app.ui.theme import fonts, icons
from champion_app.ui.theme.colours import look_of
from champion_app.ui.theme.fonts import Size
from champion_app.ui.widgets.buttons import rounded
from champion_app.ui.widgets.flow import flowing

ENGLISH = "en"
"""The words are English on every screen: both laptops show the same."""


class NumberedWord(QWidget):
    """One word in a box with its number; hidden words show dots until they are heard."""

    def __init__(self, number: int, word: str, *, size: Size, widest: int) -> None:
        super().__init__()
        self._widest = widest
        self.number, self.word = number, word
        self.heard = False
        self.hidden = False
        self._font = fonts.font(size, bold=True, language=ENGLISH)
        self._small = fonts.font(Size.SMALL, language=ENGLISH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name()

    def _name(self) -> None:
        self.setAccessibleName(f"{self.number}" if self.hidden else f"{self.number}. {self.word}")

    def set_heard(self, heard: bool) -> None:
        """Tick it, or not."""
        self.heard = heard
        self.update()

    def set_hidden(self, hidden: bool) -> None:
        """Show dots instead of the word."""
        self.hidden = hidden
        self._name()
        self.update()

    def sizeHint(self) -> QSize:
        """Number or tick, and room for the longest of the six words."""
        metrics = QFontMetrics(self._font)
        return QSize(self._widest + self._edge() + 14, metrics.height() + 18)

    def _edge(self) -> int:
        """Where the word begins."""
        return QFontMetrics(self._small).horizontalAdvance("0") + 22

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The box; always from left to right, as English words are."""
        look = look_of(self)
        painter = QPainter(self)
        line = look.good_ink if self.heard else look.line
        fill = look.good if self.heard else look.paper
        rounded(painter, self.rect(), radius=8, fill=fill, line=line, width=1.2)
        edge = self._edge()
        if self.heard:
            side = edge - 14
            tick = QRect(9, (self.height() - side) // 2, side, side)
            icons.paint(painter, "check", tick, look.good_ink)
        else:
            painter.setFont(self._small)
            painter.setPen(QColor(look.quiet))
            box = QRect(0, 0, edge - 2, self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self.number))
        painter.setFont(self._font)
        painter.setPen(QColor(look.good_ink if self.heard else look.ink))
        shown = "· · ·" if self.hidden and not self.heard else self.word
        absolute = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(
            self.rect().adjusted(edge, 0, 0, 0), absolute | Qt.AlignmentFlag.AlignVCenter, shown
        )


def largest(words: Sequence[str], width: int) -> Size:
    """The larger of two sizes in which all words stand on one line of ``width`` pixels."""
    metrics = QFontMetrics(fonts.font(Size.TITLE, bold=True, language=ENGLISH))
    widest = max((metrics.horizontalAdvance(word) for word in words), default=0)
    return Size.TITLE if (widest + 60) * len(words) <= width else Size.HEADING


def numbered(
    words: Sequence[str], *, size: Size = Size.HEADING
) -> tuple[QWidget, list[NumberedWord]]:
    """The words in a line that begins anew when it is full, and the words one by one.

    English is read from the left, so the line runs that way in a mirrored window too.
    """
    metrics = QFontMetrics(fonts.font(size, bold=True, language=ENGLISH))
    # Never so narrow that they stand four and two where three and three are read more calmly.
    widest = max(metrics.horizontalAdvance(word) for word in [*words, "mmmmm"])
    made = [
        NumberedWord(number, word, size=size, widest=widest) for number, word in enumerate(words, 1)
    ]
    line = flowing(*made, gap=8)
    line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return line, made
