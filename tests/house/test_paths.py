"""Shipped files are found wherever the program stands; a profile is one folder."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from champion_app.paths import (
    Profile,
    default_profile_folder,
    resource_folder,
    translation_folder,
)
from tests.conftest import HOME
from tests.house.source import APP, ROOT

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_in_the_source_tree_shipped_files_stand_beside_the_app() -> None:
    assert resource_folder() == ROOT / "resources"
    assert translation_folder() == ROOT / "translations"
    assert (resource_folder() / "languages.csv").is_file()


def test_in_the_frozen_program_they_stand_where_it_was_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource_folder() == tmp_path / "resources"
    assert translation_folder() == tmp_path / "translations"


def test_installed_from_a_wheel_they_stand_inside_the_package(tmp_path: Path) -> None:
    package = tmp_path / "champion_app"
    (package / "resources").mkdir(parents=True)
    for name in ("__init__.py", "paths.py"):
        (package / name).write_text((APP / name).read_text(encoding="utf-8"), encoding="utf-8")
    told = subprocess.run(
        [sys.executable, "-c", "from champion_app.paths import *; print(resource_folder())"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.strip() == str(package / "resources")


def test_a_profile_keeps_everything_in_its_folder(tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    kept = {
        profile.database,
        profile.keyfile,
        profile.preferences,
        profile.logs,
        profile.backups,
        profile.lock,
    }
    assert {file.parent for file in kept} == {tmp_path}
    assert len(kept) == 6
    assert list(tmp_path.iterdir()) == []


def test_the_usual_profile_is_in_this_persons_own_data() -> None:
    assert default_profile_folder().is_relative_to(HOME)
