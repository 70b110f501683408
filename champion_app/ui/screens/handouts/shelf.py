"""The library as cards, with the picture of each page in the language that is looked for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from champion_app.ui.desk import Desk
from champion_app.ui.screens.handouts.card import HandoutCard
from champion_app.ui.screens.handouts.facts import ShownHandout, first_language
from champion_app.ui.screens.handouts.pictures import Pictures
from champion_app.ui.widgets.page import scrolling
from champion_app.ui.widgets.tiles import tiled

PORTION = 18
"""Cards that are made at a time: more than fit on most screens; the next ones when scrolled to."""
_SETTLED_MS = 2000
"""After so long a card that was walked to is not sought any more: the hand may have moved on."""


class Shelf(QWidget):
    """Cards in equal columns; the chosen one tells. The arrow keys walk from card to card."""

    chosen = Signal(str)
    """The id of a handout."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.cards: dict[str, HandoutCard] = {}
        self.pictures = Pictures(desk, self)
        self.pictures.came.connect(self._show_picture)
        self._kept: dict[str, HandoutCard] = {}
        self._shelf: tuple[ShownHandout, ...] = ()
        self._first: tuple[str, ...] = ()
        self._language = self._chosen = ""
        self._pictured: dict[str, HandoutCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._inner, self._tiles = tiled(least=228)
        self._area = scrolling(self._inner)
        self._column.addWidget(self._area)
        self._look = QTimer(self)  # when all is where it belongs
        self._look.setSingleShot(True)
        self._look.timeout.connect(self._look_round)
        bar = self._area.verticalScrollBar()
        bar.valueChanged.connect(lambda _: self._look.start())
        bar.rangeChanged.connect(lambda *_: self._look.start())
        bar.rangeChanged.connect(lambda *_: self._seek())
        self._sought: HandoutCard | None = None
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)

    def show_handouts(
        self, shelf: Sequence[ShownHandout], *, first: Sequence[str], language: str, chosen: str
    ) -> None:
        """Show these: languages in ``first`` named first, pages in ``language`` where there."""
        self._inner.setUpdatesEnabled(False)
        self._put_away(shelf, tuple(first))
        self._shelf, self._first = tuple(shelf), tuple(first)
        self._language, self._chosen = language, chosen
        self.cards, self._pictured = {}, {}
        ids = [one.material.id for one in shelf]
        place = ids.index(chosen) if chosen in ids else 0
        self._add(max(PORTION, place + 1))
        self._inner.setUpdatesEnabled(True)
        self._area.verticalScrollBar().setValue(0)
        self._look.start()

    def _put_away(self, shelf: Sequence[ShownHandout], first: tuple[str, ...]) -> None:
        """Take all cards down; those that would be made alike are kept for the next time."""
        while self._tiles.takeAt(0) is not None:
            pass
        wanted = {one.material.id: one for one in shelf}
        for name, card in list(self._kept.items()):
            card.hide()
            newer = wanted.get(name)
            if first != self._first or (newer is not None and newer != card.handout):
                card.deleteLater()
                del self._kept[name]

    def _add(self, many: int) -> None:
        """Put up the next cards."""
        start = len(self.cards)
        for handout in self._shelf[start : start + many]:
            card = self._card(handout)
            self._tiles.addWidget(card)
            card.show()
            self.cards[handout.material.id] = card
            shown = handout.in_language(first_language(handout, (self._language, "en")))
            if shown is not None:
                self._pictured[shown.edition.id] = card
                card.page.show_image(self.pictures.of(shown.edition.id))

    def _card(self, handout: ShownHandout) -> HandoutCard:
        name = handout.material.id
        card = self._kept.get(name)
        if card is None:
            card = self._kept[name] = HandoutCard(handout, self._first, self._inner)
            card.toggled.connect(lambda on, one=name: self.chosen.emit(one) if on else None)
            card.walked.connect(partial(self._walk, name))
        card.blockSignals(True)
        card.setChecked(name == self._chosen)
        card.blockSignals(False)
        return card

    def mark(self, handout: str) -> None:
        """Show which handout is chosen, without telling."""
        self._chosen = handout
        card = self.cards.get(handout)
        if card is not None and not card.isChecked():
            card.blockSignals(True)
            card.setChecked(True)
            card.blockSignals(False)
            card.update()

    # --- walking and looking ---

    def _walk(self, handout: str, across: int, down: int) -> None:
        """From the card of a handout so many cards on and rows down."""
        shown = list(self.cards.values())
        now = list(self.cards).index(handout)
        wanted = now + across + down * self._tiles.columns(self._inner.width())
        if wanted >= len(shown):
            self._add(min(wanted + 1, len(self._shelf)) - len(shown))
            shown = list(self.cards.values())
        card = shown[min(max(wanted, 0), len(shown) - 1)]
        card.setFocus()
        card.setChecked(True)
        self._sought = card
        self._settled.start()
        self._seek()

    def _seek(self) -> None:
        """Cards find their heights one after the other: until then the place moves."""
        sought = self._sought
        if sought is not None and sought in self.cards.values() and self._settled.isActive():
            self._settled.start()
            self._area.ensureWidgetVisible(sought, 0, 16)

    def _look_round(self) -> None:
        """Put up more cards near the end, and make the pictures that are seen before others."""
        bar = self._area.verticalScrollBar()
        near = bar.maximum() - bar.value() < self._area.viewport().height()
        if near and len(self.cards) < len(self._shelf) and self.isVisible():
            self._add(PORTION)
        seen = [one for one, card in self._pictured.items() if _is_seen(card)]
        self.pictures.want(dict.fromkeys([*seen, *self._pictured]))

    def event(self, event: QEvent) -> bool:
        """Look again when it is shown."""
        if event.type() == QEvent.Type.Show:
            self._look.start()
        return super().event(event)

    @Slot(str)
    def _show_picture(self, edition: str) -> None:
        card = self._pictured.get(edition)
        if card is not None:
            card.page.show_image(self.pictures.of(edition))


def _is_seen(card: HandoutCard) -> bool:
    return not card.visibleRegion().isEmpty()
