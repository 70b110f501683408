"""The way of finished papers to a printer: the system's queue, Qt's own way, or its viewer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPageLayout

from champion_app.documents.queues import Queue, print_on, queues, sheet_of
from champion_app.domain.errors import ChampionError
from champion_app.store.store import Store
from champion_app.ui import words
from champion_app.ui.desk import Desk
from champion_app.ui.jobs import Cancelled, Progress
from champion_app.ui.widgets import printing, text
from champion_app.ui.widgets.printer_fields import Chosen, PrinterFields
from champion_app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Leaf:
    """A finished paper: its bytes, its sheet, the name of its file, what a queue shows of it.

    ``about`` says in words what it is, for whoever prints it.
    """

    pdf: bytes
    pages: int
    file: str
    about: str
    title: str = "Champion"
    paper: str = "A4"
    copies: int = 1


@dataclass(frozen=True)
class Went:
    """What a printer took: its name where it is known, the copies, and the reason given."""

    printer: str
    copies: int
    reason: str = ""


Taken = Callable[[Went], None]


def find_printers(desk: Desk, found: Callable[[list[Queue]], None]) -> None:
    """Ask the system for its printers, in the worker: a network may be slow to answer."""

    def work(_store: Store, _report: Progress) -> list[Queue]:
        return queues()

    desk.run(work, done=found)


def send(
    leaves: Sequence[Leaf], chosen: Chosen, printer: QPrinter | None, report: Progress
) -> tuple[int, ChampionError | None]:
    """Give papers to a printer one after the other; how many it took, and what stopped it."""
    for number, leaf in enumerate(leaves):
        report(number, len(leaves))
        if chosen.queue is not None:
            try:
                print_on(
                    chosen.queue,
                    leaf.pdf,
                    title=leaf.title,
                    copies=leaf.copies,
                    both_sides=chosen.both_sides,
                )
            except ChampionError as error:
                return number, error
        elif printer is None or not _by_pictures(leaf, printer, report):
            return number, None
    return len(leaves), None


def _by_pictures(leaf: Leaf, printer: QPrinter, report: Progress) -> bool:
    width, height = sheet_of(leaf.pdf) or (0, 1)
    wide = width > height
    way = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    printer.setPageOrientation(way)
    printer.setCopyCount(leaf.copies)
    return bool(printing.print_pages(leaf.pdf, leaf.pages, printer, report))


def not_taken() -> str:
    """What is said when a printer takes nothing and gives no reason."""
    return QCoreApplication.translate(
        "paper", "The printer did not take the pages. Is it switched on?"
    )


def to_viewer(desk: Desk, leaves: Sequence[Leaf]) -> None:
    """No printer here: the system's own viewer shows the papers, and that is said."""
    shown = [leaf for leaf in leaves if printing.open_outside(leaf.file, leaf.pdf)]
    if shown:
        said = QCoreApplication.translate(
            "paper",
            "No printer was found. The paper is open in this computer’s own viewer: print it"
            " there. Copies printed there are not counted.",
        )
    else:
        said = QCoreApplication.translate("paper", "No printer was found. Save the PDF instead.")
    desk.tell(said, can_undo=False)


def to_paper(desk: Desk, parent: QWidget, leaf: Leaf, *, late: bool, taken: Taken) -> None:
    """Print one paper: asks which printer, and why when its review date has passed."""

    def go_on(found: list[Queue]) -> None:
        if found or (late and printing.printer_there()):
            PrintSheet(desk, leaf, found, late=late, taken=taken, parent=parent).open()
        elif printing.printer_there():
            by_qt(desk, parent, leaf, Chosen(None), taken)
        else:
            to_viewer(desk, [leaf])

    find_printers(desk, go_on)


def by_qt(desk: Desk, parent: QWidget | None, leaf: Leaf, chosen: Chosen, taken: Taken) -> None:
    """Print by pictures of the pages, as on Windows; the system's own window asks how."""
    printer = printing.ask_printer(parent, leaf.paper, leaf.copies)
    if printer is None:
        return
    went = Went(printer.printerName(), printer.copyCount(), chosen.reason)

    def work(_store: Store, report: Progress) -> tuple[int, ChampionError | None]:
        return send([replace(leaf, copies=went.copies)], chosen, printer, report)

    def done(outcome: tuple[int, ChampionError | None]) -> None:
        if outcome[0]:
            taken(went)
        else:
            desk.tell(not_taken(), can_undo=False)

    desk.run(work, done=done)


class PrintSheet(Sheet):
    """Asks which printer; Enter prints."""

    def __init__(
        self,
        desk: Desk,
        leaf: Leaf,
        found: Sequence[Queue],
        *,
        late: bool,
        taken: Taken,
        parent: QWidget,
    ) -> None:
        title = QCoreApplication.translate("paper", "Print")
        super().__init__(title, title, parent)
        self._desk, self._leaf, self._taken = desk, leaf, taken
        self._went = Went("", leaf.copies)
        self.body.addWidget(text.quiet(leaf.about))
        self.fields = PrinterFields(found, late=late)
        self.fields.both_sides.setChecked(leaf.pages > 1)
        self.fields.changed.connect(self._look)
        self.body.addWidget(self.fields)
        self.wanted.connect(self._print)
        if late:
            self.fields.reason.setFocus()
        else:
            self.go_on.setFocus()
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words need, which are large for some."""
        super().showEvent(event)
        self.resize(self.width(), max(self.height(), self.heightForWidth(self.width())))

    def _look(self) -> None:
        self.go_on.setEnabled(self.fields.ready)

    def _print(self) -> None:
        chosen = self.fields.chosen()
        if chosen.queue is None:
            self.accept()
            by_qt(self._desk, self.parentWidget(), self._leaf, chosen, self._taken)
            return
        self._went = Went(chosen.queue.label, self._leaf.copies, chosen.reason)

        def work(_store: Store, report: Progress) -> tuple[int, ChampionError | None]:
            return send([self._leaf], chosen, None, report)

        self._desk.run(work, done=self._sent, failed=self._stumbled)

    def _sent(self, outcome: tuple[int, ChampionError | None]) -> None:
        sent, error = outcome
        if sent:
            self._taken(self._went)
            self.accept()
        else:
            self.stumble(words.sentence(error) if error is not None else not_taken())

    def _stumbled(self, error: ChampionError | Cancelled) -> None:
        self.stumble(words.sentence(error) if isinstance(error, ChampionError) else "")
