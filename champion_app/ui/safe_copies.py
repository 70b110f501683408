"""Safe copies that are made by themselves while a profile is open, and when it is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from champion_app.domain.errors import ChampionError
from champion_app.ui import crash
from champion_app.ui.desk import Desk

if TYPE_CHECKING:
    from champion_app.store.store import Store

_COPY_LOOK_MS = 5 * 60 * 1000
"""How often the app looks whether a safe copy is due."""


class SafeCopies(QObject):
    """Copies made by themselves: every half hour of change, and when a profile is closed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._timer = QTimer(self, interval=_COPY_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def begin(self, desk: Desk) -> None:
        """A profile is open that is worth copying."""
        self._desk = desk
        self._timer.start()

    def end(self, store: Store) -> None:
        """The profile is about to be closed."""
        from champion_app.store.backup import copy_if_due

        worth, self._desk = self._desk is not None, None
        self._timer.stop()
        try:
            if worth:
                copy_if_due(store, closing=True)
        except ChampionError as error:  # nobody is there to be told; the data are safe as they are
            crash.note(error)

    def _look(self) -> None:
        from champion_app.store.backup import copy_if_due

        if self._desk is not None:
            self._desk.run(lambda store, _report: copy_if_due(store))
