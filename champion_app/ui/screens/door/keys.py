"""The three keys of the door, and the field that knows them while nothing is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal

from champion_app.ui.theme.fonts import Size
from champion_app.ui.widgets.fields import TextField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

PERSON, CHILD, BACK = "person", "child", "back"
_TALLEST = "محمد نُورِ ਕੌਰ ÅĘ"

_WISHES = {
    Qt.Key.Key_Space: PERSON,
    Qt.Key.Key_Plus: PERSON,
    Qt.Key.Key_C: CHILD,
    Qt.Key.Key_Backspace: BACK,
}


def wish_of(event: QKeyEvent) -> str:
    """What a key means at the door: a person, a child, take back; empty for any other key.

    A capital is a letter, and so is anything with a modifier: ``Shift+C`` begins the name Carol.
    """
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() == Qt.Key.Key_Plus:
        held &= ~Qt.KeyboardModifier.ShiftModifier  # + is a shifted key on most keyboards
    if held != Qt.KeyboardModifier.NoModifier or event.text().isupper():
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

    def sizeHint(self) -> QSize:
        """Tall enough for the highest letters that a name may bring, so that it never jumps."""
        tall = self.fontMetrics().boundingRect(_TALLEST).height()
        return QSize(320, max(tall, self.fontMetrics().height()) + 22)

    def minimumSizeHint(self) -> QSize:
        """The same height."""
        return QSize(160, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif not self.text() and wish_of(event):
            # A key held down is one person, not thirty.
            if not event.isAutoRepeat():
                self.counted.emit(wish_of(event))
        else:
            super().keyPressEvent(event)
            return
        event.accept()
