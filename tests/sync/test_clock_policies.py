"""The table of the sync design, 3.1: what is wrong in the end when some clocks are wrong.

Twenty champions, 180 days, 10,800 edits of 150 shared records, each laptop meeting the coordinator
about once a week. Wrong is a record that does not end as its last edit in real time. The stamps and
corrections are those of the app; a record is one register.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from statistics import median

import pytest

from champion_app.domain.clocks import AHEAD_MS, corrected
from champion_app.domain.stamps import BUILT, COUNTER_BITS, milliseconds, next_stamp

pytestmark = pytest.mark.once

DAY = 24 * 3600 * 1000
START = milliseconds(BUILT) + 30 * DAY
Value = tuple[int, int, int]
"""Stamp, laptop and which edit."""
FAULTS: Mapping[str, Mapping[int, int]] = {
    "ten years ahead": {0: 3650 * DAY},
    "1970": {0: -START},
    "all at once": {0: 3650 * DAY, 1: -START, 2: 3 * DAY},
}


@dataclass
class Node:
    number: int
    error: int = 0
    offset: int = 0
    last: int = 0
    held: dict[int, Value] = field(default_factory=dict)

    def clock(self, real: int) -> int:
        return real + self.error

    def edit(self, real: int, record: int, which: int) -> None:
        believed = datetime.fromtimestamp(0, tz=UTC) + timedelta(
            milliseconds=self.clock(real) + self.offset
        )
        self.last = next_stamp(self.last, believed)
        self.held[record] = (self.last, self.number, which)

    def take(self, values: Mapping[int, Value]) -> None:
        for record, value in values.items():
            self.held[record] = max(self.held.get(record, (0, 0, 0)), value)
            self.last = max(self.last, value[0])

    def heed(self, real: int) -> None:
        clock = self.clock(real)
        before = self.offset
        self.offset = corrected(before, clock=clock, told=real, ahead=clock - real)
        by = (before - self.offset) << COUNTER_BITS
        limit = (real + AHEAD_MS) << COUNTER_BITS
        if by > 0:
            for record, (stamp, maker, which) in self.held.items():
                if maker == self.number and stamp > limit:
                    self.held[record] = (stamp - by, maker, which)
            self.last = max((one[0] for one in self.held.values()), default=0)


def meet(champion: Node, coordinator: Node, real: int, *, feedback: bool) -> bool:
    """One round trip; whether the coordinator took the bundle in."""
    if feedback:
        champion.heed(real)
    limit = (real + AHEAD_MS) << COUNTER_BITS
    if feedback and any(one[0] > limit for one in champion.held.values()):
        return False
    coordinator.take(champion.held)
    champion.take(coordinator.held)
    return True


def wrong(fault: str, seed: int, *, feedback: bool) -> tuple[float, bool]:
    """The share of records that end wrong, in percent, and whether all agree."""
    chance = random.Random(seed)
    nodes = [Node(n + 2, FAULTS[fault].get(n, 0)) for n in range(20)]
    coordinator = Node(1)
    real_last: dict[int, int] = {}
    times = sorted(chance.randrange(180 * DAY) for _ in range(10_800))
    events = [(at, 0, number) for number, at in enumerate(times)]
    for place in range(20):
        at = chance.randrange(7 * DAY)
        while at < 180 * DAY:
            events.append((at, 1, place))
            at += round(7 * DAY * chance.uniform(0.8, 1.2))
    for at, kind, number in sorted(events):
        if kind == 0:
            record = chance.randrange(150)
            chance.choice(nodes).edit(START + at, record, number)
            real_last[record] = number
        else:
            meet(nodes[number], coordinator, START + at, feedback=feedback)
    for _ in range(3):
        for node in nodes:
            meet(node, coordinator, START + 181 * DAY, feedback=feedback)
    bad = sum(coordinator.held[record][2] != which for record, which in real_last.items())
    agreed = all(node.held == coordinator.held for node in nodes)
    return 100 * bad / len(real_last), agreed


@pytest.mark.parametrize("fault", FAULTS)
def test_with_guard_and_feedback_no_wrong_clock_decides_what_stays(fault: str) -> None:
    runs = [wrong(fault, seed, feedback=True) for seed in range(9)]
    alone = [wrong(fault, seed, feedback=False) for seed in range(3)]
    print(
        f"{fault}: {median(one[0] for one in runs):.1f} % wrong with feedback,"
        f" {median(one[0] for one in alone):.1f} % with the guard alone"
    )
    assert all(agreed for _, agreed in runs)
    assert median(share for share, _ in runs) == 0.0
    assert median(share for share, _ in alone) > 0.0  # the feedback is what does it
