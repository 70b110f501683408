"""What no honest person does, and what only some programs do: forged, damaged and unknown rows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from champion_app.domain.erasing import ErasureOrder
from champion_app.domain.records import Person, Venue
from champion_app.store import carrying, erasing
from champion_app.sync.carrying import pieces_in
from tests.sync.laptops import Laptop
from tests.sync.simulator.world import PEOPLE, VENUES, Diverged, World
from tests.sync.test_carrying import wish


def strange(world: World, one: Laptop, text: str) -> str:
    """A later program on this laptop wrote a record of a table that this one does not know.

    Not with a clock that is ahead: this program cannot date anew what it does not know.
    """
    if one.clock.at > world.now + timedelta(days=1):
        return ""
    with one.store.atomic():
        carrying.keep(one.store, pieces_in(wish(one, text)), peer=0, since=one.store.counters.lsn)
    return ""


def forge(_: World, one: Laptop, part: str) -> str:
    """A dishonest laptop changes a place under the coordinator's number."""
    change = {
        "value": "name = 'Mine', name_hlc = name_hlc + 1, name_dev = 1",
        "life": "cl = cl + 1, cl_dev = 1",
    }[part]
    with one.store.atomic():
        lsn = one.store.counters.next_lsn()
        one.store.execute(
            f"UPDATE venues SET {change}, via = 0, lsn = ? WHERE id = unhex(?)", (lsn, VENUES[0])
        )
    return ""


def damage(world: World, one: Laptop) -> str:
    """Something past the app changes a value, and neither its stamp nor its hash."""
    world.damaged = True
    with one.store.atomic():
        lsn = one.store.counters.next_lsn()
        one.store.execute(
            "UPDATE venues SET name = 'Damaged', lsn = ? WHERE id = unhex(?)", (lsn, VENUES[0])
        )
    return ""


def see(_: World, one: Laptop, kind: str, which: str, name: str) -> str:
    """A person or place is there under that name, or not there at all ("-"). Raises Diverged."""
    record_class, ids = (Venue, VENUES) if kind == "venue" else (Person, PEOPLE)
    held = one.store.get(record_class, ids[int(which)])  # type: ignore[type-var]
    found = getattr(held, "name", "-")
    if found != name:
        raise Diverged(f"{one.name} sees {found}, not {name}")
    return ""


def trusts(_: World, one: Laptop, by: str) -> str:
    """A laptop takes its computer's clock to be wrong by so many milliseconds. Raises Diverged."""
    if one.store.now.offset != int(by):
        raise Diverged(f"{one.name} corrects its clock by {one.store.now.offset}, not {by}")
    return ""


def usurp(_: World, one: Laptop, which: str) -> str:
    """A dishonest laptop orders an erasure in the coordinator's name."""
    order = ErasureOrder(
        bytes.fromhex(PEOPLE[int(which)]), one.store.counters.hlc or 1, 1, bytes(64)
    )
    with one.store.atomic():
        erasing.take_orders(one.store, [order], via=0)
    return ""


def only(_: World, __: Laptop) -> str:
    """The history is over: nothing is healed or compared. Raises Over."""
    raise Over


class Over(Exception):
    """Nothing more is asked of this history."""


ODDITIES: dict[str, Callable[..., str]] = {
    each.__name__: each for each in (strange, forge, damage, trusts, usurp, see, only)
}
