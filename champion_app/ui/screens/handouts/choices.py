"""What can be chosen for a print: languages, size, paper; each as a row of chips."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from champion_app.ui.screens.handouts import wording
from champion_app.ui.screens.handouts.facts import ShownEdition
from champion_app.ui.widgets import text
from champion_app.ui.widgets.chips import ChoiceChip
from champion_app.ui.widgets.flow import Flow, flowing
from champion_app.ui.widgets.language_chip import LanguageChip

SIZES = (12, 14, 16, 18, 20, 24, 28)
"""Points: clear print from 12, large print from 16, for low vision up to 28 (UKAAF)."""
PAPERS = ("A4", "A5", "A3")


class OneOf(QWidget):
    """One choice of a few; ``value`` is its code."""

    changed = Signal()

    def __init__(
        self, name: str, choices: Iterable[tuple[str, str]], *, caption: bool = True
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self.chips: dict[str, ChoiceChip] = {}
        for code, said in choices:
            chip = ChoiceChip(said)
            chip.setAccessibleName(f"{name}: {said}")
            self._group.addButton(chip)
            self.chips[code] = chip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if caption:
            column.addWidget(text.caption(name))
        column.addWidget(flowing(*self.chips.values(), gap=6))
        self._group.buttonClicked.connect(lambda _: self.changed.emit())

    def value(self) -> str:
        """The code that is chosen."""
        return next(code for code, chip in self.chips.items() if chip.isChecked())

    def set_value(self, value: str) -> None:
        """Choose another."""
        self.chips[value].setChecked(True)

    def allow(self, codes: Sequence[str]) -> bool:
        """Offer only these; whether another one was chosen, the first of them now is."""
        for code, chip in self.chips.items():
            chip.setEnabled(code in codes)
        lost = self.value() not in codes
        if lost:
            self.set_value(codes[0])
        return lost


def sizes() -> OneOf:
    """The sizes of letters; the first leaves it to the paper."""
    own = QCoreApplication.translate("handouts", "Best fit")
    choices = [("", own), *((str(size), str(size)) for size in SIZES)]
    return OneOf(QCoreApplication.translate("handouts", "Size of letters, in points"), choices)


def papers() -> OneOf:
    """The sizes of paper."""
    name = QCoreApplication.translate("handouts", "Paper")
    return OneOf(name, [(code, code) for code in PAPERS])


class Languages(QWidget):
    """The languages of a handout; one is chosen, or two to stand side by side."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.chips: dict[str, LanguageChip] = {}
        self._chosen: list[str] = []
        self._two = False
        self._flow = Flow(self, gap=6)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Languages"))

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the chosen editions, in the order in which they were chosen."""
        return tuple(self._chosen)

    def offer(self, editions: Sequence[ShownEdition], chosen: Sequence[str]) -> None:
        """Offer these editions, with the ids in ``chosen`` chosen."""
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.chips = {}
        for shown in editions:
            chip = LanguageChip(wording.chip(shown, short=True), self)
            chip.clicked.connect(lambda _=False, one=shown.edition.id: self._press(one))
            self._flow.addWidget(chip)
            chip.show()
            self.chips[shown.edition.id] = chip
        self._chosen = [one for one in chosen if one in self.chips]
        self._show_chosen()
        self.updateGeometry()

    def take_two(self, two: bool, second: str = "") -> None:
        """Let two be chosen, ``second`` as the other one, or only one again."""
        self._two = two
        if not two:
            del self._chosen[1:]
        elif second in self.chips and second not in self._chosen:
            self._chosen = [*self._chosen[:1], second]
        self._show_chosen()

    def _press(self, edition: str) -> None:
        if not self._two:
            self._chosen = [edition]
        elif edition not in self._chosen:
            self._chosen = [*self._chosen[:1], edition]
        elif len(self._chosen) > 1:
            self._chosen.remove(edition)
        self._show_chosen()
        self.changed.emit()

    def _show_chosen(self) -> None:
        for edition, chip in self.chips.items():
            chip.setChecked(edition in self._chosen)
