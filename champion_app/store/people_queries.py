"""What is asked of people: the list with their visits, how they may be reached, what they said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import cast

from champion_app.domain.contact_records import ConsentEvent, ContactPoint
from champion_app.domain.records import Person
from champion_app.store import queries
from champion_app.store.store import Store

_THEIRS = "t.person = (SELECT k FROM people WHERE id = unhex(?))"


@dataclass(frozen=True)
class PersonLine:
    """A person in the list, how often they came, and when last."""

    person: Person
    visits: int
    last: datetime | None


def people_lines(store: Store, typed: str = "", *, limit: int = 40) -> list[PersonLine]:
    """Everybody by name, or those who may be meant by what is typed, the closest first."""
    if typed.strip():
        people = queries.find_people(store, typed, limit=limit)
    else:
        first = "SELECT k FROM people WHERE cl % 2 = 1 ORDER BY name COLLATE NOCASE, id LIMIT ?"
        people = store.all(Person, f"t.k IN ({first})", (limit,))
        people.sort(key=lambda one: (one.name.casefold(), one.id))
    came = _visits(store, [one.id for one in people])
    return [PersonLine(one, *came.get(one.id, (0, None))) for one in people]


def line_of(store: Store, person: Person) -> PersonLine:
    """One person with their visits."""
    return PersonLine(person, *_visits(store, [person.id]).get(person.id, (0, None)))


def _visits(store: Store, ids: list[str]) -> dict[str, tuple[int, datetime | None]]:
    marks = ",".join("unhex(?)" for _ in ids)
    sql = f"""SELECT lower(hex(p.id)), count(*), max(a.at) FROM arrivals a
        JOIN people p ON p.k = a.person WHERE p.id IN ({marks})
        AND NOT EXISTS (SELECT 1 FROM arrival_reversals r WHERE r.arrival = a.k) GROUP BY p.id"""
    return {
        str(one): (int(cast("int", count)), datetime.fromtimestamp(cast("int", at) / 1000, UTC))
        for one, count, at in store.rows(sql, ids)
    }


def how_many(store: Store) -> int:
    """How many people are held."""
    return int(cast("int", store.rows("SELECT count(*) FROM people WHERE cl % 2 = 1")[0][0]))


def contacts_of(store: Store, person: str) -> list[ContactPoint]:
    """The ways to reach somebody, the preferred one first."""
    found = store.all(ContactPoint, _THEIRS, (person,))
    return sorted(found, key=lambda one: (not one.preferred, one.kind, one.value))


def consents_of(store: Store, person: str) -> list[ConsentEvent]:
    """What somebody said yes or no to, the latest first."""
    by_stamp = (
        "SELECT lower(hex(id)) FROM consent_events WHERE hlc > 0 AND person = "
        "(SELECT k FROM people WHERE id = unhex(?)) ORDER BY at DESC, hlc DESC"
    )
    order = {str(row[0]): place for place, row in enumerate(store.rows(by_stamp, (person,)))}
    found = store.all(ConsentEvent, _THEIRS, (person,))
    return sorted(found, key=lambda one: order.get(one.id, len(order)))


def says_yes(store: Store, person: str, purpose: str) -> bool:
    """Whether the last word of a person on a purpose was yes."""
    said = [one for one in consents_of(store, person) if one.purpose == purpose]
    return bool(said) and said[0].action == "given"
