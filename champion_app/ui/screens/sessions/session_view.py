"""One session's page: what it is, who came, which handouts fit, what to do next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QVBoxLayout, QWidget

from champion_app.domain import codes
from champion_app.domain.bringing import Packing
from champion_app.domain.figures import Attendance
from champion_app.domain.records import HeadCount, Session, SessionReport
from champion_app.store.door_queries import CameIn
from champion_app.store.session_queries import Copies, Fitting
from champion_app.ui import language, words
from champion_app.ui.screens.sessions import model
from champion_app.ui.screens.sessions.bring_card import BringCard
from champion_app.ui.screens.sessions.report_card import ReportCard
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import Button, outline, primary, quiet
from champion_app.ui.widgets.cards import Card, Row, RowButton
from champion_app.ui.widgets.chips import Chip, ChoiceChip, Tone
from champion_app.ui.widgets.flow import flowing
from champion_app.ui.widgets.heading import title_over_subtitle
from champion_app.ui.widgets.page import Page, scrolling
from champion_app.ui.widgets.person_row import PersonRow

MOST_ENTRIES = 200
"""Entries that are listed behind a number at once."""


@dataclass(frozen=True)
class SessionFacts:
    """Everything a session's page shows."""

    session: Session
    venue: str
    count: Attendance
    entries: Sequence[CameIn]
    fitting: Sequence[Fitting]
    head_count: HeadCount | None
    report: SessionReport | None
    copies: Sequence[Copies]
    minutes: int
    today: date
    bring: Packing | None = None


class SessionView(Page):
    """Facts and handouts on one side, who came on the other; the next step at the top."""

    wished = Signal(str)
    """``door``, ``close``, ``reopen``, ``change``, ``print``, ``papers``."""
    cancelled = Signal(str)
    """The reason."""
    handout = Signal(str)
    """The id of an edition."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.back = quiet(self.tr("All sessions"))
        self.back.clicked.connect(self.left)
        self.wishes_made: dict[str, Button] = {}
        self.numbers: dict[str, ChoiceChip] = {}
        self.rows: list[PersonRow] = []
        self._facts: SessionFacts | None = None
        self._place = QVBoxLayout()
        self.body.addLayout(self._place, 1)
        title_over_subtitle(self, self.back)

    def show_facts(self, facts: SessionFacts) -> None:
        """Show this session."""
        self._facts = facts
        here = facts.session
        self.title.setText(here.title)
        at = model.when(here, facts.today)
        self.subtitle.setText(words.listed([at, facts.venue]))
        self._offer(here)
        _emptied(self._place)
        start, end = QVBoxLayout(), QVBoxLayout()
        for column in (start, end):
            column.setSpacing(16)
        start.addWidget(self._to_paper())
        start.addWidget(self._about(facts))
        if facts.report is not None:
            start.addWidget(ReportCard(facts.report, facts.head_count, facts.copies, facts.minutes))
        if facts.bring is not None:
            bring = BringCard(facts.bring)
            bring.handout.connect(self.handout)
            start.addWidget(bring)
        start.addWidget(self._handouts(facts))
        start.addStretch(1)
        end.addWidget(self._who_came(facts), 1)
        inner = QWidget()
        halves = QHBoxLayout(inner)
        halves.setContentsMargins(0, 0, 0, 0)
        halves.setSpacing(16)
        halves.addLayout(start, 1)
        halves.addLayout(end, 1)
        self._place.addWidget(scrolling(inner))

    def _offer(self, session: Session) -> None:
        """The buttons of this state, the next step as the main one.

        Who stood on a button stands on it again, or on the one of the next step.
        """
        here = self.window().focusWidget()
        stood = next((wish for wish, one in self.wishes_made.items() if one is here), "")
        _emptied(self.wishes)
        self.wishes_made = {}
        if session.status in codes.ENDED:
            offered = [("reopen", outline(self.tr("Reopen")))]
        else:
            again = session.status == "open"
            at_door = self.tr("Back to the door") if again else self.tr("Open the door")
            offered = [
                ("cancel", quiet(self.tr("Cancel it"))),
                ("change", quiet(self.tr("Change"))),
                ("close", outline(self.tr("Close the session"), large=True)),
                ("door", primary(at_door, icon="door", large=True)),
            ]
        for wish, button in offered:
            self.wishes_made[wish] = button
            button.clicked.connect(lambda _=False, meant=wish: self._wish(meant))
            self.wishes.addWidget(button)
        if stood:
            again_here = self.wishes_made.get(stood) or list(self.wishes_made.values())[-1]
            again_here.show()  # what is not shown yet keeps no focus
            again_here.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wish(self, wish: str) -> None:
        if wish != "cancel":
            self.wished.emit(wish)
            return
        reason, sure = QInputDialog.getText(
            self, self.tr("Cancel the session"), self.tr("Why is it not held?")
        )
        if sure and reason.strip():
            self.cancelled.emit(reason.strip())

    def _to_paper(self) -> QWidget:
        self.print_them = outline(self.tr("Print handouts"), icon="print")
        self.print_them.clicked.connect(lambda: self.wished.emit("print"))
        self.papers = outline(self.tr("Papers"), icon="handouts")
        self.papers.setToolTip(self.tr("Sign-in sheet, checklist, report and others"))
        self.papers.clicked.connect(lambda: self.wished.emit("papers"))
        return flowing(self.print_them, self.papers)

    def _about(self, facts: SessionFacts) -> Card:
        here, card = facts.session, Card(self.tr("About"))
        status = Chip(
            words.label("statuses", here.status), tone=model.TONES.get(here.status, Tone.PLAIN)
        )
        lines = [Row(_narrow(self.tr("Now")), status, text.quiet(here.reason))]
        if here.languages:
            tags = [Chip(language.autonym(tag), language=tag) for tag in here.languages]
            lines.append(Row(_narrow(self.tr("Languages")), flowing(*tags)))
        if here.topics:
            topics = [Chip(words.label("topics", code)) for code in here.topics]
            lines.append(Row(_narrow(self.tr("Subjects")), flowing(*topics)))
        kept = Row(_narrow(self.tr("Written down")), text.plain(words.label("modes", here.mode)))
        lines.append(kept)
        for line in lines:
            card.body.addWidget(line)
        kept.parted = False
        return card

    def _handouts(self, facts: SessionFacts) -> Card:
        card = Card(self.tr("Handouts that fit"))
        if not facts.fitting:
            card.body.addWidget(text.quiet(self.tr("None in these languages on this subject yet.")))
        for one in facts.fitting:
            ready = one.edition.status in codes.READY
            status = words.label("edition_statuses", one.edition.status)
            row = RowButton(
                words.listed([one.edition.title, language.autonym(one.edition.language), status]),
                text.Words(one.edition.title, language=one.edition.language),
                Chip(language.autonym(one.edition.language), language=one.edition.language),
                Chip(status, tone=Tone.GOOD if ready else Tone.WAITS),
            )
            row.clicked.connect(lambda _=False, it=one.edition.id: self.handout.emit(it))
            card.body.addWidget(row)
        return card

    # --- who came: numbers are doors ---

    def _who_came(self, facts: SessionFacts) -> Card:
        count, card = facts.count, Card(self.tr("Who came"))
        total = text.figure(words.people(count.total))
        card.body.addWidget(total)
        amounts = {
            "all": count.total,
            "adult": count.adults,
            "child": count.children,
            "named": count.named,
            "card": count.cards,
            "anonymous": count.anonymous,
        }
        self.numbers = {}
        for kind, amount in amounts.items():
            if amount or kind in ("adult", "child"):
                said = self.tr("Everyone") if kind == "all" else model.kind_words(kind, amount)
                chip = ChoiceChip(said)
                chip.clicked.connect(lambda _=False, meant=kind: self._open(meant))
                self.numbers[kind] = chip
        card.body.addWidget(flowing(*self.numbers.values()))
        self._entries = QVBoxLayout()
        self._entries.setSpacing(0)
        card.body.addLayout(self._entries)
        card.body.addStretch(1)
        self._open("all")
        return card

    def _open(self, kind: str) -> None:
        """List the entries behind one number."""
        if self._facts is None:
            return
        for code, chip in self.numbers.items():
            chip.setChecked(code == kind)
        _emptied(self._entries)
        self.rows = []
        entries = model.of_kind(self._facts.entries, kind)
        for entry in entries[:MOST_ENTRIES]:
            row = PersonRow()
            row.say(model.entry_row(entry, self._facts.session))
            self.rows.append(row)
            self._entries.addWidget(row)
        if not entries:
            self._entries.addWidget(text.quiet(self.tr("Nobody yet.")))
        elif len(entries) > MOST_ENTRIES:
            self._entries.addWidget(text.small(self.tr("The first 200 are shown.")))

    def go_back(self) -> bool:
        self.left.emit()
        return True


def _narrow(words_before: str) -> text.Words:
    """The words before a fact, all of one width, so that the facts begin in one line."""
    label = text.quiet(words_before)
    label.setWordWrap(False)
    label.setMinimumWidth(label.fontMetrics().horizontalAdvance("Written down  "))
    return label


def _emptied(layout: QVBoxLayout | QHBoxLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
