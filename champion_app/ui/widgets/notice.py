"""The notice bar: what just happened, with a way to take it back."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from champion_app.ui.theme import icons
from champion_app.ui.theme.colours import look_of
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import IconButton, outline, rounded

SHOWN_MS = 12_000
"""How long a notice stays that asks for nothing."""


class NoticeBar(QWidget):
    """Shows one notice at a time; trouble stays until it is put away."""

    undo = Signal()
    left = Signal()
    """The focus was in the bar, which has nothing to press any more."""

    def __init__(self) -> None:
        super().__init__()
        self._trouble = False
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 12, 8)
        line.setSpacing(12)
        line.addSpacing(34)
        self._words = text.plain("")
        line.addWidget(self._words, 1)
        self._undo = outline(self.tr("Take it back"), hint="Ctrl Z")
        self._undo.clicked.connect(self._take_back)
        line.addWidget(self._undo)
        self._close = IconButton("close", self.tr("Put this message away"))
        self._close.clicked.connect(self.put_away)
        line.addWidget(self._close)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self.put_away)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def words(self) -> str:
        """What stands there now; empty when it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def say(self, words: str, *, can_undo: bool) -> None:
        """Something was done."""
        self._show(words, trouble=False)
        self._undo.setVisible(can_undo)
        self._clock.start(SHOWN_MS)

    def warn(self, words: str) -> None:
        """Something could not be done."""
        self._show(words, trouble=True)
        self._undo.hide()
        self._clock.stop()

    def put_away(self) -> None:
        """Hide it."""
        self._clock.stop()
        stood = self._undo.hasFocus() or self._close.hasFocus()
        self.hide()
        if stood:
            self.left.emit()

    def _take_back(self) -> None:
        """What was done is undone; nobody is left standing on a button that goes."""
        stood = self._undo.hasFocus()
        self.undo.emit()
        if stood:
            self.left.emit()

    def _show(self, words: str, *, trouble: bool) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleEvent

        self._trouble = trouble
        self._words.setText(words)
        self.setAccessibleName(words)
        self.show()
        self.update()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A soft ground, and an outline that says which kind it is."""
        look = look_of(self)
        ground, ink = (look.amber, look.amber_ink) if self._trouble else (look.good, look.good_ink)
        painter = QPainter(self)
        rounded(
            painter, self.rect().adjusted(0, 0, 0, 0), radius=10, fill=ground, line=ink, width=1
        )
        side = 22
        left = 16
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() - side - 16
        box = self.rect().adjusted(left, (self.height() - side) // 2, 0, 0)
        box.setWidth(side)
        box.setHeight(side)
        icons.paint(painter, "warning" if self._trouble else "check", box, ink)
