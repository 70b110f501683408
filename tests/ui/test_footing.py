"""The focus stays where the person is, whatever is made anew around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from champion_app.commands import people, places, sessions
from champion_app.domain.records import Session, Venue
from champion_app.store import queries
from champion_app.ui.window import Window

if TYPE_CHECKING:
    from champion_app.ui.desk import Desk


@pytest.fixture
def window(desk: Desk, qtbot) -> Window:
    shown = Window(desk)
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    shown.show()
    with qtbot.waitActive(shown):
        shown.activateWindow()
    return shown


def called(page: QWidget, name: str) -> QAbstractButton:
    """The button of the page that is called so."""
    return next(
        one
        for one in page.findChildren(QAbstractButton)
        if one.isVisible() and name in (one.text() + one.accessibleName())
    )


def stands_on() -> QWidget | None:
    for _ in range(3):
        QApplication.processEvents()
    return QApplication.focusWidget()


def test_a_card_made_anew_keeps_who_stood_on_it(window: Window, desk: Desk) -> None:
    page = window.page("today")
    before = called(page, "Bowel screening kit")
    before.setFocus()
    coming = next(one for one in desk.store.all(Session) if one.title == "Winter tea")
    desk.do(sessions.cancel_session, coming.id, "Rain", notice="Cancelled")
    after = stands_on()
    assert after is called(page, "Bowel screening kit")
    assert after is not before
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert stands_on() is called(page, "Bowel screening kit")


def test_after_taking_back_by_the_notice_the_person_is_where_they_were(
    window: Window, desk: Desk
) -> None:
    window.go("people")
    page = window.page("people")
    button = page.card.wishes["change"]
    button.setFocus()
    desk.do(people.edit_person, page.card.person, note="new", notice="Changed")
    back = window.notice._undo
    back.setFocus()
    QTest.keyClick(back, Qt.Key.Key_Space)
    assert queries.find_people(desk.store, page.card.name.text())[0].note != "new"
    assert stands_on() is button


def test_saving_a_place_leaves_the_focus_in_the_list_and_a_row_that_went_gives_the_next(
    window: Window, desk: Desk
) -> None:
    window.go("places")
    page = window.page("places")
    page.list.table.setFocus()
    venue = desk.store.all(Venue)[0]
    desk.do(places.edit_venue, venue.id, name="Coppice Library and Hub")
    assert stands_on() is page.list.table
    window.go("sessions")
    listed = window.page("sessions")
    held = next(one for one in desk.store.all(Session) if one.title == "Winter tea")
    window.go("sessions", session=held.id)
    QApplication.processEvents()
    listed.one.wishes_made["close"].setFocus()
    desk.do(sessions.cancel_session, held.id, "Rain")
    assert stands_on() is listed.one.wishes_made["reopen"]
