"""Letting a top window go without letting it die twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_LEAVING: dict[int, QWidget] = {}


def put_away(window: QWidget) -> None:
    """Hide a window without a parent and have Qt delete it in its own time.

    Python holds on to it until Qt is done: a window that only its own children still refer to (by
    a bound method, say) and that the collector finds first is deleted while it is being deleted.
    """
    key = id(window)
    _LEAVING[key] = window
    window.destroyed.connect(lambda: _LEAVING.pop(key, None))
    window.hide()
    window.deleteLater()
