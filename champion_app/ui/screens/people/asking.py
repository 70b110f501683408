"""The forms about a person, opened, and what was filled in given to the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from champion_app.commands import contacts, people
from champion_app.domain.contact_records import ContactPoint
from champion_app.domain.records import Person
from champion_app.store import queries
from champion_app.ui import words
from champion_app.ui.screens.people.forms import ConsentForm, ContactForm, PersonForm

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from champion_app.ui.desk import Desk


class Asking(QObject):
    """One form at a time; each stays open until what it asked for was done."""

    added = Signal(str)
    """The id of somebody new."""
    reached = Signal(str)
    """The id of a way to reach somebody that was kept; empty for one that went."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def new(self, name: str) -> None:
        """Ask for somebody new, called ``name`` so far."""
        form = PersonForm(None, self._page, name=name)
        form.wanted.connect(lambda: self._keep_new(form))
        form.open()

    def _keep_new(self, form: PersonForm) -> None:
        said = self.tr("A new person: {name}").format(name=words.own(form.name.value()))
        kept = self._desk.do(people.add_described, notice=said, **form.draft())
        form.go_on.setEnabled(True)
        if isinstance(kept, Person):
            form.accept()
            self.added.emit(kept.id)

    def change(self, person: str) -> None:
        """Ask what is to be changed of a person."""
        found = self._desk.store.get(Person, person)
        if found is None:
            return
        form = PersonForm(found, self._page)
        form.wanted.connect(lambda: self._keep(form, person))
        form.open()

    def _keep(self, form: PersonForm, person: str) -> None:
        said = self.tr("Changed: {name}").format(name=words.own(form.name.value()))
        form.go_on.setEnabled(True)
        if self._desk.do(people.edit_person, person, notice=said, **form.draft()) is not None:
            form.accept()

    def consent(self, person: Person) -> None:
        """Ask what a person said yes or no to."""
        programme = queries.programme_of(self._desk.store)
        usual = programme.languages if programme else ()
        form = ConsentForm(person.speaks, self._page, usual=usual)
        form.wanted.connect(lambda: self._keep_consent(form, person.id))
        form.open()

    def _keep_consent(self, form: ConsentForm, person: str) -> None:
        said = self.tr("Written down. A change of mind is written below it.")
        self._desk.do(contacts.record_consent, person, notice=said, **form.draft())
        form.accept()

    def way(self, person: str, way: str) -> None:
        """Ask how a person may be reached; ``way`` is the id of one to change, empty for new."""
        known = self._desk.store.get(ContactPoint, way) if way else None
        form = ContactForm(known, self._page)
        form.wanted.connect(lambda: self._keep_way(form, person, known))
        form.removed.connect(lambda: self._take_away(form, way))
        form.open()

    def _keep_way(self, form: ContactForm, person: str, known: ContactPoint | None) -> None:
        said = self.tr("Kept: how to reach them.")
        if known is None:
            kept = self._desk.do(contacts.add_contact, person, notice=said, **form.draft())
        else:
            kept = self._desk.do(contacts.edit_contact, known.id, notice=said, **form.draft())
        form.accept()
        self.reached.emit(kept.id if isinstance(kept, ContactPoint) else "")

    def _take_away(self, form: ContactForm, way: str) -> None:
        form.accept()
        self._desk.do(contacts.remove_contact, way, notice=self.tr("Taken away."))
        self.reached.emit("")
