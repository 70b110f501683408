"""What stands on the papers that are taken to a session."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from champion_app.domain.bringing import Packing
from champion_app.domain.facts import HandoutFacts, SignInFacts


@dataclass(frozen=True, kw_only=True)
class SessionPaperFacts(SignInFacts):
    """One session before it is held; without a title a blank paper for any session.

    ``contact`` is the coordinator's. ``bring`` are the handouts to bring, ``handouts`` the same in
    their order with all that is printed of them, if they are to be printed too.
    """

    ends_at: datetime | None = None
    address: str = ""
    contact: str = ""
    languages: tuple[str, ...] = ()
    bring: Packing = field(default_factory=Packing)
    handouts: Sequence[HandoutFacts] = ()
