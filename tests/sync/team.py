"""A coordinator and two champions who know one hall, and what they do about cases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from champion_app.commands import cases, deciding, people, places, sessions
from champion_app.domain.cases import Case
from champion_app.domain.records import Session
from tests.samples import NOW
from tests.sync.laptops import Laptop, coordinator, enrol, newcomer, settle


@dataclass
class Team:
    """Ruth coordinates; Asha and Bilal both know the hall."""

    ruth: Laptop
    asha: Laptop
    bilal: Laptop
    hall: str

    def settle(self) -> None:
        """Everybody hears everything."""
        settle(self.ruth, self.asha, self.bilal)


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    ruth = coordinator(tmp_path / "ruth", "Ruth")
    asha, bilal = (newcomer(tmp_path / name, name) for name in ("Asha", "Bilal"))
    for one in (asha, bilal):
        enrol(ruth, one)
    with ruth.store.atomic():
        hall = places.add_venue(ruth.store, "Jamia hall", district="OL8", setting="mosque").id
    made = Team(ruth, asha, bilal, hall)
    made.settle()
    yield made
    for one in (ruth, asha, bilal):
        one.store.close()


def held(laptop: Laptop, hall: str, *, came: int, minutes: int = 0, name: str = "") -> Session:
    """A session of now and who came: one with a name, the others without."""
    store = laptop.store
    with store.atomic():
        made = sessions.plan_session(
            store, "Saturday", hall, starts_at=NOW + timedelta(minutes=minutes), mode="named"
        )
        if name:
            person = people.add_person(store, name, district="OL8")
            sessions.arrive(store, made.id, person=person.id)
        for _ in range(came - bool(name)):
            sessions.arrive(store, made.id)
        sessions.close_session(store, made.id)
    return made


def kinds(laptop: Laptop) -> list[str]:
    return [one.kind for one in cases.open_cases(laptop.store)]


def case_of(laptop: Laptop, kind: str) -> Case:
    (found,) = [one for one in cases.open_cases(laptop.store) if one.kind == kind]
    return found


def decide(laptop: Laptop, kind: str, choice: str, **given: str) -> str:
    with laptop.store.atomic():
        return deciding.decide(laptop.store, case_of(laptop, kind).id[:10], choice, given).id


def undo(laptop: Laptop, decision: str) -> None:
    with laptop.store.atomic():
        deciding.undo_decision(laptop.store, decision[:10])
