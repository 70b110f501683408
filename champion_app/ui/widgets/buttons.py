"""Buttons: one that acts, others beside it, quiet ones, each with its key if it has one."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from champion_app.ui.theme import fonts, icons
from champion_app.ui.theme.colours import Look, look_of
from champion_app.ui.theme.fonts import Size

_FLAGS = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextHideMnemonic
_GAP = 10


class Kind(Enum):
    """How much a button asks to be pressed."""

    PRIMARY = "primary"
    OUTLINE = "outline"
    QUIET = "quiet"
    LOSS = "loss"


def rounded(painter: QPainter, rect: QRect, *, radius: float, fill: str, line: str, width: float
            ) -> None:  # fmt: skip
    """A rounded box inside ``rect``; an empty colour leaves fill or line out."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = width / 2
    painter.setPen(QPen(QColor(line), width) if line else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius)


def key_size(metrics: QFontMetrics, hint: str) -> QSize:
    """The room a key's picture takes."""
    return QSize(metrics.horizontalAdvance(hint) + 14, metrics.height() + 4)


def paint_key(painter: QPainter, rect: QRect, hint: str, look: Look) -> None:
    """A key as on the keyboard, with its name."""
    painter.save()
    rounded(painter, rect, radius=4, fill=look.card, line=look.line, width=1)
    painter.setPen(QPen(QColor(look.line), 1.5))
    low = QPointF(rect.bottomLeft()) + QPointF(4, 0.5)
    painter.drawLine(low, QPointF(rect.bottomRight()) + QPointF(-3, 0.5))
    painter.setPen(QColor(look.quiet))
    painter.setFont(fonts.font(Size.SMALL))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, hint)
    painter.restore()


class Pressed(QPushButton):
    """A button that Enter presses as Space does; Qt's own hears Enter in dialogs only."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses once, however long it is held; with a modifier it means something else."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not enter or held != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
            return
        event.accept()
        if not event.isAutoRepeat():
            self.click()


class Button(Pressed):
    """A painted push button.

    ``hint`` is the name of its key, drawn as a key cap (the key itself is the screen's to bind);
    ``icon`` the name of a shipped outline; ``large`` is the one wish of a screen.
    """

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        kind: Kind = Kind.OUTLINE,
        hint: str = "",
        icon: str = "",
        large: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self.kind = kind
        self._hint = hint
        self._icon = icon
        self._large = large
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        # Words that were made large stand for themselves: three such buttons must share a line.
        self._size = Size.HEADING if large and not fonts.are_large() else Size.LEAD
        self._fit()

    def set_text_size(self, size: Size) -> None:
        """Another size of words, for the few buttons that are larger than all others."""
        self._size = size
        self._fit()
        self.updateGeometry()

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's own name
        """Other words, in the font that fits them."""
        super().setText(text)
        self._fit()

    def _fit(self) -> None:
        bold = self.kind is not Kind.QUIET
        self.setFont(fonts.font(self._size, bold=bold, words=self.text() or None))

    def set_icon_name(self, name: str) -> None:
        """Another outline before the words."""
        self._icon = name
        self.updateGeometry()
        self.update()

    @property
    def hint(self) -> str:
        """The name of its key, as drawn on the cap."""
        return self._hint

    def set_hint(self, hint: str) -> None:
        """Another key."""
        self._hint = hint
        self.updateGeometry()
        self.update()

    def _words(self) -> QSize:
        return self.fontMetrics().size(_FLAGS, self.text())

    def _edge(self) -> QSize:
        if self.kind is Kind.QUIET:
            return QSize(10, 6)
        return QSize(26, 13) if self._large else QSize(18, 9)

    def _parts(self) -> tuple[QSize, QSize, QSize]:
        """The sizes of icon, words and key."""
        side = round(self.fontInfo().pixelSize() * 1.3)  # not of its height: Nastaliq is tall
        icon = QSize(side, side) if self._icon else QSize()
        small = QFontMetrics(fonts.font(Size.SMALL))
        key = key_size(small, self._hint) if self._hint else QSize()
        words = self._words() if self.text() else QSize()
        return icon, words, key

    def sizeHint(self) -> QSize:
        """Room for everything in it, never below the least target."""
        parts = [size for size in self._parts() if not size.isEmpty()]
        width = sum(size.width() for size in parts) + _GAP * max(0, len(parts) - 1)
        height = max((size.height() for size in parts), default=0)
        edge = self._edge()
        least = 44 if self._large else 32
        return QSize(max(width + 2 * edge.width(), least), max(height + 2 * edge.height(), least))

    def minimumSizeHint(self) -> QSize:
        """The same: words in a button are never cut."""
        return self.sizeHint()

    def _colours(self, look: Look) -> tuple[str, str, str]:
        """Fill, line and ink."""
        if not self.isEnabled():
            return ("" if self.kind is Kind.QUIET else look.rail, "", look.quiet)
        if self.kind is Kind.PRIMARY:
            return look.accent, "", look.on_accent
        over = self.underMouse() or self.isDown()
        if self.kind is Kind.LOSS:
            return look.loss if over else look.card, look.loss_ink, look.loss_ink
        if self.kind is Kind.OUTLINE:
            return look.good if over else look.card, look.accent, look.accent
        return look.rail if over else "", "", look.accent

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box, icon, words, key; a ring when it has the focus."""
        look = look_of(self)
        fill, line, ink = self._colours(look)
        painter = QPainter(self)
        radius = 8 if self._large else 7
        if fill or line:
            rounded(painter, self.rect(), radius=radius, fill=fill, line=line, width=1.6)
        if self.kind is Kind.PRIMARY and self.isEnabled() and (self.underMouse() or self.isDown()):
            painter.fillRect(QRect(), Qt.GlobalColor.transparent)
            rounded(painter, self.rect().adjusted(3, 3, -3, -3), radius=radius - 2, fill="",
                    line=ink, width=1)  # fmt: skip
        if self.hasFocus():
            ring = ink if self.kind is Kind.PRIMARY else look.ink
            rounded(painter, self.rect().adjusted(3, 3, -3, -3), radius=radius - 2, fill="",
                    line=ring, width=2)  # fmt: skip
        self._paint_parts(painter, look, ink)

    def _paint_parts(self, painter: QPainter, look: Look, ink: str) -> None:
        icon, words, key = self._parts()
        present = [size.width() for size in (icon, words, key) if not size.isEmpty()]
        total = sum(present) + _GAP * max(0, len(present) - 1)
        left = (self.width() - total) // 2
        for size, what in ((icon, "icon"), (words, "words"), (key, "key")):
            if size.isEmpty():
                continue
            box = QRect(QPoint(left, (self.height() - size.height()) // 2), size)
            left += size.width() + _GAP
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                box.moveLeft(self.width() - box.left() - box.width())
            if what == "icon":
                icons.paint(painter, self._icon, box, ink)
            elif what == "key":
                paint_key(painter, box, self._hint, look)
            else:
                painter.setPen(QColor(ink))
                painter.setFont(self.font())
                painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
                painter.drawText(
                    box.adjusted(-4, 0, 4, 0), Qt.AlignmentFlag.AlignCenter | _FLAGS, self.text()
                )


class IconButton(Button):
    """A button of one outline; its words are its name for those who do not see it."""

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent, kind=Kind.QUIET, icon=icon)
        self.setAccessibleName(name)
        self.setToolTip(name)


def primary(text: str, *, hint: str = "", icon: str = "", large: bool = False) -> Button:
    """The button of the next thing to do: at most one on a screen."""
    return Button(text, kind=Kind.PRIMARY, hint=hint, icon=icon, large=large)


def outline(text: str, *, hint: str = "", icon: str = "", large: bool = False) -> Button:
    """A button beside the first one."""
    return Button(text, kind=Kind.OUTLINE, hint=hint, icon=icon, large=large)


def quiet(text: str, *, hint: str = "", icon: str = "") -> Button:
    """A button that looks like a word in the text."""
    return Button(text, kind=Kind.QUIET, hint=hint, icon=icon)
