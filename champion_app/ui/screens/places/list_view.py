"""The list of places with one of them beside it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from champion_app.ui.screens.places.place_card import PlaceCard
from champion_app.ui.screens.places.table import PlacesTable
from champion_app.ui.widgets.buttons import outline, primary
from champion_app.ui.widgets.cards import Card
from champion_app.ui.widgets.empty import Empty
from champion_app.ui.widgets.fields import TextField
from champion_app.ui.widgets.page import Page


class PlacesList(Page):
    """Search field, table, and the place that is chosen."""

    added = Signal()
    taking_in = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title.setText(self.tr("Places"))
        self.search = TextField(self.tr("Find a place"), hint=self.tr("Find a place"))
        self.header.insertWidget(1, self.search, 1)
        self.take_in = outline(self.tr("Take in a list"), icon="folder")
        self.add = primary(self.tr("Add a place"), icon="plus", large=True)
        self.wishes.addWidget(self.take_in)
        self.wishes.addWidget(self.add)
        self.table = PlacesTable(self.tr("Places"))
        self.card = PlaceCard()
        sheet = Card()
        sheet.body.setContentsMargins(8, 6, 4, 8)
        sheet.body.addWidget(self.table)
        halves = QWidget()
        line = QHBoxLayout(halves)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        line.addWidget(sheet, 5)
        line.addWidget(self.card, 2)
        self._nothing = Empty(
            "places", self.tr("No place has these letters"), self.tr("Try fewer letters.")
        )
        self._stack = QStackedWidget()
        for page in (halves, self._nothing, self._none_yet()):
            self._stack.addWidget(page)
        self.body.addWidget(self._stack, 1)
        self.take_in.clicked.connect(self.taking_in)
        self.add.clicked.connect(self.added)

    def _none_yet(self) -> QWidget:
        self.first = primary(self.tr("Add a place"), icon="plus", large=True)
        self.first_list = outline(self.tr("Take in a list"), icon="folder", large=True)
        self.first.clicked.connect(self.added)
        self.first_list.clicked.connect(self.taking_in)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.addStretch(2)
        column.addWidget(
            Empty(
                "places",
                self.tr("No places yet"),
                self.tr("Add the first one, or take in a list of libraries, mosques, clinics."),
            )
        )
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addStretch(1)
        line.addWidget(self.first)
        line.addWidget(self.first_list)
        line.addStretch(1)
        column.addLayout(line)
        column.addStretch(3)
        return whole

    @property
    def state(self) -> str:
        """``places``, ``nothing`` (found) or ``none`` (held)."""
        return ("places", "nothing", "none")[self._stack.currentIndex()]

    def show_state(self, *, held: int, found: int) -> None:
        """Show the table, that nothing was found, or that there is nothing yet."""
        self._stack.setCurrentIndex(2 if not held else 0 if found else 1)
        for part in (self.search, self.take_in, self.add):
            part.setVisible(bool(held))
        self.subtitle.setVisible(not held)
        if found and not self.table.place():
            self.table.setCurrentIndex(self.table.places.index(0, 0))
