"""The programmes on this computer, a profile each: which one is open, and the way to another."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from champion_app.store import queries
from champion_app.sync.programmes import Known, free_folder, known
from champion_app.ui import words
from champion_app.ui.desk import Desk
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import outline, quiet
from champion_app.ui.widgets.cards import Card, Row
from champion_app.ui.widgets.chips import Chip, Tone
from champion_app.ui.widgets.flow import flowing
from champion_app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class ProgrammesCard(Card):
    """A row for each, this one first, and the way to one more."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(QCoreApplication.translate("settings", "Programmes on this computer"))
        self._desk, self._page = desk, page
        own = desk.profile.folder.resolve()
        programme = queries.programme_of(desk.store)
        here = Chip(QCoreApplication.translate("settings", "open now"), tone=Tone.GOOD)
        me = queries.me(desk.store)
        self.body.addWidget(_row(programme.name if programme else "", me.role, here))
        for one in known():
            if one.folder != str(own):
                self.body.addWidget(self._other(one))
        more = quiet(QCoreApplication.translate("settings", "Add another programme …"), icon="plus")
        more.clicked.connect(self._ask)
        self.body.addWidget(flowing(more))

    def _other(self, one: Known) -> Row:
        way = outline(QCoreApplication.translate("settings", "Switch to it"))
        way.setAccessibleName(words.listed([way.text(), _name(one.name)]))
        way.clicked.connect(partial(self._desk.switches.emit, Path(one.folder)))
        return _row(one.name, one.role, way)

    def _ask(self) -> None:
        AddSheet(self._desk, self._page).open()


def _row(name: str, role: str, end: QWidget) -> Row:
    row = Row(text.stacked(text.strong(_name(name)), text.small(words.label("roles", role))), end)
    row.line.setStretch(0, 1)
    return row


def _name(name: str) -> str:
    return name or QCoreApplication.translate("settings", "No programme yet")


class AddSheet(Sheet):
    """Says what one more programme is before this one is closed."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("settings", "Add another programme"),
            QCoreApplication.translate("settings", "Go on"),
            parent,
        )
        self._desk = desk
        self.body.addWidget(
            text.plain(
                self.tr(
                    "It gets a passphrase and a recovery sheet of its own. Nothing goes from one "
                    "to the other."
                )
            )
        )
        self.body.addWidget(
            text.quiet(self.tr("This one is closed; you switch back here or at the passphrase."))
        )
        self.wanted.connect(self._go)

    def _go(self) -> None:
        self.accept()
        self._desk.switches.emit(free_folder())
