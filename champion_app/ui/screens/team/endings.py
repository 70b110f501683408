"""Asking what became of a laptop: lost or given back, and what that means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from champion_app.domain.records import Device
from champion_app.store.exchange_queries import Laptop
from champion_app.store.store import Store
from champion_app.sync import lost_laptops
from champion_app.ui import words
from champion_app.ui.desk import Desk
from champion_app.ui.widgets import text
from champion_app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def _end(store: Store, number: int) -> Device:
    laptop = lost_laptops.laptop_called(store, str(number))
    return lost_laptops.end(store, laptop, lost_laptops.LOST)


class LostSheet(Sheet):
    """Says what happens before a laptop is ended. Enter does nothing here by itself."""

    def __init__(self, desk: Desk, laptop: Laptop, parent: QWidget) -> None:
        self._desk, self._laptop = desk, laptop
        name = words.own(laptop.label)
        title = QCoreApplication.translate("team", "Is {name}’s laptop lost?").format(name=name)
        go_on = QCoreApplication.translate("team", "It is lost")
        super().__init__(title, go_on, parent, careful=True)
        self.body.addWidget(
            text.plain(
                self.tr(
                    "What it makes from now on is kept apart and changes nothing. What came before "
                    "stays. This cannot be taken back."
                )
            )
        )
        self.body.addWidget(
            text.quiet(
                self.tr("A new start file gives {name} a new laptop with all of it.").format(
                    name=name
                )
            )
        )
        self.wanted.connect(self._go)

    def _go(self) -> None:
        if self._desk.do(_end, self._laptop.number) is None:
            self.reject()
            return
        self._desk.tell(
            self.tr("Send to all, so that the other laptops hear of it."), can_undo=False
        )
        self.accept()
