"""Erased stays erased: orders beat old and late copies, whatever the order in which they come."""

from __future__ import annotations

import itertools
from dataclasses import replace
from pathlib import Path

import pytest

from champion_app.commands import deciding, sessions
from champion_app.commands import erasing as asking
from champion_app.domain.errors import NotFound, NotYourRole
from champion_app.domain.records import Arrival, Person
from champion_app.paths import Profile
from champion_app.store import erasing, erasure_queries, queries
from champion_app.store.backup import backup, copies, copy_if_due, restore
from champion_app.store.forgetting import clean_up
from champion_app.store.store import Store
from champion_app.sync import bundle, erasures
from champion_app.sync.contents import contents_of
from champion_app.sync.identity import enrolled, identity
from tests.samples import KEY
from tests.store.pages import found_in
from tests.store.test_secrecy import ARABIC, NAME, NOTE, marks
from tests.sync.laptops import Laptop, coordinator, enrol, newcomer, settle


@pytest.fixture
def omar(tmp_path: Path) -> Laptop:
    return coordinator(tmp_path / "omar")


@pytest.fixture
def asha(omar: Laptop, tmp_path: Path) -> Laptop:
    made = newcomer(tmp_path / "asha", "Asha Begum")
    enrol(omar, made)
    return made


def came(laptop: Laptop, name: str = NAME) -> tuple[str, str]:
    """Somebody comes to a session; the ids of both."""
    with laptop.store.atomic():
        held = sessions.plan_session(laptop.store, "Tea", None, starts_at=laptop.clock())
        held = laptop.store.put(replace(held, mode="named"))
        person = laptop.store.put(Person(id=laptop.store.new_id(Person), name=name, note=NOTE))
        sessions.arrive(laptop.store, held.id, person=person.id)
        sessions.arrive(laptop.store, held.id)
    return person.id, held.id


def erase(laptop: Laptop, person: str) -> tuple[str, ...]:
    with laptop.store.atomic():
        return erasures.order_erasure(laptop.store, person)


def knows(laptop: Laptop, person: str) -> bool:
    return bool(laptop.store.rows("SELECT 1 FROM people WHERE id = unhex(?)", (person,)))


def where_it_stands(store: Store, person: str) -> list[str]:
    """Every table in which an id stands in any form, but the set of orders and requests."""
    listed = store.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
    found = []
    for table in sorted(str(row[0]) for row in listed):
        if table in ("erasures", "erasure_requests"):
            continue
        for row in store.rows(f'SELECT * FROM "{table}"'):
            texts = (one.hex() if isinstance(one, bytes) else str(one).lower() for one in row)
            if any(person in text for text in texts):
                found.append(table)
    return found


def counted(laptop: Laptop, session: str) -> tuple[int, int]:
    found = queries.attendance(laptop.store, session)
    return found.total, found.named


def test_an_order_reaches_every_laptop_and_counts_stay(omar: Laptop, asha: Laptop) -> None:
    person, session = came(asha)
    settle(omar, asha)
    before = counted(omar, session)
    assert erase(omar, person) == (person,)
    assert counted(omar, session) == before
    assert counted(asha, session) == before
    settle(omar, asha)
    assert counted(asha, session) == before
    for laptop in (omar, asha):
        assert not knows(laptop, person)
        assert [one.person for one in laptop.store.all(Arrival)] == [None, None]
        assert where_it_stands(laptop.store, person) == []
        assert laptop.store.rows("PRAGMA foreign_key_check") == []
    assert omar.fingerprint(asha.champion) == asha.fingerprint(asha.champion)
    (order,) = erasing.orders(omar.store)
    lsn = omar.store.rows("SELECT lsn FROM erasures")[0][0]
    acked = omar.store.rows("SELECT acked FROM links WHERE peer = ?", (asha.store.device,))
    assert int(str(acked[0][0])) >= int(str(lsn))
    assert order.dev == omar.store.device


def test_invariant_05_bundles_of_before_and_after_end_alike_in_any_order(
    omar: Laptop, asha: Laptop, tmp_path: Path
) -> None:
    """Old, late, doubled and permuted bundles: whoever heard of the order keeps to it."""
    person, session = came(asha)
    (early,) = asha.letters()
    with asha.store.atomic():
        found = asha.store.need(Person, person)
        asha.store.put(replace(found, name=ARABIC))
        sessions.arrive(asha.store, session, child=True)
    (later,) = asha.letters()
    omar.take(later)
    erase(omar, person)
    (order,) = omar.letters()
    asha.take(order)
    (last,) = asha.letters()
    ends = set()
    listed = (early, later, last, early)
    for number, sequence in enumerate(itertools.permutations(listed)):
        omar.store.close()
        copy = tmp_path / f"copy-{number}"
        copy.mkdir()
        (copy / "champion.db").write_bytes((omar.folder / "champion.db").read_bytes())
        omar.open()
        one = Laptop(copy, omar.name, omar.clock)
        one.take(*sequence)
        assert not knows(one, person)
        assert where_it_stands(one.store, person) == []
        assert erasing.told(one.store) == erasing.told(omar.store)
        assert counted(one, session)[0] == 3
        ends.add(one.fingerprint(asha.champion))
        one.store.close()
    assert ends == {asha.fingerprint(asha.champion)}


def test_an_order_that_comes_before_anything_else_keeps_everything_out(
    omar: Laptop, asha: Laptop
) -> None:
    person, session = came(asha)
    (early,) = asha.letters()
    with omar.store.atomic():  # known by its id alone, from a paper
        erasures.order_erasure(omar.store, person)
    omar.take(early)
    assert not knows(omar, person)
    assert counted(omar, session) == (2, 1)
    settle(omar, asha)
    assert not knows(asha, person)
    assert omar.fingerprint(asha.champion) == asha.fingerprint(asha.champion)


def test_after_an_order_nobody_writes_the_person_again(omar: Laptop, asha: Laptop) -> None:
    person, session = came(asha)
    settle(omar, asha)
    kept = omar.store.need(Person, person)
    erase(omar, person)
    for wish in (omar.store.put, omar.store.revive):
        with pytest.raises(NotFound), omar.store.atomic():
            wish(kept)
    with pytest.raises(NotFound), omar.store.atomic():
        sessions.arrive(omar.store, session, person=person)
    assert not knows(omar, person)


def test_only_a_coordinator_orders_and_a_champion_s_forgery_is_nothing(
    omar: Laptop, asha: Laptop
) -> None:
    person, _ = came(asha)
    with pytest.raises(NotYourRole), asha.store.atomic():
        erasures.order_erasure(asha.store, person)
    forged = erasures._ordered(asha.store, bytes.fromhex(person))
    with asha.store.atomic():
        erasing.take_orders(asha.store, [replace(forged, dev=omar.store.device)], via=0)
    other, _ = came(asha, "Somebody else")
    omar.take(*asha.letters())
    assert erasing.erased(omar.store) == frozenset()
    assert knows(omar, other)


def test_a_champion_brings_an_order_to_a_coordinator_who_was_put_back(
    omar: Laptop, asha: Laptop
) -> None:
    person, session = came(asha)
    settle(omar, asha)
    old = backup(omar.store)
    erase(omar, person)
    settle(omar, asha)
    omar.store.close()
    (omar.folder / "champion.db").write_bytes(b"x" * 8192)  # it cannot be read any more
    for ending in ("-wal", "-shm"):
        (omar.folder / f"champion.db{ending}").unlink(missing_ok=True)
    restore(Profile(omar.folder), old, KEY)
    omar.open()
    assert knows(omar, person)
    settle(omar, asha)
    assert not knows(omar, person)
    assert erasing.told(omar.store) == erasing.told(asha.store)
    assert where_it_stands(omar.store, person) == []
    assert counted(omar, session) == (2, 1)


def test_a_copy_that_is_put_back_forgets_whom_the_database_in_use_forgot(
    omar: Laptop, asha: Laptop
) -> None:
    person, _ = came(asha)
    settle(omar, asha)
    old = backup(omar.store)
    erase(omar, person)
    told = erasing.told(omar.store)
    omar.store.close()
    restore(Profile(omar.folder), old, KEY)
    omar.open()
    assert not knows(omar, person)
    assert erasing.told(omar.store) == told
    assert where_it_stands(omar.store, person) == []


def test_a_set_that_misses_one_is_seen(omar: Laptop, asha: Laptop) -> None:
    person, _ = came(asha)
    settle(omar, asha)
    erase(omar, person)
    (letter,) = omar.letters()
    opened = bundle.open_bundle(letter, [identity(asha.store).box_secret])
    assert erasures.misses_one(asha.store, opened.manifest)
    asha.take(letter)
    assert not erasures.misses_one(asha.store, opened.manifest)


def test_invariant_04_no_byte_of_the_name_is_left_on_any_laptop(omar: Laptop, asha: Laptop) -> None:
    """Database, free pages, log, set-aside, copies, and what is sent from now on, as bytes."""
    person, _ = came(asha)
    settle(omar, asha)
    for laptop, name in ((asha, f"{NAME} A"), (omar, ARABIC)):  # two edits: one is set aside
        with laptop.store.atomic():
            found = laptop.store.need(Person, person)
            laptop.store.put(replace(found, name=name))
    settle(omar, asha)
    assert omar.store.rows("SELECT count(*) FROM set_aside") != [(0,)]
    for laptop in (omar, asha):
        assert found_in(laptop.store.file, KEY, marks()) != []
        copy_if_due(laptop.store, closing=True)
    erase(omar, person)
    assert clean_up(omar.store)
    assert [one.result for one in asha.receive(*omar.send())] == ["new"]
    for laptop in (omar, asha):
        files = [laptop.store.file, *(one.file for one in copies(laptop.folder / "backups"))]
        assert len(files) == 2  # the new copy, and no older one
        for file in files:
            assert found_in(file, KEY, marks()) == []
        assert where_it_stands(laptop.store, person) == []
    for sender, reader in ((omar, asha), (asha, omar)):
        for letter in sender.letters():
            opened = bundle.open_bundle(letter, [identity(reader.store).box_secret])
            told = enrolled(reader.store, opened.manifest.src.dev)
            assert told is not None
            inside = contents_of(bundle.blocks(bundle.check_signature(opened, told.sign_pub)))
            told_in = repr(inside.blocks) + repr(inside.strange)
            assert not any(mark.decode("utf-8", "replace") in told_in for mark in marks())
            cells = [v for b in inside.blocks for values in b.columns.values() for v in values]
            assert bytes.fromhex(person) not in cells


# --- asked by a champion ---


def ask(laptop: Laptop, person: str) -> None:
    with laptop.store.atomic():
        asking.ask_to_erase(laptop.store, person)


def test_a_request_hides_at_once_and_an_order_answers_it(omar: Laptop, asha: Laptop) -> None:
    person, session = came(asha)
    settle(omar, asha)
    ask(asha, person)
    assert asha.store.get(Person, person) is None
    settle(omar, asha)
    (asked,) = erasure_queries.requests_waiting(omar.store)
    assert (asked.subject, asked.by) == (person, "Asha Begum")
    assert asked.person is not None
    assert asked.person.name == NAME
    erase(omar, person)
    settle(omar, asha)
    for laptop in (omar, asha):
        assert erasure_queries.requests_waiting(laptop.store) == []
        assert not knows(laptop, person)
        assert counted(laptop, session) == (2, 1)
    (order,) = erasure_queries.ordered(omar.store)
    assert order.waiting_for == ()
    assert "Asha Begum" in order.confirmed_by


def test_a_request_that_is_declined_brings_the_person_back(omar: Laptop, asha: Laptop) -> None:
    person, _ = came(asha)
    settle(omar, asha)
    ask(asha, person)
    settle(omar, asha)
    with pytest.raises(NotYourRole), asha.store.atomic():
        asking.keep_after_all(asha.store, person)
    with omar.store.atomic():
        asking.keep_after_all(omar.store, person)
    settle(omar, asha)
    for laptop in (omar, asha):
        assert laptop.store.need(Person, person).name == NAME
        assert erasure_queries.requests_waiting(laptop.store) == []
    ask(asha, person)  # asked once more: it waits once more
    settle(omar, asha)
    assert [one.subject for one in erasure_queries.requests_waiting(omar.store)] == [person]


# --- the same person, twice ---


def say_same(laptop: Laptop, a: str, b: str) -> None:
    with laptop.store.atomic():
        deciding.same_person(laptop.store, a, b, "same")


def test_everyone_who_was_said_to_be_the_same_is_erased_and_listed(
    omar: Laptop, asha: Laptop
) -> None:
    people = sorted(came(asha, f"{NAME} {number}")[0] for number in range(3))
    settle(omar, asha)
    say_same(omar, people[0], people[1])
    say_same(omar, people[1], people[2])
    assert sorted(erase(omar, people[2])) == people
    settle(omar, asha)
    for laptop in (omar, asha):
        assert laptop.store.all(Person) == []
        assert laptop.store.rows("SELECT * FROM same_people") == []
        assert erasing.orphaned_by_erasure(laptop.store) == []
        assert all(where_it_stands(laptop.store, one) == [] for one in people)


def test_an_edge_that_comes_later_is_dropped_and_its_other_end_is_asked_about(
    omar: Laptop, asha: Laptop
) -> None:
    gone, other = came(asha)[0], came(asha, "Somebody else")[0]
    settle(omar, asha)
    say_same(asha, gone, other)
    late = asha.letters()
    erase(omar, gone)
    omar.take(*late)
    assert omar.store.rows("SELECT * FROM same_people") == []
    assert erasing.orphaned_by_erasure(omar.store) == [other]
    settle(omar, asha)
    assert asha.store.rows("SELECT * FROM same_people") == []
    assert erasing.orphaned_by_erasure(asha.store) == [other]
    erase(omar, other)
    assert erasing.orphaned_by_erasure(omar.store) == []
