"""How somebody may be reached, and what they said yes or no to (the data model, part 8.3)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from champion_app.domain.record_shape import Record, Travel, group, refers


@dataclass(frozen=True, kw_only=True)
class ContactPoint(Record):
    """One way to reach a person, kept while they say yes; ``ask_for`` is who else answers."""

    table = "contact_points"
    travels = Travel.OWN

    person: str = field(metadata=group("how") | refers("people"))
    kind: str = field(default="phone", metadata=group("how"))
    value: str = field(metadata=group("how"))
    safe_to_leave_message: bool = field(default=False, metadata=group("how"))
    preferred: bool = field(default=False, metadata=group("how"))
    ask_for: str = field(default="", metadata=group("how"))


@dataclass(frozen=True, kw_only=True)
class ConsentEvent(Record):
    """A yes or a no, as it was said; changing one's mind is a later entry, never an edit."""

    table = "consent_events"
    travels = Travel.OWN
    ledger = True
    id_bytes = 8

    person: str = field(metadata=refers("people"))
    purpose: str
    action: str
    method: str = "spoken"
    language: str = ""
    wording: str = ""
    witness: str | None = field(default=None, metadata=refers("champions"))
    at: datetime
