"""How one record is written: cleaned, checked, inserted or changed in the groups that differ."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar, cast

from champion_app.domain import bounds
from champion_app.domain.columns import Column, Kind, columns, groups, members
from champion_app.domain.erasing import SUBJECT, essential
from champion_app.domain.errors import BadValue, NotFound
from champion_app.domain.record_shape import Record
from champion_app.domain.stamps import Scalar, value_hash
from champion_app.domain.text import LONGEST, clean, without_halves
from champion_app.store import rows
from champion_app.store.setting_aside import note_replaced

if TYPE_CHECKING:
    from champion_app.store.store import Store

R = TypeVar("R", bound=Record)


def cleaned(record: R) -> R:
    """``record`` as it can be kept: text composed and trimmed, moments in whole milliseconds UTC.

    Raises BadValue for anything beyond ``domain.bounds``: another laptop would refuse it.
    """
    changed: dict[str, Any] = {}
    for column in columns(type(record)):
        value = getattr(record, column.name)
        if value is None:
            continue
        change = _CLEANED.get(column.kind)
        if change is not None:
            changed[column.name] = change(value, column)
    return replace(record, **changed) if changed else record


def _refuse(column: Column, value: object) -> NoReturn:
    shown = str(value)
    raise BadValue(field=column.name, value=shown if len(shown) <= 20 else shown[:20] + "…")


def _text(value: str, column: Column) -> str:
    text = without_halves(value) if column.long else clean(value)
    if len(text) > (bounds.LONGEST_DOCUMENT if column.long else LONGEST):
        _refuse(column, text)
    return text


def _number(value: int, column: Column) -> int:
    if abs(value) > bounds.LARGEST_NUMBER:
        _refuse(column, value)
    return value


def _day(value: date, column: Column) -> date:
    if not bounds.honest_day(value):
        _refuse(column, value)
    return value


def _local(value: datetime, column: Column) -> datetime:
    if not bounds.honest_moment(value):
        _refuse(column, value)
    return value


def _instant(value: datetime, column: Column) -> datetime:
    if value.tzinfo is None or not _EPOCH <= value < bounds.LATEST:
        _refuse(column, value)
    return _EPOCH + (value - _EPOCH) // _MILLISECOND * _MILLISECOND


def _list(value: Sequence[str], column: Column) -> tuple[str, ...]:
    texts = tuple(clean(each) for each in value)
    if len(str(rows.to_wire(column, texts))) > bounds.LONGEST_PACKED:
        _refuse(column, texts)
    return texts


def _map(value: Mapping[str, Any], column: Column) -> dict[str, Any]:
    pairs = {
        clean(name): clean(each) if isinstance(each, str) else each for name, each in value.items()
    }
    if len(str(rows.to_wire(column, pairs))) > bounds.LONGEST_PACKED:
        _refuse(column, pairs)
    return pairs


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)

_CLEANED: Mapping[Kind, Callable[[Any, Column], Any]] = {
    Kind.TEXT: _text,
    Kind.NUMBER: _number,
    Kind.DAY: _day,
    Kind.INSTANT: _instant,
    Kind.LOCAL: _local,
    Kind.LIST: _list,
    Kind.MAP: _map,
}


def check_references(store: Store, record: Record, before: Record | None) -> None:
    """Raise NotFound when ``record`` newly names a record that is not here."""
    for column in columns(type(record)):
        value = getattr(record, column.name)
        if column.kind is not Kind.REFERENCE or value is None:
            continue
        if before is not None and getattr(before, column.name) == value:
            continue
        if not store.rows(f"SELECT 1 FROM {column.refers} WHERE id = unhex(?)", (value,)):
            raise NotFound(kind=column.name, id=value)
    _check_not_erased(store, record)


def _check_not_erased(store: Store, record: Record) -> None:
    """Raise NotFound for somebody erased, and for what is only about them: both stay away."""
    about = [one for each in essential(type(record)) for one in _ids(record, each)]
    if isinstance(record, SUBJECT):
        about.append(record.id)
    for one in about:
        if store.rows("SELECT 1 FROM erasures WHERE subject = unhex(?)", (one,)):
            raise NotFound(kind=type(record).__name__, id=one)


def _ids(record: Record, column: Column) -> tuple[str, ...]:
    value = getattr(record, column.name)
    return value if isinstance(value, tuple) else (value,) if value else ()


def insert(store: Store, record: Record) -> None:
    """Write a record that is not here yet; raises NotFound for one that was buried."""
    lives = 0 if record.ledger else _lives(store, record)
    if lives:
        raise NotFound(kind=type(record).__name__, id=record.id)
    _write(store, record, store.counters.next_hlc(store.now()), store.device)


def adopt(store: Store, record: Record, hlc: int) -> bool:
    """Write a record that ships with the app, unless it is or was here; whether it was written."""
    if _lives(store, record):
        return False
    _write(store, cleaned(record), hlc, 0)
    return True


def _lives(store: Store, record: Record) -> int:
    """The causal length of a record here: 0 when nothing but its name, or not even that, came."""
    found = store.rows(f"SELECT cl FROM {record.table} WHERE id = unhex(?)", (record.id,))
    return int(cast("int", found[0][0])) if found else 0


def _write(store: Store, record: Record, hlc: int, device: int) -> None:
    record_class = type(record)
    values: list[Scalar] = [record.id, device]
    values += [rows.bound(each, getattr(record, each.name)) for each in columns(record_class)]
    for group in groups(record_class):
        own = () if record.ledger else (device,)
        values += [hlc, *own, rows.group_hash(record, group)]
    if not record.ledger:
        values.append(device)
    values += [store.counters.next_lsn(), *rows.derived_values(record)]
    store.execute(rows.insert(record_class), values)


def update(store: Store, record: Record, before: Record) -> None:
    """Write the groups of ``record`` that differ from ``before``, with a new stamp each."""
    if record.ledger:
        raise RuntimeError("a ledger entry is written once")
    hlc = store.counters.next_hlc(store.now())
    parts: list[str] = []
    values: list[Scalar] = []
    for group in groups(type(record)):
        new = rows.wire_values(record, group)
        if new == rows.wire_values(before, group):
            continue
        note_replaced(store, record, group)
        for column in members(type(record), group):
            parts.append(f'"{column.name}" = {rows.placed(column)}')
            values.append(rows.bound(column, getattr(record, column.name)))
        # ``seen`` is the highest stamp by another device that this author held.
        parts.append(f"{group}_seen = iif({group}_dev = ?, {group}_seen, {group}_hlc)")
        parts.append(f"{group}_hlc = ?, {group}_dev = ?, {group}_vh = ?")
        values += [store.device, hlc, store.device, value_hash(new)]
    for name, made in rows.derived(type(record)).items():
        parts.append(f"{name} = {made}")
    values += rows.derived_values(record)
    sql = f"UPDATE {record.table} SET {', '.join(parts)}, via = 0, lsn = ? WHERE id = unhex(?)"
    store.execute(sql, [*values, store.counters.next_lsn(), record.id])


def turn(store: Store, record: Record, *, alive: bool) -> bool:
    """Bury a living record or revive a buried one; whether it was not so already."""
    changed = store.execute(
        f"UPDATE {record.table} SET cl = cl + 1, cl_dev = ?, via = 0, lsn = ?"
        " WHERE id = unhex(?) AND cl % 2 = ? AND cl > 0",
        (store.device, store.counters.next_lsn(), record.id, int(not alive)),
    )
    return bool(changed)
