"""Before the first parcel: joining by a start file, and the six words until one is let in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from champion_app.ui import words
from champion_app.ui.screens.send.facts import Facts
from champion_app.ui.theme.fonts import Size
from champion_app.ui.widgets import outcome_rows, text
from champion_app.ui.widgets.buttons import primary, quiet
from champion_app.ui.widgets.cards import Card
from champion_app.ui.widgets.drops import DropPlace
from champion_app.ui.widgets.six_words import largest, numbered

ONE_LINE = 1100
"""Pixels for the words on one line in the smallest window we draw for."""


class JoinCard(Card):
    """The start file opens the way to a programme."""

    opened = Signal()
    """Ask for the start file, please."""

    def __init__(self, facts: Facts) -> None:
        super().__init__(leading=True)
        self.body.setContentsMargins(28, 26, 28, 28)
        self.body.setSpacing(12)
        self.body.addWidget(text.Words(self.tr("Join your programme"), size=Size.TITLE, bold=True))
        self.body.addWidget(
            text.quiet(self.tr("Your coordinator gives you a start file. Open it once, here."))
        )
        self.open = primary(self.tr("Open the start file"), large=True, icon="open")
        self.open.clicked.connect(self.opened)
        self.drop = DropPlace("key", self.tr("Drop the start file here"), self.open)
        self.body.addSpacing(6)
        self.body.addWidget(self.drop)
        self.body.addSpacing(6)
        self.body.addWidget(text.quiet(self._what_is_here(facts)))

    def _what_is_here(self, facts: Facts) -> str:
        safe = self.tr("You can work without it: nothing is lost when you join later.")
        here = facts.here
        if not here.things:
            return safe
        said = [words.sessions(here.sessions)] if here.sessions else []
        said += [outcome_rows.people_counted(here.people)] if here.people else []
        said += [words.names(here.names)] if here.names else []
        kept = self.tr("Kept here until then: {what}.").format(what=words.strung(said))
        return f"{safe} {kept}"


class WordsCard(Card):
    """The six words, large, until the coordinator let this laptop in."""

    def __init__(self, facts: Facts) -> None:
        super().__init__(self.tr("Waiting to be let in"), leading=True)
        said = self.tr("Ring {name} and read these six words aloud.")
        self.body.addWidget(text.heading(said.format(name=words.own(facts.to or facts.programme))))
        line, self.words = numbered(facts.words, size=largest(facts.words, ONE_LINE))
        self.body.addWidget(line)
        self._copied = text.small("")
        self._copied.setWordWrap(False)
        copy = quiet(self.tr("Copy the words"), icon="copy")
        copy.clicked.connect(lambda: self._copy(" ".join(facts.words)))
        copy.setAccessibleDescription(" ".join(facts.words))
        if facts.under_way:
            said = self.tr("Your first parcel is made. The words go away when the reply came.")
        else:
            said = self.tr("Then send your first parcel. The words go away when the reply came.")
        more = text.quiet(said)
        self.body.addSpacing(4)
        ends = QHBoxLayout()
        ends.setSpacing(12)
        ends.addWidget(more, 1)
        ends.addWidget(self._copied)
        ends.addWidget(copy)
        self.body.addLayout(ends)

    def _copy(self, spoken: str) -> None:
        QApplication.clipboard().setText(spoken)
        self._copied.setText(self.tr("Copied."))


def centred(card: QWidget, *, widest: int = 760) -> QWidget:
    """A card alone on its screen, not wider than one reads."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 56, 0, 0)
    line = QHBoxLayout()
    card.setMaximumWidth(round(widest * max(1.0, card.fontMetrics().height() / 20)))
    line.addStretch(1)
    line.addWidget(card, 100)
    line.addStretch(1)
    column.addLayout(line)
    column.addStretch(1)
    return whole
