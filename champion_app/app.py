"""Turns on the lights: arguments, language, looks, then first run, unlocking or the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QByteArray, QObject, QSize, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from champion_app.domain.errors import (
    ChampionError,
    PassphraseNeeded,
    ProfileInUse,
)
from champion_app.paths import (
    Profile,
    default_profile_folder,
    resource_folder,
)
from champion_app.sentences import sentence
from champion_app.store.door_queries import door_waiting
from champion_app.store.lock import WriterLock
from champion_app.ui import crash, packed_fonts, preferences
from champion_app.ui.desk import Desk
from champion_app.ui.jobs import Jobs, Listener, Progress
from champion_app.ui.language import OFFERED, Tongue
from champion_app.ui.preferences import Preferences
from champion_app.ui.safe_copies import SafeCopies
from champion_app.ui.theme import colours, fonts
from champion_app.ui.widgets.leaving import put_away
from champion_app.ui.window import Window
from champion_app.versions import broken_pair

if TYPE_CHECKING:
    import tempfile

    from champion_app.store.store import Store
    from champion_app.sync.profile import Opened
    from champion_app.ui.handover import Handover
    from champion_app.ui.screens.first_run.answers import Begun
    from champion_app.ui.screens.first_run.recovery import Paper


DRESS = (preferences.LANGUAGE, preferences.LOOK, preferences.TEXT_SIZE)
"""The choices that show in every window."""
_WAIT_MS = 100
"""How long work that is under way is waited for before it is looked at again."""
_FIRST_SIZE = QSize(1366, 768)


@dataclass(frozen=True)
class Arguments:
    """What the app was started with."""

    profile: Profile
    scratch: bool = False
    files: tuple[Path, ...] = field(default=())


def read_arguments(argv: Sequence[str]) -> Arguments:
    """The arguments of the app; ends the program with code 2 on wrong usage."""
    if not argv:  # the usual start pays for no parser
        return Arguments(Profile(default_profile_folder()))
    import argparse

    parser = argparse.ArgumentParser(prog="champion")
    parser.add_argument("--profile", type=Path, default=None)
    parser.add_argument("--scratch", action="store_true")
    parser.add_argument("files", nargs="*", type=Path)
    given = parser.parse_args(list(argv))
    folder = given.profile or default_profile_folder()
    return Arguments(Profile(folder), given.scratch, tuple(given.files))


def make_qt() -> QApplication:
    """Qt's application, or the one there is, with our style and first fonts."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        # By argument: ``setStyle`` returns a QStyle, whose class costs 30 ms at its first use.
        app = QApplication(["champion", "-style", "Fusion"])
    app.setApplicationName("Champion")
    app.setDesktopFileName("champion")
    fonts.load_first(resource_folder() / "fonts")
    return app


def place(window: QWidget, kept: QByteArray) -> None:
    """Put a window where it stood, or give it its first size, no larger than the screen."""
    if not window.restoreGeometry(kept):
        window.resize(_FIRST_SIZE.boundedTo(window.screen().availableSize()))


class App(QObject):
    """One run of the app on one profile, from the first window to the last."""

    def __init__(self, arguments: Arguments, tongue: Tongue) -> None:
        super().__init__()
        self._arguments = arguments
        self._profile = arguments.profile
        self._tongue = tongue
        self._scratch: tempfile.TemporaryDirectory[str] | None = None
        self.jobs = Jobs(self)
        self.preferences = Preferences(self._profile.preferences, self)
        self.preferences.changed.connect(self._follow)
        self._handover: Handover | None = None
        self._paper: Paper | None = None
        self._before: Path | None = None
        self._copies = SafeCopies(self)
        self._opened: Opened | None = None
        self._desk: Desk | None = None
        self._files = list(arguments.files)
        self.shown: QWidget | None = None
        self._dress()

    # --- looks and language ---

    def _dress(self) -> None:
        tag = self.preferences.get(preferences.LANGUAGE)
        tag = tag if tag in OFFERED else "en"
        self._tongue.speak(tag)
        QApplication.setFont(fonts.app_font(tag, self.preferences.text_percent))
        colours.wear(colours.LOOKS[self.preferences.get(preferences.LOOK)])

    def _follow(self, name: str) -> None:
        """A choice that shows: dress anew and make the window again, once this click is over."""
        if name in DRESS:
            QTimer.singleShot(0, self, self._dress_anew)

    def _dress_anew(self) -> None:
        self._dress()
        if isinstance(self.shown, Window):
            stood = self.shown.footing.place()
            self._show_window(at=self.shown.here)
            self.shown.footing.stand_at(stood)
        elif not self._profile.keyfile.exists():
            self._first_run()

    def _show(self, widget: QWidget) -> None:
        old, self.shown = self.shown, widget
        # A window of work has its own place, which is not that of the small one before it.
        if old is not None and (isinstance(old, Window) or not isinstance(widget, Window)):
            widget.setGeometry(old.geometry())
            widget.setWindowState(old.windowState())
        widget.show()
        if old is not None and old.isActiveWindow():
            widget.activateWindow()
        if old is not None:
            put_away(old)

    # --- the way in ---

    def start(self) -> None:
        """Show the first window that fits: practice, first run, unlocking or work."""
        if self._arguments.scratch:
            self._practise()
            return
        QTimer.singleShot(0, self, self._listen)
        if not self._profile.keyfile.exists():
            self._first_run()
        elif self.preferences.get(preferences.REMEMBERED) == "yes":
            self._recall()
        else:
            self._unlock()

    def _listen(self) -> None:
        from champion_app.ui.handover import Handover

        if self._handover is not None:
            self._handover.close()
        self._handover = Handover(self._profile.folder, self)
        self._handover.came.connect(self._take_files)

    def _first_run(self) -> None:
        from champion_app.ui.screens.first_run.screen import FirstRun

        before = self._before
        screen = FirstRun(
            self._profile, self.jobs, language=self._tongue.tag, way_back=before is not None
        )
        if before is not None:
            screen.left.connect(partial(self.switch, before))
        screen.language_chosen.connect(lambda tag: self.preferences.set(preferences.LANGUAGE, tag))
        screen.practises.connect(self._practise)
        screen.finished.connect(self._begin)
        self._paper = screen.paper
        self._show(screen)

    def _begin(self, begun: Begun) -> None:
        if begun.remembered:
            self.preferences.set(preferences.REMEMBERED, "yes")
        self._open(begun.made.opened)

    def _practise(self) -> None:
        import tempfile

        from champion_app.ui.screens.first_run.answers import make_practice

        self._scratch = tempfile.TemporaryDirectory(prefix="champion-practice-")
        self._profile = Profile(Path(self._scratch.name) / "profile")
        self._open(make_practice(self._profile))

    def _recall(self) -> None:
        """Try the key that the keyring remembers; it may take seconds, so not on this thread."""
        from champion_app.sync.profile import open_profile

        profile = self._profile

        def work(_report: Progress) -> Opened:
            opened = open_profile(profile)
            opened.store.close()
            return opened

        self.jobs.start(work, Listener(self._open, self._unlock))

    def _unlock(self, why: BaseException | None = None) -> None:
        from champion_app.ui.screens.unlock.screen import Unlock

        screen = Unlock(self._profile, self.jobs)
        screen.opened.connect(self._open)
        screen.switches.connect(self.switch)
        self._show(screen)
        if isinstance(why, ChampionError) and not isinstance(why, PassphraseNeeded):
            screen.show_trouble(why)
        elif why is not None and not isinstance(why, ChampionError):
            raise why

    def _open(self, opened: Opened) -> None:
        """The profile is open: its lock is held, its store was closed where it was opened."""
        self._opened = opened
        store: Store = opened.store.again()
        self._desk = Desk(
            store, self.jobs, profile=self._profile, preferences=self.preferences, parent=self
        )
        self._desk.switches.connect(self.switch)
        if self._scratch is None:
            self._copies.begin(self._desk)
        self._show_window(at="door" if door_waiting(store) else "")
        QTimer.singleShot(0, self, self._after_first_paint)

    def _after_first_paint(self) -> None:
        self._tongue.settle()
        crash.keep_log(self._profile.logs)
        from champion_app.sync.programmes import list_here

        if self._desk is not None:
            list_here(self._desk.store)
            packed_fonts.load_later(self._desk)
        fonts.load_rest(resource_folder() / "fonts")
        if self._files:
            self._take_files(self._files)
            self._files = []

    # --- at work ---

    def _show_window(self, *, at: str) -> None:
        if self._desk is None:
            return
        window = Window(self._desk, at=at)
        window.locks.connect(self.lock)
        if not isinstance(self.shown, Window):
            place(window, self.preferences.window_place())
        self._show(window)

    def _take_files(self, files: list[Path]) -> None:
        if self.shown is not None:
            self.shown.raise_()
            self.shown.activateWindow()
        if isinstance(self.shown, Window) and self._desk is not None:
            if files:
                self.shown.take_files(files)
        else:
            self._files += files

    def lock(self) -> None:
        """Close the profile and ask for its passphrase; practice ends for good."""
        if isinstance(self.shown, Window):
            self.preferences.keep_window_place(self.shown.saveGeometry())
        self._close_profile()
        if self._scratch is not None:
            QApplication.quit()
        else:
            self._unlock()

    @Slot(object)
    def switch(self, folder: Path) -> None:
        """Close this profile and go in by another one, which may have to be made first.

        Work under way is finished in the profile that it was begun for.
        """
        if self.jobs.working:
            QTimer.singleShot(_WAIT_MS, self, partial(self.switch, folder))
            return
        if isinstance(self.shown, Window):
            self.preferences.keep_window_place(self.shown.saveGeometry())
        self._close_profile()
        self._before, self._profile = self._profile.folder, Profile(folder)
        before, self.preferences = self.preferences, Preferences(self._profile.preferences, self)
        self.preferences.changed.connect(self._follow)
        fresh = not self._profile.keyfile.exists()
        for name in DRESS if fresh else ():
            self.preferences.set(name, before.get(name))
        before.deleteLater()
        self._dress()
        QTimer.singleShot(0, self, self._listen)
        if fresh:
            self._first_run()
            return
        self._unlock()  # the window of the other profile must not stay while the keyring is asked
        if self.preferences.get(preferences.REMEMBERED) == "yes":
            self._recall()

    def _close_profile(self) -> None:
        from champion_app.sync.programmes import list_here

        if self._desk is not None and self._opened is not None:
            list_here(self._desk.store)
            self._copies.end(self._desk.store)
            self._desk.store.close()
            self._desk.deleteLater()
            self._opened.lock.release()
            crash.stop_log()
        self._desk = self._opened = None

    def stop(self) -> None:
        """The last window is closed: finish the job under way, let go of everything."""
        self.jobs.close()
        self._close_profile()
        if self._paper is not None:
            self._paper.clear()
        if self._handover is not None:
            self._handover.close()
        if self._scratch is not None:
            self._scratch.cleanup()


def handed_over(arguments: Arguments) -> bool:
    """Whether an app that is open on this profile took the files."""
    lock = WriterLock(arguments.profile.lock)
    try:
        if arguments.profile.folder.is_dir():
            lock.take()
    except ProfileInUse:
        from champion_app.ui.handover import hand_over

        return hand_over(arguments.profile.folder, arguments.files)
    except ChampionError:
        return False
    lock.release()
    return False


def main(argv: Sequence[str]) -> int:
    """Open the app; the exit code."""
    if broken_pair(PySide6.__version__, sys.version_info[:2]):
        sys.stderr.write(
            f"PySide6 {PySide6.__version__} does not work with this Python: install 6.11.\n"
        )
        return 1
    arguments = read_arguments(argv)
    qt = make_qt()
    if not arguments.scratch and handed_over(arguments):
        return 0
    resort = crash.LastResort()
    resort.install()
    app = App(arguments, Tongue())
    try:
        app.start()
    except ChampionError as error:
        sys.stderr.write(sentence(error.code, error.facts) + "\n")
        app.stop()
        return 1
    code = qt.exec()
    app.stop()
    return code


def screen_proofs() -> tuple[tuple[str, Callable[[Path], str]], ...]:
    """The proofs that need Qt, for ``self-check``."""
    if sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY"} & set(os.environ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    make_qt()
    from champion_app.ui.proofs import PROOFS

    return PROOFS
