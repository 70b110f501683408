"""A writer killed (SIGKILL) again and again in the middle of its work; says what was left.

A program of its own: it forks, which a test process full of threads must not. Each round a child
keeps a venue and a person in one transaction after the other and tells every step; the parent kills
it after a random step and opens what it left.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
from pathlib import Path

from champion_app.domain.records import Person, Venue
from champion_app.store.store import Store
from tests.samples import KEY, Clock, make_store

BEGUN, HALF, READY, CONFIRMED = b"b", b"h", b"r", b"c"


def write_on(file: Path, tell: int) -> None:
    """Keep pairs for ever, telling every step."""
    store = Store(file, KEY, now=Clock())
    while True:
        with store.atomic():
            os.write(tell, BEGUN)
            store.put(Venue(id=store.new_id(Venue), name="Hall"))
            os.write(tell, HALF)
            store.put(Person(id=store.new_id(Person), name="Noor"))
            os.write(tell, READY)
        os.write(tell, CONFIRMED)


def one_round(file: Path, steps: int) -> int:
    """Let a child take so many steps, kill it; how many pairs it had confirmed by then."""
    told, tell = os.pipe()
    child = os.fork()
    if not child:
        try:
            write_on(file, tell)
        finally:
            os._exit(1)
    os.close(tell)
    heard = b"".join(os.read(told, 1) for _ in range(steps))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while rest := os.read(told, 4096):
        heard += rest
    os.close(told)
    return heard.count(CONFIRMED)


def main(folder: Path, rounds: int) -> list[dict[str, object]]:
    """What each round left, counted from the beginning."""
    chance = random.Random(9)
    make_store(folder).close()
    found, confirmed = [], 0
    for _ in range(rounds):
        confirmed += one_round(folder / "champion.db", chance.randrange(1, 14))
        store = make_store(folder)
        venues, people = len(store.all(Venue)), len(store.all(Person))
        found.append(
            {"confirmed": confirmed, "venues": venues, "people": people, "lsn": store.meta("lsn")}
        )
        confirmed = venues
        store.close()
    return found


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]))))
