"""The plan of a session, new or to be changed: a dialog that gives a draft and keeps nothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypedDict

from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtWidgets import (
    QCompleter,
    QDateEdit,
    QDialog,
    QHBoxLayout,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from champion_app.commands import sessions
from champion_app.commands.planning import SessionDraft
from champion_app.domain import codes
from champion_app.domain.records import Session, Venue
from champion_app.store import queries, session_queries
from champion_app.store.session_queries import place_called
from champion_app.ui import language, words
from champion_app.ui.theme import fonts
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import outline, primary
from champion_app.ui.widgets.calendar import open_calendar_for
from champion_app.ui.widgets.chips import ChoiceChip
from champion_app.ui.widgets.fields import LEAST, Choice, TextField, labelled
from champion_app.ui.widgets.flow import Flow, flowing
from champion_app.ui.widgets.page import scrolling

if TYPE_CHECKING:
    from champion_app.store.store import Store


class PlanForm(QDialog):
    """Title, place, time, languages, topics, and how much is written down."""

    def __init__(
        self,
        venues: Sequence[Venue],
        *,
        starts_at: datetime,
        languages: Sequence[str],
        mode: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Plan a session"))
        self.resize(760, 720)
        self._venues = venues
        self._now = starts_at
        self._local: tuple[str, ...] = ()
        self.title = TextField(self.tr("Title"), hint=self.tr("Eating well for a strong heart"))
        self.place = TextField(self.tr("Place"), hint=self.tr("Pick one, or type a new one"))
        completer = QCompleter([one.name for one in venues], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.place.setCompleter(completer)
        self.day = QDateEdit(QDate(starts_at.year, starts_at.month, starts_at.day))
        open_calendar_for(self.day)
        self.day.setAccessibleName(self.tr("Day"))
        self.time = QTimeEdit(QTime(starts_at.hour, starts_at.minute))
        self.time.setAccessibleName(self.tr("Time"))
        for at, form in ((self.day, "dd/MM/yyyy"), (self.time, "HH:mm")):
            at.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else Qt makes it 00:13
            at.setDisplayFormat(form)
            at.setFont(fonts.font(fonts.Size.LEAD))
            at.setMinimumHeight(max(LEAST, at.sizeHint().height()))
        self.languages: dict[str, ChoiceChip] = {}
        self.topics = {code: ChoiceChip(said) for code, said in words.labels("topics")}
        self.modes = {code: ChoiceChip(said) for code, said in words.labels("modes")}
        self.title_problem, self.place_news = text.small(""), text.small("")
        self.day_problem = text.small("")
        self._tags = QWidget()
        self._tag_line = Flow(self._tags)
        for tag in languages:
            self._offer(tag)
        self.modes[mode if mode in self.modes else codes.MODES[0]].setChecked(True)
        self._arrange()
        self._connect()
        self._look_over(first=True)

    def _arrange(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setSpacing(12)
        at = QHBoxLayout()
        at.setSpacing(16)
        at.addWidget(labelled(self.tr("Day"), self.day))
        at.addWidget(labelled(self.tr("Time"), self.time))
        at.addStretch(1)
        self.more = Choice(self.tr("Another language"), self._others())
        column.addWidget(labelled(self.tr("Title"), self.title))
        column.addWidget(self.title_problem)
        column.addWidget(labelled(self.tr("Place"), self.place))
        column.addWidget(self.place_news)
        column.addLayout(at)
        column.addWidget(self.day_problem)
        column.addWidget(labelled(self.tr("Languages spoken"), self._tags))
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(labelled(self.tr("About"), flowing(*self.topics.values())))
        column.addWidget(
            labelled(
                self.tr("What is written down"),
                flowing(*self.modes.values()),
                help_text=self.tr("At the door this can only be made less."),
            )
        )
        column.addStretch(1)
        self.keep = primary(self.tr("Plan it"), large=True)
        self.leave = outline(self.tr("Cancel"), large=True)
        self.keep.setDefault(True)
        ends = QHBoxLayout()
        ends.addStretch(1)
        ends.addWidget(self.leave)
        ends.addWidget(self.keep)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.addWidget(scrolling(inner), 1)
        whole.addLayout(ends)

    def show_plan(self, session: Session) -> None:
        """Show the plan of a session that is there already, to be changed."""
        self.setWindowTitle(self.tr("Change the session"))
        self.keep.setText(self.tr("Keep it"))
        at = session.starts_at
        self.title.set_value(session.title)
        self.place.set_value(next((v.name for v in self._venues if v.id == session.venue), ""))
        self.day.setDate(QDate(at.year, at.month, at.day))
        self.time.setTime(QTime(at.hour, at.minute))
        for tag in session.languages:
            (self.languages.get(tag) or self._offer(tag)).setChecked(True)
        for code, chip in self.topics.items():
            chip.setChecked(code in session.topics)
        self._choose_mode(session.mode)
        if session.status == "open":
            for code in codes.MODES[codes.MODES.index(session.mode) + 1 :]:
                self.modes[code].setEnabled(False)
        self._local = tuple(one for one in session.topics if one not in self.topics)
        self.more.set_choices(self._others())

    def _connect(self) -> None:
        self.title.textChanged.connect(self._look_over)
        self.place.textChanged.connect(self._look_over)
        self.day.dateChanged.connect(self._look_over)
        self.time.timeChanged.connect(self._look_over)
        self.more.changed.connect(self._add_language)
        self.keep.clicked.connect(self.accept)
        self.leave.clicked.connect(self.reject)
        for code, chip in self.modes.items():
            chip.clicked.connect(lambda _=False, meant=code: self._choose_mode(meant))

    # --- languages and modes ---

    def _others(self) -> list[tuple[str, str]]:
        listed = [
            (tag, f"{one.autonym} ({one.name_en})")
            for tag, one in language.languages().items()
            if tag not in self.languages
        ]
        return [("", self.tr("Another language …")), *listed]

    def _offer(self, tag: str) -> ChoiceChip:
        chip = ChoiceChip(language.autonym(tag), language=tag)
        self.languages[tag] = chip
        self._tag_line.addWidget(chip)
        return chip

    def _add_language(self) -> None:
        tag = self.more.value()
        if tag:
            self._offer(tag).setChecked(True)
            self.more.set_choices(self._others())

    def _choose_mode(self, meant: str) -> None:
        for code, chip in self.modes.items():
            chip.setChecked(code == meant)

    # --- what stands in it ---

    def starts_at(self) -> datetime:
        """The day and time chosen, without a zone: the programme's own."""
        day, time = self.day.date(), self.time.time()
        return datetime(day.year(), day.month(), day.day(), time.hour(), time.minute())  # noqa: DTZ001 - the command gives it the programme's zone

    def _look_over(self, *, first: bool = False) -> None:
        """Say under each field what is still to be put right."""
        title, place = self.title.value(), self.place.value()
        known = place_called(self._venues, place)
        self.keep.setEnabled(bool(title))
        self.title_problem.setText("" if title or first else self.tr("A title is needed."))
        news = self.tr("A new place: it will be added.") if place and known is None else ""
        self.place_news.setText(news)
        late = self._now.replace(tzinfo=None) - self.starts_at() > timedelta(hours=12)
        self.day_problem.setText(self.tr("This day is over.") if late else "")
        for said in (self.title_problem, self.place_news, self.day_problem):
            said.setVisible(bool(said.text()))

    def draft(self) -> SessionDraft:
        """What was filled in."""
        known = place_called(self._venues, self.place.value())
        return SessionDraft(
            title=self.title.value(),
            starts_at=self.starts_at(),
            venue=known.id if known else None,
            new_place="" if known else self.place.value(),
            topics=(*(c for c, chip in self.topics.items() if chip.isChecked()), *self._local),
            languages=tuple(tag for tag, chip in self.languages.items() if chip.isChecked()),
            mode=next(code for code, chip in self.modes.items() if chip.isChecked()),
        )

    @classmethod
    def ask(
        cls,
        parent: QWidget,
        venues: Sequence[Venue],
        *,
        starts_at: datetime,
        languages: Sequence[str],
        mode: str,
    ) -> SessionDraft | None:
        """The draft a person filled in, or None when they left it."""
        form = cls(venues, starts_at=starts_at, languages=languages, mode=mode, parent=parent)
        done = form.exec()
        draft = form.draft() if done else None
        form.deleteLater()
        return draft


class PlannedSoFar(TypedDict):
    """What a plan may begin with: the places there are, a time, likely languages, the mode."""

    venues: Sequence[Venue]
    starts_at: datetime
    languages: Sequence[str]
    mode: str


def planned_so_far(store: Store) -> PlannedSoFar:
    """What a new plan begins with: the coming hour, the languages and the mode that are usual."""
    programme = queries.programme_of(store)
    lines = queries.session_lines(store, limit=30)
    used = [tag for line in lines for tag in line.session.languages]
    ours = programme.languages if programme else ()
    return PlannedSoFar(
        venues=session_queries.venues_by_name(store),
        starts_at=sessions.next_hour(store),
        languages=tuple(dict.fromkeys((*ours, *used))) or ("en", "ur", "pa-Arab", "bn", "pl"),
        mode=programme.default_mode if programme else "count",
    )
