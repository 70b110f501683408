"""Takes the pictures of the guides: ``python3 dev.py screenshots [folder]``.

From the practice neighbourhood and the laptops of ``champion demo``, offscreen, in the bundled
fonts: each screen once from left to right, once in Urdu, once dark; the door in a dim hall. And one
page of paper with all languages.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSize, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from champion_app.app import make_qt
from champion_app.cli.main import main as verb
from champion_app.commands import sessions
from champion_app.domain.records import Session
from champion_app.paths import Profile, resource_folder
from champion_app.store.store import Store
from champion_app.sync.profile import open_profile
from champion_app.ui.desk import Desk
from champion_app.ui.jobs import Jobs
from champion_app.ui.language import Tongue
from champion_app.ui.preferences import Preferences
from champion_app.ui.screens.first_run.answers import make_practice
from champion_app.ui.theme import colours, fonts
from champion_app.ui.widgets.leaving import put_away
from champion_app.ui.window import Window
from tests import all_languages
from tests.typeset.paper import fonts as typeset_fonts

SIZE = QSize(1366, 768)
WAYS = (("", "en", "light"), ("-ur", "ur", "light"), ("-dark", "en", "dark"))
CHAMPION = ("today", "sessions", "people", "handouts", "places", "send", "settings")
DRAWN_AFTER = 20
"""Rounds of events after which nothing moves: a page takes several to find its size."""
COORDINATOR = ("inbox", "team", "texts")


def dress(tongue: Tongue, tag: str, look: str) -> None:
    """Language, font and colours, as the app puts them on."""
    tongue.speak(tag)
    QApplication.setFont(fonts.app_font(tag, 100))
    colours.wear(colours.LOOKS[look])


def settle(jobs: Jobs) -> None:
    """Let slow work end and everything be drawn."""
    while jobs.working:
        pause = QEventLoop()
        jobs.busy.connect(pause.quit)
        pause.exec()
    QThreadPool.globalInstance().waitForDone()
    for _ in range(DRAWN_AFTER):
        QApplication.processEvents()


@contextmanager
def window(store: Store, folder: Path, jobs: Jobs, *, at: str) -> Iterator[Window]:
    """A window on a store."""
    profile = Profile(folder)
    desk = Desk(store, jobs, profile=profile, preferences=Preferences(profile.preferences))
    shown = Window(desk, at=at)
    shown.resize(SIZE)
    shown.show()
    settle(jobs)
    yield shown
    put_away(shown)
    QCoreApplication.sendPostedEvents(shown, QEvent.Type.DeferredDelete)


def practice_store(folder: Path) -> Store:
    """The practice neighbourhood, with a queue at the door of its next session."""
    opened = make_practice(Profile(folder))
    store = opened.store.again()
    now = store.now()
    with store.atomic():
        coming = [one for one in store.all(Session) if one.status == "planned"]
        first = min(coming, key=lambda one: abs(one.starts_at - now))
        sessions.open_session(store, first.id)
        for tap in range(22):
            sessions.arrive(store, first.id, child=tap % 5 == 4, at=now - timedelta(minutes=4))
    return store


def take(out: Path) -> None:
    """Take every picture into ``out``."""
    make_qt()
    fonts.load_rest(resource_folder() / "fonts")
    tongue, jobs = Tongue(), Jobs()
    out.mkdir(parents=True, exist_ok=True)
    all_languages.save(typeset_fonts(), out / "all-languages.png")
    print("all-languages.png")
    with tempfile.TemporaryDirectory(prefix="champion-pictures-") as made:
        folder = Path(made)
        ours = practice_store(folder / "practice")
        verb(["demo", "--out", str(folder / "demo")])
        secret = (folder / "demo" / "passphrase.txt").read_text(encoding="utf-8").strip()
        laptop = Profile(folder / "demo" / "laptops" / "coordinator")
        theirs = open_profile(laptop, passphrase=secret)
        for ending, tag, look in WAYS:
            dress(tongue, tag, look)
            for names, store in ((CHAMPION, ours), (COORDINATOR, theirs.store)):
                with window(store, folder, jobs, at=names[0]) as shown:
                    for name in names:
                        shown.go(name)
                        settle(jobs)
                        save(shown, out / f"{name}{ending}.png")
        for ending, look in (("", "light"), ("-dim", "dim")):
            dress(tongue, "en", look)
            at_the_door(ours, folder, jobs, out / f"door{ending}.png")
        theirs.close()
        ours.close()
    jobs.close()


def at_the_door(store: Store, folder: Path, jobs: Jobs, file: Path) -> None:
    """The door with three letters typed."""
    with window(store, folder, jobs, at="door") as shown:
        field = shown.page("door").findChild(QLineEdit)
        assert field is not None
        QTest.keyClicks(field, "moh")
        settle(jobs)
        save(shown, file)


def save(shown: Window, file: Path) -> None:
    """One picture."""
    shown.grab().save(str(file))
    print(file.name)


if __name__ == "__main__":
    default = Path(__file__).resolve().parents[1] / "docs" / "pictures"
    take(Path(sys.argv[1]) if len(sys.argv) > 1 else default)
