"""A window that only its own children still hold is not deleted twice."""

from __future__ import annotations

import gc
import weakref

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from champion_app.ui.widgets.leaving import _LEAVING, put_away


class Child(QWidget):
    """Holds a bound method of the window that holds it."""

    def __init__(self, owner: Owner) -> None:
        super().__init__()
        self.told = owner.tell


class Owner(QWidget):
    """A window with such a child, deep enough inside to be reached late."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        for _ in range(20):
            inner = QWidget()
            QVBoxLayout(inner).addWidget(Child(self))
            column.addWidget(inner)

    def tell(self) -> None:
        """What the children call."""


def test_a_window_put_away_is_held_until_qt_is_done(qapp) -> None:
    for _ in range(5):
        window = Owner()
        window.show()
        gone = weakref.ref(window)
        put_away(window)
        key = id(window)
        del window
        gc.collect()
        assert gone() is not None
        QCoreApplication.sendPostedEvents(gone(), QEvent.Type.DeferredDelete)
        gc.collect()
        assert key not in _LEAVING
        assert gone() is None
