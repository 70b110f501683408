"""The papers of a session, and those that belong to none: chosen, seen, printed, saved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from champion_app.commands.printed import Printed, handouts_in, past_review, record_pack
from champion_app.commands.sessions import local_time
from champion_app.documents import DOCUMENTS
from champion_app.domain.errors import BadValue, ChampionError, MissingValue
from champion_app.domain.records import MaterialEdition, Session
from champion_app.store import queries
from champion_app.store.session_queries import read_by
from champion_app.store.store import Store
from champion_app.typeset.papers import Paper
from champion_app.ui import language, words
from champion_app.ui.desk import Desk
from champion_app.ui.jobs import Cancelled, Job, Progress
from champion_app.ui.widgets import paper_words, printing, text
from champion_app.ui.widgets.buttons import outline, primary
from champion_app.ui.widgets.chips import ChoiceChip
from champion_app.ui.widgets.fields import Choice, labelled
from champion_app.ui.widgets.flow import flowing
from champion_app.ui.widgets.gate import Trouble
from champion_app.ui.widgets.page import scrolling
from champion_app.ui.widgets.paper_form import PaperForm
from champion_app.ui.widgets.paper_view import PaperView
from champion_app.ui.widgets.stepper import Stepper
from champion_app.ui.widgets.to_paper import Leaf, Went, to_paper

COORDINATORS = frozenset({"quarter"})


@dataclass(frozen=True)
class Wish:
    """A paper by its name, what is chosen on it, and its language."""

    name: str
    keys: Mapping[str, str]
    tag: str


@dataclass(frozen=True)
class Made:
    """The paper of a wish, and the handouts that are bound into it."""

    wish: Wish
    paper: Paper
    bound: tuple[Printed, ...] = field(default=())


def session_names() -> list[str]:
    """The papers of a session, as they are listed."""
    return [name for name in paper_words.NAMES if "session" in DOCUMENTS[name].keys]


def other_names(role: str) -> list[str]:
    """The papers that belong to no session and have no place elsewhere."""
    return [
        name
        for name in paper_words.NAMES
        if "session" not in DOCUMENTS[name].keys
        and (role == "coordinator" or name not in COORDINATORS)
    ]


def make(store: Store, _report: Progress, *, wish: Wish) -> Made:
    """A paper. Raises what its facts and its page raise."""
    from champion_app.commands.paper_facts import facts_for
    from champion_app.documents.sheet import Options

    facts = facts_for(store, wish.name, wish.keys, language=wish.tag)
    paper = DOCUMENTS[wish.name].pdf(facts, Options(language=wish.tag))
    return Made(wish, paper, tuple(handouts_in(facts, 1)))


class PapersWindow(QDialog):
    """Chips of papers, what is on the chosen one, and its pages; Enter prints, Esc leaves."""

    def __init__(
        self, desk: Desk, title: str, names: Sequence[str], parent: QWidget, *, session: str = ""
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._desk, self._session = desk, session
        self._job: Job | None = None
        self.name = ""
        self.made: Made | None = None
        self._wish: Wish | None = None
        self.form: PaperForm | None = None
        self.chips = {name: ChoiceChip(paper_words.name_of(name)) for name in names}
        self._group = QButtonGroup(self)
        for name, chip in self.chips.items():
            chip.setAutoDefault(False)
            self._group.addButton(chip)
            chip.clicked.connect(partial(self.show_paper_called, name))
        self.about = text.quiet("")
        self.language = Choice(self.tr("Language on paper"), _languages())
        self.language.set_value(_first(desk.store, session))
        self.language.changed.connect(self._make)
        self.copies = Stepper(
            self.tr("Copies"), fewer=self.tr("One copy less"), more=self.tr("One copy more")
        )
        for button in (self.copies.fewer, self.copies.more):
            button.setAutoDefault(False)
        self.trouble = Trouble()
        self.lacking = text.quiet("")
        self.lacking.hide()
        self.view = PaperView(self.tr("The pages as they will be printed"))
        self._form_place = QVBoxLayout()
        self._buttons()
        self._lay_out(title)
        self.resize(1040, 690)
        self.show_paper_called(names[0])

    def _buttons(self) -> None:
        self.leave = outline(self.tr("Close"), hint="Esc")
        self.leave.setAutoDefault(False)
        self.leave.clicked.connect(self.reject)
        self.save_it = outline(self.tr("Save PDF"), icon="save")
        self.save_it.setAutoDefault(False)
        self.save_it.clicked.connect(self.save)
        self.print_it = primary(self.tr("Print"), icon="print")
        self.print_it.setDefault(True)
        self.print_it.clicked.connect(self.print_pages)

    def _lay_out(self, title: str) -> None:
        inner = QWidget()
        asked = QVBoxLayout(inner)
        asked.setContentsMargins(0, 0, 8, 0)
        asked.setSpacing(12)
        asked.addWidget(flowing(*self.chips.values(), gap=6))
        asked.addWidget(self.about)
        asked.addWidget(labelled(self.tr("Language on paper"), self.language))
        asked.addLayout(self._form_place)
        asked.addWidget(labelled(self.tr("Copies"), self.copies))
        asked.addStretch(1)
        shown = QVBoxLayout()
        shown.setSpacing(8)
        shown.addWidget(self.trouble)
        shown.addWidget(self.lacking)
        shown.addWidget(self.view, 1)
        halves = QHBoxLayout()
        halves.setSpacing(18)
        halves.addWidget(scrolling(inner), 4)
        halves.addLayout(shown, 5)
        ends = QHBoxLayout()
        ends.setSpacing(12)
        ends.addWidget(self.leave)
        ends.addStretch(1)
        ends.addWidget(self.save_it)
        ends.addWidget(self.print_it)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(14)
        column.addWidget(text.heading(title))
        column.addLayout(halves, 1)
        column.addLayout(ends)

    # --- shown ---

    def show_paper_called(self, name: str, *_: object) -> None:
        """Another paper, with what it asks for."""
        self.name = name
        self.chips[name].setChecked(True)
        self.about.setText(paper_words.about(name))
        if self.form is not None:
            self._form_place.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
        self.form = PaperForm(self._desk.store, name, DOCUMENTS[name].keys)
        self.form.changed.connect(self._make)
        self._form_place.addWidget(self.form)
        self._make()

    def _keys(self) -> dict[str, str]:
        own = self.form.values() if self.form is not None else {}
        return {"session": self._session, **own} if self._session else own

    def _make(self) -> None:
        self.made = None
        self._allow(False)
        if self._job is not None:
            self._job.cancel()
        self._wish = Wish(self.name, self._keys(), self.language.value())
        work = partial(make, wish=self._wish)
        self._job = self._desk.run(work, done=self._show, failed=self._stumble)

    def _show(self, made: Made) -> None:
        if made.wish is not self._wish:  # another was wanted meanwhile
            return
        self.made = made
        self.trouble.show_words("")
        self.lacking.hide()
        self._allow(True)
        self.view.show_pdf(made.paper.pdf, made.paper.pages)

    def _allow(self, allowed: bool) -> None:
        for button in (self.save_it, self.print_it):
            button.setEnabled(allowed)

    def _stumble(self, error: ChampionError | Cancelled) -> None:
        if not isinstance(error, ChampionError):
            return
        self.view.show_nothing()
        self.trouble.show_words("")
        self.lacking.hide()
        key = str(error.facts.get("field", ""))
        asked = self.form is not None and key in self.form.fields
        what = paper_words.asked(self.name, key)[0] if asked else ""
        if what and isinstance(error, MissingValue):
            self.lacking.setText(self.tr("Still to be filled in: {what}").format(what=what))
            self.lacking.show()
        elif what and isinstance(error, BadValue):
            said = self.tr("Not as it is asked for: {what}")
            self.trouble.show_words(said.format(what=what))
        else:
            self.trouble.show_words(words.sentence(error))

    # --- to paper ---

    @property
    def file(self) -> str:
        """The name of its file: nobody's name."""
        return f"{self.name}-{self.language.value()}.pdf"

    def save(self) -> None:
        """Ask where, and write the very bytes that are shown."""
        file = printing.ask_where_to_save(self, self.file) if self.made is not None else None
        if self.made is None or file is None:
            return
        pdf = self.made.paper.pdf

        def work(_store: Store, _report: Progress) -> Path:
            return printing.save_paper(file, pdf)

        self._desk.run(work, done=self._saved, failed=self._stumble)

    def _saved(self, file: Path) -> None:
        self._desk.tell(self.tr("Saved: {name}").format(name=words.own(file.name)), can_undo=False)

    def print_pages(self) -> None:
        """Ask for a printer; the handouts of a pack are noted, other papers are no handouts."""
        if self.made is None:
            return
        paper, bound, called = self.made.paper, self.made.bound, paper_words.name_of(self.name)
        copies = self.copies.value()
        count = self.tr("%n copies", "", copies)
        about = words.listed([called, self.tr("%n pages", "", paper.pages), count])
        leaf = Leaf(paper.pdf, paper.pages, self.file, about, copies=copies)
        said = self.tr("Sent to the printer: {what}").format(what=words.listed([called, count]))

        def taken(went: Went) -> None:
            if not bound:
                self._desk.tell(said, can_undo=False)
                return
            self._desk.do(
                record_pack,
                [Printed(one.edition, went.copies, one.layout) for one in bound],
                printer=went.printer,
                reason=went.reason,
                session=self._session,
                notice=said,
            )

        to_paper(self._desk, self, leaf, late=_any_late(self._desk.store, bound), taken=taken)


def _any_late(store: Store, bound: Sequence[Printed]) -> bool:
    today = local_time(store, store.now()).date()
    return any(past_review(store.need(MaterialEdition, one.edition), today) for one in bound)


def _languages() -> list[tuple[str, str]]:
    from champion_app.documents.phrases import available

    return [(tag, language.autonym(tag)) for tag in available()]


def _first(store: Store, session: str) -> str:
    """The screen's language, since whoever holds a session reads it; else what is read there."""
    found = store.get(Session, session) if session else None
    likely = (language.spoken(), *(read_by(found.languages) if found else ()))
    return next((tag for tag in likely if tag in dict(_languages())), "en")


def session_papers(desk: Desk, session: str, parent: QWidget) -> None:
    """The papers of a session in a window of their own."""
    found = desk.store.get(Session, session)
    if found is None:
        return
    title = QCoreApplication.translate("PapersWindow", "Papers for “{title}”")
    title = title.format(title=words.own(found.title))
    PapersWindow(desk, title, session_names(), parent, session=session).open()


def other_papers(desk: Desk, parent: QWidget) -> None:
    """The papers that belong to no session, in a window of their own."""
    names = other_names(queries.me(desk.store).role)
    title = QCoreApplication.translate("PapersWindow", "Other papers")
    PapersWindow(desk, title, names, parent).open()
