"""Words on a screen: titles, plain lines, quiet lines; they wrap and grow with the font."""

from __future__ import annotations

import re
from math import ceil
from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontInfo, QPainter, QPaintEvent, QPalette, QTextLayout
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QVBoxLayout, QWidget

from champion_app.ui.theme import fonts
from champion_app.ui.theme.fonts import Size

_RISES = re.compile("[کگ]")
_BEGINS = re.compile(r"(?<!\S)[کگ]")
_BAR = 0.5  # of the font's size: what their stroke reaches before them, which Qt does not measure
_ONE_LINE = 40  # letters
_STRONG = ("L", "R", "AL")  # the letters that give a paragraph its direction


def _beyond_its_line(text: str, font: QFont) -> tuple[int, int]:
    """How far Nastaliq reaches above and before the line that its font asks for, in pixels."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    above = ceil(-fonts.measure(font).tightBoundingRect(text).top() - line.ascent()) + 1
    # Long words wrap, and any of them may begin a line.
    begins = _BEGINS.search(text if len(text) > _ONE_LINE else text[:1])
    return max(0, above), ceil(QFontInfo(font).pixelSize() * _BAR) if begins else 0


def _led(text: str) -> str:
    """The words, led from the right in a mirrored window although a Latin letter comes first."""
    if QApplication.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        return text
    sides = [side for side in map(bidirectional, text) if side in _STRONG]
    return f"\u200f{text}" if sides[:1] == ["L"] and set(sides) != {"L"} else text


class Words(QLabel):
    """A label of plain text (never markup) in one of the sizes."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        size: Size = Size.LEAD,
        bold: bool = False,
        wrap: bool = True,
        language: str = "",
    ) -> None:
        super().__init__(_led(text), parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self._size, self._bold, self._language = size, bold, language
        self._reach = (0, 0)
        self._fit(text)
        # By the window's direction, not by the words': a Latin name begins where Urdu ones do.
        leftward = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignRight if leftward else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        across = QSizePolicy.Policy.Preferred if wrap else QSizePolicy.Policy.Minimum
        policy = QSizePolicy(across, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's own name
        """Other words, in the font that fits them."""
        if self._bold or any(self._reach) or _RISES.search(text):
            self._fit(text)
        super().setText(_led(text))

    def _fit(self, text: str) -> None:
        self.setFont(
            fonts.font(self._size, bold=self._bold, language=self._language, words=text or None)
        )
        reach = _beyond_its_line(text, self.font()) if _RISES.search(text) else (0, 0)
        if reach != self._reach:
            self._reach = reach
            self.setContentsMargins(0, reach[0], reach[1], 0)


class OneLine(Words):
    """One line, ended by an ellipsis where there is no room; all of it is its tool tip."""

    def __init__(self, *, size: Size = Size.LEAD, bold: bool = False) -> None:
        super().__init__("", size=size, bold=bold, wrap=False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's own name
        """Other words, all of them kept for whoever points at them."""
        super().setText(text)
        self.setToolTip(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As much of the words as there is room for."""
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, self.alignment() | Qt.TextFlag.TextSingleLine, shown)


def title(text: str) -> Words:
    """What the screen is about; one on each screen."""
    return Words(text, size=Size.TITLE, bold=True)


def heading(text: str) -> Words:
    """What a part of the screen is about."""
    return Words(text, size=Size.HEADING, bold=True)


def caption(text: str) -> Words:
    """The small heading of a card."""
    return quietened(Words(text, size=Size.PLAIN, bold=True))


def plain(text: str) -> Words:
    """Ordinary words."""
    return Words(text)


def strong(text: str) -> Words:
    """Ordinary words that carry the line."""
    return Words(text, bold=True)


def quiet(text: str) -> Words:
    """What is said beside the matter."""
    return quietened(Words(text))


def small(text: str) -> Words:
    """The smallest words there are, quiet."""
    return quietened(Words(text, size=Size.SMALL))


def figure(text: str) -> Words:
    """A number to be seen first."""
    return Words(text, size=Size.FIGURE, bold=True, wrap=False)


def quietened(words: Words) -> Words:
    """The same words, said beside the matter."""
    words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return words


def accented(words: Words) -> Words:
    """The same words in the accent."""
    words.setForegroundRole(QPalette.ColorRole.Accent)
    return words


def stacked(*lines: Words) -> QWidget:
    """Lines close under each other, as one part of a row."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addStretch(1)
    for line in lines:
        if line.text():
            column.addWidget(line)
    column.addStretch(1)
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    whole.setSizePolicy(policy)
    return whole
