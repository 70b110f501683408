"""A champion's scope grows and shrinks, and nothing is deleted or lost by it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from champion_app.commands import people, team
from champion_app.domain.errors import NotFound, NotYourRole
from champion_app.domain.records import Champion, Device, Person
from champion_app.store import digests
from tests.sync.laptops import Laptop, coordinator, enrol, invite, let_in, newcomer, settle
from tests.sync.test_enrolment import work
from tests.sync.test_two_coordinators import everybody, meet, names, second


@pytest.fixture
def omar(tmp_path: Path) -> Iterator[Laptop]:
    made = coordinator(tmp_path / "omar")
    yield made
    made.store.close()


@pytest.fixture
def asha(omar: Laptop, tmp_path: Path) -> Iterator[Laptop]:
    made = newcomer(tmp_path / "asha", "Asha Begum")
    work(made, "Noor")
    enrol(omar, made)
    yield made
    made.store.close()


@pytest.fixture
def bilal(omar: Laptop, asha: Laptop, tmp_path: Path) -> Iterator[Laptop]:
    made = newcomer(tmp_path / "bilal", "Bilal Khan")
    work(made, "Zofia")
    let_in(omar, made)
    settle(omar, asha, made)
    yield made
    made.store.close()


def give(omar: Laptop, champion: Laptop, scope: str) -> None:
    with omar.store.atomic():
        team.set_scope(omar.store, champion.champion, scope=scope)


def same(omar: Laptop, champion: Laptop) -> bool:
    return champion.fingerprint() == omar.fingerprint(champion.champion)


def test_a_wider_scope_brings_all_and_a_narrower_one_drops_it_without_deletes(
    omar: Laptop, asha: Laptop, bilal: Laptop
) -> None:
    give(omar, asha, "team")
    settle(omar, asha, bilal)
    assert names(asha.store) == {"Noor", "Zofia"}
    assert same(omar, asha)
    assert names(bilal.store) == {"Zofia"}
    before = omar.fingerprint()
    give(omar, asha, "own")
    settle(omar, asha, bilal)
    assert names(asha.store) == {"Noor"}
    assert asha.store.rows("SELECT count(*) FROM people") == [(1,)]
    assert same(omar, asha)
    assert names(omar.store) == {"Noor", "Zofia"}
    assert names(bilal.store) == {"Zofia"}
    assert omar.fingerprint() != before  # only the scope itself
    assert asha.store.rows("PRAGMA foreign_key_check") == []
    assert digests.miscounted(asha.store) == []
    give(omar, asha, "team")
    settle(omar, asha, bilal)
    assert names(asha.store) == {"Noor", "Zofia"}
    assert same(omar, asha)


def test_a_lost_widening_bundle_is_made_good_by_the_next(
    omar: Laptop, asha: Laptop, bilal: Laptop
) -> None:
    meet(asha, "Amal")
    [up] = asha.send()
    give(omar, asha, "team")
    omar.send(["Asha Begum"])  # lost
    omar.receive(up)
    settle(omar, asha, bilal)
    assert names(asha.store) == {"Noor", "Zofia", "Amal"}
    assert same(omar, asha)


def test_what_was_typed_in_the_wide_scope_is_not_lost_when_it_shrinks(
    omar: Laptop, asha: Laptop, bilal: Laptop
) -> None:
    """The trap of medic/cht-core #11306."""
    give(omar, asha, "team")
    settle(omar, asha, bilal)
    [zofia] = asha.store.all(Person, "t.name = 'Zofia'")
    with asha.store.atomic():
        people.edit_person(asha.store, zofia.id, note="by the window")
    give(omar, asha, "own")
    for file in omar.send(["Asha Begum"]):
        asha.receive(file)
    assert names(asha.store) == {"Noor", "Zofia"}  # nobody has the note yet
    settle(omar, asha, bilal)
    assert names(asha.store) == {"Noor"}
    assert omar.store.need(Person, zofia.id).note == "by the window"
    assert bilal.store.need(Person, zofia.id).note == "by the window"
    assert same(omar, asha)


def test_a_late_bundle_of_the_wide_scope_brings_nothing_back(
    omar: Laptop, asha: Laptop, bilal: Laptop
) -> None:
    give(omar, asha, "team")
    [late] = omar.send(["Asha Begum"])
    give(omar, asha, "own")
    settle(omar, asha, bilal)
    asha.receive(late)
    assert names(asha.store) == {"Noor"}
    settle(omar, asha, bilal)
    assert same(omar, asha)


def test_the_other_coordinator_sends_the_wider_scope_too_and_a_new_laptop_has_it(
    omar: Laptop, asha: Laptop, bilal: Laptop, tmp_path: Path
) -> None:
    ruth = newcomer(tmp_path / "ruth", "Ruth Adler")
    second(omar, ruth)
    everybody(omar, ruth, asha, bilal)
    give(ruth, asha, "team")
    everybody(omar, ruth, asha, bilal)
    assert names(asha.store) == {"Noor", "Zofia"}
    assert same(omar, asha)
    assert same(ruth, asha)
    new = newcomer(tmp_path / "new", "Asha Begum")
    let_in(omar, new)
    everybody(omar, ruth, asha, bilal, new)
    [card] = omar.store.all(Device, "t.number = ?", (new.store.device,))
    assert card.scope == "team"
    assert names(new.store) == {"Noor", "Zofia"}
    for one in (ruth, new):
        one.store.close()


def test_only_a_coordinator_sets_the_scope_of_a_laptop_that_is_there(
    omar: Laptop, asha: Laptop
) -> None:
    with pytest.raises(NotYourRole):
        give(asha, asha, "team")
    invite(omar, "Nobody yet")
    [nobody] = omar.store.all(Champion, "t.name = 'Nobody yet'")
    with pytest.raises(NotFound), omar.store.atomic():
        team.set_scope(omar.store, nobody.id, scope="team")
