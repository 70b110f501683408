"""What the program brings in: all of it declared, and the heavy part only where it is used."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib

from tests.house.source import APP, ROOT, modules, place, tree

HEAVY = {"reportlab", "keyring", "sqlite_utils", "openpyxl", "rapidfuzz", "uharfbuzz", "xlsxwriter"}
HEAVY |= {"psycopg", "mammoth", "markdown_it"}
NAMED_OTHERWISE = {
    "pyside6_essentials": "PySide6",
    "pyside6_addons": "PySide6",
    "pyside6_pdf": "PySide6",
    "pillow": "PIL",
    "markdown_it_py": "markdown_it",
}


def declared() -> set[str]:
    """The import names of the direct dependencies."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = [*project["dependencies"], *project["optional-dependencies"]["hub"]]
    names = [re.split(r"[^\w-]", line, maxsplit=1)[0] for line in lines]
    plain = [name.lower().replace("-", "_") for name in names]
    return {NAMED_OTHERWISE.get(name, name) for name in plain} | {"shiboken6"}  # inside PySide6


def imported() -> dict[str, str]:
    """The outermost name of everything the app imports from outside, and one place of it."""
    found = {}
    for file in modules(APP):
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            else:
                continue
            found |= {name.split(".")[0]: place(file, node) for name in names}
    known = {*sys.stdlib_module_names, "champion_app"}
    return {name: where for name, where in found.items() if name not in known}


def test_everything_imported_is_declared() -> None:
    assert {name: where for name, where in imported().items() if name not in declared()} == {}


def test_everything_declared_is_imported() -> None:
    # Windows has no time zones of its own; zoneinfo finds the package by itself.
    assert declared() - {"tzdata", "shiboken6"} - set(imported()) == set()


def test_the_program_starts_without_its_heavy_libraries() -> None:
    ask = (
        "import sys, champion_app.__main__; print(*sorted({m.split('.')[0] for m in sys.modules}))"
    )
    told = subprocess.run(
        [sys.executable, "-c", ask], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert HEAVY & set(told.stdout.split()) == set()
