"""The ways to send: a button for each, what the seal means, and where the file is now."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication

from champion_app.ui import words
from champion_app.ui.desk import Desk
from champion_app.ui.screens.send.facts import Facts
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import outline, primary, quiet
from champion_app.ui.widgets.cards import Card
from champion_app.ui.widgets.chips import Chip, Tone
from champion_app.ui.widgets.flow import flowing
from champion_app.ui.widgets.gate import Trouble
from champion_app.ui.widgets.receipts import Which, number_of, receipt_button
from champion_app.ui.widgets.size_choice import SizeChoice

NAMED = 6
"""Files that are named when a parcel went into many."""


class WaysCard(Card):
    """One button for each way, how large a file may be; below, what was just made."""

    saved = Signal()
    """Save in a folder, please."""
    mailed = Signal()
    """Prepare a mail, please."""
    shown = Signal(object)
    """Show this folder (``Path``), please."""

    def __init__(
        self, desk: Desk, facts: Facts, made: Sequence[Path], *, busy: bool, trouble: str
    ) -> None:
        super().__init__()
        self._desk = desk
        self.body.setSpacing(12)
        again = not facts.fresh and bool(facts.under_way)
        save = self.tr("Save it again") if again else self.tr("Save on a stick or in a folder")
        self.save = primary(save, large=True, icon="stick")
        self.save.clicked.connect(self.saved)
        self.mail = outline(self.tr("Prepare a mail"), large=True, icon="mail")
        self.mail.clicked.connect(self.mailed)
        for button in (self.save, self.mail):
            button.setEnabled(not busy and (not facts.contents.empty or facts.greets))
            self.body.addWidget(button)
        self.largest = SizeChoice(desk.preferences)
        self.body.addWidget(self.largest)
        to = facts.to or facts.programme
        self.body.addWidget(
            text.quiet(
                self.tr("The file is locked and sealed. Only {name} can open it.").format(
                    name=words.own(to)
                )
            )
        )
        if busy:
            self.body.addWidget(text.strong(self.tr("Locking and sealing …")))
        if made:
            self._tell_made(made)
        self.trouble = Trouble()
        self.body.addWidget(self.trouble)
        self.trouble.show_words(trouble)
        self.body.addStretch(1)

    def _tell_made(self, files: Sequence[Path]) -> None:
        made = files[0]
        self.body.addSpacing(4)
        saved = Chip(self.tr("saved"), tone=Tone.GOOD)
        self.body.addWidget(flowing(saved, text.Words(made.name, bold=True, wrap=False), gap=12))
        for one in files[1:NAMED]:
            self.body.addWidget(text.Words(one.name, bold=True, wrap=False))
        if len(files) > NAMED:
            self.body.addWidget(text.quiet(self.tr("and %n more files", "", len(files) - NAMED)))
        folder = text.quiet(self.tr("in {folder}").format(folder=_breakable(made.parent)))
        folder.setAccessibleName(str(made.parent))
        self.body.addWidget(folder)
        show = outline(self.tr("Show the folder"), icon="folder")
        show.clicked.connect(lambda: self.shown.emit(made.parent))
        copy = quiet(self.tr("Copy its place"), icon="copy")
        copy.clicked.connect(lambda: QApplication.clipboard().setText(str(made)))
        copy.setMinimumHeight(show.sizeHint().height())
        receipt = receipt_button(self._desk, Which(number_of(made), sent=True))
        receipt.setMinimumHeight(show.sizeHint().height())
        self.body.addWidget(flowing(show, receipt, copy))


def _breakable(folder: Path) -> str:
    """A path that may begin a new line after each folder, read from left to right."""
    zero_width_space = "\N{ZERO WIDTH SPACE}"
    shown = str(folder)
    for parting in ("/", "\\"):
        shown = shown.replace(parting, parting + zero_width_space)
    return f"\N{LEFT-TO-RIGHT ISOLATE}{shown}\N{POP DIRECTIONAL ISOLATE}"
