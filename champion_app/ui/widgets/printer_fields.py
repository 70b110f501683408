"""Which printer, on which sides, and why at all when a review date has passed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from champion_app.documents.queues import Queue
from champion_app.ui import words
from champion_app.ui.widgets.fields import Choice, TextField, Tick, labelled


@dataclass(frozen=True)
class Chosen:
    """How papers are wanted from a printer; without a queue the system's own window asks."""

    queue: Queue | None
    both_sides: bool = False
    reason: str = ""


class PrinterFields(QWidget):
    """A printer, both sides where it can, and a reason where one is needed."""

    changed = Signal()

    def __init__(self, queues: Sequence[Queue] = (), *, late: bool = False) -> None:
        super().__init__()
        self._queues: tuple[Queue, ...] = ()
        self.needed = late
        self.printer = Choice(self.tr("Printer"))
        self.both_sides = Tick(self.tr("On both sides of the sheet"))
        self.reason = TextField(self.tr("Why is it printed all the same?"))
        self.reason.setMaxLength(200)
        self._where = labelled(self.tr("Printer"), self.printer)
        self._why = labelled(
            self.tr("Why is it printed all the same?"),
            self.reason,
            help_text=self.tr("It should have been checked again by now. The reason is kept."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self._where, self.both_sides, self._why):
            column.addWidget(part)
        self.printer.changed.connect(self._fit)
        self.reason.changed.connect(self.changed)
        self.both_sides.set_value(True)
        self.offer(queues)
        self.need_reason(late)

    def offer(self, queues: Sequence[Queue]) -> None:
        """Offer these printers, the usual one chosen."""
        self._queues = tuple(queues)
        self.printer.set_choices((one.name, words.own(one.label)) for one in queues)
        self._where.setVisible(bool(queues))
        self._fit()

    def need_reason(self, needed: bool) -> None:
        """Ask for a reason, or do not."""
        self._why.setVisible(needed)
        self.needed = needed
        self.changed.emit()

    @property
    def ready(self) -> bool:
        """Whether all that is needed was said."""
        return bool(self.reason.value()) or not self.needed

    def chosen(self) -> Chosen:
        """What was chosen."""
        queue = next((one for one in self._queues if one.name == self.printer.value()), None)
        both = queue is not None and queue.both_sides and self.both_sides.value()
        return Chosen(queue, both, self.reason.value() if self.needed else "")

    def _fit(self) -> None:
        queue = self.chosen().queue if self._queues else None
        self.both_sides.setVisible(queue is not None and queue.both_sides)
        self.changed.emit()
