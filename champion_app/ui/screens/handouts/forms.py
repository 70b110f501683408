"""The two small windows of a handout: who has read it, and copies in or out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from champion_app.commands import materials
from champion_app.store import queries
from champion_app.ui import language, words
from champion_app.ui.desk import Desk
from champion_app.ui.screens.handouts import wording
from champion_app.ui.screens.handouts.facts import DRAFT, ShownEdition
from champion_app.ui.widgets import text
from champion_app.ui.widgets.fields import Choice, TextField, labelled
from champion_app.ui.widgets.number_field import NumberField
from champion_app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

KINDS = ("received", "handed_out", "returned", "destroyed")
"""Ways of copies that a person notes here; those of a session are noted when it is closed."""


class ReviewForm(Sheet):
    """Asks who has read a translation and stands by it."""

    def __init__(self, shown: ShownEdition, name: str, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("handouts", "Who has read it?"),
            QCoreApplication.translate("handouts", "It can be used"),
            parent,
        )
        said = self.tr("“{title}” in {language}. The name is printed on every copy.")
        self.body.addWidget(
            text.quiet(
                said.format(
                    title=wording.whole(shown.edition.title),
                    language=wording.whole(language.name_of(shown.language)),
                )
            )
        )
        self.name = TextField(self.tr("Name of the reader"))
        self.name.set_value(name)
        self.name.selectAll()
        self.name.changed.connect(self._look)
        self.body.addWidget(
            labelled(
                self.tr("Name of the reader"),
                self.name,
                help_text=self.tr("Someone who reads the language well and has read all of it."),
            )
        )
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look()

    def _look(self) -> None:
        self.go_on.setEnabled(bool(self.name.value()))


class StockForm(Sheet):
    """Asks how many copies came or went."""

    def __init__(self, shown: ShownEdition, quantity: int, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("handouts", "Copies in and out"),
            QCoreApplication.translate("handouts", "Note it"),
            parent,
        )
        about = words.listed([shown.edition.title, language.name_of(shown.language)])
        self.body.addWidget(text.Words(about, language=shown.language))
        self.body.addWidget(text.quiet(wording.stock_of(shown)))
        self.kind = Choice(
            self.tr("What happened"), [(code, words.label("stock_kinds", code)) for code in KINDS]
        )
        self.quantity = NumberField(self.tr("How many copies"))
        self.quantity.set_number(quantity)
        self.quantity.changed.connect(self._look)
        self.body.addWidget(labelled(self.tr("What happened"), self.kind))
        self.body.addWidget(labelled(self.tr("How many copies"), self.quantity))
        self.quantity.setFocus(Qt.FocusReason.OtherFocusReason)
        self.quantity.selectAll()
        self._look()

    def _look(self) -> None:
        self.go_on.setEnabled(bool(self.quantity.whole()))


def ask_reviewer(desk: Desk, editions: Sequence[ShownEdition], parent: QWidget) -> None:
    """Ask who has read the first draft among these, and keep it."""
    drafts = [one for one in editions if one.standing == DRAFT]
    if not drafts:
        return
    shown = drafts[0]
    form = ReviewForm(shown, queries.me(desk.store).name, parent)
    said = QCoreApplication.translate("handouts", "{language}: reviewed by {name}")

    def keep() -> None:
        name = form.name.value()
        notice = said.format(language=language.name_of(shown.language), name=wording.whole(name))
        desk.do(materials.review_edition, shown.edition.id, reviewer=name, notice=notice)
        form.accept()

    form.wanted.connect(keep)
    form.open()


def ask_copies(
    desk: Desk, editions: Sequence[ShownEdition], quantity: int, parent: QWidget
) -> None:
    """Ask what copies of the first of these came or went, and keep it."""
    if not editions:
        return
    shown = editions[0]
    form = StockForm(shown, quantity, parent)

    def keep() -> None:
        count, kind = form.quantity.whole() or 0, form.kind.value()
        notice = words.listed([words.label("stock_kinds", kind), wording.copies_of(count)])
        desk.do(materials.move_stock, shown.edition.id, kind, quantity=count, notice=notice)
        form.accept()

    form.wanted.connect(keep)
    form.open()
