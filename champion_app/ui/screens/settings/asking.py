"""The two small windows that ask for a passphrase: to remember it, and to change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from champion_app.domain.errors import ChampionError
from champion_app.paths import Profile
from champion_app.store.store import Store
from champion_app.ui import words
from champion_app.ui.desk import Desk
from champion_app.ui.jobs import Cancelled, Progress
from champion_app.ui.widgets import text
from champion_app.ui.widgets.fields import labelled
from champion_app.ui.widgets.secret_field import SecretField
from champion_app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def remember(profile: Profile, passphrase: str) -> None:
    """Have the keyring keep the key. Raises WrongPassphrase, KeyringUnusable."""
    from champion_app.sync.profile import find_key, remember_key

    remember_key(profile, find_key(profile, passphrase))


class RememberSheet(Sheet):
    """Asks for the passphrase once more before this laptop may remember it."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("settings", "Remember the passphrase"),
            QCoreApplication.translate("settings", "Remember"),
            parent,
        )
        self._desk = desk
        self._field = SecretField(self.tr("Passphrase"))
        self.body.addWidget(text.quiet(self.tr("Type it once more, so we know it is you.")))
        self.body.addWidget(labelled(self.tr("Passphrase"), self._field))
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.wanted.connect(self._try)

    def _try(self) -> None:
        profile, typed = self._desk.profile, self._field.value()

        def work(_store: Store, _report: Progress) -> None:
            remember(profile, typed)

        self._desk.run(work, done=self._done, failed=self._failed)

    def _done(self, _nothing: None) -> None:
        self._desk.tell(self.tr("This laptop remembers your passphrase."), can_undo=False)
        self.accept()

    def _failed(self, error: ChampionError | Cancelled) -> None:
        if isinstance(error, ChampionError):
            self.stumble(words.sentence(error))


class PassphraseSheet(Sheet):
    """The old passphrase, and a new one twice."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("settings", "Change the passphrase"),
            QCoreApplication.translate("settings", "Change it"),
            parent,
        )
        self._desk = desk
        self._old = SecretField(self.tr("Passphrase until now"))
        self._new = SecretField(self.tr("New passphrase"))
        self._again = SecretField(self.tr("The new one again"))
        self.body.addWidget(labelled(self.tr("Passphrase until now"), self._old))
        self.body.addWidget(labelled(self.tr("New passphrase"), self._new))
        self.body.addWidget(labelled(self.tr("The new one again"), self._again))
        self._old.setFocus(Qt.FocusReason.OtherFocusReason)
        self.wanted.connect(self._try)

    def _try(self) -> None:
        profile, old, new = self._desk.profile, self._old.value(), self._new.value()
        if new != self._again.value():
            self.stumble(self.tr("The two new ones are not the same."))
            return

        def work(_store: Store, _report: Progress) -> None:
            from champion_app.sync.profile import change_passphrase

            change_passphrase(profile, old, new)

        self._desk.run(work, done=self._done, failed=self._failed)

    def _done(self, _nothing: None) -> None:
        self._desk.tell(self.tr("Your new passphrase holds from now on."), can_undo=False)
        self.accept()

    def _failed(self, error: ChampionError | Cancelled) -> None:
        if isinstance(error, ChampionError):
            self.stumble(words.sentence(error))
