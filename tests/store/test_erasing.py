"""What an order to erase does to every kind of row, in any sequence, against a model of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from champion_app.domain.columns import columns, groups
from champion_app.domain.contact_records import ConsentEvent, ContactPoint
from champion_app.domain.erasing import SUBJECT, ErasureOrder, cleared, essential, set_hash
from champion_app.domain.record_shape import Record
from champion_app.domain.records import (
    RECORDS,
    Arrival,
    MergeDecision,
    Person,
    SamePersonDecision,
)
from champion_app.store import digests, erasing
from champion_app.store.backup import backup, copies, copy_if_due
from champion_app.store.fingerprint import fingerprint
from champion_app.store.forgetting import asked_for, clean_up
from champion_app.store.merging import merge, plan
from champion_app.store.store import Store
from champion_app.store.wire import Block
from tests.samples import BY_CLASS, NOOR, NOOR_TOO, fixed_id, keep_all, make_store
from tests.sync.model import Row, State, block_of, joined, row_of, state_of

CLASSES: tuple[type[Record], ...] = (Person, Arrival, SamePersonDecision, MergeDecision)
PEOPLE = [fixed_id(900 + number) for number in range(3)]


def order(subject: str, *, hlc: int = 5, dev: int = 1) -> ErasureOrder:
    return ErasureOrder(bytes.fromhex(subject), hlc, dev, bytes([hlc % 256, dev]) * 32)


class _Undo(Exception):
    pass


@contextmanager
def tried(store: Store) -> Iterator[None]:
    """A transaction that leaves nothing, so that every example begins with an empty store."""
    with suppress(_Undo), store.atomic():
        yield
        raise _Undo


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    opened = make_store(tmp_path_factory.mktemp("erasing"), device=9)
    yield opened
    opened.close()


@st.composite
def rows(draw: st.DrawFn, record_class: type[Record]) -> Row:
    """One of three records of a class: an entry is written once, an id tells whom it is about."""
    number = draw(st.integers(0, 2))
    one, other = PEOPLE[number], PEOPLE[number - 1]
    given_ones: dict[type[Record], dict[str, object]] = {
        Person: {"name": draw(st.sampled_from(["a", "b"]))},
        Arrival: {"person": one, "seq": number},
        SamePersonDecision: {"a": one, "b": other, "champions": ()},
        MergeDecision: {"records": ((one,), (one, other), ())[number], "champions": ()},
    }
    record_id = fixed_id(900 + number, record_class.id_bytes)
    record = replace(BY_CLASS[record_class], id=record_id, **given_ones[record_class])
    stamps = {}
    for group in groups(record_class):
        hlc = draw(st.integers(1, 3))
        dev = number + 1 if record_class.ledger else draw(st.integers(1, 3))
        stamps[group] = (hlc, dev, hlc - 1)
    return row_of(record, stamps, origin=number + 1, cl=draw(st.integers(1, 3)))


@st.composite
def bundles(draw: st.DrawFn) -> list[Block]:
    found = []
    for record_class in CLASSES:
        drawn = draw(st.lists(rows(record_class), max_size=2, unique_by=lambda row: row["id"]))
        if drawn:
            found.append(block_of(record_class, drawn))
    return found


Step = list[Block] | ErasureOrder
STEPS = st.lists(bundles(), min_size=1, max_size=3)
ORDERS = st.lists(
    st.builds(order, st.sampled_from(PEOPLE), hlc=st.integers(4, 6), dev=st.integers(1, 2)),
    min_size=1,
    max_size=3,
)


def without_erased(blocks: Sequence[Block], erased: set[bytes]) -> State:
    """The model: every row as it would have been written had the person never been named."""
    kept = []
    for block in blocks:
        for values in zip(*block.columns.values(), strict=True):
            row = dict(zip(block.columns, values, strict=True))
            hexes = {one.hex() for one in erased}
            if block.record_class is Person and row["id"] in erased:
                continue
            if block.record_class is SamePersonDecision and {row["a"], row["b"]} & erased:
                continue
            if block.record_class is MergeDecision and any(
                one in str(row["records"]) for one in hexes
            ):
                continue
            if block.record_class is Arrival and row["person"] in erased:
                row["person"] = None
            kept.append(block_of(block.record_class, [row]))
    return joined(kept)


def take(store: Store, steps: Sequence[Step]) -> None:
    for number, step in enumerate(steps):
        if isinstance(step, ErasureOrder):
            erasing.take_orders(store, [step], via=number)
        else:
            merge(store, step, peer=number % 3 + 1)


@settings(max_examples=settings().max_examples // 2)
@given(history=STEPS, orders=ORDERS, data=st.data())
def test_orders_and_rows_come_to_the_same_in_any_sequence(
    empty: Store, history: list[list[Block]], orders: list[ErasureOrder], data: st.DataObject
) -> None:
    steps: list[Step] = [*history, *orders]
    expected = without_erased(
        [b for blocks in history for b in blocks], {o.subject for o in orders}
    )
    first = None
    again = data.draw(st.sampled_from(steps))
    first_orders: list[Step] = [*orders, *history]
    for sequence in (steps, first_orders, data.draw(st.permutations([*steps, again]))):
        with tried(empty):
            take(empty, sequence)
            assert empty.rows("PRAGMA foreign_key_check") == []
            assert state_of(empty, CLASSES) == expected
            assert digests.miscounted(empty) == []
            seen = (fingerprint(empty), erasing.orders(empty), erasing.told(empty))
            first = first or seen
            assert seen == first


@settings(max_examples=settings().max_examples // 4)
@given(history=STEPS, orders=ORDERS)
def test_after_an_order_the_same_again_moves_no_number_and_is_planned_so(
    empty: Store, history: list[list[Block]], orders: list[ErasureOrder]
) -> None:
    with tried(empty):
        take(empty, [*history, *orders])
        numbers = (empty.counters.lsn, empty.counters.hlc)
        for blocks in history:
            told = plan(empty, blocks)
            assert told == merge(empty, blocks, peer=3)
            assert (told.new, told.changed) == (0, 0)
        assert erasing.take_orders(empty, orders, via=2) == ()
        assert (empty.counters.lsn, empty.counters.hlc) == numbers


@pytest.mark.parametrize("record_class", RECORDS, ids=lambda one: one.__name__)
def test_every_field_that_names_a_person_is_cleared_or_takes_its_record_along(
    record_class: type[Record],
) -> None:
    naming = {one for one in columns(record_class) if one.refers == SUBJECT.table}
    assert naming <= {*cleared(record_class), *essential(record_class)}
    assert not {*cleared(record_class)} & {*essential(record_class)}
    assert all(one.optional or one.kind == "list" for one in cleared(record_class))


def test_the_whole_community_without_one_of_them(store: Store) -> None:
    keep_all(store)
    before = {kind: len(store.all(kind)) for kind in RECORDS}
    with store.atomic():
        assert erasing.take_orders(store, [order(NOOR)], via=0) == (bytes.fromhex(NOOR),)
    assert [one.id for one in store.all(Person)] == [NOOR_TOO]
    assert [one.person for one in store.all(Arrival)] == [None]
    assert store.all(SamePersonDecision) == []
    gone = {Person: 1, SamePersonDecision: 1, ContactPoint: 1, ConsentEvent: 1}
    assert {kind: before[kind] - len(store.all(kind)) for kind in RECORDS} == {
        kind: gone.get(kind, 0) for kind in RECORDS
    }
    assert store.rows("PRAGMA foreign_key_check") == []


def test_of_two_orders_about_one_person_the_first_stays_whichever_came_first(
    store: Store,
) -> None:
    early, late = order(NOOR, hlc=7, dev=2), order(NOOR, hlc=9, dev=1)
    with store.atomic():
        erasing.take_orders(store, [late], via=1)
        assert erasing.take_orders(store, [early], via=2) == ()
        assert erasing.take_orders(store, [late], via=1) == ()
    assert erasing.orders(store) == [early]


def test_older_copies_go_when_the_new_one_is_there_and_a_person_s_own_stay(store: Store) -> None:
    keep_all(store)
    copy_if_due(store, closing=True)
    own = backup(store)
    folder = store.file.parent / "backups"
    (folder / "version-20260101-000000-1.db").write_bytes(b"an old one")
    aside = store.file.with_name("champion-before-restore-20260101-000000.db")
    aside.write_bytes(b"put aside")
    assert clean_up(store)
    assert aside.exists()  # nobody was erased: nothing is due
    with store.atomic():
        erasing.take_orders(store, [order(NOOR)], via=0)
    assert clean_up(store)
    assert not aside.exists()
    left = copies(folder)
    assert sorted(one.kind for one in left) == ["auto", "champion"]
    assert asked_for(store) == [own]
    assert not store.meta(erasing.DUE)


def test_the_hash_of_a_set_is_that_of_its_members_alone() -> None:
    one, other = bytes(16), bytes(range(16))
    assert set_hash([one, other]) == set_hash([other, one]) != set_hash([one])
