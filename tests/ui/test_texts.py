"""The texts' screen as it is used: written, translated, taken in with a preview, taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from champion_app.commands import handout_texts
from champion_app.domain.records import MaterialEdition, Programme
from champion_app.domain.translating import blocks_in
from champion_app.store import queries
from champion_app.ui.screens.handouts.screen import HandoutsScreen
from champion_app.ui.screens.texts.forms import LadderForm, LanguageForm
from champion_app.ui.screens.texts.screen import TextsScreen
from tests.documents.words_of_others import MARKDOWN

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from champion_app.ui.desk import Desk


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    made = make_desk(role="coordinator", name="Ruth")
    with made.store.atomic():
        programme = Programme(id=made.store.new_id(Programme), name="Oldham")
        made.store.set_meta("programme", made.store.put(programme).id)
    made.store.take_changes()
    return made


def edition_of(desk: Desk, tag: str) -> MaterialEdition:
    """The text of “Eating well” in that language."""
    held = desk.store.all(MaterialEdition)
    eating = next(one.material for one in held if one.title == "Eating well")
    return next(one for one in held if (one.material, one.language) == (eating, tag))


@pytest.fixture
def screen(qtbot, desk: Desk) -> TextsScreen:
    shown = TextsScreen(desk)
    qtbot.addWidget(shown)
    shown.resize(1218, 734)
    shown.visit(edition=edition_of(desk, "ur").id)
    shown.show()
    return shown


def held(desk: Desk, edition: str) -> MaterialEdition:
    return desk.store.need(MaterialEdition, edition)


def test_what_is_written_is_saved_by_itself_and_can_be_taken_back(
    qtbot, desk: Desk, screen: TextsScreen
) -> None:
    urdu = edition_of(desk, "ur")
    row = screen.editor.rows[0]
    area = row.fields["text"]
    assert area.document().defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft
    assert row.said[0].toPlainText().startswith("You do not have to change everything")
    row._rest.setInterval(0)
    area.set_value("نیا متن")
    qtbot.waitUntil(lambda: blocks_in(held(desk, urdu.id).content)[0]["text"] == "نیا متن")
    assert "made_from" in blocks_in(held(desk, urdu.id).content)[0]
    assert desk.undo()
    assert held(desk, urdu.id).content == urdu.content
    assert row.fields["text"].toPlainText().startswith("آپ کو سب کچھ")
    area.set_value("بند کرنے سے پہلے")
    screen.hide()  # somebody goes elsewhere before it was saved
    assert blocks_in(held(desk, urdu.id).content)[0]["text"] == "بند کرنے سے پہلے"


def test_a_changed_source_marks_its_translation_until_somebody_looked(
    desk: Desk, screen: TextsScreen
) -> None:
    english = edition_of(desk, "en")
    screen.show_text(english.id)
    first = screen.editor.rows[0]
    first.fields["text"].set_value("Begin with water.")
    first.save()
    assert screen.editor.shown.edition.version == 2
    assert desk.undo()
    assert screen.editor.shown.edition == english
    first = screen.editor.rows[0]
    first.fields["text"].set_value("Begin with water.")
    first.save()
    newer = screen.editor.shown.edition
    assert (newer.version, newer.status, newer.replaces) == (2, "draft", english.id)
    assert held(desk, english.id) == english
    urdu = edition_of(desk, "ur")
    screen.show_text(urdu.id)
    row = screen.editor.rows[0]
    assert row.chip.text() == "The source was changed since"
    assert row.said[0].toPlainText() == "Begin with water."
    QTest.mouseClick(row.stays, Qt.MouseButton.LeftButton)
    assert row.chip.isHidden()
    assert not any(one.line.state == "changed" for one in screen.editor.rows)


def test_a_translation_is_begun_written_and_taken_up_the_ladder(
    desk: Desk, screen: TextsScreen
) -> None:
    screen.editor.translate.click()
    form = screen.findChildren(LanguageForm)[-1]
    form.language.set_value("fa")
    form.go_on.click()
    begun = screen.editor.shown.edition
    assert (begun.language, blocks_in(begun.content)) == ("fa", [])
    assert "to do" in screen.editor.waiting.text()
    row = next(one for one in screen.editor.rows if one.line.own["kind"] == "list")
    row.fields["items"].set_value("**میوه:** پنج\nنان")
    row.save()
    (block,) = blocks_in(held(desk, begun.id).content)
    assert block["items"] == [[{"text": "میوه:", "strong": True}, " پنج"], "نان"]
    screen.editor.climb.click()
    rung = screen.findChildren(LadderForm)[-1]
    assert rung.status.value() == "translated"
    rung.name.set_value("Shirin Azadi")
    rung.go_on.click()
    assert held(desk, begun.id).steps["translated"].endswith("Shirin Azadi")
    assert "Shirin Azadi" in screen.editor.steps.text()
    screen.editor.drafts.click()
    programme = queries.programme_of(desk.store)
    assert programme is not None
    assert programme.drafts_blocked
    assert desk.undo()


def test_a_file_is_looked_over_and_then_taken_in(
    qtbot, desk: Desk, screen: TextsScreen, tmp_path: Path
) -> None:
    file = tmp_path / "water.md"
    file.write_text(MARKDOWN + "\n<i>Now</i>\n", encoding="utf-8")
    before = len(desk.store.all(MaterialEdition))
    screen.files.look_into(file)
    qtbot.waitUntil(lambda: screen.taking.look is not None)
    assert [row.accessibleName()[:4] for row in screen.taking.fault_rows] == ["at 1"]
    assert len(desk.store.all(MaterialEdition)) == before
    screen.taking.keep.click()
    shown = screen.editor.shown
    assert (shown.material.title, shown.edition.status) == ("Drinking water", "draft")
    assert len(screen.editor.rows) == 5
    QTest.mouseClick(
        next(
            one
            for one in screen.editor.findChildren(type(screen.editor.back))
            if one.accessibleName() == "Add at the end: Heading"
        ),
        Qt.MouseButton.LeftButton,
    )
    assert blocks_in(held(desk, shown.edition.id).content)[-1] == {
        "id": "b6",
        "kind": "heading",
        "level": 2,
        "text": "Write here",
    }
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"PK\x03\x04 no")
    told: list[str] = []
    desk.failed.connect(lambda error: told.append(error.code))
    screen.files.look_into(broken)
    qtbot.waitUntil(lambda: told == ["NotAHandout"])


def test_the_handouts_screen_leads_a_coordinator_here_and_says_why_it_prints_no_draft(
    qtbot, desk: Desk
) -> None:
    shown = HandoutsScreen(desk)
    qtbot.addWidget(shown)
    shown.resize(1218, 734)
    shown.visit(edition=edition_of(desk, "ur").id)
    shown.show()
    visits: list[object] = []
    desk.goes.connect(lambda visit: visits.append((visit.screen, visit.where)))
    shown.panel.write.click()
    assert visits == [("texts", {"edition": edition_of(desk, "ur").id})]
    desk.do(handout_texts.allow_drafts, allowed=False)
    qtbot.waitUntil(lambda: "prints no drafts" in shown.panel.line.said.text(), timeout=10_000)
    assert not shown.panel.print_it.isEnabled()


def active(qtbot, screen: TextsScreen) -> None:
    """A window that has the hand."""
    with qtbot.waitActive(screen):
        screen.activateWindow()


def test_what_is_typed_is_shown_as_it_prints(qtbot, screen: TextsScreen) -> None:
    active(qtbot, screen)
    strip, row = screen.editor.printed, screen.editor.rows[0]
    assert not strip.isVisible()
    area = row.fields["text"]
    area.setFocus()
    qtbot.waitUntil(lambda: strip.isVisible() and strip.picture.image is not None)
    before = strip.picture.image
    QTest.keyClicks(area, "80 g ")
    qtbot.waitUntil(lambda: strip.picture.image not in (None, before))
    area.set_value("\u13e3")
    area.changed.emit()
    qtbot.waitUntil(lambda: "U+13E3" in strip.trouble.text())
    assert strip.picture.image is None


def test_the_hand_stays_where_it_writes_when_a_version_begins(
    qtbot, desk: Desk, screen: TextsScreen
) -> None:
    english = edition_of(desk, "en")
    screen.show_text(english.id)
    active(qtbot, screen)
    before = screen.editor.rows[3]
    area = next(iter(before.fields.values()))
    area.setFocus()
    QTest.keyClicks(area, "New: ")
    before.save()
    assert screen.editor.shown.edition.version == 2
    after = next(one for one in screen.editor.rows if one.line.id == before.line.id)
    again = next(iter(after.fields.values()))
    assert after is not before
    assert again.hasFocus()
    QTest.keyClicks(again, "more ")
    assert again.toPlainText().startswith("New: more ")


def test_the_next_block_to_do_comes_into_sight_with_its_mark(
    qtbot, desk: Desk, screen: TextsScreen
) -> None:
    english, urdu = edition_of(desk, "en"), edition_of(desk, "ur")
    last = [one for one in blocks_in(english.content) if one["kind"] == "paragraph"][-1]
    desk.do(handout_texts.write_block, english.id, block={**last, "text": "Ask us."})
    screen.show_text(urdu.id)
    active(qtbot, screen)
    row = next(one for one in screen.editor.rows if one.line.id == last["id"])
    assert row.chip.visibleRegion().isEmpty()
    screen.editor.onward.click()
    qtbot.waitUntil(lambda: not row.chip.visibleRegion().isEmpty())
    assert row.fields["text"].hasFocus()
