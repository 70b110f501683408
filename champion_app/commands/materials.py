"""Handouts: the library, who reviewed what, and copies in and out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from typing import Any

from champion_app.domain import codes
from champion_app.domain.errors import BadValue, MissingValue
from champion_app.domain.records import Material, MaterialEdition, Session, StockMovement
from champion_app.domain.stamps import COUNTER_BITS, milliseconds
from champion_app.store import queries
from champion_app.store.store import Store

HandoutFile = Mapping[str, Any]  # Any: JSON as read, checked field by field below


@dataclass(frozen=True)
class Handout:
    """A handout with its editions, English first."""

    material: Material
    editions: tuple[MaterialEdition, ...]


def library(store: Store) -> list[Handout]:
    """Every handout that is held, by title."""
    found = sorted(store.all(Material), key=lambda one: one.title.casefold())
    return [Handout(one, tuple(queries.editions_of(store, one.id))) for one in found]


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _material(document: HandoutFile) -> Material:
    return Material(
        id=document["id"],
        slug=document["slug"],
        title=document["title"],
        topic=document.get("topic", ""),
        owner=document.get("owner", ""),
        sources=json.dumps(document.get("sources", []), ensure_ascii=False),
        licence=document.get("licence", ""),
        evidence_date=_day(document.get("evidence_date", "")),
    )


def _edition(document: HandoutFile, edition: HandoutFile) -> MaterialEdition:
    english = [one["id"] for one in document["editions"] if one["language"] == "en"]
    return MaterialEdition(
        id=edition["id"],
        material=document["id"],
        language=edition["language"],
        format=edition.get("format", "leaflet"),
        version=edition.get("version", 1),
        title=edition["title"],
        content=json.dumps(edition["blocks"], ensure_ascii=False, separators=(",", ":")),
        issued=_day(edition.get("issued", "")),
        source_edition=english[0] if english and edition["language"] != "en" else None,
        status=edition.get("status", "draft"),
        review_by=_day(edition.get("review_by", "")),
        translated_by=edition.get("translated_by", ""),
        reviewed_by=edition.get("reviewed_by", ""),
        reviewed_on=_day(edition.get("reviewed_on", "")),
        back_translated=bool(edition.get("back_translated", False)),
    )


def shelve_shipped(store: Store, document: HandoutFile) -> None:
    """Put a handout that comes with the app on the shelf, the same on every laptop.

    It is stamped by its day of issue and by no device, so all laptops agree on it unasked.
    """
    issued = max(_day(one["issued"]) or date.min for one in document["editions"])
    stamp = milliseconds(datetime.combine(issued, time(), tzinfo=UTC)) << COUNTER_BITS
    store.adopt(_material(document), stamp)
    editions = sorted(document["editions"], key=lambda one: str(one["language"]) != "en")
    for edition in editions:
        store.adopt(_edition(document, edition), stamp)


def review_edition(
    store: Store, edition: str, *, reviewer: str, on: date | None = None
) -> MaterialEdition:
    """A named person has read this translation and stands by it: it is no longer a draft."""
    if not reviewer.strip():
        raise MissingValue(field="reviewer")
    found = store.need(MaterialEdition, edition)
    day = on or store.now().date()
    return store.put(replace(found, status="approved", reviewed_by=reviewer, reviewed_on=day))


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
