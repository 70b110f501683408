"""Inbox, as a coordinator uses it: many files at once, laptops let in by six words, the silent."""

from __future__ import annotations

import shutil
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from champion_app.commands.people import add_person
from champion_app.domain.records import Arrival, Session
from champion_app.store.exchange_queries import members
from champion_app.store.fingerprint import fingerprint
from champion_app.ui.jobs import Cancelled
from champion_app.ui.screens.inbox import facts
from champion_app.ui.screens.inbox.facts import Batch
from champion_app.ui.screens.inbox.screen import InboxScreen
from champion_app.ui.widgets import asking
from champion_app.ui.widgets.buttons import Button
from champion_app.ui.widgets.cards import Row, RowButton
from tests.ui.two_laptops import (
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

    import pytest

    from tests.ui.two_laptops import Laptop


def stand(qtbot, laptop: Laptop, **where: object) -> InboxScreen:
    screen = InboxScreen(laptop.desk)
    qtbot.addWidget(screen)
    screen.resize(1200, 700)
    screen.show()
    screen.visit(**where)
    settle(qtbot, laptop)
    return screen


def lines(screen: InboxScreen) -> list[str]:
    """What is said of each file, or of many alike."""
    said(screen)  # let the screen be drawn
    found = [*screen.coming.findChildren(Row), *screen.coming.findChildren(RowButton)]
    found = [one for one in found if one.isVisibleTo(screen)]
    found.sort(key=lambda one: one.mapTo(screen, one.rect().topLeft()).y())
    return [singly(one.accessibleName()) for one in found]


def first_parcel(ruth: Laptop, laptop: Laptop, name: str, folder: Path) -> tuple[Path, str]:
    """The first parcel of a champion's laptop that asks to be let in, and its six words."""
    words = joined(laptop, invited(ruth, name, folder))
    return sent(laptop, folder)[0], words


# --- letting in ---


def test_the_whole_way_from_the_first_parcel_to_the_reply(qtbot, laptops, tmp_path: Path) -> None:
    ruth, amina = laptops["ruth"], laptops["amina"]
    held = hold_session(amina.store, people=4)
    file, words = first_parcel(ruth, amina, "Amina", tmp_path)
    screen = stand(qtbot, ruth, files=[file])
    assert lines(screen) == ["not let in yet · Amina, parcel 1 · kept until you let this laptop in"]
    assert ruth.store.all(Arrival) == []
    card = screen.approval
    assert card.asked.name == "Amina"
    QTest.keyClicks(card.field, words.upper())
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    settle(qtbot, ruth)
    assert ruth.notices[-1].words == "Amina’s laptop is let in. Send a reply to complete it."
    assert lines(screen) == ["new · Amina, parcel 1 · 1 session, 4 people counted"]
    assert ruth.store.get(Session, held) is not None
    assert screen.approval is None
    screen.replies.click()
    assert (ruth.visits[-1].screen, ruth.visits[-1].where) == ("team", {"replies": True})
    assert singly(screen.title.text()) == "November: 1 of 1 champion"


def test_words_are_ticked_as_they_are_heard(qtbot, laptops, tmp_path: Path) -> None:
    ruth = laptops["ruth"]
    file, words = first_parcel(ruth, laptops["amina"], "Amina", tmp_path)
    screen = stand(qtbot, ruth, files=[file])
    card = screen.approval
    heard = words.split()
    assert all(one.hidden for one in card.words)
    QTest.keyClicks(card.field, f"{heard[0]} {heard[1].title()}-{heard[2][:-1]}")
    assert [one.heard for one in card.words] == [True, True, False, False, False, False]


def test_other_words_let_nobody_in_and_say_so_beside_the_field(
    qtbot, laptops, tmp_path: Path
) -> None:
    ruth, amina = laptops["ruth"], laptops["amina"]
    hold_session(amina.store)
    file, words = first_parcel(ruth, amina, "Amina", tmp_path)
    screen = stand(qtbot, ruth, files=[file])
    card = screen.approval
    card.field.setText("one two three four five six")
    card.enter.click()
    settle(qtbot, ruth)
    assert card.trouble.text() == "These are not the six words that Amina’s laptop shows."
    assert members(ruth.store)[0].state == "asking"
    assert ruth.store.all(Arrival) == []
    card.field.setText(words)
    assert card.trouble.text() == ""
    card.enter.click()
    settle(qtbot, ruth)
    assert members(ruth.store)[0].state == "let_in"


def test_an_empty_field_asks_nothing(qtbot, laptops, tmp_path: Path) -> None:
    ruth = laptops["ruth"]
    file, _ = first_parcel(ruth, laptops["amina"], "Amina", tmp_path)
    screen = stand(qtbot, ruth, files=[file])
    card = screen.approval
    assert not card.enter.isEnabled()
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    assert not ruth.jobs.working
    card.field.setText("  ")
    assert not card.enter.isEnabled()
    card.field.setText("a word")
    assert card.enter.isEnabled()
    card.set_busy(True)
    assert not card.enter.isEnabled()


def test_words_can_be_compared_by_eye(qtbot, laptops, tmp_path: Path) -> None:
    ruth = laptops["ruth"]
    file, words = first_parcel(ruth, laptops["amina"], "Amina", tmp_path)
    screen = stand(qtbot, ruth, files=[file])
    card = screen.approval
    assert card.same.isHidden()
    card.show_words.click()
    assert [one.word for one in card.words] == words.split()
    assert not any(one.hidden for one in card.words)
    card.same.click()
    settle(qtbot, ruth)
    assert members(ruth.store)[0].state == "let_in"


def test_laptops_are_let_in_one_after_the_other(qtbot, laptops, tmp_path: Path) -> None:
    ruth = laptops["ruth"]
    first, words = first_parcel(ruth, laptops["amina"], "Amina", tmp_path)
    second, _ = first_parcel(ruth, laptops["yusuf"], "Yusuf", tmp_path)
    screen = stand(qtbot, ruth, files=[first, second])
    assert "Waiting to be let in · 1 more after this one" in said(screen)
    name = screen.approval.asked.name
    spoken = words if name == "Amina" else " ".join(screen.approval.asked.words)
    screen.approval.field.setText(spoken)
    screen.approval.enter.click()
    settle(qtbot, ruth)
    assert {name, screen.approval.asked.name} == {"Amina", "Yusuf"}
    assert screen.focusWidget() is screen.approval.field


def test_what_was_typed_stays_when_more_comes(qtbot, laptops, tmp_path: Path) -> None:
    ruth = laptops["ruth"]
    file, _ = first_parcel(ruth, laptops["amina"], "Amina", tmp_path)
    screen = stand(qtbot, ruth, files=[file])
    screen.approval.field.setText("half a word")
    other, _ = first_parcel(ruth, laptops["yusuf"], "Yusuf", tmp_path)
    screen.take_in([other])
    settle(qtbot, ruth)
    assert screen.approval.field.text() == "half a word"


# --- files ---


def test_twice_renamed_a_photo_and_a_cut_file_each_get_their_line(
    qtbot, laptops, tmp_path: Path
) -> None:
    ruth, amina = laptops["ruth"], laptops["amina"]
    let_in(ruth, amina, "Amina", tmp_path)
    hold_session(amina.store, people=6)
    (file,) = sent(amina, tmp_path)
    renamed = shutil.copy(file, tmp_path / "bundle (2).txt")
    (tmp_path / "holiday.jpg").write_bytes(b"\xff\xd8\xff" + bytes(900))
    (tmp_path / "cut.champion").write_bytes(file.read_bytes()[:-300])
    screen = stand(qtbot, ruth)
    drop(screen, file, renamed, tmp_path / "holiday.jpg", tmp_path / "cut.champion")
    settle(qtbot, ruth)
    assert lines(screen) == [
        "not a parcel · “holiday.jpg” · This is not a Champion parcel.",
        "damaged · “cut.champion” · "
        "The parcel is damaged or incomplete: ask for it to be sent again.",
        "new · Amina, parcel 2 · 1 session, 6 people counted",
        "already had · Amina, parcel 2 · nothing changed",
    ]
    assert singly(screen.subtitle.text()) == (
        "4 files: 1 new, 1 already had, 1 not a parcel, 1 damaged"
    )
    after = fingerprint(ruth.store)
    screen.take_in([file, renamed])
    settle(qtbot, ruth)
    assert fingerprint(ruth.store) == after


def test_one_flipped_byte_is_refused_and_changes_nothing(qtbot, laptops, tmp_path: Path) -> None:
    ruth, amina = laptops["ruth"], laptops["amina"]
    let_in(ruth, amina, "Amina", tmp_path)
    hold_session(amina.store)
    (file,) = sent(amina, tmp_path)
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    before = fingerprint(ruth.store)
    screen = stand(qtbot, ruth, files=[file])
    (line,) = lines(screen)
    assert line.startswith("damaged · “C2-2026-11-23-0002.champion” · The parcel is damaged")
    assert fingerprint(ruth.store) == before


def test_someone_elses_parcel_is_not_for_us(qtbot, laptops, tmp_path: Path) -> None:
    ruth, amina = laptops["ruth"], laptops["amina"]
    let_in(ruth, amina, "Amina", tmp_path)
    reply = next(tmp_path.glob("K1-*.champion"))
    (line,) = lines(stand(qtbot, ruth, files=[reply]))
    assert line.startswith("not for us")


def test_many_of_one_kind_are_one_line_that_opens(
    qtbot, laptops, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ruth, amina = laptops["ruth"], laptops["amina"]
    let_in(ruth, amina, "Amina", tmp_path)
    files = []
    for people in range(1, 6):
        hold_session(amina.store, people=people)
        files += sent(amina, tmp_path)
    monkeypatch.setattr(asking, "ask_files", lambda _: files)
    screen = stand(qtbot, ruth)
    screen.coming.open.click()
    settle(qtbot, ruth)
    assert lines(screen) == ["new · 5 files · 5 sessions, 15 people counted"]
    screen.coming.findChild(RowButton).click()
    assert len(lines(screen)) == 6
    assert lines(screen)[5] == "new · Amina, parcel 6 · 1 session, 5 people counted"


def test_of_a_stick_only_sealed_files_are_opened(qtbot, laptops, tmp_path: Path) -> None:
    ruth, amina = laptops["ruth"], laptops["amina"]
    let_in(ruth, amina, "Amina", tmp_path)
    stick = tmp_path / "stick"
    stick.mkdir()
    hold_session(amina.store)
    (file,) = sent(amina, stick)
    file.rename(stick / "Amina.zip")
    for number in range(5):
        (stick / f"photo{number}.jpg").write_bytes(b"\xff\xd8\xff")
    screen = stand(qtbot, ruth, files=[stick])
    assert lines(screen) == ["new · Amina, parcel 2 · 1 session, 3 people counted"]
    (tmp_path / "empty").mkdir()
    screen.take_in([tmp_path / "empty"])
    settle(qtbot, ruth)
    assert ruth.notices[-1].words == "There is no parcel in it."


def test_files_that_come_meanwhile_wait_their_turn(qtbot, laptops, tmp_path: Path) -> None:
    ruth, amina = laptops["ruth"], laptops["amina"]
    let_in(ruth, amina, "Amina", tmp_path)
    hold_session(amina.store)
    (file,) = sent(amina, tmp_path)
    screen = stand(qtbot, ruth)
    screen.take_in([file])
    screen.take_in([file])
    assert not screen.coming.progress.isHidden()
    qtbot.waitUntil(lambda: not screen.coming.working)
    assert singly(screen.subtitle.text()) == "2 files: 1 new, 1 already had"
    assert screen.coming.progress.isHidden()


# --- stopping ---


def test_a_stop_between_files_keeps_what_came_and_leaves_the_rest(laptops, tmp_path: Path) -> None:
    ruth, amina = laptops["ruth"], laptops["amina"]
    let_in(ruth, amina, "Amina", tmp_path)
    files = []
    for _ in range(4):
        hold_session(amina.store)
        files += sent(amina, tmp_path)

    def stop_at_the_third(done: int, _total: int) -> None:
        if done == 2:
            raise Cancelled

    batch = facts.take_in(ruth.store, stop_at_the_third, Batch(files))
    assert [one.outcome.result for one in batch.lines] == ["new", "new"]
    assert batch.stopped
    assert len(ruth.store.all(Session)) == 2
    again = facts.take_in(ruth.store, lambda *_: None, Batch(files))
    assert [one.outcome.result for one in again.lines] == ["already", "already", "new", "new"]


def test_stop_before_the_first_file_opens_none(qtbot, laptops, tmp_path: Path) -> None:
    ruth, amina = laptops["ruth"], laptops["amina"]
    let_in(ruth, amina, "Amina", tmp_path)
    hold_session(amina.store)
    files = sent(amina, tmp_path)
    screen = stand(qtbot, ruth)
    gate = threading.Event()
    ruth.desk.run(lambda *_: gate.wait())
    screen.take_in(files)
    screen.coming.progress.stop.click()
    gate.set()
    settle(qtbot, ruth)
    assert screen.coming.progress.isHidden()
    assert not screen.coming.working
    assert screen.coming.lines == []
    assert ruth.store.all(Session) == []
    screen.take_in(files)
    settle(qtbot, ruth)
    assert singly(screen.subtitle.text()) == "1 file: 1 new"


# --- who is silent ---


def test_who_was_not_heard_from_this_month_can_be_reminded(qtbot, laptops, tmp_path: Path) -> None:
    ruth = laptops["ruth"]
    let_in(ruth, laptops["amina"], "Amina", tmp_path)
    ruth.store.now.clock.pass_by(days=20)
    let_in(ruth, laptops["yusuf"], "Yusuf", tmp_path)
    invited(ruth, "Farah", tmp_path)
    screen = stand(qtbot, ruth)
    assert screen.title.text() == "December: 1 of 2 champions"  # Farah is only invited
    shown = said(screen)
    assert "Farah\ninvited, not joined yet" in shown
    assert "Amina\nsince 23 November" in shown
    remind = {one.accessibleName(): one for one in screen.findChildren(Button)}
    remind["Copy a reminder for Amina"].click()
    text = QApplication.clipboard().text()
    assert text.startswith("Hello Amina, your last parcel came on 23 November")
    remind["Copy a reminder for Farah"].click()
    assert "open your start file" in QApplication.clipboard().text()


def test_while_nobody_is_let_in_the_page_is_called_the_inbox(
    qtbot, laptops, tmp_path: Path
) -> None:
    ruth = laptops["ruth"]
    invited(ruth, "Farah", tmp_path)
    file, _ = first_parcel(ruth, laptops["amina"], "Amina", tmp_path)
    assert stand(qtbot, ruth, files=[file]).title.text() == "Inbox"


def test_a_long_list_of_the_silent_is_shown_on_request(qtbot, laptops, tmp_path: Path) -> None:
    ruth = laptops["ruth"]
    for number in range(8):
        invited(ruth, f"Champion {number}", tmp_path)
    screen = stand(qtbot, ruth)
    names = [f"Champion {number}" for number in range(8)]
    assert [name in said(screen) for name in names] == [True] * 5 + [False] * 3
    next(one for one in screen.findChildren(Button) if one.text() == "Show all 8").click()
    assert all(name in said(screen) for name in names)


def test_without_a_team_the_way_leads_there(qtbot, laptops) -> None:
    ruth = laptops["ruth"]
    screen = stand(qtbot, ruth)
    assert screen.title.text() == "Inbox"
    assert "came twice or was renamed: nothing changed" in said(screen)
    next(one for one in screen.findChildren(Button) if one.text() == "Go to the team").click()
    assert ruth.visits[-1].screen == "team"


def test_what_was_taken_in_before_is_still_told_the_next_day(
    qtbot, laptops, tmp_path: Path
) -> None:
    ruth, amina = laptops["ruth"], laptops["amina"]
    hold_session(amina.store, people=7)
    let_in(ruth, amina, "Amina", tmp_path)
    ruth.store.now.clock.pass_by(days=1)
    shown = said(stand(qtbot, ruth))
    assert "Amina, parcel 1\nyesterday\n1 session, 7 people counted" in shown


def test_what_needs_a_decision_is_said_calmly_and_how(qtbot, laptops) -> None:
    ruth = laptops["ruth"]
    assert "To decide" not in said(stand(qtbot, ruth))
    with ruth.store.atomic():
        for name in ("Noor Jahan", "Nur Jehan", "نور جہاں"):
            add_person(ruth.store, name)
    shown = said(stand(qtbot, ruth))
    assert "3 things need a decision.\n“champion decisions” at the command line lists" in shown
