"""The door as it is used: a queue, three letters, a card, a child, a mistake taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from champion_app.commands import people, sessions
from champion_app.domain.records import Person, Session
from champion_app.store import queries
from tests.doorground import neighbours_in, session_in
from tests.doorscreens import Laptop, press, stand_at

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from champion_app.ui.screens.door.screen import DoorScreen

Key = Qt.Key


@pytest.fixture
def laptop(qapp: object, tmp_path: Path) -> Iterator[Laptop]:
    opened = Laptop(tmp_path)
    yield opened
    opened.close()


def shown(screen: DoorScreen) -> list[str]:
    """What the rows under the field say."""
    return [row.facts.spoken() for row in screen.signing.rows if not row.isHidden()]


def test_thirty_come_in_and_three_are_taken_back(qtbot, laptop: Laptop) -> None:
    here = session_in(laptop.store, mode="count")
    screen = stand_at(laptop, here)
    qtbot.addWidget(screen)
    press(screen.counter.person, Key.Key_Space, times=30)
    assert screen.counter.digits.number == 30
    press(screen.counter.person, Key.Key_Backspace, times=3)
    assert screen.counter.digits.number == queries.attendance(laptop.store, here.id).total == 27


def test_the_number_moves_only_after_the_tap_is_on_disk(qtbot, laptop: Laptop) -> None:
    here = session_in(laptop.store)
    screen = stand_at(laptop, here)
    qtbot.addWidget(screen)
    seen = []
    laptop.desk.changed.connect(
        lambda _: seen.append(queries.attendance(laptop.store.again(), here.id).total)
    )
    press(screen.signing.field, Key.Key_Space, times=3)
    assert seen == [1, 2, 3]  # another connection sees each tap: it was committed


def test_the_keys_count_while_the_field_is_empty_and_edit_once_it_is_not(
    qtbot, laptop: Laptop
) -> None:
    here = session_in(laptop.store)
    screen = stand_at(laptop, here)
    qtbot.addWidget(screen)
    field = screen.signing.field
    press(field, Key.Key_Space, Key.Key_Space, Key.Key_Plus, Key.Key_Backspace)
    assert (queries.attendance(laptop.store, here.id).total, field.text()) == (2, "")
    QTest.keyClicks(field, "Mac c")
    press(field, Key.Key_Backspace)
    assert field.text() == "Mac "
    assert queries.attendance(laptop.store, here.id).total == 2


def alt_c(widget: QWidget) -> None:
    QTest.keyClick(widget, Key.Key_C, Qt.KeyboardModifier.AltModifier)


@pytest.mark.parametrize("name", ["Carol", "carol"])
@pytest.mark.parametrize("mode", ["named", "first_name"])
def test_where_names_are_typed_a_letter_is_a_letter(
    qtbot, laptop: Laptop, mode: str, name: str
) -> None:
    here = session_in(laptop.store, mode=mode)
    screen = stand_at(laptop, here)
    qtbot.addWidget(screen)
    QTest.keyClicks(screen.signing.field, name)
    press(screen.signing.field, Key.Key_Return)
    assert [one.name for one in laptop.store.all(Person)] == [name]
    assert queries.attendance(laptop.store, here.id).children == 0
    press(screen.came.rows[0], Key.Key_C)  # typed beside the field it begins a name as well
    assert screen.signing.field.text() == "c"
    assert queries.attendance(laptop.store, here.id).children == 0


@pytest.mark.parametrize("mode", ["count", "cards"])
def test_where_no_names_are_typed_c_alone_is_a_child(qtbot, laptop: Laptop, mode: str) -> None:
    here = session_in(laptop.store, mode=mode)
    screen = stand_at(laptop, here)
    qtbot.addWidget(screen)
    for target in (screen.counter.person, screen.signing.field):
        press(target, Key.Key_C)
        alt_c(target)
    assert queries.attendance(laptop.store, here.id).children == 4
    assert screen.counter.child.hint == "C"
    assert dict(screen.keys())["C"] == "Count one child"


def test_a_child_is_counted_in_the_middle_of_a_name(qtbot, laptop: Laptop) -> None:
    here = session_in(laptop.store)
    screen = stand_at(laptop, here)
    qtbot.addWidget(screen)
    QTest.keyClicks(screen.signing.field, "moh")
    alt_c(screen.signing.field)
    assert screen.signing.field.text() == "moh"
    assert queries.attendance(laptop.store, here.id).children == 1
    assert screen.counter.child.hint == "Alt C"
    assert dict(screen.keys())["Alt C"] == "Count one child"


def test_ctrl_z_takes_the_last_one_back_and_no_name_returns(qtbot, laptop: Laptop) -> None:
    here = session_in(laptop.store)
    laptop.store.take_changes()  # planning it was no deed at this desk
    screen = stand_at(laptop, here)
    qtbot.addWidget(screen)
    QShortcut(QKeySequence("Ctrl+Z"), screen).activated.connect(laptop.desk.undo)
    with qtbot.waitActive(screen):
        screen.activateWindow()
    field = screen.signing.field
    press(field, Key.Key_Space)
    QTest.keyClicks(field, "Zainab")
    press(field, Key.Key_Return)
    assert queries.attendance(laptop.store, here.id).total == 2
    QTest.keySequence(field, "Ctrl+Z")
    assert (queries.attendance(laptop.store, here.id).total, field.text()) == (1, "")
    QTest.keyClicks(field, "moh")
    QTest.keySequence(field, "Ctrl+Z")  # what is being typed is undone by the field itself
    assert (queries.attendance(laptop.store, here.id).total, field.text()) == (1, "")


def test_three_letters_and_enter_sign_in_somebody_known(qtbot, laptop: Laptop) -> None:
    here, nasreen = session_in(laptop.store), neighbours_in(laptop.store)[4]
    screen = stand_at(laptop, here)
    qtbot.addWidget(screen)
    QTest.keyClicks(screen.signing.field, "nas")
    press(screen.signing.field, Key.Key_Return)
    assert queries.is_in(laptop.store, here.id, nasreen.id)
    assert screen.signing.field.text() == ""
    assert screen.came.rows[0].facts.title == "Nasreen B."
    assert screen.came.rows[0].facts.marks[0].words == "interpreter"


def test_three_of_one_name_are_told_apart_and_the_arrow_chooses(qtbot, laptop: Laptop) -> None:
    here, neighbours = session_in(laptop.store), neighbours_in(laptop.store)
    screen = stand_at(laptop, here)
    qtbot.addWidget(screen)
    QTest.keyClicks(screen.signing.field, "moh")
    spoken = [line.replace("\u2068", "").replace("\u2069", "") for line in shown(screen)]
    assert spoken == [
        "Mohammed Khan, OL1 · taxi, hearing loop, step-free, first time",
        "Mohammed Khan, OL8 · tall, large print, speaks Panjabi, first time",
        "Mohammed Khan, OL9 · Bilal’s father, speaks Urdu, first time",
        "محمد خان, OL8 · imam’s brother, speaks Urdu, first time",
        "Add “moh” as a new name",
    ]
    press(screen.signing.field, Key.Key_Down, Key.Key_Down, Key.Key_Return)
    assert queries.is_in(laptop.store, here.id, neighbours[1].id)


def test_who_is_in_already_is_marked_and_not_the_one_that_enter_means(
    qtbot, laptop: Laptop
) -> None:
    here, neighbours = session_in(laptop.store), neighbours_in(laptop.store)
    with laptop.store.atomic():
        sessions.arrive(laptop.store, here.id, person=neighbours[2].id)
    screen = stand_at(laptop, here)
    qtbot.addWidget(screen)
    QTest.keyClicks(screen.signing.field, "moh")
    assert "already in" in shown(screen)[0]
    press(screen.signing.field, Key.Key_Return)
    assert queries.is_in(laptop.store, here.id, neighbours[0].id)


def test_a_name_nobody_has_is_added_and_signed_in_by_enter(qtbot, laptop: Laptop) -> None:
    here = session_in(laptop.store)
    screen = stand_at(laptop, here)
    qtbot.addWidget(screen)
    QTest.keyClicks(screen.signing.field, "Zainab, with twins")
    press(screen.signing.field, Key.Key_Return)
    kept = laptop.store.all(Person)
    assert [(one.name, one.note) for one in kept] == [("Zainab", "with twins")]
    assert queries.is_in(laptop.store, here.id, kept[0].id)


def test_shift_and_enter_add_another_of_the_same_name(qtbot, laptop: Laptop) -> None:
    here = session_in(laptop.store)
    neighbours_in(laptop.store)
    screen = stand_at(laptop, here)
    qtbot.addWidget(screen)
    QTest.keyClicks(screen.signing.field, "Mohammed Khan")
    QTest.keyClick(screen.signing.field, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert [one.name for one in laptop.store.all(Person)].count("Mohammed Khan") == 4


def test_who_gives_no_name_is_counted_like_everyone(qtbot, laptop: Laptop) -> None:
    here = session_in(laptop.store)
    screen = stand_at(laptop, here)
    qtbot.addWidget(screen)
    press(screen.signing.field, Key.Key_Space)
    press(screen.signing.field, Key.Key_Space)
    count = queries.attendance(laptop.store, here.id)
    assert (count.total, count.anonymous, count.named) == (2, 2, 0)
    assert screen.counter.said.text().endswith("2 adults, 0 children")


def test_a_mother_and_three_children_are_four_keys(qtbot, laptop: Laptop) -> None:
    here = session_in(laptop.store)
    screen = stand_at(laptop, here)
    qtbot.addWidget(screen)
    press(screen.signing.field, Key.Key_Space)
    for _ in range(3):
        alt_c(screen.signing.field)
    count = queries.attendance(laptop.store, here.id)
    assert (count.adults, count.children) == (1, 3)
    assert laptop.store.all(Person) == []


def test_a_line_of_the_list_is_taken_back_by_itself(qtbot, laptop: Laptop) -> None:
    here = session_in(laptop.store)
    screen = stand_at(laptop, here)
    qtbot.addWidget(screen)
    alt_c(screen.signing.field)
    press(screen.signing.field, Key.Key_Space)
    QTest.mouseClick(screen.came.rows[1], Qt.MouseButton.LeftButton)
    count = queries.attendance(laptop.store, here.id)
    assert (count.adults, count.children) == (1, 0)
    assert screen.focusWidget() is screen.signing.field


def test_a_key_held_down_is_one_person(qtbot, laptop: Laptop) -> None:
    here = session_in(laptop.store)
    screen = stand_at(laptop, here)
    qtbot.addWidget(screen)
    press(screen.signing.field, Key.Key_Space)
    for target in (screen.signing.field, screen):
        held = QKeyEvent(
            QEvent.Type.KeyPress, Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", True
        )
        QApplication.sendEvent(target, held)
    assert queries.attendance(laptop.store, here.id).total == 1


def test_a_card_is_a_number_and_counts_once(qtbot, laptop: Laptop) -> None:
    here = session_in(laptop.store, mode="cards")
    screen = stand_at(laptop, here)
    qtbot.addWidget(screen)
    for _ in range(2):
        screen.signing.field.clear()
        QTest.keyClicks(screen.signing.field, "47")
        press(screen.signing.field, Key.Key_Return)
    count = queries.attendance(laptop.store, here.id)
    assert (count.total, count.cards) == (1, 1)
    assert shown(screen) == ["Card 47, already in"]


def test_less_may_be_written_down_from_now_on_but_never_more(qtbot, laptop: Laptop) -> None:
    here = session_in(laptop.store, mode="first_name")
    screen = stand_at(laptop, here)
    qtbot.addWidget(screen)
    assert not screen.modes.chips["named"].isEnabled()
    screen.modes.chips["count"].click()
    assert laptop.store.need(Session, here.id).mode == "count"
    assert screen.signing.field.isHidden()
    assert screen.signing.heading.text() == "No names are written down here."
    assert [code for code, chip in screen.modes.chips.items() if chip.isEnabled()] == ["count"]
    assert laptop.notices[-1].can_undo
    press(screen.counter.person, Key.Key_Space)
    assert screen.counter.digits.number == 1


def test_a_closed_session_lets_nobody_in(qtbot, laptop: Laptop) -> None:
    here = session_in(laptop.store)
    screen = stand_at(laptop, here)
    qtbot.addWidget(screen)
    laptop.desk.do(sessions.close_session, here.id)
    press(screen.signing.field, Key.Key_Space)
    QTest.keyClicks(screen.signing.field, "Zainab")
    press(screen.signing.field, Key.Key_Return)
    assert queries.attendance(laptop.store, here.id).total == 0
    assert laptop.store.all(Person) == []


def test_reopening_the_app_lands_back_at_the_door(qtbot, qapp, tmp_path: Path) -> None:
    first = Laptop(tmp_path)
    here = session_in(first.store)
    before = stand_at(first, here)
    press(before.signing.field, Key.Key_Space, times=4)
    before.close()
    first.close()
    again = Laptop(tmp_path, first.clock)
    screen = stand_at(again)
    qtbot.addWidget(screen)
    assert (screen.title.text(), screen.counter.digits.number) == (here.title, 4)
    screen.close()
    again.close()


def test_somebody_corrected_elsewhere_is_shown_corrected(qtbot, laptop: Laptop) -> None:
    here, neighbours = session_in(laptop.store), neighbours_in(laptop.store)
    screen = stand_at(laptop, here)
    qtbot.addWidget(screen)
    QTest.keyClicks(screen.signing.field, "nas")
    laptop.desk.do(people.edit_person, neighbours[4].id, name="Nasreen Bibi")
    assert shown(screen)[0].startswith("Nasreen Bibi")


def test_everything_to_press_is_large_enough_and_the_digits_are_seen_from_afar(
    qtbot, laptop: Laptop
) -> None:
    here = session_in(laptop.store)
    neighbours_in(laptop.store)
    screen = stand_at(laptop, here)
    qtbot.addWidget(screen)
    press(screen.signing.field, Key.Key_Space)
    QTest.keyClicks(screen.signing.field, "moh")
    QApplication.processEvents()
    pressed = [one for one in screen.findChildren(QAbstractButton) if one.isVisible()]
    assert {one.accessibleName() or one.text() for one in pressed if one.height() < 44} == set()
    assert screen.counter.digits.pixels >= 96
    assert screen.counter.person.height() == max(one.height() for one in pressed)


def test_the_hall_is_dimmed_and_lit_again_as_it_was(qtbot, laptop: Laptop) -> None:
    laptop.desk.preferences.set("look", "contrast")
    screen = stand_at(laptop, session_in(laptop.store))
    qtbot.addWidget(screen)
    screen.dim.click()
    assert laptop.desk.preferences.get("look") == "dim"
    screen.dim.click()
    assert laptop.desk.preferences.get("look") == "contrast"


def test_without_an_open_door_one_is_sent_to_the_sessions(qtbot, laptop: Laptop) -> None:
    screen = stand_at(laptop)
    qtbot.addWidget(screen)
    assert laptop.visits[-1].screen == "sessions"


def test_a_planned_session_is_opened_by_standing_at_its_door(qtbot, laptop: Laptop) -> None:
    with laptop.store.atomic():
        planned = sessions.plan_session(laptop.store, "Talk", None, starts_at=laptop.clock())
    screen = stand_at(laptop, planned)
    qtbot.addWidget(screen)
    assert laptop.store.need(Session, planned.id).status == "open"


def test_escape_empties_the_field_and_never_leaves_the_queue(qtbot, laptop: Laptop) -> None:
    screen = stand_at(laptop, session_in(laptop.store))
    qtbot.addWidget(screen)
    QTest.keyClicks(screen.signing.field, "moh")
    assert screen.go_back()
    assert screen.signing.field.text() == ""
    assert screen.go_back()
    assert laptop.visits == []


def test_everything_of_the_door_has_a_name_and_is_mirrored(qtbot, laptop: Laptop) -> None:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        here = session_in(laptop.store)
        neighbours_in(laptop.store)
        screen = stand_at(laptop, here)
        qtbot.addWidget(screen)
        screen.signing.field.setText("محمد")
        QApplication.processEvents()
        counter = screen.counter.mapTo(screen, screen.counter.rect().center()).x()
        assert counter > screen.width() / 2
        for one in screen.findChildren(QAbstractButton):
            spoken = QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
            assert spoken or not one.isVisible()
        assert screen.signing.field.accessibleName() == "Type a name"
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
