"""What a session's page and its closing ask: counts, handouts and time behind one session."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from champion_app.domain.records import (
    HeadCount,
    HoursEntry,
    Material,
    MaterialEdition,
    SessionReport,
    Venue,
)
from champion_app.domain.tags import shortest
from champion_app.domain.text import find_key
from champion_app.paths import resource_folder
from champion_app.store.door_queries import CameIn, came_in
from champion_app.store.store import Store

_HERE = "t.session = (SELECT k FROM sessions WHERE id = unhex(?))"


_READ_TOO = {"pa-Arab": ("ur",)}
"""Who reads Panjabi in Arabic letters learnt to read them in Urdu, hardly ever in Gurmukhi."""


@dataclass(frozen=True)
class Copies:
    """Copies of one edition at one session: what was given out, and what is left on the shelf."""

    edition: MaterialEdition
    given: int
    on_hand: int


@dataclass(frozen=True)
class Fitting:
    """A handout that fits a session: its title and one edition of it."""

    material: Material
    edition: MaterialEdition


def last_head_count(store: Store, session: str) -> HeadCount | None:
    """The champion's newest count of the room, if somebody counted."""
    found = store.all(HeadCount, _HERE, (session,))
    return max(found, key=lambda one: one.at) if found else None


def reports_of(store: Store, session: str) -> list[SessionReport]:
    """The closing reports of a session, the newest first; more than one when laptops differ."""
    found = store.all(SessionReport, _HERE, (session,))
    return sorted(found, key=lambda one: one.closed_at, reverse=True)


def first_times(store: Store, session: str) -> dict[str, int]:
    """What those who came to a session said of its being their first time, by answer."""
    sql = """SELECT a.first_time, count(*) FROM arrivals a JOIN sessions s ON s.k = a.session
        WHERE s.id = unhex(?)
          AND NOT EXISTS (SELECT 1 FROM arrival_reversals r WHERE r.arrival = a.k)
        GROUP BY a.first_time"""
    return {str(code): int(cast("int", n)) for code, n in store.rows(sql, (session,))}


def own_minutes(store: Store, session: str, champion: str | None) -> int:
    """Minutes that a champion gave to a session itself, corrections included."""
    found = store.all(HoursEntry, f"{_HERE} AND t.activity = 'session'", (session,))
    return sum(one.minutes for one in found if one.champion == champion)


def given_at(store: Store, session: str) -> dict[str, int]:
    """Copies given out at a session, by edition, corrections included."""
    found = store.rows(
        "SELECT lower(hex(e.id)), -sum(m.quantity) FROM stock_movements m "
        "JOIN editions e ON e.k = m.edition WHERE m.kind = 'handed_out' "
        "AND m.session = (SELECT k FROM sessions WHERE id = unhex(?)) GROUP BY e.k",
        (session,),
    )
    return {str(row[0]): int(cast("int", row[1])) for row in found}


def copies_for(store: Store, session: str, languages: Sequence[str]) -> list[Copies]:
    """Editions a champion may have brought: given out here, or held, the session's first."""
    given, read = given_at(store, session), read_by(languages)
    held = {
        str(row[0]): int(cast("int", row[1]))
        for row in store.rows(
            "SELECT lower(hex(e.id)), sum(m.quantity) FROM stock_movements m "
            "JOIN editions e ON e.k = m.edition GROUP BY e.k"
        )
    }
    wanted = sorted({*given, *(one for one, left in held.items() if left > 0)})
    marks = ",".join("unhex(?)" for _ in wanted)
    editions = store.all(MaterialEdition, f"t.id IN ({marks})", wanted) if wanted else []
    editions.sort(
        key=lambda one: (one.id not in given, one.language not in read, one.title, one.id)
    )
    return [Copies(one, given.get(one.id, 0), held.get(one.id, 0)) for one in editions]


def venues_by_name(store: Store) -> list[Venue]:
    """Every place, in the order of its name."""
    return sorted(store.all(Venue), key=lambda one: one.name.casefold())


def place_called(venues: Sequence[Venue], typed: str) -> Venue | None:
    """The place that is meant by its name, however accents and capitals were typed."""
    wanted = find_key(typed)
    return next((one for one in venues if wanted and find_key(one.name) == wanted), None)


@lru_cache(maxsize=1)
def _other_forms() -> Mapping[str, tuple[str, ...]]:
    with (resource_folder() / "languages.csv").open(encoding="utf-8", newline="") as file:
        return {
            row["tag"]: (row["reads_in"], *_READ_TOO.get(row["tag"], ()), row["parent"])
            for row in csv.DictReader(file)
        }


def read_by(languages: Sequence[str]) -> tuple[str, ...]:
    """Each language, followed by those that its speakers read: ``phr`` by ``ur``.

    A language comes before its forms, and all in the order of those given (``languages.csv``).
    """
    found = [
        one
        for tag in languages
        for one in (tag, *_other_forms().get(shortest(tag) or tag, ()))
        if one
    ]
    return tuple(dict.fromkeys(found))


def handouts_for(store: Store, topics: Sequence[str], languages: Sequence[str]) -> list[Fitting]:
    """Editions about a session's topics in what is read there, or in all when it names nothing."""
    read = read_by(languages)
    materials = {one.id: one for one in store.all(Material) if one.topic in topics}
    editions = [
        one
        for one in store.all(MaterialEdition)
        if one.material in materials and one.status not in ("withdrawn", "out_of_date")
    ]
    fitting = [Fitting(materials[one.material], one) for one in editions]
    fitting = [one for one in fitting if not read or one.edition.language in read]
    order = {tag: place for place, tag in enumerate(read)}
    fitting.sort(
        key=lambda one: (one.material.title, order.get(one.edition.language, 99), one.edition.id)
    )
    return fitting


def all_came_in(store: Store, session: str) -> list[CameIn]:
    """Everyone who came to a session, the first to come first."""
    return came_in(store, session, limit=100_000)[::-1]
