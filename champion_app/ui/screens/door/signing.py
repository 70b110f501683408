"""The right half of the door: one field, and the people who may be meant below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from champion_app.store.door_queries import Match
from champion_app.ui.screens.door import model
from champion_app.ui.screens.door.keys import NAMES, DoorField
from champion_app.ui.widgets import text
from champion_app.ui.widgets.cards import Card
from champion_app.ui.widgets.page import scrolling
from champion_app.ui.widgets.person_row import Mark, PersonRow, RowFacts

SHOWN = 4
"""People who are listed at once; another letter brings the rest."""


class Signing(Card):
    """Type three letters, arrow, Enter. What it shows it is given; what it wants it tells."""

    typed = Signal(str)
    signed_in = Signal(str)
    """The id of a known person."""
    added = Signal(str)
    """A new name, as typed."""
    card_shown = Signal(int)
    """The number on a card."""
    erased = Signal(str, str)
    """The id and the name of a known person who does not want to be kept."""

    def __init__(self, parent: QWidget | None = None, *, large: bool = False) -> None:
        super().__init__(parent=parent)
        self._large = large
        self._mode = "named"
        self._matches: list[Match] = []
        self._chosen = 0
        self._card_is_in = False
        self.field = DoorField()
        self.heading = text.heading("")
        self.hint = text.quiet("")
        self.more = text.small(self.tr("There are more: type another letter."))
        self.rows = [PersonRow() for _ in range(SHOWN + 1)]
        self._arrange()
        self.field.textChanged.connect(self.typed)
        self.field.stepped.connect(self._step)
        self.field.entered.connect(self._enter)
        for number, row in enumerate(self.rows):
            row.clicked.connect(lambda _=False, place=number: self._click(place))
            row.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            row.customContextMenuRequested.connect(lambda _, place=number: self.erase(place))

    def erase(self, place: int | None = None) -> None:
        """Wish that a listed person be erased; the one that is marked when none is given."""
        chosen = self._chosen if place is None else place
        if chosen < len(self._matches):
            person = self._matches[chosen].person
            self.erased.emit(person.id, person.name)

    def _arrange(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addSpacing(4)
        column.addWidget(self.hint)
        for row in self.rows:
            row.hide()
            column.addWidget(row)
        column.addWidget(self.more)
        column.addStretch(1)
        self._area = scrolling(inner)
        self.body.addWidget(self.field)
        self.body.addWidget(self._area, 1)

    # --- what is shown ---

    def show_mode(self, mode: str) -> None:
        """Ask for names, for cards, or for nothing at all."""
        self._mode = mode
        self.field.setVisible(mode != "count")
        self.field.letters = mode in NAMES
        cards = mode == "cards"
        asked = self.tr("Number of the card") if cards else self.tr("Type a name")
        self.field.setPlaceholderText(asked)
        self.field.setAccessibleName(asked)
        self.field.clear()
        self.show_matches([])

    def show_matches(self, matches: Sequence[Match]) -> None:
        """Show who may be meant by what is typed; the first who is not in yet is chosen."""
        self._matches = list(matches[:SHOWN])
        fresh = [place for place, one in enumerate(self._matches) if not one.is_in]
        self._chosen = fresh[0] if fresh else 0
        self.more.setVisible(len(matches) > SHOWN)
        self._fill()

    def show_card(self, *, is_in: bool) -> None:
        """Show the card whose number is typed."""
        self._card_is_in = is_in
        self._matches = []
        self.more.hide()
        self._fill()

    def _fill(self) -> None:
        shown = self._facts()
        for place, row in enumerate(self.rows):
            if place < len(shown):
                row.say(shown[place], chosen=place == self._chosen, lined=place < len(shown) - 1)
            row.setVisible(place < len(shown))
        if shown:
            self._area.ensureWidgetVisible(self.rows[self._chosen], 0, 0)
        heading, hint = self._calm()
        self.heading.setText(heading)
        self.hint.setText(hint)
        for words in (self.heading, self.hint):
            words.setVisible(bool(words.text()) and not shown)
        self._area.setVisible(bool(shown or hint))

    def _facts(self) -> list[RowFacts]:
        said = self.field.text().strip()
        if not said or self._mode == "count":
            return []
        if self._mode == "cards":
            return [self._card_row(said)] if said.isdecimal() else []
        rows = [
            model.match_row(one, chosen=place == self._chosen)
            for place, one in enumerate(self._matches)
        ]
        return [*rows, model.new_row(said, chosen=self._chosen == len(rows))]

    def _card_row(self, number: str) -> RowFacts:
        title = self.tr("Card {number}").format(number=int(number))
        if self._card_is_in:
            return RowFacts(title=title, marks=(Mark(self.tr("already in"), "good"),))
        return RowFacts(title=title, key=self.tr("Enter"))

    def _calm(self) -> tuple[str, str]:
        """What stands where the rows would be, while nothing is typed.

        Large words leave no room for it, and the keys stand on the buttons.
        """
        if self._large and not self.field.text().strip():
            return "", ""
        if self._mode == "count":
            return (
                self.tr("No names are written down here."),
                self.tr("Space counts one person, C counts one child."),
            )
        if self._mode == "cards":
            if self.field.text().strip():
                return "", self.tr("A card has only a number.")
            return "", self.tr("Type the card’s number and press Enter. Space: no card.")
        return "", self.tr("Three letters and Enter sign somebody in. Space: no name.")

    # --- what is wanted ---

    def _step(self, by: int) -> None:
        count = len(self._facts())
        if count:
            self._chosen = (self._chosen + by) % count
            self._fill()

    def _click(self, place: int) -> None:
        self._chosen = place
        self._enter(as_new=False)

    def _enter(self, as_new: bool) -> None:
        said = self.field.text().strip()
        if not said:
            return
        if self._mode == "cards":
            if said.isdecimal() and not self._card_is_in:
                self.card_shown.emit(int(said))
        elif as_new or self._chosen >= len(self._matches):
            self.added.emit(said)
        else:
            self.signed_in.emit(self._matches[self._chosen].person.id)
