"""Commands by word: one, many, together; what is refused and how."""

from __future__ import annotations

import json

from tests.cli.laptops import Laptop


def planned(laptop: Laptop, mode: str = "named") -> str:
    """A session of this afternoon."""
    return laptop.do(
        "plan_session", "title=Eating well", "starts_at=2026-11-24T14:00", f"mode={mode}", "venue="
    )


def test_a_command_answers_with_the_id_of_its_record(amina: Laptop) -> None:
    venue = amina.do("add_venue", "name=Jamia Mosque hall", "district=OL8", "setting=mosque")
    assert [(one["id"], one["name"]) for one in amina.show("Venue")] == [
        (venue, "Jamia Mosque hall")
    ]


def test_a_place_can_be_named_instead_of_given_by_id(amina: Laptop) -> None:
    venue = amina.do("add_venue", "name=Coppice Library")
    amina.do("plan_session", "title=MMR", "venue=Coppice Library", "starts_at=2026-12-01T10:00")
    (session,) = amina.show("Session")
    assert session["venue"] == venue
    assert session["starts_at"] == "2026-12-01T10:00:00+00:00"
    assert (session["date"], session["start"]) == ("2026-12-01", "10:00")


def test_a_name_of_two_records_is_refused(amina: Laptop) -> None:
    amina.do("add_venue", "name=Library")
    amina.do("add_venue", "name=Library")
    said = amina("do", "plan_session", "title=MMR", "venue=Library", "starts_at=2026-12-01T10:00")
    assert (said.code, said.out) == (1, "")
    assert said.err == "More than one venue is called Library: use its id.\n"


def test_lines_go_on_after_an_error_and_the_end_tells(amina: Laptop) -> None:
    session = planned(amina)
    lines = [
        {"do": "arrive", "with": {"session": session}},
        {"do": "fly", "with": {}},
        {"do": "arrive", "with": {"session": session, "child": True}},
        {"do": "arrive", "with": {"session": session, "wings": 2}},
        {"do": "arrive"},
    ]
    said = amina("do", "--json", "-", typed="\n".join(map(json.dumps, lines)) + "\n[1]\n{\n")
    assert said.code == 1
    assert [one["ok"] for one in said.lines] == [True, False, True, False, False, False, False]
    assert [one.get("error") for one in said.lines[3:]] == [
        "UnknownName",
        "MissingValue",
        "BadValue",
        "BadValue",
    ]
    assert len(amina.show("Arrival")) == 2


def test_together_the_first_error_undoes_all(amina: Laptop) -> None:
    session = planned(amina)
    lines = [
        {"do": "arrive", "with": {"session": session}},
        {"do": "arrive", "with": {"session": session, "card": 0}},
        {"do": "arrive", "with": {"session": session}},
    ]
    said = amina("do", "--json", "-", "--together", typed="\n".join(map(json.dumps, lines)))
    assert said.code == 1
    assert said.lines == [
        {"ok": False, "error": "BadValue", "message": "“0” does not fit in card."}
    ]
    assert amina.show("Arrival") == []


def test_lists_come_by_comma_and_empty_is_none(amina: Laptop) -> None:
    amina.do(
        "plan_session",
        "title=Talk",
        "venue=",
        "starts_at=2026-11-24T14:00+00:00",
        "topics=eating_well, vaccines",
        "languages=ur,pa",
        "mode=first name",
    )
    (session,) = amina.show("Session")
    assert session["topics"] == ["eating_well", "vaccines"]
    assert session["languages"] == ["ur", "pa"]
    assert (session["venue"], session["mode"]) == (None, "first_name")


def test_every_command_says_what_it_takes(amina: Laptop) -> None:
    listed = {one["name"]: one["arguments"] for one in amina("commands", "--json").json}
    assert [one["name"] for one in listed["plan_session"] if one["needed"]] == [
        "title",
        "starts_at",
    ]
    stable = {"add_venue", "plan_session", "open_session", "arrive", "reverse_arrival"}
    stable |= {"count_heads", "close_session", "cancel_session", "add_person", "edit_person"}
    assert stable | {"move_stock", "log_hours"} <= set(listed)


def test_wrong_usage_ends_with_two(amina: Laptop) -> None:
    assert amina("do", "add_venue", "no equals sign").code == 2
    assert amina("fly").code == 2


def test_figures_are_shown_beside_records(amina: Laptop) -> None:
    session = planned(amina, "count")
    for _ in range(3):
        arrival = amina.do("arrive", f"session={session}")
    amina.do("reverse_arrival", f"arrival={arrival}", "reason=left at once")
    amina.do("count_heads", f"session={session}", "adults=3", "children=1")
    (counts,) = amina.show("HeadCounts")
    assert (counts["arrivals"], counts["counted"], counts["difference"]) == (2, 4, 2)
    amina.do("move_stock", "edition=eating-well/ur", "kind=received", "quantity=40")
    amina.do("move_stock", "edition=eating-well/ur", "kind=handed_out", "quantity=28")
    (stock,) = amina.show("Stock")
    assert (stock["on_hand"], stock["handed_out"]) == (12, 28)


def test_a_handout_in_no_such_language_names_the_language(amina: Laptop) -> None:
    out = amina.folder.parent / "never.pdf"
    said = amina("print", "handout", "handout=eating-well", "--language", "fr", "--out", str(out))
    assert (said.code, said.err) == (1, "There is no Eating well in French.\n")
    assert not out.exists()
