"""The cycle collector, kept on the window's thread while a worker thread is there."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 250
"""How often the window's thread looks whether there is enough to collect."""

_working: set[int] = set()


class Collector(QObject):
    """Collects on the window's thread only, from its making until ``stop()``.

    Python's own collector runs in whichever thread happens to make an object. In the worker it
    would take down widgets that lie in a cycle, and Qt lets only the window's thread touch those:
    the program would die, seldom and elsewhere.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(EVERY_MS)
        _working.add(id(self))
        gc.disable()

    def look(self) -> None:
        """Collect as much as Python itself would have by now."""
        ready = zip(gc.get_count(), gc.get_threshold(), strict=True)
        for generation, (count, limit) in reversed(list(enumerate(ready))):
            if count > limit > 0:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Leave it to Python again: no worker is there any more."""
        self._timer.stop()
        _working.discard(id(self))
        if not _working:
            gc.enable()
