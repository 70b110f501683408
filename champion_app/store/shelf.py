"""Handouts that ship with the app, put on the shelf the same way on every laptop."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from typing import Any

from champion_app.domain.records import Material, MaterialEdition
from champion_app.domain.stamps import COUNTER_BITS, milliseconds
from champion_app.store.store import Store

EARLIEST = date(2000, 1, 1)
"""Stands for the day of issue of a handout that names none: a stamp is never below zero."""

HandoutFile = Mapping[str, Any]  # Any: JSON as read


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def material_of(document: HandoutFile) -> Material:
    """The handout that a file describes, without its editions."""
    return Material(
        id=document["id"],
        slug=document["slug"],
        title=document["title"],
        topic=document.get("topic", ""),
        owner=document.get("owner", ""),
        sources=json.dumps(document.get("sources", []), ensure_ascii=False),
        licence=document.get("licence", ""),
        may_print=bool(document.get("may_print", True)),
        evidence_date=_day(document.get("evidence_date", "")),
    )


def edition_of(document: HandoutFile, edition: HandoutFile) -> MaterialEdition:
    """One edition of the handout that a file describes."""
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
        source_edition=edition.get("source_edition")
        or (english[0] if english and edition["language"] != "en" else None),
        replaces=edition.get("replaces"),
        status=edition.get("status", "draft"),
        review_by=_day(edition.get("review_by", "")),
        translated_by=edition.get("translated_by", ""),
        reviewed_by=edition.get("reviewed_by", ""),
        reviewed_on=_day(edition.get("reviewed_on", "")),
        back_translated=bool(edition.get("back_translated", False)),
        steps={one["status"]: f"{one['on']} {one['by']}" for one in edition.get("steps", ())},
    )


def shelve(store: Store, document: HandoutFile) -> None:
    """Put a shipped handout on the shelf; inside ``atomic``.

    It is stamped by its day of issue and by no device, so all laptops agree on it unasked.
    """
    days = [_day(one.get("issued", "")) or EARLIEST for one in document["editions"]]
    issued = max(EARLIEST, *days)
    stamp = milliseconds(datetime.combine(issued, time(), tzinfo=UTC)) << COUNTER_BITS
    store.adopt(material_of(document), stamp)
    for edition in sorted(document["editions"], key=lambda one: str(one["language"]) != "en"):
        store.adopt(edition_of(document, edition), stamp)
