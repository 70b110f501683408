"""Erasing somebody: asked for at the door, answered in the inbox, never by a slip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from champion_app.commands import erasing, people, sessions
from champion_app.domain.records import ErasureRequest, Person
from champion_app.store.erasing import erased
from champion_app.store.erasure_queries import requests_waiting
from champion_app.sync import receiving
from champion_app.ui.screens.door.screen import DoorScreen
from champion_app.ui.screens.inbox.screen import InboxScreen
from champion_app.ui.widgets.erasing import ErasureSheet
from tests.ui.two_laptops import let_in, said, sent, settle

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.two_laptops import Laptop

NAME = "Halina Wójcik"


def at_the_door(qtbot, laptop: Laptop) -> tuple[DoorScreen, Person]:
    """A door with names, and somebody who was there before."""
    with laptop.store.atomic():
        found = people.add_person(laptop.store, NAME)
        held = sessions.plan_session(
            laptop.store, "Tea", None, starts_at=laptop.store.now(), mode="named"
        )
    screen = DoorScreen(laptop.desk)
    qtbot.addWidget(screen)
    screen.resize(1200, 700)
    screen.show()
    screen.visit(session=held.id)
    return screen, found


def sheet_on(screen) -> ErasureSheet:
    return screen.findChildren(ErasureSheet)[-1]


def test_at_the_door_a_champion_asks_and_the_name_is_gone_at_once(qtbot, laptops) -> None:
    amina = laptops["amina"]
    screen, person = at_the_door(qtbot, amina)
    amina.desk.do(people.edit_person, person.id, note="by the mill")
    assert amina.desk.can_undo
    screen.signing.field.setText("hal")
    screen.signing.rows[0].customContextMenuRequested.emit(screen.rect().center())
    sheet = sheet_on(screen)
    assert not sheet.orders
    assert NAME in sheet.findChildren(type(screen.title))[0].text()
    QTest.keyClick(sheet, Qt.Key.Key_Return)  # Enter alone leaves it
    assert amina.store.get(Person, person.id) is not None
    screen.signing.erase()
    sheet_on(screen).go_on.click()
    assert amina.store.get(Person, person.id) is None
    assert [one.subject for one in amina.store.all(ErasureRequest)] == [person.id]
    assert (
        amina.notices[-1].words == "Hidden here. Your coordinator is asked with your next parcel."
    )
    assert not amina.desk.can_undo  # the undo stack holds no name
    screen.signing.field.setText("hal")
    assert NAME not in said(screen)


def asked(laptops, tmp_path: Path) -> tuple[Laptop, str]:
    """Ruth's laptop after Amina asked for somebody; whom."""
    ruth, amina = laptops["ruth"], laptops["amina"]
    let_in(ruth, amina, "Amina", tmp_path)
    with amina.store.atomic():
        person = people.add_person(amina.store, NAME)
        erasing.ask_to_erase(amina.store, person.id)
    for file in sent(amina, tmp_path):
        assert receiving.receive(ruth.store, file).result == "new"
    return ruth, person.id


def inbox(qtbot, laptop: Laptop) -> InboxScreen:
    screen = InboxScreen(laptop.desk)
    qtbot.addWidget(screen)
    screen.resize(1200, 700)
    screen.show()
    screen.visit()
    settle(qtbot, laptop)
    return screen


def test_a_request_waits_in_the_inbox_and_is_carried_out_after_one_question(
    qtbot, laptops, tmp_path: Path
) -> None:
    ruth, person = asked(laptops, tmp_path)
    screen = inbox(qtbot, ruth)
    shown = said(screen)
    assert f"{NAME}" in shown
    assert "Amina asks. Hidden until you answer." in shown.replace("\u2068", "").replace(
        "\u2069", ""
    )
    screen.erasures.erase[0].click()
    sheet = sheet_on(screen)
    assert sheet.orders
    assert erased(ruth.store) == frozenset()
    sheet.go_on.click()
    settle(qtbot, ruth)
    assert erased(ruth.store) == {bytes.fromhex(person)}
    assert screen.erasures is None
    assert NAME not in said(screen)
    assert ruth.notices[-1].words.startswith("Erased here.")
    assert not ruth.notices[-1].can_undo


def test_a_request_can_be_declined(qtbot, laptops, tmp_path: Path) -> None:
    ruth, person = asked(laptops, tmp_path)
    screen = inbox(qtbot, ruth)
    screen.erasures.keep[0].click()
    assert ruth.store.need(Person, person).name == NAME
    assert requests_waiting(ruth.store) == []
    assert screen.erasures is None
