"""The handouts' screen as it is used: found, seen as it prints, printed, saved, reviewed."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QScrollArea

from champion_app.domain.records import MaterialEdition, Session
from champion_app.store import queries
from champion_app.ui.screens.handouts.forms import ReviewForm, StockForm
from champion_app.ui.screens.handouts.screen import HandoutsScreen
from champion_app.ui.widgets import printing
from champion_app.ui.widgets.paper_view import _opened

if TYPE_CHECKING:
    from pathlib import Path

    from champion_app.ui.desk import Desk, Notice

TEN = ("en", "ur", "ar", "bn", "pa", "pl", "ro", "so", "uk", "zh-Hans")


@pytest.fixture
def screen(qtbot, desk: Desk) -> HandoutsScreen:
    shown = HandoutsScreen(desk)
    qtbot.addWidget(shown)
    shown.resize(1218, 734)
    shown.visit()
    shown.show()
    return shown


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    """A coordinator's: only the programme says who has read a translation."""
    return make_desk(role="coordinator", name="Ruth")


def test_a_champion_is_not_asked_to_stand_by_a_translation(
    qtbot, make_desk: Callable[..., Desk]
) -> None:
    shown = HandoutsScreen(make_desk())
    qtbot.addWidget(shown)
    shown.resize(1218, 734)
    shown.visit()
    shown.show()
    press(chip_of(shown, "ur"))
    ready(qtbot, shown)
    assert not shown.panel.review.isVisible()


@pytest.fixture
def notices(desk: Desk) -> list[Notice]:
    heard: list[Notice] = []
    desk.did.connect(heard.append)
    return heard


def ready(qtbot, screen: HandoutsScreen) -> None:
    """Until the paper of the latest wish is shown."""
    qtbot.waitUntil(lambda: screen.panel.paper is not None, timeout=20_000)


def chip_of(screen: HandoutsScreen, tag: str) -> QAbstractButton:
    handout = screen.panel.handout
    assert handout is not None
    shown = handout.in_language(tag)
    assert shown is not None
    return screen.panel.languages.chips[shown.edition.id]


def press(widget: QAbstractButton) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def words_of(pdf: bytes, page: int = 0) -> str:
    with _opened(pdf) as document:
        return document.getAllText(page).text()


def says_draft(page: str) -> bool:
    """Whether the English line about drafts is there: Qt's reader may turn its words round."""
    words = re.findall(r"\w+", "Draft, not yet reviewed")
    told = " ".join(re.findall(r"\w+", page))
    return " ".join(words) in told or " ".join(reversed(words)) in told


def form_of(screen: HandoutsScreen, kind: type) -> QObject:
    return screen.findChildren(kind)[-1]


def test_every_language_previews_and_says_whether_it_is_a_draft(
    qtbot, screen: HandoutsScreen
) -> None:
    for tag in TEN:
        press(chip_of(screen, tag))
        ready(qtbot, screen)
        assert screen.panel.view.pdf.startswith(b"%PDF")
        assert screen.panel.view._document.pageCount() == screen.panel.paper.pages >= 1
        said = screen.panel.line.sign.text()
        assert said.startswith("Ready to print" if tag == "en" else "1 thing")
        assert ("draft" in chip_of(screen, tag).accessibleName()) == (tag != "en")
        assert screen.panel.review.isVisible() == (tag != "en")
        assert says_draft(words_of(screen.panel.view.pdf)) == (tag != "en")


def test_the_check_counts_the_telephone_numbers_that_were_kept_in_order(
    qtbot, screen: HandoutsScreen
) -> None:
    press(chip_of(screen, "ur"))
    ready(qtbot, screen)
    assert "1 phone number" in screen.panel.line.said.text()
    assert "0300 330 7010" in screen.panel.line.toolTip()


def test_review_takes_the_draft_mark_away_and_undo_brings_it_back(
    qtbot, screen: HandoutsScreen, desk: Desk, notices: list[Notice]
) -> None:
    press(chip_of(screen, "ur"))
    ready(qtbot, screen)
    press(screen.panel.review)
    form = form_of(screen, ReviewForm)
    assert isinstance(form, ReviewForm)
    form.name.set_value("")
    form.name.changed.emit()
    assert not form.go_on.isEnabled()
    QTest.keyClicks(form.name, "Bushra Ahmed")
    press(form.go_on)
    ready(qtbot, screen)
    assert "reviewed" in chip_of(screen, "ur").accessibleName()
    assert not screen.panel.review.isVisible()
    assert not says_draft(words_of(screen.panel.view.pdf))
    assert notices[-1].can_undo
    assert desk.undo()
    ready(qtbot, screen)
    assert "draft" in chip_of(screen, "ur").accessibleName()
    assert says_draft(words_of(screen.panel.view.pdf))


def test_saving_writes_the_bytes_of_the_preview(
    qtbot, screen: HandoutsScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    suggested = []

    def answer(_parent: object, name: str) -> Path:
        suggested.append(name)
        return tmp_path / name

    monkeypatch.setattr(printing, "ask_where_to_save", answer)
    press(chip_of(screen, "ur"))
    ready(qtbot, screen)
    press(screen.panel.save_it)
    saved = tmp_path / suggested[0]
    qtbot.waitUntil(saved.exists, timeout=5_000)
    assert suggested == ["eating-well-ur.pdf"]
    assert saved.read_bytes() == screen.panel.view.pdf


def test_only_the_latest_wish_is_shown(qtbot, screen: HandoutsScreen) -> None:
    for tag in ("ur", "ar", "pl", "so"):
        press(chip_of(screen, tag))
        assert not screen.panel.print_it.isEnabled()
    ready(qtbot, screen)
    assert screen.panel.editions[0].language == "so"
    assert "Cunto" in words_of(screen.panel.view.pdf)


def test_two_languages_stand_side_by_side(qtbot, screen: HandoutsScreen) -> None:
    press(chip_of(screen, "pl"))
    ready(qtbot, screen)
    press(screen.panel.two)
    ready(qtbot, screen)
    assert [one.language for one in screen.panel.editions] == ["pl", "en"]
    assert "Eating well" in words_of(screen.panel.view.pdf)
    press(chip_of(screen, "uk"))
    assert [one.language for one in screen.panel.editions] == ["pl", "uk"]
    press(screen.panel.two)
    assert [one.language for one in screen.panel.editions] == ["pl"]


def test_size_and_paper_change_the_paper(qtbot, screen: HandoutsScreen) -> None:
    ready(qtbot, screen)
    small = screen.panel.paper.pages
    press(screen.panel.sizes.chips["28"])
    ready(qtbot, screen)
    assert screen.panel.paper.pages > small
    press(screen.panel.papers.chips["A3"])
    ready(qtbot, screen)
    points = screen.panel.view._document.pagePointSize(0)
    assert (round(points.width()), round(points.height())) == (842, 1191)


def test_a_layout_brings_its_own_letters_and_says_what_it_leaves_out(
    qtbot, screen: HandoutsScreen
) -> None:
    shape = screen.panel.shape
    ready(qtbot, screen)
    press(screen.panel.sizes.chips["12"])
    press(screen.panel.papers.chips["A5"])
    press(screen.panel.two)
    press(shape.layouts.chips["easy-read"])
    assert (screen.panel.sizes.value(), screen.panel.papers.value()) == ("", "A4")
    assert shape.note.text() == "Letters and paper now fit this layout."
    assert not screen.panel.sizes.chips["12"].isEnabled()
    assert not screen.panel.two.isEnabled()
    assert len(screen.panel.languages.chosen) == 1
    ready(qtbot, screen)
    assert "Fruit and vegetables" in words_of(screen.panel.view.pdf)
    press(shape.layouts.chips["wallet-card"])
    assert shape.sizes.isHidden()
    ready(qtbot, screen)
    assert screen.panel.paper.pages == 1
    assert "What to eat each day" in shape.note.text()
    press(shape.layouts.chips["leaflet"])
    assert (shape.note.text(), shape.sizes.isHidden()) == ("", False)


def test_from_a_sessions_page_the_sessions_language_is_chosen_and_paper_is_one_press_away(
    qtbot, screen: HandoutsScreen, desk: Desk
) -> None:
    session = next(
        one for one in desk.store.all(Session) if {"heart", "eating_well"} <= set(one.topics)
    )
    screen.visit(session=session.id)
    ready(qtbot, screen)
    assert screen.panel.handout.material.topic in session.topics
    assert screen.panel.editions[0].language == session.languages[0] == "ur"
    assert screen.panel.print_it.isEnabled()
    edition = screen.panel.handout.in_language("pl").edition
    screen.visit(session=session.id, edition=edition.id)
    assert screen.panel.languages.chosen == (edition.id,)


def test_letters_topic_and_language_narrow_the_library(qtbot, screen: HandoutsScreen) -> None:
    assert len(screen.shelf.cards) == 3
    QTest.keyClicks(screen.search, "vacc")
    (only,) = screen.shelf.cards.values()
    assert "Vaccines" in only.handout.material.title
    assert screen.panel.handout == only.handout
    screen.search.clear()
    screen.topic.set_value("eating_well")
    screen.topic.changed.emit()
    assert [one.handout.material.slug for one in screen.shelf.cards.values()] == ["eating-well"]
    screen.show_all()
    screen.tongue.set_value("bn")
    screen.tongue.changed.emit()
    assert screen.panel.editions[0].language == "bn"
    assert len(screen.shelf.cards) == 3
    QTest.keyClicks(screen.search, "xyz")
    assert screen._stack.currentWidget() is screen._nothing
    screen.show_all()
    assert len(screen.shelf.cards) == 3


def test_titles_are_found_in_their_own_language(screen: HandoutsScreen) -> None:
    screen.search.setText("صحت")
    assert [one.handout.material.slug for one in screen.shelf.cards.values()] == ["eating-well"]


def test_each_card_shows_the_top_of_its_page(qtbot, screen: HandoutsScreen) -> None:
    def pictured() -> bool:
        return all(card.page.image is not None for card in screen.shelf.cards.values())

    qtbot.waitUntil(pictured, timeout=20_000)
    for card in screen.shelf.cards.values():
        colours = {
            card.page.image.pixel(x, y)
            for x in range(0, card.page.image.width(), 3)
            for y in range(0, card.page.image.height(), 3)
        }
        assert len(colours) > 10  # letters on paper, not an empty sheet


def test_copies_in_and_out_change_the_stock(
    qtbot, screen: HandoutsScreen, desk: Desk, notices: list[Notice]
) -> None:
    press(chip_of(screen, "so"))
    ready(qtbot, screen)
    edition = screen.panel.editions[0].edition.id
    for kind, count in (("received", "40"), ("handed_out", "12")):
        press(screen.panel.note_copies)
        form = form_of(screen, StockForm)
        assert isinstance(form, StockForm)
        form.kind.set_value(kind)
        form.quantity.selectAll()
        QTest.keyClicks(form.quantity, count)
        press(form.go_on)
        qtbot.waitUntil(lambda: not screen.findChildren(StockForm), timeout=5_000)
    held = next(one for one in queries.stock(desk.store) if one.edition == edition)
    assert (held.on_hand, held.handed_out) == (28, 12)
    assert "28 copies here" in screen.panel.note_copies.accessibleName()
    assert "12 copies" in notices[-1].words


def test_a_paper_that_cannot_be_made_is_refused_by_name(
    qtbot, screen: HandoutsScreen, desk: Desk
) -> None:
    edition = next(one for one in desk.store.all(MaterialEdition) if one.language == "en")
    screen.visit(edition=edition.id)
    ready(qtbot, screen)
    content = '[{"id": "b1", "kind": "paragraph", "text": "𓀀"}]'
    desk.do(lambda store: store.put(replace(edition, content=content)))
    qtbot.waitUntil(lambda: screen.panel.line.sign.text() == "Not possible", timeout=20_000)
    assert "U+13000" in screen.panel.line.said.text()
    assert not screen.panel.print_it.isEnabled()
    assert not screen.panel.save_it.isEnabled()


def test_a_passed_date_warns_before_printing_and_a_withdrawn_text_is_not_printed(
    qtbot, screen: HandoutsScreen, desk: Desk
) -> None:
    edition = next(one for one in desk.store.all(MaterialEdition) if one.language == "pl")
    screen.visit(edition=edition.id)
    ready(qtbot, screen)
    desk.do(
        lambda store: store.put(replace(edition, status="approved", review_by=date(2020, 3, 1)))
    )
    ready(qtbot, screen)
    assert screen.panel.print_it.text() == "Print anyway"
    assert "out of date" in chip_of(screen, "pl").accessibleName()
    found = desk.store.need(MaterialEdition, edition.id)
    desk.do(lambda store: store.put(replace(found, status="withdrawn")))
    qtbot.waitUntil(lambda: screen.panel.line.sign.text() == "Not possible", timeout=20_000)
    assert "withdrawn" in chip_of(screen, "pl").accessibleName()


def test_everything_that_can_be_pressed_or_filled_has_a_name(qtbot, screen: HandoutsScreen) -> None:
    ready(qtbot, screen)
    kinds = (QAbstractButton, QLineEdit, QComboBox)
    for kind in kinds:
        for widget in screen.findChildren(kind):
            said = widget.accessibleName() or (
                widget.text() if isinstance(widget, QAbstractButton) else ""
            )
            assert said.strip(), widget


@pytest.mark.parametrize("tag", ["en", "ur"])
def test_nothing_in_the_panel_is_cut_off_in_either_direction(
    qtbot, make_desk: Callable[..., Desk], tongue: object, tag: str
) -> None:
    tongue.dress(tag)
    screen = HandoutsScreen(make_desk())
    qtbot.addWidget(screen)
    screen.resize(1218, 734)
    screen.visit()
    screen.show()
    qtbot.waitExposed(screen)
    mirrored = screen.panel.mapTo(screen, screen.panel.rect().center()).x() < 609
    assert mirrored == (tag == "ur")
    area = next(
        one for one in screen.panel.findChildren(QScrollArea) if one.isAncestorOf(screen.panel.two)
    )
    for button in screen.panel.findChildren(QAbstractButton):
        if not button.isVisible():
            continue
        whole = area.widget() if area.isAncestorOf(button) else screen.panel  # one can scroll to it
        corners = (button.rect().topLeft(), button.rect().bottomRight())
        for corner in corners:
            assert whole.rect().contains(button.mapTo(whole, corner)), button.text()
        assert button.width() >= button.minimumSizeHint().width(), button.text()
