"""A small believable community, as the screens' tests and pictures find it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from champion_app.commands.sample import fill_practice
from champion_app.paths import Profile
from champion_app.store.shelf import shelve
from champion_app.sync.profile import shipped_handouts
from tests import samples

if TYPE_CHECKING:
    from pathlib import Path

    from champion_app.store.store import Store

NOON = datetime(2026, 11, 23, 12, 4, tzinfo=UTC)


@dataclass
class Clock:
    """A clock that a test moves."""

    at: datetime = NOON

    def __call__(self) -> datetime:
        return self.at


def empty_store(folder: Path, *, role: str = "champion", name: str = "Amina") -> Store:
    """A store without any records, of a person in this role."""
    profile = Profile(folder)
    store = samples.open_store(profile.database, Clock())
    with store.atomic():
        store.set_meta("role", role)
        store.set_meta("name", name)
        store.set_meta("device", 1 << 31)
    return store


def fill(store: Store) -> None:
    """The practice neighbourhood, as if it had always been here."""
    with store.atomic():
        for document in shipped_handouts():
            shelve(store, document)
        fill_practice(store)
        store.set_meta("practice", 0)
    store.take_changes()
    store.take_touched()
