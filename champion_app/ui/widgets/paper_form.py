"""A small form for what is chosen on a paper, made from the keys that the paper declares."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from champion_app.domain import codes
from champion_app.domain.records import Champion, Person
from champion_app.store import queries
from champion_app.store.store import Store
from champion_app.ui import words
from champion_app.ui.widgets import paper_words
from champion_app.ui.widgets.fields import Choice, TextField, Tick, labelled

Field = TextField | Choice | Tick
YES = frozenset({"helps", "handouts"})
"""Keys that are said yes or no to."""
UNASKED = frozenset({"session", "file", "edition", "layout"})
"""Keys that the window fills in, or that only a command line can."""
_PAUSE = 500
"""Milliseconds without a key before a paper is made anew."""


def _choices(store: Store, key: str) -> list[tuple[str, str]] | None:
    """What can be chosen for a key; None for one that is written."""
    nobody = [("", "–")]
    if key == "champion":
        found = sorted(store.all(Champion), key=lambda one: one.name.casefold())
        own = queries.me(store).champion
        mine = [("", words.own(queries.me(store).name))] if own else nobody
        return mine + [(one.id, words.own(one.name)) for one in found if one.id != own]
    if key == "person":
        people = sorted(store.all(Person), key=lambda one: one.name.casefold())
        return nobody + [
            (one.id, words.listed([words.own(said) for said in (one.name, one.note) if said]))
            for one in people
        ]
    if key == "mode":
        own_mode = paper_words.translated(paper_words.MODE_OF_SESSION)
        return [("", own_mode), *((code, words.label("modes", code)) for code in codes.MODES)]
    if key == "disclosure":
        hidden = paper_words.DISCLOSURES
        return [(one, paper_words.translated(said)) for one, said in hidden.items()]
    return None


class PaperForm(QWidget):
    """A field for each key; ``changed`` once nothing was typed for a moment."""

    changed = Signal()

    def __init__(self, store: Store, paper: str, keys: Mapping[str, str]) -> None:
        super().__init__()
        self.fields: dict[str, Field] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for key in keys:
            if key not in UNASKED:
                column.addWidget(self._asked(store, paper, key))

    def _asked(self, store: Store, paper: str, key: str) -> QWidget:
        said, how = paper_words.asked(paper, key)
        if key in YES:
            tick = self.fields[key] = Tick(said)
            tick.changed.connect(self.changed)
            return tick
        offered = _choices(store, key)
        if offered is not None:
            choice = self.fields[key] = Choice(said, offered)
            choice.set_value("")
            choice.changed.connect(self.changed)
            return labelled(said, choice, help_text=how)
        field = self.fields[key] = TextField(said)
        field.changed.connect(self._pause.start)
        return labelled(said, field, help_text=how)

    def values(self) -> dict[str, str]:
        """What was filled in, by key."""
        found = {}
        for key, field in self.fields.items():
            value = field.value()
            if value:
                found[key] = "yes" if value is True else str(value)
        return found
