"""All that is kept of one person, in plain words, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from champion_app.domain.contact_records import ConsentEvent, ContactPoint
from champion_app.store.people_queries import PersonLine
from champion_app.ui import words
from champion_app.ui.screens.people import model
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import outline, quiet
from champion_app.ui.widgets.cards import Card, Row, RowButton
from champion_app.ui.widgets.chips import Chip, Tone
from champion_app.ui.widgets.flow import flowing
from champion_app.ui.widgets.page import scrolling


@dataclass(frozen=True)
class PersonFacts:
    """A person with their visits, the ways to reach them and what they said, latest first."""

    line: PersonLine
    contacts: Sequence[ContactPoint]
    consents: Sequence[ConsentEvent]
    may_be_reached: bool


class PersonCard(Card):
    """The matter is made anew, the buttons stay: who pressed one keeps the focus there."""

    wished = Signal(str)
    """``change``, ``consent``, ``reach``, ``hide`` or ``erase``."""
    contact = Signal(str)
    """The id of a way to reach them that shall be changed."""

    def __init__(self) -> None:
        super().__init__()
        self._facts: PersonFacts | None = None
        self.name = text.heading("")
        self.beside = text.quiet("")
        self.ways: dict[str, RowButton] = {}
        self._place = QVBoxLayout()
        self.wishes = {
            "change": outline(self.tr("Change")),
            "consent": outline(self.tr("Yes or no")),
            "reach": outline(self.tr("How to reach them")),
            "hide": quiet(self.tr("Hide")),
            "erase": quiet(words.looked_up("erasing", "Erase")),
        }
        for wish, button in self.wishes.items():
            button.clicked.connect(lambda _=False, meant=wish: self.wished.emit(meant))
        self.body.addWidget(self.name)
        self.body.addWidget(self.beside)
        self.body.addLayout(self._place, 1)
        self.body.addWidget(flowing(*self.wishes.values()))

    @property
    def person(self) -> str:
        """The id of whom it shows; empty for nobody."""
        return self._facts.line.person.id if self._facts else ""

    def show_facts(self, facts: PersonFacts) -> None:
        """Show this person."""
        if facts == self._facts:
            return
        self._facts = facts
        person = facts.line.person
        self.name.setText(person.name)
        about = model.beside(person)
        self.beside.setText(about)
        self.beside.setVisible(bool(about))
        self.wishes["reach"].setEnabled(facts.may_be_reached)
        first = self.tr("Ask first whether they may be reached.")
        self.wishes["reach"].setToolTip("" if facts.may_be_reached else first)
        while (item := self._place.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._place.addWidget(scrolling(self._matter(facts)))

    def _matter(self, facts: PersonFacts) -> QWidget:
        person = facts.line.person
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(8)
        spoken = model.languages_of(person)
        if spoken:
            column.addWidget(text.plain(spoken))
        column.addWidget(text.quiet(model.visits(facts.line)))
        if person.needs:
            column.addWidget(text.caption(self.tr("What helps")))
            chips = [Chip(words.label("needs", one), tone=Tone.WAITS) for one in person.needs]
            column.addWidget(flowing(*chips))
        column.addWidget(text.caption(self.tr("How to reach them")))
        self.ways = {one.id: self._way(one) for one in facts.contacts}
        for row in self.ways.values():
            column.addWidget(row)
        if not facts.contacts:
            first = self.tr("Ask first whether they may be reached.")
            none = self.tr("They may be reached; no number is kept yet.")
            column.addWidget(text.quiet(none if facts.may_be_reached else first))
        column.addWidget(text.caption(self.tr("What they said")))
        for one in facts.consents:
            answer, how = model.said(one)
            column.addWidget(Row(text.stacked(text.strong(answer), text.small(how))))
        if not facts.consents:
            column.addWidget(text.quiet(self.tr("Nothing was asked yet.")))
        column.addStretch(1)
        return inner

    def _way(self, one: ContactPoint) -> RowButton:
        about = model.reached(one)
        row = RowButton(
            words.listed([one.value, about]),
            text.stacked(text.strong(f"\u2066{one.value}\u2069"), text.small(about)),
            flush=True,
        )
        row.clicked.connect(lambda _=False, meant=one.id: self.contact.emit(meant))
        return row

    def keep_focus(self, way: str) -> None:
        """After a way was changed: the focus stays on it, or on the button for another."""
        target = self.ways.get(way) or self.wishes["reach"]
        target.setFocus(Qt.FocusReason.OtherFocusReason)
