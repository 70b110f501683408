"""A coordinator, two champions, and all their bundles: what a hub and a laptop take in alike."""

from __future__ import annotations

import random
import shutil
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from champion_app.commands import people, sessions
from champion_app.domain.records import Person, Session, Venue
from champion_app.domain.stamps import Scalar
from champion_app.store import carrying
from champion_app.store.carrying import LIFE, Body, Piece
from champion_app.store.store import Store
from champion_app.store.wire import Span, all_blocks
from champion_app.sync import erasures, sending
from tests.samples import KEY
from tests.sync.laptops import Laptop, coordinator, let_in, newcomer, settle

BEGUN = datetime(2026, 11, 2, 9, tzinfo=UTC)
"""Early enough that nothing lies ahead of the real clock by which workers go."""
State = dict[str, dict[Scalar, tuple[Scalar, ...]]]


@dataclass
class Village:
    """Omar's laptop after everything, his profile as it was before, and the bundles between."""

    omar: Laptop
    before: Path
    bundles: Path
    champions: tuple[Laptop, ...]

    def profile(self) -> Store:
        """Omar's profile from before the first bundle, for reading."""
        return Store(self.before, KEY, now=self.omar.clock, read_only=True)


def state(store: Store) -> State:
    """All rows with all their stamps, as they would travel, and what only later programs know."""
    found: State = {"unknown": {}}
    for block in all_blocks(store, Span(-1, 2**62)):
        table = block.record_class.table
        rows = zip(*block.columns.values(), strict=True)
        if table != "receipts":  # a laptop answers, a hub does not
            found[table] = {row[0]: row for row in rows}
    for piece in carrying.pieces_since(store, -1):
        name = f"{piece.table} {piece.id.hex()} {piece.group}"
        found["unknown"][name] = (piece.hlc, piece.dev, piece.vh)
    return found


def village(folder: Path, seed: int = 22, rounds: int = 4) -> Village:
    """Both champions work and send; one person is erased, one table is of a later program."""
    chance = random.Random(seed)
    omar = coordinator(folder / "omar")
    champions = (newcomer(folder / "amina", "Amina"), newcomer(folder / "sabah", "Sabah"))
    for one in (omar, *champions):
        one.clock.at = BEGUN
    for one in champions:
        let_in(omar, one)
    settle(omar, *champions)
    with omar.store.atomic():
        venue = omar.store.put(Venue(id=omar.store.new_id(Venue), name="Hall", district="Oldham"))
    settle(omar, *champions)
    before = folder / "before.db"
    omar.store.copy_to(before)
    bundles = folder / "bundles"
    bundles.mkdir()
    for number in range(rounds):
        for one in champions:
            one.clock.pass_by(hours=chance.randrange(1, 40))
            _work(one, venue, chance)
            if number == rounds - 1:
                with one.store.atomic():
                    _wish(one, chance)
            for path in one.send():
                shutil.copy(path, bundles / f"{number}-{one.name}-{path.name}")
                assert [told.result for told in omar.receive(path)] == ["new"]
            omar.clock.at = max(omar.clock.at, one.clock.at)
        if number == 1:
            _erase_somebody(omar, chance)
        for one in champions:
            one.take(*omar.letters([one.name]))
    sending.begin_again(champions[0].store, ())  # with the order to erase that came from Omar
    for path in champions[0].send():
        shutil.copy(path, bundles / f"again-{path.name}")
        omar.receive(path)
    return Village(omar, before, bundles, champions)


def _work(one: Laptop, venue: Venue, chance: random.Random) -> None:
    with one.store.atomic():
        for _ in range(2):
            people.add_person(one.store, name=chance.choice(["Noor", "Adam", "Parveen", "王秀英"]))
        session = sessions.plan_session(
            one.store, "Talk", venue.id, starts_at=one.clock.at, mode="named"
        )
        known = one.store.all(Person)
        for person in chance.sample(known, min(3, len(known))):
            sessions.arrive(one.store, session.id, person=person.id)
        for _ in range(5):
            sessions.arrive(one.store, session.id)
        sessions.take_back_last(one.store, session.id)
        sessions.count_heads(one.store, session.id, 7, 1)
        one.store.put(_renamed(one, venue, chance))


def _renamed(one: Laptop, venue: Venue, chance: random.Random) -> Venue:
    """Both change the same venue: what loses is set aside."""
    here = one.store.need(Venue, venue.id)
    return replace(here, name=f"Hall {chance.randrange(9)}", website=f"https://{one.name}.example")


def _wish(one: Laptop, chance: random.Random) -> None:
    """A record of a table that only a later program knows, as its author would have it."""
    hlc = one.store.counters.next_hlc(one.store.now())
    device = one.store.device
    record_id = chance.randbytes(16)
    life: dict[str, Scalar] = {"origin": device, "cl": 1, "cl_dev": device}
    text: dict[str, Scalar] = {
        "text": f"ice {chance.randrange(99)}",
        "text_hlc": hlc,
        "text_dev": device,
        "text_seen": 0,
    }
    carrying.keep(
        one.store,
        [
            Piece("wishes", record_id, LIFE, 1, device, 0, Body(life, "both")),
            Piece("wishes", record_id, "text", hlc, device, 5, Body(text, "both")),
        ],
        peer=0,
        since=one.store.counters.lsn,
    )


def _erase_somebody(omar: Laptop, chance: random.Random) -> None:
    named = {
        row[0]
        for row in omar.store.rows(
            "SELECT lower(hex(p.id)) FROM arrivals a JOIN people p ON p.k = a.person"
        )
    }
    with omar.store.atomic():
        assert erasures.order_erasure(omar.store, str(chance.choice(sorted(map(str, named)))))


def count(store: Store) -> int:
    """How many sessions there are, to see that a comparison compares something."""
    return len(store.all(Session))
