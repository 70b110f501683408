"""What stands on the papers round a session and for champions: plain values to be drawn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from champion_app.domain.counting import CountedSession
from champion_app.domain.facts import Letterhead, SessionFacts


@dataclass(frozen=True, kw_only=True)
class SessionReportFacts:
    """One session after it, with both its counts; a form to fill in when ``counted`` is None.

    ``session`` is None on a form for any session. ``answers`` are the champion's, by question.
    """

    session: SessionFacts | None = None
    counted: CountedSession | None = None
    answers: Mapping[str, str] = field(default_factory=dict)
    letterhead: Letterhead = field(default_factory=Letterhead)


@dataclass(frozen=True, kw_only=True)
class ThanksFacts:
    """What one champion did from ``since`` (None: from the start) to ``until``, both days in it.

    ``people`` are visits, ``handouts`` copies given out at their sessions.
    """

    name: str
    since: date | None = None
    until: date
    sessions: int = 0
    people: int = 0
    languages: tuple[str, ...] = ()
    handouts: int = 0
    hours: Decimal = Decimal(0)
    letterhead: Letterhead = field(default_factory=Letterhead)

    @property
    def empty(self) -> bool:
        """Whether nothing at all is written down."""
        return not (self.sessions or self.people or self.handouts or self.hours)


MOST_REPLIES = 6
"""On one poster."""


@dataclass(frozen=True)
class Reply:
    """What people said, and what was done about it, or why it could not be ``done``."""

    said: str
    did: str
    done: bool = True


@dataclass(frozen=True, kw_only=True)
class RepliesFacts:
    """What a poster of replies says, in order."""

    replies: tuple[Reply, ...]
    letterhead: Letterhead = field(default_factory=Letterhead)
    made_on: date


@dataclass(frozen=True, kw_only=True)
class SlipFacts:
    """Where somebody could go, as they carry it with them: never why.

    ``needs`` are codes of what helps, ``speaks`` the tag of their language; both only as wished.
    ``giver`` is a champion's first name.
    """

    service: str
    address: str = ""
    phone: str = ""
    url: str = ""
    hours: str = ""
    appointment: str = ""
    name: str = ""
    needs: tuple[str, ...] = ()
    speaks: str = ""
    note: str = ""
    giver: str = ""
    letterhead: Letterhead = field(default_factory=Letterhead)
    made_on: date


@dataclass(frozen=True, kw_only=True)
class CertificateFacts:
    """Who completed which course, where and when; ``hours`` None where nobody says."""

    name: str
    course: str
    provider: str = ""
    day: date
    hours: Decimal | None = None
    letterhead: Letterhead = field(default_factory=Letterhead)
