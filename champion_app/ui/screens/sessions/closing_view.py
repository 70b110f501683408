"""Closing a session: one page, two minutes, the four things that are needed on one side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from champion_app.commands.closing import DIFFERENCES, Handed
from champion_app.domain.figures import Attendance
from champion_app.domain.records import MaterialEdition, Session, SessionReport
from champion_app.store.session_queries import Copies
from champion_app.ui import words
from champion_app.ui.screens.sessions import model
from champion_app.ui.screens.sessions.copies_field import CopiesField, Written
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import outline, primary, quiet
from champion_app.ui.widgets.cards import Card
from champion_app.ui.widgets.chips import ChoiceChip
from champion_app.ui.widgets.fields import Boxed, TextArea, TextField, Tick, labelled
from champion_app.ui.widgets.flow import flowing
from champion_app.ui.widgets.heading import wishes_have_room
from champion_app.ui.widgets.number_field import NumberField
from champion_app.ui.widgets.page import Page, scrolling

QUARTER = Decimal("0.25")


@dataclass(frozen=True)
class ClosingDraft:
    """What the page was answered."""

    heads: tuple[int, int] | None
    handed: tuple[Handed, ...]
    hours: Decimal | None
    note: str
    answers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Answered:
    """The page as it stands, finished or not: words by field, reason, tick, lines of copies."""

    words: tuple[str, ...]
    because: str
    home: bool
    copies: tuple[Written, ...]


class ClosingView(Page):
    """Eight questions at most. It keeps nothing itself: it tells a draft."""

    closed = Signal(object)
    """A ``ClosingDraft``."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Close the session"))
        self._came = Attendance()
        self._begun: Answered | None = None
        self.adults = NumberField(self.tr("Adults in the room"))
        self.young = NumberField(self.tr("Children in the room"))
        self.same = quiet("")
        self.difference = text.quiet("")
        self.reasons = {code: ChoiceChip(said) for code, said in self._reasons()}
        self.copies = CopiesField()
        self.hours = NumberField(self.tr("Hours"), step=QUARTER)
        self.note = TextField(self.tr("To remember"), hint=self.tr("No names, no health details"))
        self.before = NumberField(self.tr("Hands before"))
        self.after = NumberField(self.tr("Hands after"))
        self.asked = TextArea(self.tr("What people asked or said"), lines=2)
        self.missing = TextArea(self.tr("What was missing or hard"), lines=2)
        self.home = Tick(self.tr("Everyone is safely home"))
        self.close_it = primary(self.tr("Close the session"), hint="Ctrl Enter", large=True)
        self._why_not = text.quiet("")
        self._arrange()
        self._connect()

    def _reasons(self) -> list[tuple[str, str]]:
        said = {
            "left_early": self.tr("Left early"),
            "came_uncounted": self.tr("Came uncounted"),
            "miscounted": self.tr("Counted wrong"),
            "not_known": self.tr("Don’t know"),
        }
        return [(code, said[code]) for code in DIFFERENCES]

    # --- arranging ---

    def _arrange(self) -> None:
        back = outline(self.tr("Not yet"), large=True)
        back.clicked.connect(self.left)
        self.wishes.addWidget(back)
        self.wishes.addWidget(self.close_it)
        wishes_have_room(self)
        inner = QWidget()
        halves = QHBoxLayout(inner)
        halves.setContentsMargins(0, 0, 0, 0)
        halves.setSpacing(16)
        for cards in (self._needed(), self._optional()):
            column = QVBoxLayout()
            column.setSpacing(16)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            halves.addLayout(column, 1)
        self.body.addWidget(self._why_not)
        self.body.addWidget(scrolling(inner), 1)

    def _needed(self) -> list[Card]:
        room = Card(self.tr("1 · How many were in the room?"))
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(labelled(self.tr("Adults"), self.adults))
        line.addWidget(labelled(self.tr("Children"), self.young))
        line.addWidget(self.same, 0, Qt.AlignmentFlag.AlignBottom)
        line.addStretch(1)
        room.body.addLayout(line)
        room.body.addWidget(self.difference)
        self._reason_line = flowing(*self.reasons.values())
        room.body.addWidget(self._reason_line)
        handouts = Card(self.tr("4 · Handouts: how many brought, how many left?"))
        handouts.body.addWidget(self.copies)
        mine = Card(self.tr("2 · Your time, and 3 · anything to remember"))
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(labelled(self.tr("Hours"), self.hours))
        line.addWidget(labelled(self.tr("To remember"), self.note), 1)
        mine.body.addLayout(line)
        return [room, mine, handouts]

    def _optional(self) -> list[Card]:
        hands = Card(self.tr("5 · Hands up: “I know what to do”, before and after"))
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(labelled(self.tr("Before"), self.before))
        line.addWidget(labelled(self.tr("After"), self.after))
        line.addStretch(1)
        hands.body.addLayout(line)
        said = Card(self.tr("6 · What did people ask or say?"))
        said.body.addWidget(Boxed(self.asked))
        hard = Card(self.tr("7 · What was missing or hard?"))
        hard.body.addWidget(Boxed(self.missing))
        safe = Card(self.tr("8 · All home safe?"))
        safe.body.addWidget(self.home)
        return [hands, said, hard, safe]

    def _connect(self) -> None:
        for part in (self.adults, self.young, self.hours):
            part.textChanged.connect(self._look_over)
        self.copies.changed.connect(self._look_over)
        self.same.clicked.connect(self._take_the_door_s)
        self.close_it.clicked.connect(self._close)
        for code, chip in self.reasons.items():
            chip.clicked.connect(lambda _=False, meant=code: self._because(meant))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._close)

    # --- what stands in it ---

    def ask_about(
        self,
        session: Session,
        came: Attendance,
        *,
        copies: Sequence[Copies],
        editions: Sequence[MaterialEdition],
        earlier: SessionReport | None,
        minutes: int,
    ) -> None:
        """Begin with this session; after a reopening the earlier answers stand in the fields."""
        self._came = came
        self.subtitle.setText(session.title)
        said = earlier.answers if earlier is not None else {}
        for part in (self.adults, self.young):
            part.set_number(None)
        both = words.listed([words.adults(came.adults), words.children(came.children)])
        self.same.setText(self.tr("As at the door: {count}").format(count=both))
        self.copies.offer(copies, editions)
        self.hours.set_number(Decimal(minutes) / 60 if minutes else None)
        self.note.set_value(earlier.note if earlier is not None else "")
        self.before.set_value(said.get("hands_before", ""))
        self.after.set_value(said.get("hands_after", ""))
        self.asked.set_value(said.get("asked", ""))
        self.missing.set_value(said.get("missing", ""))
        self.home.set_value(said.get("home_safe") == "yes")
        self._because(said.get("difference", ""))
        self._begun = self._answered()
        self._look_over()
        self.adults.setFocus(Qt.FocusReason.OtherFocusReason)

    def _worded(self) -> tuple[TextField | TextArea, ...]:
        numbers = (self.adults, self.young, self.hours, self.before, self.after)
        return (*numbers, self.note, self.asked, self.missing)

    def _answered(self) -> Answered:
        return Answered(
            tuple(part.value() for part in self._worded()),
            self._reason(),
            self.home.value(),
            self.copies.written(),
        )

    def unfinished(self) -> Answered | None:
        """What was answered since the page began; None when nothing was."""
        now = self._answered()
        return None if now == self._begun else now

    def answer_again(self, before: Answered) -> None:
        """Put back what ``unfinished`` told, in the page of the same session."""
        for part, said in zip(self._worded(), before.words, strict=True):
            part.set_value(said)
        self._because(before.because)
        self.home.set_value(before.home)
        self.copies.write_again(before.copies)
        self._look_over()

    def _take_the_door_s(self) -> None:
        self.adults.set_number(self._came.adults)
        self.young.set_number(self._came.children)
        self.hours.setFocus(Qt.FocusReason.OtherFocusReason)

    def _because(self, meant: str) -> None:
        for code, chip in self.reasons.items():
            chip.setChecked(code == meant)

    def _reason(self) -> str:
        return next((code for code, chip in self.reasons.items() if chip.isChecked()), "")

    def heads(self) -> tuple[int, int] | None:
        """Adults and children counted in the room; None until somebody counted."""
        adults, children = self.adults.whole(), self.young.whole()
        return None if adults is None else (adults, children or 0)

    def _look_over(self) -> None:
        """Say what the counts mean, and what is still needed."""
        heads = self.heads()
        apart = heads is not None and sum(heads) != self._came.total
        self.difference.setText(
            model.difference(sum(heads), self._came.total) if heads is not None else ""
        )
        self.difference.setVisible(heads is not None)
        self._reason_line.setVisible(apart)
        hours = self.hours.number()
        needed = [
            self.tr("Count the room.") if heads is None else "",
            self.copies.problem(),
            self.tr("Say how long you were there.") if hours is None else "",
            self.tr("A day has 24 hours.") if hours is not None and hours > 24 else "",
        ]
        still = " ".join(one for one in needed if one)
        self._why_not.setText(still)
        self._why_not.setVisible(bool(still))
        self.close_it.setEnabled(not still)

    def draft(self) -> ClosingDraft:
        """What was answered."""
        heads = self.heads()
        apart = heads is not None and sum(heads) != self._came.total
        answers = {
            "difference": self._reason() if apart else "",
            "hands_before": self.before.value(),
            "hands_after": self.after.value(),
            "asked": self.asked.value(),
            "missing": self.missing.value(),
            "home_safe": "yes" if self.home.value() else "",
        }
        return ClosingDraft(
            heads=heads,
            handed=self.copies.handed(),
            hours=self.hours.number(),
            note=self.note.value(),
            answers={key: said for key, said in answers.items() if said},
        )

    def _close(self) -> None:
        if self.close_it.isEnabled():
            self.closed.emit(self.draft())

    def go_back(self) -> bool:
        self.left.emit()
        return True
