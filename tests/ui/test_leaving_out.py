"""Leaving a session out of the parcel, on the champion's screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest

from champion_app.domain.records import Arrival, Session
from champion_app.store.keeping_back import kept
from champion_app.sync import receiving
from champion_app.ui.widgets.paper_view import PaperView
from champion_app.ui.window import Window
from tests.ui.test_send import rows, stand
from tests.ui.test_window import press
from tests.ui.two_laptops import hold_session, let_in, said, sent, settle

if TYPE_CHECKING:
    from pathlib import Path


def test_a_session_unticked_by_the_keyboard_stays_until_it_is_ticked_again(
    qtbot, laptops, tmp_path: Path
) -> None:
    ruth, amina = laptops["ruth"], laptops["amina"]
    let_in(ruth, amina, "Amina", tmp_path)
    left = hold_session(amina.store, "Quiet talk", people=4)
    goes = hold_session(amina.store, "Open talk", people=2)
    screen = stand(qtbot, amina)
    assert set(screen.ticks.ticks) == {left, goes}
    tick = screen.ticks.ticks[left]
    assert tick.accessibleName() == "Quiet talk · 23 November · 4 people counted"
    tick.setFocus()
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert amina.notices[-1].words == "Quiet talk stays on this laptop for now."
    assert rows(screen)[0] == "1 session · 2 people counted · included"
    tick = screen.ticks.ticks[left]
    assert screen.focusWidget() is tick
    assert not tick.isChecked()
    assert tick.accessibleName().endswith("stays here")
    assert "A file made before" not in said(screen)
    for file in sent(amina, tmp_path):
        receiving.receive(ruth.store, file)
    assert [one.id for one in ruth.store.all(Session)] == [goes]
    assert len(ruth.store.all(Arrival)) == 2
    screen.visit()
    assert "A file made before may still hold it." in said(screen)
    QTest.keyClick(screen.ticks.ticks[left], Qt.Key.Key_Space)
    assert amina.notices[-1].words == "Quiet talk goes with the next parcel."
    for file in sent(amina, tmp_path):
        receiving.receive(ruth.store, file)
    assert {one.id for one in ruth.store.all(Session)} == {left, goes}


def test_ctrl_z_takes_a_tick_back_whichever_way_it_was_turned(
    qtbot, laptops, tmp_path: Path
) -> None:
    ruth, amina = laptops["ruth"], laptops["amina"]
    let_in(ruth, amina, "Amina", tmp_path)
    left = hold_session(amina.store, "Quiet talk")
    window = Window(amina.desk, at="send")
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    screen = window.page("send")
    QTest.keyClick(screen.ticks.ticks[left], Qt.Key.Key_Space)
    assert window.notice.words == "Quiet talk stays on this laptop for now."
    assert kept(amina.store) == {left}
    press(window, "Ctrl+Z")
    assert window.notice.words == "Taken back: Quiet talk stays on this laptop for now."
    assert kept(amina.store) == frozenset()
    assert screen.ticks.ticks[left].isChecked()
    QTest.keyClick(screen.ticks.ticks[left], Qt.Key.Key_Space)
    QTest.keyClick(screen.ticks.ticks[left], Qt.Key.Key_Space)
    press(window, "Ctrl+Z")
    assert kept(amina.store) == {left}


def test_of_many_sessions_the_newest_are_listed_and_those_that_stay(
    qtbot, laptops, tmp_path: Path
) -> None:
    ruth, amina = laptops["ruth"], laptops["amina"]
    let_in(ruth, amina, "Amina", tmp_path)
    for number in range(9):
        hold_session(amina.store, f"Talk {number}", people=1)
    screen = stand(qtbot, amina)
    assert len(screen.ticks.ticks) == 6
    screen.ticks.unfolded.emit()
    assert len(screen.ticks.ticks) == 9


def test_the_page_that_the_coordinator_will_see_follows_the_ticks(
    qtbot, laptops, tmp_path: Path
) -> None:
    ruth, amina = laptops["ruth"], laptops["amina"]
    let_in(ruth, amina, "Amina", tmp_path)
    left = hold_session(amina.store, "Quiet talk", people=4)
    hold_session(amina.store, "Open talk", people=2)
    screen = stand(qtbot, amina)
    assert screen.ticks.see.text().replace("\u2068", "").replace("\u2069", "") == (
        "See what Ruth will see"
    )
    screen.ticks.ticks[left].click()
    screen.ticks.see.click()
    settle(qtbot, amina)
    view = screen.ticks.shown_log.findChild(PaperView)
    paper = view.findChild(QPdfDocument)
    words = paper.getAllText(0).text()
    assert "Open talk" in words
    assert "Quiet talk" not in words
    screen.ticks.shown_log.close()
