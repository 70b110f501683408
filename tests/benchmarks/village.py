"""A coordinator and champions with years of arrivals, made fast: rows in sets, seals for real."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from champion_app.domain.record_shape import Record
from champion_app.domain.records import Arrival, Session
from champion_app.domain.stamps import milliseconds
from champion_app.store.merging import merge
from champion_app.store.wire import Block, wire_names
from tests.samples import NOW
from tests.sync.laptops import Laptop, coordinator, enrol, newcomer

YEAR = 2_000
"""Arrivals of one champion in a year: 100 sessions of 20 people."""


@dataclass
class Village:
    """A coordinator's laptop and one champion's, which know each other and have settled."""

    omar: Laptop
    asha: Laptop

    @property
    def number(self) -> int:
        """The champion's device number."""
        return self.asha.store.device


def village(folder: Path) -> Village:
    """Both laptops, with the durability that a real profile has."""
    made = Village(coordinator(folder / "omar"), newcomer(folder / "asha", "Asha Begum"))
    enrol(made.omar, made.asha)
    made.omar.store._connection.execute("PRAGMA synchronous = FULL")
    return made


def block(record_class: type[Record], count: int, device: int, **columns: Any) -> Block:
    """``count`` rows by that device, plain but for the columns given (a list, or one for all)."""
    stamp = milliseconds(NOW) << 16
    given: dict[str, Any] = {"origin": device, "cl": 1, "cl_dev": device, "dev": device, **columns}
    made: dict[str, list[Any]] = {}
    for name in wire_names(record_class):
        value = given.get(name, "")
        if name == "hlc" or name.endswith("_hlc"):
            value = stamp
        elif name.endswith("_dev") and name != "cl_dev":
            value = device
        elif name.endswith("_seen"):
            value = 0
        made[name] = value if isinstance(value, list) else [value] * count
    return Block(record_class, made)


def sessions(ids: list[bytes], device: int) -> Block:
    """Plain sessions with these ids."""
    return block(
        Session,
        len(ids),
        device,
        id=ids,
        title="Talk",
        venue=None,
        starts_at="2026-11-01T10:00:00+00:00",
        ends_at=None,
        format="talk",
        mode="count",
        status="closed",
        topics="[]",
        languages="[]",
        champions="[]",
        revision=1,
    )


def arrivals(ids: list[bytes], each: int, device: int) -> Block:
    """``each`` anonymous arrivals in every one of these sessions, some minutes apart."""
    count = len(ids) * each
    came = [1790000000000 + 17_000 * number + secrets.randbelow(9_000) for number in range(count)]
    made = block(
        Arrival,
        count,
        device,
        id=[secrets.token_bytes(8) for _ in range(count)],
        session=[one for one in ids for _ in range(each)],
        seq=[number for _ in ids for number in range(1, each + 1)],
        kind="anonymous",
        person=None,
        card=None,
        adult_child="adult",
        first_time="not_asked",
        method="key",
        on_paper=0,
        at=came,
    )
    made.columns["hlc"] = [(moment << 16) for moment in came]
    return made


def worked(laptop: Laptop, held: int, each: int) -> list[bytes]:
    """The laptop's own champion has held so many sessions with so many people; their ids."""
    ids = [secrets.token_bytes(16) for _ in range(held)]
    number = laptop.store.device
    with laptop.store.atomic():
        merge(laptop.store, [sessions(ids, number), arrivals(ids, each, number)], peer=0)
    return ids


def grown(laptop: Laptop, count: int, *, device: int) -> None:
    """So many more arrivals of a device, straight into the tables: the past, not under test."""
    ids = [secrets.token_bytes(16) for _ in range(max(count // 20, 1))]
    with laptop.store.atomic():
        merge(laptop.store, [sessions(ids, device)], peer=device)
    listed = laptop.store.rows("SELECT min(k) FROM sessions WHERE origin = ?", (device,))
    with laptop.store.atomic():
        laptop.store.execute(
            "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < :count)"
            " INSERT INTO arrivals(id, session, seq, kind, adult_child, first_time, method,"
            " on_paper, at, hlc, dev, vh, via, lsn) SELECT randomblob(8), :first + i / 20, i % 20,"
            " 'anonymous', 'adult', 'not_asked', 'key', 0, 1700000000000 + i,"
            " (1700000000000 + i) << 16, :device, 1, :device, :lsn FROM n",
            {
                "count": count,
                "first": listed[0][0],
                "device": device,
                "lsn": laptop.store.counters.next_lsn(),
            },
        )
