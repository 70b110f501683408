"""The keys of the door, and the field that knows them while nothing is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from champion_app.ui.theme.fonts import Size
from champion_app.ui.widgets.fields import TextField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

PERSON, CHILD, BACK = "person", "child", "back"
_TALLEST = "محمد نُورِ ਕੌਰ ÅĘ"

_WISHES = {
    Qt.Key.Key_Space: PERSON,
    Qt.Key.Key_Plus: PERSON,
    Qt.Key.Key_C: CHILD,
    Qt.Key.Key_Backspace: BACK,
}


NAMES = ("first_name", "named")
"""Modes whose field takes letters: there a letter always begins a name."""


def child_key(mode: str) -> str:
    """The key that counts a child in this mode, as it stands on its cap."""
    return "Alt C" if mode in NAMES else "C"


def wish_of(event: QKeyEvent, *, letters: bool) -> str:
    """What a key means at the door: a person, a child, take back; empty for any other key.

    With ``letters`` a name may be typed, so a plain C is a letter; ``Alt+C`` is a child always.
    """
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() == Qt.Key.Key_C and held == Qt.KeyboardModifier.AltModifier:
        return CHILD
    if event.key() == Qt.Key.Key_Plus:
        held &= ~Qt.KeyboardModifier.ShiftModifier  # + is a shifted key on most keyboards
    if held != Qt.KeyboardModifier.NoModifier:
        return ""
    if event.key() == Qt.Key.Key_C and letters:
        return ""
    return _WISHES.get(Qt.Key(event.key()), "")


class DoorField(TextField):
    """The one field of the door. Empty, it counts; with text in it, the same keys edit."""

    counted = Signal(str)
    """``person``, ``child`` or ``back``: a key of the door was pressed."""
    stepped = Signal(int)
    """One row down (1) or up (-1)."""
    entered = Signal(bool)
    """Enter; True with Shift, for a new name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", size=Size.TITLE, parent=parent)
        self.letters = True

    def sizeHint(self) -> QSize:
        """Tall enough for the highest letters that a name may bring, so that it never jumps."""
        tall = self.fontMetrics().boundingRect(_TALLEST).height()
        return QSize(320, max(tall, self.fontMetrics().height()) + 22)

    def minimumSizeHint(self) -> QSize:
        """The same height."""
        return QSize(160, self.sizeHint().height())

    def clear(self) -> None:
        """Empty it, and forget what stood in it: Qt's own clear could be undone."""
        self.setText("")

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window while nothing is typed: it takes the last one back."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.text()
        ):
            event.ignore()
            return False
        return super().event(event)

    def _counts(self, event: QKeyEvent) -> str:
        """What is counted by a key: any of the door's while it is empty, then only Alt+C."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        return wish_of(event, letters=self.letters) if alt or not self.text() else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif wish := self._counts(event):
            # A key held down is one person, not thirty.
            if not event.isAutoRepeat():
                self.counted.emit(wish)
        else:
            super().keyPressEvent(event)
            return
        event.accept()
