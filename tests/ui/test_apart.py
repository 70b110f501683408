"""Parcels that are kept apart, on the coordinator's screen: taken over, or thrown away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from champion_app.domain.records import Session
from champion_app.store import links
from champion_app.sync import lost_laptops, receiving
from champion_app.sync.apart import kept_apart
from champion_app.ui.widgets.apart_card import ApartSheet
from tests.ui.test_inbox import stand
from tests.ui.test_team import button
from tests.ui.two_laptops import hold_session, let_in, said, sent, settle

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.two_laptops import Laptop


def late(amina: Laptop, ruth: Laptop, folder: Path, *, days: int, title: str) -> None:
    """A parcel that Amina makes so many days on comes to Ruth today."""
    amina.store.now.clock.pass_by(days=days)
    hold_session(amina.store, title)
    files = sent(amina, folder)
    amina.store.now.clock.pass_by(days=-days)
    for file in files:
        assert receiving.receive(ruth.store, file).result == "quarantined"


def test_what_is_kept_apart_says_why_and_is_taken_over_or_thrown_away(
    qtbot, laptops, tmp_path: Path
) -> None:
    ruth, amina = laptops["ruth"], laptops["amina"]
    let_in(ruth, amina, "Amina", tmp_path)
    late(amina, ruth, tmp_path, days=30, title="Ahead")
    screen = stand(qtbot, ruth)
    assert "Amina, parcel 2 · 23 November\nThe clock of that laptop was wrong." in said(screen)
    button(screen, "Take it over … · Amina, parcel 2").click()
    sheet = screen.findChildren(ApartSheet)[-1]
    QTest.keyClick(sheet, Qt.Key.Key_Return)  # Enter leaves it
    assert [one.why for one in kept_apart(ruth.store)] == [links.CLOCK]
    button(screen, "Take it over … · Amina, parcel 2").click()
    QTest.keyClick(screen.findChildren(ApartSheet)[-1].go_on, Qt.Key.Key_Space)
    settle(qtbot, ruth)
    assert ruth.notices[-1].words == "Taken over: Amina, parcel 2"
    assert [one.title for one in ruth.store.all(Session)] == ["Ahead"]
    assert "Kept apart" not in said(screen)
    with ruth.store.atomic():
        laptop = lost_laptops.laptop_called(ruth.store, "Amina")
        lost_laptops.end(ruth.store, laptop, lost_laptops.LOST)
    late(amina, ruth, tmp_path, days=0, title="After its end")
    screen.visit()
    assert "It was made after that laptop was lost or given back." in said(screen)
    button(screen, "Throw it away … · Amina, parcel 3").click()
    QTest.keyClick(screen.findChildren(ApartSheet)[-1].go_on, Qt.Key.Key_Space)
    settle(qtbot, ruth)
    assert ruth.notices[-1].words == "Thrown away: Amina, parcel 3"
    assert kept_apart(ruth.store) == []
    assert len(ruth.store.all(Session)) == 1
