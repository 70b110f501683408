"""The source as the house tests read it: files, syntax trees, names."""

from __future__ import annotations

import ast
import functools
import re
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
APP = ROOT / "champion_app"
TESTS = ROOT / "tests"


def modules(*folders: Path) -> list[Path]:
    """Every Python file under the folders, in order."""
    return sorted(file for folder in folders for file in folder.rglob("*.py"))


@functools.cache
def tree(file: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(file.read_text(encoding="utf-8"), filename=str(file))


def place(file: Path, node: ast.AST | None = None) -> str:
    """Where something stands, to be read in a failing test."""
    line = getattr(node, "lineno", None)
    return file.relative_to(ROOT).as_posix() + (f":{line}" if line else "")


def tracked() -> list[Path]:
    """The files of the project as git has them, or all outside the ignored folders."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False
    ).stdout.decode()
    if listed:
        return [file for name in listed.split("\0") if name and (file := ROOT / name).is_file()]
    hidden = {"build", "dist", "__pycache__"}
    return [
        file
        for file in ROOT.rglob("*")
        if file.is_file()
        and not any(
            part in hidden or part.startswith((".venv", ".cache", ".git", ".mypy", ".ruff"))
            for part in file.relative_to(ROOT).parts
        )
    ]


def words_of(name: str) -> list[str]:
    """The words inside a name: ``_SessionForm`` and ``session_form`` are both session, form."""
    return [word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name)]


def names_of_ours(module: ast.Module) -> Iterator[tuple[str, ast.AST]]:
    """Every name that the module itself gives: classes, functions, arguments, variables."""
    for node in ast.walk(module):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, node
        elif isinstance(node, ast.arg):
            yield node.arg, node
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id, node
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            yield node.attr, node


MARKS = {"tr", "translate", "QT_TRANSLATE_NOOP", "QT_TR_NOOP"}


def marked(file: Path) -> Iterator[tuple[ast.Call, str]]:
    """Each call that marks words for translators, with the class it stands in."""

    def walk(node: ast.AST, owner: str) -> Iterator[tuple[ast.Call, str]]:
        for part in ast.iter_child_nodes(node):
            yield from walk(part, part.name if isinstance(part, ast.ClassDef) else owner)
        if isinstance(node, ast.Call) and called(node) in MARKS:
            whose = ast.unparse(node.func).rpartition(".")[0]
            if called(node) != "translate" or whose in {"QCoreApplication", "QApplication"}:
                yield node, owner

    yield from walk(tree(file), "")


def literals(node: ast.AST) -> list[str]:
    """The plain strings among a call's positional arguments."""
    return [
        argument.value
        for argument in getattr(node, "args", [])
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    ]


def called(node: ast.AST) -> str:
    """The last name of what is called: ``self.tr(…)`` is ``tr``; empty when it is no call."""
    if not isinstance(node, ast.Call):
        return ""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""
