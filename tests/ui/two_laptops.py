"""A coordinator's and two champions' laptops made by the real set-up, each with a desk."""

from __future__ import annotations

import re
import shutil
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel

from champion_app.commands import sessions
from champion_app.paths import Profile
from champion_app.sync import enrolling, receiving, sending
from champion_app.sync.profile import Who, make_profile, open_profile
from champion_app.ui.desk import Desk
from champion_app.ui.jobs import Jobs
from champion_app.ui.preferences import Preferences

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from champion_app.domain.errors import ChampionError
    from champion_app.store.store import Store
    from champion_app.ui.desk import Notice, Visit

PASSPHRASE = "correct horse battery"
MOUSE, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
NOON = datetime(2026, 11, 23, 12, 4, tzinfo=UTC)
PEOPLE = (
    ("ruth", Who("coordinator", "Ruth", "Oldham Champions")),
    ("amina", Who("champion", "Amina")),
    ("yusuf", Who("champion", "Yusuf")),
)


@dataclass
class Clock:
    """The time that all laptops show, moved by hand."""

    at: datetime = field(default=NOON)

    def __call__(self) -> datetime:
        """The moment it is."""
        return self.at

    def pass_by(self, **span: float) -> None:
        """Let time go on."""
        self.at += timedelta(**span)


def make_all(folder: Path) -> None:
    """The laptops, new, to be copied."""
    for name, who in PEOPLE:
        made = make_profile(
            Profile(folder / name), who, passphrase=PASSPHRASE, now=Clock(), practice=True
        )
        made.opened.close()


class Laptop:
    """One open profile: its desk, and what it said."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        profile = Profile(folder)
        self._opened = open_profile(profile, passphrase=PASSPHRASE, now=clock)
        self.store: Store = self._opened.store
        self.jobs = Jobs()
        self.desk = Desk(
            self.store,
            self.jobs,
            profile=profile,
            preferences=Preferences(profile.preferences),
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
        self._opened.close()


@contextmanager
def open_laptops(made: Path, folder: Path) -> Iterator[dict[str, Laptop]]:
    """Copies of all laptops, open, on one clock."""
    clock = Clock()
    opened = {}
    for name, _ in PEOPLE:
        shutil.copytree(made / name, folder / name)
        opened[name] = Laptop(folder / name, clock)
    yield opened
    for laptop in opened.values():
        laptop.close()


def settle(qtbot: QtBot, *opened: Laptop) -> None:
    """Wait until the workers are through."""
    for laptop in opened:
        qtbot.waitUntil(lambda laptop=laptop: not laptop.jobs.working)


def invited(ruth: Laptop, name: str, folder: Path) -> Path:
    """The start file for a champion of that name."""
    with ruth.store.atomic():
        data = enrolling.invite(ruth.store, name)
    path = folder / f"{name}.champion-start"
    path.write_bytes(data)
    return path


def joined(laptop: Laptop, start: Path) -> str:
    """The laptop joins by its start file; the six words as one line."""
    with laptop.store.atomic():
        return " ".join(enrolling.join(laptop.store, start.read_bytes()))


def sent(laptop: Laptop, folder: Path) -> list[Path]:
    """The parcels that are due now, in ``folder``."""
    return sending.send(laptop.store, folder)


def let_in(ruth: Laptop, laptop: Laptop, name: str, folder: Path) -> list[Path]:
    """A champion's laptop joins, sends and is let in, and has the reply; its first parcel."""
    words = joined(laptop, invited(ruth, name, folder))
    first = sent(laptop, folder)
    assert [receiving.receive(ruth.store, one).result for one in first] == ["held"]
    with ruth.store.atomic():
        enrolling.approve(ruth.store, name, words)
    receiving.take_held(ruth.store)
    for reply in sending.send(ruth.store, folder, (name,)):
        assert receiving.receive(laptop.store, reply).result == "new"
    return first


def hold_session(store: Store, title: str = "Eating well", *, people: int = 3) -> str:
    """A session with so many people through its door; its id."""
    with store.atomic():
        held = sessions.plan_session(store, title, None, starts_at=store.now())
        for _ in range(people):
            sessions.arrive(store, held.id)
    return held.id


# --- screens ---


def singly(text: str) -> str:
    """The text with "1 session" wherever it says "1 sessions".

    Only the English catalogue knows the singular, and it is compiled before the app is built, not
    before each test.
    """
    text = text.replace("\N{NO-BREAK SPACE}", " ")
    return re.sub(r"\b1 (session|name|place|file|champion|report)s\b", r"1 \1", text)


def said(screen: QWidget) -> str:
    """All words on the screen."""
    QApplication.processEvents()
    shown = (one.text() for one in screen.findChildren(QLabel) if one.isVisibleTo(screen))
    return singly("\n".join(shown))


def drop(screen: QWidget, *files: Path) -> QDropEvent:
    """Drop files on the screen from outside."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    copy = Qt.DropAction.CopyAction
    place = QPointF(5, 5)
    QApplication.sendEvent(screen, QDragEnterEvent(place.toPoint(), copy, data, MOUSE, NO_KEY))
    event = QDropEvent(place, copy, data, MOUSE, NO_KEY)
    QApplication.sendEvent(screen, event)
    return event
