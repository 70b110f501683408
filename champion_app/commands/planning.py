"""Planning a session, and changing its plan, at a place that may be new: one wish, one command."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from champion_app.commands.places import add_venue
from champion_app.commands.sessions import (
    local_time,
    move_session,
    not_ended,
    plan_session,
    set_mode,
)
from champion_app.domain import codes, tags
from champion_app.domain.errors import MissingValue
from champion_app.domain.records import Session
from champion_app.domain.text import is_blank, one_line
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


def edit_session(
    store: Store,
    session: str,
    *,
    title: str | None = None,
    starts_at: datetime | None = None,
    venue: str | None = None,
    topics: tuple[str, ...] | None = None,
    languages: tuple[str, ...] | None = None,
    mode: str | None = None,
) -> Session:
    """Change the plan of a session that has not ended; a field left out stays as it is.

    An empty ``venue`` is none. Another time or place moves it, as ``move_session`` does. While it
    is only planned any mode may be chosen; once its door is open the mode can only be lowered.
    Raises SessionClosed, MissingValue for a title that is empty, ModeForbids, and BadValue.
    """
    found = not_ended(store, session)
    if title is not None and is_blank(title):
        raise MissingValue(field="title")
    if mode and found.status == "open":
        found = set_mode(store, session, mode)
    moment = found.starts_at if starts_at is None else local_time(store, starts_at)
    if moment != found.starts_at or (venue or found.venue) != found.venue:
        found = move_session(store, session, starts_at=moment, venue=venue)
    changed = replace(
        found,
        title=found.title if title is None else one_line(title),
        topics=found.topics
        if topics is None
        else tuple(codes.one_of("topics", each, codes.TOPICS) for each in topics),
        languages=found.languages
        if languages is None
        else tags.normal_each("languages", languages),
        mode=codes.one_of("mode", mode, codes.MODES) if mode else found.mode,
    )
    if venue == "" and changed.venue is not None:
        changed = replace(changed, venue=None, setting="", revision=changed.revision + 1)
    return store.put(changed)


def change_from(store: Store, session: str, draft: SessionDraft) -> Session:
    """Change the session to what was filled in, adding its place if that is new.

    A place that was emptied is none. Raises as ``edit_session`` does.
    """
    venue = draft.venue
    if draft.new_place.strip():
        venue = add_venue(store, draft.new_place).id
    return edit_session(
        store,
        session,
        title=draft.title,
        starts_at=draft.starts_at,
        venue=venue or "",
        topics=draft.topics,
        languages=draft.languages,
        mode=draft.mode,
    )
