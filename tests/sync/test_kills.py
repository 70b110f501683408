"""Killed, without room, not allowed, two at once: an exchange is whole or has not begun."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("CHAMPION_KILLS", "3"))
"""How often sending, and receiving, is killed: 200 is the proof, which takes some minutes."""
posix = pytest.mark.skipif(not hasattr(os, "fork"), reason="kills forked programs")


def ran(program: str, *words: str) -> dict[str, dict[str, int]]:
    """What a program of faults saw; that it ended well is what is proved."""
    done = subprocess.run(
        [sys.executable, "-m", f"tests.sync.faults.{program}", *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, dict[str, int]] = json.loads(done.stdout)
    return found


@posix
def test_killed_anywhere_an_exchange_is_whole_or_has_not_begun_and_goes_well_again(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    seen = ran("kills", str(tmp_path), str(KILLS))
    with capfd.disabled():
        sys.stdout.write(f"\n{Path(__file__).name}: {seen}\n")
    for turn in ("sending", "receiving"):
        assert seen[turn]["kills"] == KILLS
        assert seen[turn]["calls"] > 20
