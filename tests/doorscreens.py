"""A real desk over a real store, and the door's screen shown on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory
from PySide6.QtTest import QTest

from champion_app.paths import Profile
from champion_app.ui.desk import Desk
from champion_app.ui.jobs import Jobs
from champion_app.ui.preferences import Preferences
from champion_app.ui.screens.door.screen import DoorScreen
from tests.doorground import Clock, open_store

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QWidget

    from champion_app.domain.errors import ChampionError
    from champion_app.domain.records import Session
    from champion_app.ui.desk import Notice, Visit


class Laptop:
    """One open profile: what a screen is given, and what it was told back."""

    def __init__(self, folder: Path, clock: Clock | None = None) -> None:
        # A name in a script that the first family lacks is drawn by the next: no trouble.
        QLoggingCategory.setFilterRules("qt.text.font.db=false")
        self.clock = clock or Clock()
        self.store = open_store(folder, self.clock)
        self.jobs = Jobs()
        self.desk = Desk(
            self.store,
            self.jobs,
            profile=Profile(folder),
            preferences=Preferences(folder / "preferences.ini"),
        )
        self.visits: list[Visit] = []
        self.trouble: list[ChampionError] = []
        self.notices: list[Notice] = []
        self.desk.goes.connect(self.visits.append)
        self.desk.failed.connect(self.trouble.append)
        self.desk.did.connect(self.notices.append)

    def close(self) -> None:
        """Shut the laptop."""
        self.jobs.close()
        self.store.close()


def stand_at(laptop: Laptop, session: Session | None = None) -> DoorScreen:
    """The door's screen, open at ``session`` or at the door that waits."""
    screen = DoorScreen(laptop.desk)
    screen.resize(1366, 734)
    screen.visit(**({"session": session.id} if session else {}))
    screen.show()
    return screen


def press(widget: QWidget, *keys: Qt.Key, times: int = 1) -> None:
    """Press keys one after the other, as often as said."""
    for _ in range(times):
        for key in keys:
            QTest.keyClick(widget, key)
