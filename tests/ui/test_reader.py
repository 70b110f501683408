"""A paper looked at closely: what was checked leads to its place, words are found in any script."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from champion_app.commands import handout_texts
from champion_app.documents.preflight import check
from champion_app.documents.sheet import Options
from champion_app.domain.findings import EYE, STOPS
from champion_app.domain.records import MaterialEdition
from champion_app.domain.translating import blocks_in
from champion_app.ui.desk import Visit
from champion_app.ui.screens.handouts.findings import FindingsList, looked_for
from champion_app.ui.screens.handouts.screen import HandoutsScreen
from champion_app.ui.screens.texts.screen import TextsScreen
from champion_app.ui.widgets.paper_reader import PaperReader
from champion_app.ui.widgets.paper_view import PaperView
from tests.documents.pages import handout
from tests.ui.test_handouts import chip_of, press, ready

if TYPE_CHECKING:
    from champion_app.ui.desk import Desk


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    return make_desk(role="coordinator", name="Ruth")


@pytest.fixture
def screen(qtbot, desk: Desk) -> HandoutsScreen:
    shown = HandoutsScreen(desk)
    qtbot.addWidget(shown)
    shown.resize(1218, 734)
    shown.visit()
    shown.show()
    return shown


def reader_of(qtbot, tag: str) -> PaperReader:
    """“Eating well” in that language in a window of its own."""
    made = check(handout("eating-well", tag), Options(tag))
    assert made.paper is not None
    shown = PaperReader("Eating well", made.paper, None)
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def page_of(reader: PaperReader) -> int:
    assert reader.view.shown is not None
    return int(reader.view.shown[1].pageNavigator().currentPage())


@pytest.mark.parametrize(
    ("tag", "word"),
    [
        ("ar", "الملح"),
        ("ur", "نمک"),
        ("bn", "লবণ"),
        ("pa", "ਲੂਣ"),
        ("zh-Hans", "蔬菜"),
        ("en", "SALT"),
    ],
)
def test_words_are_found_on_the_pages_in_every_script(qtbot, tag: str, word: str) -> None:
    reader = reader_of(qtbot, tag)
    reader.field.setText(word)
    assert reader.search is not None
    reader.go(1)
    assert reader.search.places >= 1
    assert reader.found.text() == f"1 of {reader.search.places}"
    first = reader.search.at
    reader.go(-1)
    assert reader.search.at == (first - 1) % reader.search.places
    assert page_of(reader) == reader.search._model.resultAtIndex(reader.search.at).page()


class Turns(QObject):
    """Counts how often a widget changes its size, and hides what it is in before it is endless."""

    many = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """One more."""
        if event.type() == QEvent.Type.Resize:
            self.many += 1
            if self.many > 200 and isinstance(watched, QWidget):
                watched.window().hide()
        return False


def test_a_page_that_nearly_fits_finds_its_size(qtbot) -> None:
    made = check(handout("eating-well", "en"), Options("en", layout="wallet-card"))
    assert made.paper is not None
    view = PaperView("Eating well")
    qtbot.addWidget(view)
    view.show()
    view.show_pdf(made.paper.pdf, made.paper.pages)
    assert view.shown is not None
    turns = Turns()
    view.shown[1].viewport().installEventFilter(turns)
    for high in range(390, 430, 4):
        turns.many = 0
        view.resize(300, high)
        QCoreApplication.processEvents()
        assert turns.many < 10


def test_words_without_their_marks_lead_to_their_page_and_others_are_said_not_to_be_there(
    qtbot,
) -> None:
    reader = reader_of(qtbot, "pl")
    reader.field.setText("swiezych")
    reader.go(1)
    assert reader.found.text() in {f"Something like it on page {n}" for n in (1, 2, 3)}
    reader.field.setText("pterodactyl")
    reader.go(1)
    assert reader.found.text() == "“pterodactyl” is not on these pages"
    assert not reader.after.isEnabled()
    reader.field.clear()
    reader.go(1)
    assert reader.found.text() == ""


def test_the_reader_turns_pages_zooms_and_leaves_by_the_keyboard(qtbot) -> None:
    reader = reader_of(qtbot, "ur")
    assert reader.view.shown is not None
    viewer = reader.view.shown[1]
    reader.turn(1)
    assert reader.page.text() == f"Page 2 of {reader.view.pages}"
    reader.zoom(1.25)
    assert viewer.zoomMode() is viewer.ZoomMode.Custom
    larger = viewer.zoomFactor()
    reader.zoom(1.25)
    assert viewer.zoomFactor() > larger
    reader.view.show_whole_page()
    assert viewer.zoomMode() is viewer.ZoomMode.FitInView
    QTest.keyClick(reader, Qt.Key.Key_Escape)
    assert not reader.isVisible()


def test_the_line_says_what_was_found_and_each_thing_leads_to_its_place(
    qtbot, screen: HandoutsScreen
) -> None:
    press(chip_of(screen, "ur"))
    assert screen.panel.line.sign.text() == "Checking…"
    ready(qtbot, screen)
    assert "to look at" in screen.panel.line.sign.text()
    press(screen.panel.line)
    reader = screen.findChildren(PaperReader)[-1]
    listed = reader.findChildren(FindingsList)[-1]
    phone = next(
        at
        for at, one in enumerate(screen.panel.findings)
        if one.severity == EYE and "0300 330 7010" in str(one.facts["tokens"])
    )
    assert looked_for(screen.panel.findings[phone])[0] == "0300 330 7010"
    press(listed.rows[phone])
    assert reader.search is not None
    assert reader.search.places == 1
    assert page_of(reader) == reader.search.pages[0] > 0
    reader.reject()


def test_what_stops_the_print_leads_to_its_block_in_the_editor(
    qtbot, desk: Desk, screen: HandoutsScreen
) -> None:
    urdu = next(
        one
        for one in desk.store.all(MaterialEdition)
        if one.language == "ur" and one.material == screen.panel.handout.material.id
    )
    first, *_, last = (one for one in blocks_in(urdu.content) if one["kind"] == "paragraph")
    desk.do(handout_texts.write_block, urdu.id, block={**last, "text": "Say \u13e3."})
    screen.visit(edition=urdu.id)
    opened: list[Visit] = []
    desk.goes.connect(opened.append)
    qtbot.waitUntil(lambda: screen.panel.line.sign.text() == "Not possible", timeout=20_000)
    assert screen.panel.findings[0].severity == STOPS
    press(screen.panel.line)
    reader = screen.findChildren(PaperReader)[-1]
    listed = reader.findChildren(FindingsList)[-1]
    press(listed.writes[0])
    assert opened[-1] == Visit("texts", {"edition": urdu.id, "block": last["id"]})
    texts = TextsScreen(desk)
    qtbot.addWidget(texts)
    texts.resize(1218, 734)
    texts.show()
    texts.visit(**opened[-1].where)
    row = next(one for one in texts.editor.rows if one.line.id == last["id"])
    above = texts.editor.rows[0]
    assert above.line.id == first["id"]
    qtbot.waitUntil(lambda: above.visibleRegion().isEmpty() and not row.visibleRegion().isEmpty())
