"""Many files at once: how far it is, a stop between two of them, and which have not come."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from champion_app.commands import places
from champion_app.domain.records import Venue
from champion_app.sync.receiving import Outcome
from champion_app.ui.jobs import Cancelled
from champion_app.ui.screens.send.taking import open_all
from champion_app.ui.widgets import outcome_rows
from tests.ui.test_send import stand
from tests.ui.two_laptops import hold_session, let_in, sent, settle

if TYPE_CHECKING:
    from pathlib import Path


def test_many_replies_show_how_far_they_are_and_can_be_stopped(
    qtbot, laptops, tmp_path: Path
) -> None:
    ruth, amina = laptops["ruth"], laptops["amina"]
    let_in(ruth, amina, "Amina", tmp_path)
    replies = []
    for number in range(3):
        hold_session(ruth.store, f"Tea {number}")
        with ruth.store.atomic():
            places.add_venue(ruth.store, f"Hall {number}")
        replies += sent(ruth, tmp_path)
    assert len(replies) == 3
    told = []

    def stop_at_the_third(done: int, total: int) -> None:
        told.append((done, total))
        if done == 2:
            raise Cancelled

    lines, left = open_all(amina.store, stop_at_the_third, [replies[2], replies[0], replies[1]])
    assert [one.outcome.result for one in lines] == ["new", "new"]
    assert (told, left) == ([(0, 3), (1, 3), (2, 3)], 1)
    assert {one.name for one in amina.store.all(Venue)} >= {"Hall 0", "Hall 2"}
    screen = stand(qtbot, amina)
    gate = threading.Event()
    amina.desk.run(lambda *_: gate.wait())
    screen.take_in(replies)
    assert not screen.progress.isHidden()
    assert screen.progress.said.text() == "File 1 of 3"
    screen.progress.stop.click()
    gate.set()
    settle(qtbot, amina)
    assert screen.progress.isHidden()
    screen.take_in(replies)
    settle(qtbot, amina)
    assert len([one for one in screen._opened if one.outcome.result in ("new", "already")]) == 3


def test_a_stop_says_that_what_was_taken_in_stays(laptops) -> None:
    line = outcome_rows.opened("a", Outcome("new", sender="Ruth", number=1))
    assert outcome_rows.stopped([line], 3) == (
        "Stopped: 3 files were not opened. What was taken in stays."
    )
    assert outcome_rows.stopped([], 3) == "Stopped: 3 files were not opened."


def test_parcels_that_have_not_come_are_named_until_they_do(tongue) -> None:
    late = outcome_rows.opened("c", Outcome("new", sender="Asha", number=7, missing=(5, 6)))
    first = outcome_rows.opened("a", Outcome("new", sender="Asha", number=5))
    both = "numbers 5 and 6 from Asha have not come; the next one brings them"
    assert both in outcome_rows.what(late)
    assert outcome_rows.result_of(late) == "waiting"
    (after, _) = outcome_rows.settled([late, first])
    assert "number 6 from Asha has not come; the next one brings it" in outcome_rows.what(after)
    last = outcome_rows.opened("b", Outcome("already", sender="Asha", number=6))
    (after, *_) = outcome_rows.settled([late, first, last])
    assert "not come" not in outcome_rows.what(after)
