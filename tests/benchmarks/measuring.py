"""How things are measured: interleaved, several times, the median told."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


def interleaved(rounds: int, *works: Callable[[], object]) -> list[list[float]]:
    """Seconds of each work over ``rounds`` rounds, taken in turns so that noise falls on all."""
    taken: list[list[float]] = [[] for _ in works]
    for _ in range(rounds):
        for times, work in zip(taken, works, strict=True):
            start = time.perf_counter()
            work()
            times.append(time.perf_counter() - start)
    return taken


def surroundings(**more: str) -> dict[str, str]:
    """The environment of a process of its own, which keeps compiled modules as an installed one."""
    found = {**os.environ, **more}
    found.pop("PYTHONDONTWRITEBYTECODE", None)
    return found


@dataclass(frozen=True)
class Spent:
    """What one run took: seconds by the clock, and seconds of the processor."""

    seconds: float
    busy: float


def once(work: Callable[[], object]) -> Spent:
    """One run; the processor's own time sees through what else the machine does."""
    start, busy = time.perf_counter(), time.process_time()
    work()
    return Spent(time.perf_counter() - start, time.process_time() - busy)


def median(times: list[float]) -> float:
    """The middle one, in seconds."""
    return statistics.median(times)


def percentile(times: list[float], share: float) -> float:
    """The value below which ``share`` of the times lie."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, round(share * len(ordered)))]


def tell(what: str, **figures: float | str) -> None:
    """Print one line of figures."""
    shown = "  ".join(
        f"{name}={value:.3g}" if isinstance(value, float) else f"{name}={value}"
        for name, value in figures.items()
    )
    print(f"\n{what}: {shown}")
