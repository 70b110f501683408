"""How large one file may be: a choice for mails, remembered on this computer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from champion_app.domain.errors import BadValue
from champion_app.domain.sizes import size_of, size_said
from champion_app.sync import bundle, splitting
from champion_app.ui import words
from champion_app.ui.preferences import Preferences
from champion_app.ui.widgets import text
from champion_app.ui.widgets.fields import Choice, TextField, labelled

SIZES = (25_000_000, 10_000_000, 5_000_000)
"""What mail providers take, in bytes; mail makes a file a third larger on its way."""
NONE, OTHER = "0", "other"


def at_most(preferences: Preferences) -> int:
    """The most bytes that one file may have, as was chosen."""
    return preferences.largest_file() or bundle.FILE_LIMIT


class SizeChoice(QWidget):
    """No limit, one of a few, or another size that is typed."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        name = self.tr("Largest file")
        listed = [(NONE, self.tr("No limit")), *((str(one), _said(one)) for one in SIZES)]
        self.choice = Choice(name, [*listed, (OTHER, self.tr("Another size"))])
        self.other = TextField(self.tr("Another size"), hint=_said(2_000_000))
        self.note = text.small("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(labelled(name, self.choice))
        column.addWidget(self.other)
        column.addWidget(self.note)
        kept = preferences.largest_file()
        known = kept in (0, *SIZES)
        self.choice.set_value(str(kept) if known else OTHER)
        self.other.set_value("" if known else size_said(kept))
        self.choice.changed.connect(self._choose)
        self.other.textChanged.connect(self._type)
        self._show(known)

    def _choose(self) -> None:
        value = self.choice.value()
        if value != OTHER:
            self._preferences.keep_largest_file(int(value))
        else:
            self._type()
            self.other.setFocus()
        self._show(value != OTHER)

    def _show(self, known: bool) -> None:
        self.other.setVisible(not known)
        if known:
            limited = self.choice.value() != NONE
            said = self.tr("More work goes into several files. A mail makes each a third larger.")
            self.note.setText(said if limited else "")
        self.note.setVisible(bool(self.note.text()))

    def _type(self, _typed: str = "") -> None:
        """Keep a size that was typed, or say how one is written; until then the last one holds."""
        try:
            size = size_of(self.other.value(), least=splitting.LEAST)
        except BadValue:
            said = self.tr("Write a size such as {size}, at least {least}.")
            self.note.setText(said.format(size=_said(2_000_000), least=_said(splitting.LEAST)))
        else:
            self._preferences.keep_largest_file(size)
            self.note.setText("")
        self.note.setVisible(bool(self.note.text()))


def _said(size: int) -> str:
    number, unit = size_said(size).split(" ")
    if unit == "MB":
        said = QCoreApplication.translate("sizes", "{number} MB")
    else:
        said = QCoreApplication.translate("sizes", "{number} kB")
    return words.own(said.format(number=number))
