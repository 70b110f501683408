"""Inbox: many files at once, each told in a line; who asks to be let in; who is silent."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from champion_app.domain.errors import ChampionError
from champion_app.store import exchange_queries
from champion_app.store.erasure_queries import requests_waiting
from champion_app.sync.enrolling import Waiting
from champion_app.ui import words
from champion_app.ui.desk import Desk
from champion_app.ui.jobs import Cancelled
from champion_app.ui.screens.inbox import cards, facts
from champion_app.ui.screens.inbox.approval import ApprovalCard
from champion_app.ui.screens.inbox.coming import ComingCard
from champion_app.ui.screens.inbox.erasures import ErasuresCard
from champion_app.ui.screens.inbox.facts import Facts, LetIn, gather
from champion_app.ui.widgets import text
from champion_app.ui.widgets.apart_card import apart_card
from champion_app.ui.widgets.buttons import Button, outline, quiet
from champion_app.ui.widgets.cards import Card
from champion_app.ui.widgets.drops import Drops
from champion_app.ui.widgets.flow import flowing
from champion_app.ui.widgets.page import Page
from champion_app.ui.widgets.remarks_card import remarks_card

SILENT = 5
"""Champions not heard from who are shown before somebody asks for all."""


class InboxScreen(Page):
    """What came on one side; who asks, who waits for a reply and who is silent on the other."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Inbox"), scrolls=True)
        self._desk = desk
        self._asked: list[Waiting] = []
        self._most: int | None = SILENT
        self._to_decide = 0
        self.approval: ApprovalCard | None = None
        self.replies: Button | None = None
        self.erasures: ErasuresCard | None = None
        self.coming = ComingCard(desk)
        self.coming.told.connect(self.subtitle.setText)
        self.coming.ended.connect(self._end_round)
        self._build()
        drops = Drops(self)
        drops.came.connect(self.take_in)
        drops.over.connect(self.coming.place.light)
        desk.changed.connect(self._refresh)

    def _build(self) -> None:
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        self._start, self._end = QVBoxLayout(), QVBoxLayout()
        for place, (column, part) in enumerate(((self._start, 3), (self._end, 2))):
            grid.setColumnStretch(place, part)
            grid.setColumnMinimumWidth(place, 1)
            column.setSpacing(16)
            grid.addLayout(column, 0, place)
        self._start.addWidget(self.coming)
        self.body.addWidget(whole, 1)

    def visit(self, **where: object) -> None:
        """Look again; ``files`` are to be taken in at once."""
        self._show_facts()
        self._look_who_asks()
        self._look_what_waits()
        given = where.get("files")
        if isinstance(given, Sequence):
            self.take_in([one for one in given if isinstance(one, Path)])

    @Slot(object)
    def take_in(self, paths: Sequence[Path]) -> None:
        """Take in files that were dropped, chosen or handed over by a second start."""
        self.coming.take_in(paths)

    # --- showing ---

    @Slot(object)
    def _refresh(self, _touched: object = None) -> None:
        if self.isVisible():
            self._show_facts()

    def _show_facts(self) -> None:
        found = gather(self._desk.store)
        self.title.setText(self._headline(found))
        _emptied(self._start, keep=1)
        if (known := remarks_card(self._desk)) is not None:
            self._start.addWidget(known)
        if not self.coming.lines:
            below = (
                cards.earlier_card(self._desk, found) if found.earlier else cards.meanings_card()
            )
            self._start.addWidget(below)
        self._start.addStretch(1)
        self._show_approval()
        _emptied(self._end, keep=1 if self.approval else 0)
        self.replies = None
        if found.replies_due:
            self._end.addWidget(self._replies_card(found.replies_due))
        asked = requests_waiting(self._desk.store)
        self.erasures = ErasuresCard(self._desk, asked) if asked else None
        if self.erasures is not None:
            self._end.addWidget(self.erasures)
        if (apart := apart_card(self._desk, self)) is not None:
            self._end.addWidget(apart)
        if self._to_decide:
            self._end.addWidget(cards.decide_card(self._to_decide))
        if found.with_laptop:
            self._end.addWidget(self._silent(found))
        else:
            self._end.addWidget(cards.nobody_card(lambda: self._desk.open("team")))
        self._end.addStretch(1)

    def _headline(self, found: Facts) -> str:
        if not found.joined:
            return self.tr("Inbox")
        month = QLocale().standaloneMonthName(found.month.month)
        return self.tr("{month}: {heard} of {all} champions").format(
            month=month, heard=len(found.heard), all=len(found.joined)
        )

    def _show_approval(self) -> None:
        """The first laptop that asks; what was typed stays as long as it is the same one."""
        first = self._asked[0] if self._asked else None
        if self.approval is not None:
            if first is not None and self.approval.known_by == (first.device, first.words):
                return
            self._end.removeWidget(self.approval)
            self.approval.hide()
            self.approval.deleteLater()
            self.approval = None
        if first is not None:
            self.approval = ApprovalCard(first, more=len(self._asked) - 1)
            self.approval.spoken.connect(self._let_in)
            self._end.insertWidget(0, self.approval)

    def _replies_card(self, due: int) -> Card:
        card = Card(self.tr("Replies"))
        card.body.addWidget(
            text.plain(self.tr("%n champions wait to hear that their parcel came.", "", due))
        )
        self.replies = outline(self.tr("Send replies"), icon="send")
        self.replies.clicked.connect(lambda: self._desk.open("team", replies=True))
        card.body.addWidget(flowing(self.replies))
        return card

    def _silent(self, found: Facts) -> Card:
        card = cards.silent_card(found, self._tell_copied, most=self._most)
        if self._most is not None and len(found.silent) > self._most:
            more = quiet(self.tr("Show all %n", "", len(found.silent)))
            more.clicked.connect(self._show_all_silent)
            card.body.addWidget(flowing(more))
        return card

    def _show_all_silent(self) -> None:
        self._most = None
        self._show_facts()

    def _tell_copied(self, name: str) -> None:
        said = self.tr("A reminder for {name} is copied: paste it into a message.")
        self._desk.tell(said.format(name=words.own(name)), can_undo=False)

    # --- letting in ---

    @Slot()
    def _end_round(self) -> None:
        self._desk.changed.emit(frozenset())  # who was heard from is no record
        self._look_who_asks()
        self._look_what_waits()

    def _look_what_waits(self) -> None:
        self._desk.run(facts.to_decide, done=self._show_to_decide)

    def _show_to_decide(self, count: int) -> None:
        if count != self._to_decide:
            self._to_decide = count
            self._refresh()

    def _look_who_asks(self) -> None:
        if exchange_queries.asking_since(self._desk.store):
            self._desk.run(facts.asking, done=self._show_who_asks)
        else:
            self._show_who_asks([])

    def _show_who_asks(self, asked: list[Waiting]) -> None:
        begun = self.approval.known_by if self.approval is not None else None
        self._asked = sorted(asked, key=lambda one: (one.device, one.words) != begun)
        self._show_approval()

    @Slot(object, str)
    def _let_in(self, asked: Waiting, spoken: str) -> None:
        if self.approval is not None:
            self.approval.set_busy(True)
        self._desk.run(
            partial(facts.let_in, name=asked.name, spoken=spoken),
            done=self._tell_let_in,
            failed=self._refuse,
        )

    def _tell_let_in(self, let_in: LetIn) -> None:
        self.coming.show_let_in(let_in)
        said = self.tr("{name}’s laptop is let in. Send a reply to complete it.")
        self._desk.tell(said.format(name=words.own(let_in.name)), can_undo=False)
        self._asked = self._asked[1:]
        self._end_round()
        next_step = self.approval.field if self.approval is not None else self.replies
        if next_step is not None:
            next_step.setFocus()

    def _refuse(self, error: ChampionError | Cancelled) -> None:
        if self.approval is not None and isinstance(error, ChampionError):
            self.approval.stumble(words.sentence(error))


def _emptied(layout: QVBoxLayout, *, keep: int) -> None:
    """Take everything out of a column but the first ``keep``."""
    while (item := layout.takeAt(keep)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
