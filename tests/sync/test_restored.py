"""Laptops put back to older copies, copied to second ones, and rows damaged past the app."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from champion_app.commands import people, places
from champion_app.domain.records import Device, Person, Venue
from champion_app.paths import Profile
from champion_app.store import links
from champion_app.store.backup import backup, restore
from champion_app.sync import sending
from champion_app.sync.identity import incarnation
from champion_app.sync.remarks import remarks
from tests.samples import KEY
from tests.sync.laptops import Laptop, coordinator, enrol, newcomer, settle


@pytest.fixture
def omar(tmp_path: Path) -> Iterator[Laptop]:
    made = coordinator(tmp_path / "omar")
    yield made
    made.store.close()


@pytest.fixture
def asha(tmp_path: Path, omar: Laptop) -> Iterator[Laptop]:
    """Enrolled and quiet."""
    made = newcomer(tmp_path / "asha", "Asha")
    enrol(omar, made)
    yield made
    made.store.close()


def add(laptop: Laptop, name: str) -> None:
    with laptop.store.atomic():
        people.add_person(laptop.store, name)


def add_hall(laptop: Laptop, name: str) -> str:
    with laptop.store.atomic():
        return places.add_venue(laptop.store, name).id


def rename(laptop: Laptop, hall: str, name: str) -> None:
    with laptop.store.atomic():
        places.edit_venue(laptop.store, hall, name=name)


def names(laptop: Laptop) -> list[str]:
    return sorted(one.name for one in laptop.store.all(Person))


def halls(laptop: Laptop) -> list[str]:
    return sorted(one.name for one in laptop.store.all(Venue))


def put_back(laptop: Laptop, copy: Path) -> None:
    laptop.store.close()
    restore(Profile(laptop.folder), copy, KEY)
    laptop.open()


def codes(laptop: Laptop) -> list[str]:
    return [one.code for one in remarks(laptop.store)]


def same(omar: Laptop, *champions: Laptop) -> None:
    settle(omar, *champions)
    for one in champions:
        assert one.fingerprint() == omar.fingerprint(one.champion)
        number = one.store.device
        assert links.link_to(omar.store, number).differs == 0
        assert links.link_to(one.store, 1).differs == 0


def test_invariant_08_a_coordinators_own_edits_come_back_from_a_champion(
    omar: Laptop, asha: Laptop
) -> None:
    hall = add_hall(omar, "Hall")
    settle(omar, asha)
    copy = backup(omar.store)
    rename(omar, hall, "Library")
    add_hall(omar, "Clinic")
    settle(omar, asha)
    put_back(omar, copy)
    assert halls(omar) == ["Hall"]
    assert "restored" in codes(omar)
    same(omar, asha)
    assert halls(omar) == halls(asha) == ["Clinic", "Library"]


def test_invariant_09_what_a_coordinator_writes_after_a_restore_reaches_everyone(
    omar: Laptop, asha: Laptop
) -> None:
    hall = add_hall(omar, "Hall")
    settle(omar, asha)
    copy = backup(omar.store)
    rename(omar, hall, "Library")
    settle(omar, asha)
    put_back(omar, copy)
    omar.clock.pass_by(minutes=5)
    rename(omar, hall, "Chapel")
    add_hall(omar, "Market")
    same(omar, asha)
    assert halls(omar) == halls(asha) == ["Chapel", "Market"]


def turn_back(laptop: Laptop, work: Callable[[], object]) -> None:
    """Do the work, then put the file back as it was before it, past the app."""
    laptop.store._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    file, copy = laptop.folder / "champion.db", laptop.folder / "before.db"
    shutil.copyfile(file, copy)
    work()
    laptop.store.close()
    for ending in ("-wal", "-shm"):
        file.with_name(file.name + ending).unlink(missing_ok=True)
    shutil.copyfile(copy, file)
    laptop.open()


@pytest.mark.parametrize("lost", [0, 1, 2], ids="{} lost".format)
@pytest.mark.parametrize("before", [1, 2], ids="{} forgotten".format)
def test_a_laptop_turned_back_past_the_app_is_told_even_when_it_speaks_first(
    omar: Laptop, asha: Laptop, before: int, lost: int
) -> None:
    settle(omar, asha)

    def forgotten() -> None:
        for number in range(before):
            add_hall(omar, f"forgotten {number}")
            asha.take(*omar.letters())

    turn_back(omar, forgotten)
    for number in range(lost):
        add_hall(omar, f"lost {number}")
        assert omar.letters()
    add_hall(omar, "last")
    asha.take(*omar.letters())
    same(omar, asha)
    assert len(halls(omar)) == before + lost + 1
    assert "restored" in codes(omar)


def test_a_champion_let_in_after_the_copy_is_not_locked_out(
    omar: Laptop, asha: Laptop, tmp_path: Path
) -> None:
    copy = backup(omar.store)
    zofia = newcomer(tmp_path / "zofia", "Zofia")
    enrol(omar, zofia)
    sent = int(str(omar.store.meta("sent")))
    put_back(omar, copy)
    assert int(str(omar.store.meta("sent"))) > sent
    assert zofia.store.device not in [one.number for one in omar.store.all(Device)]
    add(zofia, "Noor")
    assert [one.result for one in omar.receive(*zofia.send())] == ["new"]
    same(omar, zofia, asha)
    assert names(omar) == ["Noor"]
    later = newcomer(tmp_path / "later", "Bilal")
    enrol(omar, later)
    assert later.store.device > zofia.store.device
    zofia.store.close()
    later.store.close()


def test_nobody_writes_for_a_coordinator_who_lost_nothing(omar: Laptop, asha: Laptop) -> None:
    hall = add_hall(omar, "Hall")
    settle(omar, asha)
    with asha.store.atomic():  # a dishonest laptop: a row under the coordinator's own number
        asha.store.execute(
            "UPDATE venues SET name = 'Mine', name_hlc = name_hlc + 1, lsn = lsn + 1000"
            " WHERE id = unhex(?)",
            (hall,),
        )
        asha.store.counters.lsn += 1000
        link = links.link_to(asha.store, 1)
        links.keep_link(
            asha.store, links.Link(**{**vars(link), "acked": 0, "again": links.SEND_ALL})
        )
    omar.take(*asha.letters())
    assert halls(omar) == ["Hall"]


def test_invariant_08_two_laptops_of_one_image_lose_nothing_and_are_told(
    omar: Laptop, asha: Laptop, tmp_path: Path
) -> None:
    add(asha, "Noor")
    settle(omar, asha)
    asha.store.close()
    shutil.copytree(asha.folder, tmp_path / "copy")
    asha.open()
    copy = Laptop(tmp_path / "copy", "Asha")
    add(asha, "Layla")
    add(copy, "Zofia")
    for _ in range(6):
        for one in (asha, copy):
            omar.take(*one.letters())
            for letter in omar.letters(["Asha"]):
                asha.take(letter)
                copy.take(letter)
    assert names(omar) == names(asha) == names(copy) == ["Layla", "Noor", "Zofia"]
    assert incarnation(asha.store) != incarnation(copy.store)
    assert "twice" in codes(omar)
    assert "restored" in codes(asha) + codes(copy)
    for one, name in ((asha, "Bilal"), (copy, "Halina")):  # and they go on beside each other
        add(one, name)
        omar.take(*one.letters())
    for letter in omar.letters(["Asha"]):
        asha.take(letter)
        copy.take(letter)
    assert names(omar) == names(asha) == names(copy)
    copy.store.close()


DAMAGE = {
    "a person is gone": "DELETE FROM people WHERE name = 'Noor'",
    "a name is another": "UPDATE people SET name = 'X', lsn = lsn + 1000 WHERE name = 'Noor'",
    "a place is another": "UPDATE venues SET name = 'X', lsn = lsn + 1000",
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=list(DAMAGE))
@pytest.mark.parametrize("side", ["champion", "coordinator"])
def test_invariant_21_what_was_damaged_past_the_app_is_found_and_healed(
    omar: Laptop, asha: Laptop, damage: str, side: str
) -> None:
    add(asha, "Noor")
    add_hall(omar, "Hall")
    same(omar, asha)
    hurt = asha if side == "champion" else omar
    with hurt.store.atomic():
        assert hurt.store.execute(damage) == 1
    add(asha, "Zofia")
    add_hall(omar, "Clinic")
    settle(omar, asha)
    assert "differs" in codes(omar) + codes(asha), "a difference was passed over in silence"
    sending.begin_again(hurt.store)
    assert "asked" in codes(hurt)
    same(omar, asha)
    assert names(omar) == names(asha)
    assert halls(omar) == halls(asha)
    if damage.startswith("DELETE"):  # else the other may have believed the damaged value
        assert (names(omar), halls(omar)) == (["Noor", "Zofia"], ["Clinic", "Hall"])
    assert "differs" not in codes(omar) + codes(asha)
    assert "asked" not in codes(omar) + codes(asha)


def test_invariant_21_equal_rows_have_equal_sums_whoever_wrote_them(
    omar: Laptop, asha: Laptop
) -> None:
    hall = add_hall(asha, "Hall")
    add(asha, "Noor")
    same(omar, asha)
    rename(omar, hall, "Library")
    with asha.store.atomic():
        asha.store.bury(asha.store.all(Person)[0])
    same(omar, asha)


def test_invariant_07_a_bundle_that_fails_a_gate_changes_no_link(
    omar: Laptop, asha: Laptop
) -> None:
    add(asha, "Noor")
    [letter] = asha.send()
    letter.write_bytes(letter.read_bytes()[:-1])
    before = [omar.store.rows(f"SELECT * FROM {one}") for one in ("links", "devices", "meta")]
    assert [one.result for one in omar.receive(letter)] == ["damaged"]
    after = [omar.store.rows(f"SELECT * FROM {one}") for one in ("links", "devices", "meta")]
    assert after == before


def test_invariant_18_a_bundle_taken_in_again_changes_no_row_and_no_stamp(
    omar: Laptop, asha: Laptop
) -> None:
    add(asha, "Noor")
    [letter] = asha.letters()
    omar.take(letter)
    settle(omar, asha)
    before = (
        omar.store.rows("SELECT * FROM people"),
        omar.store.meta("lsn"),
        omar.store.meta("hlc"),
    )
    assert [one.result for one in omar.take(letter)] == ["already"]
    assert before == (
        omar.store.rows("SELECT * FROM people"),
        omar.store.meta("lsn"),
        omar.store.meta("hlc"),
    )
