"""From a screen to paper: a real print queue, a reason where one is due, a viewer where none is."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest

from champion_app.domain.print_records import PrintJob
from champion_app.domain.records import MaterialEdition
from champion_app.store import queries
from champion_app.ui.screens.handouts.screen import HandoutsScreen
from champion_app.ui.widgets import printing
from champion_app.ui.widgets.paper_view import _opened, first_page
from champion_app.ui.widgets.to_paper import PrintSheet
from tests.cli.test_printing import pages_of
from tests.print_system import LABEL, PRINTER, one_print_system, print_system
from tests.ui.test_handouts import chip_of, press, ready, screen

if TYPE_CHECKING:
    from collections.abc import Callable

    from champion_app.ui.desk import Desk, Notice
    from tests.print_system import PrintSystem

__all__ = ["one_print_system", "print_system", "screen"]


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    return make_desk(role="coordinator", name="Ruth")


@pytest.fixture
def notices(desk: Desk) -> list[Notice]:
    heard: list[Notice] = []
    desk.did.connect(heard.append)
    return heard


def here(desk: Desk, edition: MaterialEdition) -> int:
    """Copies of an edition that are here."""
    return sum(one.on_hand for one in queries.stock(desk.store) if one.edition == edition.id)


def shown(qtbot, desk: Desk, edition: MaterialEdition) -> HandoutsScreen:
    screen = HandoutsScreen(desk)
    qtbot.addWidget(screen)
    screen.resize(1218, 734)
    screen.visit(edition=edition.id)
    screen.show()
    qtbot.waitUntil(lambda: screen.panel.paper is not None, timeout=20_000)
    return screen


def sheet_on(qtbot, screen: HandoutsScreen) -> PrintSheet:
    qtbot.waitUntil(lambda: bool(screen.findChildren(PrintSheet)), timeout=20_000)
    found = screen.findChildren(PrintSheet)[-1]
    assert isinstance(found, PrintSheet)
    return found


def test_a_text_past_its_date_goes_to_the_queue_with_a_reason_that_is_kept(
    qtbot, desk: Desk, notices: list[Notice], print_system: PrintSystem
) -> None:
    english = next(one for one in desk.store.all(MaterialEdition) if one.language == "en")
    desk.do(lambda store: store.put(replace(english, review_by=date(2020, 3, 1))))
    before = here(desk, english)
    screen = shown(qtbot, desk, english)
    ours = pages_of(screen.panel.paper.pdf)
    screen.panel.copies.set_value(40)
    press(screen.panel.print_it)
    sheet = sheet_on(qtbot, screen)
    assert sheet.fields.printer.currentText() == LABEL
    assert not sheet.go_on.isEnabled()
    QTest.keyClicks(sheet.fields.reason, "the new one comes on Friday")
    press(sheet.go_on)
    qtbot.waitUntil(lambda: bool(notices), timeout=20_000)
    assert pages_of(print_system.printed()) == ours
    (job,) = desk.store.all(PrintJob)
    assert (job.printer, job.copies, job.review_passed) == (LABEL, 40, True)
    assert job.reason == "the new one comes on Friday"
    assert here(desk, english) == before + 40
    assert desk.undo()
    assert here(desk, english) == before


def test_a_queue_that_takes_nothing_says_so_and_nothing_is_noted(
    qtbot, desk: Desk, notices: list[Notice], print_system: PrintSystem
) -> None:
    english = next(one for one in desk.store.all(MaterialEdition) if one.language == "en")
    screen = shown(qtbot, desk, english)
    press(screen.panel.print_it)
    sheet = sheet_on(qtbot, screen)
    print_system.reject()
    try:
        press(sheet.go_on)
        qtbot.waitUntil(lambda: bool(sheet.trouble.text()), timeout=20_000)
    finally:
        print_system.accept()
    assert LABEL in sheet.trouble.text()
    assert "not accepting" in sheet.trouble.text()
    assert sheet.isVisible()
    assert notices == desk.store.all(PrintJob) == []
    press(sheet.go_on)
    qtbot.waitUntil(lambda: bool(notices), timeout=20_000)
    assert len(desk.store.all(PrintJob)) == 1


def ink(pdf: bytes) -> tuple[int, int, int, int]:
    """Where the letters of page one begin and end: left, top, right, bottom of 300 by 424."""
    picture = first_page(pdf, 300, height=424).convertToFormat(QImage.Format.Format_Grayscale8)
    dark = [
        (at % picture.bytesPerLine(), at // picture.bytesPerLine())
        for at, grey in enumerate(bytes(picture.constBits()))
        if grey < 150
    ]
    across, down = [x for x, _ in dark], [y for _, y in dark]
    return min(across), min(down), max(across), max(down)


def test_pages_go_to_the_chosen_printer(
    qtbot,
    screen: HandoutsScreen,
    desk: Desk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    notices: list[Notice],
) -> None:
    def answer(_parent: object, paper: str, copies: int) -> QPrinter:
        printer = printing.prepared(paper, copies)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "out.pdf"))
        return printer

    monkeypatch.setattr(printing, "printer_there", lambda: True)
    monkeypatch.setattr(printing, "ask_printer", answer)
    press(chip_of(screen, "pl"))
    ready(qtbot, screen)
    pages = screen.panel.paper.pages
    press(screen.panel.copies.more)
    press(screen.panel.print_it)
    qtbot.waitUntil(lambda: bool(notices), timeout=20_000)
    assert "2 copies" in notices[-1].words
    printed_pdf = (tmp_path / "out.pdf").read_bytes()
    places = zip(ink(printed_pdf), ink(screen.panel.view.pdf), strict=True)
    assert max(abs(one - other) for one, other in places) <= 1
    with _opened(printed_pdf) as printed:
        assert printed.pageCount() in (pages, 2 * pages)
        size = printed.pagePointSize(0)
    assert (round(size.width()), round(size.height())) == (595, 842)
    (job,) = desk.store.all(PrintJob)
    assert (job.edition, job.copies) == (screen.panel.editions[0].edition.id, 2)
    assert "2 copies here" in screen.panel.note_copies.accessibleName()
    assert notices[-1].can_undo
    assert desk.undo()
    assert "0 copies here" in screen.panel.note_copies.accessibleName()


def test_leaving_the_question_prints_and_saves_nothing(
    qtbot,
    screen: HandoutsScreen,
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
    notices: list[Notice],
) -> None:
    asked = []
    monkeypatch.setattr(printing, "printer_there", lambda: True)
    monkeypatch.setattr(printing, "ask_printer", lambda *_: asked.append("printer"))
    monkeypatch.setattr(printing, "ask_where_to_save", lambda *_: asked.append("file"))
    ready(qtbot, screen)
    press(screen.panel.print_it)
    qtbot.waitUntil(lambda: asked == ["printer"], timeout=20_000)
    press(screen.panel.save_it)
    assert asked == ["printer", "file"]
    assert notices == []
    assert desk.store.all(PrintJob) == []


class Viewer(QObject):
    """Stands where the system's own viewer would."""

    def __init__(self) -> None:
        super().__init__()
        self.files: list[Path] = []

    @Slot(QUrl)
    def show_file(self, url: QUrl) -> None:
        """Asked to show a file."""
        self.files.append(Path(url.toLocalFile()))


def test_without_any_printer_the_systems_viewer_shows_a_file_that_nobody_else_may_read(
    qtbot,
    desk: Desk,
    notices: list[Notice],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    viewer = Viewer()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    left_behind = tmp_path / "champion-paper-left"
    left_behind.mkdir()
    os.utime(left_behind, (0, 0))
    english = next(one for one in desk.store.all(MaterialEdition) if one.language == "en")
    screen = shown(qtbot, desk, english)
    monkeypatch.setattr(printing, "printer_there", lambda: False)
    QDesktopServices.setUrlHandler("file", viewer, "show_file")
    try:
        press(screen.panel.print_it)
        qtbot.waitUntil(lambda: bool(notices), timeout=20_000)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    (file,) = viewer.files
    assert file.read_bytes() == screen.panel.paper.pdf
    assert file.parent.stat().st_mode & 0o077 == 0
    assert not left_behind.exists()
    assert notices[-1].words.startswith("No printer was found.")
    assert desk.store.all(PrintJob) == []
    assert PRINTER not in notices[-1].words


ENDING = """
import sys
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from champion_app.ui.widgets import printing

class Viewer(QObject):
    @Slot(QUrl)
    def show_file(self, url):
        print(url.toLocalFile())

app, viewer = QGuiApplication([]), Viewer()
QDesktopServices.setUrlHandler("file", viewer, "show_file")
assert printing.open_outside("paper.pdf", b"%PDF")
"""


def test_what_the_viewer_was_shown_is_gone_when_the_app_ends() -> None:
    said = subprocess.run(
        [sys.executable, "-c", ENDING], check=True, capture_output=True, text=True
    )
    shown = Path(said.stdout.strip())
    assert shown.name == "paper.pdf"
    assert not shown.parent.exists()
