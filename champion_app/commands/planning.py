"""Planning a session at a place that may be new: one wish, so one command."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from champion_app.commands.places import add_venue
from champion_app.commands.sessions import plan_session
from champion_app.domain.records import Session
from champion_app.store.store import Store


@dataclass(frozen=True)
class SessionDraft:
    """A session as it was filled in. ``new_place`` names a place that is not held yet.

    ``starts_at`` without a zone is the programme's own time.
    """

    title: str
    starts_at: datetime
    venue: str | None = None
    new_place: str = ""
    topics: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    mode: str = ""


def plan_from(store: Store, draft: SessionDraft) -> Session:
    """Plan the session, adding its place if that is new; raises MissingValue without a title."""
    venue = draft.venue
    if draft.new_place.strip():
        venue = add_venue(store, draft.new_place).id
    return plan_session(
        store,
        draft.title,
        venue,
        starts_at=draft.starts_at,
        topics=draft.topics,
        languages=draft.languages,
        mode=draft.mode,
    )
