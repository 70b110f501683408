"""What to bring to a session that is to come: handouts, how many, and what else helps."""

from __future__ import annotations

from PySide6.QtCore import Signal

from champion_app.domain.bringing import LEAFLET, Bring, Packing
from champion_app.ui import language, words
from champion_app.ui.widgets import text
from champion_app.ui.widgets.cards import Card, RowButton
from champion_app.ui.widgets.chips import Chip
from champion_app.ui.widgets.flow import flowing


class BringCard(Card):
    """A row for each handout, which opens it; under them from what all that was reckoned."""

    handout = Signal(str)
    """The id of an edition."""

    def __init__(self, packing: Packing) -> None:
        super().__init__(self.tr("What to bring"))
        self.rows = [self._row(line) for line in packing.lines]
        for row in self.rows:
            self.body.addWidget(row)
        if self.rows:
            self.rows[-1].parted = False
        self.body.addWidget(text.quiet(self._why(packing)))
        if packing.aloud:
            told = self.tr("Some people here do not read: have somebody who reads aloud.")
            tongues = [Chip(language.autonym(tag), language=tag) for tag in packing.aloud]
            self.body.addWidget(text.plain(told))
            self.body.addWidget(flowing(*tongues))
        if packing.missing:
            lacking = words.strung(
                f"{words.own(title)} ({words.own(language.autonym(tag))})"
                for title, tag in packing.missing
            )
            self.body.addWidget(text.quiet(self.tr("Not there yet: {what}").format(what=lacking)))

    def _why(self, packing: Packing) -> str:
        if not packing.lines:
            return self.tr(
                "Choose a subject for this session: then the handouts that fit are here."
            )
        if any(line.because in ("came", "given") for line in packing.lines):
            return self.tr("Worked out from who came to this place before and what they took.")
        return self.tr("From the planned languages: nothing is known yet of who comes here.")

    def _row(self, line: Bring) -> RowButton:
        copies = self.tr("%n copies", "", line.copies)
        tongue = language.autonym(line.language)
        marks = [Chip(tongue, language=line.language)]
        spoken = [line.title, tongue]
        if line.format != LEAFLET:
            spoken.append(words.label("needs", line.format))
            marks.append(Chip(spoken[-1]))
        count = text.Words(copies, bold=True, wrap=False)
        row = RowButton(
            words.listed([*spoken, copies]),
            text.Words(line.title, language="en"),
            *marks,
            count,
        )
        row.clicked.connect(lambda _=False, it=line.edition: self.handout.emit(it))
        return row
