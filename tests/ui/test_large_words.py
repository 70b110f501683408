"""Large words on a small laptop: at 1366 by 768 nothing is cut, nothing lies on another."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from champion_app.ui.window import Window
from tests.doorground import neighbours_in, session_in
from tests.ui.test_languages import cut, walked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from champion_app.ui.desk import Desk
    from champion_app.ui.language import Tongue

TONGUES = ("en", "ur")  # Nastaliq is the tallest script there is


def overlapping(window: QWidget) -> Iterator[str]:
    """Words, buttons and fields of one parent that lie on each other."""
    for parent in (window, *window.findChildren(QWidget)):
        parts = [
            one
            for one in parent.children()
            if isinstance(one, QLabel | QAbstractButton | QLineEdit) and one.isVisibleTo(window)
        ]
        for one, other in combinations(parts, 2):
            shared = one.geometry() & other.geometry()
            if shared.width() > 1 and shared.height() > 1:
                yield f"{one.accessibleName()} {one.text()} on {other.text()}"


@pytest.mark.parametrize("tag", TONGUES)
def test_at_half_as_large_again_nothing_is_cut_on_any_screen(
    tag: str, make_desk: Callable[..., Desk], tongue: Tongue
) -> None:
    tongue.dress(tag, percent=150)
    wrong = {}
    for role in ("champion", "coordinator"):
        for place, window in walked(make_desk(role=role), role):
            faults = [*cut(window), *overlapping(window)]
            assert (window.width(), window.height()) == (1366, 768)
            if faults:
                wrong[role, place] = faults
    assert wrong == {}


def stands_in(window: QWidget, one: QWidget) -> bool:
    """Whether all of a part can be seen: nothing above it in the tree cuts it off."""
    parent = one.parentWidget()
    while parent is not None and parent is not window:
        box = QRect(one.mapTo(parent, QPoint(0, 0)), one.size())
        if not parent.rect().contains(box):
            return False
        parent = parent.parentWidget()
    return True


@pytest.mark.parametrize("percent", [150, 200])
@pytest.mark.parametrize("tag", TONGUES)
def test_the_door_is_whole_however_large_its_words(
    tag: str, percent: int, make_desk: Callable[..., Desk], tongue: Tongue
) -> None:
    tongue.dress(tag, percent=percent)
    desk = make_desk(filled=False)
    here = session_in(desk.store)
    neighbours_in(desk.store)
    window = Window(desk)
    window.resize(1366, 768)
    window.show()
    window.go("door", session=here.id)
    door = window.page("door")
    counter, field = door.counter, door.signing.field
    faults = []
    for keys in ("  ", "moh"):
        QTest.keyClicks(field, keys)
        for _ in range(4):  # what is laid out anew may ask for more room
            QCoreApplication.processEvents()
        faults += [*cut(window), *overlapping(window)]
        there = (counter.digits, counter.person, counter.child, counter.back, field, door.close_up)
        faults += [one.accessibleName() for one in there if not stands_in(window, one)]
    assert counter.digits.number == 2
    assert door.signing.rows[0].isVisibleTo(window)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert counter.digits.number == 3
    assert faults == []
    window.close()
