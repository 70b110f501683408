"""When the data are damaged: the last good copy, and the way back to it."""

from __future__ import annotations

from datetime import UTC
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from champion_app.paths import Profile
from champion_app.store.backup import Copy, last_good_copy, restore
from champion_app.sync.profile import find_key
from champion_app.ui import words
from champion_app.ui.jobs import Jobs, Listener, Progress
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import outline


class Rescue(QWidget):
    """Looks for the last whole copy and offers to go back to it; hidden until it is needed."""

    restored = Signal()
    """The copy is in its place: the profile can be opened."""

    failed = Signal(object)
    """What went wrong while looking or going back: an exception."""

    def __init__(self, profile: Profile, jobs: Jobs) -> None:
        super().__init__()
        self._profile = profile
        self._jobs = jobs
        self._secret: str | None = None
        self._copy: Path | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._said = text.plain("")
        column.addWidget(self._said)
        self._go = outline(self.tr("Go back to this copy"), icon="undo")
        self._go.clicked.connect(self._restore)
        column.addWidget(self._go)
        self.hide()

    def look(self, secret: str | None) -> None:
        """Look for a copy that opens with this passphrase, or with the remembered key."""
        self._secret = secret
        profile = self._profile

        def work(_report: Progress) -> Copy | None:
            return last_good_copy(profile.folder, find_key(profile, secret))

        self._jobs.start(work, Listener(self._offer, self._stumble))

    def _offer(self, found: Copy | None) -> None:
        self._copy = found.file if found else None
        self._go.setVisible(found is not None)
        if found is None:
            said = QCoreApplication.translate("Rescue", "There is no copy on this laptop.")
        else:
            at = found.at.replace(tzinfo=UTC).astimezone()
            said = QCoreApplication.translate(
                "Rescue", "The last good copy is of {day}, {time}. The damaged data are kept too."
            ).format(day=words.day(at, weekday=True), time=words.clock(at))
        self._said.setText(said)
        self.show()

    def _restore(self) -> None:
        profile, secret, file = self._profile, self._secret, self._copy
        if file is None:
            return
        self._go.setEnabled(False)

        def work(_report: Progress) -> None:
            restore(profile, file, find_key(profile, secret))

        self._jobs.start(work, Listener(self._done, self._stumble))

    def _done(self, _nothing: object) -> None:
        self.hide()
        self._go.setEnabled(True)
        self.restored.emit()

    def _stumble(self, error: BaseException) -> None:
        self._go.setEnabled(True)
        self.failed.emit(error)
