"""Settings: a row for every choice, kept at once; the passphrase asked for when it must be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QButtonGroup

from champion_app.commands.letterhead import letterhead
from champion_app.documents import font_packs
from champion_app.domain.errors import WrongPassphrase
from champion_app.domain.exchange_errors import FontPackUnfit, LogoUnfit
from champion_app.domain.records import Programme
from champion_app.paths import Profile
from champion_app.sync.profile import Who, find_key, make_profile
from champion_app.ui import preferences
from champion_app.ui.preferences import OPTIONS, Preferences
from champion_app.ui.screens.settings.asking import PassphraseSheet, RememberSheet
from champion_app.ui.screens.settings.packs import PacksCard
from champion_app.ui.screens.settings.papers import PapersCard
from champion_app.ui.screens.settings.rows import ABOUT, NAMES, choices_of
from champion_app.ui.screens.settings.screen import SettingsScreen
from tests.intake.test_font_packs import entry, packed
from tests.ui.walking import shown_words

if TYPE_CHECKING:
    from pathlib import Path

    from champion_app.ui.desk import Desk

PASSPHRASE = "four plain words here"


@pytest.fixture
def screen(desk: Desk, qtbot) -> SettingsScreen:
    made = SettingsScreen(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def group(screen: SettingsScreen, name: str) -> QButtonGroup:
    return next(one for one in screen.findChildren(QButtonGroup) if one.property("option") == name)


def chosen(screen: SettingsScreen, name: str) -> str:
    return str(group(screen, name).checkedButton().property("code"))


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.name)
def test_every_option_has_a_name_help_and_its_choices(option, screen: SettingsScreen) -> None:
    assert NAMES[option.name]
    assert ABOUT[option.name]
    codes = [code for code, _ in choices_of(option)]
    assert codes == list(option.choices or codes)
    assert chosen(screen, option.name) == option.default


def test_a_choice_is_kept_and_there_after_a_restart(screen: SettingsScreen, desk: Desk) -> None:
    for chip in group(screen, preferences.LOOK).buttons():
        if chip.property("code") == "dim":
            chip.click()
    assert Preferences(desk.profile.preferences).get(preferences.LOOK) == "dim"


def test_nonsense_in_the_file_is_the_default(tmp_path: Path, qapp) -> None:
    file = tmp_path / "preferences.ini"
    file.write_text("[General]\nlook=plaid\ntext_size=9000\n", encoding="utf-8")
    kept = Preferences(file)
    assert kept.get(preferences.LOOK) == "light"
    assert kept.text_percent == 100
    with pytest.raises(ValueError, match="plaid"):
        kept.set(preferences.LOOK, "plaid")


def test_the_key_is_not_remembered_until_the_passphrase_is_typed(
    screen: SettingsScreen, desk: Desk
) -> None:
    on = next(
        chip
        for chip in group(screen, preferences.REMEMBERED).buttons()
        if chip.property("code") == "yes"
    )
    on.click()
    sheet = screen.findChild(RememberSheet)
    assert sheet is not None
    sheet.reject()
    assert desk.preferences.get(preferences.REMEMBERED) == "no"
    assert chosen(screen, preferences.REMEMBERED) == "no"


@pytest.fixture
def locked(desk: Desk, tmp_path: Path) -> Profile:
    """A profile with a key file, beside the desk's store."""
    profile = Profile(tmp_path / "locked")
    made = make_profile(profile, Who("champion", "Amina"), passphrase=PASSPHRASE, practice=True)
    made.opened.close()
    desk.profile = profile
    return profile


def test_the_passphrase_is_changed_only_by_who_knows_it(
    locked: Profile, desk: Desk, screen: SettingsScreen, qtbot
) -> None:
    sheet = PassphraseSheet(desk, screen)
    sheet.show()
    sheet._old.set_value("wrong")
    sheet._new.set_value("another four words")
    sheet._again.set_value("another four words")
    sheet._want()
    wrong = "That passphrase does not open this profile."
    qtbot.waitUntil(lambda: wrong in set(shown_words(sheet)), timeout=10_000)
    sheet._old.set_value(PASSPHRASE)
    with qtbot.waitSignal(sheet.accepted, timeout=10_000):
        sheet._want()
    assert find_key(locked, "another four words")


def test_who_came_in_by_the_recovery_code_gets_a_new_passphrase(
    desk: Desk, screen: SettingsScreen, tmp_path: Path, qtbot
) -> None:
    desk.profile = Profile(tmp_path / "forgotten")
    who = Who("champion", "Amina")
    made = make_profile(desk.profile, who, passphrase=PASSPHRASE, practice=True)
    made.opened.close()
    sheet = PassphraseSheet(desk, screen)
    sheet.show()
    sheet._old.set_value(made.recovery_code)
    sheet._new.set_value("another four words")
    sheet._again.set_value("another four words")
    with qtbot.waitSignal(sheet.accepted, timeout=10_000):
        sheet._want()
    key = find_key(desk.profile, "another four words")
    assert find_key(desk.profile, made.recovery_code) == key
    with pytest.raises(WrongPassphrase):
        find_key(desk.profile, PASSPHRASE)


def test_two_new_passphrases_that_differ_are_said(desk: Desk, screen: SettingsScreen) -> None:
    sheet = PassphraseSheet(desk, screen)
    sheet.show()
    sheet._new.set_value("another four words")
    sheet._again.set_value("another for words")
    sheet._want()
    assert "The two new ones are not the same." in set(shown_words(sheet))
    assert sheet.go_on.isEnabled()
    sheet.reject()


def test_a_safe_copy_is_made_and_told(screen: SettingsScreen, desk: Desk, qtbot) -> None:
    with qtbot.waitSignal(desk.did, timeout=10_000) as told:
        screen._copy()
    assert told.args[0].words.startswith("Copied at 12:04: ")
    assert list(desk.profile.backups.iterdir())


def test_a_coordinator_chooses_a_logo_and_takes_it_back(make_desk, tmp_path: Path, qtbot) -> None:
    desk = make_desk(role="coordinator", name="Ruth")
    with desk.store.atomic():
        programme = Programme(id=desk.store.new_id(Programme), name="Oldham")
        desk.store.set_meta("programme", desk.store.put(programme).id)
    screen = SettingsScreen(desk)
    qtbot.addWidget(screen)
    card = screen.findChild(PapersCard)
    assert card is not None
    file = tmp_path / "logo.png"
    made = QImage(300, 200, QImage.Format.Format_ARGB32)
    made.fill(0xFF0F766E)
    assert made.save(str(file))
    with qtbot.waitSignal(desk.did, timeout=10_000):
        card.take(file)
    assert letterhead(desk.store).logo
    assert not card.picture.isHidden()
    assert not card.away.isHidden()
    card.away.click()
    assert letterhead(desk.store).logo == b""
    assert card.picture.isHidden()
    assert desk.undo()
    assert letterhead(desk.store).logo
    words = tmp_path / "words.png"
    words.write_text("no picture")
    with qtbot.waitSignal(desk.failed, timeout=10_000) as told:
        card.take(words)
    assert isinstance(told.args[0], LogoUnfit)


def test_a_champion_is_shown_no_choice_of_a_logo(screen: SettingsScreen) -> None:
    assert screen.findChild(PapersCard) is None


def test_a_font_pack_is_added_on_the_screen_and_taken_away(
    screen: SettingsScreen, desk: Desk, tmp_path: Path, qtbot
) -> None:
    card = screen.findChild(PacksCard)
    assert card is not None
    with qtbot.waitSignal(desk.did, timeout=10_000) as told:
        card.take(packed(tmp_path, entry()))
    assert "Own Georgian" in told.args[0].words
    qtbot.waitUntil(lambda: any("Own Georgian" in said for said in shown_words(screen)))
    words = tmp_path / "words.zip"
    words.write_text("no pack")
    with qtbot.waitSignal(desk.failed, timeout=10_000) as failed:
        card.take(words)
    assert isinstance(failed.args[0], FontPackUnfit)
    assert card.add.isEnabled()
    away = next(
        one for one in card.findChildren(QAbstractButton) if "Georgian" in one.accessibleName()
    )
    with qtbot.waitSignal(desk.did, timeout=10_000):
        away.click()
    assert all(one.ours for one in font_packs.held())
