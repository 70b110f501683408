"""Send, as a champion uses it: join, see what is inside, save it, open what comes back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import unquote

import pytest
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDragEnterEvent
from PySide6.QtWidgets import QApplication, QWidget

from champion_app.commands import contacts, materials, people, places, sessions
from champion_app.domain.records import MaterialEdition, Session
from champion_app.store.joining import joined as has_joined
from champion_app.sync import receiving, sending
from champion_app.ui import words
from champion_app.ui.screens.send.contents import Contents, contents_of
from champion_app.ui.screens.send.screen import SendScreen
from champion_app.ui.widgets import asking
from champion_app.ui.widgets.cards import Row, RowButton
from tests.ui.two_laptops import (
    MOUSE,
    NO_KEY,
    drop,
    hold_session,
    invited,
    joined,
    let_in,
    said,
    sent,
    settle,
    singly,
)

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.two_laptops import Laptop


def stand(qtbot, laptop: Laptop, **where: object) -> SendScreen:
    screen = SendScreen(laptop.desk)
    qtbot.addWidget(screen)
    screen.resize(1200, 700)
    screen.show()
    screen.visit(**where)
    return screen


def rows(screen: QWidget) -> list[str]:
    """The lines that lead somewhere, as they are read aloud."""
    QApplication.processEvents()
    found = screen.findChildren(RowButton)
    return [singly(one.accessibleName()) for one in found if one.isVisibleTo(screen)]


# --- joining ---


def test_opening_the_start_file_joins_and_shows_six_words(
    qtbot, laptops, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    amina = laptops["amina"]
    kept = hold_session(amina.store, people=4)
    start = invited(laptops["ruth"], "Amina", tmp_path)
    monkeypatch.setattr(asking, "ask_file", lambda _: start)
    screen = stand(qtbot, amina)
    assert screen.join is not None
    assert "1 session, 4 people counted" in said(screen)
    screen.join.open.click()
    assert has_joined(amina.store)
    assert amina.store.device == 2
    assert amina.store.get(Session, kept) is not None
    assert screen.join is None
    assert screen.words is not None
    assert len({one.word for one in screen.words.words}) > 1
    assert [one.accessibleName()[:2] for one in screen.words.words] == [
        "1.", "2.", "3.", "4.", "5.", "6.",
    ]  # fmt: skip
    assert "Ring Ruth and read these six words aloud." in said(screen)


def test_the_words_can_be_copied(qtbot, laptops, tmp_path: Path) -> None:
    amina = laptops["amina"]
    spoken = joined(amina, invited(laptops["ruth"], "Amina", tmp_path))
    screen = stand(qtbot, amina)
    copy = next(
        one
        for one in screen.words.findChildren(QWidget)
        if getattr(one, "text", str)() == "Copy the words"
    )
    copy.click()
    assert QApplication.clipboard().text() == spoken


def test_a_start_file_can_be_dropped(qtbot, laptops, tmp_path: Path) -> None:
    screen = stand(qtbot, laptops["amina"])
    drop(screen, invited(laptops["ruth"], "Amina", tmp_path))
    assert has_joined(laptops["amina"].store)


def test_what_is_no_start_file_is_refused_in_one_sentence(
    qtbot, laptops, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    amina = laptops["amina"]
    (tmp_path / "holiday.jpg").write_bytes(b"\xff\xd8\xff")
    monkeypatch.setattr(asking, "ask_file", lambda _: tmp_path / "holiday.jpg")
    screen = stand(qtbot, amina)
    screen.join.open.click()
    assert [words.sentence(one) for one in amina.trouble] == ["This is not a start file."]
    assert not has_joined(amina.store)
    assert screen.join is not None


def test_a_second_start_file_is_refused_once_something_came(qtbot, laptops, tmp_path: Path) -> None:
    amina = laptops["amina"]
    let_in(laptops["ruth"], amina, "Amina", tmp_path)
    screen = stand(qtbot, amina)
    screen.take_in([invited(laptops["ruth"], "Amina", tmp_path)])
    assert [one.code for one in amina.trouble] == ["AlreadyJoined"]


# --- what is inside ---


def test_what_is_inside_is_counted_in_words_and_opens_the_lists(
    qtbot, laptops, tmp_path: Path
) -> None:
    amina = laptops["amina"]
    held = hold_session(amina.store, people=4)
    with amina.store.atomic():
        nasreen = people.add_person(amina.store, "Nasreen Begum")
        contacts.record_consent(amina.store, nasreen.id, "contact", "given", "spoken", "bn")
        contacts.add_contact(amina.store, nasreen.id, "phone", "07700 900123")
        places.add_venue(amina.store, "Coppice Library")
        for edition in amina.store.all(MaterialEdition)[:2]:
            materials.move_stock(amina.store, edition.id, "received", quantity=9)
            materials.move_stock(amina.store, edition.id, "handed_out", quantity=4, session=held)
        people.log_hours(
            amina.store,
            None,
            date=date(2026, 11, 23),
            activity="session",
            minutes=150,
            session=held,
        )
    joined(amina, invited(laptops["ruth"], "Amina", tmp_path))
    screen = stand(qtbot, amina)
    assert screen.title.text() == "Ready to send"
    found = rows(screen)
    assert found[0] == "1 session · 4 people counted · included"
    assert found[1].startswith("1 name")
    assert found[2] == "Ways to reach people: 1 · yes or no, as they said: 1 · included"
    assert found[3].startswith("8 handouts given out · in ")
    assert found[4] == "2 hours 30 minutes · your time · included"
    assert found[5].startswith("1 place")
    for row in screen.findChildren(RowButton):
        row.click()
    opened = [one.screen for one in amina.visits]
    assert opened == ["sessions", "people", "people", "handouts", "sessions", "places"]


def test_people_taken_back_are_not_counted_and_a_counted_room_is(laptops, tmp_path: Path) -> None:
    amina = laptops["amina"]
    hold_session(amina.store, people=3)
    with amina.store.atomic():
        arrival = sessions.arrive(amina.store, hold_session(amina.store, people=1))
        sessions.reverse_arrival(amina.store, arrival.id, reason="mistake")
        counted = sessions.plan_session(amina.store, "Fair", None, starts_at=amina.store.now())
        sessions.count_heads(amina.store, counted.id, adults=9, children=1)
        sessions.count_heads(amina.store, counted.id, adults=20, children=2)
    joined(amina, invited(laptops["ruth"], "Amina", tmp_path))
    blocks = [block for one in sending.parcels(amina.store) for block in one.blocks]
    inside = contents_of(amina.store, blocks)
    assert (inside.sessions, inside.people) == (3, 3 + 1 + 22)
    assert contents_of(amina.store, []) == Contents()
    assert Contents().empty


# --- sending ---


def test_saving_makes_one_file_and_says_where(
    qtbot, laptops, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    amina, stick = laptops["amina"], tmp_path / "stick"
    stick.mkdir()
    joined(amina, invited(laptops["ruth"], "Amina", tmp_path))
    hold_session(amina.store)
    monkeypatch.setattr(asking, "ask_folder", lambda _: stick)
    screen = stand(qtbot, amina)
    screen.ways.save.click()
    assert not screen.ways.save.isEnabled()
    settle(qtbot, amina)
    (file,) = stick.iterdir()
    assert file.name == "C2-2026-11-23-0001.champion"
    assert file.name in amina.notices[-1].words
    assert not amina.notices[-1].can_undo
    assert screen.title.text() == "Saved, not received yet"
    assert [singly(one).split(" · ")[-1] for one in rows(screen)] == ["saved"]
    assert "on its way" not in said(screen)
    assert "Parcel 1, made on" in said(screen)
    assert file.name in said(screen)
    assert screen.ways.save.text() == "Save it again"
    hold_session(amina.store, "Another")
    screen.visit()
    assert screen.title.text() == "Ready to send"


def test_leaving_the_question_sends_nothing(
    qtbot, laptops, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    amina = laptops["amina"]
    joined(amina, invited(laptops["ruth"], "Amina", tmp_path))
    monkeypatch.setattr(asking, "ask_folder", lambda _: None)
    screen = stand(qtbot, amina)
    screen.ways.save.click()
    assert not amina.jobs.working
    assert amina.notices == []


def test_a_place_that_takes_no_file_is_told_and_can_be_tried_again(
    qtbot, laptops, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    amina = laptops["amina"]
    joined(amina, invited(laptops["ruth"], "Amina", tmp_path))
    (tmp_path / "stick").write_bytes(b"a file, no folder")
    monkeypatch.setattr(asking, "ask_folder", lambda _: tmp_path / "stick")
    screen = stand(qtbot, amina)
    screen.ways.save.click()
    settle(qtbot, amina)
    assert [one.code for one in amina.trouble] == ["ReadOnlyPlace"]
    assert screen.ways.save.isEnabled()


class Opener(QObject):
    """What the system was asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.asked.append(url)


@pytest.fixture
def opener(qapp: QApplication):
    listening = Opener()
    for kind in ("mailto", "file"):
        QDesktopServices.setUrlHandler(kind, listening, "take")
    yield listening
    for kind in ("mailto", "file"):
        QDesktopServices.unsetUrlHandler(kind)


def test_a_mail_is_begun_that_says_what_to_attach(
    qtbot, laptops, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, opener: Opener
) -> None:
    amina = laptops["amina"]
    joined(amina, invited(laptops["ruth"], "Amina", tmp_path))
    monkeypatch.setattr(asking, "documents", lambda: tmp_path / "documents")
    screen = stand(qtbot, amina)
    screen.ways.mail.click()
    settle(qtbot, amina)
    (file,) = (tmp_path / "documents" / "Champion").iterdir()
    (mail,) = opener.asked
    written = unquote(mail.toString(QUrl.ComponentFormattingOption.FullyEncoded))
    assert mail.scheme() == "mailto"
    assert f"subject=My work: {file.name}" in written
    assert f"attach this file from {file.parent}" in written
    assert "\n\nAmina" in written
    assert amina.notices[-1].words == f"A mail is begun. Attach {file.name} to it."
    screen.ways.shown.emit(file.parent)
    assert opener.asked[-1].toLocalFile() == str(file.parent)


def test_without_a_mail_program_the_file_is_saved_and_the_rest_is_a_warning(
    qtbot, laptops, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    amina = laptops["amina"]
    joined(amina, invited(laptops["ruth"], "Amina", tmp_path))
    monkeypatch.setattr(asking, "documents", lambda: tmp_path / "documents")
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    screen = stand(qtbot, amina)
    screen.ways.mail.click()
    settle(qtbot, amina)
    (file,) = (tmp_path / "documents" / "Champion").iterdir()
    assert amina.notices[-1].words == f"Saved: {file.name}. Take it to your coordinator."
    assert f"No mail program here. Attach {file.name} yourself." in said(screen)
    assert not screen.ways.trouble.isHidden()


def test_a_first_parcel_asks_to_be_let_in_and_claims_no_receipt(
    qtbot, laptops, tmp_path: Path
) -> None:
    amina = laptops["amina"]
    joined(amina, invited(laptops["ruth"], "Amina", tmp_path))
    shown = said(stand(qtbot, amina))
    assert "It asks your coordinator to let this laptop in." in shown
    assert "their parcel came" not in shown


# --- what comes back ---


def test_a_reply_brings_the_receipt_and_takes_the_words_away(
    qtbot, laptops, tmp_path: Path
) -> None:
    ruth, amina = laptops["ruth"], laptops["amina"]
    hold_session(amina.store, people=5)
    let_in(ruth, amina, "Amina", tmp_path)
    hold_session(amina.store, people=2)
    (second,) = sent(amina, tmp_path)
    screen = stand(qtbot, amina)
    assert screen.words is None
    assert "Parcel 2, made on 23 November" in said(screen)
    assert receiving.receive(ruth.store, second).result == "new"
    (reply,) = sent(ruth, tmp_path)
    event = drop(screen, reply)
    assert event.isAccepted()
    settle(qtbot, amina)
    shown = said(screen)
    assert "Parcel 2 came on 23 November: 1 session, 2 people counted" in shown
    assert "Parcel 1 came on 23 November: 1 session, 5 people counted" in shown
    assert "made on" not in shown
    assert rows(screen) == []


def test_the_same_reply_twice_changes_nothing(
    qtbot, laptops, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ruth, amina = laptops["ruth"], laptops["amina"]
    hold_session(amina.store)
    let_in(ruth, amina, "Amina", tmp_path)
    reply = next(tmp_path.glob("K1-*.champion"))
    monkeypatch.setattr(asking, "ask_files", lambda _: [reply])
    screen = stand(qtbot, amina)
    screen._ask_for_parcels()
    settle(qtbot, amina)
    assert amina.notices[-1].words == "Ruth, parcel 1: nothing changed"
    assert any("already had" in one.accessibleName() for one in screen.findChildren(Row))


def test_a_parcel_before_joining_is_answered_with_what_to_do(
    qtbot, laptops, tmp_path: Path
) -> None:
    yusuf = laptops["yusuf"]
    let_in(laptops["ruth"], laptops["amina"], "Amina", tmp_path)
    stand(qtbot, yusuf, files=[next(tmp_path.glob("K1-*.champion"))])
    assert [words.sentence(one) for one in yusuf.trouble] == [
        "Join your programme first: open the start file from your coordinator."
    ]


def test_when_all_is_received_there_is_nothing_to_press(qtbot, laptops, tmp_path: Path) -> None:
    ruth, amina = laptops["ruth"], laptops["amina"]
    hold_session(amina.store)
    let_in(ruth, amina, "Amina", tmp_path)
    for _ in range(3):
        for file in sent(amina, tmp_path):
            receiving.receive(ruth.store, file)
        for file in sent(ruth, tmp_path):
            receiving.receive(amina.store, file)
    screen = stand(qtbot, amina)
    assert "Everything has been received" in said(screen)
    assert not screen.ways.save.isEnabled()
    assert not screen.ways.mail.isEnabled()


def test_what_is_dragged_and_is_no_file_is_not_taken(qtbot, laptops) -> None:
    screen = stand(qtbot, laptops["amina"])
    data = QMimeData()
    data.setText("a word")
    event = QDragEnterEvent(QPointF(5, 5).toPoint(), Qt.DropAction.CopyAction, data, MOUSE, NO_KEY)
    event.ignore()
    QApplication.sendEvent(screen, event)
    assert not event.isAccepted()


def test_in_a_mirrored_window_a_line_of_names_begins_at_the_right(tongue) -> None:
    tongue.dress("ur")
    assert words.listed(["Amina", "OL8"]) == "\u200f\u2068Amina\u2069 · \u2068OL8\u2069"
    assert words.listed([]) == ""
    tongue.dress("en")
    assert words.listed(["Amina", "OL8"]) == "Amina · OL8"
