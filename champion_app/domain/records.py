"""What is kept: one frozen dataclass for each kind of thing (the data model, part 8).

``RECORDS`` is the one list from which tables, rows, bundles, merge and tests follow. A class says
how it travels, whether it is a ledger entry (written once) or has column groups (registers that win
or lose together in a merge), and which fields name other records.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from datetime import date as day

from champion_app.domain.contact_records import ConsentEvent, ContactPoint
from champion_app.domain.print_records import PrintJob
from champion_app.domain.record_shape import ABOUT, LOCAL, LONG, Record, Travel, group, refers


@dataclass(frozen=True, kw_only=True)
class Programme(Record):
    """The programme that champions belong to, with its rules."""

    table = "programmes"
    travels = Travel.DOWN

    name: str = field(metadata=group("name"))
    code: str = field(default="", metadata=group("name"))
    organisation: str = field(default="", metadata=group("name"))
    controller: str = field(default="", metadata=group("people"))
    contact: str = field(default="", metadata=group("people"))
    safeguarding_lead: str = field(default="", metadata=group("people"))
    caldicott_guardian: str = field(default="", metadata=group("people"))
    default_mode: str = field(default="count", metadata=group("rules"))
    disclosure: str = field(default="nhs7r5", metadata=group("rules"))
    languages: tuple[str, ...] = field(default=(), metadata=group("rules"))
    time_zone: str = field(default="Europe/London", metadata=group("rules"))
    year_start: int = field(default=4, metadata=group("rules"))
    started: date | None = field(default=None, metadata=group("rules"))
    drafts_blocked: bool = field(default=False, metadata=group("drafts"))


@dataclass(frozen=True, kw_only=True)
class Champion(Record):
    """A volunteer who shares health information in their own community and language."""

    table = "champions"
    travels = Travel.DOWN

    code: str = field(metadata=group("who"))
    name: str = field(metadata=group("who"))
    speaks: tuple[str, ...] = field(default=(), metadata=group("speech"))
    reads: tuple[str, ...] = field(default=(), metadata=group("speech"))
    interprets: tuple[str, ...] = field(default=(), metadata=group("speech"))
    areas: tuple[str, ...] = field(default=(), metadata=group("work"))
    skills: tuple[str, ...] = field(default=(), metadata=group("work"))
    joined: date | None = field(default=None, metadata=group("work"))
    left: date | None = field(default=None, metadata=group("work"))
    status: str = field(default="active", metadata=group("work"))
    junior: bool = field(default=False, metadata=group("work"))


@dataclass(frozen=True, kw_only=True)
class Venue(Record):
    """A place where sessions are held."""

    table = "venues"
    travels = Travel.BOTH

    name: str = field(metadata=group("name"))
    setting: str = field(default="", metadata=group("name"))
    address: str = field(default="", metadata=group("address"))
    district: str = field(default="", metadata=group("address"))
    website: str = field(default="", metadata=group("address"))
    access: Mapping[str, str] = field(default_factory=dict, metadata=group("access"))
    capacity: int | None = field(default=None, metadata=group("access"))
    contact: str = field(default="", metadata=group("contact"))
    source: str = field(default="", metadata=group("source"))
    source_key: str = field(default="", metadata=group("source"))


@dataclass(frozen=True, kw_only=True)
class Session(Record):
    """A planned gathering with health information; "held" when closed with at least one person."""

    table = "sessions"
    travels = Travel.BOTH

    title: str = field(metadata=group("plan"))
    venue: str | None = field(default=None, metadata=group("plan") | refers("venues"))
    starts_at: datetime = field(metadata=group("plan") | LOCAL)
    ends_at: datetime | None = field(default=None, metadata=group("plan") | LOCAL)
    setting: str = field(default="", metadata=group("plan"))
    format: str = field(default="talk", metadata=group("plan"))
    topics: tuple[str, ...] = field(default=(), metadata=group("plan"))
    languages: tuple[str, ...] = field(default=(), metadata=group("plan"))
    interpreter: str = field(default="", metadata=group("plan"))
    mode: str = field(default="count", metadata=group("mode"))
    status: str = field(default="planned", metadata=group("state"))
    reason: str = field(default="", metadata=group("state"))
    champions: tuple[str, ...] = field(
        default=(), metadata=group("team") | refers("champions", concerns=True)
    )
    revision: int = field(default=1, metadata=group("plan"))


@dataclass(frozen=True, kw_only=True)
class Person(Record):
    """Someone who came or was spoken to; everything but the name is optional."""

    table = "people"
    travels = Travel.OWN

    name: str = field(metadata=group("name"))
    note: str = field(default="", metadata=group("name"))
    speaks: str = field(default="", metadata=group("speech"))
    reads: str = field(default="", metadata=group("speech"))
    reads_print: str = field(default="not_asked", metadata=group("speech"))
    needs: tuple[str, ...] = field(default=(), metadata=group("needs"))
    age_band: str = field(default="not_asked", metadata=group("place"))
    district: str = field(default="", metadata=group("place"))


@dataclass(frozen=True, kw_only=True)
class Arrival(Record):
    """One person through the door of a session: not named, by number card, or named."""

    table = "arrivals"
    travels = Travel.UP
    ledger = True
    id_bytes = 8

    session: str = field(metadata=refers("sessions"))
    seq: int
    kind: str = "anonymous"
    person: str | None = field(default=None, metadata=refers("people"))
    card: int | None = None
    adult_child: str = "adult"
    first_time: str = "not_asked"
    method: str = "key"
    on_paper: bool = False
    at: datetime


@dataclass(frozen=True, kw_only=True)
class ArrivalReversal(Record):
    """An arrival taken back: a mistake, left at once, or counted twice."""

    table = "arrival_reversals"
    travels = Travel.UP
    ledger = True
    id_bytes = 8

    arrival: str = field(metadata=refers("arrivals"))
    reason: str = "mistake"
    at: datetime


@dataclass(frozen=True, kw_only=True)
class HeadCount(Record):
    """People counted in the room by a champion."""

    table = "head_counts"
    travels = Travel.UP
    ledger = True
    id_bytes = 8

    session: str = field(metadata=refers("sessions"))
    adults: int
    children: int = 0
    at: datetime
    counted_by: str | None = field(default=None, metadata=refers("champions"))


@dataclass(frozen=True, kw_only=True)
class SessionReport(Record):
    """What the champion answered on closing a session."""

    table = "session_reports"
    travels = Travel.UP

    session: str = field(metadata=group("answers") | refers("sessions"))
    form_version: int = field(default=1, metadata=group("answers"))
    note: str = field(default="", metadata=group("answers"))
    answers: Mapping[str, str] = field(default_factory=dict, metadata=group("answers"))
    closed_at: datetime = field(metadata=group("answers"))
    closed_by: str | None = field(default=None, metadata=group("answers") | refers("champions"))


@dataclass(frozen=True, kw_only=True)
class HoursEntry(Record):
    """Time that a champion gave."""

    table = "hours"
    travels = Travel.UP
    ledger = True
    id_bytes = 8

    champion: str | None = field(default=None, metadata=refers("champions"))
    date: day
    activity: str = "session"
    minutes: int
    session: str | None = field(default=None, metadata=refers("sessions"))


@dataclass(frozen=True, kw_only=True)
class Material(Record):
    """A handout's title, whatever its languages and versions."""

    table = "materials"
    travels = Travel.DOWN

    slug: str = field(metadata=group("what"))
    title: str = field(metadata=group("what"))
    topic: str = field(default="", metadata=group("what"))
    owner: str = field(default="", metadata=group("what"))
    sources: str = field(default="[]", metadata=group("what") | LONG)
    licence: str = field(default="", metadata=group("what"))
    may_print: bool = field(default=True, metadata=group("what"))
    evidence_date: date | None = field(default=None, metadata=group("what"))


@dataclass(frozen=True, kw_only=True)
class MaterialEdition(Record):
    """One title in one language, format and version, with where it came from.

    ``steps`` says who took it to each rung of the ladder and when: ``2026-11-23 Amina Shah``.
    """

    table = "editions"
    travels = Travel.DOWN

    material: str = field(metadata=group("text") | refers("materials"))
    language: str = field(metadata=group("text"))
    format: str = field(default="leaflet", metadata=group("text"))
    version: int = field(default=1, metadata=group("text"))
    title: str = field(metadata=group("text"))
    content: str = field(default="[]", metadata=group("text") | LONG)
    issued: date | None = field(default=None, metadata=group("text"))
    source_edition: str | None = field(default=None, metadata=group("text") | refers("editions"))
    replaces: str | None = field(default=None, metadata=group("text") | refers("editions"))
    status: str = field(default="draft", metadata=group("review"))
    review_by: date | None = field(default=None, metadata=group("review"))
    translated_by: str = field(default="", metadata=group("review"))
    reviewed_by: str = field(default="", metadata=group("review"))
    reviewed_on: date | None = field(default=None, metadata=group("review"))
    back_translated: bool = field(default=False, metadata=group("review"))
    steps: Mapping[str, str] = field(default_factory=dict, metadata=group("translation"))


@dataclass(frozen=True, kw_only=True)
class StockMovement(Record):
    """Copies of an edition in or out; ``quantity`` is signed, the stock is the sum."""

    table = "stock_movements"
    travels = Travel.UP
    ledger = True
    id_bytes = 8

    edition: str = field(metadata=refers("editions"))
    kind: str
    quantity: int
    session: str | None = field(default=None, metadata=refers("sessions"))
    reason: str = ""
    at: datetime


@dataclass(frozen=True, kw_only=True)
class Device(Record):
    """A laptop of the programme: its number, its public keys and the certificate that says so."""

    table = "devices"
    travels = Travel.DOWN

    number: int = field(metadata=group("card"))
    role: str = field(metadata=group("card"))
    label: str = field(default="", metadata=group("card"))
    champion: str | None = field(default=None, metadata=group("card") | refers("champions"))
    certificate: str = field(default="", metadata=group("card") | LONG)
    state: str = field(default="active", metadata=group("state"))
    scope: str = field(default="own", metadata=group("scope"))
    scope_version: int = field(default=1, metadata=group("scope"))
    ended_history: str = field(default="", metadata=group("end"))
    ended_after: int | None = field(default=None, metadata=group("end"))
    ended_stamp: str = field(default="", metadata=group("end"))


@dataclass(frozen=True, kw_only=True)
class Receipt(Record):
    """A bundle taken in, as the laptop that sent it is told."""

    table = "receipts"
    travels = Travel.BOTH
    ledger = True
    id_bytes = 8

    bundle: str
    device: int
    number: int
    result: str
    counts: Mapping[str, int] = field(default_factory=dict)
    champion: str | None = field(default=None, metadata=refers("champions", concerns=True))
    at: datetime


@dataclass(frozen=True, kw_only=True)
class Attachment(Record):
    """A file that belongs to an edition, named by the SHA-256 of its bytes; they travel apart."""

    table = "attachments"
    travels = Travel.DOWN

    edition: str | None = field(default=None, metadata=group("file") | refers("editions"))
    sha256: str = field(metadata=group("file"))
    name: str = field(default="", metadata=group("file"))
    media_type: str = field(default="", metadata=group("file"))
    size: int = field(default=0, metadata=group("file"))


@dataclass(frozen=True, kw_only=True)
class SamePersonDecision(Record):
    """Whether two entries are the same person; the id follows from the two, ``a`` below ``b``."""

    table = "same_people"
    travels = Travel.OWN

    a: str | None = field(default=None, metadata=group("verdict") | refers("people") | ABOUT)
    b: str | None = field(default=None, metadata=group("verdict") | refers("people") | ABOUT)
    verdict: str = field(default="same", metadata=group("verdict"))
    champions: tuple[str, ...] = field(
        default=(), metadata=group("verdict") | refers("champions", concerns=True)
    )


@dataclass(frozen=True, kw_only=True)
class MergeDecision(Record):
    """What was decided about a case; the id follows from the case. ``records`` are its ids."""

    table = "merge_decisions"
    travels = Travel.BOTH

    kind: str = field(metadata=group("choice"))
    records: tuple[str, ...] = field(default=(), metadata=group("choice") | ABOUT)
    choice: str = field(default="", metadata=group("choice"))
    details: Mapping[str, str] = field(default_factory=dict, metadata=group("choice"))
    champions: tuple[str, ...] = field(
        default=(), metadata=group("choice") | refers("champions", concerns=True)
    )


@dataclass(frozen=True, kw_only=True)
class ErasureRequest(Record):
    """A champion asks the coordinator to erase someone; ``subject`` is only a random id."""

    table = "erasure_requests"
    travels = Travel.UP
    ledger = True
    id_bytes = 8

    subject: str
    reason: str = "asked"
    at: datetime


RECORDS: tuple[type[Record], ...] = (
    Programme,
    Champion,
    Venue,
    Person,
    Material,
    MaterialEdition,
    Session,
    Arrival,
    ArrivalReversal,
    HeadCount,
    SessionReport,
    HoursEntry,
    StockMovement,
    Device,
    Receipt,
    Attachment,
    SamePersonDecision,
    MergeDecision,
    ErasureRequest,
    ContactPoint,
    ConsentEvent,
    PrintJob,
)
"""Every kind of record, parents before the kinds that refer to them."""
