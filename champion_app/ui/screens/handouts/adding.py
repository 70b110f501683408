"""A finished PDF becomes a handout: chosen, looked at in the worker, and what it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QGridLayout, QWidget

from champion_app.commands import handout_papers
from champion_app.commands.handout_papers import About
from champion_app.commands.sessions import local_time
from champion_app.domain.exchange_errors import NotAPdf
from champion_app.domain.records import MaterialEdition
from champion_app.intake.finished_papers import read_paper
from champion_app.store.store import Store
from champion_app.ui import language, words
from champion_app.ui.desk import Desk
from champion_app.ui.jobs import Progress
from champion_app.ui.screens.handouts import wording
from champion_app.ui.screens.handouts.facts import ShownEdition, ShownHandout
from champion_app.ui.widgets import text
from champion_app.ui.widgets.asking import documents
from champion_app.ui.widgets.fields import Choice, TextField, labelled
from champion_app.ui.widgets.paper_view import pages_can_be_shown, pages_in
from champion_app.ui.widgets.sheet import Sheet


class PaperForm(Sheet):
    """Asks what a PDF is: title, language, who made it and when, and which handout it belongs to.

    A new handout begins unless one that is there is named; only the title is needed then.
    """

    def __init__(
        self, file: str, pages: int, shelf: Sequence[ShownHandout], today: date, parent: QWidget
    ) -> None:
        super().__init__(
            QCoreApplication.translate("handouts", "A finished PDF"),
            QCoreApplication.translate("handouts", "Keep it"),
            parent,
        )
        said = self.tr("“{file}”, {pages}. It is kept and printed as it is.")
        self.body.addWidget(
            text.quiet(said.format(file=wording.whole(file), pages=wording.pages_of(pages)))
        )
        self.title = TextField(self.tr("Title"))
        self.title.set_value(Path(file).stem.replace("_", " ").replace("-", " ").strip())
        self.language = Choice(
            self.tr("Language"), [(tag, language.name_of(tag)) for tag in language.languages()]
        )
        self.language.set_value(language.spoken())
        self.source = TextField(self.tr("Who made it"), hint="NHS England")
        self.issued = TextField(self.tr("Issued on"), hint=today.isoformat())
        self.issued.set_value(today.isoformat())
        self.topic = Choice(self.tr("Topic"), [("", self.tr("Not said")), *words.labels("topics")])
        new = self.tr("A new handout")
        listed = [(one.material.id, wording.titles(one)[0]) for one in shelf]
        self.into = Choice(self.tr("Belongs to"), [("", new), *listed])
        self.note = text.small("")
        grid = QGridLayout()
        grid.setSpacing(14)
        for row, pair in enumerate(
            ((self.title,), (self.language, self.topic), (self.source, self.issued), (self.into,))
        ):
            for column, field in enumerate(pair):
                asked = labelled(field.accessibleName(), field)
                grid.addWidget(asked, row, column, 1, 2 // len(pair))
                grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self.note)
        self.title.textChanged.connect(self._look)
        self.issued.textChanged.connect(self._look)
        self.into.changed.connect(self._look)
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title.selectAll()
        self._look()

    def about(self, file: str) -> About:
        """What stands in the fields."""
        return About(
            title=self.title.value(),
            language=self.language.value(),
            issued=self.issued.value(),
            source=self.source.value(),
            topic=self.topic.value(),
            handout=self.into.value(),
            file=file,
        )

    def _look(self, _changed: object = None) -> None:
        try:
            date.fromisoformat(self.issued.value())
        except ValueError:
            said = self.tr("Write the day as year-month-day: {day}.")
            self.note.setText(said.format(day=self.issued.placeholderText()))
        else:
            self.note.setText("")
        self.note.setVisible(bool(self.note.text()))
        named = bool(self.title.value() or self.into.value())
        self.go_on.setEnabled(named and not self.note.text())


def ask_for_paper(parent: QWidget) -> Path | None:
    """The PDF to add; None when left."""
    said = QCoreApplication.translate("handouts", "Which PDF shall be a handout?")
    kinds = QCoreApplication.translate("handouts", "Paper (*.pdf)")
    chosen, _ = QFileDialog.getOpenFileName(parent, said, str(documents()), kinds)
    return Path(chosen) if chosen else None


def looked_at(_store: Store, _report: Progress, *, path: Path) -> tuple[bytes, int]:
    """The bytes and pages of a PDF that can be shown and printed. Raises as ``read_paper`` does."""
    data, pages = read_paper(path)
    if pages_can_be_shown():
        pages = pages_in(data)
        if not pages:
            raise NotAPdf(file=path.name)
    return data, pages


def ask_what_it_is(
    desk: Desk, path: Path, read: tuple[bytes, int], shelf: Sequence[ShownHandout], parent: QWidget
) -> None:
    """Ask what a PDF is, and keep it as a handout."""
    data, pages = read
    today = local_time(desk.store, desk.store.now()).date()
    form = PaperForm(path.name, pages, shelf, today, parent)

    def keep() -> None:
        kept = desk.do(handout_papers.add_paper, data, form.about(path.name))
        form.accept()
        if isinstance(kept, MaterialEdition):
            said = QCoreApplication.translate(
                "handouts", "{title} is kept: it goes to everybody with the next parcels."
            )
            desk.tell(said.format(title=words.own(kept.title)))
            desk.open("handouts", edition=kept.id)

    form.wanted.connect(keep)
    form.open()


def take_away(desk: Desk, editions: Sequence[ShownEdition]) -> None:
    """Take the chosen PDF away from every laptop; until the next parcel that can be undone."""
    for shown in editions[:1]:
        said = QCoreApplication.translate("handouts", "{title} is taken away.")
        notice = said.format(title=words.own(shown.edition.title))
        desk.do(handout_papers.remove_paper, shown.edition.id, notice=notice)
