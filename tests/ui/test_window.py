"""The window and every screen in it: each opens, is named, speaks, mirrors and lets go."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from champion_app.commands import people, sessions
from champion_app.documents import font_packs
from champion_app.domain.records import Material, MaterialEdition, Person, Session
from champion_app.ui import words
from champion_app.ui.language import OFFERED, languages
from champion_app.ui.screens import COORDINATOR, SCREENS, for_role
from champion_app.ui.widgets.finder import Finder, find_anything
from champion_app.ui.window import Window
from tests.ui.neighbourhood import NOON
from tests.ui.two_laptops import drop
from tests.ui.walking import Pseudo, controls, is_freed, read_aloud, shown_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from champion_app.ui.desk import Desk
    from champion_app.ui.language import Tongue

HERE = [one for one in SCREENS if one.exists]
NAMES = [one.name for one in HERE]
ROLE = {one.name: one.roles[0] for one in HERE}


def opened(desk: Desk, name: str) -> Window:
    """A window that stands at a screen; the door at a session whose door is open."""
    where = {}
    if name == "door":
        found = next(one for one in desk.store.all(Session) if one.status == "planned")
        desk.do(sessions.open_session, found.id)
        where = {"session": found.id}
    window = Window(desk)
    window.resize(1366, 768)
    window.show()
    window.go(name, **where)
    return window


def test_the_screens_of_both_roles_begin_with_today() -> None:
    for role in ("champion", "coordinator"):
        assert for_role(role)[0].name == "today"


def test_a_champion_has_no_coordinators_screens() -> None:
    only = {one.name for one in SCREENS if one.roles == (COORDINATOR,)}
    assert only
    assert not only & {one.name for one in for_role("champion")}


@pytest.mark.parametrize("tag", OFFERED)
@pytest.mark.parametrize("name", NAMES)
def test_every_screen_opens_in_every_language_in_its_direction(
    name: str, tag: str, make_desk: Callable[..., Desk], tongue: Tongue, qtbot
) -> None:
    tongue.dress(tag)
    window = opened(make_desk(role=ROLE[name]), name)
    qtbot.addWidget(window)
    assert window.here == name
    rtl = languages()[tag].right_to_left
    wanted = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    assert window.page(name).layoutDirection() == wanted
    page = window.page(name).mapTo(window, window.page(name).rect().topLeft()).x()
    rail_first = page > 100 or not window._rail.isVisible()
    assert rail_first is not rtl or not window._rail.isVisible()


@pytest.mark.parametrize("name", NAMES)
def test_every_screen_is_drawn_in_a_dim_hall_at_twice_the_size(
    name: str, make_desk: Callable[..., Desk], tongue: Tongue, qtbot
) -> None:
    tongue.dress("en", "dim", 200)
    window = opened(make_desk(role=ROLE[name]), name)
    qtbot.addWidget(window)
    assert not window.grab().isNull()


@pytest.mark.parametrize("name", NAMES)
def test_every_control_is_named_large_enough_and_reached_by_tab(
    name: str, make_desk: Callable[..., Desk], qtbot
) -> None:
    window = opened(make_desk(role=ROLE[name]), name)
    qtbot.addWidget(window)
    there = list(controls(window))
    assert [_place(one) for one in there if not read_aloud(one).strip()] == []
    assert {_place(one): one.height() for one in there if one.height() < 32} == {}
    reached = _tabbed_through(window, qtbot)
    assert {_place(one) for one in there if _wants_tab(one) and one not in reached} == set()


def _place(one: QWidget) -> str:
    return f"{type(one).__name__} “{read_aloud(one)}” in {type(one.parent()).__name__}"


def _wants_tab(one: QWidget) -> bool:
    return one.isEnabled() and bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _tabbed_through(window: Window, qtbot) -> list[QWidget]:
    """Where Tab leads, from the first to the last, once round."""
    with qtbot.waitActive(window):
        window.activateWindow()
    window.setFocus()
    seen: list[QWidget] = []
    for _ in range(300):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if here is None or here in seen:
            break
        seen.append(here)
    return seen


@pytest.mark.parametrize("name", NAMES)
def test_no_word_on_screen_escapes_the_translators(
    name: str, make_desk: Callable[..., Desk], qtbot, tongue: Tongue
) -> None:
    pseudo = Pseudo()
    desk = make_desk(role=ROLE[name])
    kinds = (Session, Material, MaterialEdition)
    data = {one.title for kind in kinds for one in desk.store.all(kind)}
    data |= {words.listed(list(held.families)) for held in font_packs.held()}
    QCoreApplication.installTranslator(pseudo)
    try:
        window = opened(desk, name)
        qtbot.addWidget(window)
        bare = {text for text in shown_words(window) if _is_bare(text, data)}
    finally:
        QCoreApplication.removeTranslator(pseudo)
    assert bare == set()


_OF_THE_STORE = re.compile(
    r"Champion|Jamia.*|Werneth|Coppice.*|Glodwick.*|St Mary.*|Mohammed.*|Nasreen.*|Rosa.*|Danuta.*|"
    r"Shukri.*|Oksana.*|OL\d|tall|brings two girls|[A-Z][a-z]+ \d+|"
)


def _is_bare(text: str, data: set[str]) -> bool:
    text = re.sub("[\u2066-\u2069\u200e\u200f]", "", text)
    if "⟦" in text or not re.search(r"[A-Za-z]{2}", text) or text in data:
        return False
    parts = [part.strip() for part in re.split(r"[·\n,]", text)]
    known = {one.autonym for one in languages().values()} | {
        one.name_en for one in languages().values()
    }
    dated = re.compile(r"(\w{3} )?\d{1,2} \w+( \d{4})?( \d\d:\d\d)?")
    return any(
        re.search(r"[A-Za-z]{2}", part)
        and part not in known
        and part not in data
        and not dated.fullmatch(part)
        and not _OF_THE_STORE.fullmatch(part)
        for part in parts
    )


@pytest.mark.parametrize("name", NAMES)
def test_a_window_that_is_put_away_is_freed(
    name: str, make_desk: Callable[..., Desk], qtbot
) -> None:
    desk = make_desk(role=ROLE[name])
    keeper: list[QWidget] = [opened(desk, name)]
    keeper[0].hide()
    assert is_freed(keeper)
    assert desk.do(people.add_person, "Ali") is not None  # nobody gone is still listening


# --- the frame itself ---


@pytest.fixture
def window(desk: Desk, qtbot) -> Window:
    made = opened(desk, "today")
    qtbot.addWidget(made)
    return made


def press(window: Window, keys: str) -> None:
    """Keys as the person presses them, wherever the focus is."""
    window.activateWindow()
    QTest.keySequence(window, keys)


def test_what_was_done_is_said_and_ctrl_z_takes_it_back(window: Window, desk: Desk) -> None:
    before = len(desk.store.all(Person))
    desk.do(people.add_person, "Ali", notice="Ali is written down")
    assert window.notice.words == "Ali is written down"
    press(window, "Ctrl+Z")
    assert len(desk.store.all(Person)) == before
    assert window.notice.words == "Taken back: Ali is written down"
    press(window, "Esc")
    assert window.notice.words == ""


def test_trouble_is_said_in_a_sentence(window: Window, desk: Desk) -> None:
    desk.do(people.add_person, "")
    assert window.notice.words == "The name is missing."


def test_a_file_dropped_on_any_screen_goes_where_parcels_are_taken_in(
    window: Window, desk: Desk, tmp_path: Path
) -> None:
    photo = tmp_path / "holiday.jpg"
    photo.write_bytes(b"\xff\xd8\xff")
    taking = next(one for one in ("inbox", "send") if one in window.screens)
    assert window.here != taking
    assert drop(window, photo).isAccepted()
    assert window.here == taking


def test_numbers_go_to_screens_and_esc_comes_back(window: Window) -> None:
    names = window._in_rail()
    press(window, f"Ctrl+{len(names)}")
    assert window.here == names[-1] == "settings"
    press(window, "Esc")
    assert window.here == "today"


def test_the_status_line_says_that_it_is_saved_and_what_waits(window: Window) -> None:
    said = window._status.accessibleName()
    assert said.startswith("Saved on this laptop 12:04 · ")
    assert "things to send" in said


def test_the_rail_asks_to_lock(window: Window, qtbot) -> None:
    with qtbot.waitSignal(window.locks):
        window._rail._buttons["lock"].click()
    assert window.here == "today"


def test_f11_fills_the_screen_and_esc_ends_it(window: Window) -> None:
    press(window, "F11")
    assert window.isFullScreen()
    press(window, "Esc")
    assert not window.isFullScreen()


def test_f1_lists_the_keys(window: Window) -> None:
    press(window, "F1")
    shown = window.findChild(QWidget, "") and [
        one for one in QApplication.topLevelWidgets() if one.windowTitle() == "Keys"
    ]
    assert shown
    assert "Find anything" in list(shown_words(shown[0]))
    shown[0].close()


def test_anything_is_found_by_its_first_letters(desk: Desk) -> None:
    def kinds(typed: str) -> set[str]:
        return {one.kind for one in find_anything(desk.store, typed)}

    assert kinds("moh") == {"person"}
    assert "place" in kinds("glod")
    assert "session" in kinds("bowel scr")
    assert "handout" in kinds("eating")
    assert kinds("") == set()
    assert find_anything(desk.store, "محمد")[0].name == "محمد خان"


def test_the_finder_goes_there_by_enter(window: Window, qtbot) -> None:
    press(window, "Ctrl+K")
    finder = window.findChild(Finder)
    assert finder is not None
    QTest.keyClicks(finder._field, "winter")
    picked: list[object] = []
    finder.picked.connect(picked.append)
    if finder._rows:
        QTest.keyClick(finder._field, Qt.Key.Key_Down)
        QTest.keyClick(finder._field, Qt.Key.Key_Up)
        QTest.keyClick(finder._field, Qt.Key.Key_Return)
        assert window.here == "sessions"
        assert len(picked) == 1
    else:
        assert "sessions" not in window.screens


def test_a_session_left_open_is_where_the_person_left_it(desk: Desk, qtbot) -> None:
    window = Window(desk, at="settings")
    qtbot.addWidget(window)
    assert window.here == "settings"
    nowhere = Window(desk, at="moon")
    qtbot.addWidget(nowhere)
    assert nowhere.here == "today"


def test_today_greets_by_the_hour_and_shows_what_comes_next(window: Window, desk: Desk) -> None:
    said = list(shown_words(window))
    assert "Good afternoon, Amina" in said
    assert "Eating well for a strong heart" in said
    assert any("14:00" in words for words in said)
    assert desk.store.now() == NOON
