"""A field for a count or for hours: digits only, the arrows step, empty means not answered."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from PySide6.QtCore import QRegularExpression, QSize, Qt
from PySide6.QtGui import QRegularExpressionValidator

from champion_app.ui.theme.fonts import Size
from champion_app.ui.widgets.fields import TextField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget


class NumberField(TextField):
    """Whole numbers, or quarters with ``step`` 0.25; never below nothing."""

    def __init__(
        self, name: str, *, step: Decimal = Decimal(1), parent: QWidget | None = None
    ) -> None:
        super().__init__(name, size=Size.HEADING, parent=parent)
        self._step = step
        pattern = r"\d{0,4}" if step == 1 else r"\d{0,2}([.,]\d{0,2})?"
        self.setValidator(QRegularExpressionValidator(QRegularExpression(pattern), self))
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def number(self) -> Decimal | None:
        """What was written; None while it is empty."""
        try:
            return Decimal(self.value().replace(",", "."))
        except InvalidOperation:
            return None

    def whole(self) -> int | None:
        """What was written as a whole number."""
        found = self.number()
        return None if found is None else int(found)

    def set_number(self, number: Decimal | int | None) -> None:
        """Show a number, or nothing."""
        self.set_value("" if number is None else f"{Decimal(number).normalize():f}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down step."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = self._step if event.key() == Qt.Key.Key_Up else -self._step
            self.set_number(max(Decimal(0), (self.number() or Decimal(0)) + step))
            self.changed.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Room for four digits."""
        return QSize(
            self.fontMetrics().horizontalAdvance("00000") + 32, super().sizeHint().height()
        )

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()
