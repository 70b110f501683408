"""Totals over records, with the counting rules of the data model, part 5."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Attendance:
    """Arrivals at one session net of those taken back; the kinds add up to ``total``."""

    adults: int = 0
    children: int = 0
    anonymous: int = 0
    cards: int = 0
    named: int = 0
    first_time: int = 0

    @property
    def total(self) -> int:
        """Everyone who came in: visits, not different people."""
        return self.adults + self.children


@dataclass(frozen=True)
class HeadCounts:
    """Arrivals and a champion's count of the room, side by side (rule 5.1: both are kept)."""

    session: str
    arrivals: int
    counted: int | None

    @property
    def reported(self) -> int:
        """What a report uses: the arrivals, or the count when nobody was let in one by one."""
        return self.arrivals if self.arrivals else (self.counted or 0)

    @property
    def difference(self) -> int:
        """Counted less arrivals; 0 when nobody counted."""
        return 0 if self.counted is None else self.counted - self.arrivals


@dataclass(frozen=True)
class Stock:
    """Copies of one edition: what is left here and what was handed out."""

    edition: str
    on_hand: int
    handed_out: int
