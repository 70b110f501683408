"""What a paper or a table is made from: plain values, gathered by commands, drawn by documents."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

# --- handouts ---


@dataclass(frozen=True, kw_only=True)
class SourceFacts:
    """A page that a handout rests on; ``read_on`` is an ISO 8601 month or day."""

    title: str
    publisher: str = ""
    url: str = ""
    read_on: str = ""


@dataclass(frozen=True, kw_only=True)
class EditionFacts:
    """A handout in one language.

    ``blocks`` are as in the handout file. ``english_changed`` is true when there is a newer English
    text than the one that was translated. ``file`` is the finished PDF that is printed instead.
    """

    id: str
    language: str
    title: str
    blocks: tuple[Mapping[str, Any], ...]  # Any: JSON as read, checked when it is set
    format: str = "leaflet"
    version: int = 1
    issued: date | None = None
    review_by: date | None = None
    status: str = "draft"
    translated_by: str = ""
    reviewed_by: str = ""
    reviewed_on: date | None = None
    back_translated: bool = False
    community_reviewed_on: date | None = None
    checked_on: date | None = None
    translator: str = ""
    translated_on: date | None = None
    english_changed: bool = False
    file: bytes = b""


@dataclass(frozen=True, kw_only=True)
class Letterhead:
    """Whose paper it is: the programme's name, and the PNG or JPEG of its logo, if it has one."""

    name: str = ""
    logo: bytes = b""


@dataclass(frozen=True, kw_only=True)
class HandoutFacts:
    """A handout as it is to be printed: one edition, or two side by side.

    ``title`` is the English one, ``contact`` says whom to ask near here, ``today`` decides whether
    the date to check the text again has passed.
    """

    slug: str
    title: str
    edition: EditionFacts
    beside: EditionFacts | None = None
    owner: str = ""
    licence: str = ""
    sources: tuple[SourceFacts, ...] = ()
    may_print: bool = True
    drafts_blocked: bool = False
    contact: str = ""
    letterhead: Letterhead = Letterhead()
    today: date


# --- sessions ---


@dataclass(frozen=True, kw_only=True)
class HandedOut:
    """Copies of one edition given out at a session."""

    title: str
    language: str
    quantity: int


@dataclass(frozen=True, kw_only=True)
class SessionFacts:
    """One session with its totals (counting rules of the data model, 5.1).

    ``named``, ``cards`` and ``anonymous`` are arrivals net of those taken back, children among
    them; the head counts are the champion's own and are kept beside. None is "nobody wrote it
    down". ``tallies`` has keys such as ``age_16_24``.
    """

    id: str
    title: str
    starts_at: datetime
    ends_at: datetime | None = None
    revision: int = 1
    programme_code: str = ""
    champion_codes: tuple[str, ...] = ()
    champion_names: tuple[str, ...] = ()
    status: str = "planned"
    reason: str = ""
    venue_id: str = ""
    venue_name: str = ""
    setting: str = ""
    area_code: str = ""
    format: str = ""
    topics: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    interpreter: str = ""
    mode: str = ""
    headcount_adult: int | None = None
    headcount_child: int | None = None
    named: int = 0
    cards: int = 0
    anonymous: int = 0
    adults: int = 0
    children: int = 0
    first_time: int = 0
    tallies: Mapping[str, int] = field(default_factory=dict)
    handed_out: tuple[HandedOut, ...] = ()
    materials_out: int = 0
    signposts_offered: int | None = None
    feedback_n: int | None = None
    confidence_up: int | None = None
    confidence_same: int | None = None
    confidence_down: int | None = None
    hours_total: Decimal = Decimal(0)
    note: str = ""
    source_bundle: str = ""
    imported_at: datetime | None = None

    @property
    def attendance_total(self) -> int:
        """Everyone who was let in: visits, not different people."""
        return self.named + self.cards + self.anonymous

    @property
    def duration_min(self) -> int | None:
        """Minutes from start to end, or None when the end is not known."""
        if self.ends_at is None:
            return None
        return round((self.ends_at - self.starts_at).total_seconds() / 60)


@dataclass(frozen=True, kw_only=True)
class SessionLogFacts:
    """The log that a coordinator gets: one session or many, by their start."""

    sessions: tuple[SessionFacts, ...]
    programme: str = ""
    champion: str = ""
    made_on: date


@dataclass(frozen=True, kw_only=True)
class SignInFacts:
    """A sheet of paper for the door; ``mode`` decides what it asks for, as on the screen."""

    title: str
    starts_at: datetime | None = None
    place: str = ""
    champions: tuple[str, ...] = ()
    programme: str = ""
    mode: str = "named"
    lines: int | None = None


# --- stock and hours ---


@dataclass(frozen=True, kw_only=True)
class MovementFacts:
    """Copies of an edition in or out, with its sign."""

    id: str
    at: datetime
    session_id: str = ""
    edition_id: str = ""
    title: str = ""
    topic: str = ""
    language: str = ""
    format: str = ""
    version: int = 1
    kind: str = ""
    quantity: int = 0


@dataclass(frozen=True, kw_only=True)
class HoursFacts:
    """Time that a champion gave."""

    champion_code: str
    date: date
    activity: str
    minutes: int
    session_id: str = ""


# --- keys and bundles ---


@dataclass(frozen=True, kw_only=True)
class RecoveryFacts:
    """What stands on the sheet that opens a profile when its passphrase is forgotten."""

    code: str
    name: str = ""
    programme: str = ""
    made_on: date


@dataclass(frozen=True, kw_only=True)
class RootShareFacts:
    """What stands on one of the two pages of a programme's key; ``number`` is 1 or 2."""

    number: int
    code: str
    programme: str = ""
    made_on: date


@dataclass(frozen=True, kw_only=True)
class ReceiptFacts:
    """What became of the files that one laptop made for others, in counts.

    ``number`` is the file's own when the receipt is for one; ``missing`` are numbers of files that
    were sent and have not come. The receipt is the sender's with ``sent``: then ``received_on`` is
    when the file was made, ``confirmed`` says that it is known to be there and ``confirmed_on``
    since when. ``clock`` is the time of day, as ``14:05``; ``counts`` records by kind, ``changed``
    those that were there and are new now. ``thanks`` for work that came to a coordinator.
    """

    sender: str
    receiver: str = ""
    programme: str = ""
    received_on: date
    clock: str = ""
    number: int | None = None
    sent: bool = False
    confirmed: bool = False
    confirmed_on: date | None = None
    counts: Mapping[str, int] = field(default_factory=dict)
    changed: int = 0
    thanks: bool = True
    new: int = 0
    already: int = 0
    decisions: int = 0
    unreadable: int = 0
    missing: tuple[int, ...] = ()
    sessions: int | None = None
    people: int | None = None
