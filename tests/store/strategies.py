"""Any value that a column may be given, honest or clumsy, for hypothesis."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import strategies as st

from champion_app.domain.columns import Column, Kind, columns
from champion_app.domain.record_shape import Record
from champion_app.store.store import Store
from tests.samples import SAMPLES

WORDS = st.text(max_size=30) | st.sampled_from(
    ["Nasreen B.", "نور جہاں", "নূর জাহান", "Łucja\u200e", " two  words ", "e\u0301", "\ud800", "\x00"]
)
MOMENTS = st.datetimes(datetime(1971, 1, 1), datetime(2200, 1, 1))  # noqa: DTZ001 - zoned below
ZONES = st.integers(-12 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))

_BY_KIND = {
    Kind.TEXT: WORDS,
    Kind.NUMBER: st.integers(-(2**31) + 1, 2**31 - 1) | st.integers(-3, 3),
    Kind.FLAG: st.booleans(),
    Kind.DAY: st.dates(date(1900, 1, 1), date(2200, 1, 1)),
    Kind.INSTANT: MOMENTS.map(lambda moment: moment.replace(tzinfo=UTC)),
    Kind.LOCAL: st.builds(lambda moment, zone: moment.replace(tzinfo=zone), MOMENTS, ZONES),
    Kind.LIST: st.lists(WORDS, max_size=4).map(tuple),
    Kind.MAP: st.dictionaries(WORDS, WORDS, max_size=4),
}


def _values(column: Column) -> st.SearchStrategy[object]:
    if column.kind is Kind.REFERENCE:
        ids = [one.id for one in SAMPLES if one.table == column.refers]
        found: st.SearchStrategy[object] = st.sampled_from(ids)
    else:
        found = _BY_KIND[column.kind]
    return st.none() | found if column.optional else found


def records_of(record_class: type[Record], store: Store) -> st.SearchStrategy[Record]:
    """Any record of a class under a fresh id, naming only the samples."""
    fields = {column.name: _values(column) for column in columns(record_class)}
    return st.fixed_dictionaries(fields).map(
        lambda chosen: record_class(id=store.new_id(record_class), **chosen)
    )
