"""The practice neighbourhood: a small believable community, for learning, pictures and tests.

Made of ordinary commands, so it is never in a state that a person could not have reached. Nobody
in it is real.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from champion_app.commands import materials, people, places, sessions
from champion_app.domain.records import MaterialEdition
from champion_app.store.store import Store

_PLACES = (
    ("Jamia Mosque hall, Werneth", "OL8", "mosque"),
    ("Coppice Library", "OL8", "library"),
    ("Glodwick Health Centre", "OL4", "clinic"),
    ("St Mary’s church hall", "OL1", "church"),
)
_PEOPLE = (
    ("Mohammed Khan", "pa-Arab", "OL8", "tall", ("large_print",)),
    ("Mohammed Khan", "ur", "OL9", "Bilal’s father", ()),
    ("محمد خان", "ur", "OL8", "imam’s brother", ()),
    ("Nasreen Begum", "bn", "OL8", "", ("language_interpreter",)),
    ("Rosa Marin", "ro", "OL1", "brings two girls", ("childcare",)),
    ("Danuta Nowak", "pl", "OL4", "", ("hearing_loop",)),
    ("Shukri Ali", "so", "OL4", "", ()),
    ("Oksana Kovalenko", "uk", "OL1", "", ()),
)


@dataclass(frozen=True)
class _Past:
    weeks: int
    title: str
    place: int
    topics: tuple[str, ...]
    languages: tuple[str, ...]
    counted: int
    named: tuple[int, ...]


_HELD = (
    _Past(11, "Know your blood pressure", 0, ("heart",), ("ur", "pa-Arab"), 19, ()),
    _Past(7, "A quiet hour for questions", 1, ("using_services",), ("en", "bn"), 8, (3,)),
    _Past(5, "Vaccines: what people ask", 2, ("vaccines",), ("ur", "bn", "so"), 14, (0, 3, 6)),
    _Past(3, "Moving more, sitting less", 3, ("moving_more",), ("pl", "ro"), 11, (4, 5)),
    _Past(2, "Eating well for a strong heart", 0, ("eating_well",), ("ur", "en"), 22, (0, 1, 2)),
)


def fill_practice(store: Store) -> None:
    """Put the neighbourhood into a store, its sessions round today. Runs inside ``atomic``."""
    store.set_meta("practice", 1)
    now = sessions.local_time(store, store.now())
    venues = [
        places.add_venue(store, name, district=district, setting=setting).id
        for name, district, setting in _PLACES
    ]
    known = []
    for name, speaks, district, note, needs in _PEOPLE:
        person = people.add_person(store, name, speaks=speaks, district=district, note=note)
        known.append(people.edit_person(store, person.id, needs=needs).id if needs else person.id)
    for past in _HELD:
        _hold(store, past, venues, known, now)
    _leave_open_work(store, venues, now)
    for edition in _editions(store, ("ur", "en", "bn", "pl")):
        materials.move_stock(store, edition.id, "received", quantity=40)


def _at(now: datetime, days: int, hour: int) -> datetime:
    return (now + timedelta(days=days)).replace(hour=hour, minute=0, second=0, microsecond=0)


def _hold(store: Store, past: _Past, venues: list[str], known: list[str], now: datetime) -> None:
    begun = _at(now, -7 * past.weeks, 14)
    held = sessions.plan_session(
        store,
        past.title,
        venues[past.place],
        starts_at=begun,
        topics=past.topics,
        languages=past.languages,
        mode="named",
    )
    for number in range(past.counted):
        at = begun + timedelta(minutes=number)
        sessions.arrive(store, held.id, child=number % 5 == 4, at=at)
    for number in past.named:
        sessions.arrive(store, held.id, person=known[number], at=begun + timedelta(minutes=30))
    for edition in _editions(store, past.languages)[:2]:
        materials.move_stock(store, edition.id, "received", quantity=30)
        materials.move_stock(
            store, edition.id, "handed_out", quantity=past.counted // 2, session=held.id
        )
    sessions.close_session(store, held.id)
    people.log_hours(
        store, None, date=begun.date(), activity="session", minutes=150, session=held.id
    )


def _leave_open_work(store: Store, venues: list[str], now: datetime) -> None:
    """One session not closed yet, one this afternoon, two to come."""
    unclosed = sessions.plan_session(
        store, "Warm homes, warm bodies", venues[1], starts_at=_at(now, -4, 11)
    )
    for number in range(9):
        sessions.arrive(store, unclosed.id, at=_at(now, -4, 11) + timedelta(minutes=3 * number))
    sessions.plan_session(
        store,
        "Eating well for a strong heart",
        venues[0],
        starts_at=(now + timedelta(hours=2)).replace(minute=0, second=0, microsecond=0),
        topics=("eating_well", "heart"),
        languages=("ur", "pa-Arab", "en"),
        mode="named",
    )
    sessions.plan_session(
        store, "Bowel screening kit, step by step", venues[2], starts_at=_at(now, 3, 10)
    )
    sessions.plan_session(store, "Winter tea", venues[3], starts_at=_at(now, 9, 15))


def _editions(store: Store, languages: tuple[str, ...]) -> list[MaterialEdition]:
    """The newest handouts on the shelf in these languages, in a fixed order."""
    found = [one for one in store.all(MaterialEdition) if one.language in languages]
    return sorted(found, key=lambda one: (languages.index(one.language), one.id))[:4]
