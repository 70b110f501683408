"""What a laptop believes another holds: acknowledgements, gaps, histories that began anew."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from champion_app.commands import people, places
from champion_app.domain.records import Person, Receipt, Venue
from champion_app.paths import Profile
from champion_app.store import links
from champion_app.store.backup import backup, restore
from champion_app.sync.identity import incarnation
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


def rename(laptop: Laptop, name: str) -> None:
    with laptop.store.atomic():
        held = laptop.store.all(Venue)
        if held:
            places.edit_venue(laptop.store, held[0].id, name=name)
        else:
            places.add_venue(laptop.store, name)


def names(laptop: Laptop) -> list[str]:
    return sorted(one.name for one in laptop.store.all(Person))


def alike(omar: Laptop, asha: Laptop) -> None:
    settle(omar, asha)
    assert asha.fingerprint() == omar.fingerprint(asha.champion)


def test_invariant_03_after_convergence_nobody_writes_a_file(omar: Laptop, asha: Laptop) -> None:
    add(asha, "Noor")
    rename(omar, "Hall")
    alike(omar, asha)
    assert omar.send() == asha.send() == []
    assert not (asha.folder / "out" / str(asha.sent)).exists()


def test_a_lost_bundle_costs_no_data(omar: Laptop, asha: Laptop) -> None:
    add(asha, "Noor")
    [lost] = asha.send()
    add(asha, "Zofia")
    [second] = asha.send()
    [outcome] = omar.receive(second)
    assert (outcome.missing, names(omar)) == ((), ["Noor", "Zofia"])  # sent since the last answer
    assert [one.result for one in omar.receive(lost)] == ["new"]
    alike(omar, asha)


def test_a_gap_is_said_and_filled_by_the_next_bundle(omar: Laptop, asha: Laptop) -> None:
    add(asha, "Noor")
    [first] = asha.send()
    with asha.store.atomic():  # as if an answer to a bundle that went to another copy of Omar's
        held = links.link_to(asha.store, 1)
        links.keep_link(
            asha.store, links.Link(**{**vars(held), "acked": int(str(asha.store.meta("lsn")))})
        )
    add(asha, "Zofia")
    [second] = asha.send()
    [outcome] = omar.receive(second)
    assert (outcome.result, outcome.missing) == ("new", (outcome.number - 1,))
    assert links.link_to(omar.store, 2).numbers_missing == outcome.missing
    assert names(omar) == ["Zofia"]
    alike(omar, asha)
    assert names(omar) == ["Noor", "Zofia"]
    assert links.link_to(omar.store, 2).numbers_missing == ()
    assert [one.result for one in omar.receive(first)] == ["new"]  # it came, and brought nothing
    alike(omar, asha)


def test_a_receipt_tells_the_champion_what_came(omar: Laptop, asha: Laptop) -> None:
    add(asha, "Noor")
    omar.receive(*asha.send())
    asha.receive(*omar.send())
    [receipt] = [one for one in asha.store.all(Receipt) if one.counts.get("Person")]
    assert (receipt.counts, receipt.device, receipt.result) == ({"Person": 1}, 2, "new")
    alike(omar, asha)


@pytest.mark.parametrize("way", ["by the app", "by hand"])
@pytest.mark.parametrize("work_after", [True, False])
def test_a_laptop_put_back_to_an_older_copy_gets_back_what_it_had_sent(
    omar: Laptop, asha: Laptop, way: str, work_after: bool
) -> None:
    add(asha, "Noor")
    copy = backup(asha.store)
    add(asha, "Zofia")
    rename(omar, "Hall")
    alike(omar, asha)
    before = incarnation(asha.store)
    asha.store.close()
    if way == "by the app":
        restore(Profile(asha.folder), copy, KEY)
    else:
        shutil.copyfile(copy, asha.folder / "champion.db")
    asha.open()
    assert (incarnation(asha.store) == before) is (way == "by hand")
    assert names(asha) == ["Noor"]
    if work_after:
        add(asha, "Layla")
    rename(omar, "Library")  # by hand, only the next bundle shows that something is amiss
    alike(omar, asha)
    assert names(asha) == names(omar) == sorted(["Noor", "Zofia", *["Layla"] * work_after])
    assert incarnation(asha.store) != before
    assert [one.name for one in asha.store.all(Venue)] == ["Library"]


def test_a_bundle_of_the_history_before_does_not_stop_the_new_one(
    omar: Laptop, asha: Laptop
) -> None:
    copy = backup(asha.store)
    add(asha, "Noor")
    [early] = asha.send()
    omar.receive(early)
    asha.receive(*omar.send())
    add(asha, "Zofia")
    [late] = asha.send()  # begins where the early one was acknowledged
    asha.store.close()
    restore(Profile(asha.folder), copy, KEY)
    asha.open()
    add(asha, "Layla")
    alike(omar, asha)
    omar.receive(late)
    alike(omar, asha)
    assert names(asha) == names(omar) == ["Layla", "Noor", "Zofia"]
    assert omar.send() == asha.send() == []


def test_rows_that_are_not_believed_are_acknowledged_all_the_same(
    omar: Laptop, asha: Laptop
) -> None:
    rename(omar, "Hall")
    alike(omar, asha)
    with asha.store.atomic():
        held = links.link_to(asha.store, 1)
        links.keep_link(asha.store, links.Link(**{**vars(held), "acked": 0}))
    [echo] = asha.send()  # Omar's own words come back
    [outcome] = omar.receive(echo)
    assert (outcome.counts, outcome.changed) == ({}, 0)
    alike(omar, asha)


def test_a_coordinator_put_back_to_an_older_copy_gets_its_champions_work_back(
    omar: Laptop, asha: Laptop
) -> None:
    copy = backup(omar.store)
    add(asha, "Noor")
    rename(asha, "Asha's hall")
    alike(omar, asha)
    omar.store.close()
    restore(Profile(omar.folder), copy, KEY)
    omar.open()
    assert names(omar) == []
    alike(omar, asha)
    assert names(omar) == ["Noor"]
    assert [one.name for one in omar.store.all(Venue)] == ["Asha's hall"]


def test_what_one_laptop_takes_away_is_gone_everywhere_whoever_wrote_it(
    omar: Laptop, asha: Laptop
) -> None:
    rename(omar, "Hall")
    alike(omar, asha)
    [hall] = asha.store.all(Venue)
    with asha.store.atomic():
        asha.store.bury(hall)
    alike(omar, asha)
    assert omar.store.all(Venue) == asha.store.all(Venue) == []
    with asha.store.atomic():
        asha.store.revive(hall)
    alike(omar, asha)
    assert omar.store.all(Venue) == asha.store.all(Venue) == [hall]
