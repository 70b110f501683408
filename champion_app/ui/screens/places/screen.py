"""Places: the list, one place's form, and lists of others taken in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from champion_app.commands import places
from champion_app.commands.places import Imported
from champion_app.domain.errors import ChampionError
from champion_app.domain.records import Session, Venue
from champion_app.store import queries
from champion_app.store.place_queries import place_lines
from champion_app.store.store import Store, Touched
from champion_app.ui import words
from champion_app.ui.desk import Desk
from champion_app.ui.jobs import Cancelled, Progress
from champion_app.ui.screens.places import asking, model, reading
from champion_app.ui.screens.places.form import PlaceForm
from champion_app.ui.screens.places.list_view import PlacesList
from champion_app.ui.screens.places.place_card import PlaceFacts
from champion_app.ui.screens.places.reading import Look
from champion_app.ui.screens.places.take_in import TakeInView
from champion_app.ui.widgets.drops import Drops
from champion_app.ui.widgets.page import Page

AT_ONCE = 500
"""Places that are taken in here and now, so that it can be taken back; more go to the worker."""


class PlacesScreen(Page):
    """Two pages of one matter; only here the desk is spoken to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._finding = model.Finding(())
        self.title.hide()
        self.subtitle.hide()
        self.list = PlacesList()
        self.taking = TakeInView()
        self._stack = QStackedWidget()
        for page in (self.list, self.taking):
            self._stack.addWidget(page)
        outer = self.layout()
        if outer is not None:
            outer.setContentsMargins(0, 0, 0, 0)
            outer.setSpacing(0)
        self.body.addWidget(self._stack)
        self._connect()
        self._refresh()

    def _connect(self) -> None:
        self.list.search.textChanged.connect(self._filter)
        self.list.added.connect(lambda: self._ask(None))
        self.list.taking_in.connect(self._begin)
        self.list.table.chosen.connect(self._show_place)
        self.list.table.opened.connect(self._change)
        self.list.card.changed.connect(lambda: self._ask(self.list.card.venue))
        self.list.card.session.connect(lambda one: self._desk.open("sessions", session=one))
        self.taking.left.connect(self._leave)
        self.taking.asked.connect(self._ask_list)
        self.taking.taken.connect(self._take_in)
        self._drops = Drops(self)
        self._drops.came.connect(lambda files: self.look_into(files[0]))
        self._drops.over.connect(self.taking.drop.light)
        self._desk.changed.connect(self._refresh_if_touched)
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.activated.connect(self.list.search.setFocus)

    # --- going ---

    def visit(self, **where: object) -> None:
        """The list, at ``venue`` if one is named."""
        self._leave()
        venue = str(where.get("venue") or "")
        if venue:
            self.list.search.clear()
            self.list.table.choose(venue)

    def go_back(self) -> bool:
        """From a list of others to our own."""
        return self._stack.currentWidget() is self.taking and self.taking.go_back()

    def keys(self) -> list[tuple[str, str]]:
        """Find, open."""
        return [
            ("Ctrl F", self.tr("Find a place")),
            ("Enter", self.tr("Change the place that is chosen")),
        ]

    @Slot()
    def _leave(self) -> None:
        self._stack.setCurrentWidget(self.list)

    # --- shown ---

    @Slot(object)
    def _refresh_if_touched(self, touched: Touched) -> None:
        if touched & {Venue, Session}:
            self._refresh()

    def _refresh(self) -> None:
        self._finding = model.Finding(place_lines(self._desk.store))
        self._filter()

    @Slot()
    def _filter(self) -> None:
        chosen = self.list.table.place()
        found = self._finding.matching(self.list.search.value())
        self.list.table.places.show(found)
        self.list.table.choose(chosen)
        self.list.show_state(held=len(self._finding.lines), found=len(found))

    @Slot(str)
    def _show_place(self, venue: str) -> None:
        store = self._desk.store
        found = store.get(Venue, venue)
        line = next((one for one in self._finding.lines if one.id == venue), None)
        if found is None or line is None:
            return
        here = [one for one in queries.session_lines(store) if one.session.venue == venue]
        self.list.card.show_place(PlaceFacts(found, here, model.held_of(line)))

    # --- one place ---

    @Slot(str)
    def _change(self, venue: str) -> None:
        self._ask(self._desk.store.get(Venue, venue))

    def _ask(self, venue: Venue | None) -> None:
        others = [one.name for one in self._finding.lines if venue is None or one.id != venue.id]
        form = PlaceForm(venue, others, self)
        form.wanted.connect(lambda: self._keep(form, venue))
        form.open()

    def _keep(self, form: PlaceForm, venue: Venue | None) -> None:
        draft = form.draft()
        fields = {"district": draft.district, "setting": draft.setting, "address": draft.address}
        if venue is None:
            said = self.tr("A new place: {name}").format(name=draft.name)
            kept = self._desk.do(places.add_venue, draft.name, notice=said, **fields)
        else:
            said = self.tr("Changed: {name}").format(name=draft.name)
            kept = self._desk.do(
                places.edit_venue, venue.id, name=draft.name, notice=said, **fields
            )
        form.accept()
        if isinstance(kept, Venue):
            self.list.search.clear()
            self.list.table.choose(kept.id)
            self._show_place(kept.id)

    # --- a list of others ---

    @Slot()
    def _begin(self) -> None:
        self.taking.start()
        self._stack.setCurrentWidget(self.taking)

    @Slot()
    def _ask_list(self) -> None:
        file = asking.ask_list(self)
        if file is not None:
            self.look_into(file)

    def look_into(self, file: Path) -> None:
        """Show what a list holds; nothing is kept."""
        self._stack.setCurrentWidget(self.taking)
        self.taking.show_reading(file.name)

        def work(store: Store, _report: Progress) -> Look:
            return reading.look_into(store, file)

        self._desk.run(work, done=self.taking.show_look, failed=self._stumbled)

    def _stumbled(self, error: ChampionError | Cancelled) -> None:
        self.taking.start()
        if isinstance(error, ChampionError):
            self._desk.failed.emit(error)

    @Slot(object)
    def _take_in(self, look: Look) -> None:
        self.taking.keep.setEnabled(False)
        if len(look.found.drafts) <= AT_ONCE:
            done = self._desk.do(places.take_in_venues, look.found.drafts)
            if done is not None:
                self._taken(done)
            return

        def work(store: Store, _report: Progress) -> Imported:
            return reading.take_in(store, look)

        self._desk.run(work, done=self._taken_in_worker, failed=self._stumbled)

    def _taken_in_worker(self, done: Imported) -> None:
        self._taken(done, can_undo=False)

    def _taken(self, done: Imported, *, can_undo: bool = True) -> None:
        said = words.listed(
            [
                self.tr("%n new places", "", done.new),
                self.tr("%n changed", "", done.changed),
                self.tr("%n the same", "", done.same),
            ]
        )
        self._leave()
        self._desk.tell(said, can_undo=can_undo)
