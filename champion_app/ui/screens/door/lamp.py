"""The lamp of the hall: dim for the screen by the door, and back to the look worn before."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from champion_app.ui.preferences import LOOK, Preferences

_BEFORE = "champion_look_before_the_door"


def is_dim(preferences: Preferences) -> bool:
    """Whether the dim look is worn."""
    return preferences.get(LOOK) == "dim"


def turn(preferences: Preferences) -> None:
    """Dim the hall, or light it as it was."""
    app = QApplication.instance()
    if app is None:
        return
    if is_dim(preferences):
        preferences.set(LOOK, str(app.property(_BEFORE) or "light"))
    else:
        app.setProperty(_BEFORE, preferences.get(LOOK))
        preferences.set(LOOK, "dim")
