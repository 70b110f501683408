"""The first run, page by page, where there is no network to reach."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.journeys.programs import TOP, unplugged


def test_the_first_run_needs_no_network() -> None:
    """The tests of the first run again, in a namespace that has not even a loopback."""
    cut_off = unplugged()
    if not cut_off:
        pytest.skip("no network namespace can be made here; the tests' own audit hook stands in")
    ran = subprocess.run(
        [*cut_off, sys.executable, "-m", "pytest", "-q", "tests/ui/test_first_run.py"],
        cwd=TOP,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert ran.returncode == 0, ran.stdout[-3000:]
    assert " passed" in ran.stdout
