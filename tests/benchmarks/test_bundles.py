"""Bundles: what they weigh, what it costs to make one and to take one in, at any size."""

from __future__ import annotations

import json
import secrets
import subprocess
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import pytest

from champion_app.domain.columns import groups
from champion_app.domain.records import Session
from champion_app.domain.stamps import Scalar
from champion_app.store.store import Store
from champion_app.store.wire import Block, wire_names
from champion_app.sync.bundle import open_bundle
from champion_app.sync.identity import identity
from champion_app.sync.receiving import receive
from champion_app.sync.sending import parcels, seal_parcel
from tests.benchmarks.measuring import Spent, interleaved, median, once, tell
from tests.benchmarks.thousand import year_of
from tests.benchmarks.village import YEAR, Village, arrivals, grown, sessions, village, worked
from tests.sync.laptops import coordinator

ROUNDS = 9
CHAMPIONS = 1_000
PAST = 2_000_000
"""Arrivals of 1,000 champions in a year."""

_ARRIVALS = """INSERT INTO arrivals(id, session, seq, kind, person, card, adult_child, first_time,
    method, on_paper, at, hlc, dev, vh, via, lsn) VALUES ({id}, (SELECT k FROM sessions
    WHERE id = {id}), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 2, {lsn})"""


def _sessions() -> str:
    names = wire_names(Session)
    hashes = [f"{group}_vh" for group in groups(Session)]
    listed = ", ".join(f'"{name}"' for name in [*names, *hashes])
    marks = ", ".join(["{id}", *("?" for _ in names[1:]), *("1" for _ in hashes)])
    return f"INSERT INTO sessions({listed}, via, lsn) VALUES ({marks}, 2, {{lsn}})"


def _inserted(store: Store, blocks: Sequence[Block], *, as_hex: bool) -> None:
    """The peer: the decoded rows in the order of the file, one statement run for each."""
    mark = "unhex(?)" if as_hex else "?"
    with store.atomic():
        lsn = store.counters.next_lsn()
        for sql, block in zip((_sessions(), _ARRIVALS), blocks, strict=True):
            named = (block.columns[name] for name in wire_names(block.record_class))
            rows = list(zip(*(_bound(values, as_hex) for values in named), strict=True))
            store.execute(sql.format(id=mark, lsn=lsn), each=rows)


def _bound(values: list[Scalar], as_hex: bool) -> list[Scalar]:
    if not (as_hex and isinstance(values[0], bytes)):
        return values
    return [one.hex() for one in values if isinstance(one, bytes)]


def _file(made: Village, folder: Path) -> Path:
    """A bundle of the champion with a year of arrivals in it."""
    worked(made.asha, YEAR // 20, 20)
    file = folder / f"{len(list(folder.iterdir()))}.champion"
    with made.asha.store.atomic():
        file.write_bytes(seal_parcel(made.asha.store, parcels(made.asha.store)[0])[1])
    made.asha.take(*made.omar.letters())
    return file


def _taken_in(store: Store, file: Path) -> None:
    assert receive(store, file).result == "new"


def _year() -> tuple[Block, Block]:
    ids = [secrets.token_bytes(16) for _ in range(YEAR // 20)]
    return sessions(ids, 901), arrivals(ids, 20, 901)


@pytest.mark.bench
@pytest.mark.parametrize("past", [0, PAST])
def test_a_file_taken_in_against_a_plain_insert(tmp_path: Path, past: int) -> None:
    """File to commit takes no more time a row than ``executemany`` of the same decoded rows.

    The peer writes as many rows into the same tables of the same file, under the same indexes and
    triggers, in one commit as durable as ours; it is spared all opening, checking, hashing and
    comparing. Each begins with an empty write-ahead log, so nobody empties another's, and they
    take turns in going first. It binds ids as the bytes they are, as anybody would; this driver
    does that slowly, so the same insert with ids bound as hex text, as ours are, is told as well.
    """
    made, folder = village(tmp_path), tmp_path / "files"
    folder.mkdir()
    store = made.omar.store
    if past:
        grown(made.omar, past, device=900)
    spent: list[list[Spent]] = [[], [], []]
    for number in range(ROUNDS):
        file, one, other = _file(made, folder), _year(), _year()
        works: list[Callable[[], object]] = [
            partial(_taken_in, store, file),
            partial(_inserted, store, one, as_hex=False),
            partial(_inserted, store, other, as_hex=True),
        ]
        for place in ((number + turn) % 3 for turn in range(3)):
            store.rows("PRAGMA wal_checkpoint(TRUNCATE)")
            spent[place].append(once(works[place]))
        made.asha.take(*made.omar.letters())
    wall = [median([one.seconds for one in each]) for each in spent]
    busy = [median([one.busy for one in each]) for each in spent]
    tell(
        f"bundle of {YEAR} arrivals and {YEAR // 20} sessions taken in, {past} there before",
        milliseconds=wall[0] * 1000,
        ratio_to_executemany=wall[0] / wall[1],
        in_processor_time=busy[0] / busy[1],
        ratio_to_executemany_of_hex=wall[0] / wall[2],
        in_processor_time_too=busy[0] / busy[2],
    )
    assert busy[0] / busy[1] < 2


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
