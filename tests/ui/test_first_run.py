"""The first minute, by keyboard alone: from nothing to a profile that opens again."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from champion_app.commands.sample import fill_practice
from champion_app.domain.records import Programme
from champion_app.paths import Profile
from champion_app.store import queries
from champion_app.sync.enrolling import invite
from champion_app.sync.profile import Who, make_profile, open_profile
from champion_app.ui.jobs import Jobs
from champion_app.ui.screens.first_run.answers import Begin, make_practice
from champion_app.ui.screens.first_run.pages import (
    DonePage,
    LanguagePage,
    PassphrasePage,
    WhoPage,
)
from champion_app.ui.screens.first_run.recovery import Paper, RecoveryPage
from champion_app.ui.screens.first_run.screen import FirstRun
from champion_app.ui.screens.unlock.screen import Unlock
from tests.ui.walking import controls, is_freed, read_aloud, shown_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from champion_app.ui.language import Tongue

PASSPHRASE = "four plain words here"


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile(tmp_path / "laptop")


@pytest.fixture
def jobs(qapp) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def first_run(profile: Profile, jobs: Jobs, tongue: Tongue, qtbot) -> FirstRun:
    screen = FirstRun(profile, jobs, language="en")
    qtbot.addWidget(screen)
    show(screen, qtbot)
    return screen


def show(screen: QWidget, qtbot) -> None:
    screen.show()
    with qtbot.waitActive(screen):
        screen.activateWindow()


def press(screen: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or screen, key)


def type_words(screen: QWidget, words: str) -> None:
    QTest.keyClicks(QApplication.focusWidget() or screen, words)


def tab_to(screen: QWidget, name: str) -> None:
    """Press Tab until the control of this name has the focus."""
    for _ in range(40):
        here = QApplication.focusWidget()
        if here is not None and read_aloud(here).startswith(name):
            return
        press(screen, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to {name}")


def test_a_coordinator_gets_to_work_without_a_mouse(
    first_run: FirstRun, profile: Profile, qtbot
) -> None:
    press(first_run, Qt.Key.Key_Return)
    assert isinstance(first_run.page, WhoPage)
    tab_to(first_run, "A coordinator")
    press(first_run, Qt.Key.Key_Space)
    type_words(first_run, "Joan")
    assert not first_run.next.isEnabled()
    tab_to(first_run, "The programme’s name")
    type_words(first_run, "Oldham Champions")
    press(first_run, Qt.Key.Key_Return)
    assert isinstance(first_run.page, PassphrasePage)
    type_words(first_run, PASSPHRASE)
    assert not first_run.next.isEnabled()
    press(first_run, Qt.Key.Key_Return)
    type_words(first_run, PASSPHRASE)
    assert first_run.next.isEnabled()
    press(first_run, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(first_run.page, RecoveryPage), timeout=20_000)
    press(first_run, Qt.Key.Key_Return)
    assert isinstance(first_run.page, RecoveryPage)
    assert not first_run.next.isEnabled()
    assert read_aloud(QApplication.focusWidget()) == "Save the sheet"
    tab_to(first_run, "I wrote it down")
    press(first_run, Qt.Key.Key_Space)
    press(first_run, Qt.Key.Key_Return)
    assert isinstance(first_run.page, DonePage)
    assert first_run.next.text() == "Record your first session"
    with qtbot.waitSignal(first_run.finished) as told:
        press(first_run, Qt.Key.Key_Return)
    (begun,) = told.args
    store = begun.made.opened.store.again()
    assert queries.me(store).name == "Joan"
    assert [one.name for one in store.all(Programme)] == ["Oldham Champions"]
    store.close()
    begun.made.opened.lock.release()
    again = open_profile(profile, passphrase=begun.made.recovery_code)
    again.close()


def test_esc_goes_back_and_what_was_typed_is_still_there(first_run: FirstRun) -> None:
    press(first_run, Qt.Key.Key_Return)
    tab_to(first_run, "A champion without")
    press(first_run, Qt.Key.Key_Space)
    type_words(first_run, "Amina")
    press(first_run, Qt.Key.Key_Return)
    press(first_run, Qt.Key.Key_Escape)
    assert isinstance(first_run.page, WhoPage)
    assert first_run.page._name.value() == "Amina"
    press(first_run, Qt.Key.Key_Escape)
    assert isinstance(first_run.page, LanguagePage)


def test_a_start_file_says_who_is_awaited_and_the_laptop_joins(
    first_run: FirstRun, tmp_path: Path, qtbot
) -> None:
    made = make_profile(
        Profile(tmp_path / "coordinator"),
        Who("coordinator", "Joan", "Oldham Champions"),
        passphrase=PASSPHRASE,
        practice=True,
    )
    with made.opened.store.atomic():
        start = invite(made.opened.store, "Amina")
    made.opened.close()
    file = tmp_path / "amina.champion-start"
    file.write_bytes(start)
    first_run.go_on()
    assert isinstance(first_run.page, WhoPage)
    assert first_run.page.take_file(file)
    assert "Welcome, Amina: Oldham Champions is waiting for you." in set(shown_words(first_run))
    first_run.go_on()
    type_passphrase(first_run)
    first_run.go_on()
    qtbot.waitUntil(lambda: isinstance(first_run.page, RecoveryPage), timeout=20_000)
    first_run.page._wrote.click()
    first_run.go_on()
    assert any(len(words.split()) == 6 for words in shown_words(first_run))
    with qtbot.waitSignal(first_run.finished) as told:
        first_run.go_on()
    told.args[0].made.opened.lock.release()


def type_passphrase(first_run: FirstRun) -> None:
    page = first_run.page
    assert isinstance(page, PassphrasePage)
    for field in (page._first, page._again):
        field.set_value(PASSPHRASE)
    page._look()


def test_a_file_that_is_no_start_file_is_refused_in_words(
    first_run: FirstRun, tmp_path: Path
) -> None:
    first_run.go_on()
    assert isinstance(first_run.page, WhoPage)
    holiday = tmp_path / "holiday.jpg"
    holiday.write_bytes(b"\xff\xd8\xff" * 100)
    assert not first_run.page.take_file(holiday)
    assert "This is not a start file." in set(shown_words(first_run))
    assert not first_run.page.take_file(tmp_path / "missing")
    assert "This file cannot be read." in set(shown_words(first_run))
    assert not first_run.next.isEnabled()


def test_practice_makes_nothing_here(first_run: FirstRun, profile: Profile, qtbot) -> None:
    first_run.go_on()
    tab_to(first_run, "I want to practise")
    press(first_run, Qt.Key.Key_Space)
    with qtbot.waitSignal(first_run.practises):
        press(first_run, Qt.Key.Key_Return)
    assert not profile.keyfile.exists()


def test_the_practice_neighbourhood_is_a_profile_like_any_other(profile: Profile) -> None:
    opened = make_practice(profile)
    store = opened.store.again()
    assert store.meta("practice") == 1
    assert len(queries.session_lines(store)) >= 9
    with store.atomic():
        fill_practice(store)  # its commands hold twice as well as once
    store.close()
    opened.lock.release()


def test_two_passphrases_that_differ_do_not_go_on(first_run: FirstRun) -> None:
    first_run.go_on()
    first_run.page._choose(Begin.ALONE)
    type_words(first_run, "Amina")
    first_run.go_on()
    page = first_run.page
    assert isinstance(page, PassphrasePage)
    page._first.set_value("long enough")
    page._again.set_value("long enough!")
    page._look()
    assert "The two are not the same yet." in set(shown_words(first_run))
    first_run.go_on()
    assert first_run.page is page


def test_the_recovery_sheet_is_saved_as_paper(
    first_run: FirstRun, jobs: Jobs, tmp_path: Path, qtbot
) -> None:
    code = "-".join(["ABCDE"] * 8)
    page = RecoveryPage(first_run.answers, code, jobs=jobs, language="ur", paper=Paper())
    qtbot.addWidget(page)
    assert not page.ready()
    file = tmp_path / "sheet.pdf"
    page.save(file)
    qtbot.waitUntil(lambda: not jobs.working, timeout=20_000)
    assert file.read_bytes().startswith(b"%PDF")
    assert "Saved: sheet.pdf" in set(shown_words(page))
    assert page.ready()


class Viewer(QObject):
    """What opens files of this computer, as far as Qt knows."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def viewer(qapp: QApplication) -> Iterator[Viewer]:
    made = Viewer()
    QDesktopServices.setUrlHandler("file", made, "take")
    yield made
    QDesktopServices.unsetUrlHandler("file")


def test_enter_opens_the_sheet_for_printing_and_it_is_gone_at_the_end(
    first_run: FirstRun, jobs: Jobs, viewer: Viewer, qtbot
) -> None:
    code = "-".join(["ABCDE"] * 8)
    page = RecoveryPage(first_run.answers, code, jobs=jobs, language="en", paper=first_run.paper)
    first_run._show(page, 2)
    tab_to(first_run, "Open it to print")
    press(first_run, Qt.Key.Key_Return)
    assert first_run.page is page
    qtbot.waitUntil(lambda: bool(viewer.opened), timeout=20_000)
    (file,) = viewer.opened
    assert file.read_bytes().startswith(b"%PDF")
    if os.name == "posix":
        assert file.parent.stat().st_mode & 0o777 == 0o700
    assert first_run.next.isEnabled()
    first_run.paper.clear()
    assert not file.parent.exists()


def test_the_way_on_stays_in_sight_in_a_tall_script(
    profile: Profile, jobs: Jobs, tongue: Tongue, qtbot
) -> None:
    tongue.dress("ur")
    screen = FirstRun(profile, jobs, language="ur")
    qtbot.addWidget(screen)
    screen.resize(1024, 700)
    show(screen, qtbot)
    screen.go_on()
    assert isinstance(screen.page, WhoPage)
    screen.page._choose(Begin.COORDINATOR)
    name = screen.page._name
    qtbot.waitUntil(lambda: name.visibleRegion().boundingRect() == name.rect())
    for button in (screen.back, screen.next):
        assert button.visibleRegion().boundingRect() == button.rect()


def test_every_control_of_the_first_run_is_named(first_run: FirstRun) -> None:
    for _ in range(2):
        assert [one for one in controls(first_run) if not read_aloud(one)] == []
        first_run.go_on()
    first_run.page._choose(Begin.COORDINATOR)
    assert [one for one in controls(first_run) if not read_aloud(one)] == []


def test_the_first_run_is_freed(profile: Profile, jobs: Jobs, tongue: Tongue) -> None:
    assert is_freed([FirstRun(profile, jobs, language="en")])


# --- unlocking ---


@pytest.fixture
def locked(profile: Profile) -> Profile:
    made = make_profile(profile, Who("champion", "Amina"), passphrase=PASSPHRASE, practice=True)
    made.opened.close()
    return profile


def test_a_wrong_passphrase_is_said_in_one_line_and_the_right_one_opens(
    locked: Profile, jobs: Jobs, tongue: Tongue, qtbot
) -> None:
    screen = Unlock(locked, jobs)
    qtbot.addWidget(screen)
    show(screen, qtbot)
    type_words(screen, "wrong")
    press(screen, Qt.Key.Key_Return)
    wrong = "That passphrase does not open this profile."
    qtbot.waitUntil(lambda: wrong in set(shown_words(screen)), timeout=10_000)
    type_words(screen, PASSPHRASE)  # over what is marked
    with qtbot.waitSignal(screen.opened, timeout=10_000) as told:
        press(screen, Qt.Key.Key_Return)
    (opened,) = told.args
    store = opened.store.again()
    assert queries.me(store).name == "Amina"
    store.close()
    opened.lock.release()


def test_a_profile_that_is_open_elsewhere_says_so(
    locked: Profile, jobs: Jobs, tongue: Tongue, qtbot
) -> None:
    first = open_profile(locked, passphrase=PASSPHRASE)
    screen = Unlock(locked, jobs)
    qtbot.addWidget(screen)
    show(screen, qtbot)
    type_words(screen, PASSPHRASE)
    press(screen, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: any("already open" in words for words in shown_words(screen)), timeout=10_000
    )
    first.close()
