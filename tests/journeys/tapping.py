"""A program that taps at the real door until it is killed, and says what was confirmed.

It forks one child for each line it reads. The child opens the profile, stands at the door that
waits, presses keys without end and writes the count on the screen after each key; the parent
writes ``gone`` when the child is dead. Run as ``python -m tests.journeys.tapping FOLDER``.
"""

from __future__ import annotations

import os
import random
import sys
from itertools import count
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.doorscreens import Laptop, stand_at

PERSON = (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)
CHILD = (Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
KEYS = (PERSON, PERSON, PERSON, CHILD)


def tap_for_ever(folder: Path) -> None:
    """Count people, children and new names until the end of the world."""
    app = QApplication(["door"])
    screen = stand_at(Laptop(folder))
    field, chance = screen.signing.field, random.Random(os.getpid())
    for number in count():
        if chance.random() < 0.2:
            QTest.keyClicks(field, f"Neighbour {number}")
            QTest.keyClick(field, Qt.Key.Key_Return)
        else:
            QTest.keyClick(field, *chance.choice(KEYS))
        app.processEvents()
        os.write(1, b"%d\n" % screen.counter.digits.number)


def main() -> None:
    """One child for each line."""
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            tap_for_ever(Path(sys.argv[1]))
        os.write(1, b"pid %d\n" % child)
        os.waitpid(child, 0)
        os.write(1, b"gone\n")


if __name__ == "__main__":
    main()
