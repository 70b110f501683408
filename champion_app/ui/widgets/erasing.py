"""Asking whether somebody shall be erased: what goes, what stays, and no way back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from champion_app.commands.erasing import ask_to_erase
from champion_app.domain.errors import ChampionError
from champion_app.store import forgetting, queries
from champion_app.store.store import Store
from champion_app.sync.erasures import order_erasure
from champion_app.ui import words
from champion_app.ui.desk import Desk
from champion_app.ui.jobs import Cancelled, Progress
from champion_app.ui.widgets import text
from champion_app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def order(store: Store, _report: Progress, *, subject: str) -> bool:
    """Order the erasure and clean up after it; whether no older copy is left here."""
    with store.atomic():
        order_erasure(store, subject)
    return forgetting.clean_up(store)


class ErasureSheet(Sheet):
    """At a coordinator an order, at a champion a request. Enter does nothing here by itself."""

    def __init__(self, desk: Desk, subject: str, name: str, parent: QWidget) -> None:
        self._desk, self._subject = desk, subject
        self.orders = queries.me(desk.store).role == "coordinator"
        shown = words.own(name)
        translated = _said_at_coordinator() if self.orders else _said_at_champion()
        title, first, second, go_on = (one.format(name=shown) for one in translated)
        super().__init__(title, go_on, parent, careful=True)
        self.body.addWidget(text.plain(first))
        self.body.addWidget(text.quiet(second))
        self.wanted.connect(self._go)

    def _go(self) -> None:
        if not self.orders:
            if self._desk.do(ask_to_erase, self._subject) is None:
                self.reject()
                return
            self._end(self.tr("Hidden here. Your coordinator is asked with your next parcel."))
            return
        self._desk.run(
            partial(order, subject=self._subject), done=self._ordered, failed=self._refuse
        )

    def _ordered(self, cleaned: bool) -> None:
        said = self.tr("Erased here. The other laptops follow with your next parcels.")
        if not cleaned:
            said += " " + self.tr("Older safe copies go as soon as there is room.")
        self._end(said)

    def _end(self, said: str) -> None:
        self._desk.tell(said, can_undo=False)
        self.accept()

    def _refuse(self, error: ChampionError | Cancelled) -> None:
        if isinstance(error, ChampionError):
            self.stumble(words.sentence(error))


def _said_at_coordinator() -> tuple[str, str, str, str]:
    return (
        QCoreApplication.translate("erasing", "Erase {name}?"),
        QCoreApplication.translate(
            "erasing",
            "The name and all that is kept about it, how to reach them too, go from every laptop "
            "as it takes in its next parcel. This cannot be undone.",
        ),
        QCoreApplication.translate(
            "erasing", "Head counts and attendance stay as they are, without the name."
        ),
        QCoreApplication.translate("erasing", "Erase"),
    )


def _said_at_champion() -> tuple[str, str, str, str]:
    return (
        QCoreApplication.translate("erasing", "Ask to erase {name}?"),
        QCoreApplication.translate(
            "erasing",
            "{name} is hidden on this laptop at once. Your coordinator is asked to erase the name "
            "and all that is kept about it, on every laptop.",
        ),
        QCoreApplication.translate(
            "erasing", "Head counts and attendance stay as they are, without the name."
        ),
        QCoreApplication.translate("erasing", "Hide and ask"),
    )
