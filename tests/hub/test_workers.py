"""Several workers at once: the same state, and each bundle whole or not at all."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import signal
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from champion_app.domain.exchange_errors import HubUnreachable
from champion_app.domain.records import RECORDS, Person
from champion_app.store.fingerprint import fingerprint
from champion_app.store.hub.hub_store import HubStore
from champion_app.store.hub.opening import make_hub, open_hub
from champion_app.sync import hub as receiving
from champion_app.sync import hub_workers
from champion_app.sync.hub_workers import Task
from champion_app.sync.receiving import inspect
from tests.hub.server import Server
from tests.hub.village import Village, state
from tests.samples import KEY

pytestmark = pytest.mark.once


def task(oldham: Village, url: str) -> Task:
    """What workers are told."""
    return Task(oldham.before.parent, KEY, url, keep=True)


def test_invariant_22_four_processes_bring_a_hub_to_the_laptops_state(
    oldham: Village, url: str, tmp_path: Path
) -> None:
    """Every bundle three times, so that several hold the same rows at once."""
    paths = [
        Path(shutil.copy(one, tmp_path / f"{one.name}{copy}"))
        for one in sorted(oldham.bundles.iterdir())
        for copy in range(3)
    ]
    with closing(make_hub(url, now=oldham.omar.clock)) as hub, closing(oldham.profile()) as profile:
        receiving.take_own(hub, profile)
        outcomes = hub_workers.receive_all(task(oldham, url), paths, workers=4)
        assert {one.result for one in outcomes} == {"new", "already"}
        assert state(hub) == state(oldham.omar.store)
        assert fingerprint(hub) == oldham.omar.fingerprint()
    assert multiprocessing.active_children() == []


SET_ASIDE = (
    'SELECT "table", lower(hex(id)), "group", hlc, dev, vh FROM set_aside ORDER BY 1, 2, 3, 4, 5'
)


def test_invariant_22_what_is_set_aside_is_the_same_too(oldham: Village, url: str) -> None:
    """Two laptops changed one venue; whoever merges at the same time, no losing value is missed."""
    with closing(make_hub(url, now=oldham.omar.clock)) as hub, closing(oldham.profile()) as profile:
        receiving.take_own(hub, profile)
        with ThreadPoolExecutor(4) as threads:
            list(threads.map(partial(_alone, oldham, url), sorted(oldham.bundles.iterdir())))
        kept = hub.rows(SET_ASIDE)
        assert kept
        assert kept == oldham.omar.store.rows(SET_ASIDE)


def _alone(oldham: Village, url: str, path: Path) -> None:
    """One file by a worker of its own, in this process."""
    profile = oldham.profile()
    with closing(open_hub(url, now=oldham.omar.clock)) as hub, closing(profile):
        receiving.take_file(hub, profile, path, keep=True)


def test_a_value_that_loses_to_one_not_yet_committed_is_set_aside(
    oldham: Village, server: Server, url: str
) -> None:
    """The second merge waits for the first, and compares with what it left."""
    first, second = (min(oldham.bundles.glob(f"0-{name}*")) for name in ("Amina", "Sabah"))
    one_by_one = server.url(server.new_database())
    with closing(make_hub(one_by_one, now=oldham.omar.clock)) as hub:
        with closing(oldham.profile()) as profile:
            receiving.take_own(hub, profile)
        for path in (first, second):
            _alone(oldham, one_by_one, path)
        expected = hub.rows(SET_ASIDE)
    with closing(make_hub(url, now=oldham.omar.clock)) as hub, closing(oldham.profile()) as profile:
        receiving.take_own(hub, profile)
        with ThreadPoolExecutor(1) as threads:
            with hub.atomic():
                receiving.take_file(hub, profile, first, keep=True)
                other = threads.submit(_alone, oldham, url, second)
                until_somebody_waits(server, other)
            other.result()
        assert expected
        assert hub.rows(SET_ASIDE) == expected


def test_nobody_comes_back_while_another_worker_erases_them(
    oldham: Village, server: Server, url: str
) -> None:
    """A bundle with the person waits until the order is in, and then leaves the person out."""
    (order,) = oldham.bundles.glob("again-*")
    ((subject,),) = oldham.omar.store.rows("SELECT subject FROM erasures")
    with closing(make_hub(url, now=oldham.omar.clock)) as hub, closing(oldham.profile()) as profile:
        receiving.take_own(hub, profile)
        with ThreadPoolExecutor(1) as threads:
            with hub.atomic():
                assert receiving.take_file(hub, profile, order, keep=True).erased == 1
                with_them = min(
                    path
                    for path in oldham.bundles.glob("[01]-*")
                    for block in inspect(profile, path.read_bytes()).blocks
                    if block.record_class is Person and subject in block.columns["id"]
                )
                other = threads.submit(_alone, oldham, url, with_them)
                until_somebody_waits(server, other)
            other.result()
        gone = "SELECT 1 FROM people p JOIN erasures e ON e.subject = p.id"
        assert hub.rows(gone) == []


def until_somebody_waits(server: Server, other: Future[None]) -> None:
    """Until another worker stands before a lock; it must not have come through."""
    waits = "SELECT pg_sleep(0.02), count(*) FROM pg_locks WHERE NOT granted"
    while not (server.tell(waits)[0][1] or other.done()):
        pass
    assert not other.done()


def test_a_worker_that_is_killed_leaves_each_bundle_whole_or_not_at_all(
    oldham: Village, url: str
) -> None:
    """Killed while it merges; the next time everything is there."""
    paths = sorted(oldham.bundles.iterdir())
    with closing(make_hub(url, now=oldham.omar.clock)) as hub, closing(oldham.profile()) as profile:
        receiving.take_own(hub, profile)
        context = multiprocessing.get_context("spawn")
        running = context.Process(target=_until_killed, args=(task(oldham, url), paths[0]))
        running.start()
        running.join(60)
        assert running.exitcode == -signal.SIGKILL
        before = state(hub)
        assert "arrivals" not in before
        assert receiving.take_file(hub, profile, paths[0], keep=True).result == "new"
        assert "arrivals" in state(hub)


def _until_killed(task: Task, path: Path) -> None:
    """A worker that dies with the work done and nothing committed."""
    hub, profile = task.opened()
    with hub.atomic():
        receiving.take_file(hub, profile, path, keep=True)
        os.kill(os.getpid(), signal.SIGKILL)


def test_a_lost_connection_is_said_and_the_next_bundle_connects_anew(
    oldham: Village, server: Server, url: str
) -> None:
    """Whole or not at all: what was under way is not there."""
    path = min(oldham.bundles.iterdir())
    with closing(make_hub(url, now=oldham.omar.clock)) as hub, closing(oldham.profile()) as profile:
        receiving.take_own(hub, profile)
        (pid,) = hub.rows("SELECT pg_backend_pid()")[0]
        server.tell(f"SELECT pg_terminate_backend({pid})")
        with pytest.raises(HubUnreachable):
            receiving.take_file(hub, profile, path, keep=True)
        assert receiving.take_file(hub, profile, path, keep=True).result == "new"


def test_transactions_in_each_others_way_are_begun_again(oldham: Village, url: str) -> None:
    """Two that lock the same two rows in opposite order both come through."""
    with closing(make_hub(url, now=oldham.omar.clock)) as first:
        with first.atomic():
            for name in "ab":
                first.set_meta(name, 0)
        with closing(open_hub(url, now=oldham.omar.clock)) as second:
            both = threading.Barrier(2)

            def add(hub: HubStore, names: str) -> None:
                waited = []

                def work() -> None:
                    with hub.atomic():
                        for name in names:
                            sql = "UPDATE meta SET value = CAST(value AS BIGINT) + 1 WHERE name = ?"
                            hub.execute(sql, (name,))
                            if not waited:
                                waited.append(name)
                                both.wait(30)

                hub.retried(work)

            with ThreadPoolExecutor(2) as threads:
                list(threads.map(add, (first, second), ("ab", "ba")))
        assert (first.meta("a"), first.meta("b")) == ("2", "2")


def test_every_kind_of_record_has_its_table(url: str, oldham: Village) -> None:
    """Also one that nothing has ever been written to."""
    with closing(make_hub(url, now=oldham.omar.clock)) as hub:
        for record_class in RECORDS:
            assert hub.all(record_class) == []
