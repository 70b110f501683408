"""The library of handouts: many of them, walked by keys, narrowed by where they stand, or empty."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from champion_app.domain.records import Material, MaterialEdition
from champion_app.ui.screens.handouts.screen import HandoutsScreen
from champion_app.ui.screens.handouts.shelf import PORTION

if TYPE_CHECKING:
    from champion_app.ui.desk import Desk, Visit

MANY = 60


def copies_of(desk: Desk, count: int) -> None:
    """So many more handouts, each in English and Urdu."""
    store = desk.store
    eating = next(one for one in store.all(Material) if one.slug == "eating-well")
    texts = [
        one
        for one in store.all(MaterialEdition)
        if one.material == eating.id and one.language in ("en", "ur")
    ]
    with store.atomic():
        for number in range(count):
            title = f"Leaflet {number:03}"
            made = replace(eating, id=store.new_id(Material), slug=f"l-{number}", title=title)
            store.put(made)
            for text in texts:
                one = replace(text, id=store.new_id(MaterialEdition), material=made.id)
                store.put(replace(one, title=title if text.language == "en" else text.title))
    store.take_changes()
    store.take_touched()


def shown(qtbot, desk: Desk) -> HandoutsScreen:
    screen = HandoutsScreen(desk)
    qtbot.addWidget(screen)
    screen.resize(1218, 734)
    screen.visit()
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    return screen


def test_many_handouts_are_walked_by_the_arrow_keys(
    qtbot, make_desk: Callable[..., Desk], tongue
) -> None:
    desk = make_desk()
    copies_of(desk, MANY)
    tongue.dress("ur")  # the next card stands at the left
    screen = shown(qtbot, desk)
    assert len(screen._shelf) == MANY + 3
    assert len(screen.shelf.cards) <= 2 * PORTION
    first = next(iter(screen.shelf.cards.values()))
    first.setFocus()
    across = screen.shelf._tiles.columns(screen.shelf._inner.width())

    def press(key: Qt.Key) -> int:
        QTest.keyClick(QApplication.focusWidget(), key)
        cards = list(screen.shelf.cards.values())
        now = next(at for at, card in enumerate(cards) if card.hasFocus())
        assert cards[now].isChecked()
        assert screen.panel.handout == cards[now].handout
        return now

    assert press(Qt.Key.Key_Left) == 1
    assert press(Qt.Key.Key_Down) == 1 + across
    assert press(Qt.Key.Key_Up) == 1
    assert press(Qt.Key.Key_End) == MANY + 2
    last = list(screen.shelf.cards.values())[-1]
    qtbot.waitUntil(lambda: not last.visibleRegion().isEmpty())
    assert press(Qt.Key.Key_Home) == 0


def test_letters_narrow_many_and_only_those_in_sight_are_made(
    qtbot, make_desk: Callable[..., Desk]
) -> None:
    desk = make_desk()
    copies_of(desk, MANY)
    screen = shown(qtbot, desk)
    card = next(iter(screen.shelf.cards.values()))
    screen.search.set_value("leaflet 02")
    assert len(screen.shelf.cards) == 10
    screen.search.set_value("صحت بخش")  # the Urdu title, without a mark of its own
    assert PORTION <= len(screen.shelf.cards) <= 2 * PORTION
    screen.search.clear()
    assert next(iter(screen.shelf.cards.values())) is card


def test_where_texts_stand_narrows_the_library(qtbot, make_desk: Callable[..., Desk]) -> None:
    screen = shown(qtbot, make_desk())

    def choose(standing: str, language: str = "") -> list[str]:
        screen.standing.set_value(standing)
        screen.tongue.set_value(language)
        screen.standing.changed.emit()
        if screen._stack.currentWidget() is screen._nothing:
            return []
        return [card.handout.material.slug for card in screen.shelf.cards.values()]

    assert len(choose("draft")) == 3
    assert screen.panel.editions[0].standing == "draft"
    assert choose("draft", "en") == []
    assert len(choose("ready", "en")) == 3
    assert choose("withdrawn") == []
    screen.show_all()
    assert len(screen.shelf.cards) == 3


@pytest.mark.parametrize(("role", "leads"), [("coordinator", "texts"), ("champion", "send")])
def test_an_empty_library_says_where_handouts_come_from(
    qtbot, make_desk: Callable[..., Desk], role: str, leads: str
) -> None:
    desk = make_desk(role=role, name="Ruth", filled=False)
    for one in (*desk.store.all(MaterialEdition), *desk.store.all(Material)):
        desk.store.bury(type(one), one.id)
    screen = shown(qtbot, desk)
    assert screen._stack.currentWidget() is screen._none
    opened: list[Visit] = []
    desk.goes.connect(opened.append)
    screen._none.findChildren(QAbstractButton)[0].click()
    assert opened[0].screen == leads
