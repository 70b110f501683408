"""What to bring to a session: the prediction, fed from what is held here. Reads only."""

from __future__ import annotations

from champion_app.domain.bringing import Packing, Plan, predicted
from champion_app.domain.records import Session
from champion_app.store import bringing_queries, queries
from champion_app.store.session_queries import read_by
from champion_app.store.store import Store


def what_to_bring(store: Store, session: str) -> Packing:
    """The handouts for a session and how many of each. Raises NotFound."""
    found = store.need(Session, session)
    programme = queries.programme_of(store)
    plan = Plan(
        topics=found.topics,
        languages=tuple(read_by((tag,)) for tag in found.languages),
        programme=tuple(read_by((tag,)) for tag in programme.languages) if programme else (),
        drafts_blocked=bool(programme and programme.drafts_blocked),
    )
    return predicted(
        plan,
        bringing_queries.shelved(store),
        visitors=bringing_queries.visitors_before(store, session),
        earlier=bringing_queries.earlier_here(store, session),
    )
