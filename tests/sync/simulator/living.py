"""A history lived: steps done one after the other on fresh laptops, then everything checked."""

from __future__ import annotations

import random
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from sqlcipher3.dbapi2 import Error as SqliteError

from champion_app.domain.errors import ChampionError
from tests.sync.simulator import checks
from tests.sync.simulator.deeds import DEEDS, done
from tests.sync.simulator.mishaps import MISHAPS
from tests.sync.simulator.oddities import ODDITIES, Over
from tests.sync.simulator.script import Step, as_text, history, shrunk
from tests.sync.simulator.world import Diverged, World, copied, enrolled, fixed_chance

BREAKS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    ChampionError,
    LookupError,
    NameError,
    OSError,
    RuntimeError,
    SqliteError,
    TypeError,
    ValueError,
)
"""How a fault of ours may end a history; what else is raised is the simulator's own fault."""


@dataclass(frozen=True)
class Stage:
    """A folder with enrolled laptops to copy, and a folder for the copies."""

    source: Path
    target: Path
    names: tuple[str, ...]


def stage(folder: Path, nodes: int) -> Stage:
    """The laptops of a programme with so many of them, made once."""
    (folder / "enrolled").mkdir(parents=True)
    names = enrolled(folder / "enrolled", nodes)
    return Stage(folder / "enrolled", folder / "lived", names)


def step(world: World, one: Step) -> None:
    """Do one step of a history."""
    who, verb, *arguments = one
    laptop = world.laptops[who]
    if verb in DEEDS:
        done(world, verb, laptop, tuple(arguments))
    else:
        (MISHAPS | ODDITIES)[verb](world, laptop, *arguments)


def live(here: Stage, steps: Sequence[Step], *, seed: int = 0, orders: bool = True) -> None:
    """Live a history and check all that must hold. Raises Diverged, or whatever broke."""
    with fixed_chance(seed):
        world = copied(here.source, here.target, here.names)
        with closing(world), suppress(Over):
            for each in steps:
                step(world, each)
            checks.settled(world)
            if orders:
                checks.orders(world, here.source, here.target, random.Random(seed))


def trouble(here: Stage, steps: Sequence[Step], *, seed: int = 0, orders: bool = True) -> str:
    """What a history comes to: "" when all is well, else the first thing that is not."""
    try:
        live(here, steps, seed=seed, orders=orders)
    except Diverged as found:
        return str(found)
    except BREAKS as error:
        return f"{type(error).__name__}: {error}"
    return ""


def told(here: Stage, seed: int, *, shrink: bool = True) -> str:
    """A failure of a seed as a person needs it: the seed, what is wrong, the fewest steps."""
    steps = history(seed, here.names)
    what = trouble(here, steps, seed=seed)
    if what and shrink:
        steps = shrunk(steps, lambda fewer: bool(trouble(here, fewer, seed=seed)))
    return f"seed {seed}, {len(here.names)} laptops: {what}\n{as_text(steps)}"
