"""Team, as a coordinator uses it: inviting, seeing who joined, sending to all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from champion_app.domain.records import Champion, Device
from champion_app.store import exchange_queries, links, scopes
from champion_app.sync import enrolling, receiving, root_key
from champion_app.sync.certificates import start_from_bytes
from champion_app.sync.identity import identity
from champion_app.ui.jobs import Cancelled
from champion_app.ui.screens.team import posting
from champion_app.ui.screens.team.endings import LostSheet
from champion_app.ui.screens.team.form import Draft, InviteForm
from champion_app.ui.screens.team.laptops import LaptopRow
from champion_app.ui.screens.team.more import MoreSheet
from champion_app.ui.screens.team.root import KeptSheet
from champion_app.ui.screens.team.screen import TeamScreen
from champion_app.ui.widgets import asking
from champion_app.ui.widgets.buttons import Button
from tests.ui.test_languages import cut
from tests.ui.two_laptops import hold_session, invited, joined, let_in, said, sent, settle

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.two_laptops import Laptop


def stand(qtbot, laptop: Laptop, **where: object) -> TeamScreen:
    screen = TeamScreen(laptop.desk)
    qtbot.addWidget(screen)
    screen.resize(1200, 700)
    screen.show()
    screen.visit(**where)
    return screen


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that every question is answered with."""
    folder = tmp_path / "stick"
    folder.mkdir()
    monkeypatch.setattr(asking, "ask_folder", lambda _: folder)
    return folder


def test_an_empty_team_offers_the_first_invitation(
    qtbot, laptops, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ruth = laptops["ruth"]
    monkeypatch.setattr(InviteForm, "ask", lambda *_: Draft("Amina"))
    screen = stand(qtbot, ruth)
    assert "Nobody is in the team yet" in said(screen)
    assert screen.send.isHidden()
    next(one for one in screen.findChildren(Button) if one.isVisibleTo(screen)).click()
    settle(qtbot, ruth)
    (file,) = stick.iterdir()
    assert file.name == "Amina.champion-start"
    start = start_from_bytes(file.read_bytes())
    assert (start.champion_name, start.device) == ("Amina", 2)
    assert "Give Amina.champion-start to Amina." in said(screen)
    assert [one.accessibleName() for one in screen.rows] == [
        "Amina · C2 · invited · never heard from · nothing sent yet"
    ]


def test_leaving_a_question_invites_nobody(qtbot, laptops, monkeypatch: pytest.MonkeyPatch) -> None:
    ruth = laptops["ruth"]
    screen = stand(qtbot, ruth)
    monkeypatch.setattr(asking, "ask_folder", lambda _: None)
    for draft in (None, Draft("Amina")):
        monkeypatch.setattr(InviteForm, "ask", lambda *_, draft=draft: draft)
        screen.invite.click()
    assert not ruth.jobs.working
    assert ruth.store.all(Champion) == []
    assert links.invitations(ruth.store) == []


def test_a_start_file_that_cannot_be_written_reserves_nothing(
    qtbot, laptops, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ruth = laptops["ruth"]
    monkeypatch.setattr(asking, "ask_folder", lambda _: tmp_path / "missing")
    monkeypatch.setattr(InviteForm, "ask", lambda *_: Draft("Amina"))
    screen = stand(qtbot, ruth)
    screen.invite.click()
    settle(qtbot, ruth)
    assert [one.code for one in ruth.trouble] == ["ReadOnlyPlace"]
    assert ruth.store.all(Champion) == []
    assert links.invitations(ruth.store) == []


def test_a_second_start_file_is_for_one_more_laptop_and_overwrites_nothing(
    qtbot, laptops, stick: Path
) -> None:
    ruth = laptops["ruth"]
    screen = stand(qtbot, ruth)
    for _ in range(2):
        screen._invite("Amina")
        settle(qtbot, ruth)
    assert sorted(one.name for one in stick.iterdir()) == [
        "Amina-2.champion-start",
        "Amina.champion-start",
    ]
    assert len(ruth.store.all(Champion)) == 1
    assert [one.device for one in links.invitations(ruth.store)] == [2, 3]


@pytest.mark.parametrize(
    ("name", "file"),
    [("Łucja Žižek-O'Neill", "Lucja-Zizek-ONeill"), ("../a:b", "a-b"), ("آمنہ", "C2")],
)
def test_a_start_file_is_named_in_letters_that_every_stick_takes(
    qtbot, laptops, stick: Path, name: str, file: str
) -> None:
    ruth = laptops["ruth"]
    stand(qtbot, ruth)._invite(name)
    settle(qtbot, ruth)
    assert [one.name for one in stick.iterdir()] == [f"{file}.champion-start"]


def test_the_card_of_a_start_file_goes_when_its_laptop_is_let_in(
    qtbot, laptops, stick: Path, tmp_path: Path
) -> None:
    ruth, amina = laptops["ruth"], laptops["amina"]
    screen = stand(qtbot, ruth)
    screen._invite("Amina")
    settle(qtbot, ruth)
    spoken = joined(amina, stick / "Amina.champion-start")
    (first,) = sent(amina, tmp_path)
    receiving.receive(ruth.store, first)
    screen.visit()
    assert "They open it at the first start or in “Send”" in said(screen)
    with ruth.store.atomic():
        enrolling.approve(ruth.store, "Amina", spoken)
    screen.visit()
    assert "Start file" not in said(screen)
    screen._invite("Amina")  # one more laptop of hers
    settle(qtbot, ruth)
    assert "Give Amina-2.champion-start to Amina." in said(screen)


def test_the_form_needs_a_name_and_knows_the_team(qtbot) -> None:
    form = InviteForm(lambda name: name == "Amina", None)
    qtbot.addWidget(form)
    form.show()
    assert not form.go_on.isEnabled()
    QTest.keyClicks(form.name, "Amina")
    assert form.news.text() == "Amina is in the team: this file is for one more laptop."
    QTest.keyClicks(form.name, " B. ")
    assert form.news.text() == ""
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    assert form.result() == InviteForm.DialogCode.Accepted
    assert form.draft() == Draft("Amina B.")


def test_sending_to_all_makes_a_file_for_each_who_is_let_in(
    qtbot, laptops, tmp_path: Path, stick: Path
) -> None:
    ruth, amina, yusuf = (laptops[name] for name in ("ruth", "amina", "yusuf"))
    hold_session(amina.store, people=2)
    let_in(ruth, amina, "Amina", tmp_path)
    joined(yusuf, invited(ruth, "Yusuf", tmp_path))
    (asked,) = sent(yusuf, tmp_path)
    assert receiving.receive(ruth.store, asked).result == "held"
    invited(ruth, "Farah", tmp_path)
    hold_session(amina.store, people=3)
    (more,) = sent(amina, tmp_path)
    receiving.receive(ruth.store, more)
    screen = stand(qtbot, ruth, replies=True)
    assert screen.subtitle.text().startswith("3 champions · 1 wait")
    assert [one.accessibleName() for one in screen.rows] == [
        "Amina · C2 · joined · heard today · waits for a reply",
        "Farah · C4 · invited · never heard from · nothing sent yet",
        "Yusuf · C3 · wants to be let in · heard today · nothing sent yet",
    ]
    assert [one.wish.accessibleName() for one in screen.rows] == [
        "Send · Amina",
        "New start file · Farah",
        "Let in · Yusuf",
    ]
    screen.send.click()
    assert not screen.send.isEnabled()
    settle(qtbot, ruth)
    (file,) = stick.iterdir()
    assert file.name.startswith("K1-D2-")
    assert ruth.notices[-1].words.endswith(f" in {stick}.")
    assert f"Amina\n{file.name}" in said(screen)
    assert screen.rows[0].sent.text() == "saved today"
    assert receiving.receive(amina.store, file).result == "new"
    screen.rows[2].wish.click()
    assert ruth.visits[-1].screen == "inbox"


def test_when_nothing_is_new_no_file_is_made(qtbot, laptops, tmp_path: Path, stick: Path) -> None:
    ruth, amina = laptops["ruth"], laptops["amina"]
    let_in(ruth, amina, "Amina", tmp_path)
    for file in sent(amina, tmp_path):
        receiving.receive(ruth.store, file)
    for file in sent(ruth, tmp_path):
        receiving.receive(amina.store, file)
    for file in sent(amina, tmp_path):
        receiving.receive(ruth.store, file)
    screen = stand(qtbot, ruth)
    screen.rows[0].wish.click()
    settle(qtbot, ruth)
    assert list(stick.iterdir()) == []
    assert ruth.notices[-1].words == "There is nothing new to send."
    assert screen.send.isEnabled()


def test_a_stop_leaves_out_those_whose_turn_had_not_come(
    laptops, tmp_path: Path, stick: Path
) -> None:
    ruth = laptops["ruth"]
    let_in(ruth, laptops["amina"], "Amina", tmp_path)
    let_in(ruth, laptops["yusuf"], "Yusuf", tmp_path)
    hold_session(ruth.store)

    def stop_at_the_second(done: int, _total: int) -> None:
        if done == 1:
            raise Cancelled

    team = [("C2", "Amina"), ("C3", "Yusuf")]
    post = posting.send_to(ruth.store, stop_at_the_second, to=team, folder=stick)
    assert [one.name for one in post.files] == ["Amina"]
    assert post.left == 1
    assert len(list(stick.iterdir())) == 1


def test_files_that_were_told_can_be_put_away(qtbot, laptops, tmp_path: Path, stick: Path) -> None:
    ruth = laptops["ruth"]
    screen = stand(qtbot, ruth)
    screen._invite("Amina")
    settle(qtbot, ruth)
    QApplication.processEvents()
    next(one for one in screen.findChildren(Button) if one.text() == "Done").click()
    assert "Start file" not in said(screen)


def button(screen: TeamScreen, said: str) -> Button:
    """The button of that text or accessible name; what was shown before goes a moment later."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    [found] = [
        one for one in screen.findChildren(Button) if said in (one.text(), one.accessibleName())
    ]
    return found


def test_a_lost_laptop_is_ended_only_after_it_was_asked(
    qtbot, laptops, tmp_path: Path, stick: Path
) -> None:
    ruth = laptops["ruth"]
    let_in(ruth, laptops["amina"], "Amina", tmp_path)
    screen = stand(qtbot, ruth)
    assert "Amina · champion · laptop 2 · in use · heard today" in [
        one.accessibleName() for one in screen.findChildren(LaptopRow)
    ]
    button(screen, "Lost … · Amina · laptop 2").click()
    [sheet] = screen.findChildren(LostSheet)
    QTest.keyClick(sheet, Qt.Key.Key_Return)  # Enter leaves it
    assert ruth.store.all(Device, "t.state = 'lost'") == []
    button(screen, "Lost … · Amina · laptop 2").click()
    screen.findChildren(LostSheet)[-1].go_on.click()
    settle(qtbot, ruth)
    assert [one.number for one in ruth.store.all(Device, "t.state = 'lost'")] == [2]
    assert "lost" in said(screen)
    assert screen.rows[0].wish.accessibleName() == "Invite · Amina"


def more(screen: TeamScreen, laptop: str, choice: str) -> MoreSheet:
    """The sheet of a laptop, one choice made by the keyboard."""
    button(screen, f"More … · {laptop}").click()
    sheet = screen.findChildren(MoreSheet)[-1]
    assert not sheet.go_on.isEnabled()
    sheet.choices[choice].setFocus()
    QTest.keyClick(sheet.choices[choice], Qt.Key.Key_Space)
    return sheet


def test_a_laptop_holds_the_team_s_records_until_ctrl_z_or_is_given_back(
    qtbot, laptops, tmp_path: Path
) -> None:
    ruth = laptops["ruth"]
    let_in(ruth, laptops["amina"], "Amina", tmp_path)
    screen = stand(qtbot, ruth)
    sheet = more(screen, "Amina · laptop 2", "team")
    assert "hold the work of all champions" in sheet.what.text()
    QTest.keyClick(sheet.go_on, Qt.Key.Key_Space)
    told = "Amina’s laptops hold the whole team’s work from your next parcel on."
    assert (ruth.notices[-1].words, ruth.notices[-1].can_undo) == (told, True)
    assert scopes.scope_of_champion(ruth.store, ruth.store.all(Champion)[0].id)[0] == "team"
    assert "champion, holds the whole team’s work" in said(screen)
    assert ruth.desk.undo()
    assert scopes.scope_of_champion(ruth.store, ruth.store.all(Champion)[0].id)[0] == "own"
    sheet = more(screen, "Amina · laptop 2", "retired")
    assert "This cannot be taken back." in sheet.what.text()
    QTest.keyClick(sheet.go_on, Qt.Key.Key_Space)
    assert not ruth.notices[-1].can_undo
    assert "given back" in said(screen)
    assert [one.state for one in ruth.store.all(Device, "t.number = 2")] == ["retired"]
    ruth.desk.undo()
    assert [one.state for one in ruth.store.all(Device, "t.number = 2")] == ["retired"]


def test_this_laptop_s_key_is_renewed_after_it_was_asked(qtbot, laptops, tmp_path: Path) -> None:
    ruth = laptops["ruth"]
    let_in(ruth, laptops["amina"], "Amina", tmp_path)
    screen, before = stand(qtbot, ruth), identity(ruth.store).box_public
    sheet = more(screen, "Ruth · laptop 1", "renew")
    assert identity(ruth.store).box_public == before
    QTest.keyClick(sheet.go_on, Qt.Key.Key_Space)
    assert identity(ruth.store).box_public != before
    assert ruth.notices[-1].words == "Send to all, so that the other laptops hear of it."


def test_in_the_tallest_script_a_choice_says_all_of_what_it_does(
    qtbot, laptops, tmp_path: Path, tongue
) -> None:
    ruth = laptops["ruth"]
    let_in(ruth, laptops["amina"], "Amina", tmp_path)
    tongue.dress("ur")
    for laptop in exchange_queries.laptops(ruth.store):
        sheet = MoreSheet(ruth.desk, laptop, None)
        qtbot.addWidget(sheet)
        sheet.show()
        for choice in sheet.choices.values():
            choice.click()
            QApplication.processEvents()
            assert list(cut(sheet)) == []


def test_the_programme_s_key_goes_on_two_pages_and_leaves(
    qtbot, laptops, tmp_path: Path, stick: Path
) -> None:
    ruth = laptops["ruth"]
    screen = stand(qtbot, ruth)
    assert "This key lets coordinators in." in said(screen)
    button(screen, "Save the two pages").click()
    settle(qtbot, ruth)
    assert sorted(one.name for one in stick.iterdir()) == [
        "programme-key-1-of-2.pdf",
        "programme-key-2-of-2.pdf",
    ]
    button(screen, "Both pages are kept").click()
    screen.findChildren(KeptSheet)[-1].go_on.click()
    settle(qtbot, ruth)
    qtbot.waitUntil(lambda: "This key lets coordinators in." not in said(screen))
    assert root_key.standing(ruth.store) == "on_paper"


def test_a_coordinator_is_invited_with_a_start_file(
    qtbot, laptops, tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ruth = laptops["ruth"]
    let_in(ruth, laptops["amina"], "Amina", tmp_path)
    monkeypatch.setattr(InviteForm, "ask", lambda *_, **__: Draft("Omar"))
    screen = stand(qtbot, ruth)
    button(screen, "Invite a coordinator").click()
    settle(qtbot, ruth)
    [file] = stick.iterdir()
    assert start_from_bytes(file.read_bytes()).role == "coordinator"
    assert "Give Omar.champion-start to Omar." in said(screen)
