"""Parcels that are kept apart: why, and the ways to take them over or to throw them away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from champion_app.commands.sessions import local_time
from champion_app.domain.errors import ChampionError
from champion_app.store import links, queries
from champion_app.store.store import Store
from champion_app.sync import quarantine
from champion_app.sync.apart import Apart, kept_apart
from champion_app.sync.lost_laptops import REVOKED
from champion_app.ui import words
from champion_app.ui.desk import Desk
from champion_app.ui.jobs import Cancelled, Progress
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import Button, outline, quiet
from champion_app.ui.widgets.cards import Card
from champion_app.ui.widgets.flow import flowing
from champion_app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def apart_card(desk: Desk, page: QWidget) -> Card | None:
    """The card, or None when nothing is kept apart."""
    found = kept_apart(desk.store)
    return ApartCard(desk, found, page) if found else None


class ApartCard(Card):
    """What came, why it was not taken in, and what can be done about it."""

    def __init__(self, desk: Desk, found: Sequence[Apart], page: QWidget) -> None:
        super().__init__(QCoreApplication.translate("apart", "Kept apart"))
        coordinates = queries.me(desk.store).role == "coordinator"
        for one in found:
            self.body.addWidget(text.stacked(text.plain(_whose(desk, one)), text.small(_why(one))))
            ways: list[Button] = []
            if coordinates and one.why == links.CLOCK:
                over = outline(QCoreApplication.translate("apart", "Take it over …"))
                ways.append(_asking(over, one, partial(_take_over, desk, one, page)))
            away = quiet(QCoreApplication.translate("apart", "Throw it away …"), icon="remove")
            ways.append(_asking(away, one, partial(_throw_away, desk, one, page)))
            self.body.addWidget(flowing(*ways))


def _asking(button: Button, one: Apart, ask: Callable[[], None]) -> Button:
    button.setAccessibleName(words.listed([button.text(), _called(one)]))
    button.clicked.connect(ask)
    return button


def _called(one: Apart) -> str:
    """``Amina, parcel 5``, as far as it is known."""
    if not one.number:
        return one.name or QCoreApplication.translate("apart", "A parcel")
    said = QCoreApplication.translate("apart", "{name}, parcel {number}")
    return said.format(name=words.own(one.name), number=one.number)


def _whose(desk: Desk, one: Apart) -> str:
    at = local_time(desk.store, datetime.fromtimestamp(one.at / 1000, tz=UTC))
    return words.listed([_called(one), words.day(at)])


def _why(one: Apart) -> str:
    return {
        links.CLOCK: QCoreApplication.translate(
            "apart", "The clock of that laptop was wrong. Reply first: their next parcel is right."
        ),
        REVOKED: QCoreApplication.translate(
            "apart", "It was made after that laptop was lost or given back."
        ),
        links.NEWER: QCoreApplication.translate(
            "apart", "It needs a newer Champion. After the update it comes in by itself."
        ),
    }[one.why]


# --- asking once more ---


def _take_over(desk: Desk, one: Apart, page: QWidget) -> None:
    title = QCoreApplication.translate("apart", "Take it over? {parcel}")
    said = QCoreApplication.translate(
        "apart",
        "What is in it is taken in, dated today. Only for a laptop that will not send again. "
        "This cannot be taken back.",
    )
    go_on = QCoreApplication.translate("apart", "Take it over")
    done = QCoreApplication.translate("apart", "Taken over: {parcel}")
    ask = ApartSheet(desk, title.format(parcel=_called(one)), go_on, page)
    ask.ask(said, partial(_adopt, name=one.id), done.format(parcel=_called(one)))


def _throw_away(desk: Desk, one: Apart, page: QWidget) -> None:
    title = QCoreApplication.translate("apart", "Throw it away? {parcel}")
    said = QCoreApplication.translate(
        "apart", "Nothing of it is taken in. This cannot be taken back."
    )
    if one.why != REVOKED:
        said = QCoreApplication.translate(
            "apart", "That laptop sends what is in it again. This cannot be taken back."
        )
    go_on = QCoreApplication.translate("apart", "Throw it away")
    done = QCoreApplication.translate("apart", "Thrown away: {parcel}")
    ask = ApartSheet(desk, title.format(parcel=_called(one)), go_on, page)
    ask.ask(said, partial(_drop, name=one.id), done.format(parcel=_called(one)))


def _adopt(store: Store, _report: Progress, *, name: str) -> None:
    with store.atomic():
        quarantine.adopt(store, name)


def _drop(store: Store, _report: Progress, *, name: str) -> None:
    with store.atomic():
        quarantine.drop(store, name)


class ApartSheet(Sheet):
    """Says what will be done with a parcel. Enter does nothing here by itself."""

    def __init__(self, desk: Desk, title: str, go_on: str, page: QWidget) -> None:
        super().__init__(title, go_on, page, careful=True)
        self._desk = desk
        self._done = ""

    def ask(self, said: str, work: Callable[[Store, Progress], None], done: str) -> None:
        """Open with these words; ``work`` is what is asked about, ``done`` is said after it."""
        self._done = done
        self.body.addWidget(text.plain(said))
        self.wanted.connect(lambda: self._desk.run(work, done=self._over, failed=self._cannot))
        self.open()

    def _over(self, _nothing: None) -> None:
        self._desk.tell(self._done, can_undo=False)
        self._desk.changed.emit(frozenset())  # what is kept apart is no record
        self.accept()

    def _cannot(self, error: ChampionError | Cancelled) -> None:
        if isinstance(error, ChampionError):
            self.stumble(words.sentence(error))
