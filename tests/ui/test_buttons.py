"""Buttons as they are pressed without a mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from champion_app.ui.widgets.buttons import IconButton, outline, primary, quiet
from champion_app.ui.widgets.cards import RowButton
from champion_app.ui.widgets.chips import ChoiceChip

MADE = {
    "primary": lambda: primary("Send"),
    "outline": lambda: outline("Back"),
    "quiet": lambda: quiet("Back"),
    "icon": lambda: IconButton("search", "Find anything"),
    "row": lambda: RowButton("Open it"),
    "chip": lambda: ChoiceChip("Urdu"),
}


@pytest.fixture(params=sorted(MADE))
def button(request: pytest.FixtureRequest, qtbot) -> QPushButton:
    made = MADE[request.param]()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_each_key_of_a_button_presses_it_once(button: QPushButton, key: Qt.Key) -> None:
    pressed = []
    button.clicked.connect(lambda: pressed.append(key))
    QTest.keyClick(button, key)
    assert pressed == [key]


def test_enter_held_down_presses_once_and_with_ctrl_not_at_all(button: QPushButton) -> None:
    pressed = []
    button.clicked.connect(lambda: pressed.append(1))
    kept, held = Qt.KeyboardModifier.NoModifier, Qt.Key.Key_Return
    for again in (False, True, True):
        QApplication.sendEvent(
            button, QKeyEvent(QEvent.Type.KeyPress, held, kept, "\r", autorep=again)
        )
    QTest.keyClick(button, held, Qt.KeyboardModifier.ControlModifier)
    assert pressed == [1]
