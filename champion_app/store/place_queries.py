"""What the list of places asks: each place with the sessions that were held there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import cast

from champion_app.store.store import Store


@dataclass(frozen=True)
class PlaceLine:
    """One place in a list. ``held`` counts closed sessions, ``last`` is the day of the latest."""

    id: str
    name: str
    district: str
    setting: str
    held: int
    last: date | None


def place_lines(store: Store) -> list[PlaceLine]:
    """Every place in the order of its name."""
    sql = """SELECT lower(hex(v.id)), v.name, v.district, v.setting, coalesce(s.held, 0), s.last
        FROM venues v LEFT JOIN (SELECT venue, count(*) AS held, max(starts_at) AS last
          FROM sessions WHERE cl % 2 = 1 AND status = 'closed' GROUP BY venue) s ON s.venue = v.k
        WHERE v.cl % 2 = 1"""
    lines = [
        PlaceLine(
            id=str(row[0]),
            name=str(row[1]),
            district=str(row[2]),
            setting=str(row[3]),
            held=int(cast("int", row[4])),
            last=date.fromisoformat(str(row[5])[:10]) if row[5] else None,
        )
        for row in store.rows(sql)
    ]
    return sorted(lines, key=lambda one: (one.name.casefold(), one.id))
