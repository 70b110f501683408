"""Handouts brought and left: a line for each edition, and a way to add one more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from champion_app.commands.closing import Handed
from champion_app.domain.records import MaterialEdition
from champion_app.store.session_queries import Copies
from champion_app.ui import language, words
from champion_app.ui.screens.sessions import model
from champion_app.ui.widgets import text
from champion_app.ui.widgets.chips import Chip
from champion_app.ui.widgets.fields import Choice
from champion_app.ui.widgets.number_field import NumberField

MOST = 5
"""Editions that are listed unasked: the likely ones; others are added by the choice below."""


@dataclass(frozen=True)
class _Line:
    edition: str
    brought: NumberField
    left: NumberField
    given: text.Words


@dataclass(frozen=True)
class Written:
    """A line as it stands: the id of an edition, and what is written in its two fields."""

    edition: str
    brought: str
    left: str


class CopiesField(QWidget):
    """Brought, left, and what follows from them, by edition."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[_Line] = []
        self._editions: dict[str, MaterialEdition] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(0, 1)
        self._none = text.quiet(self.tr("No handouts? Leave this empty."))
        self.more = Choice(self.tr("Another handout"))
        self.more.changed.connect(self._add_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._none)
        column.addLayout(self._grid)
        column.addWidget(self.more)

    def offer(self, copies: Sequence[Copies], editions: Sequence[MaterialEdition]) -> None:
        """List the editions that were likely brought; the others can be added."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.lines = []
        self._editions = {one.id: one for one in editions} | {
            one.edition.id: one.edition for one in copies
        }
        for one in copies[:MOST]:
            line = self._add(one.edition)
            if one.given:
                line.brought.set_number(one.given)
                line.left.set_number(0)
        self._offer_more()

    def _offer_more(self) -> None:
        listed = {line.edition for line in self.lines}
        rest = [
            (one.id, f"{one.title} ({language.autonym(one.language)})")
            for one in self._editions.values()
            if one.id not in listed
        ]
        self.more.set_choices([("", self.tr("Add a handout …")), *rest])
        self.more.setVisible(bool(rest))
        self._none.setVisible(not self.lines)

    def _add_chosen(self) -> None:
        found = self._editions.get(self.more.value())
        if found is not None:
            self._add(found).brought.setFocus()
            self._offer_more()

    def _add(self, edition: MaterialEdition) -> _Line:
        row = 1 + len(self.lines)
        if row == 1:
            for column, said in ((2, self.tr("Brought")), (3, self.tr("Left"))):
                self._grid.addWidget(text.small(said), 0, column)
        name = words.strung([edition.title, language.autonym(edition.language)])
        line = _Line(
            edition.id,
            NumberField(self.tr("Brought: {handout}").format(handout=name)),
            NumberField(self.tr("Left: {handout}").format(handout=name)),
            text.quiet(""),
        )
        self.lines.append(line)
        tongue = Chip(language.autonym(edition.language), language=edition.language)
        parts = (
            text.Words(edition.title, language=edition.language),
            tongue,
            line.brought,
            line.left,
            line.given,
        )
        for column, part in enumerate(parts):
            self._grid.addWidget(part, row, column)
        for part in (line.brought, line.left):
            part.textChanged.connect(self._look_over)
        return line

    def _look_over(self) -> None:
        for line in self.lines:
            line.given.setText(model.given_words(line.brought.whole(), line.left.whole()))
        self.changed.emit()

    def written(self) -> tuple[Written, ...]:
        """Every line as it stands, finished or not."""
        return tuple(
            Written(line.edition, line.brought.value(), line.left.value()) for line in self.lines
        )

    def write_again(self, written: Sequence[Written]) -> None:
        """Put back what was written; an edition that was added by hand is added again."""
        lines = {line.edition: line for line in self.lines}
        for one in written:
            if one.edition not in lines and one.edition in self._editions:
                lines[one.edition] = self._add(self._editions[one.edition])
            if one.edition in lines:
                lines[one.edition].brought.set_value(one.brought)
                lines[one.edition].left.set_value(one.left)
        self._offer_more()

    def problem(self) -> str:
        """What is still wrong, in words; empty when nothing is."""
        for line in self.lines:
            brought, left = line.brought.whole(), line.left.whole()
            if brought is not None and (left is None or left > brought):
                return model.given_words(brought, left)
        return ""

    def handed(self) -> tuple[Handed, ...]:
        """Every edition that was brought."""
        return tuple(
            Handed(line.edition, line.brought.whole() or 0, line.left.whole() or 0)
            for line in self.lines
            if line.brought.whole() is not None
        )
