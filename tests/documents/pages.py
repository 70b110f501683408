"""Pages read back as a reader's program reads them, and facts to print."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import cache
from typing import Any

from champion_app.domain.facts import (
    EditionFacts,
    HandedOut,
    HandoutFacts,
    ReceiptFacts,
    RecoveryFacts,
    SessionFacts,
    SessionLogFacts,
    SignInFacts,
    SourceFacts,
)
from champion_app.paths import resource_folder

TODAY = date(2026, 11, 23)
START = datetime(2026, 11, 21, 18, 0, tzinfo=UTC)
TEN = ("en", "ur", "ar", "bn", "pa", "pl", "ro", "so", "uk", "zh-Hans")
CODE = "7K2M-QH4Z-9XW3-B5TN-0CDE-V8YR-P6J"


def text_of(pdf: bytes) -> list[str]:
    """The text of each page, its lines joined by spaces."""
    from PySide6.QtCore import QBuffer, QByteArray
    from PySide6.QtPdf import QPdfDocument

    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    found = [
        " ".join(document.getAllText(page).text().split()) for page in range(document.pageCount())
    ]
    document.close()
    return found


def shipped() -> tuple[str, ...]:
    """The short names of the handouts that come with the app."""
    return tuple(sorted(file.stem for file in (resource_folder() / "handouts").glob("*.json")))


@cache
def handout_file(slug: str) -> Mapping[str, Any]:
    """A shipped handout as its file has it."""
    file = resource_folder() / "handouts" / f"{slug}.json"
    found: Mapping[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return found


def edition(slug: str, language: str) -> EditionFacts:
    """One edition of a shipped handout."""
    one = next(e for e in handout_file(slug)["editions"] if e["language"] == language)
    return EditionFacts(
        id=one["id"],
        language=language,
        title=one["title"],
        blocks=tuple(one["blocks"]),
        version=one["version"],
        issued=date.fromisoformat(one["issued"]),
        review_by=date.fromisoformat(one["review_by"]),
        status=one["status"],
        translated_by=one["translated_by"],
    )


def handout(slug: str, language: str, beside: str = "") -> HandoutFacts:
    """A shipped handout as it stands, in one language or two."""
    file = handout_file(slug)
    return HandoutFacts(
        slug=slug,
        title=file["title"],
        edition=edition(slug, language),
        beside=edition(slug, beside) if beside else None,
        owner=file["owner"],
        licence=file["licence"],
        sources=tuple(SourceFacts(**source) for source in file["sources"]),
        contact="0161 496 0000",
        today=TODAY,
    )


def reviewed(facts: HandoutFacts) -> HandoutFacts:
    """The same handout after a person has stood by its translation."""
    checked = replace(
        facts.edition, status="approved", reviewed_by="Samina Akhtar", reviewed_on=TODAY
    )
    return replace(facts, edition=checked)


def phones_of(facts: EditionFacts) -> list[str]:
    """The telephone numbers of the cards in an edition, in order."""
    return [block["phone"] for block in facts.blocks if block.get("phone")]


def session(number: int = 0, **changes: Any) -> SessionFacts:
    """A session that was held, its numbers all different."""
    given: dict[str, Any] = {
        "id": f"{number:032x}",
        "title": "Tea and talk",
        "starts_at": START + timedelta(days=number),
        "ends_at": START + timedelta(days=number, minutes=90),
        "programme_code": "OHC",
        "champion_codes": ("C7", "C8"),
        "champion_names": ("Amina Khatun", "Yusuf Ali"),
        "status": "closed",
        "venue_name": "Werneth Hall",
        "area_code": "OL8",
        "topics": ("eating_well", "heart"),
        "languages": ("ur", "en"),
        "named": 3,
        "cards": 5,
        "anonymous": 38,
        "adults": 37,
        "children": 9,
        "first_time": 17,
        "headcount_adult": 41,
        "headcount_child": 8,
        "handed_out": (HandedOut(title="Eating well", language="ur", quantity=28),),
        "materials_out": 28,
        "hours_total": Decimal("3.50"),
        "note": "Ring 0161 496 0000 about the room.",
    }
    return SessionFacts(**(given | changes))


FACTS: Mapping[str, Any] = {
    "sign-in": SignInFacts(
        title="Tea and talk",
        starts_at=START,
        place="Werneth Hall, OL8",
        champions=("Amina Khatun",),
    ),
    "session-log": SessionLogFacts(
        sessions=(session(),), programme="Oldham Champions", made_on=TODAY
    ),
    "recovery": RecoveryFacts(code=CODE, name="Amina Khatun", made_on=TODAY),
    "receipt": ReceiptFacts(
        sender="Amina Khatun",
        received_on=TODAY,
        number=7,
        new=1,
        already=2,
        decisions=3,
        unreadable=4,
        missing=(5, 6),
        sessions=8,
        people=163,
    ),
}
"""Facts for every paper but the handout."""
