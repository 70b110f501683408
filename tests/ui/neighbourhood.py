"""A small believable community, as the screens' tests and pictures find it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from champion_app.commands import materials, people, places, sessions
from champion_app.domain.records import MaterialEdition
from champion_app.paths import Profile
from champion_app.store.store import Store

if TYPE_CHECKING:
    from pathlib import Path

NOON = datetime(2026, 11, 23, 12, 4, tzinfo=UTC)
KEY = bytes(range(32))


@dataclass
class Clock:
    """A clock that a test moves."""

    at: datetime = NOON

    def __call__(self) -> datetime:
        return self.at


def empty_store(folder: Path, *, role: str = "champion", name: str = "Amina") -> Store:
    """A store without any records, of a person in this role."""
    profile = Profile(folder)
    store = Store(profile.database, KEY, now=Clock())
    with store.atomic():
        store.set_meta("role", role)
        store.set_meta("name", name)
        store.set_meta("device", 1 << 31)
    return store


def fill(store: Store) -> None:
    """Six weeks of sessions, one this afternoon, one left unclosed."""
    with store.atomic():
        mosque = places.add_venue(
            store, "Jamia Mosque hall, Werneth", district="OL8", setting="mosque"
        )
        library = places.add_venue(store, "Coppice Library", district="OL8", setting="library")
        names = ("Mohammed Khan", "Nasreen B.", "محمد خان", "Rosa")
        known = [people.add_person(store, name, speaks="ur", district="OL8") for name in names]
        for weeks, place, came in ((5, mosque, 21), (4, mosque, 18), (1, mosque, 25)):
            _held(store, place.id, NOON - timedelta(weeks=weeks), came)
        unclosed = sessions.plan_session(
            store, "Moving more", library.id, starts_at=NOON - timedelta(days=4)
        )
        for _ in range(27):
            sessions.arrive(store, unclosed.id)
        today = sessions.plan_session(
            store,
            "Eating well for a strong heart",
            mosque.id,
            starts_at=NOON + timedelta(hours=2),
            topics=("heart",),
            languages=("ur", "pa", "en"),
            mode="named",
        )
        sessions.plan_session(
            store, "Vaccines: what people ask", library.id, starts_at=NOON + timedelta(days=3)
        )
        sessions.plan_session(store, "Winter tea", None, starts_at=NOON + timedelta(days=9))
        people.edit_person(store, known[0].id, needs=("large_print",), note="tall")
        for edition in store.all(MaterialEdition)[:3]:
            materials.move_stock(store, edition.id, "received", quantity=50)
        assert today.status == "planned"
    store.take_changes()
    store.take_touched()


def _held(store: Store, place: str, at: datetime, came: int) -> None:
    one = sessions.plan_session(store, "Diabetes and food", place, starts_at=at, languages=("ur",))
    for number in range(came):
        sessions.arrive(store, one.id, child=number % 6 == 5)
    sessions.close_session(store, one.id)
