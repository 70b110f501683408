"""What the papers round a session and for champions are made from, for tests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from champion_app.domain.counting import CountedSession
from champion_app.domain.facts import Letterhead
from champion_app.domain.paper_facts import (
    CertificateFacts,
    RepliesFacts,
    Reply,
    SessionReportFacts,
    SlipFacts,
    ThanksFacts,
)
from tests.documents.pages import TODAY, session

WHOSE = Letterhead(name="Oldham Champions")
HELD = replace(session(), format="talk")
REPORT = SessionReportFacts(
    session=HELD,
    counted=CountedSession(
        day=TODAY,
        status="closed",
        named=3,
        cards=5,
        anonymous=38,
        children=9,
        first_time={"yes": 17, "no": 12},
        heads=(41, 8),
        difference="came_uncounted",
    ),
    answers={
        "difference": "came_uncounted",
        "hands_before": "6",
        "hands_after": "21",
        "asked": "Where is the scales?\nWhen is the next one?",
        "missing": "Chairs.",
        "home_safe": "yes",
    },
    letterhead=WHOSE,
)
SLIP = SlipFacts(
    service="Stop smoking service",
    address="Link Centre, OL1 1DZ",
    phone="0161 496 0000",
    url="https://www.example.org/quit",
    hours="Mon–Fri 9:00–17:00",
    appointment="3 December 2026, 10:30",
    name="Noor",
    needs=("large_print", "language_interpreter"),
    speaks="ur",
    note="There is a lift.",
    giver="Amina",
    letterhead=WHOSE,
    made_on=TODAY,
)
AFTERWARDS: Mapping[str, Any] = {
    "session-report": REPORT,
    "thank-you": ThanksFacts(
        name="Amina Khatun",
        since=date(2026, 4, 1),
        until=TODAY,
        sessions=5,
        people=74,
        languages=("ur", "bn"),
        handouts=37,
        hours=Decimal("12.50"),
        letterhead=WHOSE,
    ),
    "replies": RepliesFacts(
        replies=(
            Reply("Letters are only in English.", "Letters say how to get an interpreter."),
            Reply("ہال میں سردی ہے۔", "We heat it from 9:00: ring 0161 496 0000.", done=False),
        ),
        letterhead=WHOSE,
        made_on=TODAY,
    ),
    "referral-slip": SLIP,
    "certificate": CertificateFacts(
        name="Amina Khatun",
        course="Health Improvement, Level 2",
        provider="Oldham College",
        day=date(2026, 11, 14),
        hours=Decimal(6),
        letterhead=WHOSE,
    ),
}
"""Facts for every one of these papers."""
