"""The library as cards, with the picture of each page in the language that is looked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from champion_app.ui.desk import Desk
from champion_app.ui.screens.handouts.card import HandoutCard
from champion_app.ui.screens.handouts.facts import ShownHandout, first_language
from champion_app.ui.screens.handouts.pictures import Pictures
from champion_app.ui.widgets.page import scrolling
from champion_app.ui.widgets.tiles import tiled


class Shelf(QWidget):
    """Cards in equal columns; the chosen one tells."""

    chosen = Signal(str)
    """The id of a handout."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.cards: dict[str, HandoutCard] = {}
        self.pictures = Pictures(desk, self)
        self.pictures.came.connect(self._show_picture)
        self._pictured: dict[str, HandoutCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._place: QWidget | None = None

    def show_handouts(
        self, shelf: Sequence[ShownHandout], *, first: Sequence[str], language: str, chosen: str
    ) -> None:
        """Show these: languages in ``first`` named first, pages in ``language`` where there."""
        if self._place is not None:
            self._column.removeWidget(self._place)
            self._place.hide()
            self._place.deleteLater()
        inner, tiles = tiled(least=228)
        self.cards, self._pictured = {}, {}
        for handout in shelf:
            card = HandoutCard(handout, first, inner)
            card.setChecked(handout.material.id == chosen)
            card.toggled.connect(
                lambda on, one=handout.material.id: self.chosen.emit(one) if on else None
            )
            tiles.addWidget(card)
            self.cards[handout.material.id] = card
            shown = handout.in_language(first_language(handout, (language, "en")))
            if shown is not None:
                self._pictured[shown.edition.id] = card
                card.page.show_image(self.pictures.of(shown.edition.id))
        self._place = scrolling(inner)
        self._column.addWidget(self._place)
        self.pictures.want(self._pictured)

    def mark(self, handout: str) -> None:
        """Show which handout is chosen, without telling."""
        card = self.cards.get(handout)
        if card is not None and not card.isChecked():
            card.blockSignals(True)
            card.setChecked(True)
            card.blockSignals(False)
            card.update()

    @Slot(str)
    def _show_picture(self, edition: str) -> None:
        card = self._pictured.get(edition)
        if card is not None:
            card.page.show_image(self.pictures.of(edition))
