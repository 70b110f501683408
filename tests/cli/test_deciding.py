"""Verbs about decisions, as a coordinator types them."""

from __future__ import annotations

import pytest

from tests.cli.laptops import Laptop


@pytest.fixture
def twice(coordinator: Laptop) -> tuple[str, str]:
    """Two entries that may be one person, by id."""
    return (
        coordinator.do("add_person", "name=Noor Jahan", "district=OL8", "speaks=ur"),
        coordinator.do("add_person", "name=نور جہاں", "district=OL8", "speaks=ur"),
    )


def test_nothing_to_decide_is_said_so(coordinator: Laptop) -> None:
    assert coordinator("decisions").out == "There is nothing to decide.\n"
    assert coordinator("decisions", "--json").json == []
    assert coordinator("decisions", "--decided").out == "Nothing was decided.\n"
    said = coordinator("decide", "abcd", "same")
    assert (said.code, said.err) == (1, "There is nothing to decide.\n")
    said = coordinator("undo-decision", "abcd")
    assert (said.code, said.err) == (1, "There is no decision to take back.\n")


def test_a_case_is_told_in_words_decided_by_a_few_digits_and_taken_back(
    coordinator: Laptop, twice: tuple[str, str]
) -> None:
    (case,) = coordinator("decisions", "--json").json
    assert case["kind"] == "same_person"
    assert sorted(case["records"]) == sorted(twice)
    assert (case["choices"], case["proposal"]) == (["same", "different"], "same")
    told = coordinator("decisions").out
    assert case["id"][:8] in told
    assert "because: the names sound the same, the same district, the same language" in told
    assert "Urdu" in told
    assert "same_person" not in told
    said = coordinator("decide", case["id"][:5], "same", "--json")
    assert (said.code, said.json["id"], said.json["verdict"]) == (0, case["id"], "same")
    assert coordinator("decisions", "--json").json == []
    (decided,) = coordinator("decisions", "--decided", "--json").json
    assert (decided["id"], decided["decision"]) == (case["id"], "SamePersonDecision")
    assert "they are the same" in coordinator("decisions", "--decided").out
    assert coordinator("undo-decision", case["id"][:5]).code == 0
    assert [one["id"] for one in coordinator("decisions", "--json").json] == [case["id"]]
    assert coordinator("decisions", "--decided", "--json").json == []
    assert coordinator("decide", case["id"], "different").code == 0
    assert coordinator("decisions", "--json").json == []


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (("nothing", "same"), 1, "There is no case called “nothing”"),
        (("", "same"), 1, "There is no case called “”"),
        (("CASE", "merge"), 1, "there are, for example, same, different."),
        (("CASE", "same", "people=3"), 1, "There is no key called “people”."),
        (("CASE", "same", "people"), 2, "is not key=value"),
    ],
)
def test_what_cannot_be_done_is_one_plain_sentence_and_changes_nothing(
    coordinator: Laptop, twice: tuple[str, str], words: tuple[str, ...], code: int, message: str
) -> None:
    (case,) = coordinator("decisions", "--json").json
    before = coordinator("fingerprint").out
    said = coordinator("decide", *(case["id"] if one == "CASE" else one for one in words))
    assert said.code == code
    assert message in said.err
    if code == 1:
        assert len(said.err.splitlines()) == 1
    assert coordinator("fingerprint").out == before


def test_two_people_are_said_to_be_one_by_a_command(
    coordinator: Laptop, twice: tuple[str, str]
) -> None:
    a, b = twice
    made = coordinator.do("same_person", f"a={a}", f"b={b}", "verdict=same")
    assert coordinator.do("same_person", f"a={b}", f"b={a}", "verdict=different") == made
    (kept,) = coordinator.show("SamePersonDecision")
    assert (kept["id"], kept["verdict"]) == (made, "different")
    assert (kept["a"], kept["b"]) == tuple(sorted(twice))
    assert coordinator("decisions", "--json").json == []
    assert coordinator("do", "same_person", f"a={a}", f"b={a}", "verdict=same").code == 1
    assert coordinator("do", "same_person", f"a={a}", f"b={b}", "verdict=perhaps").code == 1


def test_a_champion_is_asked_about_their_own_people_only(amina: Laptop) -> None:
    for name in ("Noor Jahan", "Nur Jehan"):
        amina.do("add_person", f"name={name}", "district=OL8")
    amina.do("plan_session", "title=Talk", "venue=", "starts_at=2026-11-20", "topics=X-Stars")
    (case,) = amina("decisions", "--json").json
    assert case["kind"] == "same_person"
    assert amina("decide", case["id"][:6], "same").code == 0
