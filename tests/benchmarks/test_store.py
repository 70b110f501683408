"""One tap to disk, and a merge against a plain insert of the same rows."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Any

import pytest

from champion_app.commands import sessions
from champion_app.domain.records import Arrival, Session
from champion_app.paths import Profile
from champion_app.store.merging import merge
from champion_app.store.store import Store
from champion_app.store.wire import Block, wire_names
from champion_app.sync.profile import Who, make_profile, right_now
from tests.benchmarks.measuring import interleaved, median, percentile, tell


@pytest.fixture
def store(tmp_path: Path) -> Store:
    profile = Profile(tmp_path / "profile")
    who = Who("champion", "Amina")
    return make_profile(profile, who, passphrase="a b c d e f g", practice=True).opened.store


@pytest.mark.bench
def test_one_arrival_to_disk(store: Store, tmp_path: Path) -> None:
    """99 in 100 under 20 ms, commit and all; beside it a bare fsync of one page."""
    with store.atomic():
        session = sessions.plan_session(store, "Rush", None, starts_at=right_now())
    file = (tmp_path / "floor").open("wb", buffering=0)

    def tap() -> None:
        with store.atomic():
            sessions.arrive(store, session.id)

    def floor() -> None:
        import os

        file.write(b"\0" * 4096)
        os.fsync(file.fileno())

    taps, floors = interleaved(1000, tap, floor)
    file.close()
    tell(
        "one arrival, key to disk",
        median_ms=median(taps) * 1000,
        p99_ms=percentile(taps, 0.99) * 1000,
        fsync_median_ms=median(floors) * 1000,
        ratio=median(taps) / median(floors),
    )
    assert percentile(taps, 0.99) < 0.1


def _sessions(ids: list[bytes]) -> Block:
    plain: dict[str, Any] = {
        "origin": 2,
        "cl": 1,
        "title": "Talk",
        "venue": None,
        "starts_at": "2026-11-01T10:00:00+00:00",
        "ends_at": None,
        "topics": "[]",
        "languages": "[]",
        "champions": "[]",
        "revision": 1,
    }
    columns: dict[str, list[Any]] = {"id": list(ids)}
    for name in wire_names(Session)[1:]:
        stamp = 1790000000000 << 16 if name.endswith("hlc") else 2 if name.endswith("dev") else 0
        value = stamp if name.endswith(("_hlc", "_dev", "_seen")) else plain.get(name, "")
        columns[name] = [value] * len(ids)
    return Block(Session, columns)


def _arrivals(ids: list[bytes], each: int) -> Block:
    rows = [
        (secrets.token_bytes(8), session, seq, 1790000000000 + seq)
        for session in ids
        for seq in range(each)
    ]
    count = len(rows)
    return Block(
        Arrival,
        {
            "id": [row[0] for row in rows],
            "session": [row[1] for row in rows],
            "seq": [row[2] for row in rows],
            "kind": ["anonymous"] * count,
            "person": [None] * count,
            "card": [None] * count,
            "adult_child": ["adult"] * count,
            "first_time": ["not_asked"] * count,
            "method": ["key"] * count,
            "on_paper": [0] * count,
            "at": [row[3] for row in rows],
            "hlc": [row[3] << 16 for row in rows],
            "dev": [2] * count,
        },
    )


_PLAIN = """INSERT INTO arrivals(id, session, seq, kind, person, card, adult_child, first_time,
    method, on_paper, at, hlc, dev, vh, via, lsn)
    VALUES (?, (SELECT k FROM sessions WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 2, 99)"""


@pytest.mark.bench
def test_merge_against_a_plain_insert(store: Store) -> None:
    """No more time a row than ``executemany`` of the same rows, 2,000 a transaction."""
    ids = [secrets.token_bytes(16) for _ in range(1000)]
    with store.atomic():
        merge(store, [_sessions(ids)], peer=2)
        merge(store, [_arrivals(ids, 100)], peer=2)

    def merged() -> None:
        with store.atomic():
            merge(store, [_arrivals(secrets.SystemRandom().sample(ids, 100), 20)], peer=2)

    def plain() -> None:
        block = _arrivals(secrets.SystemRandom().sample(ids, 100), 20)
        with store.atomic():
            rows = list(zip(*(block.columns[n] for n in wire_names(Arrival)), strict=True))
            store.execute(_PLAIN, each=rows)

    ours, floor = interleaved(15, merged, plain)
    tell(
        "merge of 2,000 new arrivals into 100,000",
        rows_per_second=2000 / median(ours),
        plain_rows_per_second=2000 / median(floor),
        ratio=median(ours) / median(floor),
    )
    assert median(ours) / median(floor) < 3
