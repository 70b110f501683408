"""The one worker: in order, told on the window's thread, cancelled at a report."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

import pytest

from champion_app.ui.jobs import Cancelled, Jobs, Listener

if TYPE_CHECKING:
    from collections.abc import Iterator

    from champion_app.ui.jobs import Progress


@pytest.fixture
def jobs(qapp) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_results_come_in_order_on_the_thread_of_the_window(jobs: Jobs, qtbot) -> None:
    heard: list[tuple[int, bool]] = []
    here = threading.get_ident()

    def tell(result: tuple[int, int]) -> None:
        number, worker = result
        heard.append((number, threading.get_ident() == here and worker != here))

    for number in range(50):
        jobs.start(
            lambda _report, number=number: (number, threading.get_ident()), Listener(done=tell)
        )
    qtbot.waitUntil(lambda: len(heard) == 50)
    assert heard == [(number, True) for number in range(50)]


def test_thousands_of_reports_all_arrive(jobs: Jobs, qtbot) -> None:
    steps: list[int] = []
    ended: list[object] = []

    def work(report: Progress) -> None:
        for number in range(5_000):
            report(number, 5_000)

    jobs.start(work, Listener(done=ended.append, progress=lambda done, _: steps.append(done)))
    qtbot.waitUntil(lambda: bool(ended))
    assert steps == list(range(5_000))


def test_a_cancelled_job_stops_at_its_next_report(jobs: Jobs, qtbot) -> None:
    begun, may_go_on = threading.Event(), threading.Event()
    told: list[BaseException] = []

    def work(report: Progress) -> None:
        begun.set()
        may_go_on.wait(5)
        report(1, 2)

    job = jobs.start(work, Listener(failed=told.append))
    begun.wait(5)
    job.cancel()
    may_go_on.set()
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], Cancelled)
    assert job.over


def test_a_fault_without_a_listener_reaches_the_last_resort(jobs: Jobs, qtbot) -> None:
    def work(_report: Progress) -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        jobs.start(work, Listener())
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


def test_busy_is_told_once_from_the_first_to_the_last(jobs: Jobs, qtbot) -> None:
    told: list[bool] = []
    jobs.busy.connect(told.append)
    for _ in range(3):
        jobs.start(lambda _report: None, Listener())
    qtbot.waitUntil(lambda: told == [True, False])
    assert not jobs.working


def test_closing_waits_for_the_work_under_way(qapp) -> None:
    jobs = Jobs()
    ended: list[str] = []
    jobs.start(lambda _report: ended.append("ended"), Listener())
    jobs.close()
    assert ended in (["ended"], [])  # begun work is finished, work not begun is not begun
    assert jobs.start(lambda _report: ended.append("late"), Listener()).over
    assert "late" not in ended
    assert not any(thread.name.startswith("champion-job") for thread in threading.enumerate())


class Ring:
    """Garbage that only the cycle collector finds."""

    def __init__(self) -> None:
        self.itself = self


def test_no_cycle_is_collected_in_the_worker(jobs: Jobs, qtbot) -> None:
    where: list[int] = []
    ended: list[object] = []

    def keep_busy(_report: Progress) -> list[list[int]]:
        return [[number] for number in range(200_000)]  # far beyond what starts the collector

    gc.collect()
    for _ in range(50):
        weakref.finalize(Ring(), lambda: where.append(threading.get_ident()))
    jobs.start(keep_busy, Listener(done=ended.append))
    qtbot.waitUntil(lambda: len(where) == 50 and bool(ended))
    assert set(where) == {threading.get_ident()}
    assert not gc.isenabled()


def test_python_collects_by_itself_once_the_worker_is_gone(qapp) -> None:
    first, second = Jobs(), Jobs()
    first.close()
    assert not gc.isenabled()
    second.close()
    assert gc.isenabled()
