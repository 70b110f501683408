"""The page that takes in a list of others: chosen, looked over, and only then kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from champion_app.intake.faults import Fault
from champion_app.ui import words
from champion_app.ui.screens.places.model import kind_of
from champion_app.ui.screens.places.reading import Look
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import outline, primary, quiet
from champion_app.ui.widgets.cards import Card, Row
from champion_app.ui.widgets.chips import Chip, Tone
from champion_app.ui.widgets.drops import DropPlace
from champion_app.ui.widgets.page import Page, scrolling

MOST_FAULTS = 100
MOST_EXAMPLES = 4


def field_words(field: str) -> str:
    """What a column was understood as."""
    return {
        "name": QCoreApplication.translate("places", "Name"),
        "address": QCoreApplication.translate("places", "Address"),
        "district": QCoreApplication.translate("places", "Area"),
        "setting": QCoreApplication.translate("places", "Kind"),
        "website": QCoreApplication.translate("places", "Website"),
        "source_key": QCoreApplication.translate("places", "Number in the list"),
    }[field]


class TakeInView(Page):
    """Nothing of a list is kept before it is wished here."""

    asked = Signal()
    """The person wants to choose a file."""
    taken = Signal(object)
    """A ``Look`` to be kept."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title.setText(self.tr("Take in a list of places"))
        self.back = quiet(self.tr("All places"))
        self.back.clicked.connect(self.left)
        self.header.insertWidget(0, self.back)
        self.choose = outline(self.tr("Choose a file"), icon="folder")
        self.choose.clicked.connect(self.asked)
        self.drop = DropPlace(
            "places",
            self.tr("Drop a list here"),
            self.choose,
            more=self.tr("A table saved as text, as councils and the NHS publish them."),
        )
        self.body.addWidget(self.drop)
        self._place = QVBoxLayout()
        self.body.addLayout(self._place, 1)
        self.keep = primary("", large=True)
        self.keep.clicked.connect(lambda: self.taken.emit(self.look))
        self.look: Look | None = None
        self.fault_rows: list[Row] = []
        self._begin()

    def go_back(self) -> bool:
        """Back to the list."""
        self.left.emit()
        return True

    def start(self) -> None:
        """Nothing chosen yet."""
        self._clear()
        self._begin()

    def _begin(self) -> None:
        self.look = None
        card = Card(self.tr("What happens"))
        for line in (
            self.tr("First you see what was understood. Nothing is kept yet."),
            self.tr("Places that are here already are brought up to date, never doubled."),
        ):
            card.body.addWidget(text.plain(line))
        self._place.addWidget(card)
        self._place.addStretch(1)

    def show_reading(self, name: str) -> None:
        """A file is being read."""
        self._clear()
        said = self.tr("Reading {name} …").format(name=name)
        self._place.addWidget(text.quiet(said))
        self._place.addStretch(1)

    def _clear(self) -> None:
        self.keep.setParent(None)
        self.fault_rows = []
        while (item := self._place.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()

    def show_look(self, look: Look) -> None:
        """What was found in a file, and what taking it in would do."""
        self._clear()
        self.look = look
        halves = QWidget()
        line = QHBoxLayout(halves)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        line.addWidget(self._found(look), 3)
        line.addWidget(self._faults(look.found.faults), 2)
        self._place.addWidget(halves, 1)

    def _found(self, look: Look) -> Card:
        card = Card(look.file.name)
        would = look.would
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(12)
        column.addWidget(self._counts(look))
        if look.found.columns:
            column.addWidget(text.caption(self.tr("What the columns were understood as")))
            column.addWidget(_columns(look))
        if look.unused:
            unused = self.tr("Not used: {columns}").format(columns=_quoted(look.unused))
            column.addWidget(text.quiet(unused))
        if look.found.drafts:
            column.addWidget(text.caption(self.tr("The first of them")))
        for draft in look.found.drafts[:MOST_EXAMPLES]:
            about = words.listed([kind_of(draft.setting), draft.district, draft.address])
            column.addWidget(Row(text.stacked(text.strong(draft.name), text.small(about))))
        column.addStretch(1)
        card.body.addWidget(scrolling(inner), 1)
        more = would.new + would.changed
        self.keep.setText(
            self.tr("Take in %n places", "", more) if more else self.tr("Nothing new")
        )
        self.keep.setEnabled(bool(more))
        card.body.addWidget(self.keep)
        self.keep.show()
        return card

    def _counts(self, look: Look) -> QWidget:
        counts = QWidget()
        line = QHBoxLayout(counts)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(32)
        for number, said in (
            (look.would.new, self.tr("new")),
            (look.would.changed, self.tr("changed")),
            (look.would.same, self.tr("the same")),
        ):
            one = QWidget()
            one.setAccessibleName(f"{number} {said}")
            column = QVBoxLayout(one)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(text.figure(str(number)))
            column.addWidget(text.quiet(said))
            line.addWidget(one)
        line.addStretch(1)
        return counts

    def _faults(self, faults: Sequence[Fault]) -> Card:
        card = Card(self.tr("To look at"))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(0)
        for fault in faults[:MOST_FAULTS]:
            at = Chip(self.tr("line {number}").format(number=fault.line), tone=Tone.WAITS)
            what = words.fault(fault)
            row = Row(at, text.plain(what))
            row.setAccessibleName(f"{at.text()}: {what}")
            self.fault_rows.append(row)
            column.addWidget(row)
        if len(faults) > MOST_FAULTS:
            more = self.tr("and %n more", "", len(faults) - MOST_FAULTS)
            column.addWidget(text.quiet(more))
        if not faults:
            column.addWidget(text.quiet(self.tr("Every line could be read.")))
        column.addStretch(1)
        card.body.addWidget(scrolling(inner), 1)
        return card


def _quoted(headings: Sequence[str]) -> str:
    """Headings as they stand in the list, each in its own direction."""
    return words.strung(f"“\u2068{one}\u2069”" for one in headings)


def _columns(look: Look) -> QWidget:
    """Each field with the headings that fill it."""
    whole = QWidget()
    grid = QGridLayout(whole)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(4)
    for row, (field, named) in enumerate(look.found.columns.items()):
        grid.addWidget(text.quiet(field_words(field)), row, 0)
        grid.addWidget(text.plain(_quoted(named)), row, 1)
    grid.setColumnStretch(1, 1)
    return whole
