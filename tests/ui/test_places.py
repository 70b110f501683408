"""Places as they are used: found, added, changed, taken back, and lists of others taken in."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit

from champion_app.domain.records import Venue
from champion_app.ui.screens.places import asking
from champion_app.ui.screens.places.form import PlaceForm
from champion_app.ui.screens.places.model import PlacesModel
from champion_app.ui.screens.places.screen import AT_ONCE, PlacesScreen
from champion_app.ui.widgets.text import Words
from tests.ui.two_laptops import drop
from tests.ui.walking import Pseudo

if TYPE_CHECKING:
    from pathlib import Path

    from champion_app.ui.desk import Desk, Notice, Visit
    from champion_app.ui.language import Tongue

LIST = """Venue name,Street address,Town,Postcode,Venue type
Hope Hall,7 Hope Street,Oldham,OL1 4AB,Community centre
Gurdwara Guru Nanak,12 Windsor St,Oldham,OL8 1XX,Gurdwara
,5 Nowhere,Oldham,OL1 1AA,Library
Shaw Library,2 Market St,Oldham,not known,Library
"""


@pytest.fixture
def screen(qtbot, desk: Desk) -> PlacesScreen:
    shown = PlacesScreen(desk)
    qtbot.addWidget(shown)
    shown.resize(1218, 734)
    shown.show()
    return shown


@pytest.fixture
def notices(desk: Desk) -> list[Notice]:
    heard: list[Notice] = []
    desk.did.connect(heard.append)
    return heard


@pytest.fixture
def a_list(tmp_path: Path) -> Path:
    file = tmp_path / "council places.csv"
    file.write_text(LIST, encoding="utf-8")
    return file


def press(widget: QAbstractButton) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def names(screen: PlacesScreen) -> list[str]:
    model = screen.list.table.places
    return [model.line(row).name for row in range(model.rowCount())]


def form_of(screen: PlacesScreen) -> PlaceForm:
    return screen.findChildren(PlaceForm)[-1]


def looked_into(qtbot, screen: PlacesScreen) -> None:
    """Wait until what was found stands there: a layout shows what is new a moment later."""
    taking = screen.taking
    qtbot.waitUntil(lambda: taking.look is not None and taking.keep.isVisible(), timeout=10_000)


def said_on(screen: PlacesScreen) -> str:
    return "\n".join(one.text() for one in screen.taking.findChildren(Words) if one.isVisible())


def test_the_list_says_where_sessions_were_held_and_when_the_last_was(
    screen: PlacesScreen,
) -> None:
    model = screen.list.table.places
    rows = {model.line(row).name: row for row in range(model.rowCount())}
    row = rows["Jamia Mosque hall, Werneth"]
    cells = [model.index(row, column).data() for column in range(model.columnCount())]
    assert cells[1:3] == ["OL8", "Mosque"]
    assert cells[4] == "2"
    assert cells[3] != ""


def test_the_model_is_a_whole_model(qtmodeltester, screen: PlacesScreen) -> None:
    model = PlacesModel()
    qtmodeltester.check(model)
    model.show(screen._finding.lines)
    qtmodeltester.check(model)


def test_the_first_letters_find_a_place_by_name_area_or_kind(screen: PlacesScreen) -> None:
    for typed, found in (("copp", "Coppice Library"), ("ol4", "Glodwick Health Centre")):
        screen.list.search.setText(typed)
        assert names(screen) == [found]
    screen.list.search.setText("mosque")
    assert names(screen) == ["Jamia Mosque hall, Werneth"]
    screen.list.search.setText("zzz")
    assert screen.list.state == "nothing"


def test_a_sessions_row_opens_the_session(screen: PlacesScreen, desk: Desk) -> None:
    visits: list[Visit] = []
    desk.goes.connect(visits.append)
    place = next(one for one in desk.store.all(Venue) if one.name.startswith("Jamia"))
    screen.visit(venue=place.id)
    assert screen.list.card.venue == place
    press(screen.list.card.rows[0])
    assert visits[0].screen == "sessions"


def test_a_place_is_added_by_keyboard_and_taken_back(
    qtbot, screen: PlacesScreen, desk: Desk, notices: list[Notice]
) -> None:
    press(screen.list.add)
    form = form_of(screen)
    assert not form.go_on.isEnabled()
    QTest.keyClicks(form.name, "Coppice Library")
    assert form.note.isVisible()  # there is one of this name
    form.name.clear()
    form.name.insert("জুবিলি হল")
    assert not form.note.isVisible()
    QTest.keyClicks(form.district, "OL9")
    form.setting.set_value("community_centre")
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    assert "জুবিলি হল" in names(screen)
    assert screen.list.card.venue.setting == "community_centre"
    assert notices[-1].can_undo
    desk.undo()
    assert "জুবিলি হল" not in names(screen)


def test_a_place_is_changed_and_the_change_is_taken_back(
    qtbot, screen: PlacesScreen, desk: Desk
) -> None:
    screen.list.table.setFocus()
    before = screen.list.table.place()
    QTest.keyClick(screen.list.table, Qt.Key.Key_Return)
    form = form_of(screen)
    old = form.name.value()
    form.name.clear()
    QTest.keyClicks(form.name, "Coppice Library and Hub")
    press(form.go_on)
    assert "Coppice Library and Hub" in names(screen)
    assert desk.store.need(Venue, before).name == "Coppice Library and Hub"
    desk.undo()
    assert desk.store.need(Venue, before).name == old


def test_nothing_of_a_list_is_kept_before_it_is_wished(
    qtbot,
    screen: PlacesScreen,
    desk: Desk,
    a_list: Path,
    monkeypatch: pytest.MonkeyPatch,
    notices: list[Notice],
) -> None:
    held = len(desk.store.all(Venue))
    monkeypatch.setattr(asking, "ask_list", lambda _parent: a_list)
    press(screen.list.take_in)
    press(screen.taking.choose)
    looked_into(qtbot, screen)
    would = screen.taking.look.would
    assert (would.new, would.changed, would.same) == (3, 0, 0)
    assert len(desk.store.all(Venue)) == held
    said = said_on(screen)
    assert "Venue name" in said.replace("\u2068", "").replace("\u2069", "")
    assert [row.accessibleName() for row in screen.taking.fault_rows] == [
        "line 4: There is no name: this line was left out.",
        "line 5: “NOT KNOWN” is not a postcode: the area was left empty.",
    ]
    assert screen.go_back()
    assert len(desk.store.all(Venue)) == held
    press(screen.list.take_in)
    press(screen.taking.choose)
    looked_into(qtbot, screen)
    press(screen.taking.keep)
    assert len(desk.store.all(Venue)) == held + 3
    assert "3 new places" in notices[-1].words
    assert screen._stack.currentWidget() is screen.list
    assert "Hope Hall" in names(screen)
    desk.undo()
    assert len(desk.store.all(Venue)) == held


def test_what_is_to_be_looked_at_in_a_list_is_said_in_the_screen_s_language(
    qtbot, screen: PlacesScreen, a_list: Path, tongue: Tongue
) -> None:
    tongue.dress("ur")
    pseudo = Pseudo()
    QCoreApplication.installTranslator(pseudo)
    try:
        screen.look_into(a_list)
        looked_into(qtbot, screen)
        assert [row.accessibleName() for row in screen.taking.fault_rows] == [
            "⟦line 4⟧: ⟦There is no name: this line was left out.⟧",
            "⟦line 5⟧: ⟦“\u2068NOT KNOWN\u2069” is not a postcode: the area was left empty.⟧",
        ]
    finally:
        QCoreApplication.removeTranslator(pseudo)


def test_columns_that_fill_nothing_are_named(qtbot, screen: PlacesScreen, tmp_path: Path) -> None:
    file = tmp_path / "mosques.csv"
    file.write_text(
        "Venue name,Adress,District,Telephone,Opening hours\nHope Hall,7 Hope Street,OL1,1,9-5\n",
        encoding="utf-8",
    )
    screen.look_into(file)
    looked_into(qtbot, screen)
    assert screen.taking.look.unused == ("Telephone", "Opening hours")
    said = said_on(screen).replace("\u2068", "").replace("\u2069", "")
    assert "Not used: “Telephone”, “Opening hours”" in said
    (draft,) = screen.taking.look.found.drafts
    assert (draft.address, draft.district) == ("7 Hope Street", "OL1")


def test_a_second_time_updates_and_never_doubles(
    qtbot, screen: PlacesScreen, desk: Desk, a_list: Path
) -> None:
    screen.look_into(a_list)
    looked_into(qtbot, screen)
    press(screen.taking.keep)
    held = len(desk.store.all(Venue))
    changed = LIST.replace("OL1 4AB,Community centre", "OL1 4AB,Library")
    a_list.write_text(changed, encoding="utf-8")
    screen.taking.start()
    screen.look_into(a_list)
    looked_into(qtbot, screen)
    would = screen.taking.look.would
    assert (would.new, would.changed, would.same) == (0, 1, 2)
    press(screen.taking.keep)
    assert len(desk.store.all(Venue)) == held
    (hall,) = [one for one in desk.store.all(Venue) if one.name == "Hope Hall"]
    assert hall.setting == "library"
    screen.taking.start()
    screen.look_into(a_list)
    looked_into(qtbot, screen)
    assert not screen.taking.keep.isEnabled()


def test_a_list_can_be_dropped_anywhere_on_the_screen(
    qtbot, screen: PlacesScreen, a_list: Path
) -> None:
    drop(screen, a_list)
    looked_into(qtbot, screen)
    assert screen.taking.look.file == a_list


def test_a_file_that_cannot_be_read_is_said_and_nothing_waits(
    qtbot, screen: PlacesScreen, desk: Desk, tmp_path: Path
) -> None:
    with qtbot.waitSignal(desk.failed, timeout=10_000):
        screen.look_into(tmp_path / "gone.csv")
    assert screen.taking.look is None
    assert screen.taking.choose.isEnabled()


def test_ten_thousand_places_are_taken_in_beside_and_stay_quick(
    qtbot, make_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    desk = make_desk(filled=False)
    screen = PlacesScreen(desk)
    qtbot.addWidget(screen)
    screen.resize(1218, 734)
    screen.show()
    assert screen.list.state == "none"
    lines = [
        f"Hall {number},{number} High Street,OL{number % 9 + 1} 1AA" for number in range(10_000)
    ]
    file = tmp_path / "many.csv"
    file.write_text("\n".join(["Venue name,Address,Postcode", *lines]), encoding="utf-8")
    assert len(lines) > AT_ONCE
    screen.look_into(file)
    looked_into(qtbot, screen)
    press(screen.taking.keep)
    qtbot.waitUntil(lambda: len(names(screen)) == 10_000, timeout=60_000)
    began = time.perf_counter()
    for typed in ("h", "ha", "hall 77", ""):
        screen.list.search.setText(typed)
        QApplication.processEvents()
    QTest.keyClick(screen.list.table, Qt.Key.Key_End)
    screen.list.table.grab()
    assert time.perf_counter() - began < 5  # measured: 0.5 s; far slower is a list gone wrong


def test_without_places_the_way_on_is_shown(qtbot, make_desk: Callable[..., Desk]) -> None:
    screen = PlacesScreen(make_desk(filled=False))
    qtbot.addWidget(screen)
    screen.resize(1218, 734)
    screen.show()
    assert screen.list.state == "none"
    press(screen.list.first)
    form = form_of(screen)
    QTest.keyClicks(form.name, "Hope Hall")
    press(form.go_on)
    assert screen.list.state == "places"
    assert names(screen) == ["Hope Hall"]


def test_everything_that_can_be_pressed_or_filled_has_a_name(
    qtbot, screen: PlacesScreen, a_list: Path
) -> None:
    press(screen.list.add)
    screen.look_into(a_list)
    looked_into(qtbot, screen)
    for kind in (QAbstractButton, QLineEdit, QComboBox):
        for widget in screen.findChildren(kind):
            if widget.objectName().startswith("qt_") or widget.parent().inherits("QTableView"):
                continue
            said = widget.accessibleName() or (
                widget.text() if isinstance(widget, QAbstractButton) else ""
            )
            assert said.strip(), widget
    assert screen.list.table.accessibleName()
    first = screen.list.table.places.index(0, 0)
    assert "Library" in first.data(Qt.ItemDataRole.AccessibleTextRole)


def test_from_right_to_left_the_list_stands_at_the_right(
    qtbot, make_desk: Callable[..., Desk], tongue: object
) -> None:
    tongue.dress("ur")
    screen = PlacesScreen(make_desk())
    qtbot.addWidget(screen)
    screen.resize(1218, 734)
    screen.show()
    table = screen.list.table
    assert table.mapTo(screen, table.rect().center()).x() > 609
    assert table.columnViewportPosition(0) > table.columnViewportPosition(4)


def test_a_narrow_window_keeps_the_names_readable(qtbot, screen: PlacesScreen) -> None:
    table = screen.list.table
    assert not any(table.isColumnHidden(column) for column in range(5))
    screen.resize(640, 480)
    QApplication.processEvents()
    assert table.columnWidth(0) > 150
    screen.resize(1218, 734)
    QApplication.processEvents()
    assert not any(table.isColumnHidden(column) for column in range(5))
