"""The gates on the way in: each in its place, one sentence each, and nothing changed by any."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from champion_app.cli.context import worded
from champion_app.domain.errors import ChampionError
from champion_app.domain.records import Person, Venue
from champion_app.store import links
from champion_app.sync import sealing
from champion_app.sync.receiving import inspect, receive, take_held
from tests.sync.hostile import entries, everything, rewritten
from tests.sync.laptops import Laptop, coordinator, enrol, invite, join, newcomer


class Desk(NamedTuple):
    """A coordinator, a champion, and a bundle of hers that is good."""

    omar: Laptop
    amina: Laptop
    letter: bytes

    def spoilt(self, *names: str) -> bytes:
        """The bundle with these faults, at whose gates it should stop."""
        changes: dict[str, Any] = {"by": self.amina, "to": self.omar}
        for name in names:
            changes |= FAULTS[name][1](self)
        return rewritten(self.letter, **changes)


def _claims(desk: Desk, **claims: Any) -> dict[str, Any]:
    frames = entries(desk.letter, desk.omar)
    frames[-1] |= claims
    return {"frames": frames}


Fault = tuple[str, Callable[[Desk], dict[str, Any]]]
FAULTS: dict[str, Fault] = {
    "magic": ("BundleTooNew", lambda _: {"magic": b"CHB2"}),
    "manifest": ("BundleDamaged", lambda _: {"fmt": "1.0"}),
    "signature": ("BundleForged", lambda _: {"signing": sealing.new_signing_key().private}),
    "addressee": ("NotForUs", lambda _: {"dst": [99]}),
    "reader": ("BundleTooNew", lambda _: {"min_reader": 2}),
    "caps": ("BundleTooLarge", lambda desk: _claims(desk, rows=500_001)),
    "hash": ("BundleDamaged", lambda desk: _claims(desk, sha256=b"h" * 32)),
}
"""In the order of the gates: the error, and what to change in a good bundle to earn it."""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    folder = tmp_path_factory.mktemp("desk")
    omar, amina = coordinator(folder / "omar"), newcomer(folder / "amina", "Amina Shah")
    enrol(omar, amina)
    with amina.store.atomic():
        amina.store.put(Person(id="aa" * 16, name="Zebedee Quartermain"))
        amina.store.put(Venue(id="bb" * 16, name="Hive"))
    (letter,) = amina.letters()
    return Desk(omar, amina, letter)


def stopped(desk: Desk, data: bytes, folder: Path, *, keep: bool = True) -> ChampionError:
    """What a file was refused for; it changed nothing and was not changed."""
    path = folder / "some.champion"
    path.write_bytes(data)
    before = everything(desk.omar.store, but=("held",))
    outcome = receive(desk.omar.store, path, keep=keep)
    assert outcome.error is not None
    assert everything(desk.omar.store, but=("held",)) == before
    assert path.read_bytes() == data
    said = worded(outcome.error)
    assert said.endswith(".")
    assert said.count(". ") == 0
    assert "Zebedee" not in said
    return outcome.error


@pytest.mark.parametrize("name", FAULTS)
def test_each_gate_stops_its_fault_and_changes_nothing(
    desk: Desk, name: str, tmp_path: Path
) -> None:
    assert stopped(desk, desk.spoilt(name), tmp_path).code == FAULTS[name][0]


PAIRS = [pair for pair in combinations(FAULTS, 2) if pair != ("caps", "hash")]
"""Those two change the claims of the same frame."""


@pytest.mark.parametrize(("first", "second"), PAIRS, ids=map(" before ".join, PAIRS))
def test_of_two_faults_the_earlier_gate_speaks(desk: Desk, first: str, second: str) -> None:
    with pytest.raises(ChampionError) as caught:
        inspect(desk.omar.store, desk.spoilt(first, second))
    assert caught.value.code == FAULTS[first][0]


def test_the_size_is_looked_at_before_anything_else(desk: Desk, tmp_path: Path) -> None:
    too_much = desk.letter + bytes(64 * 1024 * 1024)
    assert stopped(desk, too_much, tmp_path).code == "BundleTooLarge"


def test_a_bundle_of_a_later_program_is_kept_once_and_not_acknowledged(
    desk: Desk, tmp_path: Path
) -> None:
    later = desk.spoilt("reader")
    for _ in range(2):
        assert stopped(desk, later, tmp_path).code == "BundleTooNew"
    kept = [one for one in links.held_files(desk.omar.store) if one.file == later]
    assert [(one.why, one.device) for one in kept] == [("newer", desk.amina.store.device)]
    assert links.link_to(desk.omar.store, desk.amina.store.device).ack_due == 0


def test_one_whose_writer_cannot_even_be_read_is_kept_too(desk: Desk, tmp_path: Path) -> None:
    later = desk.spoilt("magic")
    assert stopped(desk, later, tmp_path).code == "BundleTooNew"
    assert later in [one.file for one in links.held_files(desk.omar.store)]


def test_one_that_is_only_looked_at_is_not_kept(desk: Desk, tmp_path: Path) -> None:
    later = rewritten(desk.letter, by=desk.amina, to=desk.omar, fmt=[3, 0])
    assert stopped(desk, later, tmp_path, keep=False).code == "BundleTooNew"
    assert later not in [one.file for one in links.held_files(desk.omar.store)]


def test_a_later_program_that_asks_to_be_let_in_is_kept_until_it_can_be_read(
    tmp_path: Path,
) -> None:
    omar, amina = coordinator(tmp_path / "omar"), newcomer(tmp_path / "amina", "Amina Shah")
    join(amina, invite(omar, amina.name))
    (letter,) = amina.letters()
    file = tmp_path / "asking.champion"
    file.write_bytes(rewritten(letter, by=amina, to=omar, min_reader=2))
    assert [one.result for one in omar.receive(file)] == ["newer"]
    with omar.store.atomic():  # as if this were the program that reads it
        (kept,) = links.held_files(omar.store)
        links.hold(omar.store, replace(kept, file=letter))
    assert [one.result for one in take_held(omar.store)] == ["held"]
    assert [one.why for one in links.held_files(omar.store)] == ["not approved"]


def test_a_later_minor_format_with_fields_of_its_own_is_taken_in(
    tmp_path: Path,
) -> None:
    omar, amina = coordinator(tmp_path / "omar"), newcomer(tmp_path / "amina", "Amina Shah")
    enrol(omar, amina)
    with amina.store.atomic():
        amina.store.put(Venue(id="bb" * 16, name="Hive"))
    (letter,) = amina.letters()
    later = rewritten(letter, by=amina, to=omar, fmt=[1, 9], schema=99, weather={"rain": [1]})
    assert [one.result for one in omar.take(later)] == ["new"]
    assert omar.store.need(Venue, "bb" * 16).name == "Hive"
