"""The program as a person starts it: from the source tree, and frozen when it was built."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[2]
_ENDING = ".exe" if sys.platform == "win32" else ""
FROZEN = TOP / "dist" / "champion" / f"champion-cli{_ENDING}"


PROGRAMS = ["source", pytest.param("frozen", marks=pytest.mark.frozen)]
"""The programs to try; the frozen one only where it was built (``-m frozen``)."""


def words_of(program: str) -> list[str]:
    """How the program is started."""
    return [str(FROZEN)] if program == "frozen" else [sys.executable, "-m", "champion_app"]


def unplugged() -> list[str]:
    """What cuts a program off from every network: a namespace of its own, where we may make one."""
    if sys.platform != "linux" or shutil.which("unshare") is None:
        return []
    tried = subprocess.run(["unshare", "-rn", "true"], capture_output=True, check=False)
    return ["unshare", "-rn"] if tried.returncode == 0 else []


def run(
    program: str, *words: str, typed: str = "", before: list[str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the program to its end with nobody at the terminal and no keyring in reach."""
    return subprocess.run(
        [*(before or []), *words_of(program), *words],
        input=typed,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        cwd=TOP,
        env={**os.environ, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"},
        timeout=120,
    )
