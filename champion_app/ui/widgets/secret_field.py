"""A passphrase field: hidden as it is typed, with a way to look at it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from champion_app.ui.widgets.buttons import IconButton
from champion_app.ui.widgets.fields import TextField


class SecretField(QWidget):
    """A line that shows dots until the eye beside it is pressed."""

    changed = Signal()
    entered = Signal()

    def __init__(self, name: str, *, hint: str = "") -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        self.field = TextField(name, hint=hint)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.field.textEdited.connect(self.changed)
        self.field.returnPressed.connect(self.entered)
        self._eye = IconButton("show", self.tr("Show what is typed"))
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._show_letters)
        line.addWidget(self.field, 1)
        line.addWidget(self._eye)
        self.setFocusProxy(self.field)

    def value(self) -> str:
        """What was typed, just as it was typed."""
        return self.field.text()

    def set_value(self, value: str) -> None:
        """Put something else in the field."""
        self.field.setText(value)

    def _show_letters(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.field.setEchoMode(mode)
        self._eye.set_icon_name("hide" if shown else "show")
