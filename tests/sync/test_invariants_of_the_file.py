"""Invariants 6 and 16 of the sync design: what may stand in the file, and at which moment."""

from __future__ import annotations

from pathlib import Path

import pytest

from champion_app.domain.records import RECORDS
from tests.samples import make_store
from tests.sync.simulator.checks import whole
from tests.sync.simulator.living import Stage, stage, step
from tests.sync.simulator.mishaps import unplugged
from tests.sync.simulator.world import Mail, World, copied, fixed_chance, sealed, taken

MOMENTS = (1, 5, 20, 40, 60, 80, 100, 120, 150, 200, 300, 100_000)
"""Spread over the work, the last of them beyond it."""


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Stage:
    """Two laptops."""
    return stage(tmp_path_factory.mktemp("stage") / "made", 2)


def told(here: Stage) -> World:
    """Asha has sent something that Omar has not heard yet, and writes on."""
    world = copied(here.source, here.target, here.names)
    for each in ("stock 40", "person 0 name b", "send", "stock -12"):
        step(world, ("asha", *each.split()))
    return world


def cut_short(here: Stage, work: str, moment: int, mail: list[Mail]) -> tuple[bool, str]:
    """Whether the plug was pulled before the work was done, and all that the file then holds."""
    with fixed_chance(6):
        world = told(here)
        mail += world.bags["omar"][-1:]  # the first of them stays: none is sealed twice alike
        one = world.laptops["asha" if work == "send" else "omar"]
        before = whole(one)
        cut = unplugged(
            one,
            moment,
            lambda: sealed(world, one) if work == "send" else taken(world, one, mail[0]),
        )
        after = whole(one)
        world.close()
    return cut, "nothing" if after == before else after


@pytest.mark.parametrize("work", ["send", "take"])
def test_invariant_06_the_plug_pulled_at_any_moment_leaves_all_or_nothing(
    here: Stage, work: str
) -> None:
    mail: list[Mail] = []
    found = {cut_short(here, work, moment, mail) for moment in MOMENTS}
    done = {state for cut, state in found if not cut}
    assert len(done) == 1, "the work was never done, or not always in the same way"
    assert (True, "nothing") in found
    assert {state for cut, state in found if cut} <= {"nothing", *done}


def test_invariant_16_nothing_that_travels_is_unique_but_by_its_id(tmp_path: Path) -> None:
    store = make_store(tmp_path)
    for record_class in RECORDS:
        sql = "SELECT group_concat(c.name) FROM pragma_index_list(?) i, pragma_index_info(i.name) c"
        unique = store.rows(f'{sql} WHERE i."unique" GROUP BY i.name', (record_class.table,))
        assert unique == [("id",)], record_class.table
    store.close()
