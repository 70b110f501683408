"""The frozen app opens its window on a screen."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

import pytest

from tests.journeys.programs import TOP

APP = TOP / "dist" / "champion" / "champion"
PATIENCE = 60.0


def windows(display: str) -> str:
    """What the screen says of its windows."""
    asked = subprocess.run(
        ["xwininfo", "-root", "-tree", "-display", display],
        capture_output=True,
        text=True,
        check=False,
    )
    return asked.stdout


@pytest.mark.frozen
def test_the_frozen_app_opens_a_window(virtual_screen: str, tmp_path: Path) -> None:
    surroundings = {**os.environ, "DISPLAY": virtual_screen, "QT_QPA_PLATFORM": "xcb"}
    surroundings["HOME"] = str(tmp_path)
    with subprocess.Popen(
        [APP, "--scratch"], env=surroundings, stderr=subprocess.PIPE, text=True
    ) as running:
        until = time.monotonic() + PATIENCE
        shown = ""
        while time.monotonic() < until and running.poll() is None and "Champion" not in shown:
            shown = windows(virtual_screen)
        running.terminate()
        _, said = running.communicate(timeout=30)
    assert "Champion" in shown, said
    assert "Traceback" not in said
