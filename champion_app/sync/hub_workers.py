"""A folder of bundle files taken into a hub by several processes, each file by one of them.

Each worker opens the profile for reading and the hub for itself. Whatever becomes of a worker, a
bundle is in the hub whole or not at all, and to receive the folder once more puts it right.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from champion_app.domain.errors import ChampionError, FileUnreadable
from champion_app.domain.exchange_errors import HubWorkerLost
from champion_app.paths import Profile
from champion_app.store.hub.hub_store import HubStore
from champion_app.store.hub.opening import open_hub
from champion_app.store.store import Store
from champion_app.sync import hub as hub_receiving
from champion_app.sync.profile import right_now
from champion_app.sync.receiving import Outcome

Trouble = tuple[str, dict[str, str | int]]
"""An error's name and facts, as they pass between processes."""


@dataclass(frozen=True)
class Task:
    """What every worker is told: the profile and its key, the hub, whether anything is kept."""

    profile: Path
    key: bytes
    url: str
    keep: bool

    def opened(self) -> tuple[HubStore, Store]:
        """The hub and the profile, which is only read."""
        hub = open_hub(self.url, now=right_now)
        database = Profile(self.profile).database
        return hub, Store(database, self.key, now=right_now, read_only=True)


def files_in(folder: Path) -> list[Path]:
    """The files of a folder by name, hidden ones left out. Raises FileUnreadable."""
    try:
        found = sorted(one for one in folder.iterdir() if not one.name.startswith("."))
        return [one for one in found if one.is_file()]
    except OSError as error:
        raise FileUnreadable(file=str(folder)) from error


def receive_all(task: Task, paths: Sequence[Path], *, workers: int) -> list[Outcome]:
    """What became of each file, in the order given. Raises what is about the hub, not the file."""
    if workers == 1 or len(paths) < 2:
        hub, profile = task.opened()
        with closing(hub), closing(profile):
            return [hub_receiving.take_file(hub, profile, one, keep=task.keep) for one in paths]
    told: dict[Path, Outcome] = {}
    for _ in range(2):  # a worker that died takes its pool along: the rest is begun once more
        left = [one for one in paths if one not in told]
        told |= dict(_in_processes(task, left, workers)) if left else {}
    lost = [one for one in paths if one not in told]
    told |= {one: Outcome("damaged", error=HubWorkerLost(file=str(one))) for one in lost}
    return [told[one] for one in paths]


def _in_processes(
    task: Task, paths: Sequence[Path], workers: int
) -> Iterator[tuple[Path, Outcome]]:
    # Fresh processes everywhere: a forked one would share the parent's open database.
    context = multiprocessing.get_context("spawn")
    count = min(workers, len(paths))
    with ProcessPoolExecutor(count, context, initializer=_begin, initargs=(task,)) as pool:
        running = {one: pool.submit(_one, one) for one in paths}
        for path, future in running.items():
            try:
                outcome, trouble = future.result()
            except BrokenProcessPool:
                continue
            yield path, replace(outcome, error=_error(trouble))


_TASK: dict[str, Task] = {}
_OPEN: dict[str, tuple[HubStore, Store]] = {}


def _begin(task: Task) -> None:
    """The beginning of a worker; what it needs is opened with the first file."""
    _TASK["task"] = task


def _one(path: Path) -> tuple[Outcome, Trouble | None]:
    """One file in a worker."""
    task = _TASK["task"]
    try:
        if not _OPEN:
            _OPEN["open"] = task.opened()
        outcome = hub_receiving.take_file(*_OPEN["open"], path, keep=task.keep)
    except ChampionError as error:
        outcome = Outcome("failed", error=error)
    return replace(outcome, error=None), _told(outcome.error)


def _told(error: ChampionError | None) -> Trouble | None:
    return None if error is None else (error.code, error.facts)


def _error(trouble: Trouble | None) -> ChampionError | None:
    if trouble is None:
        return None
    name, facts = trouble
    made = next(one for one in _kinds(ChampionError) if one.__name__ == name)
    return made(**facts)


def _kinds(kind: type[ChampionError]) -> Iterator[type[ChampionError]]:
    for one in kind.__subclasses__():
        yield one
        yield from _kinds(one)
