"""Kinds of record in plain words, with their number: 4 arrivals, 1 head count."""

from __future__ import annotations

import re
from collections.abc import Mapping

_MANY = {"Person": "people", "HoursEntry": "entries of hours", "MaterialEdition": "handout texts"}
_ONE = {"HoursEntry": "entry of hours", "MaterialEdition": "handout text"}


def counted(counts: Mapping[str, int]) -> list[str]:
    """Each kind with how many there are of it, in the order given."""
    return [f"{count} {named(kind, many=count != 1)}" for kind, count in counts.items()]


def named(kind: str, *, many: bool = False) -> str:
    """A kind of record, or several of it: ``head count``, ``people``."""
    known = _MANY if many else _ONE
    if kind in known:
        return known[kind]
    plain = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", kind).lower()
    if not many:
        return plain
    return plain[:-1] + "ies" if plain.endswith("y") else plain + "s"
