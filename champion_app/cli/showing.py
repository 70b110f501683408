"""Records and figures as plain values, for ``show``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from datetime import date, datetime
from typing import Any

from champion_app.domain import codes
from champion_app.domain.columns import class_named
from champion_app.domain.errors import NotFound, UnknownChoice
from champion_app.domain.figures import HeadCounts, Stock
from champion_app.domain.record_shape import Record
from champion_app.domain.records import RECORDS, Session
from champion_app.store import joint_queries, queries
from champion_app.store.store import Store

Shown = dict[str, Any]  # Any: JSON values


def _value(value: Any) -> Any:
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, Mapping):
        return dict(value)
    return value


def plain(record: Record) -> Shown:
    """A record as JSON values under its field names."""
    shown = {each.name: _value(getattr(record, each.name)) for each in fields(record)}
    if isinstance(record, Session):
        shown["date"] = record.starts_at.date().isoformat()
        shown["start"] = record.starts_at.strftime("%H:%M")
        shown["end"] = record.ends_at.strftime("%H:%M") if record.ends_at else None
    return shown


def _stock(store: Store) -> list[Shown]:
    return [_figure(one, "edition") for one in queries.stock(store)]


def _head_counts(store: Store) -> list[Shown]:
    return [
        _figure(one, "session") | {"reported": one.reported, "difference": one.difference}
        for one in joint_queries.head_counts(store)
    ]


def _figure(figure: Stock | HeadCounts, identity: str) -> Shown:
    return {"id": getattr(figure, identity)} | vars(figure)


def _orders(store: Store) -> list[Shown]:
    from champion_app.store.erasure_queries import ordered

    return [{name: _value(value) for name, value in vars(one).items()} for one in ordered(store)]


def _to_bring(store: Store) -> list[Shown]:
    """A line for each handout of each session that is to come, under the session's id."""
    from champion_app.commands.bringing import what_to_bring

    return [
        {"id": one.id, "session": one.title} | vars(line)
        for one in store.all(Session)
        if one.status not in codes.ENDED
        for line in what_to_bring(store, one.id).lines
    ]


_FIGURES = {
    "Stock": _stock,
    "HeadCounts": _head_counts,
    "ErasureOrder": _orders,
    "ToBring": _to_bring,
}
_MEANT = {name.casefold(): name for name in (*(one.__name__ for one in RECORDS), *_FIGURES)} | {
    "bundle": "Receipt",
    "importreceipt": "Receipt",
}
"""What is shown by which word, in small letters."""
_EXAMPLES = "Session, Person, Venue, Arrival, Champion, Stock"


def listed(store: Store, name: str, record_id: str | None) -> list[Shown]:
    """The records or figures called ``name``, sorted by id. Raises UnknownChoice, NotFound."""
    meant = _MEANT.get(name.casefold(), name)
    if meant in _FIGURES:
        found = _FIGURES[meant](store)
    else:
        try:
            record_class = class_named(meant)
        except KeyError as error:
            raise UnknownChoice(kind="record", name=name, known=_EXAMPLES) from error
        found = [plain(record) for record in store.all(record_class)]
    if record_id is not None:
        found = [one for one in found if one["id"] == record_id.lower()]
        if not found:
            raise NotFound(kind=name, id=record_id)
    return sorted(found, key=lambda one: str(one["id"]))


def as_text(name: str, found: list[Shown]) -> str:
    """The same for people: a block of lines for each."""
    if not found:
        return f"No {name} here."
    blocks = []
    for one in found:
        lines = [
            f"{key}: {_text(value)}"
            for key, value in one.items()
            if value not in ("", None, [], {})
        ]
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)


def _text(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(str(one) for one in value)
    text = str(value)
    return text if len(text) <= 200 else text[:200] + "…"
