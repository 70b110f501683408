"""One believable sample of every kind of record, a small community, a fixed clock and fixed ids."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache
from pathlib import Path

import pytest

from champion_app.domain import records
from champion_app.domain.contact_records import ConsentEvent, ContactPoint
from champion_app.domain.print_records import PrintJob
from champion_app.domain.record_shape import Record
from champion_app.store.store import Store

KEY = bytes(range(32))
NOW = datetime(2026, 11, 28, 14, 0, tzinfo=UTC)
DEVICE = 17
SUMMER = timezone(timedelta(hours=1))


@dataclass
class Clock:
    """The time, which stands still until a test moves it."""

    at: datetime = field(default=NOW)

    def __call__(self) -> datetime:
        """The moment it is."""
        return self.at

    def pass_by(self, **span: float) -> None:
        """Let time go on, or back."""
        self.at += timedelta(**span)


@cache
def _blank() -> bytes:
    """A new database under ``KEY``, made once: making one costs twenty times a copy of it."""
    with tempfile.TemporaryDirectory() as folder:
        Store(Path(folder) / "blank.db", KEY, now=Clock()).close()
        return (Path(folder) / "blank.db").read_bytes()


def open_store(file: Path, now: Callable[[], datetime]) -> Store:
    """The store in a file under ``KEY``, an empty one if it is not there."""
    if not file.exists():
        file.write_bytes(_blank())
    return Store(file, KEY, now=now)


def make_store(
    folder: Path, clock: Clock | None = None, *, device: int = DEVICE, name: str = "champion.db"
) -> Store:
    """The store in ``folder``, made there under ``KEY`` for that device number if it is new."""
    store = open_store(folder / name, clock or Clock())
    if not store.device:
        with store.atomic():
            store.set_meta("device", device)
    return store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty store of laptop 17."""
    opened = make_store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def clock() -> Clock:
    """A clock to hand to stores and to move."""
    return Clock()


def fixed_id(number: int, size: int = 16) -> str:
    """An id that is the same in every run and looks like any other."""
    return random.Random(number).randbytes(size).hex()


PROGRAMME, ASHA, OMAR, HALL, NOOR, HANDOUT, ENGLISH, URDU, SESSION = map(fixed_id, range(1, 10))
REPORT, LAPTOP, NOOR_TOO = fixed_id(10), fixed_id(11), fixed_id(12)
CAME, TAKEN_BACK, COUNT, HOURS, COPIES, RECEIPT = (fixed_id(n, 8) for n in range(20, 26))
PRINTED = fixed_id(47, 8)

_PEOPLE: tuple[Record, ...] = (
    records.Champion(
        id=ASHA,
        code="C17",
        name="Asha Begum",
        speaks=("bn", "en"),
        reads=("bn", "en"),
        interprets=("bn",),
        areas=("OL8", "OL9"),
        skills=("cooking",),
        joined=date(2026, 9, 1),
        left=date(2028, 8, 31),
        status="active",
        junior=True,
    ),
    records.Person(
        id=NOOR,
        name="نور جہاں",
        note="بلال کی والدہ",
        speaks="pa-Arab",
        reads="ur",
        reads_print="some",
        needs=("large_print", "read_aloud"),
        age_band="65_74",
        district="OL8",
    ),
    records.Person(
        id=NOOR_TOO,
        name="Halina Wójcik",
        note="by the mill",
        speaks="pl",
        reads="pl",
        reads_print="no",
        needs=("read_aloud",),
        age_band="75_84",
        district="OL9",
    ),
)

_PLACES: tuple[Record, ...] = (
    records.Programme(
        id=PROGRAMME,
        name="Oldham Health Champions",
        code="OHC",
        organisation="Oldham Community Trust",
        controller="Oldham Community Trust",
        contact="champions@example.org",
        safeguarding_lead="Rachel Holt",
        caldicott_guardian="Dr S. Ahmed",
        default_mode="cards",
        disclosure="t5",
        languages=("en", "ur", "bn"),
        time_zone="Europe/London",
        year_start=4,
        started=date(2026, 9, 1),
        drafts_blocked=True,
    ),
    records.Venue(
        id=HALL,
        name="Jamia Mosque hall",
        setting="mosque",
        address="12 Waterloo Street",
        district="OL8",
        website="https://example.org/hall",
        access={"step_free": "yes", "hearing_loop": "no"},
        capacity=60,
        contact="Imam Yusuf",
        source="places.csv",
        source_key="p-104",
    ),
)

_HANDOUTS: tuple[Record, ...] = (
    records.Material(
        id=HANDOUT,
        slug="eating-well",
        title="Eating well",
        topic="eating_well",
        owner="Champion project",
        sources='[{"title":"Eatwell Guide","publisher":"NHS"}]',
        licence="CC BY 4.0",
        may_print=False,
        evidence_date=date(2026, 11, 1),
    ),
    records.MaterialEdition(
        id=ENGLISH,
        material=HANDOUT,
        language="en",
        title="Eating well",
        content='[{"id":"b1","kind":"heading","level":1,"text":"Eating well"}]',
        issued=date(2026, 11, 23),
        status="in_use",
    ),
    records.MaterialEdition(
        id=URDU,
        material=HANDOUT,
        language="ur",
        format="poster",
        version=2,
        title="اچھی غذا",
        content='[{"id":"b1","kind":"heading","level":1,"text":"اچھی غذا"}]',
        issued=date(2026, 11, 23),
        source_edition=ENGLISH,
        replaces=ENGLISH,
        status="approved",
        review_by=date(2028, 11, 23),
        translated_by="draft_by_project",
        reviewed_by="Samina Akhtar",
        reviewed_on=date(2026, 11, 25),
        back_translated=True,
        steps={"translated": "2026-11-20 Amina Shah", "approved": "2026-11-25 Samina Akhtar"},
    ),
)

_ACTIVITY: tuple[Record, ...] = (
    records.Session(
        id=SESSION,
        title="Eating well for a strong heart",
        venue=HALL,
        starts_at=datetime(2026, 6, 28, 14, 0, tzinfo=SUMMER),
        ends_at=datetime(2026, 6, 28, 16, 0, tzinfo=SUMMER),
        setting="mosque",
        format="drop_in",
        topics=("eating_well", "heart"),
        languages=("ur", "pa-Arab"),
        interpreter="BSL",
        mode="named",
        status="closed",
        reason="rain",
        champions=(ASHA,),
        revision=3,
    ),
    records.Arrival(
        id=CAME,
        session=SESSION,
        seq=4,
        kind="named",
        person=NOOR,
        card=47,
        adult_child="child",
        first_time="yes",
        method="search",
        on_paper=True,
        at=NOW,
    ),
    records.ArrivalReversal(id=TAKEN_BACK, arrival=CAME, reason="left_at_once", at=NOW),
    records.HeadCount(id=COUNT, session=SESSION, adults=22, children=5, at=NOW, counted_by=ASHA),
    records.SessionReport(
        id=REPORT,
        session=SESSION,
        form_version=2,
        note="Urdu leaflets ran out",
        answers={"difference": "left_early"},
        closed_at=NOW,
        closed_by=ASHA,
    ),
    records.HoursEntry(
        id=HOURS,
        champion=ASHA,
        date=date(2026, 6, 28),
        activity="travel",
        minutes=150,
        session=SESSION,
    ),
    records.StockMovement(
        id=COPIES,
        edition=URDU,
        kind="handed_out",
        quantity=-28,
        session=SESSION,
        reason="correction",
        at=NOW,
    ),
    records.Device(
        id=LAPTOP,
        number=17,
        role="champion",
        label="Asha's laptop",
        champion=ASHA,
        certificate="00ff",
        state="lost",
        scope="team",
        scope_version=3,
        ended_history=fixed_id(31),
        ended_after=4711,
    ),
    records.Receipt(
        id=RECEIPT,
        bundle=fixed_id(30),
        device=17,
        number=6,
        result="new",
        counts={"Arrival": 29},
        champion=ASHA,
        at=NOW,
    ),
    records.Attachment(
        id=fixed_id(40),
        edition=URDU,
        sha256=fixed_id(41, 32),
        name="poster.pdf",
        media_type="application/pdf",
        size=52_133,
    ),
    records.SamePersonDecision(
        id=fixed_id(42), a=NOOR, b=NOOR_TOO, verdict="different", champions=(ASHA,)
    ),
    records.MergeDecision(
        id=fixed_id(43),
        kind="same_session",
        records=(SESSION,),
        choice="one",
        details={"people": "27"},
        champions=(ASHA,),
    ),
    records.ErasureRequest(id=fixed_id(44, 8), subject=NOOR_TOO, reason="moved", at=NOW),
    ContactPoint(
        id=fixed_id(45),
        person=NOOR,
        kind="message",
        value="0161 496 0000",
        safe_to_leave_message=True,
        preferred=True,
        ask_for="بلال",
    ),
    ConsentEvent(
        id=fixed_id(46, 8),
        person=NOOR,
        purpose="contact",
        action="given",
        method="pointed",
        language="pa-Arab",
        wording="spoken-1",
        witness=ASHA,
        at=NOW,
    ),
    PrintJob(id=PRINTED, edition=URDU, copies=10, at=NOW),
    PrintJob(
        id=fixed_id(48, 8),
        edition=URDU,
        beside=ENGLISH,
        copies=40,
        size=18,
        paper="A4",
        layout="large",
        printer="Hall",
        review_passed=True,
        reason="the new one is not here yet",
        session=SESSION,
        reverses=PRINTED,
        at=NOW,
    ),
)

SAMPLES: tuple[Record, ...] = (*_PLACES, *_PEOPLE, *_HANDOUTS, *_ACTIVITY)
"""Every kind of record with no field left at its default (but the plain English edition and a plain
print), parents before those that name them: the community around one session."""

BY_CLASS: Mapping[type[Record], Record] = {type(one): one for one in reversed(SAMPLES)}


def keep_all(store: Store) -> None:
    """The whole small community kept in ``store``."""
    with store.atomic():
        for one in SAMPLES:
            store.put(one)
