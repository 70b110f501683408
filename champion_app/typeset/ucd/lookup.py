"""Looks up a character's properties; each table is unpacked when first asked."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache


def _unpack(values: str, runs: str) -> tuple[list[int], list[str]]:
    names = values.split(";")
    starts, found, position = [], [], 0
    for run in runs.split(" "):
        starts.append(position)
        found.append(names[int(run[:2], 36)])
        position += int(run[2:], 36)
    return starts, found


@lru_cache(maxsize=1)
def _bidi_table() -> tuple[list[int], list[str]]:
    from champion_app.typeset.ucd import bidi_runs as data

    return _unpack(data.VALUES, data.RUNS)


@lru_cache(maxsize=1)
def _script_table() -> tuple[list[int], list[str]]:
    from champion_app.typeset.ucd import script_runs as data

    return _unpack(data.VALUES, data.RUNS)


@lru_cache(maxsize=1)
def _line_table() -> tuple[list[int], list[str]]:
    from champion_app.typeset.ucd import line_runs as data

    return _unpack(data.VALUES, data.RUNS)


@lru_cache(maxsize=1)
def _grapheme_table() -> tuple[list[int], list[str]]:
    from champion_app.typeset.ucd import grapheme_runs as data

    return _unpack(data.VALUES, data.RUNS)


@lru_cache(maxsize=8192)
def bidi_class(character: str) -> str:
    """The Bidi_Class, such as ``AL`` or ``EN``."""
    starts, values = _bidi_table()
    return values[bisect_right(starts, ord(character)) - 1]


@lru_cache(maxsize=8192)
def scripts(character: str) -> tuple[str, ...]:
    """The scripts that use a character; ``("Zyyy",)`` is any, ``("Zinh",)`` the one before it."""
    starts, values = _script_table()
    return tuple(values[bisect_right(starts, ord(character)) - 1].split(" "))


@lru_cache(maxsize=8192)
def line_class(character: str) -> str:
    """The Line_Break class as ``build.line_breaks`` folds it."""
    starts, values = _line_table()
    return values[bisect_right(starts, ord(character)) - 1]


@lru_cache(maxsize=8192)
def grapheme_class(character: str) -> str:
    """The Grapheme_Cluster_Break class, or ``Extended_Pictographic``."""
    starts, values = _grapheme_table()
    return values[bisect_right(starts, ord(character)) - 1]


@lru_cache(maxsize=1)
def brackets() -> tuple[dict[str, str], dict[str, str]]:
    """Opening to closing bracket, and closing to opening."""
    from champion_app.typeset.ucd.brackets import PAIRS

    marks = [chr(int(code, 16)) for code in PAIRS.split(" ")]
    opening = dict(zip(marks[::2], marks[1::2], strict=True))
    return opening, {close: opened for opened, close in opening.items()}
