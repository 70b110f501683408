"""Every room has its plaque, and nothing in it grows past what one reading holds."""

from __future__ import annotations

import ast
import tomllib

import pytest

from tests.house.source import APP, ROOT, TESTS, modules, place, tree

pytestmark = pytest.mark.once

OURS = [*modules(APP, TESTS), ROOT / "dev.py"]
Function = ast.FunctionDef | ast.AsyncFunctionDef


def test_every_package_says_in_six_lines_what_lives_in_it() -> None:
    bare = []
    for file in modules(APP, TESTS):
        if file.name == "__init__.py":
            plaque = ast.get_docstring(tree(file)) or ""
            if not 1 <= len(plaque.splitlines()) <= 6:
                bare.append(place(file))
    assert bare == []


def test_every_folder_with_code_is_a_package() -> None:
    folders = {file.parent for file in modules(APP, TESTS)}
    assert [place(folder) for folder in folders if not (folder / "__init__.py").is_file()] == []


def test_no_file_passes_four_hundred_lines() -> None:
    lengths = {place(file): len(file.read_text(encoding="utf-8").splitlines()) for file in OURS}
    assert {name: lines for name, lines in lengths.items() if lines > 400} == {}


def test_no_class_passes_twenty_methods() -> None:
    big = [
        f"{place(file, node)} {node.name}"
        for file in OURS
        for node in ast.walk(tree(file))
        if isinstance(node, ast.ClassDef)
        and sum(isinstance(part, Function) for part in node.body) > 20
    ]
    assert big == []


def test_no_function_passes_fifty_lines() -> None:
    long = [
        f"{place(file, node)} {node.name}"
        for file in OURS
        for node in ast.walk(tree(file))
        if isinstance(node, Function) and (node.end_lineno or 0) - node.lineno + 1 > 50
    ]
    assert long == []


def test_no_function_of_the_app_takes_more_than_six_arguments() -> None:
    wide = []
    for file in [*modules(APP), ROOT / "dev.py"]:
        if file.parent == APP / "commands":  # a command has as many as its wish has facts
            continue
        for node in ast.walk(tree(file)):
            if isinstance(node, Function):
                taken = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
                if len([one for one in taken if one.arg not in {"self", "cls"}]) > 6:
                    wide.append(f"{place(file, node)} {node.name}")
    assert wide == []


def test_every_room_stands_in_the_walls() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    rooms = settings["tool"]["importlinter"]["contracts"][0]["layers"]
    listed = {name.strip(" ()") for line in rooms for name in line.split("|")}
    there = {
        file.stem
        for file in APP.iterdir()
        if file.suffix == ".py" or (file / "__init__.py").is_file()
    }
    assert there - {"__init__", "__main__"} <= listed
