"""What the sessions' views say, made from what the store answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from champion_app.domain import codes
from champion_app.domain.records import Session
from champion_app.store.door_queries import CameIn
from champion_app.store.queries import SessionLine
from champion_app.ui import language, words
from champion_app.ui.widgets.chips import Tone
from champion_app.ui.widgets.person_row import Mark, RowFacts

TONES = {"open": Tone.WAITS, "closed": Tone.GOOD, "cancelled": Tone.LOSS}


@dataclass(frozen=True)
class ListedSession:
    """One session in the list, ready to be shown."""

    id: str
    when: str
    title: str
    about: str
    status: str
    tone: Tone
    came: str

    def spoken(self) -> str:
        """The whole row in words, for a screen reader."""
        parts = (self.when, self.title, self.about, self.status, self.came)
        return words.strung(part for part in parts if part)


def languages_of(session: Session) -> str:
    """The languages of a session by their own names, each kept whole beside the others."""
    return words.strung(_whole(language.autonym(tag)) for tag in session.languages)


def _whole(text: str) -> str:
    return f"\u2068{text}\u2069" if text else ""


def when(session: Session, today: date) -> str:
    """``today 14:00`` or ``Sat 3 October 14:00``; what has ended is never called tomorrow."""
    if session.status in codes.ENDED and session.starts_at.date() > today:
        planned = words.day(session.starts_at, weekday=True)
        return f"{planned} {words.clock(session.starts_at)}"
    return f"{words.near_day(session.starts_at, today)} {words.clock(session.starts_at)}"


def listed(line: SessionLine, now: datetime) -> ListedSession:
    """What the row of one session says."""
    here, today = line.session, now.astimezone(line.session.starts_at.tzinfo).date()
    status, tone = words.label("statuses", here.status), TONES.get(here.status, Tone.PLAIN)
    if here.status == "planned" and here.starts_at.date() < today:
        status, tone = QCoreApplication.translate("sessions", "Was it held?"), Tone.WAITS
    came = words.people(line.came) if line.came or here.status in codes.ENDED else ""
    return ListedSession(
        id=here.id,
        when=when(here, today),
        title=here.title,
        about=words.listed([_whole(line.venue_name), languages_of(here)]),
        status=status,
        tone=tone,
        came="" if here.status == "cancelled" else came,
    )


def parted(
    lines: Sequence[SessionLine], now: datetime
) -> tuple[list[SessionLine], list[SessionLine]]:
    """Sessions to come, the next first, and past ones, the latest first.

    Past is what has ended and what was planned for an earlier day; an open door is not past.
    """
    past = [one for one in lines if _is_past(one.session, now)]
    coming = [one for one in lines if not _is_past(one.session, now)]
    return sorted(coming, key=lambda one: one.session.starts_at), past


def _is_past(session: Session, now: datetime) -> bool:
    if session.status == "planned":
        return session.starts_at.date() < now.astimezone(session.starts_at.tzinfo).date()
    return session.status in codes.ENDED


# --- who came ---

KINDS = ("all", "adult", "child", "named", "card", "anonymous")
"""The numbers of a session's page that open to the entries behind them."""


def of_kind(entries: Sequence[CameIn], kind: str) -> list[CameIn]:
    """The entries that one number counts."""
    if kind in ("adult", "child"):
        return [one for one in entries if one.arrival.adult_child == kind]
    if kind in codes.ARRIVAL_KINDS:
        return [one for one in entries if one.arrival.kind == kind]
    return list(entries)


def kind_words(kind: str, number: int) -> str:
    """A number of the page in words: ``22 adults``, ``24 without a name``."""
    if kind == "adult":
        return words.adults(number)
    if kind == "child":
        return words.children(number)
    if kind == "named":
        return words.names(number)
    if kind == "card":
        return QCoreApplication.translate("sessions", "%n cards", "", number)
    if kind == "anonymous":
        return QCoreApplication.translate("sessions", "%n without a name", "", number)
    return words.people(number)


def entry_row(entry: CameIn, session: Session) -> RowFacts:
    """One entry behind a number."""
    arrival, person = entry.arrival, entry.person
    marks = []
    if person is not None:
        title = person.name
    elif arrival.kind == "card":
        title = QCoreApplication.translate("sessions", "card {number}").format(number=arrival.card)
    elif arrival.kind == "named":
        title = QCoreApplication.translate("sessions", "name no longer kept")
    elif arrival.adult_child == "child":
        title = QCoreApplication.translate("sessions", "one child")
    else:
        title = QCoreApplication.translate("sessions", "one person")
    if arrival.first_time == "yes":
        marks.append(Mark(words.label("first_time", "yes").lower()))
    at = words.clock(arrival.at.astimezone(session.starts_at.tzinfo))
    return RowFacts(before=at, title=title, marks=tuple(marks), plain=person is None)


# --- closing ---


def difference(counted: int, came: int) -> str:
    """The count of the room beside the count of the door, in words."""
    apart = counted - came
    if apart == 0:
        return QCoreApplication.translate("sessions", "The same as at the door.")
    if apart < 0:
        return QCoreApplication.translate(
            "sessions", "%n fewer than came in at the door. Both numbers are kept.", "", -apart
        )
    return QCoreApplication.translate(
        "sessions", "%n more than came in at the door. Both numbers are kept.", "", apart
    )


def given_words(brought: int | None, left: int | None) -> str:
    """``28 given out``, or what is still missing or wrong."""
    if brought is None:
        return ""
    if left is None:
        return QCoreApplication.translate("sessions", "How many are left?")
    if left > brought:
        return QCoreApplication.translate("sessions", "More are left than were brought.")
    return QCoreApplication.translate("sessions", "%n given out", "", brought - left)
