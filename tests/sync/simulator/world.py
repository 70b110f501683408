"""The made-up world: enrolled laptops, the bags of the post between them, copies and the time."""

from __future__ import annotations

import random
import secrets
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest import mock

from champion_app.domain.records import (
    Champion,
    Material,
    MaterialEdition,
    Person,
    Session,
    Venue,
)
from champion_app.domain.stamps import Scalar
from champion_app.store import links, queries
from champion_app.sync.identity import incarnation
from champion_app.sync.keys import Witness
from champion_app.sync.sending import Parcel, parcels, seal_parcel
from tests.samples import ENGLISH, HALL, HANDOUT, NOW, fixed_id
from tests.sync.laptops import Laptop, coordinator, enrol, newcomer
from tests.sync.test_two_coordinators import second

VENUES = (HALL, fixed_id(300))
PEOPLE = tuple(fixed_id(number) for number in (301, 302, 303))
SESSIONS = tuple(fixed_id(number) for number in (311, 312, 313))
NAMES = ("omar", "asha", "bilal", "chen", "ruth")
"""The founder first; of five laptops the last is a second coordinator's."""


class Diverged(AssertionError):
    """The laptops do not agree, or something else that must hold does not."""


@dataclass(frozen=True)
class Mail:
    """A sealed bundle in the post: who sent it, its bytes, and the ledger entries inside.

    ``own`` are those of the entries that the sender made; ``last`` is the number of its last change
    that it brings, in the history ``inc``.
    """

    sender: str
    data: bytes
    entries: frozenset[tuple[str, bytes]]
    own: frozenset[tuple[str, bytes]]
    last: int
    inc: bytes


@dataclass
class World:
    """Laptops by name, what is in the post for each, the copies of their files, the true time."""

    folder: Path
    laptops: dict[str, Laptop]
    bags: dict[str, list[Mail]] = field(default_factory=dict)
    copies: dict[str, list[Path]] = field(default_factory=dict)
    now: datetime = NOW
    latest: datetime = NOW
    rings: dict[str, Witness] = field(default_factory=dict)
    numbers: dict[tuple[str, int], bytes] = field(default_factory=dict)
    restored: set[str] = field(default_factory=set)
    taken: dict[str, set[tuple[str, bytes]]] = field(default_factory=dict)
    posted: dict[tuple[str, int], list[Mail]] = field(default_factory=dict)
    damaged: bool = False

    @property
    def all(self) -> tuple[Laptop, ...]:
        """The coordinators first."""
        return tuple(self.laptops.values())

    @property
    def coordinators(self) -> tuple[Laptop, ...]:
        """The laptops of coordinators."""
        return tuple(one for one in self.all if queries.me(one.store).role == "coordinator")

    @property
    def champions(self) -> tuple[Laptop, ...]:
        """The laptops of champions."""
        return tuple(one for one in self.all if queries.me(one.store).role == "champion")

    def numbered(self, device: int) -> Laptop:
        """The laptop with that device number."""
        return next(one for one in self.all if one.store.device == device)

    def close(self) -> None:
        """Close every file."""
        for one in self.all:
            one.store.close()


def sealed(world: World, one: Laptop) -> list[tuple[Parcel, Mail]]:
    """What a laptop has to say, sealed; its keyring remembers how many bundles it made."""
    found = []
    for parcel in parcels(one.store):
        if not parcel.empty:
            made = list(_entries(parcel))
            entries = frozenset(each[:2] for each in made)
            own = frozenset(each[:2] for each in made if each[2] == one.store.device)
            _real(one, parcel)
            data, inc = seal_parcel(one.store, parcel)[1], incarnation(one.store)
            mail = Mail(one.name, data, entries, own, parcel.span[1], inc)
            for device in parcel.to:
                world.posted.setdefault((one.name, device.number), []).append(mail)
            found.append((parcel, mail))
            _numbered(world, one)
    return found


def _entries(parcel: Parcel) -> Iterator[tuple[str, bytes, Scalar]]:
    """Table, id and maker of the ledger entries inside."""
    for block in parcel.blocks:
        if block.record_class.ledger:
            listed = zip(block.columns["id"], block.columns["dev"], strict=True)
            for entry, maker in listed:
                if isinstance(entry, bytes):
                    yield block.record_class.table, entry, maker


def _real(one: Laptop, parcel: Parcel) -> None:
    """Invariant 16: what is only named here, and not known, never travels."""
    for block in parcel.blocks:
        if not all(block.columns["hlc" if block.record_class.ledger else "cl"]):
            raise Diverged(f"{one.name} sends what it only knows the name of")


def _numbered(world: World, one: Laptop) -> None:
    """Note the bundle just made; no two histories of a laptop may give one number."""
    own, sent = incarnation(one.store), int(str(one.store.meta("sent")))
    world.rings[one.name] = Witness(own, sent)
    if world.numbers.setdefault((one.name, sent), own) != own:
        raise Diverged(f"{one.name} gave one number to bundles of two histories")


def taken(world: World, one: Laptop, mail: Mail) -> str:
    """A laptop takes a bundle in: the result. A refusal must leave its clock and numbers alone."""
    before = one.store.meta("hlc"), one.store.meta("lsn")
    file = world.folder / "in.champion"
    file.write_bytes(mail.data)
    outcome = one.receive(file)[0]
    if outcome.error is None:
        world.taken.setdefault(one.name, set()).update(mail.entries)
    elif (one.store.meta("hlc"), one.store.meta("lsn")) != before:
        raise Diverged(f"{one.name} refused a bundle ({outcome.error.code}), yet moved")
    elif outcome.result not in ("quarantined", "held"):
        raise Diverged(f"{one.name} refused a bundle: {outcome.error.code}")
    if one in world.coordinators and mail.sender not in world.restored:
        _held(world, one, mail)
    return outcome.result


def _held(world: World, one: Laptop, mail: Mail) -> None:
    """Invariant 7: what a coordinator acknowledges of a laptop's entries is all there."""
    peer = world.laptops[mail.sender].store.device
    link = links.link_to(one.store, peer)
    for each in world.posted.get((mail.sender, one.store.device), []):
        if each.inc == link.their_inc and each.last <= link.got:
            for table, entry in each.own:
                if not one.store.rows(f"SELECT 1 FROM {table} WHERE id = ? AND hlc > 0", (entry,)):
                    raise Diverged(f"{one.name} acknowledges an entry of {table} that never came")


@contextmanager
def fixed_chance(seed: int | str) -> Iterator[None]:
    """Random ids are those of the seed, so that a history can be lived again."""
    chance = random.Random(seed)
    with (
        mock.patch.object(secrets, "token_bytes", chance.randbytes),
        mock.patch.object(secrets, "token_hex", lambda size: chance.randbytes(size).hex()),
        mock.patch.object(secrets, "randbelow", chance.randrange),
    ):
        yield


def enrolled(folder: Path, nodes: int) -> tuple[str, ...]:
    """Make the laptops of a programme in ``folder``, closed, to be copied; their names."""
    names = NAMES[:nodes]
    with fixed_chance(f"{nodes} laptops"):
        omar = coordinator(folder / "omar", "omar")
        champions = [newcomer(folder / name, name) for name in names[1:4]]
        for one in champions:
            enrol(omar, one)
        _furnish(omar, champions)
        others = [newcomer(folder / name, name) for name in names[4:]]
        for one in others:
            second(omar, one)
        everyone = (omar, *champions, *others)
        heal(World(folder, {one.name: one for one in everyone}))
    for one in everyone:
        one.store.close()
    return names


def _furnish(omar: Laptop, champions: Sequence[Laptop]) -> None:
    """Two places, a handout, three sessions with different teams, three people."""
    ids = tuple(one.champion for one in champions)
    teams = (ids, ids[:1], ids[1:2])
    with omar.store.atomic():
        for place, name in zip(VENUES, ("Hall", "Library"), strict=True):
            omar.store.put(Venue(id=place, name=name))
        omar.store.put(Material(id=HANDOUT, slug="eating-well", title="Eating well"))
        omar.store.put(
            MaterialEdition(id=ENGLISH, material=HANDOUT, language="en", title="Eating well")
        )
        for meeting, team in zip(SESSIONS, teams, strict=True):
            omar.store.put(
                Session(
                    id=meeting,
                    title="Eating well",
                    venue=HALL,
                    starts_at=datetime(2026, 11, 29, 14, tzinfo=UTC),
                    champions=team,
                )
            )
        for one in champions:
            if omar.store.get(Champion, one.champion) is None:
                raise AssertionError("a champion whom the coordinator does not know")
    for one, people in zip(champions, (PEOPLE[:2], PEOPLE[2:]), strict=False):
        with one.store.atomic():
            for person in people:
                one.store.put(Person(id=person, name="Noor"))


def copied(source: Path, target: Path, names: Sequence[str]) -> World:
    """A world of its own, from the files of ``enrolled``."""
    for name in names:
        shutil.rmtree(target / name, ignore_errors=True)
        (target / name).mkdir(parents=True)
        shutil.copyfile(source / name / "champion.db", target / name / "champion.db")
    return World(target, {name: Laptop(target / name, name) for name in names})


def heal(world: World, *, rounds: int = 10) -> int:
    """Everyone sends and receives until nobody has anything to say; how many rounds it took."""
    for number in range(rounds):
        quiet = True
        for one in world.all:
            one.clock.pass_by(milliseconds=1)
        for one in world.all:
            for parcel, mail in sealed(world, one):
                quiet = False
                for device in parcel.to:
                    taken(world, world.numbered(device.number), mail)
        if quiet:
            return number
    raise Diverged(f"still talking after {rounds} rounds")


def mend_clocks(world: World) -> None:
    """Every clock shows one time, after all that a coordinator's ever showed."""
    world.now = max(world.now, world.latest) + timedelta(seconds=1)
    for one in world.all:
        one.clock.at = world.now
