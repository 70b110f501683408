"""How much is written down at this door: a row of four, that may only be lowered."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from champion_app.domain import codes
from champion_app.ui import words
from champion_app.ui.widgets.chips import ChoiceChip
from champion_app.ui.widgets.person_row import TARGET


class ModeRow(QWidget):
    """Count only, cards, first name, names: what stands above the session's own is closed."""

    lowered = Signal(str)
    """A mode that writes down less was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("How much is written down"))
        self.chips: dict[str, ChoiceChip] = {}
        self._mode = codes.MODES[-1]
        self._group = QButtonGroup(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for code in codes.MODES:
            chip = ChoiceChip(words.label("modes", code))
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.setMinimumHeight(max(TARGET, chip.sizeHint().height()))
            chip.clicked.connect(lambda _=False, meant=code: self._choose(meant))
            self._group.addButton(chip)
            self.chips[code] = chip
            line.addWidget(chip)

    def show_mode(self, mode: str) -> None:
        """Show the session's mode; a chip above it cannot be pressed and says why."""
        self._mode = mode
        place = codes.MODES.index(mode) if mode in codes.MODES else 0
        for number, code in enumerate(codes.MODES):
            chip = self.chips[code]
            chip.setChecked(code == mode)
            chip.setEnabled(number <= place)
            above = self.tr("At the door, only less may be written down.")
            chip.setToolTip("" if number <= place else above)

    def _choose(self, mode: str) -> None:
        if mode != self._mode:
            self.lowered.emit(mode)
        self.show_mode(self._mode)
