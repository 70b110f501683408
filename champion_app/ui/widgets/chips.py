"""Chips: a fact in a word or two, or one of a few choices."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from champion_app.ui.theme import fonts
from champion_app.ui.theme.colours import Look, look_of
from champion_app.ui.theme.fonts import Size
from champion_app.ui.widgets.buttons import Pressed, rounded
from champion_app.ui.widgets.text import Words

_FLAGS = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextHideMnemonic


class Tone(Enum):
    """What a chip says by its colour, always beside its words."""

    PLAIN = "plain"
    GOOD = "good"
    WAITS = "waits"
    LOSS = "loss"


def tones(look: Look, tone: Tone) -> tuple[str, str]:
    """Ground and ink of a tone."""
    return {
        Tone.PLAIN: (look.rail, look.ink),
        Tone.GOOD: (look.good, look.good_ink),
        Tone.WAITS: (look.amber, look.amber_ink),
        Tone.LOSS: (look.loss, look.loss_ink),
    }[tone]


class Chip(Words):
    """A fact as a small pill."""

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        tone: Tone = Tone.PLAIN,
        language: str = "",
    ) -> None:
        super().__init__(text, parent, size=Size.SMALL, wrap=False, language=language)
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_tone(self, tone: Tone) -> None:
        """Another meaning."""
        self._tone = tone
        self.update()

    def sizeHint(self) -> QSize:
        """The words and a pill's ends."""
        words = self.fontMetrics().size(_FLAGS, self.text())
        return QSize(words.width() + 24, words.height() + 8)

    def minimumSizeHint(self) -> QSize:
        """The same: words in a chip are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Pill and words."""
        look = look_of(self)
        ground, ink = tones(look, self._tone)
        painter = QPainter(self)
        line = look.line if look.name == "contrast" else ""
        height = self.rect().height()
        rounded(painter, self.rect(), radius=height / 2, fill=ground, line=line, width=1)
        painter.setPen(QColor(ink))
        painter.setFont(self.font())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | _FLAGS, self.text())


class ChoiceChip(Pressed):
    """One choice of a few; a checked one has a line round it and a tick, not only a colour."""

    def __init__(self, text: str, parent: QWidget | None = None, *, language: str = "") -> None:
        super().__init__(text, parent)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._language = language
        self.setFont(fonts.font(Size.PLAIN, language=language))

    def set_text_size(self, size: Size) -> None:
        """Another size of words, where the choice is the matter itself."""
        self.setFont(fonts.font(size, language=self._language))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The words, a tick's room and a pill's ends; a target for a finger."""
        words = fonts.measure(fonts.emboldened(self.font(), words=self.text())).size(
            _FLAGS, self.text()
        )
        height = max(words.height() + 10, 32)
        return QSize(words.width() + max(28, height * 3 // 4), height)

    def minimumSizeHint(self) -> QSize:
        """The same: words in a chip are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Pill, words, and a ring when it has the focus."""
        look = look_of(self)
        on = self.isChecked()
        ground, ink = (look.good, look.good_ink) if on else (look.rail, look.ink)
        if not self.isEnabled():
            ink = look.quiet
        line = look.accent if on or self.underMouse() else ""
        if look.name == "contrast" and not line:
            line = look.line
        painter = QPainter(self)
        radius = self.height() / 2
        rounded(painter, self.rect(), radius=radius, fill=ground, line=line, width=1.6)
        if self.hasFocus():
            inner = self.rect().adjusted(3, 3, -3, -3)
            rounded(painter, inner, radius=radius - 3, fill="", line=look.ink, width=1.5)
        painter.setFont(fonts.emboldened(self.font(), on, words=self.text()))
        painter.setPen(QColor(ink))
        box = QRect(self.rect())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | _FLAGS, self.text())
