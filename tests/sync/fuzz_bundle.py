"""Broken bundles for as long as one likes: ``python -m tests.sync.fuzz_bundle --minutes 60``.

Guided by coverage where ``atheris`` is installed (it is no part of the lock), else a plain loop of
mutations. Says which, how many of what kind were refused, and how long and large it got; the first
fault of the app ends it with exit code 1 and the bytes in a file.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib
import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.sync.parser_target import Target

SLOWEST = 20.0
"""Seconds that no input may take."""
LAYERS = ("file", "container", "manifest", "frame", "sheet", "values")


class Tally:
    """What came of the inputs so far; ``run`` tries one more."""

    def __init__(self, target: Target, folder: Path, minutes: float) -> None:
        self.target = target
        self.folder = folder
        self.until = time.monotonic() + 60 * minutes
        self.told = time.monotonic()
        self.seen: Counter[str] = Counter()
        self.slowest = 0.0

    def run(self, layer: str, data: bytes) -> None:
        """Try one input. Ends the process at the first fault."""
        began = time.monotonic()
        try:
            came = self.target.attempt(layer, data)
        except BaseException:
            kept = self.folder / f"fault-{layer}.bin"
            kept.write_bytes(data)
            print(f"A fault of the app: {kept}", flush=True)
            raise
        took = time.monotonic() - began
        self.slowest = max(self.slowest, took)
        self.seen[f"{layer}: {came or 'read'}"] += 1
        if took > SLOWEST:
            raise SystemExit(f"{layer}: {took:.0f} seconds for {len(data)} bytes")
        if time.monotonic() > self.told + 60:
            self.tell()

    @property
    def over(self) -> bool:
        """Whether the time is up."""
        return time.monotonic() > self.until

    def tell(self) -> None:
        """Say how far it is."""
        self.told = time.monotonic()
        lines = [f"{count:>9} {name}" for name, count in sorted(self.seen.items())]
        print("\n".join(lines))
        print(
            f"{sum(self.seen.values())} inputs, slowest {self.slowest:.2f} s{_memory()}", flush=True
        )


def _memory() -> str:
    with contextlib.suppress(ImportError):
        resource = importlib.import_module("resource")
        return f", at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB"
    return ""


def plain(tally: Tally, seed: int) -> None:
    """A loop of random small wrongs done to honest bytes, and to what was read before."""
    from tests.sync.parser_target import another_cell, mutated

    chance = random.Random(seed)
    pools = {layer: tally.target.seeds(layer) for layer in LAYERS}
    while not tally.over:
        layer = chance.choice(LAYERS)
        data = chance.choice(pools[layer])
        change = another_cell if layer == "values" and chance.random() < 0.8 else mutated
        tally.run(layer, change(data, chance))


def guided(atheris: ModuleType, tally: Tally, folder: Path) -> None:
    """The loop of ``atheris``: the first byte of an input says its layer."""
    corpus = folder / "corpus"
    corpus.mkdir(exist_ok=True)
    for number, layer in enumerate(LAYERS):
        for place, data in enumerate(tally.target.seeds(layer)):
            (corpus / f"{layer}-{place}").write_bytes(bytes([number]) + data)

    def one(data: bytes) -> None:
        if data:
            tally.run(LAYERS[data[0] % len(LAYERS)], data[1:])

    left = max(1, int(tally.until - time.monotonic()))
    limits = [f"-max_total_time={left}", "-rss_limit_mb=2048", "-max_len=200000", "-timeout=30"]
    atheris.Setup([sys.argv[0], *limits, f"-artifact_prefix={folder}/", str(corpus)], one)
    atheris.Fuzz()


def main() -> None:
    """Fuzz for the minutes asked for."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--minutes", type=float, default=1.0)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--plain", action="store_true", help="without atheris")
    usual = Path(tempfile.gettempdir()) / "champion-fuzz"
    asked.add_argument("--out", type=Path, default=usual, help="corpus and faults")
    given = asked.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    atheris = None
    if not given.plain:
        with contextlib.suppress(ImportError):
            atheris = importlib.import_module("atheris")
    guide = atheris.instrument_imports(include=["champion_app"]) if atheris else None
    with guide or contextlib.nullcontext():
        from tests.sync.parser_target import scratch
    tally = Tally(scratch(), given.out, given.minutes)
    print(f"Fuzzing {'with atheris' if atheris else 'by a plain loop of mutations'}", flush=True)
    try:
        if atheris:
            guided(atheris, tally, given.out)
        else:
            plain(tally, given.seed)
    finally:
        tally.tell()


if __name__ == "__main__":
    main()
