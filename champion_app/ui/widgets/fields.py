"""Fields to write in and to choose from; each has ``value``, ``set_value`` and ``changed``."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QMargins, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)

from champion_app.ui.theme import fonts, icons
from champion_app.ui.theme.colours import look_of
from champion_app.ui.theme.fonts import Size
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import rounded
from champion_app.ui.widgets.mirror import at_start, placed

LEAST = 40


def paint_box(widget: QWidget, *, focused: bool) -> None:
    """The box of a field: a clear line, an accent one with the focus."""
    look = look_of(widget)
    line, width = (look.accent, 2.0) if focused else (look.field_line, 1.0)
    painter = QPainter(widget)
    rounded(painter, widget.rect(), radius=8, fill=look.card, line=line, width=width)


def _clear(widget: QWidget) -> None:
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
    widget.setPalette(palette)


class TextField(QLineEdit):
    """One line of words. ``name`` is read aloud; ``hint`` stands inside while it is empty."""

    changed = Signal()

    def __init__(
        self, name: str, *, hint: str = "", size: Size = Size.LEAD, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setFrame(False)
        self.setFont(fonts.font(size))
        self.setTextMargins(QMargins(12, 0, 12, 0))
        _clear(self)
        self.textEdited.connect(self.changed)

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window while nothing was typed here that it could take back."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.isUndoAvailable()
        ):
            event.ignore()
            return False
        return super().event(event)

    def value(self) -> str:
        """What was written, trimmed."""
        return self.text().strip()

    def set_value(self, value: str) -> None:
        """Show another value."""
        self.setText(value)

    def sizeHint(self) -> QSize:
        """A line of the real font, tall scripts too, and a target for a finger."""
        shown = self.text() or self.placeholderText()
        tall = self.fontMetrics().boundingRect(shown + "Åg").height()
        height = max(self.fontMetrics().height(), tall) + 16
        return QSize(super().sizeHint().width(), max(height, LEAST))

    def minimumSizeHint(self) -> QSize:
        """The same height."""
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, then Qt's own text and cursor."""
        paint_box(self, focused=self.hasFocus())
        super().paintEvent(event)


class TextArea(QPlainTextEdit):
    """Several lines of words; Tab leaves it."""

    changed = Signal()

    def __init__(self, name: str, *, hint: str = "", lines: int = 3) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setFont(fonts.font(Size.LEAD))
        self.setViewportMargins(8, 6, 8, 6)
        self.viewport().setAutoFillBackground(False)
        _clear(self)
        self._lines = lines
        self.textChanged.connect(self.changed)

    def value(self) -> str:
        """What was written, trimmed."""
        return self.toPlainText().strip()

    def set_value(self, value: str) -> None:
        """Show another value."""
        self.setPlainText(value)

    def sizeHint(self) -> QSize:
        """Room for its lines."""
        return QSize(320, self.fontMetrics().lineSpacing() * self._lines + 26)

    def minimumSizeHint(self) -> QSize:
        """Room for two lines."""
        return QSize(120, self.fontMetrics().lineSpacing() * 2 + 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's own text in our box."""
        look = look_of(self)
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(look.card))
        painter.end()
        super().paintEvent(event)


class Boxed(QWidget):
    """Our box round a field that scrolls by itself."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self._inner = inner
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.addWidget(inner)
        self.setFocusProxy(inner)
        inner.installEventFilter(self)

    def eventFilter(self, _watched: object, _event: object) -> bool:
        """Draw again when the focus comes or goes."""
        self.update()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The box."""
        paint_box(self, focused=self._inner.hasFocus())


class Choice(QComboBox):
    """One of several: pairs of code and words."""

    changed = Signal()

    def __init__(self, name: str, choices: Iterable[tuple[str, str]] = ()) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFont(fonts.font(Size.LEAD))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.set_choices(choices)
        self.activated.connect(self.changed)

    def set_choices(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer these instead."""
        self.clear()
        for code, words in choices:
            self.addItem(words, code)

    def value(self) -> str:
        """The code chosen; empty when nothing is."""
        return str(self.currentData() or "")

    def set_value(self, value: str) -> None:
        """Choose a code."""
        self.setCurrentIndex(self.findData(value))

    def sizeHint(self) -> QSize:
        """Room for the longest choice, its ends and the arrow."""
        metrics = self.fontMetrics()
        sizes = [metrics.size(0, self.itemText(index)) for index in range(self.count())]
        widest = max((size.width() for size in sizes), default=80)
        tallest = max((size.height() for size in sizes), default=metrics.height())
        return QSize(widest + 60, max(tallest + 16, LEAST))

    def minimumSizeHint(self) -> QSize:
        """Its height, and some width."""
        return QSize(min(self.sizeHint().width(), 160), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box, chosen words, arrow."""
        look = look_of(self)
        paint_box(self, focused=self.hasFocus())
        painter = QPainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        inner = self.rect().adjusted(14, 0, -38, 0)
        side = 18
        arrow = self.rect().adjusted(self.width() - side - 12, (self.height() - side) // 2, 0, 0)
        arrow.setSize(QSize(side, side))
        inner = placed(self, inner)
        arrow = placed(self, arrow)
        painter.setPen(QColor(look.ink if self.isEnabled() else look.quiet))
        align = at_start(self)
        shown = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, align, shown)
        icons.paint(painter, "down", arrow, look.quiet)


class Tick(QCheckBox):
    """Yes or no, with its words beside it."""

    changed = Signal()

    def __init__(self, words: str, *, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setFont(fonts.font(Size.LEAD))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self.changed)

    def value(self) -> bool:
        """Whether it is ticked."""
        return self.isChecked()

    def set_value(self, value: bool) -> None:
        """Tick it or not."""
        self.setChecked(value)

    def sizeHint(self) -> QSize:
        """The box, the words, a target for a finger."""
        words = self.fontMetrics().size(Qt.TextFlag.TextHideMnemonic, self.text())
        return QSize(words.width() + 36, max(words.height() + 6, 32))

    def minimumSizeHint(self) -> QSize:
        """The same: its words are never cut."""
        return self.sizeHint()

    def hitButton(self, position: object) -> bool:  # noqa: ARG002, N802 - Qt asks with a point
        """All of it can be pressed."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A box with a tick, and the words."""
        look = look_of(self)
        painter = QPainter(self)
        side = 22
        box = self.rect().adjusted(0, (self.height() - side) // 2, 0, 0)
        box.setSize(QSize(side, side))
        words = self.rect().adjusted(side + 12, 0, 0, 0)
        box = placed(self, box)
        words = placed(self, words)
        on = self.isChecked()
        line = look.accent if on or self.hasFocus() else look.field_line
        fill = look.accent if on else look.card
        rounded(painter, box, radius=5, fill=fill, line=line, width=2 if self.hasFocus() else 1.2)
        if on:
            icons.paint(painter, "check", box.adjusted(3, 3, -3, -3), look.on_accent)
        painter.setPen(QColor(look.ink))
        painter.drawText(words, at_start(self) | Qt.TextFlag.TextHideMnemonic, self.text())
        if self.hasFocus():
            ring = box.adjusted(-1, -1, 1, 1)
            rounded(painter, ring, radius=6, fill="", line=look.ink, width=1.5)


def labelled(words: str, field: QWidget, *, help_text: str = "") -> QWidget:
    """A field with its words above it and a line of help below."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    above = text.Words(words, size=Size.PLAIN, bold=True)
    above.setBuddy(field)
    column.addWidget(above)
    column.addWidget(field)
    if help_text:
        column.addWidget(text.small(help_text))
    return whole
