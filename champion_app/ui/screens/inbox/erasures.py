"""Who asks to be erased: one card for all, each with the two answers."""

from __future__ import annotations

from collections.abc import Sequence

from champion_app.commands.erasing import keep_after_all
from champion_app.store.erasure_queries import Asked
from champion_app.ui import words
from champion_app.ui.desk import Desk
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import Button, outline, quiet
from champion_app.ui.widgets.cards import Card
from champion_app.ui.widgets.erasing import ErasureSheet
from champion_app.ui.widgets.flow import flowing

SHOWN = 3
"""Requests that are shown at once; answering one brings the next."""


class ErasuresCard(Card):
    """Champions' requests to erase somebody. The person is hidden until one is answered."""

    def __init__(self, desk: Desk, asked: Sequence[Asked]) -> None:
        super().__init__(self.tr("To be erased?"))
        self._desk = desk
        self.erase: list[Button] = []
        self.keep: list[Button] = []
        for one in asked[:SHOWN]:
            self._add(one)
        if len(asked) > SHOWN:
            self.body.addWidget(text.small(self.tr("%n more", "", len(asked) - SHOWN)))

    def _add(self, one: Asked) -> None:
        name = one.person.name if one.person else self.tr("Somebody we never heard of")
        self.body.addWidget(text.strong(words.own(name)))
        said = self.tr("{champion} asks. Hidden until you answer.")
        self.body.addWidget(text.quiet(said.format(champion=words.own(one.by))))
        erase = outline(self.tr("Erase…"))
        erase.clicked.connect(lambda: self._erase(one.subject, name))
        keep = quiet(self.tr("Show again"))
        keep.clicked.connect(lambda: self._show_again(one.subject))
        if one.person is None:
            keep.hide()
        self.erase.append(erase)
        self.keep.append(keep)
        self.body.addWidget(flowing(erase, keep))

    def _erase(self, subject: str, name: str) -> None:
        ErasureSheet(self._desk, subject, name, self.window()).open()

    def _show_again(self, subject: str) -> None:
        if self._desk.do(keep_after_all, subject):
            said = self.tr("Shown again here, and on their laptop with your next parcel.")
            self._desk.tell(said, can_undo=False)
