"""The last resort: logged without a name, told with an apology, survived."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from champion_app.ui import crash

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SECRET = "Mohammed Khan, 0161 496 0000"


def fail() -> None:
    raise ValueError(SECRET)


@pytest.fixture
def resort(tmp_path: Path, qapp) -> Iterator[crash.LastResort]:
    crash.keep_log(tmp_path)
    made = crash.LastResort()
    yield made
    if made._sheet is not None:
        made._sheet.close()
    crash.stop_log()


@pytest.mark.logs("ValueError at:")
def test_a_fault_is_logged_and_told_without_a_name(
    resort: crash.LastResort, tmp_path: Path
) -> None:
    try:
        fail()
    except ValueError:
        resort._caught(*sys.exc_info())
    log = (tmp_path / "champion.log").read_text(encoding="utf-8")
    assert "ValueError at:" in log
    assert "test_crash.py" in log
    assert "Khan" not in log
    assert resort._sheet is not None
    shown = resort._sheet.findChild(QPlainTextEdit).toPlainText()
    assert "in fail" in shown
    assert "Khan" not in shown


@pytest.mark.logs("ValueError at:")
def test_one_apology_at_a_time_and_the_app_goes_on(resort: crash.LastResort) -> None:
    for _ in range(3):
        try:
            fail()
        except ValueError:
            resort._caught(*sys.exc_info())
    first = resort._sheet
    assert first is not None
    assert first.isVisible()
    for button in first.findChildren(QPushButton):
        if button.text() == "Go on":
            button.click()
    assert not first.isVisible()
