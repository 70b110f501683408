"""Gathers what stands on the receipts of parcels, those that went and those that came."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime

from champion_app.commands.sessions import local_time
from champion_app.domain.errors import ChampionError, UnknownName
from champion_app.domain.facts import ReceiptFacts
from champion_app.domain.place_errors import NoParcelYet
from champion_app.domain.records import Device
from champion_app.store import links, queries, receipt_queries
from champion_app.store.store import Store


def sent(store: Store, number: int | None = None) -> ReceiptFacts:
    """What went in the parcel of that number, or in the last one.

    Raises UnknownName, NoParcelYet.
    """
    found = receipt_queries.made(store, number)
    if found is None:
        raise _nothing("", number)
    labels = _labels(store)
    me = queries.me(store)
    at = _at(store, found.at)
    told = found.receipt.at.astimezone(UTC) if found.receipt is not None else None
    return ReceiptFacts(
        sender=me.name,
        received_on=at.date(),
        clock=f"{at:%H:%M}",
        receiver=", ".join(dict.fromkeys(labels[one] for one in found.peers if one in labels)),
        programme=_programme(store),
        number=found.number,
        sent=True,
        confirmed=found.confirmed,
        confirmed_on=local_time(store, told).date() if told is not None else None,
        counts=found.counts,
    )


def received(store: Store, sender: str = "", number: int | None = None) -> ReceiptFacts:
    """What came in the parcel of that number, or in the last one. Raises UnknownName, NoParcelYet.

    ``sender`` is a name or a laptop's number; anybody's when it is empty.
    """
    labels = _labels(store)
    meant = [
        one
        for one, label in labels.items()
        if one != store.device and (not sender or sender in (str(one), label))
    ]
    lines = receipt_queries.taken(store, meant, number) or receipt_queries.told(
        store, meant, number
    )
    if not lines:
        raise _nothing(sender, number)
    first = lines[0]
    of_it = [one for one in lines if (one.device, one.number) == (first.device, first.number)]
    inside: Counter[str] = Counter()
    for one in of_it:
        inside.update(one.counts)
    me, at = queries.me(store), _at(store, of_it[-1].at)
    return ReceiptFacts(
        sender=labels[first.device],
        received_on=at.date(),
        clock=f"{at:%H:%M}",
        receiver=me.name,
        programme=_programme(store),
        number=first.number,
        new=sum(one.result == "new" for one in of_it),
        already=sum(one.result == "already" for one in of_it),
        missing=links.link_to(store, first.device).numbers_missing,
        counts=inside,
        changed=sum(one.changed for one in of_it),
        thanks=me.role == "coordinator",
    )


def _nothing(sender: str, number: int | None) -> ChampionError:
    asked = sender or ("" if number is None else str(number))
    return UnknownName(kind="receipt", name=asked) if asked else NoParcelYet()


def _labels(store: Store) -> dict[int, str]:
    return {one.number: one.label for one in store.all(Device)}


def _programme(store: Store) -> str:
    programme = queries.programme_of(store)
    return programme.name if programme else ""


def _at(store: Store, moment: int) -> datetime:
    """Milliseconds since 1970 as the programme's clocks show them."""
    return local_time(store, datetime.fromtimestamp(moment / 1000, tz=UTC))
