"""Sessions: plan, open the door, let people in, count, close."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from champion_app.domain import bounds, codes, tags
from champion_app.domain.errors import (
    AlreadyReversed,
    AlreadySignedIn,
    BadValue,
    CardIsIn,
    MissingValue,
    ModeForbids,
    SessionClosed,
)
from champion_app.domain.records import (
    Arrival,
    ArrivalReversal,
    HeadCount,
    HoursEntry,
    Person,
    Session,
    SessionReport,
    Venue,
)
from champion_app.domain.text import is_blank, one_line
from champion_app.store import door_queries, queries, session_queries
from champion_app.store.store import Store

_LONDON = "Europe/London"
_NOTHING_BEFORE = date(2000, 1, 1)
_A_MINUTE = Decimal(1) / 120  # what rounds to one


_AHEAD = timedelta(days=1)
"""How far a clock may be behind: what was written down for later than that did not happen."""


def local_time(store: Store, moment: datetime, *, field: str = "starts_at") -> datetime:
    """``moment`` in the programme's time zone; one without a zone is taken to be there.

    Raises BadValue for a year that no calendar here is used for.
    """
    if not bounds.honest_day(moment.date()):
        raise BadValue(field=field, value=moment.isoformat())
    zone = _zone(store)
    if moment.tzinfo is None:
        return moment.replace(tzinfo=zone)
    return moment.astimezone(zone)


def _zone(store: Store) -> ZoneInfo:
    """The programme's time zone; London's when it names one that this computer does not know."""
    programme = queries.programme_of(store)
    try:
        return ZoneInfo(programme.time_zone if programme else _LONDON)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo(_LONDON)


def has_been(store: Store, day: date, field: str, value: str) -> None:
    """Raise BadValue unless ``day`` lies between the year 2000 and tomorrow.

    A programme's own start is no bound: it is the day its first laptop was set up, and what was on
    paper before that is written in afterwards.
    """
    if not _NOTHING_BEFORE <= day <= (local_time(store, store.now()) + _AHEAD).date():
        raise BadValue(field=field, value=value)


def plan_session(
    store: Store,
    title: str,
    venue: str | None,
    *,
    starts_at: datetime,
    topics: tuple[str, ...] = (),
    languages: tuple[str, ...] = (),
    mode: str = "",
) -> Session:
    """A session to come. ``mode`` is the programme's own when it is left out."""
    if is_blank(title):
        raise MissingValue(field="title")
    me = queries.me(store)
    programme = queries.programme_of(store)
    place = store.need(Venue, venue) if venue else None
    return store.put(
        Session(
            id=store.new_id(Session),
            title=one_line(title),
            venue=venue or None,
            starts_at=local_time(store, starts_at),
            setting=place.setting if place else "",
            topics=tuple(codes.one_of("topics", each, codes.TOPICS) for each in topics),
            languages=tags.normal_each("languages", languages),
            mode=codes.one_of("mode", mode, codes.MODES)
            if mode
            else (programme.default_mode if programme else "count"),
            champions=(me.champion,) if me.champion else (),
        )
    )


def open_session(store: Store, session: str) -> Session:
    """The door is open: people can be let in."""
    found = not_ended(store, session)
    return store.put(replace(found, status="open"))


def set_mode(store: Store, session: str, mode: str) -> Session:
    """Write down less from now on; a session's mode is never raised at the door."""
    found = not_ended(store, session)
    code = codes.one_of("mode", mode, codes.MODES)
    if found.mode in codes.MODES and codes.MODES.index(code) > codes.MODES.index(found.mode):
        raise ModeForbids(mode=found.mode)
    return store.put(replace(found, mode=code))


def not_ended(store: Store, session: str) -> Session:
    """The session, which is still to come or under way; raises SessionClosed."""
    found = store.need(Session, session)
    if found.status in codes.ENDED:
        raise SessionClosed(title=found.title)
    return found


def arrive(
    store: Store,
    session: str,
    *,
    person: str | None = None,
    card: int | None = None,
    child: bool = False,
    first_time: str = "",
    at: datetime | None = None,
) -> Arrival:
    """One more person through the door: not named, by number card, or named.

    Opens a session that was only planned. Raises SessionClosed, ModeForbids when the session's
    mode writes less down, AlreadySignedIn for a person and CardIsIn for a card that is in, and
    BadValue for a time before 2000 or more than a day ahead.
    """
    found = not_ended(store, session)
    _allowed(found, person, card)
    known = store.need(Person, person) if person else None
    if known and queries.is_in(store, session, known.id):
        raise AlreadySignedIn(name=known.name)
    if card is not None and door_queries.card_is_in(store, session, card):
        raise CardIsIn(card=card)
    moment = local_time(store, at, field="at") if at else store.now()
    if at:
        has_been(store, moment.date(), "at", at.isoformat())
        if moment > store.now() + _AHEAD:
            raise BadValue(field="at", value=at.isoformat())
    if found.status == "planned":
        store.put(replace(found, status="open"))
    if known and not first_time:
        first_time = "no" if queries.visits_before(store, [known.id]) else "yes"
    return store.put(
        Arrival(
            id=store.new_id(Arrival),
            session=session,
            seq=queries.next_seq(store, session),
            kind="named" if person else "card" if card is not None else "anonymous",
            person=person or None,
            card=card,
            adult_child="child" if child else "adult",
            first_time=codes.one_of("first_time", first_time or "not_asked", codes.FIRST_TIME),
            method="search" if person else "card" if card is not None else "key",
            at=moment.astimezone(UTC),
        )
    )


def _allowed(session: Session, person: str | None, card: int | None) -> None:
    if person and session.mode not in ("first_name", "named"):
        raise ModeForbids(mode=session.mode)
    if card is not None and session.mode == "count":
        raise ModeForbids(mode=session.mode)
    if card is not None and (card < 1 or person):  # a card says nothing of whose it is
        raise BadValue(field="card", value=card)


def reverse_arrival(store: Store, arrival: str, reason: str = "mistake") -> ArrivalReversal:
    """Take an arrival back; both entries stay, the count goes down by one."""
    found = store.need(Arrival, arrival)
    taken_back = "t.arrival = (SELECT k FROM arrivals WHERE id = unhex(?))"
    if store.all(ArrivalReversal, taken_back, (arrival,)):
        raise AlreadyReversed()
    return store.put(
        ArrivalReversal(
            id=store.new_id(ArrivalReversal),
            arrival=found.id,
            reason=codes.one_of("reason", reason, codes.REVERSAL_REASONS),
            at=store.now().astimezone(UTC),
        )
    )


def take_back_last(store: Store, session: str) -> ArrivalReversal | None:
    """Take back the newest arrival that still stands, or None when nobody is in."""
    last = queries.last_standing(store, session)
    return reverse_arrival(store, last.id) if last else None


def count_heads(store: Store, session: str, adults: int, children: int = 0) -> HeadCount:
    """The champion's own count of the room; kept beside the arrivals, never instead."""
    store.need(Session, session)
    for field, value in (("adults", adults), ("children", children)):
        if value < 0:
            raise BadValue(field=field, value=value)
    return store.put(
        HeadCount(
            id=store.new_id(HeadCount),
            session=session,
            adults=adults,
            children=children,
            at=store.now().astimezone(UTC),
            counted_by=queries.me(store).champion,
        )
    )


def close_session(
    store: Store, session: str, *, note: str = "", hours: Decimal | None = None
) -> SessionReport:
    """The session is over. ``hours`` are the champion's own, kept as minutes.

    A session to which nobody came is closed as just that: a result, not an error. One that is
    closed again, after a reopening, has the new report only, and hours for the difference.
    """
    found = not_ended(store, session)
    counted = [one for one in queries.head_counts(store) if one.session == session]
    held = bool(counted and counted[0].reported)
    store.put(replace(found, status="closed" if held else "nobody_came"))
    me = queries.me(store)
    if hours is not None:
        _log_own_hours(store, found, hours, me.champion)
    for older in session_queries.reports_of(store, session):
        store.bury(older)
    return store.put(
        SessionReport(
            id=store.new_id(SessionReport),
            session=session,
            note=note,
            closed_at=store.now().astimezone(UTC),
            closed_by=me.champion,
        )
    )


def minutes_of(hours: Decimal) -> int:
    """Hours of one day as whole minutes. Raises BadValue, also for less than a minute."""
    if not hours.is_finite() or not 0 <= hours <= 24 or 0 < hours < _A_MINUTE:
        raise BadValue(field="hours", value=str(hours)[:80])
    return round(hours * 60) if hours else 0


def _log_own_hours(store: Store, session: Session, hours: Decimal, champion: str | None) -> None:
    minutes = minutes_of(hours) - session_queries.own_minutes(store, session.id, champion)
    if minutes:
        store.put(
            HoursEntry(
                id=store.new_id(HoursEntry),
                champion=champion,
                date=session.starts_at.date(),
                activity="session",
                minutes=minutes,
                session=session.id,
            )
        )


def cancel_session(store: Store, session: str, reason: str) -> Session:
    """The session will not be held; it stays in the list with the reason."""
    found = not_ended(store, session)
    return store.put(replace(found, status="cancelled", reason=reason))


def reopen_session(store: Store, session: str) -> Session:
    """Undo a close or a cancellation: the door can be opened again."""
    found = store.need(Session, session)
    return store.put(replace(found, status="open", reason=""))


def move_session(
    store: Store, session: str, *, starts_at: datetime, venue: str | None = None
) -> Session:
    """Another time, and another place when one is given; the revision goes up for calendars.

    It lasts as long as before.
    """
    found = not_ended(store, session)
    place = store.need(Venue, venue) if venue else None
    moved = local_time(store, starts_at)
    return store.put(
        replace(
            found,
            starts_at=moved,
            ends_at=found.ends_at and moved + (found.ends_at - found.starts_at),
            venue=place.id if place else found.venue,
            setting=place.setting or found.setting if place else found.setting,
            revision=found.revision + 1,
        )
    )


def next_hour(store: Store) -> datetime:
    """The coming full hour in the programme's time zone: a sensible start for a new session."""
    now = local_time(store, store.now()) + timedelta(hours=1)
    return now.replace(minute=0, second=0, microsecond=0)
