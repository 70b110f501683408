"""Names that say nothing, and constructions that lost work for others, are not used here."""

from __future__ import annotations

import ast

import pytest

from tests.house.source import (
    APP,
    ROOT,
    TESTS,
    called,
    modules,
    names_of_ours,
    place,
    tree,
    words_of,
)

pytestmark = pytest.mark.once

BANNED = {
    "manager", "helper", "util", "utils", "misc", "common", "base", "handler", "controller",
    "wrapper", "impl",
}  # fmt: skip
# Terms of others, kept as they are known.
TERMS = {
    "base",  # Unicode's own word for the direction of a paragraph
    "base32",
    "base36",
    "base64",
    "controller",  # UK GDPR's word for who answers for the data
}


@pytest.mark.parametrize("file", [*modules(APP, TESTS), ROOT / "dev.py"], ids=place)
def test_names_say_what_a_thing_is(file) -> None:
    given = [*names_of_ours(tree(file)), *((part, None) for part in file.relative_to(ROOT).parts)]
    empty = [
        f"{place(file, node)} {name}"
        for name, node in given
        if name not in TERMS and any(word in BANNED for word in words_of(name))
    ]
    assert empty == []


def test_no_second_event_loop_and_no_job_object_that_loses_results() -> None:
    found = []
    for file in modules(APP):
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.Import | ast.ImportFrom):
                imported = [alias.name for alias in node.names] + [
                    getattr(node, "module", "") or ""
                ]
                found += [place(file, node) for name in imported if name.split(".")[0] == "asyncio"]
            if isinstance(node, ast.Name | ast.Attribute | ast.alias):
                name = getattr(node, "id", None) or getattr(node, "attr", None) or node.name
                if name in {"QRunnable", "processEvents"}:
                    found.append(f"{place(file, node)} {name}")
            if isinstance(node, ast.ClassDef):
                kinds = {ast.unparse(kind).rpartition(".")[2] for kind in node.bases}
                found += [f"{place(file, node)} {node.name}" for kind in kinds if kind == "QThread"]
    assert found == []


def test_no_test_waits_by_the_clock() -> None:
    waits = [
        place(file, node)
        for file in modules(TESTS)
        for node in ast.walk(tree(file))
        if called(node) in {"sleep", "qWait"}
        or (called(node) == "wait" and ast.unparse(node.func).startswith("qtbot"))
    ]
    assert waits == []


def test_a_type_is_only_ignored_by_name_and_with_a_reason() -> None:
    bare = [
        f"{place(file)}:{number}"
        for file in modules(APP)
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if "# type: ignore" in line and ("ignore[" not in line or "]  # " not in line)
    ]
    assert bare == []
