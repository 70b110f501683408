"""Unlocking: the passphrase, or the recovery code in the same field."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal

from champion_app.domain.errors import ChampionError, DatabaseDamaged
from champion_app.paths import Profile
from champion_app.sync.profile import Opened, open_profile
from champion_app.sync.programmes import known
from champion_app.ui import words
from champion_app.ui.jobs import Jobs, Listener, Progress
from champion_app.ui.screens.unlock.rescue import Rescue
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import primary, quiet
from champion_app.ui.widgets.flow import flowing
from champion_app.ui.widgets.gate import Gate, Trouble
from champion_app.ui.widgets.secret_field import SecretField


class Unlock(Gate):
    """Asks for the passphrase until it opens the profile."""

    opened = Signal(object)
    """The ``Opened`` profile; its store was closed in the worker and is opened anew here."""

    switches = Signal(object)
    """The folder (``Path``) of another profile on this computer, to be opened instead."""

    def __init__(self, profile: Profile, jobs: Jobs) -> None:
        super().__init__()
        self._profile = profile
        self._jobs = jobs
        self.body.addWidget(text.heading(self.tr("Welcome back")))
        self.body.addWidget(text.quiet(self.tr("Type your passphrase to open Champion.")))
        self._field = SecretField(self.tr("Passphrase"))
        self._field.entered.connect(self._try)
        self.body.addWidget(self._field)
        self._trouble = Trouble()
        self.body.addWidget(self._trouble)
        self._rescue = Rescue(profile, jobs)
        self._rescue.failed.connect(self._failed)
        self._rescue.restored.connect(self._try_again)
        self.body.addWidget(self._rescue)
        self._open = primary(self.tr("Open"), hint="Enter", large=True)
        self._open.clicked.connect(self._try)
        self.body.addWidget(self._open)
        forgotten = self.tr("Forgotten it? Type the recovery code from your printed sheet.")
        self.body.addWidget(text.small(forgotten))
        self._offer_others()
        self._field.setFocus()

    def _offer_others(self) -> None:
        """Which programme this is, when there are others, and the way to them."""
        listed = known()
        own = str(self._profile.folder.resolve())
        here = next((one.name for one in listed if one.folder == own), "")
        others = [one for one in listed if one.folder != own]
        if not others:
            return
        if here:
            self.body.insertWidget(1, text.strong(here))
        self.body.addWidget(text.caption(self.tr("Other programmes on this computer")))
        ways = []
        for one in others:
            way = quiet(one.name or self.tr("No programme yet"), icon="team")
            way.clicked.connect(partial(self.switches.emit, Path(one.folder)))
            ways.append(way)
        self.body.addWidget(flowing(*ways))

    def show_trouble(self, error: ChampionError) -> None:
        """Say why it did not open."""
        self._busy(False)
        self._trouble.show_words(words.sentence(error))
        self._field.field.selectAll()
        self._field.setFocus()
        if isinstance(error, DatabaseDamaged):
            self._rescue.look(self._field.value() or None)

    def _busy(self, busy: bool) -> None:
        self._open.setEnabled(not busy)
        self._field.field.setReadOnly(busy)
        self._open.setText(self.tr("Opening…") if busy else self.tr("Open"))

    def _try(self) -> None:
        typed = self._field.value()
        if not typed or not self._open.isEnabled():
            return
        self._start(typed)

    def _start(self, secret: str | None) -> None:
        self._trouble.show_words("")
        self._rescue.hide()
        self._busy(True)
        profile = self._profile

        def work(_report: Progress) -> Opened:
            opened = open_profile(profile, passphrase=secret)
            opened.store.close()
            return opened

        self._jobs.start(work, Listener(self._done, self._failed))

    def _try_again(self) -> None:
        """The copy stands in its place: in by the same way as before."""
        if self._field.value():
            self._try()
        else:
            self._start(None)

    def _done(self, opened: Opened) -> None:
        self._field.set_value("")
        self.opened.emit(opened)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, ChampionError):
            self._busy(False)
            raise error
        self.show_trouble(error)
