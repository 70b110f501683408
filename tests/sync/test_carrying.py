"""What only a later program knows: who may write it, which of two stays, to whom it goes."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from champion_app.domain.errors import BundleDamaged
from champion_app.domain.records import Venue
from champion_app.domain.stamps import milliseconds
from champion_app.store.wire import of_ids
from champion_app.sync.erasures import order_erasure
from champion_app.sync.frames import TableBlock
from tests.sync.hostile import everything, letter_with
from tests.sync.laptops import Laptop, coordinator, enrol, newcomer, settle

KEPT = 'SELECT "table", "group", hlc >> 16, dev FROM unknown_blocks ORDER BY 1, 2'
WISH, SHOUT, HALL = b"w" * 16, b"s" * 8, "bb" * 16


class Three(NamedTuple):
    """A coordinator and two champions."""

    omar: Laptop
    amina: Laptop
    bilal: Laptop


NAMES = {"omar": "Omar Rafiq", "amina": "Amina Shah", "bilal": "Bilal Khan"}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    omar = coordinator(folder / "omar")
    champions = [newcomer(folder / one, NAMES[one]) for one in ("amina", "bilal")]
    for one in champions:
        enrol(omar, one)
    with champions[0].store.atomic():
        champions[0].store.put(Venue(id=HALL, name="Hive"))
    for one in (omar, *champions):
        one.store.close()
    return folder


@pytest.fixture
def three(made: Path, tmp_path: Path) -> Three:
    folder = shutil.copytree(made, tmp_path / "three")
    return Three(*(Laptop(folder / one, name) for one, name in NAMES.items()))


def wish(laptop: Laptop, text: str = "a bench", *, later: int = 0, **changes: Any) -> TableBlock:
    """A record of an unknown table that changes, by that laptop."""
    now = (milliseconds(laptop.clock()) + later) << 16
    me = laptop.store.device
    columns: dict[str, list[Any]] = {
        "id": [WISH], "origin": [me], "cl": [1], "cl_dev": [me],
        "text": [text], "venue": [bytes.fromhex(HALL)], "text_hlc": [now], "text_dev": [me],
        "text_seen": [0], "granted": [0], "state_hlc": [now], "state_dev": [me], "state_seen": [0],
    }  # fmt: skip
    columns |= {name: [value] for name, value in changes.items()}
    return TableBlock("wishes", columns, travels="both")


def shout(
    laptop: Laptop, text: str = "hello", *, travels: str = "own", **changes: Any
) -> TableBlock:
    """An entry of an unknown ledger."""
    now = milliseconds(laptop.clock()) << 16
    columns: dict[str, list[Any]] = {
        "id": [SHOUT], "text": [text], "hlc": [now], "dev": [laptop.store.device],
    }  # fmt: skip
    columns |= {name: [value] for name, value in changes.items()}
    return TableBlock("shouts", columns, travels=travels)


def tables_for(omar: Laptop, name: str) -> set[str]:
    """The tables in what a coordinator would send that champion now."""
    from champion_app.sync.sending import parcels

    return {table.table for one in parcels(omar.store, [name]) for table in (*one.first, *one.last)}


def test_a_champion_writes_only_groups_of_its_own(three: Three) -> None:
    omar, amina, _ = three
    sly = wish(amina, text_dev=1, state_dev=amina.store.device)
    omar.take(letter_with(sly, shout(amina, dev=1), by=amina, to=omar))
    kept = [(row[0], row[1], row[3]) for row in omar.store.rows(KEPT)]
    me = amina.store.device
    assert kept == [("wishes", "*", me), ("wishes", "state", me)]


def test_a_champion_writes_nothing_that_only_comes_down(three: Three) -> None:
    omar, amina, _ = three
    down = [replace(one, travels="down") for one in (wish(amina), shout(amina))]
    omar.take(letter_with(*down, by=amina, to=omar))
    assert omar.store.rows(KEPT) == []


def test_of_a_record_that_another_made_its_life_is_the_least_there_is(three: Three) -> None:
    omar, amina, _ = three
    omar.take(letter_with(wish(amina, origin=9, cl=7, cl_dev=9), by=amina, to=omar))
    assert omar.store.rows(KEPT)[0] == ("wishes", "*", 0, 0)
    assert omar.store.rows("SELECT hlc FROM unknown_blocks WHERE \"group\" = '*'") == [(1,)]


@pytest.mark.parametrize("turned", [False, True])
def test_of_two_values_the_later_stays_whichever_came_first(three: Three, turned: bool) -> None:
    omar, amina, _ = three
    letters = [
        letter_with(wish(amina, text, later=late), by=amina, to=omar)
        for text, late in (("a bench", 0), ("a swing", 5))
    ]
    omar.take(*(reversed(letters) if turned else letters))
    (body,) = omar.store.rows("SELECT body FROM unknown_blocks WHERE \"group\" = 'text'")
    assert b"a swing" in bytes(body[0])  # type: ignore[arg-type]  # a blob


def test_invariant_18_hearing_the_same_again_changes_nothing(three: Three) -> None:
    omar, amina, _ = three
    blocks = (wish(amina), shout(amina))
    omar.take(letter_with(*blocks, by=amina, to=omar))
    before = everything(omar.store, but=("import_log", "links"))
    omar.take(letter_with(*blocks, by=amina, to=omar))
    assert everything(omar.store, but=("import_log", "links")) == before


@pytest.mark.parametrize(
    ("travels", "goes"),
    [("both", True), ("down", False), ("own", False), ("up", False), ("seal", False), ("", False)],
)
def test_what_only_a_later_program_knows_goes_to_whom_its_writer_says(
    three: Three, travels: str, *, goes: bool
) -> None:
    omar, amina, bilal = three
    omar.take(letter_with(shout(amina, travels=travels), by=amina, to=omar))
    assert tables_for(omar, bilal.name) == ({"shouts"} if goes else set())


def test_it_goes_to_those_whom_its_writer_says_it_concerns(three: Three) -> None:
    omar, amina, bilal = three
    named = replace(shout(amina, whom=bytes.fromhex(bilal.champion)), concerns=("whom",))
    order = ("id", "text", "whom", "hlc", "dev")
    named = replace(named, columns={name: named.columns[name] for name in order})
    omar.take(letter_with(named, by=amina, to=omar))
    assert tables_for(omar, bilal.name) == {"shouts"}


@pytest.mark.parametrize(
    "columns",
    [
        {"id": [WISH]},
        {"id": [b""], "text": ["x"], "hlc": [1 << 60], "dev": [2]},
        {"id": ["w"], "text": ["x"], "hlc": [1 << 60], "dev": [2]},
        {"id": [WISH, WISH], "text": ["x", "y"], "hlc": [9, 9], "dev": [2, 2]},
        {"id": [WISH], "text": ["x"], "hlc": [-1], "dev": [2]},
        {"id": [WISH], "text": ["x"], "hlc": [True], "dev": [2]},
        {"id": [WISH], "hlc": [1 << 50], "dev": [2], "text": ["x"]},
        {"id": [WISH], "origin": [1], "cl": [1], "cl_dev": [1], "text": ["nobody stamped it"]},
        {"id": [WISH], "origin": [1], "cl": [0], "cl_dev": [1]},
    ],
    ids=str,
)
def test_rows_of_no_shape_that_a_later_program_could_have_are_damage(
    three: Three, columns: dict[str, list[Any]]
) -> None:
    omar, amina, _ = three
    data = letter_with(TableBlock("wishes", columns), by=amina, to=omar)
    with pytest.raises(BundleDamaged):
        omar.take(data)


def venues(laptop: Laptop, *ids: str) -> TableBlock:
    """These places as the laptop would send them."""
    block = of_ids(laptop.store, Venue, [bytes.fromhex(one) for one in ids])
    return TableBlock("venues", block.columns)


def test_a_bad_row_condemns_its_writer_but_not_one_who_only_carried_it(three: Three) -> None:
    omar, amina, _ = three
    with amina.store.atomic():
        amina.store.put(Venue(id="cc" * 16, name="Mill"))
    both = venues(amina, HALL, "cc" * 16)
    bad = replace(both, columns={**both.columns, "name": [7, "Mill"]})
    with pytest.raises(BundleDamaged):
        omar.take(letter_with(bad, by=amina, to=omar))
    omar.take(letter_with(replace(bad, carried=True), by=amina, to=omar))
    assert [one.name for one in omar.store.all(Venue)] == ["Mill"]


def test_a_group_that_an_earlier_program_does_not_know_stays_as_it_is_here(three: Three) -> None:
    omar, amina, _ = three
    settle(omar, amina)
    with amina.store.atomic():
        amina.store.put(replace(amina.store.need(Venue, HALL), name="The Hive"))
    whole = venues(amina, HALL)
    without = [
        name for name in whole.columns if not name.startswith(("address", "district", "web"))
    ]
    earlier = replace(whole, columns={name: whole.columns[name] for name in without})
    with omar.store.atomic():
        omar.store.put(replace(omar.store.need(Venue, HALL), district="OL8"))
    omar.take(letter_with(earlier, by=amina, to=omar))
    kept = omar.store.need(Venue, HALL)
    assert (kept.name, kept.district) == ("The Hive", "OL8")
    assert omar.take(letter_with(earlier, by=amina, to=omar))[0].changed == 0


@pytest.mark.parametrize("turned", [False, True])
def test_nothing_that_names_somebody_erased_is_carried_before_or_after_the_order(
    three: Three, *, turned: bool
) -> None:
    omar, amina, _ = three
    gone = b"p" * 16
    letters = (
        wish(amina, venue=gone),
        wish(amina, id=gone),
        replace(shout(amina, text=f'["{gone.hex()}"]'), travels="own"),
        shout(amina, id=b"other id"),
    )
    letter = letter_with(*letters, by=amina, to=omar)
    if not turned:
        omar.take(letter)
    with omar.store.atomic():
        order_erasure(omar.store, gone.hex())
    omar.take(letter)
    kept = omar.store.rows(KEPT.replace('"group"', "id"))
    assert {row[1] for row in kept} == {WISH, b"other id"}
    bodies = omar.store.rows("SELECT body FROM unknown_blocks")
    assert not any(gone in bytes(row[0]) or gone.hex().encode() in row[0] for row in bodies)  # type: ignore[arg-type, operator]  # blobs
