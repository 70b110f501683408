"""Handouts: the library, who reviewed what, and copies in and out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date

from champion_app.domain import codes
from champion_app.domain.errors import BadValue, MissingValue, NotYourRole
from champion_app.domain.ladder import climbed
from champion_app.domain.records import Material, MaterialEdition, Session, StockMovement
from champion_app.domain.text import is_blank
from champion_app.store import queries
from champion_app.store.store import Store


@dataclass(frozen=True)
class Handout:
    """A handout with its editions, English first."""

    material: Material
    editions: tuple[MaterialEdition, ...]


def library(store: Store) -> list[Handout]:
    """Every handout that is held, by title."""
    editions = queries.editions_by_handout(store)
    found = sorted(store.all(Material), key=lambda one: one.title.casefold())
    return [Handout(one, tuple(editions.get(one.id, ()))) for one in found]


def review_edition(
    store: Store, edition: str, *, reviewer: str, on: date | None = None
) -> MaterialEdition:
    """A named person has read this translation and stands by it: it is no longer a draft.

    Handouts belong to the programme, so its coordinator's laptop says so. Raises NotYourRole.
    """
    if queries.me(store).role != "coordinator":
        raise NotYourRole(role="coordinator")
    if is_blank(reviewer):
        raise MissingValue(field="reviewer")
    found = store.need(MaterialEdition, edition)
    day = on or store.now().date()
    return store.put(climbed(found, "approved", by=reviewer, on=day))


def move_stock(
    store: Store, edition: str, kind: str, *, quantity: int, session: str | None = None
) -> StockMovement:
    """Copies in or out. The kind gives the sign; an adjustment carries its own."""
    store.need(MaterialEdition, edition)
    if session:
        store.need(Session, session)
    code = codes.one_of("kind", kind, tuple(codes.STOCK_SIGNS))
    sign = codes.STOCK_SIGNS[code]
    if quantity == 0 or (sign and quantity < 0):
        raise BadValue(field="quantity", value=quantity)
    return store.put(
        StockMovement(
            id=store.new_id(StockMovement),
            edition=edition,
            kind=code,
            quantity=quantity * (sign or 1),
            session=session or None,
            at=store.now().astimezone(UTC),
        )
    )
