"""Histories by the thousand: ``python -m tests.sync.simulator --histories 1000 --seed 1``."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from tests.sync.simulator.living import Stage, stage, told, trouble
from tests.sync.simulator.mutants import MUTANTS
from tests.sync.simulator.mutating import Mutant, mutated
from tests.sync.simulator.script import Step, as_text, from_text, history, shrunk


def main() -> int:
    """Live histories until their number or the time is reached; how many went wrong."""
    asked = _arguments()
    with tempfile.TemporaryDirectory() as folder:
        here = stage(Path(folder) / "stage", asked.nodes)
        if asked.replay:
            steps = from_text(Path(asked.replay).read_text(encoding="utf-8"))
            print(trouble(here, steps, seed=asked.seed) or "all is well")
            return 0
        if asked.mutants_random or asked.mutant:
            return _deaths(here, asked)
        return _many(here, asked)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.sync.simulator", description=__doc__)
    parser.add_argument("--histories", type=int, default=100)
    parser.add_argument("--nodes", type=int, choices=(2, 3, 4, 5), default=3)
    parser.add_argument("--seed", type=int, default=0, help="of the first history")
    parser.add_argument("--minutes", type=float, default=0, help="stop after so long")
    parser.add_argument("--replay", default="", help="a file of steps to live instead")
    parser.add_argument("--most", type=int, default=5, help="stop after so many failures")
    parser.add_argument("--mutant", default="", help="faults of the product to live with, by comma")
    parser.add_argument("--mutants-random", action="store_true", help="every mutant in turn")
    parser.add_argument("--keep", default="", help="a folder for the shrunk history of each death")
    return parser.parse_args()


def _many(here: Stage, asked: argparse.Namespace) -> int:
    began, failed, lived = time.monotonic(), 0, 0
    for seed in range(asked.seed, asked.seed + asked.histories):
        lived += 1
        if trouble(here, history(seed, here.names), seed=seed, orders=seed % 3 == 0):
            failed += 1
            print(told(here, seed), flush=True)
        spent = time.monotonic() - began
        if lived % 250 == 0:
            print(f"{lived} histories, {failed} wrong, {spent:.0f} s", flush=True)
        if failed >= asked.most or (asked.minutes and spent > asked.minutes * 60):
            break
    print(
        f"{lived} histories of {len(here.names)} laptops from seed {asked.seed}: "
        f"{failed} wrong, {time.monotonic() - began:.0f} s"
    )
    return int(failed > 0)


def _deaths(here: Stage, asked: argparse.Namespace) -> int:
    """Each mutant against random histories until it dies; how many did not."""
    alive = 0
    for mutant in MUTANTS:
        if not asked.mutant or mutant.name in asked.mutant.split(","):
            with mutated(mutant):
                alive += not _dies(here, asked, mutant)
    print(f"{alive} mutants lived on")
    return alive


def _dies(here: Stage, asked: argparse.Namespace, mutant: Mutant) -> bool:
    for number, seed in enumerate(range(asked.seed, asked.seed + asked.histories)):
        steps = history(seed, here.names)
        orders = seed % 3 == 0
        what = trouble(here, steps, orders=orders)
        if what:
            told = f"dies in history {number + 1} (seed {seed}): {what[:150]}"
            print(f"{mutant.name}: {told}", flush=True)
            if asked.keep:
                _keep(here, asked, mutant, shrunk(steps, partial(_wrong, here, orders)))
            return True
    print(f"{mutant.name}: lives on after {asked.histories} histories", flush=True)
    return False


def _keep(here: Stage, asked: argparse.Namespace, mutant: Mutant, steps: Sequence[Step]) -> None:
    """Write a history down as it is lived in the test: with the same ids every time."""
    about = f"# {mutant.does}: {trouble(here, steps)[:60]}\n"
    (Path(asked.keep) / f"{mutant.name}.txt").write_text(about + as_text(steps), encoding="utf-8")


def _wrong(here: Stage, orders: bool, steps: Sequence[Step]) -> bool:
    return bool(trouble(here, steps, orders=orders))


if __name__ == "__main__":
    sys.exit(main())
