"""What a receipt is made from: the parcels that were made here, and those that were taken in."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from champion_app.domain.records import Receipt
from champion_app.domain.stamps import milliseconds
from champion_app.store import links
from champion_app.store.store import Store


@dataclass(frozen=True)
class Made:
    """A parcel that was made here: when (ms since 1970), for which laptops, what is inside.

    ``confirmed`` says that one of them is known to hold it, ``receipt`` what a coordinator wrote.
    """

    number: int
    at: int
    peers: tuple[int, ...]
    counts: Mapping[str, int]
    confirmed: bool
    receipt: Receipt | None = None


@dataclass(frozen=True)
class Taken:
    """A parcel that was taken in: when (ms since 1970), what became of it, what was new."""

    number: int
    device: int
    at: int
    result: str
    changed: int
    counts: Mapping[str, int]


def made(store: Store, number: int | None = None) -> Made | None:
    """The parcel of that number that was made here, or the last one; None when there is none."""
    one = "WHERE number = :number" if number is not None else ""
    sql = f"""SELECT lower(hex(bundle)), number, at, hi, peers, counts FROM exported {one}
        ORDER BY at DESC, number DESC LIMIT 1"""
    found = store.rows(sql, {"number": number} if one else ())
    if not found:
        return None
    bundle, its_number, at, hi, peers, counts = found[0]
    to = tuple(int(one) for one in json.loads(str(peers)))
    held = max((links.link_to(store, peer).acked for peer in to), default=0)
    receipts = store.all(Receipt, "t.bundle = ?", (str(bundle),))
    return Made(
        int(cast("int", its_number)),
        int(cast("int", at)),
        to,
        json.loads(str(counts)),
        confirmed=bool(receipts) or held >= int(cast("int", hi)),
        receipt=receipts[0] if receipts else None,
    )


def taken(store: Store, devices: Sequence[int], number: int | None = None) -> list[Taken]:
    """What was taken in from these laptops, of that number or of any, the last first."""
    one = "AND number = :number" if number is not None else ""
    sql = f"""SELECT number, device, at, result, rows_changed, counts FROM import_log
        WHERE device IN (SELECT value FROM json_each(:devices)) {one} ORDER BY at DESC, k DESC"""
    values = {"devices": json.dumps(list(devices))} | ({"number": number} if one else {})
    return [
        Taken(
            int(cast("int", its_number)),
            int(cast("int", device)),
            int(cast("int", at)),
            str(result),
            int(cast("int", changed)),
            json.loads(str(counts)),
        )
        for its_number, device, at, result, changed, counts in store.rows(sql, values)
    ]


def told(store: Store, devices: Sequence[int], number: int | None = None) -> list[Taken]:
    """The same of parcels that another coordinator took in, as that one's receipts tell it."""
    found = [
        one
        for device in devices
        for one in store.all(Receipt, "t.device = ?", (device,))
        if number in (None, one.number)
    ]
    return [
        Taken(one.number, one.device, milliseconds(one.at), one.result, 0, one.counts)
        for one in sorted(found, key=lambda one: one.at, reverse=True)
    ]
