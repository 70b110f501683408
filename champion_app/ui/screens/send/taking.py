"""Parcels on their way in at the champion's: how far they are, and a way to stop."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal

from champion_app.domain.errors import ChampionError
from champion_app.store.store import Store
from champion_app.sync import elsewhere
from champion_app.ui.desk import Desk
from champion_app.ui.jobs import Cancelled, Job, Progress
from champion_app.ui.widgets import outcome_rows
from champion_app.ui.widgets.outcome_rows import Opened
from champion_app.ui.widgets.progress_line import ProgressLine


def open_all(store: Store, report: Progress, paths: Sequence[Path]) -> tuple[list[Opened], int]:
    """Take the files in, each by itself: what became of them, and how many a stop left out."""
    told: list[Opened] = []
    for number, path in enumerate(paths):
        try:
            report(number, len(paths))
        except Cancelled:
            break
        told.append(outcome_rows.opened(path.name, elsewhere.receive(store, path)))
    return told, len(paths) - len(told)


class Taking(ProgressLine):
    """The line of progress, and the work that it tells of."""

    ended = Signal(object, int)
    """What became of each file (``list[Opened]``), and how many were left out."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._job: Job | None = None
        self.stopped.connect(self._stop)

    def begin(self, paths: Sequence[Path]) -> None:
        """Open these files."""
        self._tell(0, len(paths))
        self._job = self._desk.run(
            partial(open_all, paths=paths),
            done=self._end,
            progress=self._tell,
            failed=self._give_up,
        )

    def _tell(self, done: int, total: int) -> None:
        said = self.tr("File {number} of {total}").format(number=done + 1, total=total)
        self.show_progress(said, done, total)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _end(self, taken: tuple[list[Opened], int]) -> None:
        self._job = None
        self.hide()
        self.ended.emit(*taken)

    def _give_up(self, error: ChampionError | Cancelled) -> None:
        self._job = None
        self.hide()
        if isinstance(error, ChampionError):
            self._desk.failed.emit(error)
