"""Settings: how it looks, what this laptop remembers, copies, and which version it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QButtonGroup, QWidget

from champion_app import __version__
from champion_app.store.store import Store
from champion_app.ui import preferences, words
from champion_app.ui.desk import Desk
from champion_app.ui.jobs import Progress
from champion_app.ui.preferences import OPTIONS, Option
from champion_app.ui.screens.settings.asking import PassphraseSheet, RememberSheet
from champion_app.ui.screens.settings.packs import PacksCard
from champion_app.ui.screens.settings.papers import papers_card
from champion_app.ui.screens.settings.programmes import ProgrammesCard
from champion_app.ui.screens.settings.rows import described, option_row
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import outline
from champion_app.ui.widgets.cards import Card
from champion_app.ui.widgets.flow import flowing
from champion_app.ui.widgets.page import Page

_ABOUT_LOOKS = (
    preferences.LANGUAGE,
    preferences.LOOK,
    preferences.TEXT_SIZE,
    preferences.STILL,
)


class SettingsScreen(Page):
    """Every choice in a row; what it changes shows at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(scrolls=True)
        self.title.setText(self.tr("Settings"))
        self._desk = desk
        version = text.small(self.tr("Champion {version}").format(version=__version__))
        version.setWordWrap(False)
        self.wishes.addWidget(version)
        looks = Card(self.tr("How it looks"))
        keeps = Card(self.tr("Keeping it safe"))
        for option in OPTIONS:
            card = looks if option.name in _ABOUT_LOOKS else keeps
            card.body.addWidget(option_row(option, desk.preferences, self._choose))
        for row in self._safe_rows():
            keeps.body.addWidget(row)
        self.body.addWidget(looks)
        self.body.addWidget(keeps)
        papers = papers_card(desk, self)
        if papers is not None:
            self.body.addWidget(papers)
        self.body.addWidget(PacksCard(desk, self))
        if not desk.practice:
            self.body.addWidget(ProgrammesCard(desk, self))
        self.body.addStretch(1)
        desk.preferences.changed.connect(self._show_choice)

    def _safe_rows(self) -> list[QWidget]:
        change = outline(self.tr("Change it"), icon="key")
        change.setAccessibleName(self.tr("Change the passphrase"))
        change.clicked.connect(lambda: PassphraseSheet(self._desk, self).open())
        copy = outline(self.tr("Copy now"), icon="save")
        copy.clicked.connect(self._copy)
        folder = outline(self.tr("Open the folder"), icon="folder")
        folder.clicked.connect(self._open_folder)
        return [
            described(
                self.tr("Passphrase"),
                self.tr("The recovery code on your sheet stays the same."),
                flowing(change),
            ),
            described(
                self.tr("A safe copy"),
                self.tr("A locked copy of everything; keep one on a stick."),
                flowing(copy, folder),
            ),
        ]

    def _choose(self, option: Option, code: str) -> None:
        if option.name != preferences.REMEMBERED:
            self._desk.preferences.set(option.name, code)
        elif code == "yes":
            sheet = RememberSheet(self._desk, self)
            sheet.accepted.connect(lambda: self._desk.preferences.set(option.name, "yes"))
            sheet.finished.connect(lambda: self._show_choice(option.name))
            sheet.open()
        else:
            self._forget()

    def _forget(self) -> None:
        profile = self._desk.profile

        def work(_store: Store, _report: Progress) -> None:
            from champion_app.sync.profile import forget_key

            forget_key(profile)

        self._desk.preferences.set(preferences.REMEMBERED, "no")
        self._desk.run(work)

    def _show_choice(self, name: str) -> None:
        """Check the chip of what holds, also when the person left a question unanswered."""
        chosen = self._desk.preferences.get(name)
        for group in self.findChildren(QButtonGroup):
            if group.property("option") == name:
                for chip in group.buttons():
                    chip.setChecked(chip.property("code") == chosen)

    def _copy(self) -> None:
        def work(store: Store, _report: Progress) -> Path:
            from champion_app.store.backup import backup

            return backup(store, None)

        self._desk.run(work, done=self._copied)

    def _copied(self, file: Path) -> None:
        now = words.clock(self._desk.store.now().astimezone())
        said = self.tr("Copied at {when}: {file}").format(when=now, file=file.name)
        self._desk.tell(said, can_undo=False)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._desk.profile.folder)))
