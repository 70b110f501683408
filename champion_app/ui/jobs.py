"""One worker thread for slow work; results come back on the thread of the window."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from champion_app.ui.collecting import Collector

T = TypeVar("T")
Progress = Callable[[int, int], None]
"""``report(done, total)``: says how far the work is; raises Cancelled when it shall stop."""


class Cancelled(Exception):
    """The person stopped the work; nothing was written."""


class Job:
    """A piece of work under way."""

    def __init__(self) -> None:
        self.cancelled = False
        self.over = False

    def cancel(self) -> None:
        """Stop the work at its next report."""
        self.cancelled = True


@dataclass(frozen=True)
class Listener:
    """Who is told what of a job, on the window's thread.

    ``failed`` gets whatever was raised, Cancelled too; without it an error is raised on the
    window's thread, where the last resort sees it.
    """

    done: Callable[[Any], None] | None = None  # Any: each job has its own kind of result
    failed: Callable[[BaseException], None] | None = None
    progress: Callable[[int, int], None] | None = None


def is_heard(callback: Callable[..., object] | None) -> bool:
    """Whether somebody is still there to be told: a screen may be gone by now."""
    if callback is None:
        return False
    owner = getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)


class Jobs(QObject):
    """The one worker thread: jobs run one after the other and can never overlap."""

    busy = Signal(bool)
    _came = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="champion-job")
        self._numbers = itertools.count()
        self._closed = False
        self._under_way: dict[int, tuple[Job, Listener]] = {}
        self._came.connect(self._hand_over)
        self._collector = Collector(self)

    @property
    def working(self) -> bool:
        """Whether any job is under way."""
        return bool(self._under_way)

    def start(self, work: Callable[[Progress], T], listener: Listener) -> Job:
        """Run ``work(report)`` in the worker and tell ``listener`` here.

        Once closed, nothing is begun any more: the app is on its way out.
        """
        job, number = Job(), next(self._numbers)
        if self._closed:
            job.over = True
            return job
        self._under_way[number] = (job, listener)
        if len(self._under_way) == 1:
            self.busy.emit(True)
        self._pool.submit(self._work, number, job, work)
        return job

    def close(self) -> None:
        """Cancel what is under way, wait for the worker to end, and tell nobody any more."""
        self._closed = True
        for job, _ in self._under_way.values():
            job.cancel()
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._collector.stop()

    def _work(self, number: int, job: Job, work: Callable[[Progress], object]) -> None:
        def report(done: int, total: int) -> None:
            if job.cancelled:
                raise Cancelled
            self._came.emit((number, "progress", (done, total)))

        try:
            if job.cancelled:
                raise Cancelled  # noqa: TRY301 - the same way out as from inside the work
            result = work(report)
        except Exception as error:  # noqa: BLE001 - carried over to the window's thread
            self._came.emit((number, "failed", error))
        else:
            self._came.emit((number, "done", result))

    @Slot(object)
    def _hand_over(self, news: object) -> None:
        if self._closed:
            return
        number, what, value = cast("tuple[int, str, Any]", news)
        job, listener = self._under_way[number]
        if what == "progress":
            if is_heard(listener.progress) and listener.progress:
                listener.progress(*value)
            return
        del self._under_way[number]
        job.over = True
        if not self._under_way:
            self.busy.emit(False)
        callback = listener.done if what == "done" else listener.failed
        if callback is None and what == "failed" and not isinstance(value, Cancelled):
            raise value
        if is_heard(callback) and callback:
            callback(value)
