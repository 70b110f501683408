"""People: who came or was spoken to, found in any script, each with a card."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from champion_app.commands import contacts
from champion_app.domain.contact_records import ConsentEvent, ContactPoint
from champion_app.domain.records import Arrival, ArrivalReversal, Person
from champion_app.store import people_queries
from champion_app.store.people_queries import PersonLine
from champion_app.store.store import Store, Touched
from champion_app.ui import words
from champion_app.ui.desk import Desk
from champion_app.ui.screens.people.asking import Asking
from champion_app.ui.screens.people.card import PersonCard, PersonFacts
from champion_app.ui.screens.people.list_view import SHOWN, PeopleList
from champion_app.ui.widgets.buttons import primary
from champion_app.ui.widgets.empty import Empty
from champion_app.ui.widgets.erasing import ErasureSheet
from champion_app.ui.widgets.page import Page

_OURS = {Person, ContactPoint, ConsentEvent, Arrival, ArrivalReversal}


class PeopleScreen(Page):
    """The list with one card beside it; only here the desk is spoken to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(words.looked_up("screens", "People"))
        self._desk = desk
        self._chosen = ""
        self.list = PeopleList()
        self.card = PersonCard()
        self._asking = Asking(desk, self)
        self.add = primary(self.tr("Add a person"), icon="plus", large=True)
        self.wishes.addWidget(self.add)
        self._stack = QStackedWidget()
        halves = QWidget()
        line = QHBoxLayout(halves)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        line.addWidget(self.list, 1)
        line.addWidget(self.card, 1)
        self.first = primary(self.tr("Add a person"), icon="plus", large=True)
        nobody = Empty(
            "people",
            self.tr("Nobody is written down yet"),
            self.tr("Who gives a name at the door stands here. A name is never needed."),
            wish=self.first,
        )
        for page in (halves, nobody):
            self._stack.addWidget(page)
        self.body.addWidget(self._stack, 1)
        self._connect()
        self._refresh()

    def _connect(self) -> None:
        self.list.field.textChanged.connect(self._find)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._change)
        self.list.added.connect(self._asking.new)
        self.add.clicked.connect(lambda: self._asking.new(""))
        self.first.clicked.connect(lambda: self._asking.new(""))
        self._asking.added.connect(self._show_new)
        self._asking.reached.connect(self.card.keep_focus)
        self.card.wished.connect(self._wish)
        self.card.contact.connect(lambda one: self._asking.way(self.card.person, one))
        self._desk.changed.connect(self._refresh_if_touched)
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.activated.connect(self._to_field)

    # --- going ---

    def visit(self, **where: object) -> None:
        """The list; the card of ``person`` if one is named."""
        person = str(where.get("person") or "")
        if person:
            self._chosen = person
            self.list.field.setText("")
            self._refresh()
        self._to_field()

    def go_back(self) -> bool:
        """Esc empties the field first."""
        typed = bool(self.list.field.text())
        self.list.field.setText("")
        return typed

    def keys(self) -> list[tuple[str, str]]:
        """Find, choose, change."""
        return [
            ("Ctrl F", self.tr("Find a person")),
            ("↑ ↓", self.tr("Choose one")),
            ("Enter", self.tr("Change what is kept of them")),
        ]

    @Slot()
    def _to_field(self) -> None:
        target = self.first if self._stack.currentIndex() else self.list.field
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- shown ---

    @Slot(object)
    def _refresh_if_touched(self, touched: Touched) -> None:
        if touched & _OURS:
            self._refresh()

    @Slot()
    def _find(self) -> None:
        """Whoever comes first for what is typed is the one whose card is shown."""
        if self.list.field.value():
            self._chosen = ""
        self._refresh()

    def _refresh(self) -> None:
        store, typed = self._desk.store, self.list.field.value()
        lines = people_queries.people_lines(store, typed, limit=SHOWN + 1)
        chosen = self._line_of(lines)
        self._chosen = chosen.person.id if chosen else ""
        self.list.show_lines(lines, self._chosen)
        self.card.setVisible(chosen is not None)
        if chosen is not None:
            self.card.show_facts(_facts(store, chosen))
        held = bool(lines) or people_queries.how_many(store) > 0
        self._stack.setCurrentIndex(0 if held else 1)
        self.add.setVisible(held)

    def _line_of(self, lines: list[PersonLine]) -> PersonLine | None:
        """The chosen one, listed or not; else the first who is."""
        for one in lines:
            if one.person.id == self._chosen:
                return one
        found = self._desk.store.get(Person, self._chosen) if self._chosen else None
        if found is not None:
            return people_queries.line_of(self._desk.store, found)
        return lines[0] if lines else None

    @Slot(str)
    def _choose(self, person: str) -> None:
        self._chosen = person
        self._refresh()

    # --- wished ---

    @Slot(str)
    def _show_new(self, person: str) -> None:
        self._chosen = person
        self.list.field.setText("")
        self._refresh()
        self._to_field()

    @Slot(str)
    def _change(self, person: str) -> None:
        self._choose(person)
        self._asking.change(person)

    @Slot(str)
    def _wish(self, wish: str) -> None:
        person = self._desk.store.get(Person, self.card.person)
        if person is None:
            return
        if wish == "change":
            self._asking.change(person.id)
        elif wish == "consent":
            self._asking.consent(person)
        elif wish == "reach":
            self._asking.way(person.id, "")
        elif wish == "hide":
            said = self.tr("Hidden: {name}").format(name=words.own(person.name))
            self._desk.do(contacts.hide_person, person.id, notice=said)
            self.list.field.setText("")  # not cleared: Ctrl+Z is to bring back whom, not letters
            self._to_field()
        else:
            ErasureSheet(self._desk, person.id, person.name, self).open()


def _facts(store: Store, line: PersonLine) -> PersonFacts:
    person = line.person.id
    return PersonFacts(
        line,
        people_queries.contacts_of(store, person),
        people_queries.consents_of(store, person),
        people_queries.says_yes(store, person, "contact"),
    )
