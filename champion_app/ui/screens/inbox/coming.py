"""The card into which files are dropped: each is taken in and told in a line."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from champion_app.domain.errors import ChampionError
from champion_app.ui.desk import Desk
from champion_app.ui.jobs import Cancelled, Job
from champion_app.ui.screens.inbox import cards, facts
from champion_app.ui.screens.inbox.facts import Batch, LetIn
from champion_app.ui.widgets import asking, outcome_rows
from champion_app.ui.widgets.buttons import primary
from champion_app.ui.widgets.cards import Card
from champion_app.ui.widgets.drops import DropPlace
from champion_app.ui.widgets.outcome_rows import Opened
from champion_app.ui.widgets.progress_line import ProgressLine


class ComingCard(Card):
    """Files on their way in and the lines of those that came. Nothing stands in the way of it."""

    told = Signal(str)
    """The totals of all lines, whenever they change."""
    ended = Signal()
    """A round is over: look who was heard from, and who asks."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("What came"))
        self._desk = desk
        self.lines: list[Opened] = []
        self._batch: Batch | None = None
        self._job: Job | None = None
        self._unfolded: frozenset[str] = frozenset()
        self.open = primary(self.tr("Open parcels"), icon="open")
        self.open.clicked.connect(self._ask_for_files)
        self.place = DropPlace(
            "inbox",
            self.tr("Drop parcels here, as many as you like"),
            self.open,
            more=self.tr("From mail, a stick or a chat; renamed ones too."),
        )
        self.body.addWidget(self.place)
        self.progress = ProgressLine()
        self.progress.stopped.connect(self._stop)
        self.body.addWidget(self.progress)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)

    @property
    def working(self) -> bool:
        """Whether files are on their way in."""
        return self._batch is not None

    # --- lines ---

    def show_let_in(self, let_in: LetIn) -> None:
        """What was kept of a laptop has been taken in: its lines say so now."""
        kept = [
            line
            for line in self.lines
            if not (line.outcome.result == "held" and line.outcome.sender == let_in.name)
        ]
        come = [outcome_rows.opened(let_in.name, one) for one in let_in.outcomes]
        self.lines = outcome_rows.settled([*kept, *come])
        self._show_lines()

    def _show_lines(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        rows = cards.came_rows(self._desk, self.lines, self._unfolded, self._unfold)
        for row in rows:
            self._rows.addWidget(row)
            row.parted = row is not rows[-1]
        self.told.emit(outcome_rows.totals(self.lines) if self.lines else "")

    def _unfold(self, result: str) -> None:
        self._unfolded ^= {result}
        self._show_lines()

    # --- taking in ---

    @Slot()
    def _ask_for_files(self) -> None:
        self.take_in(asking.ask_files(self))

    def take_in(self, paths: Sequence[Path]) -> None:
        """Take files in; a second lot waits until the first is through."""
        if not paths:
            return
        if self._batch is not None:
            self._batch.later += paths
            return
        self._batch = Batch(list(paths))
        self.progress.show_progress(self.tr("Looking …"), 0, 1)
        self._job = self._desk.run(
            partial(facts.take_in, batch=self._batch),
            done=self._end_batch,
            progress=self._show_progress,
            failed=self._give_up,
        )

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _show_progress(self, done: int, total: int) -> None:
        said = self.tr("File {number} of {total}").format(number=done + 1, total=total)
        self.progress.show_progress(said, done, total)
        self._read_batch()

    def _read_batch(self) -> None:
        come = self._batch.take_lines() if self._batch is not None else []
        if come:
            self.lines = outcome_rows.settled([*self.lines, *come])
            self._show_lines()

    def _end_batch(self, batch: Batch) -> None:
        self._read_batch()
        self._batch = self._job = None
        self.progress.hide()
        if batch.stopped or not batch.done or not self.isVisible():
            self._desk.tell(self._said_of(batch), can_undo=False)
        self.ended.emit()
        self.take_in(batch.later)

    def _said_of(self, batch: Batch) -> str:
        if batch.stopped:
            return outcome_rows.stopped(batch.lines, batch.total - batch.done)
        if not batch.done:
            return self.tr("There is no parcel in it.")
        return outcome_rows.totals(self.lines[-batch.done :])

    def _give_up(self, error: ChampionError | Cancelled) -> None:
        self._read_batch()
        self._batch = self._job = None
        self.progress.hide()
        if isinstance(error, ChampionError):
            self._desk.failed.emit(error)
        self.ended.emit()
