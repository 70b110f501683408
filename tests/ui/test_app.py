"""The program itself: what it brings in before its first window, how it begins and ends."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtTest import QTest

from champion_app import __main__ as entry
from champion_app.app import App, Arguments, place, read_arguments
from champion_app.commands import sessions
from champion_app.domain.records import Session
from champion_app.paths import Profile
from champion_app.store import queries
from champion_app.sync import programmes
from champion_app.sync.profile import Who, make_profile
from champion_app.ui import preferences
from champion_app.ui.language import OFFERED
from champion_app.ui.screens.first_run.screen import FirstRun
from champion_app.ui.screens.settings.programmes import AddSheet
from champion_app.ui.screens.unlock.screen import Unlock
from champion_app.ui.widgets.buttons import Button
from champion_app.ui.widgets.chips import ChoiceChip
from champion_app.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Iterator

    from champion_app.ui.language import Tongue

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "four plain words here"

STARTED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from champion_app import app
from champion_app.paths import Profile
from champion_app.sync.profile import open_profile

qt = app.make_qt()
running = app.App(app.Arguments(Profile(Path(sys.argv[1]))), app.Tongue())
opened = open_profile(Profile(Path(sys.argv[1])), passphrase=sys.argv[2])
opened.store.close()
running._open(opened)
running.shown.grab()
heavy = {"reportlab", "keyring", "sqlite_utils", "openpyxl", "rapidfuzz", "uharfbuzz", "xlsxwriter"}
print(*sorted(heavy & {name.split(".")[0] for name in sys.modules}), type(running.shown).__name__)
QTimer.singleShot(0, qt.quit)
qt.exec()
running.stop()
"""


def made(folder: Path) -> Profile:
    profile = Profile(folder)
    who = Who("champion", "Amina")
    make_profile(profile, who, passphrase=PASSPHRASE, practice=True).opened.close()
    return profile


def run(*command: object, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *map(str, command)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, **env},
    )


@pytest.fixture
def app(tmp_path: Path, tongue: Tongue) -> Iterator[App]:
    running = App(Arguments(Profile(tmp_path / "laptop")), tongue)
    yield running
    running.stop()
    if running.shown is not None:
        running.shown.close()
        running.shown.deleteLater()
    running.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_first_window_is_painted_without_the_heavy_libraries(tmp_path: Path) -> None:
    profile = made(tmp_path / "laptop")
    told = run("-c", STARTED, profile.folder, PASSPHRASE)
    assert (told.stdout.split(), told.stderr) == (["Window"], "")


def test_the_version_is_told_without_qt() -> None:
    told = run("-X", "importtime", "-m", "champion_app", "--version")
    assert told.stdout.strip()
    assert "PySide6" not in told.stderr
    assert "click" not in told.stderr


@pytest.mark.parametrize(
    ("argv", "verb"),
    [
        ([], ""),
        (["--scratch"], ""),
        (["--profile", "/somewhere", "send", "--out", "x"], "send"),
        (["show", "Session", "--profile", "p"], "show"),
        (["--passphrase-file", "secret.txt", "receive"], "receive"),
        (["--profile", "/somewhere"], ""),
    ],
)
def test_a_verb_is_the_first_word_that_is_no_option(argv: list[str], verb: str) -> None:
    assert entry.verb_of(argv) == verb


def test_a_file_is_opened_and_not_taken_for_a_verb(tmp_path: Path) -> None:
    parcel = tmp_path / "rosa.champion"
    parcel.write_bytes(b"")
    assert entry.is_file(str(parcel))
    assert not entry.is_file("send")
    assert read_arguments([str(parcel)]).files == (parcel,)


def test_an_empty_profile_begins_with_the_first_run(app: App) -> None:
    app.start()
    assert isinstance(app.shown, FirstRun)


def test_the_language_of_the_first_run_changes_at_once(app: App, qtbot) -> None:
    app.start()
    assert isinstance(app.shown, FirstRun)
    first = app.shown
    first.language_chosen.emit("ur")
    qtbot.waitUntil(lambda: app.shown is not first)
    assert isinstance(app.shown, FirstRun)
    assert app.preferences.get(preferences.LANGUAGE) == "ur"
    assert app.shown.isRightToLeft()


def test_the_arrows_go_from_language_to_language(app: App, qtbot) -> None:
    app.start()
    for tag in OFFERED[1:3]:
        first = app.shown
        assert isinstance(first, FirstRun)
        with qtbot.waitActive(first):
            first.activateWindow()
        chosen = first.focusWidget()
        assert isinstance(chosen, ChoiceChip)
        assert chosen.isChecked()
        leftward = first.isRightToLeft()
        QTest.keyClick(chosen, Qt.Key.Key_Left if leftward else Qt.Key.Key_Right)
        qtbot.waitUntil(lambda first=first: app.shown is not first)
        assert app.preferences.get(preferences.LANGUAGE) == tag


def test_a_sheet_that_was_opened_to_be_printed_goes_when_the_app_stops(app: App) -> None:
    app.start()
    assert isinstance(app.shown, FirstRun)
    sheet = app.shown.paper.file()
    sheet.write_bytes(b"%PDF")
    app.stop()
    assert not sheet.parent.exists()


def test_a_profile_that_is_not_remembered_asks_for_its_passphrase(app: App) -> None:
    made(app._profile.folder)
    app.start()
    assert isinstance(app.shown, Unlock)


def unlocked(app: App, qtbot) -> Window:
    made(app._profile.folder)
    app.start()
    assert isinstance(app.shown, Unlock)
    app.shown._field.set_value(PASSPHRASE)
    app.shown._try()
    qtbot.waitUntil(lambda: isinstance(app.shown, Window), timeout=20_000)
    assert isinstance(app.shown, Window)
    return app.shown


def test_the_passphrase_opens_the_window_and_locking_asks_for_it_again(app: App, qtbot) -> None:
    window = unlocked(app, qtbot)
    window.locks.emit()
    assert isinstance(app.shown, Unlock)
    assert app._desk is None
    app.shown._field.set_value(PASSPHRASE)
    app.shown._try()
    qtbot.waitUntil(lambda: isinstance(app.shown, Window), timeout=20_000)


def test_the_window_has_its_own_size_after_the_small_one(app: App, qtbot) -> None:
    window = unlocked(app, qtbot)
    room = window.screen().availableSize()
    assert window.size() == QSize(1366, 768).boundedTo(room)


def test_the_window_comes_back_to_where_it_stood(app: App, qtbot) -> None:
    window = unlocked(app, qtbot)
    window.setGeometry(40, 60, 730, 500)
    window.locks.emit()
    assert isinstance(app.shown, Unlock)
    app.shown.resize(600, 520)
    app.shown._field.set_value(PASSPHRASE)
    app.shown._try()
    qtbot.waitUntil(lambda: isinstance(app.shown, Window), timeout=20_000)
    assert isinstance(app.shown, Window)
    assert app.shown.size() == QSize(730, 500)
    app.shown.resize(760, 520)
    app.shown.close()
    again = Window(app._desk)
    place(again, app.preferences.window_place())
    assert again.size() == QSize(760, 520)
    again.deleteLater()


def test_a_choice_of_looks_makes_the_window_anew_where_the_person_is(app: App, qtbot) -> None:
    first = unlocked(app, qtbot)
    first.go("settings")
    with qtbot.waitActive(first):
        first.activateWindow()
    chips = first.page("settings").findChildren(ChoiceChip)
    arabic = next(one for one in chips if one.property("code") == "ar")
    arabic.setFocus()
    QTest.keyClick(arabic, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: app.shown is not first)
    assert isinstance(app.shown, Window)
    assert app.shown.here == "settings"
    assert app.shown.isRightToLeft()
    stands = app.shown.focusWidget()
    assert stands is not None
    assert stands.property("code") == "ar"


def test_a_door_left_open_is_where_the_app_begins(app: App, qtbot) -> None:
    window = unlocked(app, qtbot)
    if "door" not in window.screens:
        return
    assert app._desk is not None
    planned = app._desk.do(sessions.plan_session, "Tea", None, starts_at=app._desk.store.now())
    assert isinstance(planned, Session)
    app._desk.do(sessions.open_session, planned.id)
    window.locks.emit()
    assert isinstance(app.shown, Unlock)
    app.shown._field.set_value(PASSPHRASE)
    app.shown._try()
    qtbot.waitUntil(lambda: isinstance(app.shown, Window), timeout=20_000)
    assert isinstance(app.shown, Window)
    assert app.shown.here == "door"


def test_practice_needs_no_passphrase_and_leaves_nothing_behind(
    tmp_path: Path, tongue: Tongue
) -> None:
    running = App(Arguments(Profile(tmp_path / "laptop"), scratch=True), tongue)
    running.start()
    assert isinstance(running.shown, Window)
    folder = running._profile.folder
    assert folder.is_dir()
    running.shown.close()
    running.stop()
    assert not folder.exists()
    assert not (tmp_path / "laptop" / "champion.db").exists()


def test_a_wrong_option_ends_with_two() -> None:
    with pytest.raises(SystemExit) as ended:
        read_arguments(["--nonsense"])
    assert ended.value.code == 2


def test_two_programmes_on_one_computer_are_switched_in_settings_and_when_locked(
    app: App, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder, name in (("laptop", "Oldham Hearts"), ("other", "Leeds Talks")):
        who = Who("coordinator", "Ruth", name)
        one = make_profile(Profile(tmp_path / folder), who, passphrase=PASSPHRASE, practice=True)
        programmes.note(one.opened.store)
        one.opened.close()

    def come_in() -> Window:
        app.shown._field.set_value(PASSPHRASE)
        app.shown._try()
        qtbot.waitUntil(lambda: isinstance(app.shown, Window), timeout=20_000)
        return app.shown

    def button(name: str) -> Button:
        found = app.shown.findChildren(Button)
        return next(one for one in found if name in (one.text(), one.accessibleName()))

    app.start()
    window = come_in()
    window.go("settings")
    QTest.keyClick(button("Switch to it · Leeds Talks"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: isinstance(app.shown, Unlock))
    window = come_in()
    assert queries.programme_of(app._desk.store).name == "Leeds Talks"
    assert app._profile.folder == tmp_path / "other"
    window.locks.emit()
    app.shown._field.set_value(PASSPHRASE)
    app.shown._try()  # and thought better of it: the work is finished first
    QTest.keyClick(button("Oldham Hearts"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: app._profile.folder == tmp_path / "laptop", timeout=20_000)
    window = come_in()
    assert queries.programme_of(app._desk.store).name == "Oldham Hearts"
    window.go("settings")
    monkeypatch.setattr(programmes, "default_profile_folder", lambda: tmp_path / "p")
    QTest.keyClick(button("Add another programme …"), Qt.Key.Key_Space)
    [sheet] = app.shown.findChildren(AddSheet)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(app.shown, FirstRun))
    assert app._profile.folder == tmp_path / "p"
    QTest.keyClick(app.shown.back, Qt.Key.Key_Space)
    assert isinstance(app.shown, Unlock)
    assert app._profile.folder == tmp_path / "laptop"
