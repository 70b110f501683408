"""What a champion's parcel holds, counted as people speak of it; no Qt here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from champion_app.domain.contact_records import ConsentEvent, ContactPoint
from champion_app.domain.record_shape import Record
from champion_app.domain.records import (
    Arrival,
    ArrivalReversal,
    HeadCount,
    HoursEntry,
    MaterialEdition,
    Person,
    Session,
    SessionReport,
    StockMovement,
    Venue,
)
from champion_app.store.store import Store
from champion_app.store.wire import Block

_SPOKEN_OF = (
    Arrival,
    ArrivalReversal,
    ConsentEvent,
    ContactPoint,
    HeadCount,
    HoursEntry,
    Person,
    Session,
    SessionReport,
    StockMovement,
    Venue,
)

Row = Mapping[str, object]


@dataclass(frozen=True)
class Contents:
    """``people`` were counted at ``sessions``; ``copies`` given out in ``languages``.

    ``ways`` are those to reach somebody, ``answers`` each yes or no that was written down.
    ``stock`` counts other changes to the stock, ``minutes`` are the champion's time, ``others``
    all that has no row of its own.
    """

    sessions: int = 0
    people: int = 0
    names: int = 0
    ways: int = 0
    answers: int = 0
    copies: int = 0
    languages: int = 0
    stock: int = 0
    reports: int = 0
    minutes: int = 0
    places: int = 0
    others: int = 0

    @property
    def empty(self) -> bool:
        """Whether there is nothing at all."""
        return self == Contents()


def contents_of(store: Store, blocks: Sequence[Block]) -> Contents:
    """Count what the blocks of a parcel hold."""
    by_class = {block.record_class: block for block in blocks}
    given = [one for one in _living(by_class, StockMovement) if one["kind"] == "handed_out"]
    return Contents(
        sessions=len(_sessions(by_class)),
        people=_people(by_class),
        names=len(list(_living(by_class, Person))),
        ways=len(list(_living(by_class, ContactPoint))),
        answers=len(list(_living(by_class, ConsentEvent))),
        copies=-sum(_whole(one["quantity"]) for one in given),
        languages=len(_languages(store, {one["edition"] for one in given})),
        stock=len(list(_living(by_class, StockMovement))) - len(given),
        reports=len(list(_living(by_class, SessionReport))),
        minutes=sum(_whole(one["minutes"]) for one in _living(by_class, HoursEntry)),
        places=len(list(_living(by_class, Venue))),
        others=_others(blocks),
    )


def sessions_in(blocks: Sequence[Block]) -> set[str]:
    """The ids of the sessions of which a parcel holds something."""
    found = _sessions({block.record_class: block for block in blocks})
    return {one.hex() for one in found if isinstance(one, bytes)}


def _rows(block: Block) -> Iterator[Row]:
    names = list(block.columns)
    for values in zip(*block.columns.values(), strict=True):
        yield dict(zip(names, values, strict=True))


def _living(blocks: Mapping[type[Record], Block], record_class: type[Record]) -> Iterator[Row]:
    if record_class in blocks:
        for row in _rows(blocks[record_class]):
            if _whole(row.get("cl", 1)) % 2:
                yield row


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0


def _sessions(blocks: Mapping[type[Record], Block]) -> set[object]:
    """Sessions that are in the parcel themselves or of which something is."""
    found = {row["id"] for row in _living(blocks, Session)}
    for part in (Arrival, HeadCount, SessionReport):
        found |= {row["session"] for row in _living(blocks, part)}
    return found


def _people(blocks: Mapping[type[Record], Block]) -> int:
    """Arrivals that stand; for a session without any, the newest count of its room."""
    back = {row["arrival"] for row in _living(blocks, ArrivalReversal)}
    came = Counter(row["session"] for row in _living(blocks, Arrival) if row["id"] not in back)
    newest: dict[object, Row] = {}
    for row in sorted(_living(blocks, HeadCount), key=lambda one: _whole(one["hlc"])):
        newest[row["session"]] = row
    rooms = (
        _whole(row["adults"]) + _whole(row["children"])
        for session, row in newest.items()
        if session not in came
    )
    return came.total() + sum(rooms)


def _languages(store: Store, editions: Iterable[object]) -> set[str]:
    ids = [one.hex() for one in editions if isinstance(one, bytes)]
    found = (store.get(MaterialEdition, one) for one in ids)
    return {one.language for one in found if one is not None}


def _others(blocks: Sequence[Block]) -> int:
    """Rows of kinds without words of their own, and what was taken away."""
    rest = 0
    for block in blocks:
        gone = sum(1 for value in block.columns.get("cl", []) if _whole(value) % 2 == 0)
        rest += gone if block.record_class in _SPOKEN_OF else block.count
    return rest
