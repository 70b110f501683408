"""A receipt as it prints: its language, its page, and the ways to paper."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from champion_app.domain.errors import ChampionError
from champion_app.store.store import Store
from champion_app.typeset.papers import Paper
from champion_app.ui import language, words
from champion_app.ui.desk import Desk
from champion_app.ui.jobs import Cancelled, Progress
from champion_app.ui.widgets import printing
from champion_app.ui.widgets.buttons import outline, primary
from champion_app.ui.widgets.fields import Choice, labelled
from champion_app.ui.widgets.gate import Trouble
from champion_app.ui.widgets.paper_view import PaperView
from champion_app.ui.widgets.receipts import Which
from champion_app.ui.widgets.to_paper import Leaf, Went, to_paper

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def make(store: Store, _report: Progress, *, which: Which, tag: str) -> Paper:
    """The receipt in that language. Raises what its facts and its page raise."""
    from champion_app.documents import document
    from champion_app.documents.sheet import Options

    return document("receipt").pdf(which.facts(store), Options(language=tag))


class ReceiptWindow(QDialog):
    """Shows the very page; Enter prints it, Esc leaves it."""

    def __init__(self, desk: Desk, which: Which, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._which = desk, which
        self.paper: Paper | None = None
        title = self.tr("Receipt of parcel {number}").format(number=which.number)
        self.setWindowTitle(title)
        self.language = Choice(self.tr("Language on paper"), _languages())
        self.language.set_value(_first())
        self.language.currentIndexChanged.connect(self._make)
        self.view = PaperView(title)
        self.trouble = Trouble()
        self.leave = outline(self.tr("Close"), hint="Esc")
        self.leave.setAutoDefault(False)
        self.leave.clicked.connect(self.reject)
        self.save_it = outline(self.tr("Save"), icon="save")
        self.save_it.setAutoDefault(False)
        self.save_it.clicked.connect(self.save)
        self.print_it = primary(self.tr("Print"), icon="print", hint="Enter")
        self.print_it.setDefault(True)
        self.print_it.clicked.connect(self.print_page)
        self._lay_out()
        self.resize(720, 680)
        self._make()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(labelled(self.tr("Language on paper"), self.language))
        column.addWidget(self.trouble)
        column.addWidget(self.view, 1)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.leave)
        line.addStretch(1)
        line.addWidget(self.save_it)
        line.addWidget(self.print_it)
        column.addLayout(line)

    def _make(self) -> None:
        self._show_paper(None)
        work = partial(make, which=self._which, tag=self.language.value())
        self._desk.run(work, done=self._show_paper, failed=self._stumble)

    def _show_paper(self, paper: Paper | None) -> None:
        self.paper = paper
        self.trouble.show_words("")
        for button in (self.save_it, self.print_it):
            button.setEnabled(paper is not None)
        if paper is not None:
            self.view.show_pdf(paper.pdf, paper.pages)

    def _stumble(self, error: ChampionError | Cancelled) -> None:
        if isinstance(error, ChampionError):
            self.view.show_nothing()
            self.trouble.show_words(words.sentence(error))

    # --- to paper ---

    def save(self) -> None:
        """Ask where, and write the very bytes that are shown."""
        paper = self.paper
        file = printing.ask_where_to_save(self, self._which.file) if paper is not None else None
        if paper is None or file is None:
            return
        pdf = paper.pdf

        def work(_store: Store, _report: Progress) -> Path:
            return printing.save_paper(file, pdf)

        self._desk.run(work, done=self._saved, failed=self._stumble)

    def _saved(self, file: Path) -> None:
        self._desk.tell(self.tr("Saved: {name}").format(name=words.own(file.name)), can_undo=False)
        self.accept()

    def print_page(self) -> None:
        """Ask for a printer and send the page; or let the system's viewer do it."""
        if self.paper is not None:
            leaf = Leaf(
                self.paper.pdf, self.paper.pages, self._which.file, about=self.windowTitle()
            )
            to_paper(self._desk, self, leaf, late=False, taken=self._printed)

    def _printed(self, _went: Went) -> None:
        self._desk.tell(self.tr("The receipt is printed."), can_undo=False)
        self.accept()


def _languages() -> list[tuple[str, str]]:
    from champion_app.documents.phrases import available

    return [(tag, language.autonym(tag)) for tag in available()]


def _first() -> str:
    """The screen's language where paper has words in it, else English."""
    spoken = language.spoken()
    return spoken if spoken in dict(_languages()) else "en"
