"""Send: what is inside, one button for each way, and what came back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from champion_app.domain.errors import ChampionError, NotJoined
from champion_app.store.joining import joined
from champion_app.store.store import Store
from champion_app.sync import sending
from champion_app.ui.desk import Desk
from champion_app.ui.jobs import Cancelled, Progress
from champion_app.ui.screens.send import cards, mail
from champion_app.ui.screens.send.facts import Facts, gather, is_start_file, join_by_file
from champion_app.ui.screens.send.joining import JoinCard, WordsCard, centred
from champion_app.ui.screens.send.taking import Taking
from champion_app.ui.screens.send.ticks import TicksCard
from champion_app.ui.screens.send.ways import WaysCard
from champion_app.ui.widgets import asking, outcome_rows
from champion_app.ui.widgets.apart_card import apart_card
from champion_app.ui.widgets.buttons import outline
from champion_app.ui.widgets.cards import Card
from champion_app.ui.widgets.drops import DropPlace, Drops
from champion_app.ui.widgets.outcome_rows import Opened
from champion_app.ui.widgets.page import Page
from champion_app.ui.widgets.remarks_card import remarks_card
from champion_app.ui.widgets.size_choice import at_most

LISTED = 4
"""Files that were opened, as many as stay listed when more come; of one lot all are."""


def make(store: Store, _report: Progress, folder: Path, largest: int) -> list[Path]:
    """Seal what is due into files in ``folder`` of at most so many bytes; none when nothing is."""
    return sending.send(store, folder, at_most=largest)


class SendScreen(Page):
    """A champion's door to their coordinator, both ways."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Send my work"), scrolls=True)
        self._desk = desk
        self._made: list[Path] = []
        self._mails = False
        self._no_mail = ""
        self._busy = False
        self._all_receipts = False
        self._all_sessions = False
        self._opened: list[Opened] = []
        self.join: JoinCard | None = None
        self.words: WordsCard | None = None
        self.ways: WaysCard | None = None
        self.ticks: TicksCard | None = None
        self._cards: QWidget | None = None
        self._place: DropPlace | None = None
        self.progress = Taking(desk)
        self.progress.ended.connect(self._tell_opened)
        self.body.addWidget(self.progress)
        self.body.addStretch(1)
        drops = Drops(self)
        drops.came.connect(self.take_in)
        drops.over.connect(self._light)
        desk.changed.connect(self._refresh)

    def visit(self, **where: object) -> None:
        """Look again; ``files`` are to be opened at once."""
        self._show_facts()
        given = where.get("files")
        if isinstance(given, Sequence):
            self.take_in([one for one in given if isinstance(one, Path)])

    # --- showing ---

    @Slot(object)
    def _refresh(self, _touched: object = None) -> None:
        if self.isVisible():
            self._show_facts()

    def _show_facts(self) -> None:
        facts = gather(self._desk.store)
        self.join = self.words = self.ways = self.ticks = None
        self.title.setText(cards.headline(facts))
        self.subtitle.setText(
            self.tr("Your coordinator sees exactly this, nothing else.")
            if facts.joined and not facts.contents.empty
            else ""
        )
        old, self._cards = self._cards, self._laid_out(facts)
        if old is not None:
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.body.insertWidget(0, self._cards)

    def _laid_out(self, facts: Facts) -> QWidget:
        if not facts.joined:
            self.join = JoinCard(facts)
            self.join.opened.connect(self._ask_for_start)
            self._place = self.join.drop
            return centred(self.join)
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(16)
        for column, part in enumerate((3, 2)):
            grid.setColumnStretch(column, part)
            grid.setColumnMinimumWidth(column, 1)
        if facts.words:
            self.words = WordsCard(facts)
            grid.addWidget(self.words, 0, 0, 1, 2)
        self.ways = WaysCard(self._desk, facts, self._made, busy=self._busy, trouble=self._no_mail)
        self.ways.saved.connect(self._save)
        self.ways.mailed.connect(self._mail)
        self.ways.shown.connect(asking.show_folder)
        grid.addWidget(cards.inside_card(self._desk, facts), 1, 0)
        grid.addWidget(self.ways, 1, 1)
        for row, card in enumerate((remarks_card(self._desk), apart_card(self._desk, self)), 4):
            if card is not None:
                grid.addWidget(card, row, 0, 1, 2)
        self._lay_below(grid, facts)
        return whole

    def _lay_below(self, grid: QGridLayout, facts: Facts) -> None:
        """Session by session beside the replies, or what came back as long as there is none."""
        grid.addWidget(self._replies(), 2, 1)
        received = cards.received_card(
            self._desk, facts, self._show_all, all_of_it=self._all_receipts
        )
        if not facts.sessions:
            grid.addWidget(received, 2, 0)
            return
        self.ticks = TicksCard(self._desk, facts, all_of_them=self._all_sessions)
        self.ticks.turned.connect(self._focus_on)
        self.ticks.unfolded.connect(partial(self._show_all, "sessions"))
        grid.addWidget(self.ticks, 2, 0)
        grid.addWidget(received, 3, 0, 1, 2)

    def _replies(self) -> Card:
        button = outline(self.tr("Open a parcel"), icon="open")
        button.clicked.connect(self._ask_for_parcels)
        self._place = DropPlace("inbox", self.tr("Drop a reply here"), button)
        return cards.replies_card(self._desk, self._opened, self._place)

    @Slot(bool)
    def _light(self, lit: bool) -> None:
        if self._place is not None:
            self._place.light(lit)

    def _show_all(self, which: str) -> None:
        self._all_sessions |= which == "sessions"
        self._all_receipts |= which == "receipts"
        self._show_facts()

    @Slot(str)
    def _focus_on(self, session: str) -> None:
        """The cards are made anew when a tick turns; the hand stays where it was."""
        if self.ticks is not None and session in self.ticks.ticks:
            self.ticks.ticks[session].setFocus()

    # --- out ---

    def _save(self) -> None:
        folder = asking.ask_folder(self)
        if folder is not None:
            self._make(folder, mails=False)

    def _mail(self) -> None:
        self._make(asking.documents() / "Champion", mails=True)

    def _make(self, folder: Path, *, mails: bool) -> None:
        self._mails, self._busy = mails, True
        work = partial(make, folder=folder, largest=at_most(self._desk.preferences))
        self._desk.run(work, done=self._tell_made, failed=self._give_up)
        self._show_facts()

    def _tell_made(self, paths: list[Path]) -> None:
        self._busy = False
        if not paths:
            self._desk.tell(self.tr("Nothing to send: all has been received."), can_undo=False)
        else:
            self._made = paths
            begun = self._mails and mail.begin(self._desk.store, paths)
            self._no_mail = mail.missing(paths[0]) if self._mails and not begun else ""
            self._desk.tell(mail.told(paths, begun=begun), can_undo=False)
        self._desk.changed.emit(frozenset())  # what waits and when it was sent are no records
        if self.ways is not None:
            self.ways.save.setFocus()

    def _give_up(self, error: ChampionError | Cancelled) -> None:
        self._busy = False
        if isinstance(error, ChampionError):
            self._desk.failed.emit(error)
        self._show_facts()

    # --- in ---

    def _ask_for_start(self) -> None:
        path = asking.ask_file(self)
        if path is not None:
            self._join(path)

    def _ask_for_parcels(self) -> None:
        self.take_in(asking.ask_files(self))

    @Slot(object)
    def take_in(self, paths: Sequence[Path]) -> None:
        """Open files that were dropped, chosen or handed over: a start file, or parcels."""
        starts = [path for path in paths if is_start_file(path)]
        if starts:
            self._join(starts[0])
        parcels = [path for path in paths if path not in starts]
        if parcels and not joined(self._desk.store):
            self._desk.failed.emit(NotJoined())
        elif parcels:
            self.progress.begin(parcels)

    def _join(self, path: Path) -> None:
        words = self._desk.do(join_by_file, path)
        if words is not None:
            self._desk.tell(self.tr("You have joined. Now read out the six words."), can_undo=False)
        self._show_facts()

    @Slot(object, int)
    def _tell_opened(self, lines: list[Opened], left: int) -> None:
        self._opened = outcome_rows.settled([*lines, *self._opened])[: max(LISTED, len(lines))]
        said = outcome_rows.totals(lines)
        if left:
            said = outcome_rows.stopped(lines, left)
        elif len(lines) == 1:
            said = f"{outcome_rows.whose(lines[0])}: {outcome_rows.what(lines[0])}"
        self._desk.tell(said, can_undo=False)
        self._desk.changed.emit(frozenset())
