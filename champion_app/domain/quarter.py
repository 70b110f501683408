"""The return of a period: sums of what was written down, with small numbers of people hidden.

Counting rules of the data model, 5.1. Everything in a ``Return`` may be printed: sessions, copies
and hours are exact, they are no people; numbers of people went through ``disclosure``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from champion_app.domain import codes
from champion_app.domain.counting import (
    AGES,
    KINDS,
    CopiesOut,
    CountedSession,
    Laptop,
    Place,
    Volunteer,
    Written,
)
from champion_app.domain.disclosure import Profile, Shown, linked, share

_NO_PLACE = Place("")
_UNKNOWN = Volunteer("", "")


@dataclass(frozen=True, kw_only=True)
class About:
    """What a return is of; both days belong to it.

    ``alone`` names the champion on whose laptop it was made, empty at a coordinator.
    """

    first: date
    last: date
    made_on: date
    time_zone: str
    programme: str = ""
    organisation: str = ""
    alone: str = ""


@dataclass(frozen=True)
class People:
    """How many came, as it may be shown, and that number in several ways.

    ``kinds`` is by how they were counted, ``ages`` adults and children, ``first_time`` by answer.
    """

    total: Shown
    kinds: Mapping[str, Shown]
    ages: Mapping[str, Shown]
    first_time: Mapping[str, Shown]


@dataclass(frozen=True)
class Unique:
    """Different people: those with a name, different number cards, and both together."""

    total: Shown
    named: Shown
    cards: Shown


@dataclass(frozen=True)
class PlaceLine:
    """One venue: sessions held there, and people."""

    place: Place
    sessions: int
    people: Shown


@dataclass(frozen=True)
class ChampionLine:
    """One champion: sessions held and minutes given. The name only where nothing is hidden."""

    champion: Volunteer
    sessions: int
    minutes: int


@dataclass(frozen=True)
class Apart:
    """A session whose two counts differ, and the one that was used."""

    day: date
    title: str
    arrivals: int
    in_room: int
    used: int


@dataclass(frozen=True, kw_only=True)
class Method:
    """What has to be said about the counting; all but the laptops are numbers of sessions.

    ``room_only``: only the room was counted; ``confirmed``: the champion said that some came in
    uncounted; ``differ``: both were counted, are not the same, and the arrivals were used;
    ``joined``: several champions had written it down, it counts once;
    ``not_closed``: people came, but the session stands as planned, open, cancelled or nobody came.
    ``silent`` laptops were not heard from since the period began, ``early`` ones not since it
    ended. ``apart`` has the sessions that differ, where nothing is hidden.
    """

    room_only: int
    confirmed: int
    differ: int
    joined: int
    not_closed: int
    silent: tuple[Laptop, ...]
    early: tuple[Laptop, ...]
    laptops: int
    apart: tuple[Apart, ...]


@dataclass(frozen=True, kw_only=True)
class Return:
    """A period's return, ready to be set on paper.

    ``statuses`` has every status of a session; ``sessions`` is all of them together, ``unreported``
    those that are over without a closing report. ``languages`` and ``topics`` count sessions held,
    one that has several under each.
    """

    about: About
    profile: Profile
    sessions: int
    statuses: Mapping[str, int]
    unreported: int
    people: People
    unique: Unique
    languages: Sequence[tuple[str, int]]
    topics: Sequence[tuple[str, int]]
    places: Sequence[PlaceLine]
    champions: Sequence[ChampionLine]
    handouts: Sequence[CopiesOut]
    minutes: Mapping[str, int]
    method: Method

    @property
    def held(self) -> int:
        """Sessions held."""
        return self.statuses["closed"]

    @property
    def copies(self) -> int:
        """Copies given out."""
        return sum(one.copies for one in self.handouts)

    @property
    def matched(self) -> int | None:
        """How many in a hundred of those who came have a name or a card; None if not shown."""
        named, cards = self.people.kinds["named"], self.people.kinds["cards"]
        both = None if named is None or cards is None else named + cards
        return share(both, self.people.total, self.profile)

    @property
    def answered(self) -> int | None:
        """How many in a hundred said whether it was their first time; None if not shown."""
        yes, no = self.people.first_time["yes"], self.people.first_time["no"]
        both = None if yes is None or no is None else yes + no
        return share(both, self.people.total, self.profile)


def return_of(written: Written, about: About, profile: Profile) -> Return:
    """The return of a period under one profile; profiles are never mixed in one return."""
    held = [one for one in written.sessions if one.status == "closed"]
    statuses = Counter(one.status for one in written.sessions)
    minutes = Counter[str]()
    for each in written.hours:
        minutes[each.activity] += each.minutes
    people, places = _people(written, held, profile)
    return Return(
        about=about,
        profile=profile,
        sessions=len(written.sessions),
        statuses={status: statuses[status] for status in codes.STATUSES},
        unreported=sum(_lacks_report(one, about.made_on) for one in written.sessions),
        people=people,
        unique=_unique(written, profile),
        languages=_most(tag for one in held for tag in set(one.languages)),
        topics=_most(topic for one in held for topic in set(one.topics)),
        places=places,
        champions=_champions(written, held, named=not profile.hides(1)),
        handouts=written.handouts,
        minutes={activity: total for activity, total in sorted(minutes.items()) if total},
        method=_method(written, about, shows=not profile.hides(1)),
    )


def _lacks_report(session: CountedSession, today: date) -> bool:
    over = session.status in ("closed", "nobody_came") or session.day < today
    return over and session.status != "cancelled" and not session.has_report


def _people(
    written: Written, held: Sequence[CountedSession], profile: Profile
) -> tuple[People, list[PlaceLine]]:
    kinds, ages, answers = Counter[str](), Counter[str](), Counter[str]()
    came, sessions = Counter[str](), Counter[str]()
    for one in written.sessions:
        kinds.update(one.kinds())
        ages.update(one.ages())
        answers.update(one.answers())
        came[one.venue] += one.people
    for one in held:
        sessions[one.venue] += 1
    venues = [(written.places.get(one, _NO_PLACE), one) for one in came]
    # By name and never by size: the order would tell of hidden numbers.
    venues = [one for one in venues if came[one[1]] or sessions[one[1]]]
    venues.sort(key=lambda one: (not one[0].name, one[0].district, one[0].name.casefold(), one[1]))
    total, told = linked(
        {
            "kinds": [kinds[one] for one in KINDS],
            "ages": [ages[one] for one in AGES],
            "first_time": [answers[one] for one in codes.FIRST_TIME],
            "places": [came[one] for _, one in venues],
        },
        profile,
    )
    people = People(
        total,
        dict(zip(KINDS, told["kinds"], strict=True)),
        dict(zip(AGES, told["ages"], strict=True)),
        dict(zip(codes.FIRST_TIME, told["first_time"], strict=True)),
    )
    lines = [
        PlaceLine(place, sessions[venue], shown)
        for (place, venue), shown in zip(venues, told["places"], strict=True)
    ]
    return people, lines


def _unique(written: Written, profile: Profile) -> Unique:
    both = (written.different.named, written.different.cards)
    total, told = linked({"both": both}, profile)
    return Unique(total, *told["both"])


def _most(found: Iterable[str]) -> list[tuple[str, int]]:
    """Each with how often it occurs, the most frequent first."""
    return sorted(Counter(found).items(), key=lambda one: (-one[1], one[0]))


def _champions(
    written: Written, held: Sequence[CountedSession], *, named: bool
) -> list[ChampionLine]:
    """Everybody who held a session or gave time; one held by two stands under both."""
    sessions, minutes = Counter[Volunteer](), Counter[Volunteer]()

    def listed(champion: str) -> Volunteer:
        found = written.champions.get(champion, _UNKNOWN)
        return found if named else Volunteer(found.code, "", found.coordinator)

    for one in held:
        sessions.update({listed(champion) for champion in one.champions} or {_UNKNOWN})
    for each in written.hours:
        minutes[listed(each.champion)] += each.minutes
    everybody = sorted({*sessions, *minutes}, key=_by_code)
    return [ChampionLine(one, sessions[one], minutes[one]) for one in everybody]


def _by_code(one: Volunteer) -> tuple[bool, int, str, bool, str]:
    """C2 before C10, those without a code last."""
    return (not one.code, len(one.code), one.code, not one.coordinator, one.name.casefold())


def _method(written: Written, about: About, *, shows: bool) -> Method:
    both = [one for one in written.sessions if one.heads is not None and one.arrivals]
    apart = [one for one in both if one.arrivals != one.in_room]
    silent = [one for one in written.laptops if one.heard_on is None or one.heard_on < about.first]
    early = [
        one
        for one in written.laptops
        if one not in silent and one.heard_on is not None and one.heard_on <= about.last
    ]
    return Method(
        room_only=sum(one.uses_room and not one.arrivals for one in written.sessions),
        confirmed=sum(one.uses_room for one in apart),
        differ=sum(not one.uses_room for one in apart),
        joined=sum(one.entries > 1 for one in written.sessions),
        not_closed=sum(bool(one.people) and one.status != "closed" for one in written.sessions),
        silent=tuple(silent),
        early=tuple(early) if about.last < about.made_on else (),
        laptops=len(written.laptops),
        apart=tuple(
            Apart(one.day, one.title, one.arrivals, one.in_room, one.people) for one in apart
        )
        if shows
        else (),
    )
