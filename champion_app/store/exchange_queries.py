"""What the screens ask of the exchange between laptops: who has one, what went, what came."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import cast

from champion_app.domain.records import Champion, Device, Receipt
from champion_app.store import links
from champion_app.store.store import Store

NO_LAPTOP, INVITED, ASKING, LET_IN = "no_laptop", "invited", "asking", "let_in"


@dataclass(frozen=True)
class SentParcel:
    """A parcel that was made: its number, when (ms since 1970), whether it is known to be there."""

    number: int
    at: int
    received: bool


@dataclass(frozen=True)
class Member:
    """A champion and how it stands with their laptops; times in ms since 1970, 0 for never.

    ``state`` is one of ``no_laptop``, ``invited``, ``asking`` (wants to be let in), ``let_in``;
    ``laptops`` counts those let in, also while one more asks.
    """

    champion: Champion
    state: str
    laptops: int = 0
    heard_at: int = 0
    sent_at: int = 0
    reply_due: bool = False


@dataclass(frozen=True)
class Laptop:
    """One laptop of the programme; ``heard_at`` in ms since 1970, 0 for never.

    ``scope`` says whose records it holds, ``champion`` is the id of whose it is.
    """

    number: int
    label: str
    role: str
    state: str
    heard_at: int = 0
    this: bool = False
    scope: str = "own"
    champion: str = ""


def laptops(store: Store) -> list[Laptop]:
    """Every laptop that was ever let in, those in use first, by name and number."""
    heard = {link.peer: link.heard_at for link in links.all_links(store)}
    found = [
        Laptop(
            one.number,
            one.label,
            one.role,
            one.state,
            heard.get(one.number, 0),
            one.number == store.device,
            one.scope,
            one.champion or "",
        )
        for one in store.all(Device)
    ]
    return sorted(found, key=lambda one: (one.state != "active", one.label.casefold(), one.number))


def sent_parcels(store: Store, *, limit: int = 20) -> list[SentParcel]:
    """The parcels made here, the newest first."""
    acked = {link.peer: link.acked for link in links.all_links(store)}
    sql = "SELECT number, at, hi, peers FROM exported ORDER BY number DESC LIMIT ?"
    return [
        SentParcel(
            int(cast("int", number)),
            int(cast("int", at)),
            any(acked.get(peer, 0) >= int(cast("int", hi)) for peer in json.loads(str(peers))),
        )
        for number, at, hi, peers in store.rows(sql, (limit,))
    ]


def sent_up_to(store: Store) -> int:
    """The last change on this laptop that any parcel made here holds."""
    return int(cast("int", store.rows("SELECT coalesce(max(hi), 0) FROM exported")[0][0]))


def receipts_of(store: Store, device: int) -> list[Receipt]:
    """What a coordinator confirmed to have from that laptop, the newest first."""
    found = store.all(Receipt, "t.device = ?", (device,))
    return sorted(found, key=lambda one: (one.at, one.number), reverse=True)


def last_receipts(store: Store, limit: int) -> list[Receipt]:
    """What was taken in last from anybody, the newest first."""
    found = store.all(
        Receipt, "t.k IN (SELECT k FROM receipts ORDER BY at DESC, k DESC LIMIT ?)", (limit,)
    )
    return sorted(found, key=lambda one: (one.at, one.number), reverse=True)


def asking_since(store: Store) -> dict[int, int]:
    """The laptops whose parcels are held until they are let in, and since when, by number."""
    sql = "SELECT device, min(at) FROM held WHERE why = 'not approved' GROUP BY device"
    return {int(cast("int", row[0])): int(cast("int", row[1])) for row in store.rows(sql)}


def members(store: Store) -> list[Member]:
    """The champions who are active, by name."""
    asking = asking_since(store)
    invited: dict[str, list[int]] = {}
    unused = set()
    for invitation in links.invitations(store):
        invited.setdefault(invitation.champion, []).append(invitation.device)
        if not invitation.used:
            unused.add(invitation.champion)
    enrolled: dict[str | None, list[int]] = {}
    for device in store.all(Device, "t.role = 'champion' AND t.state = 'active'"):
        enrolled.setdefault(device.champion, []).append(device.number)
    known = {link.peer: link for link in links.all_links(store)}
    found = []
    for champion in store.all(Champion, "t.status = 'active'"):
        waits = [asking[one] for one in invited.get(champion.id, []) if one in asking]
        laptops = enrolled.get(champion.id, [])
        reached = [known[one] for one in laptops if one in known]
        state = NO_LAPTOP
        if waits:
            state = ASKING
        elif laptops:
            state = LET_IN
        elif champion.id in unused:
            state = INVITED
        found.append(
            Member(
                champion,
                state,
                laptops=len(laptops),
                heard_at=max([0, *waits, *(link.heard_at for link in reached)]),
                sent_at=max([0, *(link.sent_at for link in reached)]),
                reply_due=any(link.ack_due for link in reached),
            )
        )
    return sorted(found, key=lambda one: (one.champion.name.casefold(), one.champion.code))
