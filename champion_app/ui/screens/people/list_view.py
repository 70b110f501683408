"""One field that finds people, and those who are found below it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from champion_app.store.people_queries import PersonLine
from champion_app.ui.screens.people import model
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import outline
from champion_app.ui.widgets.cards import Card
from champion_app.ui.widgets.empty import Empty
from champion_app.ui.widgets.fields import TextField
from champion_app.ui.widgets.page import scrolling
from champion_app.ui.widgets.person_row import PersonRow

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

SHOWN = 40
"""People who are listed at once; a letter more brings the others."""


class FindField(TextField):
    """Letters of a name in any script; arrows choose below, Enter opens."""

    stepped = Signal(int)
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the list; every other one is written."""
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()


class PeopleList(Card):
    """The rows of those who are found. What it shows it is given; what it wants it tells."""

    chosen = Signal(str)
    """The id of the one whose card shall be shown."""
    opened = Signal(str)
    """The id of the one who shall be changed."""
    added = Signal(str)
    """A new name, as typed."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[PersonLine] = []
        self._at = 0
        self.field = FindField(self.tr("Find a person"), hint=self.tr("Find a person"))
        self.rows: list[PersonRow] = []
        self._more = text.small(self.tr("There are more: type another letter."))
        self.add = outline("", icon="plus")
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._stack = QStackedWidget()
        self._area = scrolling(self._listed())
        self._stack.addWidget(self._area)
        self._stack.addWidget(
            Empty("people", self.tr("Nobody has these letters"), self.tr("Try fewer letters."))
        )
        self.body.addWidget(self.field)
        self.body.addWidget(self._stack, 1)
        self.body.addWidget(self.add)
        self.field.stepped.connect(self._step)
        self.field.entered.connect(self._open)
        self.add.clicked.connect(lambda: self.added.emit(self.field.value()))

    def _listed(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._column)
        column.addWidget(self._more)
        column.addStretch(1)
        return inner

    def show_lines(self, lines: Sequence[PersonLine], chosen: str) -> None:
        """Show these people; ``chosen`` is the id of the one whose card stands beside."""
        self._lines = list(lines[:SHOWN])
        places = [place for place, one in enumerate(self._lines) if one.person.id == chosen]
        self._at = places[0] if places else -1
        while len(self.rows) < len(self._lines):
            row, place = PersonRow(), len(self.rows)
            row.clicked.connect(lambda _=False, at=place: self._choose(at))
            row.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
            self.rows.append(row)
            self._column.addWidget(row)
        self._fill()
        typed = self.field.value()
        self._more.setVisible(len(lines) > SHOWN)
        self._stack.setCurrentIndex(0 if self._lines or not typed else 1)
        self.add.setText(self.tr("Add “{name}”").format(name=f"\u2068{typed}\u2069"))
        self.add.setVisible(bool(typed))

    def _fill(self) -> None:
        for place, row in enumerate(self.rows):
            if place < len(self._lines):
                marked = place == self._at
                row.say(model.row(self._lines[place], chosen=marked), chosen=marked)
            row.setVisible(place < len(self._lines))
        if self._at >= 0:
            self._area.ensureWidgetVisible(self.rows[self._at], 0, 0)

    def _choose(self, place: int) -> None:
        self._at = place
        self._fill()
        self.chosen.emit(self._lines[place].person.id)

    def _step(self, by: int) -> None:
        if self._lines:
            self._choose(max(0, min(len(self._lines) - 1, self._at + by)))

    def _open(self) -> None:
        if self._lines:
            self.opened.emit(self._lines[max(self._at, 0)].person.id)
        elif self.field.value():
            self.added.emit(self.field.value())
