"""Killed, without room, two at once: an exchange is whole or has not begun, and goes well again.

The numbers are those of every day. The proof is 200 kills, 50 disks and 40 crowds, which take some
minutes: set the three variables.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("CHAMPION_KILLS", "3"))
"""How often sending, and receiving, is killed."""
POINTS = int(os.environ.get("CHAMPION_FULL_DISKS", "2"))
"""On how many disks with different room a stick, a sender and a receiver are tried."""
CROWDS = int(os.environ.get("CHAMPION_CROWDS", "1"))
"""How many files are taken in by two programs at once."""

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kills forked programs")


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Any:  # Any: JSON as read
    """What came of it; that the program ended well is what is proved, each test says of what."""
    folder = str(tmp_path_factory.mktemp("faults"))
    words = (folder, f"--kills={KILLS}", f"--full={POINTS}", f"--crowds={CROWDS}")
    done = subprocess.run(
        [sys.executable, "-m", "tests.sync.faults", *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def tell(capfd: pytest.CaptureFixture[str], what: object) -> None:
    """Print the figures."""
    with capfd.disabled():
        sys.stdout.write(f"\n{Path(__file__).name}: {what}\n")


def test_invariant_6_killed_anywhere_an_exchange_is_whole_or_has_not_begun(
    seen: Any, capfd: pytest.CaptureFixture[str]
) -> None:
    tell(capfd, seen["kills"])
    assert {one["kills"] for one in seen["kills"].values()} == {KILLS}
    assert set(seen["kills"]) == {"sending", "receiving"}


def test_without_room_an_exchange_is_whole_or_has_not_begun(
    seen: Any, capfd: pytest.CaptureFixture[str]
) -> None:
    tell(capfd, seen["full"])
    tried = [one["full"] + one["enough"] for one in seen["full"].values()]
    assert tried == [POINTS] * 3


def test_two_programs_at_once_take_a_file_in_once(
    seen: Any, capfd: pytest.CaptureFixture[str]
) -> None:
    tell(capfd, seen["crowds"])
    ended = {name: count for name, count in seen["crowds"].items() if " and " in name}
    assert sum(ended.values()) == CROWDS
