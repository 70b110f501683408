"""One handout of the library: the top of its first page, its title, where each language stands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from champion_app.ui import words
from champion_app.ui.screens.handouts import wording
from champion_app.ui.screens.handouts.facts import ShownEdition, ShownHandout
from champion_app.ui.screens.handouts.making import PICTURE_HEIGHT, PICTURE_WIDTH
from champion_app.ui.theme import icons
from champion_app.ui.theme.colours import look_of
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import rounded
from champion_app.ui.widgets.chips import Chip
from champion_app.ui.widgets.flow import flowing
from champion_app.ui.widgets.language_chip import LanguageMark

MOST_MARKS = 5
"""Languages named on a card; the others are counted and stand in the panel."""
_PAGE, _ALL = 2, 10_000
"""Rows of a page on most screens, and more than there are."""


class PageTop(QWidget):
    """The top of a page in a thin frame; an outline while there is no picture yet."""

    def __init__(self) -> None:
        super().__init__()
        self.image: QImage | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_image(self, image: QImage | None) -> None:
        """Show this picture."""
        self.image = image
        self.update()

    def hasHeightForWidth(self) -> bool:
        """It keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the part of the page that is shown."""
        return width * PICTURE_HEIGHT // PICTURE_WIDTH

    def sizeHint(self) -> QSize:
        """Half of the picture's own size."""
        return QSize(PICTURE_WIDTH // 2, PICTURE_HEIGHT // 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Page, or ground and outline, in a frame."""
        look = look_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        if self.image is None:
            painter.fillPath(frame, QColor(look.rail))
            box = QRect(0, 0, 32, 32)
            box.moveCenter(self.rect().center())
            icons.paint(painter, "handouts", box, look.quiet)
        else:
            painter.save()
            painter.setClipPath(frame)
            high = self.width() * self.image.height() / self.image.width()
            painter.drawImage(QRectF(0, 0, self.width(), high), self.image)
            painter.restore()
        painter.setPen(QPen(QColor(look.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(frame)


class HandoutCard(QPushButton):
    """A card that is pressed to print the handout; the chosen one has a line round it."""

    walked = Signal(int, int)
    """An arrow key: so many cards on, so many rows down."""

    def __init__(
        self, handout: ShownHandout, first: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.handout = handout
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.page = PageTop()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 14)
        column.setSpacing(6)
        column.addWidget(self.page)
        title, *known_as = wording.titles(handout)
        column.addWidget(text.strong(title))
        said = [*known_as, wording.about(handout), wording.copies(handout)]
        for line in said:
            if line:
                column.addWidget(text.small(line))
        if handout.to_destroy:
            destroy = wording.to_destroy(handout.to_destroy)
            said.append(destroy)
            column.addWidget(text.small(destroy))
        column.addSpacing(2)
        shown = in_order(handout.editions, first)
        column.addWidget(self._marks(shown))
        column.addStretch(1)
        spoken = [wording.chip(one).spoken() for one in shown]
        self.setAccessibleName(words.listed([title, *said]))
        self.setAccessibleDescription("; ".join(spoken))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _marks(self, shown: Sequence[ShownEdition]) -> QWidget:
        few = shown if len(shown) == MOST_MARKS + 1 else shown[:MOST_MARKS]
        self.marks: list[LanguageMark] = [
            LanguageMark(wording.chip(one, short=True)) for one in few
        ]
        more = [Chip(f"+{len(shown) - len(few)}")] if len(shown) > len(few) else []
        return flowing(*self.marks, *more, gap=6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys go to the cards beside, above and below, as they stand on this screen."""
        onward = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        steps = {
            Qt.Key.Key_Right: (onward, 0),
            Qt.Key.Key_Left: (-onward, 0),
            Qt.Key.Key_Down: (0, 1),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_PageDown: (0, _PAGE),
            Qt.Key.Key_PageUp: (0, -_PAGE),
            Qt.Key.Key_Home: (0, -_ALL),
            Qt.Key.Key_End: (0, _ALL),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.walked.emit(*step)

    def sizeHint(self) -> QSize:
        """As large as what stands in it."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else QSize()

    def minimumSizeHint(self) -> QSize:
        """As large as what stands in it must be."""
        layout = self.layout()
        return layout.minimumSize() if layout is not None else QSize()

    def hasHeightForWidth(self) -> bool:
        """Words and chips wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that wrapped words need."""
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The sheet, with an accent line when chosen and a ring with the focus."""
        look = look_of(self)
        painter = QPainter(self)
        line = look.accent if self.isChecked() or self.underMouse() else look.line
        width = 2.0 if self.isChecked() else 1.0
        rounded(painter, self.rect(), radius=12, fill=look.card, line=line, width=width)
        if self.hasFocus():
            inner = self.rect().adjusted(4, 4, -4, -4)
            rounded(painter, inner, radius=9, fill="", line=look.ink, width=1.5)


def in_order(editions: Sequence[ShownEdition], first: Sequence[str]) -> list[ShownEdition]:
    """The wanted languages before the others, in the order in which they are wanted."""
    place = {tag: at for at, tag in enumerate(first)}
    return sorted(editions, key=lambda one: place.get(one.language, len(place)))
