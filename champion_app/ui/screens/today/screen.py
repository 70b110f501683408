"""Today: the screen that a person comes home to."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from champion_app.ui import words
from champion_app.ui.desk import Desk
from champion_app.ui.screens import COORDINATOR
from champion_app.ui.screens.today import cards
from champion_app.ui.screens.today.facts import Facts, gather
from champion_app.ui.widgets.buttons import quiet
from champion_app.ui.widgets.page import Page


class TodayScreen(Page):
    """The next session first; beside and below it what waits and what it came to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(scrolls=True)
        self._desk = desk
        find = quiet(self.tr("Find anything"), hint="Ctrl K", icon="search")
        find.clicked.connect(lambda: desk.open("find"))
        self.wishes.addWidget(find)
        self._cards: QWidget | None = None
        self._shown: Facts | None = None
        self.body.addStretch(1)
        desk.changed.connect(self._show_facts)

    def visit(self, **_where: object) -> None:
        """Look again: the time has moved on."""
        self._show_facts()

    @Slot(object)
    def _show_facts(self, _touched: object = None) -> None:
        facts = gather(self._desk.store)
        same_hour = replace(facts, now=facts.now.replace(minute=0, second=0, microsecond=0))
        if same_hour == self._shown:
            return
        self._shown = same_hour
        self.title.setText(self._greeting(facts))
        old, self._cards = self._cards, self._laid_out(facts)
        if old is not None:
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.body.insertWidget(0, self._cards)

    def _greeting(self, facts: Facts) -> str:
        if facts.now.hour < 12:
            said = self.tr("Good morning, {name}")
        elif facts.now.hour < 18:
            said = self.tr("Good afternoon, {name}")
        else:
            said = self.tr("Good evening, {name}")
        return said.format(name=words.own(facts.name))

    def _laid_out(self, facts: Facts) -> QWidget:
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(16)
        for column in range(6):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, 1)
        grid.addWidget(cards.next_card(self._desk, facts), 0, 0, 1, 4)
        grid.addWidget(cards.quarter_card(facts), 0, 4, 1, 2)
        if not facts.any_session:
            grid.addWidget(cards.first_steps_card(self._desk), 1, 0, 1, 4)
            grid.addWidget(self._parcels(facts), 1, 4, 1, 2)
            return whole
        grid.addWidget(cards.to_do_card(self._desk, facts), 1, 0, 1, 2)
        grid.addWidget(cards.coming_card(self._desk, facts), 1, 2, 1, 2)
        grid.addWidget(self._parcels(facts), 1, 4, 1, 2)
        return whole

    def _parcels(self, facts: Facts) -> QWidget:
        if facts.role == COORDINATOR:
            return cards.inbox_card(self._desk, facts)
        return cards.waiting_card(self._desk, facts)
