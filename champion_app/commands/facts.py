"""Gathers what papers and tables are made from. Reads only; whoever draws them knows no store."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TypeVar

from champion_app.commands import receipt_facts
from champion_app.commands.keys import Keys, period, whole
from champion_app.commands.sessions import local_time
from champion_app.domain.errors import BadValue, MissingValue, NotUnique, UnknownName
from champion_app.domain.facts import (
    HandedOut,
    HoursFacts,
    MovementFacts,
    ReceiptFacts,
    RecoveryFacts,
    SessionFacts,
    SessionLogFacts,
)
from champion_app.domain.joint_facts import joined
from champion_app.domain.record_shape import Record
from champion_app.domain.records import (
    Champion,
    HoursEntry,
    Material,
    MaterialEdition,
    Receipt,
    Session,
    SessionReport,
    StockMovement,
    Venue,
)
from champion_app.store import facts as totals
from champion_app.store import joint_queries, queries
from champion_app.store.store import Store

R = TypeVar("R", bound=Record)

_CLOSED_LATE = timedelta(hours=12)
"""Closed later than this after its start, a session's closing says nothing about its end."""
_LONGEST_CODE = 64
"""Letters and hyphens in a recovery code at most: ours has fewer than forty."""


def one_named(store: Store, record_class: type[R], text: str) -> R:
    """The one record with this id, or this name, title or code. Raises UnknownName, NotUnique."""
    found = queries.named(store, record_class, text)
    kind = record_class.__name__.lower()
    if not found:
        raise UnknownName(kind=kind, name=text)
    if len(found) > 1:
        raise NotUnique(kind=kind, name=text)
    return found[0]  # type: ignore[return-value]  # ``named`` answers with the class it was given


# --- tables ---


def session_facts(
    store: Store, *, session: str = "", since: date | None = None, until: date | None = None
) -> list[SessionFacts]:
    """Sessions with their totals by their start: all, one (by id), or those of some days."""
    found = [
        one
        for one in store.all(Session)
        if (not session or one.id == session)
        and (since is None or one.starts_at.date() >= since)
        and (until is None or one.starts_at.date() <= until)
    ]
    made = _Making(store, session)
    lines = [made.facts_of(one) for one in sorted(found, key=lambda one: (one.starts_at, one.id))]
    return lines if session else joined(lines, joint_queries.joints(store))


class _Making:
    """What the sessions share, read once: for all of them, or for the one with that id."""

    def __init__(self, store: Store, session: str) -> None:
        self._store = store
        self._programme = programme_code(store)
        self._venues = {one.id: one for one in store.all(Venue)}
        self._champions = {one.id: one for one in store.all(Champion)}
        self._editions = {one.id: one for one in store.all(MaterialEdition)}
        self._reports = _latest_reports(store)
        self._came = totals.who_came(store, session)
        self._counted = totals.heads_counted(store, session)
        self._given = totals.handed_out(store, session)
        self._minutes = totals.minutes_given(store, session)
        self._brought = totals.brought_by(store, session)
        self._meant = joint_queries.meanings(store)

    def facts_of(self, session: Session) -> SessionFacts:
        came = self._came.get(session.id, totals.Came())
        counted = self._counted.get(session.id)
        given = self._given.get(session.id, [])
        venue = self._venues.get(session.venue or "")
        team = [self._champions[one] for one in session.champions if one in self._champions]
        brought = self._brought.get(session.id)
        return SessionFacts(
            id=session.id,
            title=session.title,
            starts_at=session.starts_at,
            ends_at=self._ended(session),
            revision=session.revision,
            programme_code=self._programme,
            champion_codes=_codes(self._store, team),
            champion_names=tuple(one.name for one in team),
            status=session.status,
            reason=session.reason,
            venue_id=session.venue or "",
            venue_name=venue.name if venue else "",
            setting=session.setting or (venue.setting if venue else ""),
            area_code=venue.district if venue else "",
            format=self._meant.get(("format", session.format), session.format),
            topics=tuple(self._meant.get(("topics", one), one) for one in session.topics),
            languages=session.languages,
            interpreter=session.interpreter,
            mode=session.mode,
            headcount_adult=counted.adults if counted else None,
            headcount_child=counted.children if counted else None,
            named=came.named,
            cards=came.cards,
            anonymous=came.anonymous,
            adults=came.adults,
            children=came.children,
            first_time=came.first_time,
            handed_out=tuple(self._handed_out(one) for one in given),
            materials_out=sum(one.quantity for one in given),
            hours_total=(Decimal(self._minutes.get(session.id, 0)) / 60).quantize(Decimal("0.01")),
            note=self._reports[session.id].note if session.id in self._reports else "",
            source_bundle=brought.bundle if brought else "",
            imported_at=local_time(self._store, brought.at) if brought else None,
        )

    def _ended(self, session: Session) -> datetime | None:
        """When a session ended: as planned, or else when it was closed, if that was soon after."""
        report = self._reports.get(session.id)
        if session.ends_at is not None or report is None or session.status != "closed":
            return session.ends_at
        closed = local_time(self._store, report.closed_at)
        since = closed - local_time(self._store, session.starts_at)
        return closed if timedelta(0) <= since <= _CLOSED_LATE else None

    def _handed_out(self, given: totals.Given) -> HandedOut:
        edition = self._editions.get(given.edition)
        return HandedOut(
            title=edition.title if edition else "",
            language=edition.language if edition else "",
            quantity=given.quantity,
        )


def programme_code(store: Store) -> str:
    """The programme's code; without one its name in small letters and hyphens: oldham-champions."""
    programme = queries.programme_of(store)
    if programme is None:
        return ""
    return programme.code or re.sub(r"[\W_]+", "-", programme.name.casefold()).strip("-")


def _codes(store: Store, team: Sequence[Champion]) -> tuple[str, ...]:
    """The codes of the champions who have one; a coordinator is no champion. Never a name."""
    me = queries.me(store)
    own = me.champion if me.role == "coordinator" else None
    return tuple(one.code for one in team if one.code and one.id != own)


def _latest_reports(store: Store) -> dict[str, SessionReport]:
    """The last answers on closing, by session: two laptops may each have closed it."""
    ordered = sorted(store.all(SessionReport), key=lambda one: (one.closed_at, one.id))
    return {one.session: one for one in ordered}


def movement_facts(store: Store) -> list[MovementFacts]:
    """Every movement of copies, the oldest first, its day in the programme's time zone."""
    editions = {one.id: one for one in store.all(MaterialEdition)}
    materials = {one.id: one for one in store.all(Material)}
    found = []
    for one in sorted(store.all(StockMovement), key=lambda one: (one.at, one.id)):
        edition = editions.get(one.edition)
        material = materials.get(edition.material) if edition else None
        found.append(
            MovementFacts(
                id=one.id,
                at=local_time(store, one.at),
                session_id=one.session or "",
                edition_id=one.edition,
                title=material.title if material else "",
                topic=material.topic if material else "",
                language=edition.language if edition else "",
                format=edition.format if edition else "",
                version=edition.version if edition else 1,
                kind=one.kind,
                quantity=one.quantity,
            )
        )
    return found


def hours_facts(store: Store) -> list[HoursFacts]:
    """All time that champions gave, by day."""
    champions = {one.id: one for one in store.all(Champion)}
    found = []
    for one in sorted(store.all(HoursEntry), key=lambda one: (one.date, one.id)):
        champion = champions.get(one.champion or "")
        found.append(
            HoursFacts(
                champion_code=champion.code if champion else "",
                date=one.date,
                activity=one.activity,
                minutes=one.minutes,
                session_id=one.session or "",
            )
        )
    return found


# --- papers ---


def session_log(store: Store, keys: Keys) -> SessionLogFacts:
    """The log of one session, or of all between two days. Raises BadValue if they are swapped."""
    session = one_named(store, Session, keys["session"]).id if keys.get("session") else ""
    since, until = period(keys)
    listed = session_facts(store, session=session, since=since, until=until)
    me = queries.me(store)
    return SessionLogFacts(
        sessions=tuple(listed),
        programme=programme_name(store),
        champion=me.name if me.role == "champion" else "",
        made_on=store.now().date(),
    )


def recovery(store: Store, keys: Keys) -> RecoveryFacts:
    """The recovery sheet of this profile; the code is never kept and has to be given."""
    if not keys.get("code"):
        raise MissingValue(field="code")
    if len(keys["code"]) > _LONGEST_CODE:
        raise BadValue(field="code", value="…")  # a code that opens a profile is never repeated
    return RecoveryFacts(
        code=keys["code"],
        name=keys.get("name") or queries.me(store).name,
        programme=programme_name(store),
        made_on=store.now().date(),
    )


def receipt(store: Store, keys: Keys) -> ReceiptFacts:
    """What came from a champion: of one file, or of all that have a receipt.

    With ``sent`` what went in the parcel of that number, with ``from`` what came in one.
    """
    if keys.get("sent"):
        return receipt_facts.sent(store, whole(keys, "sent"))
    if keys.get("from"):
        return receipt_facts.received(store, keys["from"], whole(keys, "number"))
    if not keys.get("champion"):
        raise MissingValue(field="champion")
    champion = one_named(store, Champion, keys["champion"])
    number = whole(keys, "number")
    found = [
        one
        for one in store.all(Receipt)
        if one.champion == champion.id and (number is None or one.number == number)
    ]
    if not found:
        raise UnknownName(kind="receipt", name=keys.get("number") or champion.name)
    me = queries.me(store)
    newest = max(one.at for one in found)
    return ReceiptFacts(
        sender=champion.name,
        receiver=me.name if me.role == "coordinator" else "",
        programme=programme_name(store),
        received_on=local_time(store, newest.astimezone(UTC)).date(),
        number=number,
        new=sum(one.result == "new" for one in found),
        already=sum(one.result == "already" for one in found),
        sessions=sum(one.counts.get("Session", 0) for one in found),
        people=sum(one.counts.get("Arrival", 0) for one in found),
    )


def programme_name(store: Store) -> str:
    """The programme's name; empty where there is none yet."""
    programme = queries.programme_of(store)
    return programme.name if programme else ""
