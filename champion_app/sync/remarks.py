"""What a person should know of the exchange with the other laptops, as facts; no sentences here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from champion_app.domain.clocks import SAID_MS
from champion_app.domain.records import Device
from champion_app.domain.stamps import milliseconds
from champion_app.store import links
from champion_app.store.links import ASK, Link
from champion_app.store.store import Store
from champion_app.sync import quarantine

SHOWN_MS = 30 * 24 * 3600 * 1000
"""How long it is said that a history began anew, or that two laptops used one number."""


@dataclass(frozen=True)
class Remark:
    """``code`` names the sentence; ``name`` whose laptop, ``numbers`` which parcels, ``minutes``
    by how much a clock is off."""

    code: str
    name: str = ""
    numbers: tuple[int, ...] = ()
    minutes: int = 0


def remarks(store: Store) -> list[Remark]:
    """Everything that is to be said now, what concerns this laptop first."""
    found = [*_own(store)]
    labels = {one.number: one.label for one in store.all(Device)}
    now = milliseconds(store.now())
    for link in links.all_links(store):
        found += _of(store, link, labels.get(link.peer, str(link.peer)), now)
    return found


def _own(store: Store) -> Iterator[Remark]:
    offset = store.now.offset
    if abs(offset) >= SAID_MS:
        yield Remark("behind" if offset > 0 else "ahead", minutes=abs(offset) // 60_000)
    why, at = store.meta("anew_why"), int(cast("int", store.meta("anew_at", 0)))
    if why and milliseconds(store.now()) - at < SHOWN_MS:
        yield Remark(str(why))


def _of(store: Store, link: Link, name: str, now: int) -> Iterator[Remark]:
    if link.twice and now - link.twice < SHOWN_MS:
        yield Remark("twice", name)
    held = quarantine.waiting(store, link.peer)
    if held:
        yield Remark("clock_held", name, tuple(quarantine.number_of(store, one) for one in held))
    if link.numbers_missing:
        yield Remark("missing", name, link.numbers_missing)
    if link.again & ASK:
        yield Remark("asked", name)
    elif link.differs:
        yield Remark("differs", name)
