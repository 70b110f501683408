"""Team: who is in it, how it stands with their laptops, and what goes to them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from champion_app.commands.sessions import local_time
from champion_app.domain.errors import ChampionError
from champion_app.store import exchange_queries, queries
from champion_app.store.exchange_queries import ASKING, LET_IN, Member
from champion_app.ui import words
from champion_app.ui.desk import Desk
from champion_app.ui.jobs import Cancelled, Job
from champion_app.ui.screens.team import cards, posting
from champion_app.ui.screens.team.endings import LostSheet
from champion_app.ui.screens.team.form import InviteForm
from champion_app.ui.screens.team.laptops import laptops_card
from champion_app.ui.screens.team.more import MoreSheet
from champion_app.ui.screens.team.posting import Post, Posted
from champion_app.ui.screens.team.root import RootCard
from champion_app.ui.screens.team.rows import MemberRow
from champion_app.ui.widgets import asking
from champion_app.ui.widgets.buttons import outline, primary
from champion_app.ui.widgets.page import Page
from champion_app.ui.widgets.progress_line import ProgressLine
from champion_app.ui.widgets.size_choice import at_most


class TeamScreen(Page):
    """A row for each champion; inviting and sending at the top."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Team"), scrolls=True)
        self._desk = desk
        self._post: Post | None = None
        self._started: Posted | None = None
        self._job: Job | None = None
        self.rows: list[MemberRow] = []
        self.invite = outline(self.tr("Invite a champion"), icon="plus", large=True)
        self.invite.clicked.connect(self._ask_whom)
        self.send = primary(self.tr("Send to all"), icon="send", large=True)
        self.send.clicked.connect(self._send_to_all)
        self.wishes.addWidget(self.invite)
        self.wishes.addWidget(self.send)
        self.progress = ProgressLine()
        self.progress.stopped.connect(self._stop)
        self.body.addWidget(self.progress)
        self._place = QVBoxLayout()
        self._place.setSpacing(16)
        self.body.addLayout(self._place, 1)
        desk.changed.connect(self._refresh)

    def visit(self, **where: object) -> None:
        """Look again; ``replies`` puts the hand on the button that sends them."""
        self._show_team()
        if where.get("replies"):
            self.send.setFocus()

    # --- showing ---

    @Slot(object)
    def _refresh(self, _touched: object = None) -> None:
        if self.isVisible():
            self._show_team()

    def _show_team(self) -> None:
        store = self._desk.store
        members = exchange_queries.members(store)
        now = local_time(store, store.now())
        _emptied(self._place)
        self.rows = []
        reachable = [one for one in members if one.state == LET_IN]
        self.send.setVisible(bool(members))
        self.invite.setVisible(bool(members))
        self.send.setEnabled(bool(reachable) and self._job is None)
        due = sum(one.reply_due for one in members)
        self.subtitle.setText(self._subtitle(len(members), due))
        if not members:
            self._place.addWidget(cards.nobody_yet(self._ask_whom), 1)
            self._place.addWidget(RootCard(self._desk, self))
            return
        if self._post is not None and self._post.files:
            self._place.addWidget(cards.posted_card(self._desk, self._post, self._put_away))
        if self._started is not None and posting.is_let_in(store, self._started):
            self._started = None
        if self._started is not None:
            self._place.addWidget(cards.started_card(self._started, self._put_away))
        card, self.rows = cards.members_card(members, now, self._do_next)
        self._place.addWidget(card)
        self._place.addWidget(
            laptops_card(
                exchange_queries.laptops(store),
                now,
                lose=lambda laptop: LostSheet(self._desk, laptop, self).open(),
                more=lambda laptop: MoreSheet(self._desk, laptop, self).open(),
                invite=self._ask_coordinator,
            )
        )
        self._place.addWidget(cards.size_card(self._desk))
        self._place.addWidget(RootCard(self._desk, self))
        self._place.addStretch(1)

    def _subtitle(self, count: int, due: int) -> str:
        if not count:
            return ""
        said = self.tr("%n champions", "", count)
        waits = self.tr("%n wait for a reply", "", due) if due else ""
        return words.listed([said, waits])

    def _put_away(self) -> None:
        self._post = self._started = None
        self._show_team()

    # --- wishes ---

    def _do_next(self, member: Member) -> None:
        if member.state == LET_IN:
            self._send([member])
        elif member.state == ASKING:
            self._desk.open("inbox")
        else:
            self._invite(member.champion.name)

    def _ask_whom(self) -> None:
        draft = InviteForm.ask(self, self._is_known)
        if draft is not None:
            self._invite(draft.name)

    def _is_known(self, name: str) -> bool:
        return bool(queries.champion_called(self._desk.store, name))

    def _ask_coordinator(self) -> None:
        draft = InviteForm.ask(self, lambda _: False, coordinator=True)
        folder = asking.ask_folder(self) if draft is not None else None
        if draft is not None and folder is not None:
            self._desk.run(
                partial(posting.invite_coordinator, name=draft.name, folder=folder),
                done=self._tell_invited,
            )

    def _invite(self, name: str) -> None:
        folder = asking.ask_folder(self)
        if folder is not None:
            self._desk.run(
                partial(posting.invite, name=name, folder=folder), done=self._tell_invited
            )

    def _tell_invited(self, started: Posted) -> None:
        self._started, self._post = started, None
        said = self.tr("The start file for {name} is in {folder}.")
        self._desk.tell(
            said.format(name=words.own(started.name), folder=words.own(str(started.path.parent))),
            can_undo=False,
        )
        self._show_team()

    def _send_to_all(self) -> None:
        members = exchange_queries.members(self._desk.store)
        self._send([one for one in members if one.state == LET_IN], everybody=True)

    def _send(self, members: Sequence[Member], *, everybody: bool = False) -> None:
        folder = asking.ask_folder(self) if members and self._job is None else None
        if folder is None:
            return
        to = [(one.champion.code, one.champion.name) for one in members]
        if everybody:
            to += posting.coordinators(self._desk.store)
        self.progress.show_progress(self.tr("Locking and sealing …"), 0, 1)
        self._job = self._desk.run(
            partial(posting.send_to, to=to, folder=folder, largest=at_most(self._desk.preferences)),
            done=self._tell_sent,
            progress=self._show_progress,
            failed=self._give_up,
        )
        self.send.setEnabled(False)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _show_progress(self, done: int, total: int) -> None:
        said = self.tr("Parcel {number} of {total}").format(number=done + 1, total=total)
        self.progress.show_progress(said, done, total)

    def _tell_sent(self, post: Post) -> None:
        self._post, self._started = post, None
        if post.left:
            said = self.tr("Stopped: %n champions were left out.", "", post.left)
        elif not post.files:
            said = self.tr("There is nothing new to send.")
        else:
            made = self.tr("%n parcels are in {folder}.", "", len(post.files))
            said = made.format(folder=words.own(str(post.folder)))
        self._desk.tell(said, can_undo=False)
        self._over()

    def _give_up(self, error: ChampionError | Cancelled) -> None:
        if isinstance(error, ChampionError):
            self._desk.failed.emit(error)
        self._over()

    def _over(self) -> None:
        self._job = None
        self.progress.hide()
        self._desk.changed.emit(frozenset())  # when it was sent is no record
        self._show_team()


def _emptied(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
