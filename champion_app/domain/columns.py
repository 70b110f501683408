"""The columns of a record class, read from its dataclass fields.

Rows, wire blocks, merge statements and the ``show`` verb are all made from this description.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Any, ParamSpec, TypeVar, cast, get_args, get_origin, get_type_hints

from champion_app.domain.record_shape import Record
from champion_app.domain.records import RECORDS

P = ParamSpec("P")
T = TypeVar("T")


def remembered(function: Callable[P, T]) -> Callable[P, T]:
    """``functools.cache`` that keeps the function's type: mypy holds a class for unhashable."""
    return cast("Callable[P, T]", cache(function))


class Kind(StrEnum):
    """What a column holds, as a row and on the wire."""

    TEXT = "text"
    NUMBER = "number"
    FLAG = "flag"  # 0 or 1
    DAY = "day"  # ISO 8601 date as text
    INSTANT = "instant"  # milliseconds since 1970, UTC
    LOCAL = "local"  # ISO 8601 date and time with offset, as text
    LIST = "list"  # JSON array of strings
    MAP = "map"  # JSON object
    REFERENCE = "reference"  # another record: a local key in rows, its id elsewhere


@dataclass(frozen=True)
class Column:
    """One column: its name, what it holds, whether it may be empty, its group and whom it names."""

    name: str
    kind: Kind
    optional: bool
    required: bool
    group: str
    refers: str
    concerns: bool
    long: bool
    about: bool


_PLAIN: Mapping[Any, Kind] = {
    str: Kind.TEXT,
    int: Kind.NUMBER,
    bool: Kind.FLAG,
    date: Kind.DAY,
    datetime: Kind.INSTANT,
}


def _kind(hint: Any, metadata: Mapping[str, Any]) -> Kind:
    if get_origin(hint) is tuple:
        return Kind.LIST
    if get_origin(hint) is Mapping:
        return Kind.MAP
    if metadata.get("refers"):
        return Kind.REFERENCE
    if hint is datetime and metadata.get("clock") == "local":
        return Kind.LOCAL
    return _PLAIN[hint]


@remembered
def columns(record_class: type[Record]) -> tuple[Column, ...]:
    """The columns of ``record_class`` in the order of its fields, without ``id``."""
    hints = get_type_hints(record_class)
    found = []
    for each in fields(record_class):
        if each.name == "id":
            continue
        hint = hints[each.name]
        optional = get_origin(hint) is UnionType or type(None) in get_args(hint)
        if optional:
            hint = next(part for part in get_args(hint) if part is not type(None))
        found.append(
            Column(
                name=each.name,
                kind=_kind(hint, each.metadata),
                optional=optional,
                required=each.default is MISSING and each.default_factory is MISSING,
                group=each.metadata.get("group", ""),
                refers=each.metadata.get("refers", ""),
                concerns=bool(each.metadata.get("concerns", False)),
                long=bool(each.metadata.get("long", False)),
                about=bool(each.metadata.get("about", False)),
            )
        )
    return tuple(found)


@remembered
def groups(record_class: type[Record]) -> tuple[str, ...]:
    """The column groups of ``record_class``; a ledger entry has the one group ``""``."""
    return tuple(dict.fromkeys(column.group for column in columns(record_class)))


@remembered
def members(record_class: type[Record], group: str) -> tuple[Column, ...]:
    """The columns of one group."""
    return tuple(column for column in columns(record_class) if column.group == group)


@remembered
def class_of_table(table: str) -> type[Record]:
    """The record class kept in ``table``; KeyError for a table that this version does not know."""
    return {each.table: each for each in RECORDS}[table]


@remembered
def class_named(name: str) -> type[Record]:
    """The record class called ``name``, here or in the data model; KeyError when there is none."""
    return {each.__name__: each for each in RECORDS}[_OTHER_NAMES.get(name, name)]


_OTHER_NAMES = {"ImportReceipt": "Receipt"}
