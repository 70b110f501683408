"""Every invariant of the sync design, part 8, is kept by a test that bears its number."""

from __future__ import annotations

import re

from tests.house.source import TESTS, modules

INVARIANTS = 22
NUMBERED = re.compile(r"^def test_invariant_(\d{1,2})_[a-z]", re.MULTILINE)
"""Tests at the top of a module: pytest finds them there."""


def test_every_invariant_has_a_test_of_its_number_and_no_other_number_has() -> None:
    found = {
        int(number)
        for file in modules(TESTS)
        if file.name.startswith("test_")
        for number in NUMBERED.findall(file.read_text(encoding="utf-8"))
    }
    assert found == set(range(1, INVARIANTS + 1))
