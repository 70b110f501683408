"""This Qt and this Python go together: a broken pair kills the program in a long session."""

from __future__ import annotations

import os
import subprocess
import sys

import PySide6
import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel

from champion_app.versions import broken_pair


@pytest.mark.parametrize(
    ("pyside", "python", "broken"),
    [
        ("6.12.0", (3, 11), True),
        ("6.12.0", (3, 12), False),
        ("6.12.0", (3, 13), False),
        ("6.11.3", (3, 11), False),
        ("6.11.3", (3, 13), False),
    ],
)
def test_the_pair_that_aborts_is_known(pyside: str, python: tuple[int, int], broken: bool) -> None:
    assert broken_pair(pyside, python) is broken


def test_the_installed_pair_is_whole() -> None:
    assert not broken_pair(PySide6.__version__, sys.version_info[:2])


def test_a_thousand_calls_that_return_nothing_drop_no_reference(qapp) -> None:
    label = QLabel()
    before = sys.getrefcount(None)
    for _ in range(1000):
        label.setText("a")
    assert sys.getrefcount(None) > before - 100


class Bell(QObject):
    """Rings."""

    rung = Signal(bool)


def test_twenty_thousand_signals_arrive_and_drop_no_reference(qapp) -> None:
    bell, heard = Bell(), []
    bell.rung.connect(heard.append)
    before = [sys.getrefcount(one) for one in (None, True, False)]
    for _ in range(20_000):
        bell.rung.emit(True)
    after = [sys.getrefcount(one) for one in (None, True, False)]
    assert len(heard) == 20_000
    assert all(now > then - 100 for now, then in zip(after, before, strict=True))


def test_a_real_window_opens_where_there_is_a_screen(virtual_screen: str) -> None:
    program = (
        "from PySide6.QtTest import QTest; from PySide6.QtWidgets import QApplication, QLabel;"
        "app = QApplication([]); label = QLabel('a'); label.show();"
        "QTest.qWaitForWindowExposed(label);"
        "print(app.platformName(), label.windowHandle().isExposed())"
    )
    told = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "DISPLAY": virtual_screen, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.split() == ["xcb", "True"]
