"""Which versions go together."""

from __future__ import annotations


def broken_pair(pyside: str, python: tuple[int, int]) -> bool:
    """Whether this PySide6 aborts the whole process on this Python after some hundred Qt calls.

    PySide6 6.12.0 drops one reference of ``None`` at every call that returns nothing (measured on
    3.11: dead after 600 saved records). From Python 3.12 on ``None`` is immortal and nothing
    happens. ``tests/house`` counts the references, so a mended release shows itself.
    """
    return python < (3, 12) and pyside.split(".")[:2] == ["6", "12"]
