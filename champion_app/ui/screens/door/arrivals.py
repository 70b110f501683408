"""Who just came in, newest first, each line with its own way to be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from champion_app.ui.widgets import text
from champion_app.ui.widgets.cards import Card
from champion_app.ui.widgets.person_row import PersonRow, RowFacts

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

SHOWN = 9
"""Arrivals that are listed; older ones stand on the session's page."""


class _Place(QWidget):
    """Where the rows stand; it takes the height it is given, whatever they would like."""

    def hasHeightForWidth(self) -> bool:
        return False


class JustCameIn(Card):
    """The last arrivals. A fixed set of rows is filled anew on each tap; none is made or freed."""

    taken_back = Signal(str)
    """The id of an arrival."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Just came in"), parent)
        self._ids: list[str] = []
        self.rows = [PersonRow() for _ in range(SHOWN)]
        self._nobody = text.quiet(self.tr("Nobody yet. The door is open."))
        self._place = _Place()
        self._place.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(self._place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._nobody)
        for number, row in enumerate(self.rows):
            row.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.hide()
            row.clicked.connect(lambda _=False, place=number: self._take_back(place))
            column.addWidget(row)
        column.addStretch(1)
        self.body.addWidget(self._place, 1)

    def show_lines(self, lines: Sequence[tuple[str, RowFacts]]) -> None:
        """Show these arrivals, each an id and what its row says."""
        self._ids = [one for one, _ in lines]
        self._nobody.setVisible(not lines)
        for row, (_, facts) in zip(self.rows, lines, strict=False):
            row.say(facts)
        self._fit()

    def _fit(self) -> None:
        """Show the rows that have room; half a row is worse than none."""
        left = self._place.height()
        for place, row in enumerate(self.rows):
            left -= row.heightForWidth(max(self._place.width(), 1))
            row.setVisible(place < len(self._ids) and (left >= 0 or place == 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.body.activate()
        self._fit()

    def _take_back(self, place: int) -> None:
        if place < len(self._ids):
            self.taken_back.emit(self._ids[place])
