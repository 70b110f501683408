"""Two programs take the same file in at once.

Every other time one of them is killed somewhere. The file is in once, and who came second waited,
or was told in a sentence that somebody else is there.
"""

from __future__ import annotations

import os
import random
import shutil
from collections import Counter
from functools import partial

from champion_app.cli.main import main as champion
from tests.sync.faults.ground import Ground, Laptop
from tests.sync.faults.killing import killed_after, started


def both(here: Ground, chance: random.Random, seen: Counter[str]) -> None:
    """One file, two programs."""
    here.work(here.amina, names=10)
    (file,) = here.amina.sent(here.stick())
    words = ("receive", str(file), "--yes")
    twin = Laptop(here.folder / "twin")
    shutil.copytree(here.ruth.folder, twin.folder)
    twin.well(*words)
    wanted = twin.state()
    shutil.rmtree(twin.folder)
    work = partial(champion, here.ruth.words(*words))
    other = started(work)
    if chance.random() < 0.5:
        first = killed_after(work, chance.random() * 0.2)
    else:
        first = killed_after(work, 60)
    code = os.waitstatus_to_exitcode(os.waitpid(other, 0)[1])
    assert code in (0, 1), code
    assert first.killed or first.code in (0, 1), first
    after = here.ruth.state()
    ended = sorted(("killed" if first.killed else str(first.code), str(code)))
    seen[" and ".join(ended)] += 1
    if "0" in ended:
        assert after.fingerprint == wanted.fingerprint
        assert after.counts | {"import_log": 0} == wanted.counts | {"import_log": 0}
        twice = after.counts["import_log"] - wanted.counts["import_log"]
        assert twice in (0, 1)
        seen["the second had nothing to do"] += twice
    here.ruth.well(*words)
    assert here.ruth.state().fingerprint == wanted.fingerprint
    here.settle()


def run(here: Ground, count: int, seed: int = 7) -> dict[str, int]:
    """So many files; how the two programs ended."""
    chance = random.Random(seed)
    seen: Counter[str] = Counter()
    for _ in range(count):
        both(here, chance, seen)
    assert seen["1 and 1"] == 0, "neither came in"
    return dict(seen)
