"""Gathers what one session came to, for its report or for the form that becomes one."""

from __future__ import annotations

from collections.abc import Mapping

from champion_app.commands import facts
from champion_app.commands.keys import Keys
from champion_app.commands.letterhead import letterhead
from champion_app.domain import codes
from champion_app.domain.counting import CountedSession
from champion_app.domain.facts import SessionFacts
from champion_app.domain.paper_facts import SessionReportFacts
from champion_app.domain.records import Session
from champion_app.store import session_queries
from champion_app.store.store import Store


def gathered(store: Store, keys: Keys) -> SessionReportFacts:
    """The report of a session that is over; of another one, or of none, a form for it."""
    whose = letterhead(store)
    if not keys.get("session"):
        return SessionReportFacts(letterhead=whose)
    found = facts.one_named(store, Session, keys["session"])
    (session,) = facts.session_facts(store, session=found.id)
    if session.status not in codes.ENDED:
        return SessionReportFacts(session=session, letterhead=whose)
    reports = session_queries.reports_of(store, found.id)
    latest = max(reports, key=lambda one: (one.closed_at, one.id), default=None)
    answers = latest.answers if latest is not None else {}
    counted = _counted(session, session_queries.first_times(store, found.id), answers)
    return SessionReportFacts(session=session, counted=counted, answers=answers, letterhead=whose)


def _counted(
    session: SessionFacts, first_time: Mapping[str, int], answers: Mapping[str, str]
) -> CountedSession:
    """The session as every report counts it (data model, 5.1)."""
    heads = None
    if session.headcount_adult is not None:
        heads = (session.headcount_adult, session.headcount_child or 0)
    return CountedSession(
        title=session.title,
        day=session.starts_at.date(),
        status=session.status,
        named=session.named,
        cards=session.cards,
        anonymous=session.anonymous,
        children=session.children,
        first_time=first_time,
        heads=heads,
        difference=str(answers.get("difference", "")),
        has_report=True,
    )
