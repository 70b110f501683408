"""What was written down in a period, and which count stands for a session (data model, 5.1).

Both counts are kept; each breakdown of a session adds up to the attendance that is reported. These
are true numbers: what may be shown of them is ``domain.quarter``'s to say.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

CAME_UNCOUNTED = "came_uncounted"
"""What a champion answers on closing when more came than were counted at the door."""

KINDS = ("named", "cards", "anonymous", "room")
"""How people were counted; ``room``: in the room only, not at the door."""
AGES = ("adults", "children")


@dataclass(frozen=True, kw_only=True)
class CountedSession:
    """One session with both its counts.

    ``named``, ``cards`` and ``anonymous`` are arrivals net of those taken back, ``children`` those
    of them who are; ``first_time`` has their answers by code. ``heads`` are the adults and children
    counted in the room, None when nobody counted; ``difference`` is why the two differ, as the
    champion said on closing. ``champions`` and ``venue`` are ids; ``entries`` are the times it was
    written down, more than once where that was found out and joined.
    """

    title: str = ""
    day: date
    status: str
    venue: str = ""
    languages: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    champions: tuple[str, ...] = ()
    named: int = 0
    cards: int = 0
    anonymous: int = 0
    children: int = 0
    first_time: Mapping[str, int] = field(default_factory=dict)
    heads: tuple[int, int] | None = None
    difference: str = ""
    has_report: bool = False
    entries: int = 1

    @property
    def arrivals(self) -> int:
        """Everyone who was let in at the door."""
        return self.named + self.cards + self.anonymous

    @property
    def in_room(self) -> int:
        """The champion's count of the room; 0 when nobody counted."""
        return sum(self.heads or ())

    @property
    def uses_room(self) -> bool:
        """Whether the count of the room stands for this session.

        It does where nobody was let in one by one, and where it is the higher one and the
        champion confirmed that some came in uncounted (rule 5.1).
        """
        confirmed = not self.arrivals or self.difference == CAME_UNCOUNTED
        return self.in_room > self.arrivals and confirmed

    @property
    def people(self) -> int:
        """The attendance that is reported: visits."""
        return self.in_room if self.uses_room else self.arrivals

    def kinds(self) -> Counter[str]:
        """How the people were counted; adds up to ``people``."""
        room = self.people - self.arrivals
        return Counter(named=self.named, cards=self.cards, anonymous=self.anonymous, room=room)

    def ages(self) -> Counter[str]:
        """Adults and children; adds up to ``people``."""
        children = self.heads[1] if self.heads and self.uses_room else self.children
        return Counter(adults=self.people - children, children=children)

    def answers(self) -> Counter[str]:
        """Whether it was their first time; who was not counted one by one was not asked."""
        answers = Counter(self.first_time)
        answers["not_asked"] += self.people - sum(answers.values())
        return answers


@dataclass(frozen=True)
class Different:
    """Different people with a name, and different number cards, at all sessions of a period."""

    named: int = 0
    cards: int = 0


@dataclass(frozen=True)
class Place:
    """A venue as it is listed."""

    name: str
    district: str = ""


@dataclass(frozen=True)
class Volunteer:
    """A champion as they are listed; ``coordinator`` is one who has no code of a champion."""

    code: str
    name: str
    coordinator: bool = False


@dataclass(frozen=True)
class TimeGiven:
    """Minutes that one champion (by id; empty: not known) gave to one activity."""

    champion: str
    activity: str
    minutes: int


@dataclass(frozen=True)
class CopiesOut:
    """Copies of a handout given out in one language, corrections taken off."""

    title: str
    language: str
    copies: int


@dataclass(frozen=True)
class Laptop:
    """When a champion's laptop was last heard from; None for never, or when they have none."""

    code: str
    name: str
    heard_on: date | None


@dataclass(frozen=True, kw_only=True)
class Written:
    """All that was written down for a period, nothing hidden. Never printed itself."""

    sessions: Sequence[CountedSession]
    different: Different = Different()
    places: Mapping[str, Place] = field(default_factory=dict)
    champions: Mapping[str, Volunteer] = field(default_factory=dict)
    hours: Sequence[TimeGiven] = ()
    handouts: Sequence[CopiesOut] = ()
    laptops: Sequence[Laptop] = ()
