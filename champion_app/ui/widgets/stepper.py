"""A number between two large buttons, one less and one more."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from champion_app.ui.widgets.buttons import IconButton
from champion_app.ui.widgets.number_field import NumberField

MOST = 9999


class Stepper(QWidget):
    """A whole number from ``least`` up; what is typed wrongly counts as ``least``."""

    changed = Signal()

    def __init__(self, name: str, *, fewer: str, more: str, least: int = 1) -> None:
        super().__init__()
        self._least = least
        self.field = NumberField(name)
        self.fewer = IconButton("minus", fewer)
        self.more = IconButton("plus", more)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for part in (self.fewer, self.field, self.more):
            line.addWidget(part)
        line.addStretch(1)
        self.fewer.clicked.connect(lambda: self._step(-1))
        self.more.clicked.connect(lambda: self._step(1))
        self.field.changed.connect(self._refresh)
        self.setFocusProxy(self.field)
        self.set_value(least)

    def value(self) -> int:
        """The number."""
        return min(MOST, max(self._least, self.field.whole() or 0))

    def set_value(self, value: int) -> None:
        """Show another number."""
        self.field.set_number(min(MOST, max(self._least, value)))
        self.fewer.setEnabled(self.value() > self._least)

    def _step(self, by: int) -> None:
        self.set_value(self.value() + by)
        self.changed.emit()

    def _refresh(self) -> None:
        self.fewer.setEnabled(self.value() > self._least)
        self.changed.emit()
