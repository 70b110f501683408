"""Sessions as they are planned, opened, looked into and closed."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from champion_app.commands import materials, sessions
from champion_app.domain.records import Session, Venue
from champion_app.store import queries, session_queries
from champion_app.store.shelf import shelve
from champion_app.ui import words
from champion_app.ui.screens.sessions import model
from champion_app.ui.screens.sessions.plan_form import PlanForm
from champion_app.ui.screens.sessions.screen import SessionsScreen
from tests.doorground import START, neighbours_in, session_in
from tests.doorscreens import Laptop

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LEAFLET = {
    "id": "a" * 32,
    "slug": "eating-well",
    "title": "Eating well",
    "topic": "eating_well",
    "editions": [
        {"id": tag * 16, "language": tag, "title": said, "blocks": [], "issued": "2026-11-23"}
        for tag, said in (("ee", "Eating well"), ("aa", "صحت بخش کھانا"))
    ],
}
LEAFLET["editions"][0]["language"] = "en"
LEAFLET["editions"][1]["language"] = "ur"


@pytest.fixture
def laptop(qapp: object, tmp_path: Path) -> Iterator[Laptop]:
    opened = Laptop(tmp_path)
    with opened.store.atomic():
        shelve(opened.store, LEAFLET)
        materials.move_stock(opened.store, "ee" * 16, "received", quantity=60)
    yield opened
    opened.close()


@pytest.fixture
def screen(qtbot, laptop: Laptop) -> SessionsScreen:
    made = SessionsScreen(laptop.desk)
    qtbot.addWidget(made)
    made.resize(1218, 734)
    made.visit()
    made.show()
    return made


def form(laptop: Laptop) -> PlanForm:
    return PlanForm(
        session_queries.venues_by_name(laptop.store),
        starts_at=sessions.next_hour(laptop.store),
        languages=("ur", "en"),
        mode="count",
    )


def test_with_no_sessions_the_list_says_what_to_do(screen: SessionsScreen) -> None:
    assert screen.list.rows == []
    assert not screen.list.plan.isVisible()  # the one in the middle is the only wish


def test_the_list_says_day_place_languages_status_and_how_many_came(
    screen: SessionsScreen, laptop: Laptop
) -> None:
    here = session_in(laptop.store)
    for _ in range(2):
        laptop.desk.do(sessions.arrive, here.id)
    row = screen.list.rows[0].accessibleName().replace("\u2068", "").replace("\u2069", "")
    assert row == (
        "today 14:00, Eating well for a strong heart, "
        "Jamia Mosque hall · اردو, پنجابی, English, Door open, 2 people"
    )


def test_a_day_that_passed_without_a_door_is_asked_about(laptop: Laptop) -> None:
    with laptop.store.atomic():
        sessions.plan_session(laptop.store, "Talk", None, starts_at=START - timedelta(days=2))
    line = queries.session_lines(laptop.store)[0]
    assert model.listed(line, START).status == "Was it held?"
    assert model.parted([line], START) == ([], [line])


def test_a_door_opened_before_its_day_is_coming_until_closed_and_never_was_tomorrow(
    screen: SessionsScreen, laptop: Laptop
) -> None:
    with laptop.store.atomic():
        tomorrow = START + timedelta(days=1)
        early = sessions.plan_session(laptop.store, "Talk", None, starts_at=tomorrow)
        sessions.open_session(laptop.store, early.id)
    line = queries.session_lines(laptop.store)[0]
    assert model.parted([line], START) == ([line], [])
    assert model.listed(line, START).when.startswith("tomorrow")
    laptop.desk.do(sessions.close_session, early.id)
    line = queries.session_lines(laptop.store)[0]
    assert model.parted([line], START) == ([], [line])
    assert model.listed(line, START).when.startswith(words.day(tomorrow, weekday=True))
    assert "tomorrow" not in screen.list.rows[0].accessibleName()


def test_an_open_door_is_not_past_at_midnight(laptop: Laptop) -> None:
    line = queries.SessionLine(session_in(laptop.store), "", 0)
    assert model.parted([line], START + timedelta(hours=12)) == ([line], [])


@pytest.mark.parametrize("asked", ["new", "plan"])
def test_one_wish_asks_for_the_plan_and_then_the_door_is_one_key_away(
    qtbot, screen: SessionsScreen, laptop: Laptop, asked: str
) -> None:
    with qtbot.waitActive(screen):
        screen.activateWindow()

    def fill_in() -> None:
        plan = QApplication.activeModalWidget()
        assert isinstance(plan, PlanForm)
        plan.title.set_value("Talk")
        plan.keep.click()

    QTimer.singleShot(0, fill_in)
    screen.visit(**{asked: True})
    assert screen.one.title.text() == "Talk"
    assert screen.focusWidget() is screen.one.wishes_made["door"]
    QTest.keyClick(screen.one.wishes_made["door"], Qt.Key.Key_Return)
    assert laptop.visits[-1].screen == "door"


def test_the_plan_wants_a_title_and_says_so_under_the_field(qtbot, laptop: Laptop) -> None:
    plan = form(laptop)
    qtbot.addWidget(plan)
    assert not plan.keep.isEnabled()
    assert plan.title_problem.text() == ""  # nobody is told off before they began
    plan.title.set_value("x")
    plan.title.set_value("")
    assert plan.title_problem.text() == "A title is needed."
    plan.title.set_value("Eating well")
    assert plan.keep.isEnabled()


def test_the_plan_starts_at_the_next_full_hour_and_in_the_programme_s_mode(
    qtbot, laptop: Laptop
) -> None:
    plan = form(laptop)
    qtbot.addWidget(plan)
    plan.title.set_value("Eating well")
    draft = plan.draft()
    assert (draft.starts_at.hour, draft.starts_at.minute, draft.mode) == (14, 0, "count")


def test_a_place_is_picked_by_its_name_or_added_when_it_is_new(
    qtbot, screen: SessionsScreen, laptop: Laptop, monkeypatch
) -> None:
    hall = session_in(laptop.store).venue
    plan = form(laptop)
    qtbot.addWidget(plan)
    plan.title.set_value("Eating well")
    plan.place.set_value("jamia mosque HALL")
    assert plan.draft().venue == hall
    plan.place.set_value("Coppice Library")
    assert plan.place_news.text() == "A new place: it will be added."
    plan.languages["ur"].setChecked(True)
    draft = plan.draft()
    assert (draft.venue, draft.new_place) == (None, "Coppice Library")
    assert len(laptop.store.all(Venue)) == 1  # the form keeps nothing
    monkeypatch.setattr(PlanForm, "ask", lambda *_, **__: draft)
    screen.visit(plan=True)
    planned = next(one for one in laptop.store.all(Session) if one.title == "Eating well")
    assert laptop.store.need(Venue, planned.venue or "").name == "Coppice Library"
    assert planned.languages == ("ur",)
    assert screen.one.title.text() == "Eating well"


def test_a_planned_session_is_changed_and_moved_and_the_focus_stays(
    qtbot, screen: SessionsScreen, laptop: Laptop
) -> None:
    with laptop.store.atomic():
        held = sessions.plan_session(
            laptop.store, "Talk", None, starts_at=START, topics=("heart", "X-Hot meals")
        )
    with qtbot.waitActive(screen):
        screen.activateWindow()
    screen.visit(session=held.id)

    def open_form() -> PlanForm:
        QApplication.processEvents()  # what is not shown yet takes no focus
        screen.one.wishes_made["change"].setFocus()
        QTest.keyClick(screen.one.wishes_made["change"], Qt.Key.Key_Return)
        return next(one for one in screen.findChildren(PlanForm) if one.isVisible())

    plan = open_form()
    QTest.keyClicks(plan.title, " in Urdu")
    QTest.keyClicks(plan.place, "Coppice Library")
    QTest.keyClick(plan.topics["diabetes"], Qt.Key.Key_Space)
    QTest.keyClick(plan.title, Qt.Key.Key_Return)
    changed = laptop.store.need(Session, held.id)
    assert changed.title == "Talk in Urdu"
    assert set(changed.topics) == {"heart", "diabetes", "X-Hot meals"}
    assert laptop.store.need(Venue, changed.venue or "").name == "Coppice Library"
    assert laptop.notices[-1].words == "Changed: Talk in Urdu"
    assert screen.focusWidget() is screen.one.wishes_made["change"]
    plan = open_form()
    plan.day.setFocus()
    QTest.keyClick(plan.day, Qt.Key.Key_Up)  # one day later: the day is the part that is marked
    QTest.keyClick(plan.title, Qt.Key.Key_Return)
    moved = laptop.store.need(Session, held.id)
    assert (moved.starts_at - changed.starts_at, moved.revision) == (timedelta(days=1), 3)
    assert laptop.notices[-1].words.startswith("Moved to Sun 29 November")
    assert laptop.desk.undo()
    assert laptop.store.need(Session, held.id) == changed
    assert screen.focusWidget() is screen.one.wishes_made["change"]
    QTest.keyClick(open_form(), Qt.Key.Key_Escape)
    assert laptop.store.need(Session, held.id) == changed


def test_the_buttons_follow_the_state(screen: SessionsScreen, laptop: Laptop) -> None:
    with laptop.store.atomic():
        planned = sessions.plan_session(laptop.store, "Talk", None, starts_at=START)
    screen.visit(session=planned.id)
    assert screen.one.wishes_made["door"].text() == "Open the door"
    screen.one.wishes_made["door"].click()
    assert laptop.store.need(Session, planned.id).status == "open"
    assert (laptop.visits[-1].screen, laptop.visits[-1].where) == ("door", {"session": planned.id})
    laptop.desk.do(sessions.cancel_session, planned.id, "Hall was flooded")
    assert set(screen.one.wishes_made) == {"reopen"}
    screen.one.wishes_made["reopen"].click()
    assert laptop.store.need(Session, planned.id).status == "open"


def test_a_number_opens_to_the_entries_behind_it(screen: SessionsScreen, laptop: Laptop) -> None:
    here, people = session_in(laptop.store), neighbours_in(laptop.store)
    with laptop.store.atomic():
        sessions.arrive(laptop.store, here.id)
        sessions.arrive(laptop.store, here.id, child=True)
        sessions.arrive(laptop.store, here.id, person=people[4].id)
    screen.visit(session=here.id)
    assert len(screen.one.rows) == 3
    screen.one.numbers["named"].click()
    assert [row.facts.title for row in screen.one.rows] == ["Nasreen B."]
    screen.one.numbers["child"].click()
    assert [row.facts.title for row in screen.one.rows] == ["one child"]


def test_handouts_that_fit_are_one_click_away(screen: SessionsScreen, laptop: Laptop) -> None:
    here = session_in(laptop.store)
    found = session_queries.handouts_for(laptop.store, here.topics, here.languages)
    assert [one.edition.language for one in found] == ["ur", "en"]
    screen.visit(session=here.id)
    screen.one.handout.emit(found[0].edition.id)
    assert laptop.visits[-1].screen == "handouts"


def test_closing_needs_the_count_and_the_time_and_keeps_both_counts(
    screen: SessionsScreen, laptop: Laptop
) -> None:
    here = session_in(laptop.store)
    with laptop.store.atomic():
        for _ in range(29):
            sessions.arrive(laptop.store, here.id)
    screen.visit(session=here.id, close=True)
    page = screen.closing
    assert not page.close_it.isEnabled()
    QTest.keyClicks(page.adults, "22")
    QTest.keyClicks(page.young, "5")
    assert page.difference.text().startswith("2 fewer")
    page.reasons["left_early"].click()
    QTest.keyClicks(page.hours, "2.5")
    line = page.copies.lines[0]
    QTest.keyClicks(line.brought, "40")
    assert page.close_it.isEnabled() is False  # how many are left?
    QTest.keyClicks(line.left, "12")
    assert line.given.text() == "28 given out"
    QTest.keyClick(page.hours, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    counts = queries.head_counts(laptop.store)[0]
    assert (counts.arrivals, counts.counted) == (29, 27)
    assert queries.stock(laptop.store)[0].on_hand == 32
    assert session_queries.own_minutes(laptop.store, here.id, None) == 150
    report = session_queries.reports_of(laptop.store, here.id)[0]
    assert report.answers == {"difference": "left_early"}
    assert laptop.store.need(Session, here.id).status == "closed"
    assert laptop.notices[-1].words == "The session is closed. Thank you!"


def test_the_door_s_own_count_is_one_click(screen: SessionsScreen, laptop: Laptop) -> None:
    here = session_in(laptop.store)
    with laptop.store.atomic():
        sessions.arrive(laptop.store, here.id)
        sessions.arrive(laptop.store, here.id, child=True)
    screen.visit(session=here.id, close=True)
    screen.closing.same.click()
    assert screen.closing.heads() == (1, 1)
    assert screen.closing.difference.text() == "The same as at the door."


def test_after_a_reopening_the_earlier_answers_stand_in_the_fields(
    screen: SessionsScreen, laptop: Laptop
) -> None:
    here = session_in(laptop.store)
    screen.visit(session=here.id, close=True)
    page = screen.closing
    page.adults.set_number(3)
    page.hours.set_number(Decimal(2))
    page.asked.set_value("Is there pork in it?")
    page.copies.lines[0].brought.set_number(10)
    page.copies.lines[0].left.set_number(4)
    page.close_it.click()
    screen.one.wishes_made["reopen"].click()
    screen.visit(session=here.id, close=True)
    assert page.hours.value() == "2"
    assert page.asked.value() == "Is there pork in it?"
    assert page.copies.handed()[0].given == 6
    page.adults.set_number(3)
    page.close_it.click()
    assert queries.stock(laptop.store)[0].handed_out == 6  # nothing is given out twice


def test_answers_of_an_unfinished_closing_are_there_again(
    screen: SessionsScreen, laptop: Laptop
) -> None:
    here, other = session_in(laptop.store), session_in(laptop.store)
    page = screen.closing
    screen.visit(session=here.id, close=True)
    page.adults.set_number(3)
    page.asked.set_value("Is there pork in it?")
    page.reasons["left_early"].click()
    page.home.click()
    page.copies.lines[0].brought.set_number(10)
    typed = page.unfinished()
    for leave in (screen.go_back, lambda: screen.visit(session=other.id), screen.visit):
        leave()  # Esc, another session, another screen and back by the rail
        screen.visit(session=other.id, close=True)
        assert page.unfinished() is None
        screen.visit(session=here.id, close=True)
        assert page.unfinished() == typed
        assert page.asked.value() == "Is there pork in it?"
        assert page.copies.lines[0].brought.value() == "10"
        assert not page.close_it.isEnabled()  # how many are left?
    page.copies.lines[0].left.set_number(4)
    page.hours.set_number(Decimal(2))
    page.close_it.click()
    assert laptop.store.need(Session, here.id).status == "closed"
    screen.one.wishes_made["reopen"].click()
    screen.visit(session=here.id, close=True)
    assert page.adults.value() == ""  # the room is counted anew: the draft went with the closing


def test_escape_goes_from_closing_to_the_page_to_the_list(
    screen: SessionsScreen, laptop: Laptop
) -> None:
    here = session_in(laptop.store)
    screen.visit(session=here.id, close=True)
    assert [screen.go_back(), screen.go_back(), screen.go_back()] == [True, True, False]
    assert screen.list.isVisible()


def test_every_control_of_the_page_has_a_name(screen: SessionsScreen, laptop: Laptop) -> None:
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit

    here = session_in(laptop.store)
    for where in ({}, {"session": here.id}, {"session": here.id, "close": True}):
        screen.visit(**where)
        nameless = []
        for kind in (QAbstractButton, QLineEdit, QPlainTextEdit):
            for part in screen.findChildren(kind):
                spoken = QAccessible.queryAccessibleInterface(part)
                if part.isVisible() and not spoken.text(QAccessible.Text.Name):
                    nameless.append(part)
        assert nameless == []
