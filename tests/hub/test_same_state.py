"""Invariant 22: SQLite and PostgreSQL give the same merged state for the same bundles."""

from __future__ import annotations

import random
from contextlib import closing
from pathlib import Path

import pytest

from champion_app.store.fingerprint import fingerprint
from champion_app.store.hub.opening import make_hub
from champion_app.sync import hub as receiving
from tests.hub.village import Village, count, state

pytestmark = pytest.mark.once


def shuffled(oldham: Village, seed: int) -> list[Path]:
    """Every bundle twice, in some order."""
    listed = sorted(oldham.bundles.iterdir()) * 2
    random.Random(seed).shuffle(listed)
    return listed


@pytest.mark.parametrize("seed", range(3))
def test_invariant_22_a_hub_and_a_laptop_hold_the_same_of_the_same_bundles(
    oldham: Village, url: str, seed: int
) -> None:
    """In whatever order and however often they came, stamps and all."""
    with closing(make_hub(url, now=oldham.omar.clock)) as hub, closing(oldham.profile()) as profile:
        receiving.take_own(hub, profile)
        for path in shuffled(oldham, seed):
            outcome = receiving.take_file(hub, profile, path, keep=True)
            assert outcome.result in ("new", "already"), outcome
        assert count(hub) == count(oldham.omar.store) >= 8
        assert state(hub) == state(oldham.omar.store)
        assert state(hub)["unknown"]
        assert fingerprint(hub) == oldham.omar.fingerprint()
        for one in oldham.champions:
            assert fingerprint(hub, one.champion) == oldham.omar.fingerprint(one.champion)
