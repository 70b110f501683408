"""Chips that name a language in its own letters, with where its text stands in a word beside it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QWidget

from champion_app.ui.theme import fonts, icons
from champion_app.ui.theme.colours import look_of
from champion_app.ui.theme.fonts import Size
from champion_app.ui.widgets.buttons import rounded
from champion_app.ui.widgets.chips import Tone, tones

_FLAGS = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextHideMnemonic
_EDGE, _GAP = 10, 6


@dataclass(frozen=True)
class Standing:
    """A language by its tag and own name, with a word, the word's tone, and a tick if it is good.

    A word that is ``unseen`` is read aloud only: the tick says it to the eye.
    """

    language: str
    name: str
    word: str
    tone: Tone = Tone.PLAIN
    unseen: bool = False

    def spoken(self) -> str:
        """The whole chip in words, for a screen reader."""
        return ", ".join(part for part in (self.name, self.word) if part)


class _Pieces:
    """The pieces of a chip from start to end: name, word, tick."""

    def __init__(self, standing: Standing, name: QFont) -> None:
        word = "" if standing.unseen else standing.word
        bold = fonts.emboldened(name, words=standing.name)  # so that choosing moves nothing
        self._said = (_Piece(standing.name, name, bold), _Piece(word, fonts.font(Size.SMALL)))
        least = fonts.measure(self._said[1].font).height()
        side = round(least * 0.85) if standing.tone is Tone.GOOD else 0
        self._sizes = (*(piece.size() for piece in self._said), QSize(side, side))
        there = [size for size in self._sizes if not size.isEmpty()]
        width = sum(size.width() for size in there) + _GAP * (len(there) - 1)
        height = max(least, *(size.height() for size in there))
        self.whole = QSize(width + 2 * _EDGE, height + 6)
        """What all pieces take, with the ends of a pill."""

    def paint(self, painter: QPainter, widget: QWidget, ink: str) -> None:
        """Draw them into ``widget``, mirrored as it is."""
        left = (widget.width() - self.whole.width()) // 2 + _EDGE
        painter.setPen(QColor(ink))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        for piece, size in zip((*self._said, None), self._sizes, strict=True):
            if size.isEmpty():
                continue
            box = QRect(left, (widget.height() - size.height()) // 2, size.width(), size.height())
            box = QStyle.visualRect(widget.layoutDirection(), widget.rect(), box)
            left += size.width() + _GAP
            if piece is None:
                icons.paint(painter, "check", box, ink)
            else:
                piece.paint(painter, box)


class _Piece:
    """A word of a chip. Arabic letters, whose lines are high, are placed by their ink."""

    def __init__(self, words: str, font: QFont, widest: QFont | None = None) -> None:
        self.words = words
        self.font = font
        self._metrics = fonts.measure(widest or font)
        self._by_ink = any("\u0600" <= letter <= "\u08ff" for letter in words)

    def size(self) -> QSize:
        """The room it takes; empty without words."""
        if not self.words:
            return QSize()
        line = self._metrics.size(_FLAGS, self.words)
        if self._by_ink:
            line.setHeight(self._metrics.tightBoundingRect(self.words).height() + 2)
        return line

    def paint(self, painter: QPainter, box: QRect) -> None:
        """Draw it into its room."""
        painter.setFont(self.font)
        if self._by_ink:
            ink = self._metrics.tightBoundingRect(self.words)
            painter.drawText(QPoint(box.left(), box.center().y() - ink.center().y()), self.words)
        else:
            centre = Qt.AlignmentFlag.AlignCenter | _FLAGS
            painter.drawText(box.adjusted(-4, 0, 4, 0), centre, self.words)


class LanguageMark(QWidget):
    """A fact: this language is there and stands so."""

    def __init__(self, standing: Standing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.standing = standing
        self._pieces = _Pieces(standing, fonts.font(Size.SMALL, language=standing.language))
        self.setAccessibleName(standing.spoken())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The pieces and a pill's ends."""
        return self._pieces.whole

    def minimumSizeHint(self) -> QSize:
        """The same: words in a chip are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Pill and pieces."""
        look = look_of(self)
        ground, ink = tones(look, self.standing.tone)
        painter = QPainter(self)
        line = look.line if look.name == "contrast" else ""
        rounded(painter, self.rect(), radius=min(self.height() / 2, 16), fill=ground, line=line,
                width=1)  # fmt: skip
        self._pieces.paint(painter, self, ink)


class LanguageChip(QPushButton):
    """A language to choose; a chosen one has a line round it and bold letters."""

    def __init__(self, standing: Standing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.standing = standing
        plain = fonts.font(Size.PLAIN, language=standing.language)
        self._pieces = _Pieces(standing, plain)
        self._bold = _Pieces(standing, fonts.emboldened(plain, words=standing.name))
        self.setCheckable(True)
        self.setAccessibleName(standing.spoken())
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The pieces and a pill's ends; a target for a finger."""
        size = self._pieces.whole
        return QSize(size.width(), max(size.height(), 32))

    def minimumSizeHint(self) -> QSize:
        """The same: words in a chip are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Pill, pieces, and a ring when it has the focus."""
        look = look_of(self)
        ground, ink = tones(look, self.standing.tone)
        line = look.accent if self.isChecked() or self.underMouse() else ""
        if look.name == "contrast" and not line:
            line = look.line
        width = 2.4 if self.isChecked() else 1.4
        painter = QPainter(self)
        radius = min(self.height() / 2, 18)
        rounded(painter, self.rect(), radius=radius, fill=ground, line=line, width=width)
        if self.hasFocus():
            inner = self.rect().adjusted(4, 4, -4, -4)
            rounded(painter, inner, radius=radius - 4, fill="", line=look.ink, width=1.5)
        pieces = self._bold if self.isChecked() else self._pieces
        pieces.paint(painter, self, ink)
