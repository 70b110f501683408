"""Today: which session comes next, what is left over, what it came to."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from champion_app.commands import sessions
from champion_app.domain.records import Session
from champion_app.store.waiting_queries import quarter_of, quiet_place, waiting
from champion_app.ui.screens.sessions.plan_form import PlanForm
from champion_app.ui.screens.today.facts import gather
from champion_app.ui.screens.today.screen import TodayScreen
from champion_app.ui.window import Window
from tests.ui.neighbourhood import NOON
from tests.ui.walking import shown_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from champion_app.ui.desk import Desk


@pytest.fixture
def empty(make_desk: Callable[..., Desk]) -> Desk:
    return make_desk(filled=False)


def planned(desk: Desk, title: str, **ahead: float) -> Session:
    made = desk.do(sessions.plan_session, title, None, starts_at=NOON + timedelta(**ahead))
    assert isinstance(made, Session)
    return made


def title_of(desk: Desk) -> str:
    found = gather(desk.store).next
    return found.line.session.title if found else ""


def test_the_next_session_is_the_first_still_ahead(empty: Desk) -> None:
    planned(empty, "Tomorrow", days=1)
    planned(empty, "Next week", days=7)
    assert title_of(empty) == "Tomorrow"
    planned(empty, "Soon", hours=2)
    assert title_of(empty) == "Soon"


def test_a_session_of_this_morning_is_still_the_one_of_the_moment(empty: Desk) -> None:
    planned(empty, "This morning", hours=-3)
    planned(empty, "Tomorrow", days=1)
    assert title_of(empty) == "This morning"


def test_an_open_door_comes_before_everything(empty: Desk) -> None:
    planned(empty, "Soon", hours=1)
    running = planned(empty, "Running", hours=2)
    empty.do(sessions.open_session, running.id)
    assert title_of(empty) == "Running"


def test_what_was_never_closed_is_left_to_do_and_a_closed_one_is_not(empty: Desk) -> None:
    left = planned(empty, "Left over", days=-4)
    closed = planned(empty, "Closed", days=-3)
    empty.do(sessions.close_session, closed.id)
    assert [one.session.id for one in gather(empty.store).unclosed] == [left.id]


def test_what_is_missing_from_a_plan_is_counted(empty: Desk) -> None:
    planned(empty, "Soon", hours=1)
    found = gather(empty.store).next
    assert found is not None
    assert found.missing == ("venue", "languages", "topics")


def test_what_waits_counts_sessions_people_and_names(desk: Desk) -> None:
    waits = waiting(desk.store)
    assert (waits.sessions, waits.names, waits.held, waits.sent_at) == (9, 8, 0, 0)
    assert waits.things == 17
    assert waits.people > 80


@pytest.mark.parametrize(
    ("day", "start", "quarter"),
    [
        (date(2026, 11, 23), 4, (date(2026, 10, 1), date(2027, 1, 1))),
        (date(2026, 1, 31), 4, (date(2026, 1, 1), date(2026, 4, 1))),
        (date(2026, 1, 1), 2, (date(2025, 11, 1), date(2026, 2, 1))),
        (date(2024, 2, 29), 12, (date(2023, 12, 1), date(2024, 3, 1))),
    ],
)
def test_a_quarter_follows_the_programmes_year(
    day: date, start: int, quarter: tuple[date, date]
) -> None:
    assert quarter_of(day, year_start=start) == quarter


def test_a_place_without_a_session_for_weeks_is_quiet_unless_one_is_planned(empty: Desk) -> None:
    from champion_app.commands import places

    hall = empty.do(places.add_venue, "Coppice Library")
    assert hall is not None
    empty.do(sessions.plan_session, "Old", hall.id, starts_at=NOON - timedelta(weeks=7))
    found = quiet_place(empty.store, NOON.date())
    assert found is not None
    assert (found.name, found.weeks) == ("Coppice Library", 7)
    empty.do(sessions.plan_session, "New", hall.id, starts_at=NOON + timedelta(weeks=1))
    assert quiet_place(empty.store, NOON.date()) is None


def test_the_screen_follows_what_changes(empty: Desk, qtbot) -> None:
    screen = TodayScreen(empty)
    qtbot.addWidget(screen)
    screen.visit()
    assert "Record your first session" in set(shown_words(screen))
    planned(empty, "Tea and talk", hours=2)
    assert "Tea and talk" in set(shown_words(screen))


def test_its_one_button_leads_to_the_door(empty: Desk, qtbot) -> None:
    session = planned(empty, "Tea and talk", hours=2)
    screen = TodayScreen(empty)
    qtbot.addWidget(screen)
    screen.visit()
    door = next(one for one in screen.findChildren(QPushButton) if one.text() == "Open the door")
    with qtbot.waitSignal(empty.goes) as told:
        door.click()
    assert (told.args[0].screen, told.args[0].where) == ("door", {"session": session.id})


def test_an_open_door_is_not_said_to_be_open_since_the_time_it_was_planned_for(
    empty: Desk, qtbot
) -> None:
    session = planned(empty, "Tea and talk", hours=2)
    empty.do(sessions.open_session, session.id)
    screen = TodayScreen(empty)
    qtbot.addWidget(screen)
    screen.visit()
    assert "Now · the door is open" in set(shown_words(screen))


def test_one_click_on_an_empty_day_leads_from_the_plan_to_the_door_s_button(
    empty: Desk, qtbot
) -> None:
    window = Window(empty)
    qtbot.addWidget(window)
    window.show()
    window.go("today")
    with qtbot.waitActive(window):
        window.activateWindow()

    def fill_in() -> None:
        plan = QApplication.activeModalWidget()
        assert isinstance(plan, PlanForm)
        plan.title.setText("Tea and talk")
        plan.keep.click()

    start = next(one for one in window.findChildren(QPushButton) if one.text() == "Start a session")
    QTimer.singleShot(0, fill_in)
    start.click()
    assert window.here == "sessions"
    qtbot.waitUntil(lambda: getattr(window.focusWidget(), "text", str)() == "Open the door")
