"""The frozen program: which files belong in it on each system, and what was really shipped."""

from __future__ import annotations

import os
import re
import runpy
import subprocess
import sys
import zipfile
from typing import TYPE_CHECKING

import PyInstaller.depend.bindepend  # before a test pretends to be another system
import PyInstaller.utils.hooks
import pytest

from tests.house.source import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

DIST = ROOT / "dist" / "champion"
# These parts of Qt and GNU readline are GPL; the web engine is 260 MB that we never open.
FOREIGN = re.compile(
    r"Qt6?(Charts|DataVisualization|Graphs|VirtualKeyboard|WebEngine|Qml|Quick)|readline"
)


class Recorded:
    """What the build description asked PyInstaller for."""

    def __init__(self, *parts: object, **wishes: object) -> None:
        self.parts, self.wishes = parts, wishes
        self.binaries: list[tuple[str, str, str]] = []
        self.datas: list[tuple[str, str, str]] = []
        self.scripts, self.pure = [], []


@pytest.fixture
def described(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], dict]:
    """The build description as it reads on a system, without building."""
    for name in ("collect_submodules", "copy_metadata"):
        monkeypatch.setattr(PyInstaller.utils.hooks, name, lambda name: [name])

    def describe(system: str) -> dict:
        monkeypatch.setattr(sys, "platform", system)
        made: dict[str, list[Recorded]] = {}

        def record(kind: str) -> Callable[..., Recorded]:
            def make(*parts: object, **wishes: object) -> Recorded:
                made.setdefault(kind, []).append(Recorded(*parts, **wishes))
                return made[kind][-1]

            return make

        kinds = ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")
        given = {"SPECPATH": str(ROOT), **{kind: record(kind) for kind in kinds}}
        return {**runpy.run_path(str(ROOT / "build.spec"), given), "made": made}

    return describe


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_each_system_gets_a_window_and_a_terminal_program(described, system: str) -> None:
    spec = described(system)
    doors = {one.wishes["name"]: one.wishes["console"] for one in spec["made"]["EXE"]}
    assert doors == {"champion": False, "champion-cli": True}
    assert len(spec["made"]["COLLECT"]) == 1
    assert ("BUNDLE" in spec["made"]) == (system == "darwin")
    assert all(one.wishes["strip"] == (system == "linux") for one in spec["made"]["EXE"])
    assert ("tzdata" in spec["made"]["Analysis"][0].wishes["hiddenimports"]) == (system == "win32")


@pytest.mark.parametrize(
    ("destination", "kept"),
    [
        ("PySide6/Qt/lib/libQt6Core.so.6", True),
        ("PySide6/QtPdf.abi3.so", True),
        ("PySide6\\Qt6Widgets.dll", True),
        ("PySide6\\QtWidgets.pyd", True),
        ("PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("libgssapi_krb5.so.2", True),
        ("PySide6/Qt/lib/libQt6VirtualKeyboard.so.6", False),
        ("PySide6\\Qt6Charts.dll", False),
        ("PySide6/Qt/lib/QtDataVisualization.framework/Versions/A/QtDataVisualization", False),
        ("PySide6/Qt/lib/libQt63DCore.so.6", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6\\plugins\\platforminputcontexts\\qtvirtualkeyboardplugin.dll", False),
        ("libcups.so.2", False),
    ],
)
def test_only_listed_parts_of_qt_are_kept(described, destination: str, kept: bool) -> None:
    assert described("linux")["kept"](destination) is kept


def shipped() -> list[Path]:
    """The files of the frozen program."""
    return [file.relative_to(DIST) for file in DIST.rglob("*") if file.is_file()]


def belongings() -> set[str]:
    """What the program reads at run time, by its place in the source tree."""
    resources = {
        file.relative_to(ROOT).as_posix()
        for file in (ROOT / "resources").rglob("*")
        if file.is_file() and file.suffix not in {".py", ".pyc", ".toml"}
    }
    catalogues = (ROOT / "translations").glob("champion_*.ts")
    return resources | {f"translations/{file.stem}.qm" for file in catalogues}


@pytest.mark.frozen
def test_nothing_foreign_was_shipped() -> None:
    files = shipped()
    assert len(files) > 100
    assert [str(file) for file in files if FOREIGN.search(str(file))] == []


@pytest.mark.frozen
def test_everything_the_program_reads_was_shipped() -> None:
    assert belongings() <= {file.as_posix().removeprefix("_internal/") for file in shipped()}


@pytest.mark.frozen
def test_the_wheel_holds_the_same_but_for_the_font_packs() -> None:
    (wheel,) = (ROOT / "dist").glob("champion_app-*.whl")
    with zipfile.ZipFile(wheel) as packed:
        names = set(packed.namelist())
    packs = "champion_app/resources/font-packs/"  # wheels of their own
    wanted = {f"champion_app/{name}" for name in belongings()}
    assert {name for name in wanted if not name.startswith(packs)} <= names
    assert [name for name in names if name.startswith(packs)] == []
    assert [name for name in names if name.startswith(("tests/", "dev"))] == []


@pytest.mark.frozen
def test_the_frozen_program_passes_its_own_check_and_says_nothing_unexpected() -> None:
    done = subprocess.run(
        [DIST / "champion-cli", "self-check"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert (done.returncode, done.stderr) == (0, "")
