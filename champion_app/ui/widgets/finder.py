"""Ctrl+K: one field that finds sessions, people, places and handouts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from champion_app.domain.records import Material, Venue
from champion_app.domain.text import find_key
from champion_app.store import queries
from champion_app.store.store import Store
from champion_app.ui import words
from champion_app.ui.theme.fonts import Size
from champion_app.ui.widgets import text
from champion_app.ui.widgets.cards import RowButton
from champion_app.ui.widgets.chips import Chip
from champion_app.ui.widgets.fields import TextField

MOST = 7
"""Lines shown: what can be taken in at a glance."""


@dataclass(frozen=True)
class Found:
    """One line of what was found, and where it leads."""

    kind: str
    name: str
    more: str
    screen: str
    where: dict[str, object]


def find_anything(store: Store, typed: str) -> list[Found]:
    """Sessions, people, places and handouts with words that begin as those typed."""
    asked = find_key(typed).split()
    if not asked:
        return []

    def meant(*texts: str) -> bool:
        key = find_key(*texts)
        return all(f" {word}" in key for word in asked)

    found = [
        Found(
            "person", one.name, words.listed([one.district, one.note]), "people", {"person": one.id}
        )
        for one in queries.find_people(store, typed, limit=MOST)
    ]
    found += [
        Found(
            "session",
            line.session.title,
            words.listed([line.venue_name, words.day(line.session.starts_at)]),
            "sessions",
            {"session": line.session.id},
        )
        for line in queries.session_lines(store)
        if meant(line.session.title, line.venue_name)
    ][:MOST]
    found += [
        Found("place", one.name, one.district, "places", {"venue": one.id})
        for one in store.all(Venue)
        if meant(one.name, one.district)
    ][:MOST]
    found += [
        Found("handout", one.title, "", "handouts", {"material": one.id})
        for one in store.all(Material)
        if meant(one.title)
    ][:MOST]
    return sorted(found, key=lambda one: not find_key(one.name).startswith(find_key(typed)))[:MOST]


class Finder(QDialog):
    """A field and up to seven lines; arrows choose, Enter goes there, Esc puts it away."""

    picked = Signal(object)

    def __init__(self, store: Store, screens: frozenset[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Find anything"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._store = store
        self._screens = screens
        self._found: list[Found] = []
        self._rows: list[RowButton] = []
        self._at = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(10)
        self._field = TextField(
            self.tr("Find anything"),
            hint=self.tr("A person, a session, a place, a handout"),
            size=Size.HEADING,
        )
        self._field.textChanged.connect(self._look)
        self._field.installEventFilter(self)
        column.addWidget(self._field)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        column.addLayout(self._lines)
        self._none = text.quiet(self.tr("Type the first letters of a name."))
        column.addWidget(self._none)
        column.addStretch(1)
        self.resize(640, 460)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter work from the field."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self._field and pressed and isinstance(event, QKeyEvent):
            return self._steer(Qt.Key(event.key()))
        return False

    def _steer(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._rows:
            step = 1 if key == Qt.Key.Key_Down else -1
            self._choose((self._at + step) % len(self._rows))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._rows:
                self._pick(self._found[self._at])
            return True
        return False

    def _look(self, typed: str) -> None:
        kinds = {
            "person": self.tr("person"),
            "session": self.tr("session"),
            "place": self.tr("place"),
            "handout": self.tr("handout"),
        }
        for row in self._rows:
            self._lines.removeWidget(row)
            row.deleteLater()
        found = find_anything(self._store, typed)
        self._found = [one for one in found if one.screen in self._screens]
        self._rows = []
        for one in self._found:
            row = RowButton(
                words.listed([kinds[one.kind], one.name, one.more]),
                Chip(kinds[one.kind]),
                text.strong(one.name),
                text.quiet(one.more),
            )
            row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.clicked.connect(lambda _=False, one=one: self._pick(one))
            self._lines.addWidget(row)
            self._rows.append(row)
        if self._rows:
            self._choose(0)
        nothing = self.tr("Nothing begins with that.")
        start = self.tr("Type the first letters of a name.")
        self._none.setText(nothing if typed.strip() else start)
        self._none.setVisible(not self._rows)

    def _choose(self, at: int) -> None:
        self._at = at
        for index, row in enumerate(self._rows):
            row.set_chosen(index == at)

    def _pick(self, found: Found) -> None:
        self.picked.emit(found)
        self.close()
