"""A few dozen random histories in CI; by the thousand with ``python -m tests.sync.simulator``.

Bundles are lost, late, doubled and out of order, clocks jump and stand still, laptops go back to
older copies of themselves, and the plug is pulled while a bundle is made or taken in: all end with
the same knowledge, and quiet. (sync design, part 5.1)
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from tests.sync.simulator.living import Stage, stage, told, trouble
from tests.sync.simulator.script import as_text, from_text, history, shrunk
from tests.sync.simulator.world import NAMES

pytestmark = pytest.mark.once

MENDED = Path(__file__).parent / "simulator" / "mended"
"""Faults of ours that random histories found, each shrunk to the steps that matter."""
SHARES = 4
ASKED = int(os.environ.get("CHAMPION_HISTORIES", "32"))
"""Histories of three laptops to live; of five a sixth of that, which takes about half as long."""
HISTORIES = {3: ASKED, 5: ASKED // 6}


@pytest.fixture(scope="module")
def stages(tmp_path_factory: pytest.TempPathFactory) -> Callable[[int], Stage]:
    """The stage of a programme with so many laptops, made when it is first asked for."""
    return cache(lambda nodes: stage(tmp_path_factory.mktemp("stage") / "made", nodes))


@pytest.mark.parametrize("share", range(SHARES))
@pytest.mark.parametrize("nodes", HISTORIES)
def test_invariant_01_whatever_happens_all_end_with_the_same_knowledge_and_quiet(
    stages: Callable[[int], Stage], nodes: int, share: int
) -> None:
    here = stages(nodes)
    for seed in range(share, HISTORIES[nodes], SHARES):
        wrong = trouble(here, history(seed, here.names), seed=seed, orders=seed % 3 == 0)
        assert not wrong, told(here, seed)


@pytest.mark.parametrize("file", sorted(MENDED.glob("*.txt")), ids=lambda file: file.stem)
def test_what_once_went_wrong_goes_well(stages: Callable[[int], Stage], file: Path) -> None:
    steps = from_text(file.read_text(encoding="utf-8"))
    nodes = 3 if {who for who, *_ in steps} <= set(NAMES[:3]) else 5
    assert trouble(stages(nodes), steps) == ""


def test_a_history_is_the_same_whenever_it_is_lived() -> None:
    names = NAMES[:3]
    assert history(7, names) == history(7, names)
    assert history(7, names) != history(8, names)
    assert from_text(as_text(history(7, names))) == history(7, names)


def test_what_fails_is_shrunk_to_the_steps_that_matter() -> None:
    steps = history(1, ("omar", "asha", "bilal"))
    few = shrunk([*steps, ("asha", "lies"), *steps], lambda left: ("asha", "lies") in left)
    assert few == [("asha", "lies")]
