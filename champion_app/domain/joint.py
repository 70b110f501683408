"""One session that was written down twice: who came is joined, and one number stands for it.

A named person and a number card count once, whichever laptop let them in. Those who gave nothing
are never added up: their number follows from the count that was chosen or agreed (8.6 rule 5).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Came:
    """One arrival that stands; ``who`` is the person or the card's number, None for neither."""

    kind: str
    who: int | None
    child: bool
    first_time: str


@dataclass(frozen=True)
class Said:
    """What a decision says of the number: an agreed one, or whose count is used (an id)."""

    session: str
    people: int | None
    count: str


@dataclass(frozen=True, kw_only=True)
class Joint:
    """Sessions that are one. ``session`` is the smallest id of ``members`` and stands for all.

    ``named``, ``cards`` and ``anonymous`` are arrivals, each person and card once; ``room`` are
    those beyond them whom the count that stands has in the room; ``children`` are of all these.
    """

    session: str
    members: tuple[str, ...]
    named: int
    cards: int
    anonymous: int
    room: int
    children: int
    first_time: Mapping[str, int] = field(default_factory=dict)

    @property
    def arrivals(self) -> int:
        """Those let in one by one."""
        return self.named + self.cards + self.anonymous

    @property
    def people(self) -> int:
        """The attendance that is reported."""
        return self.arrivals + self.room

    @property
    def first_times(self) -> int:
        """Arrivals who said that it was their first time."""
        return self.first_time.get("yes", 0)


def joint(
    session: str,
    came: Mapping[str, Sequence[Came]],
    rooms: Mapping[str, tuple[int, int]],
    said: Sequence[Said],
) -> Joint:
    """The one session out of several, by id; ``rooms`` are people and children counted there.

    The last thing said of the number holds; when nothing was, the highest count does.
    """
    counts = {one: len(listed) or rooms.get(one, (0, 0))[0] for one, listed in came.items()}
    chosen = max(sorted(counts), key=lambda one: counts[one])
    people = counts[chosen]
    for each in said:
        if each.people is not None:
            people = each.people
        elif each.count in counts:
            chosen, people = each.count, counts[each.count]
    known: dict[tuple[str, int], Came] = {}
    for one in sorted(came):
        for arrival in came[one]:
            if arrival.who is not None:
                known.setdefault((arrival.kind, arrival.who), arrival)
    nameless = [one for one in came[chosen] if one.who is None]
    nameless = nameless[: max(0, people - len(known))]
    kept = [*known.values(), *nameless]
    room = max(0, people - len(kept))
    return Joint(
        session=session,
        members=tuple(sorted(came)),
        named=sum(kind == "named" for kind, _ in known),
        cards=sum(kind == "card" for kind, _ in known),
        anonymous=len(nameless),
        room=room,
        children=_children(kept, room, rooms.get(chosen, (0, 0))),
        first_time=dict(Counter(one.first_time for one in kept)),
    )


def _children(kept: Sequence[Came], room: int, counted: tuple[int, int]) -> int:
    """Children among those let in, and of those in the room as many as were counted there."""
    let_in = sum(one.child for one in kept)
    return let_in + min(room, max(0, counted[1] - let_in))
