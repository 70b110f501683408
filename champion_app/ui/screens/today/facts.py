"""What today's screen shows, gathered from the store; no Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from champion_app.commands.sessions import local_time
from champion_app.domain import codes
from champion_app.domain.records import Champion, Session
from champion_app.store import queries
from champion_app.store.queries import SessionLine
from champion_app.store.store import Store
from champion_app.store.waiting_queries import (
    Quarter,
    QuietPlace,
    Waiting,
    quarter,
    quarter_of,
    quiet_place,
    waiting,
)

LISTED = 3
"""Lines in a card: what is seen without counting."""


@dataclass(frozen=True)
class Next:
    """The session that comes next or is open, how many came there last time, what is missing."""

    line: SessionLine
    last_time: int
    missing: tuple[str, ...]


@dataclass(frozen=True)
class Facts:
    """Everything on the screen. ``unclosed`` began before today and still wait for their close."""

    name: str
    role: str
    now: datetime
    next: Next | None
    coming: tuple[SessionLine, ...]
    unclosed: tuple[SessionLine, ...]
    waiting: Waiting
    quarter: Quarter
    quiet: QuietPlace | None
    any_session: bool
    champions: int

    @property
    def today(self) -> date:
        """The day it is where the programme is."""
        return self.now.date()


def gather(store: Store) -> Facts:
    """The facts of this moment."""
    me = queries.me(store)
    now = local_time(store, store.now())
    lines = sorted(queries.session_lines(store), key=lambda one: one.session.starts_at)
    alive = [one for one in lines if one.session.status in ("open", "planned")]
    recent = [one for one in alive if _is_now(one.session, now)]
    ahead = [one for one in alive if one not in recent and one.session.starts_at > now]
    behind = [one for one in alive if one not in recent and one not in ahead]
    recent.sort(key=lambda one: one.session.status != "open")
    first = (recent + ahead)[:1]
    programme = queries.programme_of(store)
    span = quarter_of(now.date(), year_start=programme.year_start if programme else 4)
    return Facts(
        name=me.name,
        role=me.role,
        now=now,
        next=_next(first[0], lines) if first else None,
        coming=tuple((recent + ahead)[1 : 1 + LISTED]),
        unclosed=tuple(behind[-LISTED:]),
        waiting=waiting(store),
        quarter=quarter(store, *span),
        quiet=quiet_place(store, now.date()),
        any_session=bool(lines),
        champions=sum(one.status == "active" for one in store.all(Champion)),
    )


def _is_now(session: Session, now: datetime) -> bool:
    """Open since less than a day, or planned for today."""
    if session.status == "open":
        return abs(now - session.starts_at) < timedelta(hours=24)
    return session.starts_at.astimezone(now.tzinfo).date() == now.date()


def _next(line: SessionLine, lines: list[SessionLine]) -> Next:
    session = line.session
    before = [
        one.came
        for one in lines
        if session.venue
        and one.session.venue == session.venue
        and one.session.status in codes.ENDED
        and one.came
    ]
    missing = [
        name
        for name, there in (
            ("venue", session.venue),
            ("languages", session.languages),
            ("topics", session.topics),
        )
        if not there
    ]
    return Next(line, before[-1] if before else 0, tuple(missing))
