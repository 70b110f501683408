"""Finding who may be one person, and all other cases, in a programme of ten thousand people."""

from __future__ import annotations

import random
from datetime import timedelta
from pathlib import Path

import pytest

from champion_app.commands import cases
from champion_app.domain.likeness import Named, alike
from champion_app.domain.records import Champion, Person, Session, Venue
from champion_app.store.store import Store
from tests.benchmarks.measuring import interleaved, median, tell
from tests.samples import NOW, make_store

FIRST = (
    *("Amina", "Mohammed", "Fatima", "Nasreen", "Rosa", "Danuta", "Shukri", "Oksana", "Yusuf"),
    *("Bilal", "Noor", "Halina", "Asha", "Omar", "Samina", "Zainab", "Abdul", "Maria", "Anna"),
    *("Piotr", "Ion", "Elena", "Farah", "Sofia", "Hassan", "Khadija", "Ibrahim", "Layla", "Tariq"),
)
LAST = (
    *(
        "Khan",
        "Begum",
        "Ali",
        "Ahmed",
        "Hussain",
        "Nowak",
        "Wojcik",
        "Kowalska",
        "Marin",
        "Popescu",
    ),
    *("Kovalenko", "Akhtar", "Bibi", "Miah", "Rahman", "Islam", "Patel", "Shah", "Iqbal", "Malik"),
    *("Warsame", "Chen", "Wang", "Shevchenko", "Jahan", "Rashid", "Aziz", "Uddin", "Kaur", "Jones"),
)
SPEAKS = ("ur", "bn", "pl", "en", "so", "ro", "ar")
MIDDLES = ("", "", "bi", "dana", "fara", "gule", "kima", "la", "mano", "ri", "sa", "tela")


def neighbours(count: int) -> list[Named]:
    """So many believable people; about one in five shares the whole name with another."""
    chance = random.Random(7)
    return [
        Named(
            f"{number:032x}",
            f"{chance.choice(FIRST)}{chance.choice(MIDDLES)} {chance.choice(LAST)}",
            f"OL{chance.randint(1, 16)}",
            chance.choice(SPEAKS),
        )
        for number in range(count)
    ]


def of_everybody(people: list[Named]) -> int:
    """What it costs to compare all pairs, measured on a part of them."""
    from rapidfuzz.fuzz import ratio

    names = [one.name for one in people[:1_000]]
    return sum(ratio(one, other) > 90 for one in names for other in names if one < other)


@pytest.mark.bench
def test_who_may_be_one_person_among_ten_thousand() -> None:
    """Within a second; twice as many people take about twice as long, not four times."""
    few, many = neighbours(5_000), neighbours(10_000)
    alike(few[:10])  # the scoring library is there
    half, whole, every = interleaved(
        5, lambda: alike(few), lambda: alike(many), lambda: of_everybody(many)
    )
    tell(
        "maybe one person, 10,000 people",
        seconds=median(whole),
        of_5000=median(half),
        ratio=median(whole) / median(half),
        pairs=len(alike(many)),
        all_pairs_would_take=median(every) * 100,
    )
    assert median(whole) < 3


@pytest.fixture
def town(tmp_path: Path) -> Store:
    """Ten thousand people, 20,000 sessions in 150 places by 60 champions."""
    store = make_store(tmp_path)
    chance = random.Random(3)
    with store.atomic():
        store.set_meta("role", "coordinator")
        team = [Champion(id=f"{n:032x}", code=f"C{n}", name=f"Champion {n}") for n in range(60)]
        places = [
            Venue(id=f"{n:032x}", name=f"Hall {n}", district=f"OL{n % 16}", setting="mosque")
            for n in range(150)
        ]
        for one in (*team, *places):
            store.put(one)
        for one in neighbours(10_000):
            store.put(Person(id=one.id, name=one.name, district=one.district, speaks=one.speaks))
        for number in range(20_000):
            store.put(
                Session(
                    id=f"{number:032x}",
                    title="Talk",
                    venue=chance.choice(places).id,
                    starts_at=NOW - timedelta(hours=chance.randint(0, 9_000)),
                    champions=(chance.choice(team).id,),
                    status="closed",
                )
            )
    return store


@pytest.mark.bench
def test_all_cases_of_a_town(town: Store) -> None:
    """Everything that ``decisions`` lists, from the encrypted file."""
    (taken,) = interleaved(3, lambda: cases.open_cases(town))
    tell("all cases, 10,000 people and 20,000 sessions", seconds=median(taken))
    assert median(taken) < 10
