"""The window that prints a session's handouts: all that are needed are ticked already."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from champion_app.commands.printed import Printed, record_pack
from champion_app.documents.queues import Queue
from champion_app.domain.errors import ChampionError
from champion_app.domain.records import Session
from champion_app.store.store import Store
from champion_app.ui import language, words
from champion_app.ui.desk import Desk
from champion_app.ui.jobs import Cancelled, Progress
from champion_app.ui.screens.sessions.pack import Made, PackLine, make_papers, pack_lines
from champion_app.ui.widgets import printing, text, to_paper
from champion_app.ui.widgets.buttons import quiet
from champion_app.ui.widgets.chips import Chip, Tone
from champion_app.ui.widgets.fields import Tick
from champion_app.ui.widgets.flow import flowing
from champion_app.ui.widgets.page import scrolling
from champion_app.ui.widgets.printer_fields import Chosen, PrinterFields
from champion_app.ui.widgets.sheet import Sheet
from champion_app.ui.widgets.stepper import Stepper
from champion_app.ui.widgets.to_paper import Leaf

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

FEWEST = 5
_LEAST_HIGH = 140
"""Pixels of the list of handouts where letters are large and the screen is small."""


class PackRow(QWidget):
    """One handout: whether, what, how many."""

    changed = Signal()

    def __init__(self, line: PackLine) -> None:
        super().__init__()
        self.line = line
        edition = line.edition
        tongue = language.autonym(edition.language)
        self.tick = Tick("")
        self.tick.setAccessibleName(words.listed([edition.title, tongue]))
        self.tick.set_value(line.to_print > 0)
        title = text.Words(edition.title, language=edition.language)
        title.setBuddy(self.tick)
        self.copies = Stepper(
            self.tr("Copies"), fewer=self.tr("One copy less"), more=self.tr("One copy more")
        )
        self.copies.set_value(line.to_print or FEWEST)
        about = QVBoxLayout()
        about.setSpacing(4)
        about.addWidget(title)
        about.addWidget(flowing(*self._marks(tongue), gap=6))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 4, 0, 4)
        across.setSpacing(10)
        across.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(about, 1)
        across.addWidget(self.copies, 0, Qt.AlignmentFlag.AlignVCenter)
        self.tick.changed.connect(self._fit)
        self._fit()

    @property
    def wanted(self) -> int:
        """Copies to be printed; none when it is not ticked."""
        return self.copies.value() if self.tick.value() else 0

    def _marks(self, tongue: str) -> list[QWidget]:
        line = self.line
        marks: list[QWidget] = [Chip(tongue, language=line.edition.language)]
        if line.format != "leaflet":
            marks.append(Chip(words.label("needs", line.format)))
        if line.draft:
            draft = words.label("edition_statuses", line.edition.status)
            marks.append(Chip(draft, tone=Tone.WAITS))
        if line.late:
            marks.append(Chip(self.tr("review date passed"), tone=Tone.WAITS))
        if line.on_hand:
            marks.append(text.small(self.tr("%n copies here", "", line.on_hand)))
        return marks

    def _fit(self) -> None:
        self.copies.setEnabled(self.tick.value())
        self.changed.emit()


class PackSheet(Sheet):
    """Handouts and a printer; Enter prints what is ticked."""

    more = Signal()
    """Other handouts, other sizes, other papers are wanted."""

    def __init__(self, desk: Desk, session: Session, parent: QWidget) -> None:
        super().__init__(
            self.tr("Handouts for “{title}”").format(title=words.own(session.title)),
            self.tr("Print"),
            parent,
        )
        self._desk, self._session = desk, session
        self.rows = [PackRow(line) for line in pack_lines(desk.store, session.id)]
        self.fields = PrinterFields()
        self._chosen = Chosen(None)
        self.found: list[Queue] | None = None
        self.going: list[PackRow] = []
        self._high = 0
        more = quiet(self.tr("Other handouts and sizes"), icon="handouts")
        more.setAutoDefault(False)
        more.clicked.connect(self._want_more)
        self._fill(more)
        for row in self.rows:
            row.changed.connect(self._look)
        self.fields.changed.connect(self._look)
        self.wanted.connect(self._print)
        self.setMinimumWidth(620)
        self._look()
        self._fit()
        to_paper.find_printers(desk, self._offer)

    def _fill(self, more: QWidget) -> None:
        if self.rows:
            said = self.tr("For the people who are expected, in what they read.")
            inner = QWidget()
            column = QVBoxLayout(inner)
            column.setContentsMargins(0, 0, 8, 0)
            column.setSpacing(2)
            for row in self.rows:
                column.addWidget(row)
            column.addStretch(1)
            place = scrolling(inner)
            self._high = inner.sizeHint().height() + 4
            place.setMinimumHeight(min(self._high, _LEAST_HIGH))
            self.body.addWidget(text.quiet(said))
            self.body.addWidget(place, 1)
        else:
            self.body.addWidget(text.quiet(self.tr("None in these languages on this subject yet.")))
        self.body.addWidget(flowing(more))
        self.body.addWidget(self.fields)

    def _offer(self, found: list[Queue]) -> None:
        self.found = found
        self.fields.offer(found)
        self._look()
        self._fit()
        if self.go_on.isEnabled():
            self.go_on.setFocus()

    def _fit(self) -> None:
        """As high as all rows are, but no higher than the screen."""
        wanted = self.minimumSizeHint().height() + max(0, self._high - _LEAST_HIGH)
        self.resize(self.width(), min(wanted, self.screen().availableGeometry().height() - 60))

    def _look(self) -> None:
        """What is ticked says whether a reason is needed and whether there is anything to do."""
        late = any(row.line.late and row.wanted for row in self.rows)
        if late != self.fields.needed:
            self.fields.need_reason(late)
        going = any(row.wanted for row in self.rows)
        self.go_on.setEnabled(going and self.found is not None and self.fields.ready)

    def _want_more(self) -> None:
        self.more.emit()
        self.reject()

    # --- to paper ---

    def _print(self) -> None:
        self.going = [row for row in self.rows if row.wanted]
        lines = [(row.line, row.wanted) for row in self.going]

        def work(store: Store, _report: Progress) -> Made:
            return make_papers(store, lines)

        self._desk.run(work, done=self._give, failed=self._stumbled)

    def _give(self, made: Made) -> None:
        """Made papers to the printer; nothing is printed when one of them cannot be made."""
        if made.trouble is not None:
            self.stumble(words.sentence(made.trouble))
            return
        self._chosen, printer = self.fields.chosen(), None
        if self._chosen.queue is None:
            if not printing.printer_there():
                to_paper.to_viewer(self._desk, made.leaves)
                self.accept()
                return
            printer = printing.ask_printer(self, "A4", 1)
            if printer is None:
                self.go_on.setEnabled(True)
                return
        work = self._sending(made.leaves, printer)
        self._desk.run(work, done=self._sent, failed=self._stumbled)

    def _sending(
        self, leaves: Sequence[Leaf], printer: QPrinter | None
    ) -> Callable[[Store, Progress], tuple[str, int, ChampionError | None]]:
        chosen = self._chosen
        name = chosen.queue.label if chosen.queue else printer.printerName() if printer else ""

        def work(_store: Store, report: Progress) -> tuple[str, int, ChampionError | None]:
            return name, *to_paper.send(leaves, chosen, printer, report)

        return work

    def _sent(self, outcome: tuple[str, int, ChampionError | None]) -> None:
        name, sent, error = outcome
        done = self.going[:sent]
        copies = [Printed(row.line.edition.id, row.wanted, row.line.layout) for row in done]
        if copies:
            total = sum(one.copies for one in copies)
            self._desk.do(
                record_pack,
                copies,
                printer=name,
                reason=self._chosen.reason,
                session=self._session.id,
                notice=self.tr("Sent to the printer: %n copies", "", total),
            )
        if sent == len(self.going):
            self.accept()
            return
        for row in done:  # what is through is not printed twice
            row.tick.set_value(False)
        self._look()
        self.stumble(words.sentence(error) if error is not None else to_paper.not_taken())

    def _stumbled(self, error: ChampionError | Cancelled) -> None:
        self.stumble(words.sentence(error) if isinstance(error, ChampionError) else "")


def open_pack(desk: Desk, session: str, parent: QWidget) -> None:
    """The handouts of a session, ready to be printed."""
    found = desk.store.get(Session, session)
    if found is None:
        return
    sheet = PackSheet(desk, found, parent)
    sheet.more.connect(lambda: desk.open("handouts", session=session))
    sheet.open()
