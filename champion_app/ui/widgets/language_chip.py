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
        self.standing = standing
        self.name = name
        self.word = fonts.font(Size.SMALL)
        self.seen = "" if standing.unseen else standing.word
        self.tick = standing.tone is Tone.GOOD

    def _ink(self) -> QRect:
        """The ink of a name in Arabic letters, whose lines are high: a chip is one word."""
        name = self.standing.name
        if not any("\u0600" <= letter <= "\u08ff" for letter in name):
            return QRect()
        return fonts.measure(fonts.emboldened(self.name, words=name)).tightBoundingRect(name)

    def sizes(self) -> tuple[QSize, QSize, QSize]:
        """Of name, word and tick; empty for one that is not there."""
        name = fonts.measure(fonts.emboldened(self.name, words=self.standing.name)).size(
            _FLAGS, self.standing.name
        )
        ink = self._ink()
        if not ink.isEmpty():
            name.setHeight(ink.height() + 2)
        word = fonts.measure(self.word).size(_FLAGS, self.seen) if self.seen else QSize()
        side = round(fonts.measure(self.word).height() * 0.85)
        return name, word, QSize(side, side) if self.tick else QSize()

    def whole(self) -> QSize:
        """What all pieces take, with the ends of a pill."""
        sizes = [size for size in self.sizes() if not size.isEmpty()]
        width = sum(size.width() for size in sizes) + _GAP * (len(sizes) - 1)
        return QSize(width + 2 * _EDGE, max(size.height() for size in sizes) + 6)

    def paint(self, painter: QPainter, widget: QWidget, ink: str) -> None:
        """Draw them into ``widget``, mirrored as it is."""
        left = (widget.width() - self.whole().width()) // 2 + _EDGE
        painter.setPen(QColor(ink))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        centre = Qt.AlignmentFlag.AlignCenter | _FLAGS
        for what, size in zip(("name", "word", "tick"), self.sizes(), strict=True):
            if size.isEmpty():
                continue
            box = QRect(left, (widget.height() - size.height()) // 2, size.width(), size.height())
            box = QStyle.visualRect(widget.layoutDirection(), widget.rect(), box)
            left += size.width() + _GAP
            if what == "tick":
                icons.paint(painter, "check", box, ink)
            elif what == "name" and not self._ink().isEmpty():
                painter.setFont(self.name)
                base = box.center().y() - self._ink().center().y()
                painter.drawText(QPoint(box.left(), base), self.standing.name)
            else:
                painter.setFont(self.name if what == "name" else self.word)
                said = self.standing.name if what == "name" else self.seen
                painter.drawText(box.adjusted(-4, 0, 4, 0), centre, said)


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
        return self._pieces.whole()

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
        self._font = fonts.font(Size.PLAIN, language=standing.language)
        self.setCheckable(True)
        self.setAccessibleName(standing.spoken())
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The pieces and a pill's ends; a target for a finger."""
        size = _Pieces(self.standing, self._font).whole()
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
        font = fonts.emboldened(self._font, self.isChecked(), words=self.standing.name)
        _Pieces(self.standing, font).paint(painter, self, ink)
