"""Who asks to be erased: one card for all, each with the two answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from champion_app.store.erasure_queries import Asked
from champion_app.ui import words
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import Button, outline, quiet
from champion_app.ui.widgets.cards import Card
from champion_app.ui.widgets.flow import flowing

SHOWN = 3
"""Requests that are shown at once; answering one brings the next."""


class ErasuresCard(Card):
    """Champions' requests to erase somebody. The person is hidden until one is answered."""

    ordered = Signal(str, str)
    """The id and the name of whom to erase."""
    kept = Signal(str)
    """The id of whom to show again."""

    def __init__(self, asked: Sequence[Asked]) -> None:
        super().__init__(self.tr("To be erased?"))
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
        erase.clicked.connect(lambda: self.ordered.emit(one.subject, name))
        keep = quiet(self.tr("Show again"))
        keep.clicked.connect(lambda: self.kept.emit(one.subject))
        keep.setVisible(one.person is not None)
        self.erase.append(erase)
        self.keep.append(keep)
        self.body.addWidget(flowing(erase, keep))
