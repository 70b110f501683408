"""Faults put into the product one at a time: each must be found by a history known to find it.

``python -m tests.sync.simulator --mutants-random`` sends the whole catalogue through random ones.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from champion_app.store import merge_sql, merging
from tests.sync.simulator.living import Stage, stage, trouble
from tests.sync.simulator.mutants import MUTANTS
from tests.sync.simulator.mutating import Misfit, Mutant, Slip, mutated
from tests.sync.simulator.script import Step, from_text

pytestmark = pytest.mark.once

DEAF = next(one for one in MUTANTS if one.name == "deaf_clock")
KNOWN = Path(__file__).parent / "simulator" / "known"


def known(name: str) -> list[Step]:
    """The history that is known to kill a mutant."""
    return from_text((KNOWN / f"{name}.txt").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Stage:
    """Three laptops."""
    return stage(tmp_path_factory.mktemp("stage") / "made", 3)


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_the_fault_is_found_by_the_history_known_for_it(here: Stage, mutant: Mutant) -> None:
    steps = known(mutant.name)
    assert not trouble(here, steps), "the product itself fails here"
    with mutated(mutant):
        assert trouble(here, steps), f"{mutant.name} lives: {mutant.does}"


def test_a_fault_leaves_nothing_behind() -> None:
    before = merging.merge.__code__, merge_sql._LIFE
    for mutant in MUTANTS:
        with mutated(mutant):
            pass
    assert (merging.merge.__code__, merge_sql._LIFE) == before
    with mutated(DEAF):
        assert merging.merge.__code__ is not before[0]


def test_every_history_that_is_kept_belongs_to_a_mutant() -> None:
    assert {file.stem for file in KNOWN.glob("*.txt")} == {one.name for one in MUTANTS}
    assert len({one.name for one in MUTANTS}) == len(MUTANTS)


def test_a_mutant_that_fits_the_source_no_more_says_so() -> None:
    gone = Mutant("gone", "nothing", (Slip("store.merging:merge", "no such words", ""),))
    with pytest.raises(Misfit), mutated(gone):
        pass
