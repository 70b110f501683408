"""What else can be done with a laptop: one choice, what it will do in words, then it is done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup

from champion_app.commands.team import set_scope
from champion_app.domain.records import Device
from champion_app.store.exchange_queries import Laptop
from champion_app.store.scopes import OWN, TEAM
from champion_app.store.store import Store
from champion_app.sync import boxes, lost_laptops
from champion_app.ui import words
from champion_app.ui.desk import Desk
from champion_app.ui.widgets import text
from champion_app.ui.widgets.chips import ChoiceChip
from champion_app.ui.widgets.flow import flowing
from champion_app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

RENEW = "renew"


@dataclass(frozen=True)
class Wish:
    """One thing that can be done: its name, and what it will do."""

    code: str
    name: str
    told: str


def wishes(laptop: Laptop) -> Iterator[Wish]:
    """What can be done with this laptop beside saying that it is lost."""
    name = words.own(laptop.label)
    if laptop.this:
        yield Wish(
            RENEW,
            QCoreApplication.translate("team", "Make a new key"),
            QCoreApplication.translate(
                "team",
                "Files for this laptop are sealed to a new key. The old one opens what is on its "
                "way for another year. Then send to all, so that they hear of it.",
            ),
        )
        return
    yield Wish(
        lost_laptops.RETIRED,
        QCoreApplication.translate("team", "It was given back"),
        QCoreApplication.translate(
            "team",
            "What it makes from now on is kept apart and changes nothing. What came before "
            "stays. This cannot be taken back.",
        ),
    )
    if laptop.role != "champion":
        return
    if laptop.scope == OWN:
        yield Wish(
            TEAM,
            QCoreApplication.translate("team", "Hold the whole team’s work"),
            QCoreApplication.translate(
                "team",
                "From your next parcel on, {name}’s laptops hold the work of all champions. "
                "Ctrl+Z takes it back.",
            ).format(name=name),
        )
    else:
        yield Wish(
            OWN,
            QCoreApplication.translate("team", "Hold only their own work"),
            QCoreApplication.translate(
                "team",
                "From your next parcel on, {name}’s laptops hold only their own work again. "
                "Nothing is deleted anywhere else. Ctrl+Z takes it back.",
            ).format(name=name),
        )


def _retire(store: Store, number: int) -> Device:
    laptop = lost_laptops.laptop_called(store, str(number))
    return lost_laptops.end(store, laptop, lost_laptops.RETIRED)


def _renew(store: Store) -> bool:
    boxes.renew(store)
    return True


class MoreSheet(Sheet):
    """Nothing is chosen at first; Enter does nothing here by itself."""

    def __init__(self, desk: Desk, laptop: Laptop, parent: QWidget) -> None:
        self._desk, self._laptop = desk, laptop
        title = QCoreApplication.translate("team", "{name}’s laptop {number}")
        go_on = QCoreApplication.translate("team", "Do it")
        said = title.format(name=words.own(laptop.label), number=laptop.number)
        super().__init__(said, go_on, parent, careful=True)
        self.choices: dict[str, ChoiceChip] = {}
        self._told = {one.code: one.told for one in wishes(laptop)}
        group = QButtonGroup(self)
        for wish in wishes(laptop):
            chip = ChoiceChip(wish.name)
            chip.clicked.connect(self._show_what)
            group.addButton(chip)
            self.choices[wish.code] = chip
        self.body.addWidget(flowing(*self.choices.values()))
        self.what = text.plain(self.tr("Choose one to see what it does."))
        self.what.setMinimumHeight(3 * self.what.fontMetrics().lineSpacing())
        self.body.addWidget(self.what)
        self.go_on.setEnabled(False)
        self.wanted.connect(self._go)

    @property
    def chosen(self) -> str:
        """The code of what is chosen; empty at first."""
        return next((code for code, chip in self.choices.items() if chip.isChecked()), "")

    def _show_what(self) -> None:
        self.what.setText(self._told[self.chosen])
        self.what.setMinimumHeight(self.what.heightForWidth(self.what.width()))
        self.adjustSize()
        self.go_on.setEnabled(True)

    def _go(self) -> None:
        done: object = None
        if self.chosen == lost_laptops.RETIRED:
            done = self._desk.do(_retire, self._laptop.number)
        elif self.chosen == RENEW:
            done = self._desk.do(_renew)
        else:
            self._turn(self.chosen)
            self.accept()
            return
        if done is None:
            self.reject()
            return
        self._desk.tell(
            self.tr("Send to all, so that the other laptops hear of it."), can_undo=False
        )
        self.accept()

    def _turn(self, scope: str) -> None:
        champion = self._laptop.champion
        before = OWN if scope == TEAM else TEAM
        said = self.tr("{name}’s laptops hold the whole team’s work from your next parcel on.")
        if scope == OWN:
            said = self.tr("{name}’s laptops hold only their own work from your next parcel on.")
        self._desk.turn(
            partial(set_scope, champion=champion, scope=scope),
            back=partial(set_scope, champion=champion, scope=before),
            notice=said.format(name=words.own(self._laptop.label)),
        )
