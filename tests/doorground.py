"""A small neighbourhood in a real store, with a clock that tests move by hand."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from champion_app.commands import people, places, sessions
from tests import samples

if TYPE_CHECKING:
    from pathlib import Path

    from champion_app.domain.records import Person, Session
    from champion_app.store.store import Store

START = datetime(2026, 11, 28, 13, 58, tzinfo=UTC)

NEIGHBOURS = (
    ("Mohammed Khan", "OL8", "tall", "pa-Arab", ("large_print",)),
    ("Mohammed Khan", "OL9", "Bilal’s father", "ur", ()),
    ("Mohammed Khan", "OL1", "taxi", "", ("hearing_loop", "wheelchair_access")),
    ("محمد خان", "OL8", "imam’s brother", "ur", ()),
    ("Nasreen B.", "OL8", "", "ur", ("language_interpreter",)),
    ("Łucja Wiśniewska-Żółkiewska", "OL4", "twins", "pl", ()),
    ("নূর জাহান", "OL1", "", "bn", ("read_aloud",)),
    ("ਗੁਰਪ੍ਰੀਤ ਕੌਰ", "OL9", "gurdwara kitchen", "pa", ()),
)


@dataclass
class Clock:
    """The time, moved by hand."""

    at: datetime = field(default=START)

    def __call__(self) -> datetime:
        """The moment it is."""
        return self.at

    def pass_by(self, **span: float) -> None:
        """Let time go on."""
        self.at += timedelta(**span)


def open_store(folder: Path, clock: Clock | None = None) -> Store:
    """The store in ``folder``, made if it is not there."""
    return samples.open_store(folder / "champion.db", clock or Clock())


def session_in(store: Store, *, mode: str = "named", title: str = "") -> Session:
    """A session this afternoon at the mosque hall, its door open."""
    with store.atomic():
        hall = places.add_venue(store, "Jamia Mosque hall", district="OL8", setting="mosque")
        planned = sessions.plan_session(
            store,
            title or "Eating well for a strong heart",
            hall.id,
            starts_at=START + timedelta(minutes=2),
            topics=("eating_well", "heart"),
            languages=("ur", "pa-Arab", "en"),
            mode=mode,
        )
        return sessions.open_session(store, planned.id)


def neighbours_in(store: Store) -> list[Person]:
    """The neighbours, three of them of one name."""
    kept = []
    with store.atomic():
        for name, district, note, speaks, needs in NEIGHBOURS:
            person = people.add_person(store, name, district=district, note=note, speaks=speaks)
            kept.append(people.edit_person(store, person.id, needs=needs))
    return kept
