"""What a column of a bundle may hold, asked of a whole column at once.

A bundle brings thousands of rows and a file must be taken in as fast as rows can be inserted:
kinds and bounds are found by built-ins that run over the column, and text that has a form is
parsed once for each different value.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import cast

from champion_app.domain import bounds
from champion_app.domain.columns import Column, Kind, class_of_table, columns
from champion_app.domain.record_shape import Record
from champion_app.domain.stamps import PROVISIONAL, Scalar
from champion_app.store.wire import stamp_names

LARGEST = 2**63 - 1
"""What a stamp can be at most."""
MOST_LIVES = 2**20
"""A causal length beyond this was never reached by honest use (sync design, 3)."""

Check = Callable[[Sequence[Scalar]], bool]
"""Whether every value of a column can stand there."""


def checks(record_class: type[Record]) -> dict[str, Check]:
    """The check of each column of a block of that class, by name."""
    found: dict[str, Check] = {column.name: _check(column) for column in columns(record_class)}
    found["id"] = bytes_of(record_class.id_bytes)
    for name in stamp_names(record_class):
        found[name] = DEVICES if name.endswith("dev") else STAMPS
    if not record_class.ledger:
        found |= {"origin": DEVICES, "cl_dev": DEVICES, "cl": LIVES}
    return found


def only(kind: type, values: Sequence[Scalar]) -> bool:
    """Whether every value is of exactly that type: a truth value is no number."""
    return set(map(type, values)) <= {kind}


def whole(low: int, high: int) -> Check:
    """Whole numbers between the two."""

    def check(values: Sequence[Scalar]) -> bool:
        if not only(int, values):
            return False
        numbers = cast("Sequence[int]", values)
        return not numbers or (low <= min(numbers) and max(numbers) <= high)

    return check


DEVICES = whole(0, PROVISIONAL - 1)
STAMPS = whole(0, LARGEST)
LIVES = whole(1, MOST_LIVES)


def bytes_of(size: int) -> Check:
    """Byte strings of that length."""
    return lambda values: (
        only(bytes, values) and set(map(len, cast("Sequence[bytes]", values))) <= {size}
    )


def text_up_to(most: int) -> Check:
    """Texts of at most so many characters."""
    return lambda values: (
        only(str, values) and max(map(len, cast("Sequence[str]", values)), default=0) <= most
    )


def _parses(parse: Callable[[str], object]) -> Check:
    def check(values: Sequence[Scalar]) -> bool:
        if not text_up_to(bounds.LONGEST_PACKED)(values):
            return False
        try:
            for text in set(cast("Sequence[str]", values)):
                parse(text)
        except (ValueError, RecursionError):
            return False
        return True

    return check


def _or_nothing(check: Check) -> Check:
    def checked(values: Sequence[Scalar]) -> bool:
        return check([one for one in values if one is not None] if None in values else values)

    return checked


def _check(column: Column) -> Check:
    if column.kind is Kind.REFERENCE:
        plain = bytes_of(class_of_table(column.refers).id_bytes)
    elif column.kind is Kind.TEXT and column.long:
        plain = text_up_to(bounds.LONGEST_DOCUMENT)
    else:
        plain = _BY_KIND[column.kind]
    return _or_nothing(plain) if column.optional else plain


def _list(text: str) -> None:
    found = json.loads(text)
    if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
        raise ValueError("not a list of texts")


def _map(text: str) -> None:
    found = json.loads(text)
    if found.__class__ is not dict or not all(isinstance(one, str | int) for one in found.values()):
        raise ValueError("not a map of texts or numbers")


def _day(text: str) -> None:
    if not bounds.honest_day(date.fromisoformat(text)):
        raise ValueError("a day in no calendar of ours")


def _local(text: str) -> None:
    if not bounds.honest_moment(datetime.fromisoformat(text)):
        raise ValueError("a time without its zone, or in no calendar of ours")


_BY_KIND: Mapping[Kind, Check] = {
    Kind.TEXT: text_up_to(bounds.LONGEST_PACKED),
    Kind.NUMBER: whole(-bounds.LARGEST_NUMBER, bounds.LARGEST_NUMBER),
    Kind.FLAG: whole(0, 1),
    Kind.DAY: _parses(_day),
    Kind.INSTANT: whole(0, bounds.LATEST_INSTANT - 1),
    Kind.LOCAL: _parses(_local),
    Kind.LIST: _parses(_list),
    Kind.MAP: _parses(_map),
}
