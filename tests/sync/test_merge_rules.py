"""The rules of the merge one by one: groups, ties, who had seen what, parents that come later."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from champion_app.domain.errors import BundleDamaged
from champion_app.domain.record_shape import Record
from champion_app.domain.records import (
    RECORDS,
    Arrival,
    ArrivalReversal,
    Person,
    Session,
    StockMovement,
    Venue,
)
from champion_app.domain.stamps import value_hash
from champion_app.store import queries
from champion_app.store.fingerprint import fingerprint
from champion_app.store.merging import merge
from champion_app.store.setting_aside import set_aside
from champion_app.store.store import Store
from champion_app.store.wire import Block, Span, up_blocks
from champion_app.sync.frames import TableBlock
from champion_app.sync.parsing import in_order, parsed
from tests.samples import (
    BY_CLASS,
    CAME,
    HALL,
    NOOR,
    SAMPLES,
    SESSION,
    Clock,
    keep_all,
    make_store,
)
from tests.sync.model import block_of, row_of

EVERYTHING = Span(0, 10_000)


@pytest.fixture
def clock() -> Clock:
    """One clock for both laptops."""
    return Clock()


@pytest.fixture
def asha(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    """Laptop 17, with the small community."""
    opened = make_store(tmp_path, clock, name="asha.db")
    keep_all(opened)
    yield opened
    opened.close()


@pytest.fixture
def omar(tmp_path: Path, asha: Store, clock: Clock) -> Iterator[Store]:
    """Laptop 1, which took in all that laptop 17 sends."""
    opened = make_store(tmp_path, clock, device=1, name="omar.db")
    hand_over(asha, opened)
    yield opened
    opened.close()


def hand_over(giver: Store, taker: Store) -> None:
    """All that one laptop sends, merged by the other."""
    blocks = up_blocks(giver, EVERYTHING)
    with taker.atomic():
        merge(taker, blocks, peer=giver.device)


def venue(name: str, *, hlc: int, dev: int, seen: int = 0, cl: int = 1) -> Block:
    """The hall with that name by that laptop, everything else as old as can be."""
    record = replace(BY_CLASS[Venue], name=name)  # type: ignore[arg-type]
    stamps = dict.fromkeys(("address", "access", "contact", "source"), (1, 17, 0))
    row = row_of(record, {"name": (hlc, dev, seen), **stamps}, origin=17, cl=cl)
    return block_of(Venue, [row])


def taken(store: Store, *blocks: Block, peer: int = 2) -> None:
    with store.atomic():
        merge(store, blocks, peer=peer)


def put(store: Store, record: Record, **changes: object) -> None:
    held = store.need(type(record), record.id)
    with store.atomic():
        store.put(replace(held, **changes))  # type: ignore[arg-type]


def aside(store: Store) -> list[tuple[str, str, int, dict[str, object]]]:
    return [
        (one.table, one.group, one.version.dev, json.loads(one.words))
        for one in set_aside(store, [each for each in RECORDS if not each.ledger])
    ]


def test_invariant_12_two_people_who_change_different_things_both_keep_theirs(
    asha: Store, omar: Store
) -> None:
    hall = BY_CLASS[Venue]
    put(asha, hall, address="14 Waterloo Street")
    put(omar, hall, capacity=80, contact="Sister Amal")
    hand_over(asha, omar)
    hand_over(omar, asha)
    for store in (asha, omar):
        found = store.need(Venue, HALL)
        assert (found.address, found.capacity, found.contact) == (
            "14 Waterloo Street",
            80,
            "Sister Amal",
        )
    assert aside(asha) == aside(omar) == []


def test_half_an_address_never_mixes_with_another_half(asha: Store, omar: Store) -> None:
    put(asha, BY_CLASS[Venue], address="1 New Road")
    put(omar, BY_CLASS[Venue], district="OL1")
    hand_over(asha, omar)
    hand_over(omar, asha)
    for store in (asha, omar):
        found = store.need(Venue, HALL)
        assert (found.address, found.district) in (
            ("1 New Road", "OL8"),
            ("12 Waterloo Street", "OL1"),
        )
    assert asha.need(Venue, HALL) == omar.need(Venue, HALL)


@pytest.mark.parametrize("later", ["asha", "omar"])
def test_what_loses_unseen_is_set_aside_on_every_laptop_that_sees_both(
    asha: Store, omar: Store, clock: Clock, later: str
) -> None:
    second, first = (asha, omar) if later == "asha" else (omar, asha)
    put(first, BY_CLASS[Venue], name="The old name")
    clock.pass_by(seconds=1)
    put(second, BY_CLASS[Venue], name="The later name")
    for _ in range(2):
        hand_over(first, second)
        hand_over(second, first)
        assert asha.need(Venue, HALL).name == omar.need(Venue, HALL).name == "The later name"
        for store in (asha, omar):
            assert aside(store) == [
                ("venues", "name", first.device, {"name": "The old name", "setting": "mosque"})
            ]


def test_what_was_seen_and_changed_is_nobody_s_loss(asha: Store, omar: Store) -> None:
    put(asha, BY_CLASS[Venue], name="Asha's name")
    hand_over(asha, omar)
    put(omar, BY_CLASS[Venue], name="Omar's name")
    hand_over(omar, asha)
    hand_over(asha, omar)
    assert asha.need(Venue, HALL).name == "Omar's name"
    assert aside(asha) == aside(omar) == []


def test_the_same_words_typed_twice_are_no_conflict(asha: Store, omar: Store) -> None:
    put(asha, BY_CLASS[Venue], name="One name")
    put(omar, BY_CLASS[Venue], name="One name")
    hand_over(asha, omar)
    hand_over(omar, asha)
    assert aside(asha) == aside(omar) == []


def test_ties_go_to_the_higher_device_and_then_to_the_value_alone(tmp_path: Path) -> None:
    for number, blocks in enumerate(
        (
            [venue("by two", hlc=7, dev=2), venue("by three", hlc=7, dev=3)],
            [venue("by three", hlc=7, dev=3), venue("by two", hlc=7, dev=2)],
        )
    ):
        store = make_store(tmp_path, device=9, name=f"{number}.db")
        for block in blocks:
            taken(store, block)
        assert store.need(Venue, HALL).name == "by three"
        # A laptop put back to an older copy gives one stamp to two values.
        for name in ("again", "once more", "again"):
            taken(store, venue(name, hlc=8, dev=2))
        wanted = max(("again", "once more"), key=lambda name: value_hash((name, "mosque")))
        assert store.need(Venue, HALL).name == wanted
        store.close()


def test_a_clock_that_stands_still_orders_changes_all_the_same(tmp_path: Path) -> None:
    clock = Clock()
    store = make_store(tmp_path, clock)
    keep_all(store)
    for name in ("b", "a", "c"):
        put(store, BY_CLASS[Venue], name=name)
    other = make_store(tmp_path, Clock(), device=1, name="other.db")
    hand_over(store, other)
    put(other, BY_CLASS[Venue], name="after all that")  # its clock stands at the same moment
    hand_over(other, store)
    assert store.need(Venue, HALL).name == "after all that"
    clock.pass_by(days=-3000)
    put(store, BY_CLASS[Venue], name="and after that")  # a clock in the past changes nothing
    hand_over(store, other)
    assert other.need(Venue, HALL).name == "and after that"
    store.close()
    other.close()


@pytest.mark.parametrize(
    ("lives", "alive"), [((1, 2), False), ((2, 1), False), ((2, 3), True), ((3, 2), True)]
)
def test_invariant_12_a_removal_holds_until_somebody_says_again_that_it_is_there(
    tmp_path: Path, lives: tuple[int, int], alive: bool
) -> None:
    store = make_store(tmp_path, device=9)
    for number, cl in enumerate(lives):
        taken(store, venue("Hall", hlc=5 - number, dev=2, cl=cl))  # clocks play no part
    assert (store.get(Venue, HALL) is not None) is alive
    store.close()


def test_invariant_16_children_may_come_before_their_parents(asha: Store, tmp_path: Path) -> None:
    blocks = up_blocks(asha, EVERYTHING)
    late = make_store(tmp_path, device=1, name="late.db")
    for block in reversed(blocks):
        taken(late, block, peer=17)
        assert late.rows("PRAGMA foreign_key_check") == []
    whole = make_store(tmp_path, device=1, name="whole.db")
    taken(whole, *blocks, peer=17)
    assert fingerprint(late) == fingerprint(whole)
    assert late.rows("SELECT origin FROM sessions") == [(17,)]
    late.close()
    whole.close()


def test_invariant_16_a_parent_that_never_came_is_not_counted_shown_or_sent_on(
    tmp_path: Path,
) -> None:
    store = make_store(tmp_path, device=1)
    rows = [
        row_of(one, {"": (9 << 16, 17, 0)}, origin=17, cl=1)
        for one in SAMPLES
        if isinstance(one, ArrivalReversal)
    ]
    taken(store, block_of(ArrivalReversal, rows))
    assert store.all(Arrival) == []
    assert store.get(Arrival, CAME) is None
    assert [one.record_class for one in up_blocks(store, EVERYTHING)] == [ArrivalReversal]
    assert queries.attendance(store, SESSION).total == 0
    store.close()


def test_an_entry_is_written_once_whoever_repeats_its_number(tmp_path: Path) -> None:
    store = make_store(tmp_path, device=1)
    movement = BY_CLASS[StockMovement]
    for dev, hlc, quantity in ((17, 5, -28), (18, 9, 1000), (17, 5, -28)):
        row = row_of(
            replace(movement, quantity=quantity),  # type: ignore[arg-type]
            {"": (hlc, dev, 0)},
            origin=dev,
            cl=1,
        )
        taken(store, block_of(StockMovement, [row]), peer=dev)
    assert store.rows("SELECT quantity, dev FROM stock_movements") == [(-28, 17)]
    store.close()


def test_a_merged_name_is_found_by_its_letters(asha: Store, omar: Store) -> None:
    put(omar, BY_CLASS[Person], name="Zofia Nowak")
    hand_over(omar, asha)
    assert [one.id for one in queries.find_people(asha, "now")] == [NOOR]
    assert queries.find_people(asha, "جہاں") == []


def test_a_laptop_s_later_change_comes_after_all_that_it_took_in(tmp_path: Path) -> None:
    store = make_store(tmp_path, device=9)
    ahead = (Clock()().timestamp() + 40 * 3600) * 1000
    taken(store, venue("from the future", hlc=int(ahead) << 16, dev=2))
    put(store, BY_CLASS[Venue], name="now")
    asked = "SELECT name_hlc > ?, name_seen = ? FROM venues"
    assert store.rows(asked, (int(ahead) << 16,) * 2) == [(1, 1)]
    store.close()


def test_a_bundle_with_one_record_twice_is_damaged(asha: Store) -> None:
    [venues] = [one for one in up_blocks(asha, EVERYTHING) if one.record_class is Venue]
    again = parsed(TableBlock("venues", venues.columns))
    assert again is not None
    assert in_order([again]) == [again]
    with pytest.raises(BundleDamaged):
        in_order([again, again])


def test_what_a_column_lacks_takes_the_record_s_own_default(asha: Store) -> None:
    [sessions] = [one for one in up_blocks(asha, EVERYTHING) if one.record_class is Session]
    later = ("mode", "topics", "revision", "ends_at")
    older = {name: values for name, values in sessions.columns.items() if name not in later}
    found = parsed(TableBlock("sessions", older))
    assert found is not None
    lacking = [found.columns[name] for name in later]
    assert lacking == [["count"], ["[]"], [1], [None]]
    del older["title"]
    with pytest.raises(BundleDamaged):
        parsed(TableBlock("sessions", older))
    assert parsed(TableBlock("horoscopes", {"id": [b"x" * 16]})) is None


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("arrivals", "at", 2**53),
        ("arrivals", "seq", 2**40),
        ("arrivals", "id", b"short"),
        ("sessions", "starts_at", "9999-12-31T23:59:00-12:00"),
        ("sessions", "starts_at", "2026-11-28T14:00:00"),
        ("sessions", "topics", '[{"deep":1}]'),
        ("sessions", "champions", "[" * 4000),
        ("venues", "access", '{"a":[1]}'),
        ("venues", "name", None),
        ("venues", "name", "x" * 4001),
        ("venues", "cl", 0),
        ("venues", "origin", 2**31),
        ("people", "name_dev", 2**31),
        ("people", "name_hlc", -1),
        ("hours", "date", "0001-01-01"),
    ],
)
def test_a_value_that_would_lock_a_list_for_ever_is_refused_at_the_door(
    asha: Store, table: str, column: str, value: object
) -> None:
    [block] = [one for one in up_blocks(asha, EVERYTHING) if one.record_class.table == table]
    assert parsed(TableBlock(table, block.columns)) is not None
    spoiled = {**block.columns, column: [value] * block.count}
    with pytest.raises(BundleDamaged):
        parsed(TableBlock(table, spoiled))  # type: ignore[arg-type]
