"""The one door for developers: what it looks for, and what it says when something is not there."""

from __future__ import annotations

import re
import shutil
import sys
from typing import TYPE_CHECKING

import pytest

import dev
from tests.house.source import ROOT

if TYPE_CHECKING:
    from pathlib import Path


def test_only_what_is_not_there_is_named() -> None:
    wanted = {"libc.so.6": "libc6", "sh": "dash", "libnowhere.so.1": "nowhere1", "nope": "nope"}
    assert dev.missing(wanted) == ["nope", "nowhere1"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Debian and Ubuntu have apt-get")
def test_without_root_the_one_command_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setattr(shutil, "which", {"apt-get": "/usr/bin/apt-get"}.get)
    with pytest.raises(dev.Stop, match=r"sudo apt-get install -y --no-install-recommends nope"):
        dev.system({"nope": "nope"})


def test_a_python_that_only_says_where_it_is_not_is_not_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shim = tmp_path / "python3.99"
    shim.write_text("#!/bin/sh\necho 'python3.99: command not found'\nexit 127\n")
    shim.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert dev.version_of(shim) is None
    assert dev.find_python("3.99") is None


def test_the_running_python_is_found() -> None:
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    assert dev.version_of(sys.executable) == version
    assert dev.find_python(version) is not None


def test_every_task_is_told_to_contributors() -> None:
    told = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert set(dev.TASKS) <= set(re.findall(r"^\| `(\w+)", told, re.MULTILINE))
