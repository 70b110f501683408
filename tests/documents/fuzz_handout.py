"""Broken handouts as long as one likes: ``python -m tests.documents.fuzz_handout --minutes 60``.

Guided by coverage where ``atheris`` is installed (it is no part of the lock), else a plain loop of
mutations. The first fault of the app ends it with exit code 1 and the bytes in a file.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib
import random
import sys
import tempfile
import time
from pathlib import Path
from types import ModuleType

from tests.sync.fuzz_bundle import Tally

LAYERS = ("file", "value", "markdown", "body", "word")


class Reader:
    """The target as the tally of the other fuzzer wants it."""

    def attempt(self, layer: str, data: bytes) -> str:
        """Try one input."""
        from tests.documents.handout_target import attempt

        return attempt(layer, data)


def plain(tally: Tally, seed: int) -> None:
    """A loop of random small wrongs done to honest bytes."""
    from tests.documents.handout_target import changed, seeds

    chance = random.Random(seed)
    while not tally.over:
        layer = chance.choice(LAYERS)
        tally.run(layer, changed(layer, chance.choice(seeds(layer)), chance))


def guided(atheris: ModuleType, tally: Tally, folder: Path) -> None:
    """The loop of ``atheris``: the first byte of an input says its layer.

    Every other input is made of a seed by our own changes, that nothing but noise is not all.
    """
    from tests.documents.handout_target import changed, seeds

    corpus = folder / "corpus"
    corpus.mkdir(exist_ok=True)
    for number, layer in enumerate(LAYERS):
        for place, data in enumerate(seeds(layer)):
            (corpus / f"{layer}-{place}").write_bytes(bytes([number]) + data)

    def one(data: bytes) -> None:
        if not data:
            return
        layer = LAYERS[data[0] % len(LAYERS)]
        tally.run(layer, data[1:])
        chance = random.Random(data)
        tally.run(layer, changed(layer, chance.choice(seeds(layer)), chance))

    left = max(1, int(tally.until - time.monotonic()))
    limits = [f"-max_total_time={left}", "-rss_limit_mb=2048", "-max_len=200000", "-timeout=60"]
    atheris.Setup([sys.argv[0], *limits, f"-artifact_prefix={folder}/", str(corpus)], one)
    atheris.Fuzz()


def main() -> None:
    """Fuzz for the minutes asked for."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--minutes", type=float, default=1.0)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--plain", action="store_true", help="without atheris")
    usual = Path(tempfile.gettempdir()) / "champion-fuzz-handouts"
    asked.add_argument("--out", type=Path, default=usual, help="corpus and faults")
    given = asked.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    atheris = None
    if not given.plain:
        with contextlib.suppress(ImportError):
            atheris = importlib.import_module("atheris")
    read = ["champion_app.intake", "champion_app.domain", "markdown_it", "mammoth"]
    guide = atheris.instrument_imports(include=read) if atheris else None
    with guide or contextlib.nullcontext():
        importlib.import_module("tests.documents.handout_target")
    tally = Tally(Reader(), given.out, given.minutes)
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
