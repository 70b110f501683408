"""The papers of a session and the others: chosen, filled in, seen, printed, saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from champion_app.documents import DOCUMENTS
from champion_app.domain.print_records import PrintJob
from champion_app.domain.records import Champion, Session
from champion_app.ui.screens.sessions.screen import SessionsScreen
from champion_app.ui.widgets import paper_words, printing
from champion_app.ui.widgets.fields import Choice, TextField, Tick
from champion_app.ui.widgets.paper_form import UNASKED, PaperForm
from champion_app.ui.widgets.papers_window import PapersWindow, other_papers
from champion_app.ui.widgets.to_paper import PrintSheet
from tests.cli.test_printing import pages_of
from tests.print_system import one_print_system, print_system

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QAbstractButton, QWidget

    from champion_app.ui.desk import Desk
    from tests.print_system import PrintSystem

__all__ = ["one_print_system", "print_system"]

ELSEWHERE = {"handout", "recovery", "receipt"}
"""Papers with a screen or a window of their own."""


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    return make_desk(role="coordinator", name="Ruth")


@pytest.fixture
def screen(qtbot, desk: Desk) -> SessionsScreen:
    shown = SessionsScreen(desk)
    qtbot.addWidget(shown)
    shown.resize(1218, 734)
    shown.show()
    return shown


def press(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def window_of(qtbot, parent: QWidget) -> PapersWindow:
    qtbot.waitUntil(lambda: bool(parent.findChildren(PapersWindow)), timeout=20_000)
    found = parent.findChildren(PapersWindow)[-1]
    assert isinstance(found, PapersWindow)
    return found


def made(qtbot, window: PapersWindow) -> bytes:
    """The paper that is wanted last."""
    qtbot.waitUntil(lambda: window.made is not None, timeout=30_000)
    assert window.made is not None
    assert window.view.pdf == window.made.paper.pdf
    return window.made.paper.pdf


def test_every_paper_and_all_that_it_asks_for_has_words_for_people(desk: Desk) -> None:
    assert set(paper_words.NAMES) == set(DOCUMENTS) - ELSEWHERE
    for name in paper_words.NAMES:
        assert paper_words.name_of(name)
        assert paper_words.about(name)
        form = PaperForm(desk.store, name, DOCUMENTS[name].keys)
        assert set(form.fields) == set(DOCUMENTS[name].keys) - UNASKED
        for key in form.fields:
            assert paper_words.asked(name, key)[0] not in ("", key)
        form.deleteLater()


def test_all_papers_of_a_session_are_seen_and_the_pack_notes_its_handouts(
    qtbot, desk: Desk, screen: SessionsScreen, print_system: PrintSystem
) -> None:
    session = next(
        one for one in desk.store.all(Session) if {"heart", "eating_well"} <= set(one.topics)
    )
    screen.visit(session=session.id)
    qtbot.waitUntil(screen.one.papers.isVisible, timeout=20_000)
    press(screen.one.papers)
    window = window_of(qtbot, screen)
    assert set(window.chips) == {one.name for one in DOCUMENTS.values() if "session" in one.keys}
    for name in ("checklist", "session-report", "sign-in"):
        press(window.chips[name])
        assert not window.print_it.isEnabled()
        assert session.title in " ".join(pages_of(made(qtbot, window)))
    window.language.set_value("pl")
    window.language.changed.emit()
    assert "Lista obecności" in " ".join(pages_of(made(qtbot, window)))
    press(window.chips["session-pack"])
    assert window.form is not None
    with_handouts = window.form.fields["handouts"]
    assert isinstance(with_handouts, Tick)
    press(with_handouts)
    ours = pages_of(made(qtbot, window))
    assert window.made is not None
    bound = {one.edition for one in window.made.bound}
    assert bound
    window.copies.set_value(3)
    press(window.print_it)
    qtbot.waitUntil(lambda: bool(window.findChildren(PrintSheet)), timeout=20_000)
    press(window.findChildren(PrintSheet)[-1].go_on)
    qtbot.waitUntil(lambda: bool(desk.store.all(PrintJob)), timeout=20_000)
    assert pages_of(print_system.printed()) == ours
    jobs = desk.store.all(PrintJob)
    assert {one.edition for one in jobs} == bound
    assert {(one.copies, one.session) for one in jobs} == {(3, session.id)}


def test_a_certificate_is_filled_in_and_saved(
    qtbot,
    desk: Desk,
    screen: SessionsScreen,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(printing, "ask_where_to_save", lambda _, name: tmp_path / name)
    desk.do(lambda store: store.put(Champion(id=store.new_id(Champion), code="C7", name="Asha")))
    other_papers(desk, screen)
    window = window_of(qtbot, screen)
    press(window.chips["certificate"])
    qtbot.waitUntil(lambda: "Which champion" in window.lacking.text(), timeout=20_000)
    assert not window.save_it.isEnabled()
    assert window.form is not None
    fields = window.form.fields
    choice = fields["champion"]
    assert isinstance(choice, Choice)
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    course, day = fields["course"], fields["date"]
    assert isinstance(course, TextField)
    assert isinstance(day, TextField)
    QTest.keyClicks(course, "Mental health first aid")
    QTest.keyClicks(day, "23rd")
    qtbot.waitUntil(lambda: "Completed on" in window.trouble.text(), timeout=20_000)
    day.clear()
    QTest.keyClicks(day, "2026-11-20")
    read = " ".join(pages_of(made(qtbot, window)))
    assert "Mental health first aid" in read
    assert "Asha" in read
    press(window.save_it)
    saved = tmp_path / "certificate-en.pdf"
    qtbot.waitUntil(saved.exists, timeout=20_000)
    assert saved.read_bytes() == window.view.pdf
