"""Session by session: what goes, and what the champion leaves out for now."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QDialog

from champion_app.commands import keeping_back
from champion_app.store.keeping_back import Listed
from champion_app.typeset.papers import Paper
from champion_app.ui import words
from champion_app.ui.desk import Desk
from champion_app.ui.screens.send import preview
from champion_app.ui.screens.send.facts import Facts
from champion_app.ui.widgets import outcome_rows, text
from champion_app.ui.widgets.buttons import outline, quiet
from champion_app.ui.widgets.cards import Card, Row
from champion_app.ui.widgets.chips import Chip, Tone
from champion_app.ui.widgets.fields import Tick
from champion_app.ui.widgets.flow import flowing

SHOWN = 6
"""Sessions that are listed before somebody asks for all; those that stay here always are."""


class TicksCard(Card):
    """A tick for each session that is ready to go; without it the session stays here."""

    turned = Signal(str)
    """The tick of this session (its id) was turned."""
    unfolded = Signal()
    """All of them, please."""

    def __init__(self, desk: Desk, facts: Facts, *, all_of_them: bool) -> None:
        super().__init__(self.tr("Session by session"))
        self._desk = desk
        self._going = frozenset(one.id for one in facts.sessions if not one.kept)
        self._titles = {one.id: one.title for one in facts.sessions}
        self.shown_log: QDialog | None = None
        self.ticks: dict[str, Tick] = {}
        shown = [
            one
            for place, one in enumerate(facts.sessions)
            if all_of_them or place < SHOWN or one.kept
        ]
        self.body.addWidget(text.small(self._told(facts)))
        for one in shown:
            self.body.addWidget(self._row(facts, one))
        if len(shown) < len(facts.sessions):
            more = quiet(self.tr("Show all %n", "", len(facts.sessions)))
            more.clicked.connect(self.unfolded)
            self.body.addWidget(flowing(more))
        see = self.tr("See what {name} will see").format(name=words.own(facts.to))
        self.see = outline(see, icon="show")
        self.see.clicked.connect(self._look)
        self.see.setEnabled(bool(self._going))
        self.body.addWidget(flowing(self.see))
        self.body.addStretch(1)

    def _told(self, facts: Facts) -> str:
        """What leaving out means, and what it cannot bring back."""
        if not any(one.kept for one in facts.sessions):
            return self.tr("A session without its tick stays on this laptop for now.")
        said = self.tr(
            "What has no tick stays here with its counts, handouts and hours. "
            "People you wrote down go all the same."
        )
        if facts.under_way:
            said += " " + self.tr("A file made before may still hold it.")
        return said

    def _turn(self, session: str) -> None:
        goes, turned = self.ticks[session].value(), self.turned
        keep, let_go = keeping_back.keep_back, keeping_back.let_go
        command, other = (let_go, keep) if goes else (keep, let_go)
        said = self.tr("{title} goes with the next parcel.")
        if not goes:
            said = self.tr("{title} stays on this laptop for now.")
        said = said.format(title=words.own(self._titles[session]))
        self._desk.turn(
            partial(command, session=session), back=partial(other, session=session), notice=said
        )
        turned.emit(session)

    def _look(self) -> None:
        app = QApplication.instance()
        tag = str(app.property("champion_language") or "en") if app is not None else "en"
        work = partial(preview.make_log, sessions=self._going, tag=tag)
        self._desk.run(work, done=self._show_log)

    def _show_log(self, paper: Paper) -> None:
        self.shown_log = preview.show_log(self.window(), paper)

    def _row(self, facts: Facts, one: Listed) -> Row:
        day = words.day(facts.local(one.starts_at))
        counted = outcome_rows.people_counted(one.people) if one.people else ""
        small = words.listed([day, counted])
        tick = Tick("")
        tick.set_value(not one.kept)
        tick.changed.connect(partial(self._turn, one.id))
        stays = self.tr("stays here") if one.kept else ""
        tick.setAccessibleName(words.listed([one.title, day, counted, stays]))
        self.ticks[one.id] = tick
        said = text.stacked(text.plain(one.title), text.small(small))
        row = Row(tick, outcome_rows.in_column(said))
        row.line.setStretch(1, 1)
        if stays:
            row.line.addWidget(Chip(stays, tone=Tone.WAITS))
        return row
