"""Receipts as people print them: from Send, from the Inbox and from Team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from champion_app.documents.phrases import phrases
from champion_app.ui.widgets import asking, printing
from champion_app.ui.widgets.buttons import Button
from champion_app.ui.widgets.receipt_window import ReceiptWindow
from tests.documents.pages import text_of
from tests.ui import test_inbox, test_send, test_team
from tests.ui.two_laptops import hold_session, let_in, settle

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from PySide6.QtWidgets import QWidget

    from tests.ui.two_laptops import Laptop


def opened(qtbot, screen: QWidget, laptop: Laptop, name: str) -> ReceiptWindow:
    """The window behind the button that is read aloud so, pressed by the keyboard."""
    QApplication.processEvents()
    found = [one for one in screen.findChildren(Button) if one.accessibleName() == name]
    button = next(one for one in found if one.isVisibleTo(screen))
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    settle(qtbot, laptop)
    return screen.window().findChildren(ReceiptWindow)[-1]


def read(window: ReceiptWindow) -> str:
    assert window.paper is not None
    return " ".join(text_of(window.paper.pdf))


def test_what_was_sent_and_what_came_is_saved_and_printed_both_ways(
    qtbot, laptops, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ruth, amina = laptops["ruth"], laptops["amina"]
    let_in(ruth, amina, "Amina", tmp_path)
    hold_session(amina.store, people=4)
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(asking, "ask_folder", lambda _: stick)
    monkeypatch.setattr(printing, "ask_where_to_save", lambda _, name: tmp_path / name)
    screen = test_send.stand(qtbot, amina)
    screen.ways.save.click()
    settle(qtbot, amina)
    window = opened(qtbot, screen, amina, "Receipt · parcel 2")
    assert "What was sent Date 23 November 2026 Time 12:04 From Amina To Ruth" in read(window)
    assert "Sessions: 1 • People counted: 4" in read(window)
    assert "Not confirmed yet." in read(window)
    window.save_it.click()
    settle(qtbot, amina)
    assert amina.notices[-1].words == "Saved: receipt-sent-2.pdf"
    assert (tmp_path / "receipt-sent-2.pdf").read_bytes().startswith(b"%PDF")

    def printer(*_: object) -> QPrinter:
        made = printing.prepared("A4", 1)
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.setOutputFileName(str(tmp_path / "printed.pdf"))
        return made

    monkeypatch.setattr(printing, "printer_there", lambda: True)
    monkeypatch.setattr(printing, "ask_printer", printer)
    inbox = test_inbox.stand(qtbot, ruth)
    inbox.take_in(list(stick.iterdir()))
    settle(qtbot, ruth)
    window = opened(qtbot, inbox, ruth, "Receipt · Amina · parcel 2")
    window.language.set_value("pl")
    settle(qtbot, ruth)
    assert "Potwierdzenie odbioru" in read(window)
    assert phrases("pl").say("people_counted", count=4) in read(window)
    QTest.keyClick(window, Qt.Key.Key_Return)
    settle(qtbot, ruth)
    assert ruth.notices[-1].words == "The receipt is printed."
    assert (tmp_path / "printed.pdf").stat().st_size > 1000


def test_a_coordinator_has_a_receipt_of_each_reply(
    qtbot, laptops, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ruth, amina = laptops["ruth"], laptops["amina"]
    let_in(ruth, amina, "Amina", tmp_path)
    hold_session(ruth.store)
    monkeypatch.setattr(asking, "ask_folder", lambda _: tmp_path)
    screen = test_team.stand(qtbot, ruth)
    screen.send.click()
    settle(qtbot, ruth)
    window = opened(qtbot, screen, ruth, "Receipt · Amina · parcel 2")
    assert "From Ruth To Amina" in read(window)
    assert window.windowTitle() == "Receipt of parcel 2"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
