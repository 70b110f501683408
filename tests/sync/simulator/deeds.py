"""What people do: each deed is one transaction on one laptop, and nothing where it cannot be."""

from __future__ import annotations

import operator
from collections.abc import Callable
from dataclasses import replace

from champion_app.commands import deciding
from champion_app.commands.team import set_scope
from champion_app.domain import cases
from champion_app.domain.cases import pair_id
from champion_app.domain.columns import groups
from champion_app.domain.errors import NotFound
from champion_app.domain.record_shape import Record
from champion_app.domain.records import (
    Arrival,
    ArrivalReversal,
    HeadCount,
    Person,
    SamePersonDecision,
    Session,
    SessionReport,
    StockMovement,
    Venue,
)
from champion_app.store import queries
from champion_app.sync import erasures
from tests.samples import ENGLISH, NOW, fixed_id
from tests.sync.laptops import Laptop
from tests.sync.simulator.world import PEOPLE, SESSIONS, VENUES, Diverged, World

Deed = Callable[..., None]


def venue(_: World, one: Laptop, which: str, field: str, value: str) -> None:
    """Change one of two column groups of a place."""
    held = one.store.get(Venue, VENUES[int(which)])
    if held:
        one.store.put(replace(held, **{field: value}))  # type: ignore[arg-type]


def session(_: World, one: Laptop, which: str, field: str, value: str) -> None:
    """Change the plan or the state of a session."""
    held = one.store.get(Session, SESSIONS[int(which)])
    if held:
        one.store.put(replace(held, **{field: value}))  # type: ignore[arg-type]


def person(_: World, one: Laptop, which: str, field: str, value: str) -> None:
    """Change one of two column groups of a person."""
    held = one.store.get(Person, PEOPLE[int(which)])
    if held:
        one.store.put(replace(held, **{field: value}))  # type: ignore[arg-type]


def arrive(_: World, one: Laptop, which: str, who: str) -> None:
    """Somebody comes to a session: one of the three people, or nobody known."""
    meeting = SESSIONS[int(which)]
    known = one.store.get(Person, PEOPLE[int(who)]) if who != "-" else None
    if one.store.get(Session, meeting) is None:
        return
    one.store.put(
        Arrival(
            id=one.store.new_id(Arrival),
            session=meeting,
            seq=queries.next_seq(one.store, meeting),
            kind="named" if known else "anonymous",
            person=known.id if known else None,
            at=NOW,
        )
    )


def reverse(_: World, one: Laptop, number: str) -> None:
    """Take an arrival back."""
    came = one.store.all(Arrival)
    if came:
        arrival = came[int(number) % len(came)].id
        one.store.put(
            ArrivalReversal(id=one.store.new_id(ArrivalReversal), arrival=arrival, at=NOW)
        )


def stock(_: World, one: Laptop, quantity: str) -> None:
    """Copies come in or go out."""
    one.store.put(
        StockMovement(
            id=one.store.new_id(StockMovement),
            edition=ENGLISH,
            kind="adjust",
            quantity=int(quantity),
            at=NOW,
        )
    )


def count(_: World, one: Laptop, which: str, adults: str) -> None:
    """Heads are counted in the room."""
    meeting = SESSIONS[int(which)]
    if one.store.get(Session, meeting):
        one.store.put(
            HeadCount(id=one.store.new_id(HeadCount), session=meeting, adults=int(adults), at=NOW)
        )


def report(_: World, one: Laptop, which: str, note: str) -> None:
    """A session is closed with a note, by each champion in a report of their own."""
    made = fixed_id(330 + 10 * one.store.device + int(which))
    if one.store.get(Session, SESSIONS[int(which)]) is None:
        return
    held = one.store.get(SessionReport, made) or SessionReport(
        id=made, session=SESSIONS[int(which)], closed_at=NOW
    )
    one.store.put(replace(held, note=note))


def _class(kind: str) -> tuple[type[Record], tuple[str, ...]]:
    return (Person, PEOPLE) if kind == "person" else (Venue, VENUES)


def bury(_: World, one: Laptop, kind: str, which: str) -> None:
    """Take a person or a place away."""
    record_class, ids = _class(kind)
    held = one.store.get(record_class, ids[int(which)])
    if held:
        one.store.bury(held)


def revive(_: World, one: Laptop, kind: str, which: str) -> None:
    """Bring a person or a place back, if it was there and was taken away."""
    record_class, ids = _class(kind)
    known = f"SELECT 1 FROM {record_class.table} WHERE id = unhex(?) AND cl > 0 AND cl % 2 = 0"
    if one.store.rows(known, (ids[int(which)],)):
        one.store.revive(record_class(id=ids[int(which)], name="back"))  # type: ignore[call-arg]


def team(world: World, one: Laptop, which: str, mask: str) -> None:
    """The coordinator says which champions hold a session."""
    held = one.store.get(Session, SESSIONS[int(which)])
    if held and one in world.coordinators:
        chosen = [who.champion for n, who in enumerate(world.champions) if int(mask) >> n & 1]
        one.store.put(replace(held, champions=tuple(chosen)))


def same(_: World, one: Laptop, first: str, second: str, verdict: str) -> None:
    """Say that two people are one, or are not."""
    if first != second:
        deciding.same_person(one.store, PEOPLE[int(first)], PEOPLE[int(second)], verdict)


def unsay(_: World, one: Laptop, first: str, second: str) -> None:
    """Take back what was said of two people."""
    pair = sorted((PEOPLE[int(first)], PEOPLE[int(second)]))
    held = one.store.get(SamePersonDecision, pair_id(cases.SAME_PERSON, *pair))
    if held:
        one.store.bury(held)


def erase(world: World, one: Laptop, which: str) -> None:
    """A coordinator orders that a person be erased everywhere."""
    if one in world.coordinators:
        erasures.order_erasure(one.store, PEOPLE[int(which)])


def scope(world: World, one: Laptop, which: str, wanted: str) -> None:
    """A coordinator lets a champion hold the records of the whole team, or only their own."""
    if one in world.coordinators:
        champion = world.champions[int(which) % len(world.champions)].champion
        set_scope(one.store, champion, scope=wanted)


DEEDS: dict[str, Deed] = {
    each.__name__: each
    for each in (
        venue, session, person, arrive, reverse, stock, count, report, bury, revive, team,
        same, unsay, erase, scope,
    )
}  # fmt: skip


_ONE_GROUP = {"venue": (Venue, VENUES), "session": (Session, SESSIONS), "person": (Person, PEOPLE)}


def _stamps(one: Laptop, verb: str, arguments: tuple[str, ...]) -> tuple[object, ...]:
    """The stamp of every column group of the record that the deed is about."""
    if verb not in _ONE_GROUP:
        return ()
    record_class, ids = _ONE_GROUP[verb]
    listed = ", ".join(f"{group}_hlc" for group in groups(record_class))
    sql = f"SELECT {listed} FROM {record_class.table} WHERE id = unhex(?)"
    found = one.store.rows(sql, (ids[int(arguments[0])],))
    return found[0] if found else ()


def done(world: World, verb: str, one: Laptop, arguments: tuple[str, ...]) -> None:
    """Do it in one transaction; a reference to what is not here any more is nobody's fault."""
    before = _stamps(one, verb, arguments)
    try:
        with one.store.atomic():
            DEEDS[verb](world, one, *arguments)
    except NotFound:
        return
    after = _stamps(one, verb, arguments)
    if sum(map(operator.ne, before, after)) > 1:
        raise Diverged(f"{one.name} changed one thing, and another was stamped too")
