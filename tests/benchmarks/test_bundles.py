"""Bundles: what they weigh, what it costs to make one and to take one in, at any size."""

from __future__ import annotations

import json
import secrets
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from champion_app.domain.columns import groups
from champion_app.domain.records import Arrival, Session
from champion_app.domain.stamps import Scalar
from champion_app.store.wire import Block, wire_names
from champion_app.sync.bundle import open_bundle
from champion_app.sync.identity import identity
from champion_app.sync.receiving import receive
from champion_app.sync.sending import parcels, seal_parcel
from tests.benchmarks.measuring import interleaved, median, tell
from tests.benchmarks.thousand import year_of
from tests.benchmarks.village import YEAR, Village, arrivals, grown, sessions, village, worked
from tests.sync.laptops import coordinator

ROUNDS = 9
CHAMPIONS = 1_000
PAST = 2_000_000
"""Arrivals of 1,000 champions in a year."""

_PLAIN = """INSERT INTO arrivals(id, session, seq, kind, person, card, adult_child, first_time,
    method, on_paper, at, hlc, dev, vh, via, lsn)
    VALUES (?, (SELECT k FROM sessions WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 2, ?)"""


def _plain_sessions() -> str:
    named = [f'"{name}"' for name in wire_names(Session)]
    hashes = [f"{group}_vh" for group in groups(Session)]
    marks = ", ".join("?" for _ in named)
    return (
        f"INSERT INTO sessions({', '.join([*named, *hashes])}, via, lsn)"
        f" VALUES ({marks}, {', '.join('1' for _ in hashes)}, 2, ?)"
    )


def _rows(block: Block, names: tuple[str, ...]) -> Iterator[tuple[Scalar, ...]]:
    return zip(*(block.columns[name] for name in names), strict=True)


def _file(made: Village, folder: Path) -> Path:
    """A bundle of the champion with a year of arrivals in it."""
    worked(made.asha, YEAR // 20, 20)
    file = folder / f"{len(list(folder.iterdir()))}.champion"
    with made.asha.store.atomic():
        file.write_bytes(seal_parcel(made.asha.store, parcels(made.asha.store)[0])[1])
    made.asha.take(*made.omar.letters())
    return file


@pytest.mark.bench
@pytest.mark.parametrize("past", [0, PAST])
def test_a_file_taken_in_against_a_plain_insert(tmp_path: Path, past: int) -> None:
    """File to commit takes no more time a row than ``executemany`` of the same decoded rows."""
    made, folder = village(tmp_path), tmp_path / "files"
    folder.mkdir()
    store = made.omar.store
    if past:
        grown(made.omar, past, device=900)
    ready: list[Path] = []

    def take_in() -> None:
        assert receive(store, ready.pop()).result == "new"

    def plain() -> None:
        with store.atomic():
            lsn = store.counters.next_lsn()
            talks, came = blocks
            names = wire_names(Session)
            store.execute(_plain_sessions(), each=[(*row, lsn) for row in _rows(talks, names)])
            store.execute(_PLAIN, each=[(*row, lsn) for row in _rows(came, wire_names(Arrival))])

    ours: list[float] = []
    floor: list[float] = []
    for _ in range(ROUNDS):
        ready.append(_file(made, folder))
        ids = [secrets.token_bytes(16) for _ in range(YEAR // 20)]
        blocks = sessions(ids, 901), arrivals(ids, 20, 901)
        times = interleaved(1, take_in, plain)
        ours += times[0]
        floor += times[1]
        made.asha.take(*made.omar.letters())
    tell(
        f"bundle of {YEAR} arrivals and {YEAR // 20} sessions taken in, {past} there before",
        milliseconds=median(ours) * 1000,
        plain_milliseconds=median(floor) * 1000,
        ratio=median(ours) / median(floor),
    )
    assert median(ours) / median(floor) < 4


@pytest.mark.bench
def test_what_bundles_weigh(tmp_path: Path) -> None:
    """At most 12 bytes an arrival, under 5 KB a month."""
    made = village(tmp_path)
    worked(made.asha, 8, 20)
    month = made.asha.letters()[0]
    made.omar.take(month)
    made.asha.take(*made.omar.letters())
    worked(made.asha, YEAR // 20, 20)
    year = made.asha.letters()[0]
    opened = open_bundle(year, [identity(made.omar.store).box_secret])
    came = sum(entry.clen for entry in opened.manifest.frames if entry.table == "arrivals")
    tell("a month of 160 arrivals in 8 sessions", bytes=len(month))
    tell(
        "a year of 2,000 arrivals in 100 sessions",
        bytes_an_arrival=came / YEAR,
        with_sessions_and_seal=len(year) / YEAR,
    )
    assert len(month) < 5_000
    assert came / YEAR < 12


@pytest.mark.bench
def test_making_a_bundle_follows_what_changed(tmp_path: Path) -> None:
    """The same 160 arrivals, beside nothing and beside two million that went before."""
    young, old = village(tmp_path / "young"), village(tmp_path / "old")
    grown(old.asha, PAST, device=old.number)
    for made in (young, old):
        with made.asha.store.atomic():
            lsn = made.asha.store.meta("lsn")
            made.asha.store.execute("UPDATE links SET acked = ?", (lsn,))

    def months(made: Village) -> list[float]:
        taken = []
        for _ in range(ROUNDS):
            worked(made.asha, 8, 20)
            taken += interleaved(1, made.asha.letters)[0]
            with made.asha.store.atomic():
                lsn = made.asha.store.meta("lsn")
                made.asha.store.execute("UPDATE links SET acked = ?", (lsn,))
        return taken

    few, many = months(young), months(old)
    tell(
        f"a month's bundle made, {PAST} arrivals before",
        milliseconds=median(many) * 1000,
        in_an_empty_file_milliseconds=median(few) * 1000,
        ratio=median(many) / median(few),
    )
    assert median(many) / median(few) < 5


@pytest.mark.bench
def test_a_thousand_years_into_one_coordinator(tmp_path: Path) -> None:
    """1,000 champions' years, one file each, in a process of its own: time and memory."""
    omar = coordinator(tmp_path / "omar")
    folder = tmp_path / "files"
    folder.mkdir()
    for number in range(CHAMPIONS):
        (folder / f"{number:04d}.champion").write_bytes(year_of(omar, 100 + number))
    omar.store.close()
    ran = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.thousand", str(omar.store.file), str(folder)],
        check=True,
        capture_output=True,
        text=True,
    )
    told = json.loads(ran.stdout)
    tell(
        f"{CHAMPIONS} bundles of {YEAR} arrivals into one coordinator",
        seconds=told["seconds"],
        rows_a_second=CHAMPIONS * YEAR / told["seconds"],
        memory_mb=told["memory_mb"],
    )
    assert told["new"] == CHAMPIONS
    assert told["memory_mb"] < 600
