"""The list of sessions: what is coming up, and what has been."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from champion_app.store.queries import SessionLine
from champion_app.ui.screens.sessions import model
from champion_app.ui.screens.sessions.model import ListedSession
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import primary, quiet
from champion_app.ui.widgets.cards import Card, RowButton
from champion_app.ui.widgets.chips import Chip
from champion_app.ui.widgets.empty import Empty
from champion_app.ui.widgets.page import Page, scrolling

FIRST_PAST = 20
"""Past sessions shown at once; the rest on request."""


class SessionsList(Page):
    """Two cards, coming up and past; each row opens a session."""

    chosen = Signal(str)
    planned = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Sessions"))
        self.plan = primary(self.tr("Plan a session"), icon="plus", large=True)
        self.plan.clicked.connect(self.planned)
        self.wishes.addWidget(self.plan)
        self._most = FIRST_PAST
        self._shown: tuple[list[SessionLine], datetime] | None = None
        self.rows: list[RowButton] = []
        self._place = QVBoxLayout()
        self.body.addLayout(self._place, 1)

    def show_lines(self, lines: Sequence[SessionLine], now: datetime) -> None:
        """Show these sessions."""
        if self._shown == (list(lines), now):
            return
        self._shown = (list(lines), now)
        self._fill()

    def _fill(self) -> None:
        while (item := self._place.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.rows = []
        lines, now = self._shown or ([], datetime.now().astimezone())
        self.plan.setVisible(bool(lines))
        if not lines:
            self._place.addWidget(self._nothing_yet())
            return
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        coming, past = model.parted(lines, now)
        column.addWidget(self._card(self.tr("Coming up"), coming, now, self.tr("Nothing planned.")))
        column.addWidget(
            self._card(
                self.tr("Past"), past[: self._most], now, self.tr("No session was held yet.")
            )
        )
        if len(past) > self._most:
            more = quiet(self.tr("Show older sessions"))
            more.clicked.connect(self._show_older)
            column.addWidget(more)
        column.addStretch(1)
        self._place.addWidget(scrolling(inner))

    def _nothing_yet(self) -> Empty:
        wish = primary(self.tr("Plan a session"), icon="plus", large=True)
        wish.clicked.connect(self.planned)
        return Empty(
            "sessions",
            self.tr("No sessions yet"),
            self.tr("Plan your first one: a title and a time are enough."),
            wish=wish,
        )

    def _card(
        self, caption: str, lines: Sequence[SessionLine], now: datetime, nothing: str
    ) -> Card:
        card = Card(caption)
        for line in lines:
            row = self._row(model.listed(line, now))
            self.rows.append(row)
            card.body.addWidget(row)
        if lines:
            self.rows[-1].parted = False
        else:
            card.body.addWidget(text.quiet(nothing))
        return card

    def _row(self, said: ListedSession) -> RowButton:
        about = QWidget()
        column = QVBoxLayout(about)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(text.strong(said.title))
        if said.about:
            column.addWidget(text.quiet(said.about))
        day = text.Words(said.when, wrap=False)
        day.setMinimumWidth(day.fontMetrics().horizontalAdvance("Sat 30 September 2026 00:00"))
        came = text.Words(said.came, bold=True, wrap=False)
        row = RowButton(said.spoken(), day)
        row.line.addWidget(about, 1)
        row.line.addWidget(came)
        row.line.addWidget(Chip(said.status, tone=said.tone))
        row.clicked.connect(lambda _=False, one=said.id: self.chosen.emit(one))
        return row

    def _show_older(self) -> None:
        self._most += 200
        self._fill()
