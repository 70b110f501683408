"""The laptops of the programme: whose, how each stands, and the way to say that one is lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from champion_app.store.exchange_queries import Laptop
from champion_app.store.scopes import TEAM
from champion_app.sync.lost_laptops import LOST, RETIRED
from champion_app.ui import words
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import outline, quiet
from champion_app.ui.widgets.cards import Card, Row
from champion_app.ui.widgets.chips import Chip, Tone
from champion_app.ui.widgets.flow import flowing


def laptops_card(
    laptops: Sequence[Laptop],
    now: datetime,
    *,
    lose: Callable[[Laptop], None],
    more: Callable[[Laptop], None],
    invite: Callable[[], None],
) -> Card:
    """A row for each laptop, and the way to one more coordinator."""
    card = Card(QCoreApplication.translate("team", "Laptops"))
    for laptop in laptops:
        card.body.addWidget(LaptopRow(laptop, now, lose=lose, more=more))
    another = quiet(QCoreApplication.translate("team", "Invite a coordinator"), icon="plus")
    another.clicked.connect(invite)
    card.body.addWidget(flowing(another))
    return card


class LaptopRow(Row):
    """One laptop: whose, its number, its state, when it was heard, and what can be done with it."""

    def __init__(
        self,
        laptop: Laptop,
        now: datetime,
        *,
        lose: Callable[[Laptop], None],
        more: Callable[[Laptop], None],
    ) -> None:
        super().__init__()
        self.laptop = laptop
        said, tone = _state(laptop)
        number = QCoreApplication.translate("team", "laptop {number}").format(number=laptop.number)
        self.line.addWidget(text.stacked(text.strong(laptop.label), text.small(_role(laptop))), 4)
        self.line.addWidget(text.quiet(number), 2)
        self.line.addWidget(_columned(Chip(said, tone=tone)))
        heard = text.quiet(_heard(laptop, now))
        self.line.addWidget(heard, 3)
        active = laptop.state == "active"
        for said_of, wish, there in (
            (QCoreApplication.translate("team", "Lost …"), lose, active and not laptop.this),
            (QCoreApplication.translate("team", "More …"), more, active),
        ):
            self.line.addWidget(self._button(said_of, number, wish, there=there))
        self.setAccessibleName(
            words.listed([laptop.label, _role(laptop), number, said, heard.text()])
        )

    def _button(
        self, said: str, number: str, wish: Callable[[Laptop], None], *, there: bool
    ) -> QWidget:
        button = outline(said)
        button.setAccessibleName(words.listed([said, self.laptop.label, number]))
        button.clicked.connect(lambda: wish(self.laptop))
        kept = button.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        button.setSizePolicy(kept)  # so that all columns line up
        if not there:
            button.hide()
        return button


def _columned(chip: Chip) -> QWidget:
    place = QWidget()
    line = QHBoxLayout(place)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(chip)
    line.addStretch(1)
    widest = (QCoreApplication.translate("team", "this laptop"), _in_use(), chip.text())
    place.setMinimumWidth(max(Chip(one).sizeHint().width() for one in widest))
    return place


def _in_use() -> str:
    return QCoreApplication.translate("team", "in use")


def _role(laptop: Laptop) -> str:
    if laptop.role == "coordinator":
        return QCoreApplication.translate("team", "coordinator")
    if laptop.scope == TEAM and laptop.state == "active":
        return QCoreApplication.translate("team", "champion, holds the whole team’s work")
    return QCoreApplication.translate("team", "champion")


def _state(laptop: Laptop) -> tuple[str, Tone]:
    if laptop.this:
        return QCoreApplication.translate("team", "this laptop"), Tone.PLAIN
    return {
        LOST: (QCoreApplication.translate("team", "lost"), Tone.WAITS),
        RETIRED: (QCoreApplication.translate("team", "given back"), Tone.PLAIN),
    }.get(laptop.state, (_in_use(), Tone.GOOD))


def _heard(laptop: Laptop, now: datetime) -> str:
    if laptop.this:
        return ""
    if not laptop.heard_at:
        return QCoreApplication.translate("team", "never heard from")
    at = datetime.fromtimestamp(laptop.heard_at / 1000, tz=UTC).astimezone(now.tzinfo)
    day = words.near_day(at, now.date())
    return QCoreApplication.translate("team", "heard {day}").format(day=day)
