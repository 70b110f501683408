"""What is typed or piped in: small letters, marks, doubles, values that no calendar holds."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.laptops import Laptop
from tests.cli.test_do import planned

BAD: dict[str, list[object]] = {
    "starts_at": ["9999-12-31T23:59-23:59", "0001-01-01T00:00+23:59", "99999-01-01T00:00", 1e400],
    "title": ["\ud800", {"a": 1}],
    "venue": ["\udce9", 10**30],
}


def test_a_stream_goes_on_after_any_bad_value(amina: Laptop) -> None:
    good = {"title": "Talk", "venue": None, "starts_at": "2026-11-24T14:00"}
    lines = [
        json.dumps({"do": "plan_session", "with": good | {name: value}})
        for name, values in BAD.items()
        for value in values
    ]
    session = planned(amina)
    lines += [
        json.dumps({"do": "arrive", "with": {"session": session, "card": 10**30}}),
        json.dumps({"do": "arrive", "with": {"session": session, "at": "0001-01-01T00:00+14:00"}}),
        json.dumps({"do": "log_hours", "with": {"champion": "Amina", "date": "0000-00-00"}}),
        "1" * 6000,
        "[" * 100_000,
        json.dumps({"do": "add_venue", "with": {"name": "Hall"}}),
    ]
    said = amina("do", "--json", "-", typed="\n".join(lines))
    assert said.code == 1
    assert len(said.lines) == len(lines)
    assert said.lines[-1]["ok"]
    assert all(len(one.get("message", "")) < 200 for one in said.lines)
    assert len(said.err.splitlines()) == 1
    assert len(amina.show("Venue")) == 1


def test_a_stream_may_begin_with_a_mark(amina: Laptop) -> None:
    typed = "\ufeff" + json.dumps({"do": "add_venue", "with": {"name": "Hall"}})
    assert amina("do", "--json", "-", typed=typed).lines[0]["ok"]


@pytest.mark.parametrize(
    "line",
    [
        '{"do": "add_venue", "with": {"name": "A", "name": "B"}}',
        '{"do": "add_venue", "do": "add_venue", "with": {"name": "A"}}',
        '{"do": "add_venue", "with": {"name": "A"}, "when": "now"}',
    ],
)
def test_a_line_says_each_thing_once_and_nothing_else(amina: Laptop, line: str) -> None:
    said = amina("do", "--json", "-", typed=line)
    assert (said.code, said.json["error"]) == (1, "BadValue")
    assert amina.show("Venue") == []


def test_a_word_given_twice_is_wrong_usage(amina: Laptop) -> None:
    said = amina("do", "add_venue", "name=A", "name=B")
    assert (said.code, said.out) == (2, "")
    assert amina.show("Venue") == []


def test_a_failure_in_json_is_also_a_sentence(amina: Laptop) -> None:
    said = amina("do", "fly", "--json")
    assert (said.code, said.json["error"]) == (1, "UnknownName")
    assert said.err == "There is no command called “fly”.\n"


def test_classes_are_called_as_one_likes(amina: Laptop) -> None:
    amina.do("add_venue", "name=Hall")
    assert amina.show("venue") == amina.show("VENUE") == amina.show("Venue") != []
    assert amina.show("headcounts") == []
    assert amina("show", "Bundle").code == 0
    said = amina("show", "wings")
    assert said.code == 1
    assert said.err.startswith("There is no record called “wings”; there are, for example, ")


def test_what_is_echoed_is_cut(amina: Laptop) -> None:
    said = amina("do", "add_venue", "name=A", "line\nbreak=" + "x" * 500)
    assert said.code == 1
    assert len(said.err) < 120
    assert len(said.err.splitlines()) == 1


def test_one_page_is_one_page(amina: Laptop, tmp_path: Path) -> None:
    out = str(tmp_path / "sheet.pdf")
    said = amina("print", "sign-in", "--language", "en", "--out", out)
    assert said.code == 0, said.err
    count = said.out.split()[0]
    assert said.out.split()[1] == ("page" if count == "1" else "pages")
    assert count == "1"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("arrive", "session=چائے"), "There is no session called “چائے”."),
        (("arrive", "session=" + "0" * 32), "There is no session with this id: " + "0" * 32 + "."),
        (
            ("move_stock", "edition=tea/ur", "kind=received", "quantity=1"),
            "There is no handout text called “tea/ur”.",
        ),
    ],
)
def test_what_is_not_there_is_said_as_it_was_asked_for(
    amina: Laptop, words: tuple[str, ...], message: str
) -> None:
    said = amina("do", *words, "--json")
    assert (said.json["error"], said.err) == ("NotFound", message + "\n")


def test_a_text_is_named_by_any_form_of_its_language(coordinator: Laptop) -> None:
    for language in ("ur", "ur-PK", "ur_Arab"):
        coordinator.do(
            "move_stock", f"edition=eating-well/{language}", "kind=received", "quantity=1"
        )
    [stock] = coordinator.show("Stock")
    assert stock["on_hand"] == 3


def test_one_more_laptop_of_a_champion_is_said_to_be_that(
    coordinator: Laptop, tmp_path: Path
) -> None:
    said = [
        coordinator("invite", "--champion", "Farah", "--out", str(tmp_path / f"{number}.start"))
        for number in range(2)
    ]
    assert [one.code for one in said] == [0, 0]
    assert "one more laptop of theirs" not in said[0].out
    assert "one more laptop of theirs" in said[1].out
    assert len(coordinator.show("Champion")) == 1


def test_an_empty_place_is_none_and_one_left_out_stays(amina: Laptop) -> None:
    amina.do("add_venue", "name=Hall", "setting=library")
    session = planned(amina)
    amina.do("edit_session", f"session={session}", "venue=Hall")
    amina.do("edit_session", f"session={session}", "title=Tea")
    [before] = amina.show("Session")
    amina.do("edit_session", f"session={session}", "venue=")
    [after] = amina.show("Session")
    assert (before["venue"] is None, after["venue"], after["setting"]) == (False, None, "")
    assert after["revision"] == before["revision"] + 1
