"""The letters of font packs on the screen: looked for in the worker, once the first screen stands.

To find them loads the room of papers, a tenth of a second that nobody is to wait for.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer

from champion_app.store.store import Store
from champion_app.ui.desk import Desk
from champion_app.ui.jobs import Progress
from champion_app.ui.theme import fonts

_SETTLED_MS = 500


def load_later(desk: Desk) -> None:
    """Load them in a moment, unless the desk is left before."""
    QTimer.singleShot(_SETTLED_MS, desk, partial(load_now, desk))


def load_now(desk: Desk) -> None:
    """Load the letters of every pack that is here, for names and handouts."""
    desk.run(_folders, done=_load)


def _folders(_store: Store, _report: Progress) -> tuple[Path, ...]:
    from champion_app.documents import font_packs

    return font_packs.folders()


def _load(folders: tuple[Path, ...]) -> None:
    for folder in folders:
        fonts.load_rest(folder)
