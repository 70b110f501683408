"""Whatever record is kept comes back the same, every column of every kind."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from champion_app.domain.columns import Kind, columns, groups
from champion_app.domain.errors import BadValue, NotFound
from champion_app.domain.record_shape import Record
from champion_app.domain.records import RECORDS, Champion, Person, Session
from champion_app.store.rows import prefix
from champion_app.store.store import Store
from champion_app.store.wire import down_blocks, up_blocks
from tests.samples import ASHA, BY_CLASS, NOOR, SAMPLES, SESSION, keep_all, make_store
from tests.store.strategies import records_of

KINDS = pytest.mark.parametrize("record_class", RECORDS, ids=lambda one: one.__name__)


@pytest.fixture(scope="module")
def peopled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    opened = make_store(tmp_path_factory.mktemp("rows"))
    keep_all(opened)
    yield opened
    opened.close()


def test_there_is_a_sample_of_every_kind_of_record() -> None:
    assert set(BY_CLASS) == set(RECORDS)


def test_the_small_community_comes_back_as_it_was_kept(store: Store) -> None:
    keep_all(store)
    for one in SAMPLES:
        assert store.get(type(one), one.id) == one


@KINDS
@settings(max_examples=40)
@given(data=st.data())
def test_any_record_comes_back_as_it_was_kept(
    peopled: Store, record_class: type[Record], data: st.DataObject
) -> None:
    given_one = data.draw(records_of(record_class, peopled))
    with peopled.atomic():
        kept = peopled.put(given_one)
    assert peopled.get(record_class, kept.id) == kept
    assert [one for one in peopled.all(record_class) if one.id == kept.id] == [kept]
    if not record_class.ledger:
        peopled.take_changes()
        with peopled.atomic():
            assert peopled.put(given_one) == kept
            assert peopled.put(kept) == kept
        assert peopled.take_changes() == ()  # the second time nothing was written


@KINDS
def test_the_table_of_a_record_holds_its_columns_and_nothing_unknown(
    peopled: Store, record_class: type[Record]
) -> None:
    stamps = {
        f"{prefix(record_class, group)}{part}"
        for group in groups(record_class)
        for part in ("hlc", "dev", "vh", "seen")
    }
    expected = {"k", "id", "via", "lsn", *(one.name for one in columns(record_class)), *stamps}
    expected |= {"find"} if record_class is Person else set()
    expected = expected - {"seen"} if record_class.ledger else expected | {"origin", "cl", "cl_dev"}
    rows = peopled.rows(f"SELECT name FROM pragma_table_info('{record_class.table}')")
    assert {str(row[0]) for row in rows} == expected


@KINDS
def test_references_point_at_the_table_their_field_names(
    peopled: Store, record_class: type[Record]
) -> None:
    rows = peopled.rows(
        f'SELECT "from", "table" FROM pragma_foreign_key_list(\'{record_class.table}\')'
    )
    assert dict(rows) == {
        one.name: one.refers for one in columns(record_class) if one.kind is Kind.REFERENCE
    }


@KINDS
def test_parents_stand_before_the_kinds_that_name_them(record_class: type[Record]) -> None:
    tables = [one.table for one in RECORDS]
    for column in columns(record_class):
        if column.refers:
            assert tables.index(column.refers) <= tables.index(record_class.table)


@pytest.mark.parametrize(
    ("record", "field", "value"),
    [
        (BY_CLASS[Person], "name", "x" * 2001),
        (BY_CLASS[Champion], "skills", tuple("x" * 100 for _ in range(41))),
        (BY_CLASS[Session], "revision", 2**63),
    ],
    ids=["a text", "a list", "a number"],
)
def test_a_value_longer_than_any_honest_one_is_refused_in_words(
    store: Store, record: Record, field: str, value: object
) -> None:
    from dataclasses import replace

    keep_all(store)
    with pytest.raises(BadValue) as refused, store.atomic():
        store.put(replace(record, **{field: value}))  # type: ignore[arg-type]  # any field
    assert refused.value.facts["field"] == field
    assert len(str(refused.value.facts["value"])) <= 24
    assert store.get(type(record), record.id) == record


def test_a_reference_to_nobody_is_refused(store: Store) -> None:
    with pytest.raises(NotFound), store.atomic():
        store.put(BY_CLASS[Session])
    assert store.all(Session) == []


def test_every_class_travels_up_or_down_with_every_column(store: Store) -> None:
    from champion_app.domain.record_shape import Travel
    from champion_app.domain.records import Receipt
    from champion_app.store.wire import Span, wire_names

    keep_all(store)
    span = Span(0, 10_000)
    down = {one.record_class: one for one in down_blocks(store, ASHA, span)}
    up = {one.record_class: one for one in up_blocks(store, span)}
    assert set(down) == {one for one in RECORDS if one.travels is not Travel.NEVER}
    own = (Travel.UP, Travel.BOTH, Travel.OWN)
    assert set(up) == {one for one in RECORDS if one.travels in own and one is not Receipt}
    for record_class, block in {**down, **up}.items():
        assert tuple(block.columns) == wire_names(record_class)
        assert {len(values) for values in block.columns.values()} == {block.count}


def test_a_name_is_found_by_the_start_of_any_of_its_words(store: Store) -> None:
    from champion_app.store.queries import find_people, named

    keep_all(store)
    assert [one.id for one in find_people(store, "جہا")] == [NOOR]
    assert find_people(store, "ہاں") == []
    assert find_people(store, " ") == []
    assert [one.id for one in named(store, Session, SESSION.upper())] == [SESSION]
    assert [one.id for one in named(store, Champion, "C17")] == [ASHA]
