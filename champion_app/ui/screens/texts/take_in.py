"""The page that takes in a handout from a file: chosen, looked over, and only then kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from champion_app.domain.handout_notation import fields_of
from champion_app.intake.faults import Fault
from champion_app.ui import language, words
from champion_app.ui.screens.texts.reading import Look
from champion_app.ui.screens.texts.rows import WordsArea, kind_words
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import outline, primary, quiet
from champion_app.ui.widgets.cards import Card, Row
from champion_app.ui.widgets.chips import Chip, Tone
from champion_app.ui.widgets.drops import DropPlace
from champion_app.ui.widgets.fields import Choice, labelled
from champion_app.ui.widgets.page import Page, scrolling

MOST_FAULTS = 100
MOST_BLOCKS = 60


class TakeInView(Page):
    """Nothing of a file is kept before it is wished here."""

    asked = Signal()
    """The person wants to choose a file."""
    taken = Signal(object)
    """A ``Look`` to be kept."""
    left = Signal()
    again = Signal()
    """The language was changed: the same file is to be read in it."""

    def __init__(self) -> None:
        super().__init__()
        self.title.setText(self.tr("Take in a handout"))
        self.back = quiet(self.tr("All texts"))
        self.back.clicked.connect(self.left)
        self.header.insertWidget(0, self.back)
        self.choose = outline(self.tr("Choose a file"), icon="folder")
        self.choose.clicked.connect(self.asked)
        self.drop = DropPlace(
            "handouts",
            self.tr("Drop a handout here"),
            self.choose,
            more=self.tr("A handout file, a Markdown text or a Word document."),
        )
        self.body.addWidget(self.drop)
        self.language = Choice(
            self.tr("Language"), [(tag, language.name_of(tag)) for tag in language.languages()]
        )
        self.language.set_value("en")
        self.language.changed.connect(self.again)
        self.into = Choice(self.tr("Handout"))
        self._wishes = QWidget()
        line = QHBoxLayout(self._wishes)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        line.addWidget(labelled(self.tr("Its language"), self.language))
        line.addWidget(labelled(self.tr("It belongs to"), self.into))
        line.addStretch(1)
        self.body.addWidget(self._wishes)
        self._place = QVBoxLayout()
        self.body.addLayout(self._place, 1)
        self.keep = primary(self.tr("Take it in"), large=True)
        self.keep.clicked.connect(lambda: self.taken.emit(self.look))
        self.look: Look | None = None
        self.fault_rows: list[Row] = []
        self.start(())

    def go_back(self) -> bool:
        """Back to the texts."""
        self.left.emit()
        return True

    def start(self, handouts: Sequence[tuple[str, str]]) -> None:
        """Nothing chosen yet; a text can go into one of these handouts."""
        self._clear()
        self.look = None
        self._wishes.hide()
        self.into.set_choices([("", self.tr("A new handout")), *handouts])
        self.into.set_value("")
        card = Card(self.tr("What happens"))
        for said in (
            self.tr("First you see what was understood. Nothing is kept yet."),
            self.tr("A text becomes a draft. What is in use stays as it is."),
            self.tr("Nothing is fetched from the internet."),
        ):
            card.body.addWidget(text.plain(said))
        self._place.addWidget(card)
        self._place.addStretch(1)

    def show_reading(self, name: str) -> None:
        """A file is being read."""
        self._clear()
        said = self.tr("Reading {name} …").format(name=words.own(name))
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
        """What was understood of a file, and what was not."""
        self._clear()
        self.look = look
        self._wishes.setVisible(look.found.document is None)
        halves = QWidget()
        line = QHBoxLayout(halves)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        line.addWidget(self._understood(look), 3)
        line.addWidget(self._faults(look.found.faults), 2)
        self._place.addWidget(halves, 1)

    def _understood(self, look: Look) -> Card:
        card = Card(look.file.name)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(6)
        if look.found.document is not None:
            self._show_texts(look, column)
        else:
            column.addWidget(text.strong(look.found.title))
            for block in look.found.blocks[:MOST_BLOCKS]:
                _show_block(block, look.found.language, column)
            if len(look.found.blocks) > MOST_BLOCKS:
                more = self.tr("and %n more", "", len(look.found.blocks) - MOST_BLOCKS)
                column.addWidget(text.quiet(more))
        column.addStretch(1)
        card.body.addWidget(scrolling(inner), 1)
        card.body.addWidget(self.keep)
        self.keep.setEnabled(True)
        self.keep.show()
        return card

    def _show_texts(self, look: Look, column: QVBoxLayout) -> None:
        document, would = look.found.document or {}, look.would
        column.addWidget(text.strong(str(document.get("title", ""))))
        states = {
            **dict.fromkeys(would.new if would else (), self.tr("new")),
            **dict.fromkeys(would.changed if would else (), self.tr("changed")),
            **dict.fromkeys(would.same if would else (), self.tr("the same")),
        }
        for edition in document.get("editions", ()):
            tag = str(edition["language"])
            state = Chip(states.get(str(edition["id"]), ""))
            named = text.Words(str(edition["title"]), language=tag)
            about = words.listed(
                [language.name_of(tag), words.label("edition_statuses", str(edition["status"]))]
            )
            column.addWidget(Row(text.stacked(named, text.small(about)), state))

    def _faults(self, faults: Sequence[Fault]) -> Card:
        card = Card(self.tr("To look at"))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(0)
        for fault in faults[:MOST_FAULTS]:
            at = Chip(self.tr("at {number}").format(number=fault.line), tone=Tone.WAITS)
            said = words.fault(fault)
            row = Row(at, text.plain(said))
            row.setAccessibleName(f"{at.text()}: {said}")
            self.fault_rows.append(row)
            column.addWidget(row)
        if len(faults) > MOST_FAULTS:
            column.addWidget(text.quiet(self.tr("and %n more", "", len(faults) - MOST_FAULTS)))
        if not faults:
            column.addWidget(text.quiet(self.tr("All of it was understood.")))
        column.addStretch(1)
        card.body.addWidget(scrolling(inner), 1)
        return card


def _show_block(block: Mapping[str, Any], tag: str, column: QVBoxLayout) -> None:
    column.addWidget(text.small(kind_words(str(block["kind"]))))
    for field in fields_of(block, whole=True):
        if field.text:
            area = WordsArea(kind_words(str(block["kind"])), tag, only_read=True)
            area.set_value(field.text)
            column.addWidget(area)
