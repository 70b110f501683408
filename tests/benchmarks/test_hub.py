"""Champion-years taken into a PostgreSQL hub, against a raw ``COPY`` of the same rows."""

from __future__ import annotations

import time
from contextlib import closing
from pathlib import Path

import pytest

from champion_app.store.hub.hub_store import HubStore
from champion_app.store.hub.opening import make_hub
from champion_app.sync import hub as receiving
from champion_app.sync import hub_workers
from champion_app.sync.hub_workers import Task
from champion_app.sync.profile import right_now
from tests.benchmarks.measuring import median, tell
from tests.benchmarks.thousand import year_of
from tests.benchmarks.village import YEAR
from tests.hub.conftest import server
from tests.hub.server import Server
from tests.samples import KEY
from tests.sync.laptops import coordinator

__all__ = ["server"]

YEARS, ROUNDS = 100, 3


def _copied(hub: HubStore) -> float:
    """Seconds of a raw COPY of the hub's own arrivals, a champion-year at a time, into a twin."""
    names = [
        row[0]
        for row in hub.rows(
            "SELECT attname FROM pg_attribute WHERE attrelid = CAST('arrivals' AS regclass)"
            " AND attnum > 0 AND attname <> 'k' ORDER BY attnum"
        )
    ]
    listed = ", ".join(f'"{name}"' for name in names)
    rows = hub.rows(f"SELECT {listed} FROM arrivals")
    hub.define("DROP TABLE IF EXISTS twin")
    hub.define(
        "CREATE TABLE twin(LIKE arrivals INCLUDING ALL);"
        "ALTER TABLE twin ADD FOREIGN KEY (session) REFERENCES sessions(k) DEFERRABLE"
        " INITIALLY DEFERRED, ADD FOREIGN KEY (person) REFERENCES people(k) DEFERRABLE"
        " INITIALLY DEFERRED"
    )
    begun = time.perf_counter()
    for start in range(0, len(rows), YEAR):
        with (
            hub.atomic(),
            hub._postgres.cursor() as cursor,
            cursor.copy(f"COPY twin({listed}) FROM STDIN".encode()) as copy,
        ):
            for row in rows[start : start + YEAR]:
                copy.write_row(row)
    return time.perf_counter() - begun


@pytest.mark.bench
def test_four_workers_against_a_raw_copy(tmp_path: Path, server: Server) -> None:
    """From sealed files to committed rows; the raw COPY is given rows that are ready."""
    omar = coordinator(tmp_path)
    omar.clock.at = right_now()
    folder = tmp_path / "bundles"
    folder.mkdir()
    for number in range(YEARS):
        (folder / f"{number}.champion").write_bytes(year_of(omar, 100 + number))
    paths = hub_workers.files_in(folder)
    taken: dict[int, list[float]] = {1: [], 4: []}
    copied = []
    for _ in range(ROUNDS):
        for workers, times in taken.items():
            url = server.url(server.new_database())
            task = Task(tmp_path, KEY, url, keep=True)
            with closing(make_hub(url, now=omar.clock)) as hub:
                receiving.take_own(hub, omar.store)
                begun = time.perf_counter()
                outcomes = hub_workers.receive_all(task, paths, workers=workers)
                times.append(time.perf_counter() - begun)
                assert {one.result for one in outcomes} == {"new"}
                if workers == 4:
                    copied.append(_copied(hub))
    rows = YEARS * YEAR
    tell(
        f"{YEARS} champion-years of {YEAR} arrivals into a hub",
        rows_per_second_4=rows / median(taken[4]),
        rows_per_second_1=rows / median(taken[1]),
        copied_per_second=rows / median(copied),
        ratio_4=median(taken[4]) / median(copied),
        ratio_1=median(taken[1]) / median(copied),
    )
    assert median(taken[4]) / median(copied) < 8
