"""From a session to paper in the real window: its handouts in three clicks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from champion_app.domain.print_records import PrintJob
from champion_app.domain.records import MaterialEdition, Programme, Session
from champion_app.store import queries
from champion_app.ui.screens.sessions.pack_sheet import PackSheet
from champion_app.ui.screens.sessions.screen import SessionsScreen
from champion_app.ui.widgets.leaving import put_away
from champion_app.ui.window import Window
from tests.cli.test_printing import pages_of
from tests.print_system import LABEL, one_print_system, print_system

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QAbstractButton

    from champion_app.store.store import Store
    from champion_app.ui.desk import Desk
    from tests.print_system import PrintSystem

__all__ = ["one_print_system", "print_system"]


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    return make_desk(role="coordinator", name="Ruth")


@pytest.fixture
def window(qtbot, desk: Desk) -> Iterator[Window]:
    shown = Window(desk, at="sessions")
    shown.resize(1366, 768)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    put_away(shown)


class Hand:
    """Clicks, and counts them."""

    def __init__(self, qtbot) -> None:
        self.clicks = 0
        self._qtbot = qtbot

    def click(self, button: QAbstractButton) -> None:
        """One click in the middle of a button that can be seen and pressed."""
        self._qtbot.waitUntil(lambda: button.isVisible() and button.isEnabled(), timeout=20_000)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.clicks += 1


def about_the_heart(desk: Desk) -> Session:
    """A planned session, in Urdu first, on two subjects of which there are handouts."""
    return next(
        one for one in desk.store.all(Session) if {"heart", "eating_well"} <= set(one.topics)
    )


def pack_of(qtbot, window: Window) -> PackSheet:
    """The open sheet, its printers known."""
    qtbot.waitUntil(lambda: bool(window.findChildren(PackSheet)), timeout=20_000)
    sheet = window.findChildren(PackSheet)[-1]
    qtbot.waitUntil(lambda: sheet.found is not None, timeout=20_000)
    assert isinstance(sheet, PackSheet)
    return sheet


def open_session(window: Window, session: Session, hand: Hand) -> SessionsScreen:
    """A click on its row in the list."""
    screen = window.page("sessions")
    assert isinstance(screen, SessionsScreen)
    hand.click(next(one for one in screen.list.rows if session.title in one.accessibleName()))
    return screen


def test_three_clicks_from_the_sessions_to_paper_in_what_people_read(
    qtbot, window: Window, desk: Desk, print_system: PrintSystem
) -> None:
    session, hand, through = about_the_heart(desk), Hand(qtbot), len(print_system.told())
    hand.click(open_session(window, session, hand).one.print_them)
    sheet = pack_of(qtbot, window)
    ticked = [one for one in sheet.rows if one.wanted]
    assert session.languages[0] in {one.line.edition.language for one in ticked}
    assert sheet.fields.printer.currentText() == LABEL
    wanted = {(one.line.edition.id, one.wanted) for one in ticked}
    hand.click(sheet.go_on)
    assert hand.clicks == 3
    qtbot.waitUntil(lambda: bool(desk.store.all(PrintJob)), timeout=30_000)
    jobs = desk.store.all(PrintJob)
    assert {(one.edition, one.copies) for one in jobs} == wanted
    assert {(one.session, one.printer) for one in jobs} == {(session.id, LABEL)}
    last = pages_of(print_system.printed())
    assert len(print_system.told()) == through + len(ticked)
    assert ticked[-1].line.edition.title in " ".join(last)
    before = {one.edition: one.on_hand for one in queries.stock(desk.store)}
    assert desk.undo()
    after = {one.edition: one.on_hand for one in queries.stock(desk.store)}
    assert {(one, before[one] - after[one]) for one in before if before[one] != after[one]} == (
        wanted
    )


def test_a_passed_date_asks_for_a_reason_and_a_blocked_draft_is_not_offered(
    qtbot, window: Window, desk: Desk, print_system: PrintSystem
) -> None:
    session = about_the_heart(desk)
    english = [
        one
        for one in desk.store.all(MaterialEdition)
        if one.language == "en" and one.title == "Eating well"
    ]

    def change(store: Store) -> None:
        programme = Programme(id=store.new_id(Programme), name="Oldham", drafts_blocked=True)
        store.set_meta("programme", store.put(programme).id)
        store.put(replace(english[0], review_by=date(2020, 3, 1)))
        store.put(replace(session, languages=("en", "ur")))

    desk.do(change)
    open_session(window, session, Hand(qtbot)).one.print_them.click()
    sheet = pack_of(qtbot, window)
    assert sheet.rows
    assert not any(one.line.draft for one in sheet.rows)
    late = next(one for one in sheet.rows if one.line.late)
    assert late.wanted
    assert sheet.fields.reason.isVisible()
    assert not sheet.go_on.isEnabled()
    QTest.mouseClick(late.tick, Qt.MouseButton.LeftButton)
    assert not sheet.fields.reason.isVisible()
    QTest.mouseClick(late.tick, Qt.MouseButton.LeftButton)
    QTest.keyClicks(sheet.fields.reason, "no newer one yet")
    QTest.mouseClick(sheet.go_on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(desk.store.all(PrintJob)), timeout=30_000)
    told = {one.edition: (one.review_passed, one.reason) for one in desk.store.all(PrintJob)}
    assert told[english[0].id] == (True, "no newer one yet")
    print_system.printed()
