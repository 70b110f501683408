"""A finished PDF in the app: added at the coordinator's, carried in small files, printed there."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from champion_app.commands.handout_papers import paper_of
from champion_app.domain.records import Attachment, MaterialEdition
from champion_app.store import attachments
from champion_app.sync import receiving
from champion_app.sync.splitting import LEAST
from champion_app.ui import words
from champion_app.ui.screens.handouts import adding
from champion_app.ui.screens.handouts.adding import PaperForm
from champion_app.ui.screens.handouts.facts import Wish
from champion_app.ui.screens.handouts.making import paper_for
from champion_app.ui.screens.handouts.screen import HandoutsScreen
from champion_app.ui.screens.send.screen import SendScreen
from champion_app.ui.screens.team.screen import TeamScreen
from champion_app.ui.widgets import asking
from tests.ui.two_laptops import Laptop, let_in, said

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot


@pytest.fixture
def paper(laptops: dict[str, Laptop], tmp_path: Path) -> Path:
    """A real PDF, as somebody else would make one."""
    ruth = laptops["ruth"].store
    welcome = ruth.all(MaterialEdition, "t.language = 'en'")[0]
    path = tmp_path / "healthy-hearts.pdf"
    long = b"%" + random.Random(1).randbytes(LEAST).hex().encode() + b"\nstartxref"
    path.write_bytes(paper_for(ruth, Wish(welcome.id)).pdf.replace(b"startxref", long))
    return path


def shown(qtbot: QtBot, screen: QWidget) -> None:
    qtbot.addWidget(screen)
    screen.resize(1218, 734)
    screen.show()
    screen.visit()


def added(
    qtbot: QtBot, ruth: Laptop, paper: Path, monkeypatch: pytest.MonkeyPatch
) -> HandoutsScreen:
    """Ruth adds the paper by her own screen."""
    screen = HandoutsScreen(ruth.desk)
    shown(qtbot, screen)
    monkeypatch.setattr(adding, "ask_for_paper", lambda _: paper)
    screen.add.click()
    qtbot.waitUntil(lambda: screen.findChild(PaperForm) is not None, timeout=20_000)
    form = screen.findChild(PaperForm)
    assert form.title.value() == "healthy hearts"
    form.title.set_value("دل کی صحت")
    form.language.set_value("ur")
    form.issued.set_value("yesterday")
    assert not form.go_on.isEnabled()
    form.issued.set_value("2026-10-01")
    form.go_on.click()
    (file,) = ruth.store.all(Attachment)
    screen.visit(edition=file.edition)
    qtbot.waitUntil(lambda: screen.panel.paper is not None, timeout=20_000)
    return screen


def test_a_pdf_is_added_goes_in_small_files_and_is_printed_as_it_is(
    qtbot: QtBot,
    laptops: dict[str, Laptop],
    paper: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ruth, amina = laptops["ruth"], laptops["amina"]
    let_in(ruth, amina, "Amina", tmp_path)
    screen = added(qtbot, ruth, paper, monkeypatch)
    assert screen.panel.paper.pdf == paper.read_bytes()
    assert "A finished PDF: it is printed as it is." in said(screen)
    assert not screen.panel.sizes.isEnabled()
    team = TeamScreen(ruth.desk)
    shown(qtbot, team)
    ruth.desk.preferences.keep_largest_file(LEAST)
    monkeypatch.setattr(asking, "ask_folder", lambda _: tmp_path / "stick")
    team.send.click()
    qtbot.waitUntil(
        lambda: bool(ruth.notices) and "parcels are in" in ruth.notices[-1].words, timeout=20_000
    )
    files = sorted((tmp_path / "stick").iterdir())
    assert len(files) > 1
    assert max(one.stat().st_size for one in files) <= LEAST
    for one in reversed(files):
        receiving.receive(amina.store, one)
    (file,) = amina.store.all(Attachment)
    there = HandoutsScreen(amina.desk)
    shown(qtbot, there)
    there.visit(edition=file.edition)
    qtbot.waitUntil(lambda: there.panel.paper is not None, timeout=20_000)
    assert there.panel.paper.pdf == paper.read_bytes()
    assert not there.add.isVisible()
    assert not there.panel.away.isVisible()


def test_a_pdf_is_taken_away_and_comes_back_by_undo(
    qtbot: QtBot, laptops: dict[str, Laptop], paper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ruth = laptops["ruth"]
    screen = added(qtbot, ruth, paper, monkeypatch)
    (file,) = ruth.store.all(Attachment)
    assert screen.panel.away.isVisible()
    screen.panel.away.click()
    assert ruth.store.all(Attachment) == []
    assert ruth.desk.undo()
    assert ruth.store.all(Attachment) == [file]
    assert paper_of(ruth.store, str(file.edition)) == paper.read_bytes()


def test_a_bad_pdf_gets_one_sentence(
    qtbot: QtBot, laptops: dict[str, Laptop], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ruth = laptops["ruth"]
    screen = HandoutsScreen(ruth.desk)
    shown(qtbot, screen)
    bad = tmp_path / "notes.pdf"
    bad.write_bytes(b"%PDF-1.4 <</Type/Pages>> <</Type/Page>> /Root startxref 9 %%EOF")
    monkeypatch.setattr(adding, "ask_for_paper", lambda _: bad)
    screen.add.click()
    qtbot.waitUntil(lambda: bool(ruth.trouble), timeout=20_000)
    assert [words.sentence(one) for one in ruth.trouble] == [
        "“notes.pdf” cannot be used: it is no PDF, or it is damaged."
    ]
    assert screen.findChild(PaperForm) is None


def test_the_largest_file_is_chosen_and_remembered(
    qtbot: QtBot, laptops: dict[str, Laptop], tmp_path: Path
) -> None:
    ruth, amina = laptops["ruth"], laptops["amina"]
    let_in(ruth, amina, "Amina", tmp_path)
    screen = SendScreen(amina.desk)
    shown(qtbot, screen)
    asked = screen.ways.largest
    assert asked.choice.value() == "0"
    asked.choice.set_value("10000000")
    asked.choice.changed.emit()
    assert amina.desk.preferences.largest_file() == 10_000_000
    asked.choice.set_value("other")
    asked.choice.changed.emit()
    asked.other.set_value("tiny")
    assert "at least 300 kB" in said(asked)
    asked.other.set_value("2,5 MB")
    assert amina.desk.preferences.largest_file() == 2_500_000
    screen.visit()
    assert screen.ways.largest.other.value() == "2.5 MB"
    assert attachments.missing(amina.store) == {}
