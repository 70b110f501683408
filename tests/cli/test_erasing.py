"""The right to be erased, as it is typed: an order at the coordinator, a request at a champion."""

from __future__ import annotations

import pytest

from tests.cli.laptops import Laptop

NAME = "Halina Wójcik"


@pytest.fixture
def halina(coordinator: Laptop) -> str:
    """Somebody who came once; the id."""
    person = coordinator.do("add_person", f"name={NAME}")
    held = coordinator.do(
        "plan_session", "title=Tea", "venue=", "starts_at=2026-11-02T14:00", "mode=named"
    )
    coordinator.do("arrive", f"session={held}", f"person={person}")
    return person


def test_without_yes_it_says_what_goes_and_what_stays_and_erases_nobody(
    coordinator: Laptop, halina: str
) -> None:
    said = coordinator("erase", halina)
    assert said.code == 0
    assert f"“{NAME}”" in said.out
    assert "Head counts and attendance stay as they are. This cannot be undone." in said.out
    assert "Nothing was done yet: add --yes." in said.out
    assert coordinator("show", "Person", "--json").json[0]["name"] == NAME


def test_an_order_erases_the_person_and_keeps_the_count(coordinator: Laptop, halina: str) -> None:
    counts = coordinator("show", "HeadCounts", "--json").json
    said = coordinator("erase", NAME, "--yes", "--json").json
    assert (said["erased"], said["older_copies_gone"], said["copies_of_yours"]) == (
        [halina],
        True,
        [],
    )
    assert coordinator("show", "Person", "--json").json == []
    assert coordinator("show", "HeadCounts", "--json").json == counts
    (arrival,) = coordinator("show", "Arrival", "--json").json
    assert (arrival["person"], arrival["kind"]) == (None, "named")
    (order,) = coordinator("show", "ErasureOrder", "--json").json
    assert order["id"] == halina
    assert (order["confirmed_by"], order["waiting_for"]) == (["Ruth"], [])
    again = coordinator("erase", halina, "--yes")
    assert (again.code, again.out) == (0, "This person was erased before: nothing changed.\n")


def test_nobody_of_that_name_is_one_sentence(coordinator: Laptop) -> None:
    said = coordinator("erase", "Nobody Here", "--yes")
    assert (said.code, said.out) == (1, "")
    assert said.err.count("\n") == 1


def test_a_champion_asks_and_the_person_is_hidden_at_once(amina: Laptop) -> None:
    person = amina.do("add_person", f"name={NAME}")
    said = amina("erase", person, "--yes")
    assert said.out == "Hidden here. Your coordinator is asked with your next parcel.\n"
    assert amina("show", "Person", "--json").json == []
    (request,) = amina("show", "ErasureRequest", "--json").json
    assert (request["subject"], request["reason"]) == (person, "asked")
    assert amina("show", "ErasureOrder", "--json").json == []
