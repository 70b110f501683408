"""The laws of the merge, against a model of it: order, grouping and repetition do not matter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from champion_app.domain.record_shape import Record
from champion_app.domain.records import (
    RECORDS,
    Arrival,
    MaterialEdition,
    Session,
    StockMovement,
    Venue,
)
from champion_app.store.fingerprint import fingerprint
from champion_app.store.merging import merge, plan
from champion_app.store.store import Store
from champion_app.store.wire import Block
from tests.samples import BY_CLASS, fixed_id, make_store
from tests.sync.model import Row, block_of, joined, row_of, state_of

CLASSES: tuple[type[Record], ...] = (Venue, MaterialEdition, Session, Arrival, StockMovement)
DEVICES = (1, 2, 3)
MARKS = "SELECT id, lsn, via FROM venues UNION ALL SELECT id, lsn, via FROM arrivals ORDER BY id"
CLOCKS = st.integers(1, 3)
VALUES = st.sampled_from(["a", "b", "ج"])


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
    opened = make_store(tmp_path_factory.mktemp("merge"), device=9)
    yield opened
    opened.close()


@st.composite
def rows(draw: st.DrawFn, record_class: type[Record]) -> Row:
    """One of three records of a class, as one of three laptops with slow clocks may have it."""
    from champion_app.domain.columns import groups

    number = draw(st.integers(0, 2))
    record = replace(BY_CLASS[record_class], id=fixed_id(900 + number, record_class.id_bytes))
    changes: dict[type[Record], dict[str, object]] = {
        Venue: {"name": draw(VALUES), "capacity": draw(st.none() | st.integers(0, 1))},
        MaterialEdition: {"title": draw(VALUES), "status": draw(VALUES)},
        Session: {"title": draw(VALUES), "status": draw(VALUES)},
        Arrival: {"seq": draw(st.integers(1, 2))},
        StockMovement: {"quantity": draw(st.integers(-2, 2))},
    }
    record = replace(record, **changes[record_class])  # type: ignore[arg-type]
    if isinstance(record, Session | Arrival):  # name a parent that may or may not come
        parent = "venue" if isinstance(record, Session) else "session"
        record = replace(record, **{parent: fixed_id(900 + draw(st.integers(0, 2)))})
    stamps = {}
    for group in groups(record_class):
        hlc = draw(CLOCKS)
        dev = DEVICES[number] if record_class.ledger else draw(st.sampled_from(DEVICES))
        stamps[group] = (hlc, dev, hlc - 1)
    made = row_of(record, stamps, origin=DEVICES[number], cl=draw(st.integers(1, 4)))
    return made if record_class.ledger else made | {"cl_dev": draw(st.sampled_from(DEVICES))}


@st.composite
def bundles(draw: st.DrawFn) -> list[Block]:
    """The blocks of one bundle: no record twice, parents first."""
    found = []
    for record_class in CLASSES:
        drawn = draw(st.lists(rows(record_class), max_size=2, unique_by=lambda row: row["id"]))
        if drawn:
            found.append(block_of(record_class, drawn))
    return found


HALF = settings(max_examples=settings().max_examples // 2)
"""Each of these examples is merged many times over."""
HISTORIES = st.lists(bundles(), min_size=1, max_size=4)


def take(store: Store, history: Sequence[Sequence[Block]]) -> None:
    for number, blocks in enumerate(history):
        merge(store, blocks, peer=DEVICES[number % 3])


@HALF
@given(history=HISTORIES, data=st.data())
def test_invariant_02_the_merge_is_the_model_s_in_any_order_and_twice(
    empty: Store, history: list[list[Block]], data: st.DataObject
) -> None:
    order = data.draw(st.permutations([*history, data.draw(st.sampled_from(history))]))
    expected = joined(block for blocks in history for block in blocks)
    with tried(empty):
        take(empty, history)
        assert state_of(empty, CLASSES) == expected
        first = fingerprint(empty)
        assert empty.rows("PRAGMA foreign_key_check") == []
    with tried(empty):
        take(empty, order)
        assert state_of(empty, CLASSES) == expected
        assert fingerprint(empty) == first
    with tried(empty):  # grouped otherwise: all rows of a class in as few bundles as can be
        for blocks in history[::-1]:
            for block in blocks[::-1]:
                merge(empty, [block], peer=2)
        assert fingerprint(empty) == first


@HALF
@given(history=HISTORIES)
def test_what_is_known_already_moves_no_number_and_is_planned_as_the_same(
    empty: Store, history: list[list[Block]]
) -> None:
    with tried(empty):
        take(empty, history)
        before = empty.rows(MARKS)
        numbers = (empty.counters.lsn, empty.counters.hlc)
        aside = empty.rows("SELECT * FROM set_aside")
        for blocks in history:
            told = plan(empty, blocks)
            done = merge(empty, blocks, peer=3)
            assert told == done
            assert (done.new, done.changed) == (0, 0)
        assert (empty.counters.lsn, empty.counters.hlc) == numbers
        assert empty.rows("SELECT * FROM set_aside") == aside
        assert empty.rows(MARKS) == before


@HALF
@given(history=HISTORIES)
def test_a_plan_foretells_the_merge_and_writes_nothing(
    empty: Store, history: list[list[Block]]
) -> None:
    with tried(empty):
        take(empty, history[:-1])
        before = fingerprint(empty)
        told = plan(empty, history[-1])
        assert fingerprint(empty) == before
        assert told == merge(empty, history[-1], peer=1)


@HALF
@given(history=HISTORIES)
def test_invariant_13_the_sum_of_a_ledger_is_that_of_its_different_entries(
    empty: Store, history: list[list[Block]]
) -> None:
    expected = joined(block for blocks in history for block in blocks)
    wanted = sum(
        int(row["quantity"] or 0) for (kind, _), row in expected.items() if kind is StockMovement
    )
    with tried(empty):
        take(empty, [*history, *history[::-1]])
        assert empty.rows("SELECT coalesce(sum(quantity), 0) FROM stock_movements") == [(wanted,)]


def test_the_classes_of_these_laws_are_of_both_shapes() -> None:
    assert {one.ledger for one in CLASSES} == {True, False}
    assert [one for one in RECORDS if one in CLASSES] == list(CLASSES)
