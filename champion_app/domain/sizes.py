"""Sizes of files as people write them: ``10 MB`` is ten million bytes, as mail providers count."""

from __future__ import annotations

import re

from champion_app.domain.errors import BadValue

_UNITS = {"": 1_000_000, "kb": 1000, "mb": 1_000_000, "gb": 1_000_000_000,
          "kib": 1024, "mib": 1024**2, "gib": 1024**3}  # fmt: skip
_WRITTEN = re.compile(r"(\d{1,6}(?:[.,]\d{1,3})?)\s*([kmg]i?b)?")


def size_of(typed: str, *, least: int) -> int:
    """The bytes of ``10MB``, ``2,5 MB``, ``500 kB`` or ``25`` (megabytes).

    Raises BadValue for anything else and for less than ``least`` bytes.
    """
    found = _WRITTEN.fullmatch(typed.strip().lower())
    size = 0
    if found is not None:
        size = round(float(found[1].replace(",", ".")) * _UNITS[found[2] or ""])
    if size < least:
        raise BadValue(field="size", value=typed)
    return size


def size_said(size: int) -> str:
    """``10 MB``, ``2.5 MB``, ``300 kB``: never more than it is."""
    unit, name = (1_000_000, "MB") if size >= 1_000_000 else (1000, "kB")
    whole, tenth = divmod(size * 10 // unit, 10)
    return f"{whole}.{tenth} {name}" if tenth else f"{whole} {name}"
