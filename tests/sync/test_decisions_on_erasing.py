"""Whom to erase is decided too: a champion's request, and one who was said to be the same."""

from __future__ import annotations

import pytest

from champion_app.commands import deciding, people
from champion_app.commands.erasing import ask_to_erase
from champion_app.domain.cases import pair_id
from champion_app.domain.errors import NotYourRole
from champion_app.domain.records import MergeDecision, Person, SamePersonDecision
from champion_app.store.store import Store
from champion_app.sync.erasures import order_erasure
from tests.sync.team import Team, case_of, decide, held, kinds, team

__all__ = ["team"]


def test_a_request_to_erase_waits_for_the_coordinator(team: Team) -> None:
    with team.asha.store.atomic():
        person = people.add_person(team.asha.store, "Noor Jahan")
        ask_to_erase(team.asha.store, person.id)
    team.settle()
    assert kinds(team.asha) == []
    assert case_of(team.ruth, "erasure_asked").facts["name"] == "Noor Jahan"
    decide(team.ruth, "erasure_asked", "keep")
    assert kinds(team.ruth) == []
    assert team.ruth.store.need(Person, person.id).name == "Noor Jahan"
    team.settle()
    with team.asha.store.atomic():  # shown again, and asked about once more
        ask_to_erase(team.asha.store, person.id)
    team.settle()
    case = case_of(team.ruth, "erasure_asked")
    with pytest.raises(NotYourRole), team.ruth.store.atomic():
        deciding.decide(team.ruth.store, case.id, "erase")
    with team.ruth.store.atomic():
        deciding.decide(team.ruth.store, case.id, "erase", erase=order_erasure)
    assert kinds(team.ruth) == []
    team.settle()
    for laptop in (team.ruth, team.asha):
        assert laptop.store.all(Person) == []
    assert person.id not in str(team.ruth.store.all(MergeDecision))


def test_who_was_said_to_be_the_same_as_somebody_erased_is_asked_about(team: Team) -> None:
    for laptop in (team.asha, team.bilal):
        held(laptop, team.hall, came=1, name="Noor Jahan")
    team.settle()
    first, second = case_of(team.ruth, "same_person").records
    with team.ruth.store.atomic():
        order_erasure(team.ruth.store, first)
    for laptop in (team.asha, team.bilal):
        with laptop.store.atomic():
            laptop.store.put(same_as(laptop.store, first, second))
    team.settle()
    case = case_of(team.ruth, "erased_twin")
    assert (case.records, case.proposal) == ((second,), "erase")
    decide(team.ruth, "erased_twin", "keep")
    assert "erased_twin" not in kinds(team.ruth)


def same_as(store: Store, a: str, b: str) -> SamePersonDecision:
    """A decision about one who is here and one who is only known by id."""
    for one in (a, b):
        if not store.rows("SELECT 1 FROM people WHERE id = unhex(?)", (one,)):
            store.execute("INSERT INTO people(id, origin, lsn) VALUES (unhex(?), 0, 0)", (one,))
    return SamePersonDecision(id=pair_id("same_person", a, b), a=a, b=b)
