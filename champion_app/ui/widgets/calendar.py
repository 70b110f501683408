"""The calendar that opens under a field for a day: Qt's own, with room for tall letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QTextCharFormat

from champion_app.ui.theme import fonts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDateEdit

_LINES = 8
"""The month, the names of the days, and six weeks."""


def open_calendar_for(field: QDateEdit) -> None:
    """Let a day be picked as well as typed.

    Qt names months and days in the screen's language and mirrors them, but cuts the names of the
    days in Nastaliq, and paints days of rest in the colour that here means loss.
    """
    field.setCalendarPopup(True)
    shown = field.calendarWidget()
    metrics, named = fonts.measure(fonts.font()), shown.locale().dayName
    tall = max(metrics.boundingRect(named(day)).height() for day in range(1, 8))
    shown.setMinimumHeight(_LINES * (max(tall, metrics.height()) + 6))
    ink = QTextCharFormat()
    ink.setForeground(shown.palette().brush(QPalette.ColorRole.Text))
    for day in (Qt.DayOfWeek.Friday, Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        shown.setWeekdayTextFormat(day, ink)
