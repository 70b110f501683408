"""The desk: one command is one commit, told to all; undo; slow work with a store of its own."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Slot

from champion_app.commands import people, sessions
from champion_app.domain.errors import MissingValue, SessionClosed
from champion_app.domain.records import Person, Session
from champion_app.store import queries
from champion_app.ui.desk import REMEMBERED, Desk, Notice
from champion_app.ui.jobs import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable

    from champion_app.store.store import Store
    from champion_app.ui.jobs import Progress

AT = datetime(2026, 11, 23, 14, tzinfo=UTC)


class Ears(QObject):
    """Hears everything a desk says."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.changed: list[object] = []
        self.failed: list[Exception] = []
        self.notices: list[Notice] = []
        desk.changed.connect(self.changed.append)
        desk.failed.connect(self.failed.append)
        desk.did.connect(self.notices.append)


@pytest.fixture
def empty(make_desk: Callable[..., Desk]) -> Desk:
    return make_desk(filled=False)


@pytest.fixture
def ears(empty: Desk) -> Ears:
    return Ears(empty)


def test_a_command_is_committed_and_all_hear_what_changed(empty: Desk, ears: Ears) -> None:
    person = empty.do(people.add_person, "Rosa", district="OL1")
    other = empty.store.again()
    assert person is not None
    assert other.get(Person, person.id) == person
    other.close()
    assert ears.changed == [frozenset({Person})]


def test_a_notice_says_what_happened_and_that_it_can_be_taken_back(empty: Desk, ears: Ears) -> None:
    empty.do(people.add_person, "Rosa", notice="Rosa is written down")
    assert ears.notices == [Notice("Rosa is written down", can_undo=True)]


def test_expected_trouble_changes_nothing_and_is_told(empty: Desk, ears: Ears) -> None:
    assert empty.do(people.add_person, " ") is None
    assert [type(error) for error in ears.failed] == [MissingValue]
    assert ears.changed == []
    assert not empty.can_undo


def test_a_wrong_argument_is_a_fault_of_ours_and_not_hidden(empty: Desk) -> None:
    with pytest.raises(TypeError):
        empty.do(people.add_person, "Rosa", notice="x", shoe_size=38)


def test_undo_takes_back_the_last_thing_first(empty: Desk, ears: Ears) -> None:
    empty.do(people.add_person, "Rosa", notice="Rosa is written down")
    empty.do(people.add_person, "Ali")
    assert empty.undo()
    assert [one.name for one in empty.store.all(Person)] == ["Rosa"]
    assert empty.undo()
    assert empty.store.all(Person) == []
    assert ears.notices[-1] == Notice("Taken back: Rosa is written down")
    assert not empty.undo()
    assert ears.notices[-1] == Notice("There is nothing to take back.")


def test_undo_passes_over_an_arrival_that_was_taken_back_by_hand(empty: Desk) -> None:
    session = empty.do(sessions.plan_session, "Tea", None, starts_at=AT)
    assert session is not None
    empty.do(sessions.arrive, session.id)
    second = empty.do(sessions.arrive, session.id)
    assert second is not None
    empty.do(sessions.reverse_arrival, second.id)
    assert empty.undo()
    assert queries.attendance(empty.store, session.id).total == 0


def test_what_was_changed_again_is_said_and_left(empty: Desk, ears: Ears) -> None:
    person = empty.do(people.add_person, "Rosa")
    assert person is not None
    empty.do(people.edit_person, person.id, name="Rose")
    with empty.store.atomic():
        people.edit_person(empty.store, person.id, name="Roza")
    empty.store.take_changes()
    assert not empty.undo()
    assert [error.code for error in ears.failed] == ["ChangedSince"]


def test_only_the_last_twenty_are_remembered(empty: Desk) -> None:
    for number in range(REMEMBERED + 5):
        empty.do(people.add_person, f"P{number}")
    undone = 0
    while empty.can_undo:
        undone += empty.undo()
    assert undone == REMEMBERED
    assert len(empty.store.all(Person)) == 5


def test_telling_after_a_deed_that_stands_for_ever_offers_no_undo(empty: Desk, ears: Ears) -> None:
    session = empty.do(sessions.plan_session, "Tea", None, starts_at=AT)
    assert session is not None
    empty.do(sessions.count_heads, session.id, 12)
    empty.tell("Twelve are here")
    assert ears.notices == [Notice("Twelve are here", can_undo=False)]


def test_a_job_works_in_a_store_of_its_own_and_its_changes_are_told(
    empty: Desk, ears: Ears, qtbot
) -> None:
    results: list[str] = []

    def job(store: Store, report: Progress) -> str:
        assert store is not empty.store
        report(1, 2)
        with store.atomic():
            people.add_person(store, "Rosa")
        return "done"

    seen: list[tuple[int, int]] = []
    empty.run(job, done=results.append, progress=lambda *step: seen.append(step))
    qtbot.waitUntil(lambda: results == ["done"])
    assert seen == [(1, 2)]
    assert ears.changed == [frozenset({Person})]
    assert [one.name for one in empty.store.all(Person)] == ["Rosa"]


def test_trouble_in_a_job_is_told_to_all_unless_somebody_asked_for_it(
    empty: Desk, ears: Ears, qtbot
) -> None:
    def job(_store: Store, _report: Progress) -> None:
        raise SessionClosed(title="Tea")

    asked: list[object] = []
    empty.run(job)
    qtbot.waitUntil(lambda: len(ears.failed) == 1)
    empty.run(job, failed=asked.append)
    qtbot.waitUntil(lambda: len(asked) == 1)
    assert len(ears.failed) == 1


def test_a_cancelled_job_leaves_no_trace(empty: Desk, qtbot) -> None:
    asked: list[object] = []
    cancelled = threading.Event()

    def job(store: Store, report: Progress) -> None:
        cancelled.wait(5)
        report(0, 1)
        with store.atomic():
            people.add_person(store, "Rosa")

    empty.run(job, failed=asked.append).cancel()
    cancelled.set()
    qtbot.waitUntil(lambda: len(asked) == 1)
    assert isinstance(asked[0], Cancelled)
    assert empty.store.all(Person) == []


def test_a_screen_that_is_gone_is_not_called(empty: Desk, qtbot) -> None:
    class Screen(QObject):
        @Slot(object)
        def show(self, _result: object) -> None:
            raise AssertionError("called after its end")

    screen = Screen()
    finished: list[object] = []
    empty.run(lambda _store, _report: 1, done=screen.show)
    from shiboken6 import delete

    delete(screen)
    empty.run(lambda _store, _report: 2, done=finished.append)
    qtbot.waitUntil(lambda: finished == [2])


def test_a_wish_to_go_somewhere_is_told(empty: Desk, qtbot) -> None:
    with qtbot.waitSignal(empty.goes) as heard:
        empty.open("door", session="abc")
    (visit,) = heard.args
    assert (visit.screen, visit.where) == ("door", {"session": "abc"})
    assert empty.store.all(Session) == []
