"""What is known of one place, and the sessions that were there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from champion_app.domain.records import Venue
from champion_app.store.queries import SessionLine
from champion_app.ui import words
from champion_app.ui.screens.places.model import kind_of
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import outline
from champion_app.ui.widgets.cards import Card, RowButton
from champion_app.ui.widgets.chips import Chip
from champion_app.ui.widgets.flow import flowing
from champion_app.ui.widgets.page import scrolling

MOST_SESSIONS = 5


@dataclass(frozen=True)
class PlaceFacts:
    """A place, its sessions with the latest first, and how many were held and closed."""

    venue: Venue
    sessions: Sequence[SessionLine]
    held: str


class PlaceCard(Card):
    """Shown beside the list; its sessions are doors."""

    changed = Signal()
    """The person wants to change what is known."""
    session = Signal(str)
    """The id of a session to open."""

    def __init__(self) -> None:
        super().__init__()
        self.venue: Venue | None = None
        self.rows: list[RowButton] = []
        self.change = outline(self.tr("Change"), icon="edit")
        self.change.clicked.connect(self.changed)
        self._place = QVBoxLayout()
        self.body.addLayout(self._place, 1)
        self.body.addWidget(flowing(self.change))

    def show_place(self, facts: PlaceFacts) -> None:
        """Show this place."""
        self.venue = facts.venue
        while (item := self._place.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(8)
        column.addWidget(text.heading(facts.venue.name))
        chips = [Chip(one) for one in (kind_of(facts.venue.setting), facts.venue.district) if one]
        if chips:
            column.addWidget(flowing(*chips))
        for line in (facts.venue.address, facts.venue.website):
            if line:
                column.addWidget(text.quiet(line))
        column.addSpacing(8)
        column.addWidget(text.caption(self.tr("Sessions here")))
        column.addWidget(text.plain(facts.held[:1].upper() + facts.held[1:]))
        self.rows = [self._row(one) for one in facts.sessions[:MOST_SESSIONS]]
        for row in self.rows:
            column.addWidget(row)
        column.addStretch(1)
        self._place.addWidget(scrolling(inner))

    def _row(self, line: SessionLine) -> RowButton:
        about = words.listed(
            [words.day(line.session.starts_at), words.people(line.came) if line.came else ""]
        )
        row = RowButton(
            words.listed([line.session.title, about]),
            text.stacked(text.strong(line.session.title), text.small(about)),
            flush=True,
        )
        row.clicked.connect(lambda _=False, one=line.session.id: self.session.emit(one))
        return row
