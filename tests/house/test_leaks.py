"""Nothing in the project names a machine, a registry or the means it was written with."""

from __future__ import annotations

import re

import pytest

from tests.house.source import ROOT, place, tracked

pytestmark = pytest.mark.once

# Put together here, so that this file does not name them either.
REGISTRIES = ["pypi" + ".org", "python" + "hosted", "registry.npm" + "js", "deb.debian" + ".org"]
PATHS = ["/wo" + "rk/", "/ro" + "ot/", "/home/[a-z]+/", "/tm" + "p/[a-z]", "[A-Z]:\\\\Users"]
FORBIDDEN = re.compile("|".join([*map(re.escape, REGISTRIES), *(rf"(?<![\w.]){p}" for p in PATHS)]))
TEXT = {".py", ".md", ".toml", ".json", ".csv", ".spec", ".yaml", ".lock", ".ts", ".svg", ""}


def test_no_tracked_file_names_a_machine_or_a_registry() -> None:
    leaks = []
    for file in tracked():
        if file.suffix in TEXT and file.stat().st_size < 4_000_000:
            text = file.read_text(encoding="utf-8", errors="replace")
            for number, line in enumerate(text.splitlines(), 1):
                if found := FORBIDDEN.search(line):
                    leaks.append(f"{place(file)}:{number} {found[0]}")
    assert leaks == []


def test_the_lock_holds_versions_and_hashes_and_no_address() -> None:
    entries = (ROOT / "requirements.lock").read_text(encoding="utf-8").replace("\\\n", "")
    lines = [line for line in entries.splitlines() if line and not line.startswith("#")]
    assert len(lines) > 40
    for line in lines:
        assert re.match(r"[a-z0-9-]+==[\w.+]+", line), line
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", line), line
    assert "://" not in entries
    assert "--index" not in entries


def test_no_secret_library_is_there_twice() -> None:
    assert "argon2-cffi" not in (ROOT / "requirements.lock").read_text(encoding="utf-8")


def test_no_promise_is_left_in_the_code() -> None:
    left = re.compile("TO" + "DO|FIX" + "ME|Not" + "ImplementedError|XX" + "X")
    found = [
        f"{place(file)}:{number}"
        for file in tracked()
        if file.suffix in {".py", ".toml", ".spec"}
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if left.search(line)
    ]
    assert found == []
