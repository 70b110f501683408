"""The recovery sheet: the code on screen, and on paper by printing or saving."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from champion_app.domain.errors import ChampionError
from champion_app.ui import words
from champion_app.ui.jobs import Jobs, Listener, Progress
from champion_app.ui.screens.first_run.answers import Answers
from champion_app.ui.screens.first_run.pages import Question
from champion_app.ui.theme.fonts import Size
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import outline
from champion_app.ui.widgets.fields import Tick
from champion_app.ui.widgets.flow import flowing

if TYPE_CHECKING:
    import tempfile


def sheet(answers: Answers, code: str, language: str) -> bytes:
    """The recovery sheet as PDF in the screen's language, or English where paper has no words."""
    from datetime import UTC, datetime

    from champion_app.documents import recovery
    from champion_app.documents.phrases import available
    from champion_app.documents.sheet import Options
    from champion_app.domain.facts import RecoveryFacts

    facts = RecoveryFacts(
        code=code,
        name=answers.name,
        programme=answers.programme,
        made_on=datetime.now(UTC).astimezone().date(),
    )
    return recovery.pdf(facts, Options(language if language in available() else "en")).pdf


class Paper:
    """A folder, for its owner only, of the sheet that is opened to be printed."""

    def __init__(self) -> None:
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def file(self) -> Path:
        """Where the sheet goes; the folder is made when it is first asked for."""
        import tempfile

        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(
                prefix="champion-paper-", ignore_cleanup_errors=True
            )
        return Path(self._folder.name) / "champion-recovery.pdf"

    def clear(self) -> None:
        """Take the sheet away: its code stands there in clear. What was in use goes next time."""
        if self._folder is not None:
            self._folder.cleanup()


class RecoveryPage(Question):
    """The code, large, and three ways to keep it; one cannot go on before one of them."""

    def __init__(
        self, answers: Answers, code: str, *, jobs: Jobs, language: str, paper: Paper
    ) -> None:
        super().__init__(
            self.tr("Keep this code on paper"),
            self.tr("If you forget your passphrase, only this code opens Champion again."),
        )
        self._answers = answers
        self._code = code
        self._jobs = jobs
        self._paper = paper
        self._kept = False
        self._language = language
        groups = code.split("-")
        for at in range(0, len(groups), 4):
            line = text.Words("-".join(groups[at : at + 4]), size=Size.HEADING, bold=True)
            line.setWordWrap(False)
            self.column.addWidget(line)
        self._keep = outline(self.tr("Save the sheet"), icon="save")
        self._keep.clicked.connect(self._ask_where)
        self._print = outline(self.tr("Open it to print"), icon="print")
        self._print.clicked.connect(self._open_to_print)
        self.column.addWidget(flowing(self._keep, self._print, gap=12))
        self._wrote = Tick(self.tr("I wrote it down"))
        self._wrote.changed.connect(self.answered)
        self.column.addWidget(self._wrote)
        self._said = text.quiet(self.tr("Keep it at home, not with this laptop."))
        self.column.addWidget(self._said)

    def ready(self) -> bool:
        """The sheet was saved or opened, or the code was written down."""
        return self._kept or self._wrote.value()

    def hurry(self) -> None:
        """To the first way of keeping it."""
        self._keep.setFocus()

    def _ask_where(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the sheet"), "champion-recovery.pdf", self.tr("Paper (*.pdf)")
        )
        if name:
            self.save(Path(name))

    def save(self, file: Path, *, show: bool = False) -> None:
        """Write the sheet to a file, and open it for printing if asked."""
        answers, code, language = self._answers, self._code, self._language

        def work(_report: Progress) -> Path:
            from champion_app.sync.files import write_whole

            write_whole(file, sheet(answers, code, language))
            return file

        def done(written: Path) -> None:
            if not show:
                self._said.setText(self.tr("Saved: {file}").format(file=written.name))
            elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(written))):
                self._said.setText(self.tr("This computer cannot open it. Save the sheet instead."))
                return
            self._kept = True
            self.answered.emit()

        def failed(error: BaseException) -> None:
            if not isinstance(error, ChampionError):
                raise error
            self._said.setText(words.sentence(error))

        self._jobs.start(work, Listener(done, failed))

    def _open_to_print(self) -> None:
        self.save(self._paper.file(), show=True)
