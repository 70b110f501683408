"""The way to a parcel's receipt: which one it is, and the button beside the parcel."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from champion_app.store.store import Store
from champion_app.ui import words
from champion_app.ui.desk import Desk
from champion_app.ui.widgets.buttons import Button, quiet

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from champion_app.domain.facts import ReceiptFacts
    from champion_app.ui.widgets.outcome_rows import Opened


@dataclass(frozen=True)
class Which:
    """The receipt of one parcel: made here (``sent``), or come from ``sender``."""

    number: int
    sender: str = ""
    sent: bool = False

    def facts(self, store: Store) -> ReceiptFacts:
        """What stands on it. Raises UnknownName."""
        from champion_app.commands import receipt_facts

        if self.sent:
            return receipt_facts.sent(store, self.number)
        return receipt_facts.received(store, self.sender, self.number)

    @property
    def file(self) -> str:
        """The name of its file: numbers alone, nobody's name."""
        return f"receipt-{'sent' if self.sent else 'received'}-{self.number}.pdf"


def number_of(path: Path) -> int:
    """The number in the name of a parcel that was just made; 0 when it has none."""
    found = re.search(r"(\d+)$", path.stem)
    return int(found[1]) if found else 0


def of_opened(line: Opened) -> Which | None:
    """The receipt of a file that was opened; None when nothing of it was taken in."""
    outcome = line.outcome
    if outcome.result not in ("new", "already") or not outcome.sender or not outcome.number:
        return None
    return Which(outcome.number, outcome.sender)


def receipt_button(desk: Desk, which: Which, *, name: str = "") -> Button:
    """Opens the receipt in a window of its own; ``name`` says whose when it is read aloud."""
    said = QCoreApplication.translate("receipts", "Receipt")
    button = quiet(said, icon="print")
    parcel = QCoreApplication.translate("receipts", "parcel {number}").format(number=which.number)
    button.setAccessibleName(words.listed([said, name or which.sender, parcel]))
    button.clicked.connect(partial(_open, desk, which, button))
    return button


def _open(desk: Desk, which: Which, button: QWidget) -> None:
    # Imported here: printing costs time that no start shall pay.
    from champion_app.ui.widgets.receipt_window import ReceiptWindow

    ReceiptWindow(desk, which, button.window()).open()
