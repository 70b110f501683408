"""Two laptops made once by the real ``setup``, copied for each test."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from champion_app.paths import Profile
from champion_app.sync.profile import Who, make_profile
from tests.cli.laptops import PASSPHRASE, Laptop


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    for name, who in (
        ("coordinator", Who("coordinator", "Ruth", "Oldham Champions")),
        ("amina", Who("champion", "Amina")),
        ("yusuf", Who("champion", "Yusuf")),
    ):
        profile = Profile(folder / name)
        made = make_profile(profile, who, passphrase=PASSPHRASE, practice=True)
        made.opened.close()
    return folder


def _laptop(made: Path, tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]) -> Laptop:
    shutil.copytree(made / name, tmp_path / name)
    return Laptop(tmp_path / name, capsys)


@pytest.fixture
def coordinator(made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Laptop:
    return _laptop(made, tmp_path, "coordinator", capsys)


@pytest.fixture
def amina(made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Laptop:
    return _laptop(made, tmp_path, "amina", capsys)


@pytest.fixture
def yusuf(made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Laptop:
    return _laptop(made, tmp_path, "yusuf", capsys)
