"""Sending and receiving with too little room.

The stick that is sent to, the profile that sends and the profile that receives each stand on a
small disk with so many KiB left, from none to more than is needed. Trouble is one sentence and
exit code 1 with nothing changed; with room again, the second try succeeds.
"""

from __future__ import annotations

import contextlib
import os
import resource
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.store.disks import small_disk
from tests.sync.faults.ground import Ground, Laptop, State

DISK_KIB = 24 * 1024
NAMES = 250
PAGE = 4
"""KiB in which a small disk is given out."""


@contextlib.contextmanager
def room(folder: Path, kib: int) -> Iterator[None]:
    """So many KiB are left in the folder, or where that cannot be had, no file may be larger."""
    if not folder.is_mount():
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (kib * 1024, before[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
        return
    filler, disk = folder / "filler", os.statvfs(folder)
    with filler.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, disk.f_bavail * disk.f_frsize - kib * 1024)
    try:
        yield
    finally:
        filler.unlink()


@dataclass
class Try:
    """One verb on a small disk, and what is looked at after it."""

    laptop: Laptop
    words: tuple[str, ...]
    disk: Path
    reset: Callable[[], None]
    done: Callable[[State, State], bool]
    seen: Counter[str] = field(default_factory=Counter)

    def once(self, kib: int) -> bool:
        """With so much room; whether that was enough."""
        self.reset()
        before = self.laptop.state()
        with room(self.disk, kib):
            said = self.laptop.say(*self.words)
        after = self.laptop.state()
        assert self.done(before, after) == (said.code == 0), (kib, said)
        if said.code:
            assert said.code == 1
            assert len(said.err.splitlines()) == 1, said.err
            assert "The disk is full" in said.err, said.err
            assert "damaged" not in said.err, said.err  # the file is not
            assert after.tables == before.tables
        self.seen["enough" if said.code == 0 else "full"] += 1
        self.laptop.well(*self.words)
        return said.code == 0

    def spread(self, count: int) -> dict[str, int]:
        """From no room to more than enough, in so many steps."""
        enough = 16 * PAGE
        while not self.once(enough):
            enough *= 4
        self.seen.clear()
        for step in range(count):
            self.once(round(step * enough * 1.05 / (count - 1)))
        assert self.seen["full"]
        assert self.seen["enough"]
        return {**self.seen, "KiB that are enough": enough}


def _afresh(kept: Path, disk: Path) -> Callable[[], None]:
    """A way to put a kept profile on the disk, as it was."""

    def put() -> None:
        shutil.rmtree(disk / kept.name, ignore_errors=True)
        shutil.copytree(kept, disk / kept.name)
        shutil.copy(kept.with_name("passphrase.txt"), disk)

    return put


def stick(here: Ground, disk: Path, count: int) -> dict[str, int]:
    """The stick is full: no number is taken and nothing half-written is left."""

    def sent(before: State, after: State) -> bool:
        found = [one.name for one in disk.iterdir()]
        assert len(found) == after.sent - before.sent
        assert all(name.endswith(".champion") for name in found)
        return bool(found)

    def empty() -> None:
        for one in disk.iterdir():
            one.unlink()

    return Try(here.amina, ("send", "--out", str(disk)), disk, empty, sent).spread(count)


def sender(here: Ground, disk: Path, count: int) -> dict[str, int]:
    """The sender's own disk is full: then no file appears either."""
    out = here.stick()
    put = _afresh(here.amina.folder, disk)

    def reset() -> None:
        put()
        for one in out.iterdir():
            one.unlink()

    def sent(before: State, after: State) -> bool:
        found = list(out.iterdir())
        assert len(found) == after.sent - before.sent
        return bool(found)

    laptop = Laptop(disk / "amina")
    return Try(laptop, ("send", "--out", str(out)), disk, reset, sent).spread(count)


def reader(here: Ground, disk: Path, count: int) -> dict[str, int]:
    """The receiver's disk is full: all of the file is in, or nothing."""
    (file,) = here.amina.sent(here.stick())
    put = _afresh(here.ruth.folder, disk)
    put()
    laptop = Laptop(disk / "ruth")
    words = ("receive", str(file), "--yes")
    laptop.well(*words)
    wanted = laptop.state()

    def taken(before: State, after: State) -> bool:
        assert after.fingerprint in (before.fingerprint, wanted.fingerprint)
        return after.fingerprint == wanted.fingerprint and after.counts == wanted.counts

    return Try(laptop, words, disk, put, taken).spread(count)


def run(here: Ground, count: int) -> dict[str, dict[str, int]]:
    """All three, so many points each; what was seen, under how the disk was made small."""
    here.work(here.amina, names=NAMES)
    told = {}
    for turn in (stick, sender, reader):
        disk = here.folder / turn.__name__
        with small_disk(disk, DISK_KIB) as how:
            told[f"{turn.__name__}, {how}"] = turn(here, disk, count)
    return told
