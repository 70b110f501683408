"""The left half of the door: the head count in large digits and the three buttons under it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from champion_app.domain.figures import Attendance
from champion_app.ui import words
from champion_app.ui.screens.door.keys import BACK, CHILD, PERSON, child_key
from champion_app.ui.theme import fonts
from champion_app.ui.theme.colours import look_of
from champion_app.ui.theme.fonts import Size
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import Button, Kind
from champion_app.ui.widgets.cards import Card

LEAST_DIGITS = 96
"""Height of the digits' font in pixels, never below (usability requirement U6)."""
_TALL = 45
"""Height of a line of ordinary words in pixels beyond which every pixel is counted."""
_HEIGHT = 0.93
"""Of the digits' font: what they take, with the little air they have."""


class Digits(QWidget):
    """A number, as large as its room allows, with no air above and below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._pixels = LEAST_DIGITS
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    @property
    def number(self) -> int:
        """The number shown."""
        return self._number

    @property
    def pixels(self) -> int:
        """The size of the digits' font in pixels."""
        return self._pixels

    def show_number(self, number: int, said: str) -> None:
        """Show ``number``; ``said`` is how it is read aloud."""
        self._number = number
        self.setAccessibleName(said)
        self.update()

    def fit(self, room: QSize, others: int) -> None:
        """Take the largest size that ``room`` allows beside ``others`` pixels of its height."""
        across = int((room.width() - 40) / (0.62 * max(2, len(str(self._number)))))
        left = int((room.height() - others) / _HEIGHT)
        pixels = max(LEAST_DIGITS, min(int(room.height() * 0.34), left, across))
        if pixels != self._pixels:
            self._pixels = pixels
            self.updateGeometry()
            self.update()

    def _face(self) -> QFont:
        face = fonts.font(Size.COUNT, bold=True, words=str(self._number))  # digits are Latin
        face.setPixelSize(self._pixels)
        return face

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._face())
        return QSize(
            metrics.horizontalAdvance(str(self._number)), metrics.capHeight() + self._pixels // 5
        )

    def minimumSizeHint(self) -> QSize:
        """What the least digits take: the larger ones only use what is left."""
        size = self.sizeHint()
        return QSize(size.width(), size.height() * LEAST_DIGITS // self._pixels)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        face = self._face()
        metrics = QFontMetrics(face)
        painter.setFont(face)
        painter.setPen(QColor(look_of(self).accent))
        said = str(self._number)
        left = (self.width() - metrics.horizontalAdvance(said)) // 2
        painter.drawText(left, (self.height() + metrics.capHeight()) // 2, said)


class TapButton(Button):
    """A button of the door: tall, as wide as its place, and it leaves the focus where it is."""

    def __init__(self, words_on_it: str, key: str, *, size: Size, air: int, main: bool = False
                 ) -> None:  # fmt: skip
        kind = Kind.PRIMARY if main else Kind.OUTLINE
        super().__init__(words_on_it, kind=kind, hint=key, large=True)
        self._more = air
        self.set_text_size(size)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words_on_it)

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(0, self._more)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def _tap_sizes(*, large: bool) -> tuple[Size, Size, int, int]:
    """Sizes of the first button's words and of the others', and the air in them, in pixels.

    Large words are large enough, and the window is not; least of all for tall ones.
    """
    if not large:
        return Size.FIGURE, Size.HEADING, 44, 14
    if fonts.measure(fonts.font()).height() < _TALL:
        return Size.HEADING, Size.LEAD, 30, 10
    return Size.LEAD, Size.PLAIN, -14, -14


class Counter(Card):
    """How many are in the room, one more person, one more child, take back."""

    counted = Signal(str)
    """``person``, ``child`` or ``back``."""

    def __init__(self, parent: QWidget | None = None, *, large: bool = False) -> None:
        super().__init__(parent=parent)
        self.digits = Digits()
        self.said = text.quiet("")
        self.said.setFont(fonts.font(Size.SMALL if large else Size.HEADING))
        self.said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        first, other, more, less = _tap_sizes(large=large)
        one, space = self.tr("+ 1 person"), self.tr("Space")
        self.person = TapButton(one, space, size=first, air=more, main=True)
        self.child = TapButton(self.tr("+ 1 child"), "C", size=other, air=less)
        self.back = TapButton(self.tr("Take back"), "⌫", size=other, air=less)
        self._arrange(large=large)
        for button, wish in ((self.person, PERSON), (self.child, CHILD), (self.back, BACK)):
            button.clicked.connect(lambda _=False, meant=wish: self.counted.emit(meant))

    def _arrange(self, *, large: bool) -> None:
        gap = 8 if large else 18
        if large:
            self.body.setContentsMargins(12, 6, 12, 8)
            self.body.setSpacing(0)
        two = QHBoxLayout()
        two.setSpacing(gap)
        two.addWidget(self.child, 1)
        two.addWidget(self.back, 1)
        buttons = QVBoxLayout()
        side = 8 if large else 36
        buttons.setContentsMargins(side, 0 if large else 8, side, 0)
        buttons.setSpacing(gap)
        buttons.addWidget(self.person)
        buttons.addLayout(two)
        self.body.addStretch(3)
        self.body.addWidget(self.digits)
        self.body.addWidget(self.said)
        if not large:
            self.body.addSpacing(8)
        self.body.addLayout(buttons)
        self.body.addStretch(4)

    def show_mode(self, mode: str) -> None:
        """Show on its cap the key that counts a child in this mode."""
        self.child.set_hint(child_key(mode))

    def show_count(self, count: Attendance) -> None:
        """Show how many came; called after the tap is on disk."""
        room = QCoreApplication.translate("door", "%n people in the room", "", count.total)
        parts = [words.adults(count.adults), words.children(count.children)]
        self.digits.show_number(count.total, room)
        without = QCoreApplication.translate("door", "people in the room", "", count.total)
        self.said.setText(words.listed([without, words.strung(parts)]) if count.total else without)
        self.back.setEnabled(count.total > 0)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the digits what the words and buttons leave."""
        least = self.body.minimumHeightForWidth(self.width())
        self.digits.fit(self.size(), least - self.digits.minimumSizeHint().height())
