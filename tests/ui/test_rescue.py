"""Copies made by themselves, and the way back when the data are damaged."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from champion_app.app import App, Arguments
from champion_app.commands import places
from champion_app.domain.records import Venue
from champion_app.paths import Profile
from champion_app.store.backup import copies
from champion_app.sync.profile import Who, make_profile, open_profile
from champion_app.ui.screens.unlock.screen import Unlock
from champion_app.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from champion_app.ui.language import Tongue

PASSPHRASE = "four plain words here"


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """A profile with one place in it."""
    made = make_profile(
        Profile(tmp_path / "laptop"),
        Who("champion", "Amina"),
        passphrase=PASSPHRASE,
        practice=True,
    ).opened
    with made.store.atomic():
        places.add_venue(made.store, "Coppice Library")
    made.close()
    return Profile(tmp_path / "laptop")


@pytest.fixture
def app(profile: Profile, tongue: Tongue) -> Iterator[App]:
    running = App(Arguments(profile), tongue)
    yield running
    running.stop()
    if running.shown is not None:
        running.shown.close()


def unlocked(app: App, qtbot) -> None:
    """Type the passphrase and go on."""
    app.start()
    screen = app.shown
    assert isinstance(screen, Unlock)
    screen._field.set_value(PASSPHRASE)
    screen._open.click()


def test_locking_leaves_one_copy_of_what_changed(app: App, profile: Profile, qtbot) -> None:
    unlocked(app, qtbot)
    qtbot.waitUntil(lambda: isinstance(app.shown, Window), timeout=10_000)
    app.lock()
    assert len(copies(profile.backups)) == 1
    app.start()
    assert len(copies(profile.backups)) == 1


def test_damaged_data_offer_the_last_good_copy_and_go_back_to_it(
    app: App, profile: Profile, qtbot
) -> None:
    unlocked(app, qtbot)
    qtbot.waitUntil(lambda: isinstance(app.shown, Window), timeout=10_000)
    app.lock()
    data = bytearray(profile.database.read_bytes())
    data[4096 : 4096 + 512] = bytes(512)
    profile.database.write_bytes(data)
    screen = app.shown
    assert isinstance(screen, Unlock)
    screen._field.set_value(PASSPHRASE)
    screen._open.click()
    qtbot.waitUntil(lambda: not screen._rescue.isHidden(), timeout=10_000)
    assert "damaged" in screen._trouble.text()
    screen._rescue._go.click()
    qtbot.waitUntil(lambda: isinstance(app.shown, Window), timeout=10_000)
    app.lock()
    opened = open_profile(profile, passphrase=PASSPHRASE)
    assert [one.name for one in opened.store.all(Venue)] == ["Coppice Library"]
    opened.close()
    assert len(list(profile.folder.glob("champion-before-restore-*.db"))) == 1


def test_without_a_copy_it_says_so(app: App, profile: Profile, qtbot) -> None:
    profile.database.write_bytes(b"not a database at all" * 400)
    unlocked(app, qtbot)
    screen = app.shown
    assert isinstance(screen, Unlock)
    qtbot.waitUntil(lambda: not screen._rescue.isHidden(), timeout=10_000)
    assert screen._rescue._said.text() == "There is no copy on this laptop."
    assert screen._rescue._go.isHidden()
