"""The promise of the door: kill the program at any moment, and no confirmed tap is lost."""

from __future__ import annotations

import os
import random
import select
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from champion_app.domain.records import Arrival, Person
from champion_app.store import queries
from champion_app.store.door_queries import door_waiting
from tests.doorground import open_store, session_in

if TYPE_CHECKING:
    from collections.abc import Iterator

KILLS = 50
ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")


class Victim:
    """The tapping program, its output read without ever waiting longer than asked."""

    def __init__(self, folder: Path) -> None:
        self.program = subprocess.Popen(
            [sys.executable, "-m", "tests.journeys.tapping", str(folder)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )
        assert self.program.stdin is not None
        assert self.program.stdout is not None
        self._wishes, self._said = self.program.stdin, self.program.stdout
        self._rest = b""

    def lines(self, seconds: float) -> Iterator[str]:
        """What it says until the time is over."""
        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0:
            if not select.select([self._said], [], [], left)[0]:
                return
            more = os.read(self._said.fileno(), 65536)
            if not more:
                return
            *whole, self._rest = (self._rest + more).split(b"\n")
            yield from (line.decode() for line in whole)

    def tap_and_die(self, seconds: float) -> int:
        """Let it tap for so long from its first tap, kill it; the last count it confirmed."""
        self._wishes.write(b"go\n")
        self._wishes.flush()
        child, confirmed = 0, 0
        for line in self.lines(30):
            if line.startswith("pid"):
                child = int(line.split()[1])
            else:
                confirmed = int(line)
                break
        for line in self.lines(seconds):
            confirmed = int(line)
        os.kill(child, signal.SIGKILL)
        for line in self.lines(30):
            if line == "gone":
                break
            confirmed = int(line)
        return confirmed

    def close(self) -> None:
        """End the program itself."""
        self._wishes.close()
        self._said.close()
        self.program.wait(30)


def test_fifty_sudden_deaths_lose_no_confirmed_tap(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    here = session_in(store)
    store.close()
    chance, victim, deaths = random.Random(20261123), Victim(tmp_path), 0
    try:
        for _ in range(KILLS):
            confirmed = victim.tap_and_die(chance.uniform(0, 0.12))
            after = open_store(tmp_path)
            assert after.rows("PRAGMA integrity_check") == [("ok",)]
            assert after.rows("PRAGMA foreign_key_check") == []
            count = queries.attendance(after, here.id)
            # The tap that was under way may have reached the disk, its number not the screen.
            assert confirmed <= count.total <= confirmed + 1
            assert confirmed > deaths  # each life confirmed at least one tap
            assert count.named == len(after.all(Person)), "a name without its arrival"
            assert len(after.all(Arrival)) == count.total
            assert door_waiting(after) == here.id
            after.close()
            deaths += 1
    finally:
        victim.close()
    assert deaths == KILLS
