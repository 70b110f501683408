"""Closing a session: everything the closing page asks, kept in one go or not at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC
from decimal import Decimal

from champion_app.commands.materials import move_stock
from champion_app.commands.sessions import close_session, count_heads
from champion_app.domain.errors import BadValue
from champion_app.domain.records import Session, SessionReport, StockMovement
from champion_app.store import session_queries
from champion_app.store.store import Store

ANSWERS = ("difference", "hands_before", "hands_after", "asked", "missing", "home_safe")
"""What the closing page may ask beyond the four things that are needed."""

DIFFERENCES = ("left_early", "came_uncounted", "miscounted", "not_known")
"""Why the count of the room and the count at the door differ."""


@dataclass(frozen=True)
class Handed:
    """Copies of one edition: how many were brought, and how many went home again."""

    edition: str
    brought: int
    left: int

    @property
    def given(self) -> int:
        """Copies given out: brought less left."""
        return self.brought - self.left


def close_up(
    store: Store,
    session: str,
    *,
    heads: tuple[int, int] | None = None,
    handed: Sequence[Handed] = (),
    hours: Decimal | None = None,
    note: str = "",
    answers: Mapping[str, str] | None = None,
) -> SessionReport:
    """Count the room, give out handouts, log own hours and close, all or nothing.

    ``heads`` are adults and children counted in the room; the arrivals stay beside them. A session
    that is closed a second time, after a reopening, takes the new answers: handouts and hours are
    corrected by entries for the difference, the older report is taken away.
    """
    found = store.need(Session, session)
    for key in answers or {}:
        if key not in ANSWERS:
            raise BadValue(field="answers", value=key)
    if heads is not None:
        count_heads(store, session, heads[0], heads[1])
    given = session_queries.given_at(store, session)
    for each in handed:
        _give_out(store, found, each, given.get(each.edition, 0))
    report = close_session(store, session, note=note, hours=hours)
    said = {key: value for key, value in (answers or {}).items() if value}
    return store.put(replace(report, answers=said)) if said else report


def _give_out(store: Store, session: Session, handed: Handed, already: int) -> None:
    if handed.brought < 0 or not 0 <= handed.left <= handed.brought:
        raise BadValue(field="left", value=handed.left)
    more = handed.given - already
    if more > 0:
        move_stock(store, handed.edition, "handed_out", quantity=more, session=session.id)
    elif more < 0:
        # A correction of the same kind, so that given out and left on the shelf both come right.
        store.put(
            StockMovement(
                id=store.new_id(StockMovement),
                edition=handed.edition,
                kind="handed_out",
                quantity=-more,
                session=session.id,
                reason="correction",
                at=store.now().astimezone(UTC),
            )
        )
