"""Two versions of the program side by side: what only the later one knows is never lost."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.sync.later_program import Laptop, later, team, today

WRITTEN = """
from datetime import date, datetime
when = datetime.fromisoformat("2026-11-02T10:00:00+00:00")
shop = store.put(Venue(id="aa" * 16, name="Hive", parking=12))
store.put(Person(id="bb" * 16, name="Zed", shoe_size="41", shoes_given=date(2026, 11, 2)))
talk = store.put(Session(id="cc" * 16, title="Tea", venue=shop.id, starts_at=when))
store.put(Arrival(id="dd" * 8, session=talk.id, person="bb" * 16, seq=1, mood="glad", at=when))
store.put(Wish(id="ee" * 16, text="a bench", venue=shop.id))
store.put(Shout(id="ff" * 8, text="hello"))
"""
EDITED = """
store.put(change(store.need(Person, "bb" * 16), shoe_size="42"))
store.put(change(store.need(Wish, "ee" * 16), granted=True))
store.bury(store.put(Wish(id="ab" * 16, text="a swing")))
"""
LATER = ("Wish", "Shout", "Person", "Venue", "Arrival")
TOLD = """
from champion_app.domain.columns import class_named
def shown(one): return {name: str(value) for name, value in vars(one).items()}
return {kind: [shown(one) for one in store.all(class_named(kind))] for kind in %r}
"""
CARRIED = """
return [[str(one) for one in row] for row in store.rows(
    'SELECT "table", hex(id), "group", hlc, dev, vh, lsn FROM unknown_blocks ORDER BY 1, 2, 3')]
"""

Told = dict[str, list[dict[str, str]]]


def told(one: Laptop, kinds: tuple[str, ...] = LATER) -> Told:
    """What a later program knows of these kinds."""
    found: Told = one.work(TOLD % (kinds,))
    return found


@dataclass
class Story:
    """What was seen while Amina's later things went through Ruth's earlier program."""

    results: list[list[str]] = field(default_factory=list)
    amina: Told = field(default_factory=dict)
    second: Told = field(default_factory=dict)
    bilal: Told = field(default_factory=dict)
    ruth_before: list[dict[str, Any]] = field(default_factory=list)
    carried: list[list[list[str]]] = field(default_factory=list)
    last_words: list[list[str]] = field(default_factory=list)
    ruth_after: Told = field(default_factory=dict)


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    newer = later(
        tmp_path_factory.mktemp("later"),
        ("FORMAT = (1, 0)", "FORMAT = (1, 7)"),
        ("    again: bool = False", "    again: bool = False\n    weather: str = 'rain'"),
    )
    laptops = team(
        tmp_path_factory.mktemp("team"),
        {"Ruth": today(), "Amina": newer, "Amina2": newer, "Bilal": newer},
    )
    ruth, amina, second, bilal = laptops.values()
    seen = Story()
    amina.work(WRITTEN)
    for edit in (EDITED, ""):
        up = amina.send()
        seen.results.append(ruth.receive(*up, *up))
        seen.carried.append(ruth.work(CARRIED))
        for name, hearers in (("Amina", (amina, second)), ("Bilal", (bilal,))):
            down = ruth.send(name)
            seen.results += [one.receive(*down) for one in hearers]
        if edit:
            amina.work(edit)
    seen.ruth_before = ruth.show("Person")
    seen.amina, seen.second, seen.bilal = told(amina), told(second), told(bilal)
    for one in (amina, second, bilal):
        ruth.receive(*one.send())
    seen.last_words = [ruth.send(), *(one.send() for one in (amina, second, bilal))]
    ruth.program = newer
    seen.ruth_after = told(ruth)
    seen.carried.append(ruth.work(CARRIED))
    return seen


def test_an_earlier_program_takes_in_what_it_knows_of_a_later_bundle(story: Story) -> None:
    assert [one["name"] for one in story.ruth_before] == ["Zed"]
    assert "shoe_size" not in story.ruth_before[0]


def test_invariant_17_what_an_earlier_program_relays_has_lost_no_field(story: Story) -> None:
    assert story.second == story.amina
    assert [(one["shoe_size"], one["shoes_given"]) for one in story.second["Person"]] == [
        ("42", "2026-11-02")
    ]
    assert [(one["mood"], one["person"]) for one in story.second["Arrival"]] == [
        ("glad", "bb" * 16)
    ]
    assert [(one["text"], one["granted"]) for one in story.second["Wish"]] == [("a bench", "True")]
    assert [one["text"] for one in story.second["Shout"]] == ["hello"]


def test_another_champion_is_told_what_the_later_program_says_is_for_all(story: Story) -> None:
    assert story.bilal["Wish"] == story.amina["Wish"]
    assert [one["parking"] for one in story.bilal["Venue"]] == ["12"]
    assert story.bilal["Shout"] == story.bilal["Person"] == story.bilal["Arrival"] == []


def test_what_is_carried_is_heard_twice_without_a_change_and_grows_quiet(story: Story) -> None:
    assert [one[-1] for one in (story.results[0], story.results[4])] == ["already", "already"]
    assert story.last_words == [[], [], [], []]
    first, second, _ = story.carried
    assert {(row[0], row[2]) for row in first} == {
        ("wishes", "*"), ("wishes", "text"), ("wishes", "state"), ("shouts", ""),
        ("people", "shoes"), ("venues", "parking"), ("arrivals", ""),
    }  # fmt: skip
    assert [row for row in second if row[0] == "shouts"] == [
        row for row in first if row[0] == "shouts"
    ]


def test_after_the_update_all_that_was_carried_is_there(story: Story) -> None:
    assert story.ruth_after == story.amina
    assert story.carried[-1] == []


@dataclass
class Waited:
    """What was seen while Ruth's program was too old to read a bundle at all."""

    looked: dict[str, Any] = field(default_factory=dict)
    said: str = ""
    untouched: bool = False
    waiting: list[list[str]] = field(default_factory=list)
    unheard: bool = False
    after: Told = field(default_factory=dict)
    amina: Told = field(default_factory=dict)
    still_waiting: list[list[str]] = field(default_factory=list)
    receipts: list[str] = field(default_factory=list)


LINKS = "return [[str(one) for one in row] for row in store.rows('SELECT * FROM links')]"
HELD = "return [[str(one) for one in row] for row in store.rows('SELECT device, why FROM held')]"
OWED = """
links = store.rows("SELECT acked FROM links")
return store.rows("SELECT max(lsn) FROM wishes")[0][0] > max(row[0] for row in links)
"""


@pytest.fixture(scope="module")
def waited(tmp_path_factory: pytest.TempPathFactory) -> Waited:
    newest = later(
        tmp_path_factory.mktemp("newest"),
        ("FORMAT = (1, 0)", "FORMAT = (2, 0)"),
        ("READER = 1", "READER = 2"),
    )
    laptops = team(tmp_path_factory.mktemp("pair"), {"Ruth": today(), "Amina": newest})
    ruth, amina = laptops.values()
    seen = Waited()
    amina.work(WRITTEN)
    (path,) = amina.send()
    data = Path(path).read_bytes()
    before = ruth.work(LINKS)
    seen.looked = ruth("bundle", "inspect", path, fails=True)
    (answer,) = ruth("receive", "--yes", path, fails=True)
    seen.said = f"{answer['result']}: {answer['message']}"
    seen.untouched = Path(path).read_bytes() == data and ruth.work(LINKS) == before
    seen.waiting = ruth.work(HELD)
    amina.receive(*ruth.send())
    seen.unheard = amina.work(OWED)
    ruth.program = newest
    seen.after, seen.still_waiting = told(ruth), ruth.work(HELD)
    seen.amina = told(amina)
    seen.receipts = amina.receive(*ruth.send())
    return seen


def test_a_bundle_of_an_unknown_major_format_is_kept_and_not_acknowledged(waited: Waited) -> None:
    assert waited.said == (
        "newer: This file was made by a newer Champion: keep it and update the app."
    )
    assert (waited.looked["result"], waited.looked["from"]) == ("newer", "Amina")
    assert (waited.looked["seal"], waited.looked["for_us"]) == ("good", True)
    assert waited.untouched
    assert waited.waiting == [["2", "newer"]]
    assert waited.unheard


def test_it_is_taken_in_by_itself_after_the_update_and_acknowledged_then(waited: Waited) -> None:
    assert waited.after == waited.amina
    assert waited.still_waiting == []
    assert waited.receipts == ["new"]
