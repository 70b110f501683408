"""People on screen: found in any script, changed, asked, hidden and brought back, all by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from champion_app.domain.records import Person
from champion_app.store import people_queries, queries
from champion_app.ui.screens.people.forms import ConsentForm, ContactForm, PersonForm
from champion_app.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from champion_app.ui.desk import Desk
    from champion_app.ui.screens.people.screen import PeopleScreen

Key = Qt.Key


@pytest.fixture
def window(desk: Desk, qtbot) -> Window:
    shown = Window(desk, at="people")
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    shown.show()
    with qtbot.waitActive(shown):
        shown.activateWindow()
    return shown


def people(window: Window) -> PeopleScreen:
    return window.page("people")


def form(window: Window, kind: type[QDialog]) -> QDialog:
    """The form that is open."""
    return next(one for one in window.findChildren(kind) if one.isVisible())


def names(page: PeopleScreen) -> list[str]:
    return [row.facts.title for row in page.list.rows if row.isVisible()]


def press(widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(widget, key)


def test_letters_of_one_script_find_a_name_in_another_and_enter_changes_it(
    window: Window, desk: Desk
) -> None:
    page = people(window)
    assert page.list.field.hasFocus()
    QTest.keyClicks(page.list.field, "khan")
    assert names(page) == ["Mohammed Khan", "Mohammed Khan", "محمد خان"]
    press(page.list.field, Key.Key_Down, Key.Key_Down, Key.Key_Return)
    asked = form(window, PersonForm)
    assert asked.name.text() == page.card.name.text() == "محمد خان"
    QTest.keyClicks(asked.note, " 07700 900123")
    assert asked.problem.isVisible()
    for _ in range(14):
        press(asked.note, Key.Key_Backspace)
    QTest.keyClicks(asked.note, "r")
    asked.reads.set_value("ur")
    press(asked.needs["large_print"], Key.Key_Space)
    press(asked.note, Key.Key_Return)
    found = queries.find_people(desk.store, "محمد خان")[0]
    assert (found.note, found.reads, found.needs) == ("imam’s brother", "ur", ("large_print",))
    assert page.list.field.hasFocus()
    QTest.keyClick(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert queries.find_people(desk.store, "محمد خان")[0].needs == ()


def test_a_number_waits_for_a_yes_that_is_never_ticked_before(window: Window, desk: Desk) -> None:
    page = people(window)
    QTest.keyClicks(page.list.field, "nasr")
    card = page.card
    assert not card.wishes["reach"].isEnabled()
    card.wishes["consent"].setFocus()
    press(card.wishes["consent"], Key.Key_Space)
    asked = form(window, ConsentForm)
    assert not asked.go_on.isEnabled()
    assert (asked.purpose.value(), asked.language.value()) == ("contact", "bn")
    press(asked.answers["given"], Key.Key_Space)
    press(asked.go_on, Key.Key_Return)
    assert QApplication.focusWidget() is card.wishes["consent"]
    press(card.wishes["reach"], Key.Key_Space)
    way = form(window, ContactForm)
    assert not way.safe.isChecked()
    QTest.keyClicks(way.value, "07700 900123")
    press(way.safe, Key.Key_Space)
    press(way.value, Key.Key_Return)
    (kept,) = people_queries.contacts_of(desk.store, card.person)
    assert (kept.value, kept.safe_to_leave_message) == ("07700 900123", True)
    assert QApplication.focusWidget() is card.ways[kept.id]


def test_somebody_hidden_comes_back_by_undo_and_the_focus_is_in_the_field(
    window: Window, desk: Desk
) -> None:
    page = people(window)
    QTest.keyClicks(page.list.field, "rosa")
    press(page.card.wishes["hide"], Key.Key_Space)
    assert "Rosa Marin" not in names(page)
    assert page.list.field.hasFocus()
    QTest.keyClick(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Rosa Marin" in names(page)
    QTest.keyClicks(page.list.field, "rosa x")
    press(page.list.field, Key.Key_Return)
    asked = form(window, PersonForm)
    press(asked.name, Key.Key_Return)
    assert any(one.name == "rosa x" for one in desk.store.all(Person))
    press(window, Key.Key_Escape)


def test_where_nobody_is_written_down_the_way_on_has_the_focus(
    make_desk: Callable[..., Desk], qtbot
) -> None:
    shown = Window(make_desk(role="coordinator", filled=False), at="people")
    qtbot.addWidget(shown)
    shown.show()
    with qtbot.waitActive(shown):
        shown.activateWindow()
    page = people(shown)
    assert page.first.hasFocus()
    press(page.first, Key.Key_Return)
    asked = form(shown, PersonForm)
    QTest.keyClicks(asked.name, "Rosa")
    press(asked.name, Key.Key_Return)
    assert (names(page), page.list.field.hasFocus()) == (["Rosa"], True)
