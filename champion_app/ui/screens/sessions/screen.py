"""Sessions: the list, one session's page, and the page that closes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget

from champion_app.commands import closing, planning, sessions
from champion_app.commands.bringing import what_to_bring
from champion_app.commands.planning import SessionDraft
from champion_app.domain import codes
from champion_app.domain.records import MaterialEdition, Session
from champion_app.store import door_queries, queries, session_queries
from champion_app.store.store import Touched
from champion_app.ui import words
from champion_app.ui.desk import Desk
from champion_app.ui.screens.sessions.closing_view import Answered, ClosingDraft, ClosingView
from champion_app.ui.screens.sessions.list_view import SessionsList
from champion_app.ui.screens.sessions.plan_form import PlanForm, planned_so_far
from champion_app.ui.screens.sessions.session_view import SessionFacts, SessionView
from champion_app.ui.widgets.page import Page

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent


class SessionsScreen(Page):
    """Three pages of one matter; only here the desk is spoken to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._session: str | None = None
        self._stale = True
        self._drafts: dict[str, Answered] = {}
        self.title.hide()
        self.subtitle.hide()
        self.list = SessionsList()
        self.one = SessionView()
        self.closing = ClosingView()
        self._stack = QStackedWidget()
        for page in (self.list, self.one, self.closing):
            self._stack.addWidget(page)
        outer = self.layout()
        if outer is not None:
            outer.setContentsMargins(0, 0, 0, 0)
            outer.setSpacing(0)
        self.body.addWidget(self._stack)
        self._connect()
        desk.changed.connect(self._refresh_if_touched)

    def _connect(self) -> None:
        self.list.chosen.connect(self._open)
        self.list.planned.connect(self._plan)
        self.one.left.connect(self._list)
        self.one.wished.connect(self._do)
        self.one.cancelled.connect(self._cancel)
        self.one.handout.connect(
            lambda one: self._desk.open("handouts", edition=one, session=self._session)
        )
        self.closing.left.connect(self._leave_closing)
        self.closing.closed.connect(self._close)

    # --- where one is ---

    def visit(self, **where: object) -> None:
        """The list; the page of ``session``, with ``close`` its closing.

        ``plan`` or ``new`` asks for the plan of another one.
        """
        session = where.get("session")
        if session and self._desk.store.get(Session, str(session)) is not None:
            self._open(str(session))
            if where.get("close"):
                self._ask_to_close()
        else:
            self._list()
            if where.get("plan") or where.get("new"):
                self._plan()

    def go_back(self) -> bool:
        """From closing to the page, from the page to the list."""
        page = self._stack.currentWidget()
        return page is not self.list and isinstance(page, Page) and page.go_back()

    @Slot()
    def _list(self) -> None:
        self._put_aside()
        self._session = None
        self._stack.setCurrentWidget(self.list)
        self._refresh()
        self.list.plan.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _open(self, session: str) -> None:
        self._put_aside()
        self._session = session
        self._stack.setCurrentWidget(self.one)
        self._refresh()
        for wish in ("door", "reopen"):
            if wish in self.one.wishes_made:
                button = self.one.wishes_made[wish]
                button.show()  # what is not shown yet keeps no focus
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_aside(self) -> None:
        """Keep what was typed on the closing page until its session is closed."""
        if self._session is None or self._stack.currentWidget() is not self.closing:
            return
        typed = self.closing.unfinished()
        if typed is None:
            self._drafts.pop(self._session, None)
        else:
            self._drafts[self._session] = typed

    @Slot()
    def _leave_closing(self) -> None:
        if self._session is not None:
            self._open(self._session)

    # --- what is shown ---

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()

    @Slot(frozenset)
    def _refresh_if_touched(self, touched: Touched) -> None:  # noqa: ARG002 - all of it counts here
        self._stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        """Show what the store holds now; the page that is being filled in is left alone."""
        self._stale = False
        store = self._desk.store
        page = self._stack.currentWidget()
        if page is self.list:
            self.list.show_lines(queries.session_lines(store), store.now())
        elif page is self.one and self._session is not None:
            found = store.get(Session, self._session)
            if found is None:
                self._list()
            else:
                self.one.show_facts(self._facts(found))

    def _facts(self, session: Session) -> SessionFacts:
        store = self._desk.store
        reports = session_queries.reports_of(store, session.id)
        closed = session.status in codes.ENDED
        return SessionFacts(
            session=session,
            venue=door_queries.venue_of(store, session),
            count=queries.attendance(store, session.id),
            entries=session_queries.all_came_in(store, session.id),
            fitting=session_queries.handouts_for(store, session.topics, session.languages),
            head_count=session_queries.last_head_count(store, session.id),
            report=reports[0] if closed and reports else None,
            copies=session_queries.copies_for(store, session.id, session.languages),
            minutes=self._own_minutes(session),
            today=store.now().astimezone(session.starts_at.tzinfo).date(),
            bring=None if closed else what_to_bring(store, session.id),
        )

    def _own_minutes(self, session: Session) -> int:
        store = self._desk.store
        return session_queries.own_minutes(store, session.id, queries.me(store).champion)

    # --- what is wanted ---

    @Slot()
    def _plan(self) -> None:
        draft = PlanForm.ask(self, **planned_so_far(self._desk.store))
        if draft is None:
            return
        said = self.tr("Planned: {title}").format(title=draft.title)
        planned = self._desk.do(planning.plan_from, draft, notice=said)
        if planned is not None:
            self._open(planned.id)

    @Slot(str)
    def _do(self, wish: str) -> None:
        if self._session is None:
            return
        if wish == "door":
            found = self._desk.do(sessions.open_session, self._session)
            if found is not None:
                self._desk.open("door", session=found.id)
        elif wish == "close":
            self._ask_to_close()
        elif wish == "change":
            self._ask_to_change(self._session)
        elif wish == "print":
            # Imported here: printing costs time that no start shall pay.
            from champion_app.ui.screens.sessions.pack_sheet import open_pack

            open_pack(self._desk, self._session, self)
        elif wish == "papers":
            from champion_app.ui.widgets.papers_window import session_papers

            session_papers(self._desk, self._session, self)
        else:
            said = self.tr("The session is open again.")
            self._desk.do(sessions.reopen_session, self._session, notice=said)

    def _ask_to_change(self, session: str) -> None:
        form = PlanForm(**planned_so_far(self._desk.store), parent=self)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.show_plan(self._desk.store.need(Session, session))
        form.accepted.connect(lambda: self._change(session, form.draft()))
        form.open()

    def _change(self, session: str, draft: SessionDraft) -> None:
        before = self._desk.store.get(Session, session)
        after = self._desk.do(planning.change_from, session, draft)
        if before is None or after is None or after == before:
            return
        if after.starts_at != before.starts_at:
            when = words.listed(
                [words.day(after.starts_at, weekday=True), words.clock(after.starts_at)]
            )
            self._desk.tell(self.tr("Moved to {when}").format(when=when))
        else:
            self._desk.tell(self.tr("Changed: {title}").format(title=words.own(after.title)))

    @Slot(str)
    def _cancel(self, reason: str) -> None:
        if self._session is not None:
            said = self.tr("The session is cancelled.")
            self._desk.do(sessions.cancel_session, self._session, reason, notice=said)

    def _ask_to_close(self) -> None:
        store = self._desk.store
        found = store.get(Session, self._session or "")
        if found is None or found.status in codes.ENDED:
            return
        fitting = session_queries.handouts_for(store, found.topics, found.languages)
        first = [one.edition for one in fitting]
        reports = session_queries.reports_of(store, found.id)
        self._stack.setCurrentWidget(self.closing)
        self.closing.ask_about(
            found,
            queries.attendance(store, found.id),
            copies=session_queries.copies_for(store, found.id, found.languages),
            editions=first + [one for one in store.all(MaterialEdition) if one not in first],
            earlier=reports[0] if reports else None,
            minutes=self._own_minutes(found),
        )
        if found.id in self._drafts:
            self.closing.answer_again(self._drafts[found.id])

    @Slot(object)
    def _close(self, draft: ClosingDraft) -> None:
        if self._session is None:
            return
        kept = self._desk.do(
            closing.close_up,
            self._session,
            heads=draft.heads,
            handed=draft.handed,
            hours=draft.hours,
            note=draft.note,
            answers=draft.answers,
        )
        if kept is not None:
            self._open(self._session)
            self._drafts.pop(self._session, None)
            self._desk.tell(self.tr("The session is closed. Thank you!"), can_undo=False)
