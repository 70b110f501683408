"""Kept values as a person reads them: names instead of ids, days and times, codes as words."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from champion_app.commands.sessions import local_time
from champion_app.domain.columns import Column, Kind, class_of_table
from champion_app.domain.record_shape import Record
from champion_app.domain.records import Session, SessionReport
from champion_app.domain.stamps import Scalar
from champion_app.store.store import Store

_NAMING = ("name", "title", "slug", "label")


def name_of(store: Store, record: Record) -> str:
    """What a record is called; a report is called as its session, others may have no name."""
    if isinstance(record, SessionReport):
        session = store.get(Session, record.session)
        return session.title if session else ""
    return next((str(getattr(record, one)) for one in _NAMING if hasattr(record, one)), "")


def named(store: Store, table: str, record_id: str) -> str:
    """What the record with that id is called; nothing for one that is not here."""
    record = store.get(class_of_table(table), record_id)
    return name_of(store, record) if record else ""


def readable(store: Store, column: Column, value: Scalar) -> str:
    """A column's kept value as text for people; empty for none."""
    if value is None or value == "":
        return ""
    return _READ.get(column.kind, _plain)(store, column, value)


def _plain(_store: Store, _column: Column, value: Scalar) -> str:
    return str(value)


def _reference(store: Store, column: Column, value: Scalar) -> str:
    return named(store, column.refers, str(value))


def _list(store: Store, column: Column, value: Scalar) -> str:
    listed = [str(one) for one in json.loads(str(value))]
    if column.refers:
        listed = [named(store, column.refers, one) for one in listed]
    return ", ".join(one.replace("_", " ") for one in listed if one)


def _map(_store: Store, _column: Column, value: Scalar) -> str:
    told = json.loads(str(value))
    return ", ".join(f"{name}: {each}".replace("_", " ") for name, each in sorted(told.items()))


def _flag(_store: Store, _column: Column, value: Scalar) -> str:
    return "yes" if value else "no"


def _local(_store: Store, _column: Column, value: Scalar) -> str:
    return str(value)[:16].replace("T", " ")


def _instant(store: Store, _column: Column, value: Scalar) -> str:
    moment = local_time(store, datetime.fromtimestamp(int(str(value)) / 1000, UTC))
    return moment.isoformat(" ", "minutes")[:16]


_READ: Mapping[Kind, Callable[[Store, Column, Scalar], str]] = {
    Kind.REFERENCE: _reference,
    Kind.LIST: _list,
    Kind.MAP: _map,
    Kind.FLAG: _flag,
    Kind.LOCAL: _local,
    Kind.INSTANT: _instant,
}
