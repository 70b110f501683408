"""Sending and receiving killed at many points.

After each kill the profile must open and be whole, hold all or nothing of what was under way, and
the second try must succeed and bring both laptops to one mind. Ends at the first that does not;
tells what was seen.
"""

from __future__ import annotations

import json
import random
import shutil
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from champion_app.cli.main import main as champion
from champion_app.commands import handout_papers, places
from champion_app.store.erasing import DUE
from champion_app.sync import erasures
from champion_app.sync import sending as sender
from tests.sync.faults.ground import Ground, Laptop, named
from tests.sync.faults.killing import Ended, can_watch, killed_after, killed_at

TOUCHED_BY_SENDING = {"exported", "links", "meta"}
SMALL = 8_000
"""Bytes of each file at most where a parcel is to become several: fewer than a person may ask."""
HEAD = b"%PDF-1.7 1 0 obj <</Type /Pages /Count 1>> 2 0 obj <</Type /Page>> stream\n"
TAIL = b"endstream trailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n"
"""What stands around random bytes so that they pass for a PDF of one page."""
Kill = Callable[[Callable[[], int]], Ended]


@dataclass
class Points:
    """Where to kill next: every other time at a call, else at a moment, spread over the whole run.

    ``calls`` and ``seconds`` are how many changes to files, and how long, the last whole run took.
    """

    count: int
    chance: random.Random
    calls: int = 40
    seconds: float = 0.2
    tried: int = 0
    seen: Counter[str] = field(default_factory=Counter)

    def measured(self, work: Callable[[], int]) -> Ended:
        """A whole run that nobody kills, to know how long one is."""
        began = time.monotonic()
        ended = killed_at(work, 0) if can_watch() else killed_after(work, 60)
        self.seconds = max(0.05, time.monotonic() - began)
        self.calls = ended.calls or self.calls
        return ended

    def kill(self, work: Callable[[], int]) -> Ended:
        """One run, killed somewhere or too fast for it."""
        place = (self.tried % self.count + self.chance.random()) / self.count
        self.tried += 1
        if can_watch() and self.tried % 2:
            ended = killed_at(work, 1 + int(place * self.calls))
            how = "at a call"
        else:
            ended = killed_after(work, place * self.seconds)
            how = "at a moment"
        assert ended.killed or ended.code == 0, ended
        self.seen[f"killed {how}" if ended.killed else "ended by itself"] += 1
        return ended

    @property
    def kills(self) -> int:
        """How many runs were killed."""
        return sum(count for name, count in self.seen.items() if name.startswith("killed"))


def number_of(file: Path) -> int:
    """The number in the name of a bundle file."""
    return int(file.stem.rsplit("-", 1)[1])


# --- sending ---


def sending(here: Ground, points: Points) -> None:
    """One export that is killed, every third one of several files, and the next one."""
    amina, stick = here.amina, here.stick()
    several = points.tried % 3 == 1
    work = partial(champion, amina.words("send", "--out", str(stick)))
    here.work(amina, names=80 if several else 1 + points.tried % 5 * 5)
    before = amina.state()
    usual = points.calls, points.seconds
    if several:
        work = partial(_in_pieces, amina, stick)
        _measure(here, points)
    points.kill(work)
    points.calls, points.seconds = usual
    after = amina.state()
    assert after.fingerprint == before.fingerprint
    files = sorted(one for one in stick.iterdir() if not one.name.startswith("."))
    points.seen["left under a passing name"] += len(list(stick.iterdir())) - len(files)
    changed = {name for name, table in after.tables.items() if table != before.tables[name]}
    kept = list(range(before.sent + 1, after.sent + 1))
    assert after.counts["exported"] == before.counts["exported"] + len(kept)
    assert changed <= (TOUCHED_BY_SENDING if kept else set()), changed
    found = [number_of(one) for one in files]
    assert found in (kept, kept[:-1]), "a file of which the laptop knows nothing"
    what = "nothing sent" if not kept else "sent" if found == kept else "sent, not all named"
    points.seen[what] += 1
    points.seen["of several files"] += several
    second = amina.sent(stick)
    assert [number_of(one) for one in second] == [after.sent + 1]
    assert set(stick.iterdir()) == {*files, *second}, "something half-done is left"
    arriving = points.chance.choice([second, [*files, *second], [*second, *files], files[1:]])
    for file in arriving:
        here.ruth.well("receive", str(file), "--yes")
    here.settle()


def _in_pieces(laptop: Laptop, stick: Path) -> int:
    with laptop.opened() as store:
        sender.send(store, stick, at_most=SMALL)
    return 0


def _measure(here: Ground, points: Points) -> None:
    """How long a run of several files is, by a twin of the laptop; it must be several."""
    twin, stick = Laptop(here.folder / "twin"), here.stick()
    shutil.copytree(here.amina.folder, twin.folder)
    points.measured(partial(_in_pieces, twin, stick))
    assert len(list(stick.iterdir())) > 1
    shutil.rmtree(twin.folder)


# --- receiving ---


def receiving(here: Ground, points: Points) -> None:
    """One import that is killed, and the next one; every other time from the coordinator."""
    up = points.tried % 4 < 2
    writer, reader = (here.amina, here.ruth) if up else (here.ruth, here.amina)
    here.work(here.amina, names=1 + points.tried % 5 * 5)
    if not up:
        here.settle()
        _coordinate(here, erase=points.tried % 8 > 5, paper=points.tried % 8 == 3)
    (file,) = writer.sent(here.stick())
    data, words = file.read_bytes(), ("receive", str(file), "--yes", "--json")
    before = reader.state()
    twin = Laptop(here.folder / "twin")
    shutil.copytree(reader.folder, twin.folder)
    points.measured(partial(champion, twin.words(*words)))
    wanted = twin.state()
    shutil.rmtree(twin.folder)
    assert wanted.fingerprint != before.fingerprint
    points.kill(partial(champion, reader.words(*words)))
    after = reader.state()
    taken = after.fingerprint != before.fingerprint
    points.seen["taken in" if taken else "nothing taken in"] += 1
    if taken:
        assert after.fingerprint == wanted.fingerprint
        assert after.counts == wanted.counts
    else:
        assert after.tables == before.tables
    (again,) = json.loads("".join(reader.well(*words)))
    assert again["result"] == ("already" if taken else "new")
    second = reader.state()
    assert second.fingerprint == wanted.fingerprint
    assert second.counts | {"import_log": 0} == wanted.counts | {"import_log": 0}
    assert file.read_bytes() == data
    _check_forgotten(reader)
    here.settle()


def _coordinate(here: Ground, *, erase: bool, paper: bool) -> None:
    """Ruth adds a place, and may order that somebody be erased, or add a finished PDF."""
    known = named(here.ruth)
    with here.ruth.opened() as store, store.atomic():
        places.add_venue(store, f"Hall {here.turns}", district="OL8", setting="mosque")
        if erase:
            erasures.order_erasure(store, here.chance.choice(known))
        if paper:
            about = handout_papers.About(title=f"Hearts {here.turns}", language="ur", source="NHS")
            middle = here.chance.randbytes(300_000).replace(b"/", b"-")
            handout_papers.add_paper(store, b"".join((HEAD, middle, TAIL)), about)


def _check_forgotten(laptop: Laptop) -> None:
    with laptop.opened() as store:
        assert not store.meta(DUE, 0), "an older copy may still name who was erased"


def run(here: Ground, count: int, seed: int = 7) -> dict[str, dict[str, int]]:
    """Kill each of both so many times; what was seen."""
    told = {}
    for turn in (sending, receiving):
        points = Points(count, random.Random(seed))
        if turn is sending:
            here.work(here.amina)
            words = here.amina.words("send", "--out", str(here.stick()))
            points.measured(partial(champion, words))
        while points.kills < count:
            turn(here, points)
        told[turn.__name__] = {**points.seen, "kills": points.kills, "calls": points.calls}
    return told
