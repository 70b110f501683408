"""Three laptops and every mishap of the post: they end with the same knowledge, and quiet.

Bundles come late, twice, out of order or never; clocks stand still or jump; a laptop goes back to
an older copy of itself, put back by the app or by hand. (sync design, part 5.1)
"""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from champion_app.domain.records import (
    Arrival,
    ArrivalReversal,
    HeadCount,
    Material,
    MaterialEdition,
    Person,
    Session,
    StockMovement,
    Venue,
)
from champion_app.paths import Profile
from champion_app.store import queries
from champion_app.store.backup import restore
from tests.samples import ENGLISH, HALL, HANDOUT, KEY, SESSION
from tests.sync.laptops import Laptop, coordinator, enrol, newcomer, settle

RUNS = 120 if os.environ.get("HYPOTHESIS_PROFILE", "ci") == "ci" else 3000
SHARES = 8
STEPS = 24
LIBRARY = "f" * 32


@dataclass
class Post:
    """Every bundle that was ever sent, by whom it is for."""

    bags: dict[str, list[bytes]] = field(default_factory=dict)


@dataclass
class World:
    """Three laptops, the post between them, and copies of their files."""

    omar: Laptop
    champions: tuple[Laptop, Laptop]
    chance: random.Random
    post: Post = field(default_factory=Post)
    copies: dict[str, list[Path]] = field(default_factory=dict)
    story: list[str] = field(default_factory=list)

    @property
    def all(self) -> tuple[Laptop, ...]:
        """The coordinator first."""
        return (self.omar, *self.champions)

    def someone(self) -> Laptop:
        """Any of the three."""
        return self.chance.choice(self.all)


@pytest.fixture(scope="module")
def enrolled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with three enrolled laptops, closed, to be copied for every run."""
    folder = tmp_path_factory.mktemp("enrolled")
    omar = coordinator(folder / "omar")
    champions = [newcomer(folder / name, name) for name in ("asha", "bilal")]
    for one in champions:
        enrol(omar, one)
    with omar.store.atomic():
        for place, name in ((HALL, "Hall"), (LIBRARY, "Library")):
            omar.store.put(Venue(id=place, name=name))
        omar.store.put(Material(id=HANDOUT, slug="eating-well", title="Eating well"))
        omar.store.put(
            MaterialEdition(id=ENGLISH, material=HANDOUT, language="en", title="Eating well")
        )
        omar.store.put(
            Session(
                id=SESSION,
                title="Eating well",
                venue=HALL,
                starts_at=datetime(2026, 11, 29, 14, tzinfo=UTC),
                champions=tuple(one.champion for one in champions),
            )
        )
    settle(omar, *champions)
    for one in (omar, *champions):
        one.store.close()
    return folder


def world(enrolled: Path, folder: Path, seed: int) -> World:
    """Fresh copies of the three laptops."""
    for name in ("omar", "asha", "bilal"):
        (folder / name).mkdir(exist_ok=True)
        shutil.copyfile(enrolled / name / "champion.db", folder / name / "champion.db")
    omar, asha, bilal = (Laptop(folder / name, name) for name in ("omar", "asha", "bilal"))
    return World(omar, (asha, bilal), random.Random(seed))


# --- what people do ---


def _venue(one: Laptop, world: World) -> None:
    held = one.store.get(Venue, world.chance.choice((HALL, LIBRARY)))
    if held is None:
        return
    fields = world.chance.choice(("name", "address", "capacity"))
    value: object = (
        world.chance.randrange(3) if fields == "capacity" else "abc"[world.chance.randrange(3)]
    )
    one.store.put(replace(held, **{fields: value}))  # type: ignore[arg-type]


def _session(one: Laptop, world: World) -> None:
    held = one.store.need(Session, SESSION)
    status = world.chance.choice(("planned", "open", "closed"))
    one.store.put(replace(held, status=status, title=world.chance.choice("xyz")))


def _arrive(one: Laptop, world: World) -> None:
    person = None
    if world.chance.random() < 0.5:
        people = one.store.all(Person)
        if len(people) < 2:
            people = [one.store.put(Person(id=one.store.new_id(Person), name="Noor"))]
        person = world.chance.choice(people).id
    one.store.put(
        Arrival(
            id=one.store.new_id(Arrival),
            session=SESSION,
            seq=queries.next_seq(one.store, SESSION),
            kind="named" if person else "anonymous",
            person=person,
            at=one.clock(),
        )
    )


def _take_back(one: Laptop, world: World) -> None:
    came = one.store.all(Arrival)
    if came:
        one.store.put(
            ArrivalReversal(
                id=one.store.new_id(ArrivalReversal),
                arrival=world.chance.choice(came).id,
                at=one.clock(),
            )
        )


def _person(one: Laptop, world: World) -> None:
    people = one.store.all(Person)
    if people:
        held = world.chance.choice(people)
        way = world.chance.choice(("name", "district"))
        one.store.put(replace(held, **{way: "abc"[world.chance.randrange(3)]}))


def _stock(one: Laptop, world: World) -> None:
    one.store.put(
        StockMovement(
            id=one.store.new_id(StockMovement),
            edition=ENGLISH,
            kind="adjust",
            quantity=world.chance.choice((40, -12)),
            at=one.clock(),
        )
    )


def _count(one: Laptop, world: World) -> None:
    one.store.put(
        HeadCount(
            id=one.store.new_id(HeadCount),
            session=SESSION,
            adults=world.chance.randrange(30),
            at=one.clock(),
        )
    )


def _bury(one: Laptop, world: World) -> None:
    people = one.store.all(Person)
    if people:
        one.store.bury(world.chance.choice(people))


def _bury_place(one: Laptop, world: World) -> None:
    held = one.store.get(Venue, LIBRARY)
    if held:
        one.store.bury(held)


def _revive_place(one: Laptop, world: World) -> None:
    if not one.store.get(Venue, LIBRARY):
        one.store.revive(Venue(id=LIBRARY, name="Library again"))


WISHES: tuple[Callable[[Laptop, World], None], ...] = (
    _venue, _venue, _venue, _session, _session, _arrive, _arrive, _take_back, _person, _person,
    _stock, _count, _bury, _bury_place, _revive_place,
)  # fmt: skip


def edit(world: World) -> None:
    one, wish = world.someone(), world.chance.choice(WISHES)
    world.story.append(f"{one.name} {wish.__name__}")
    with one.store.atomic():
        wish(one, world)


# --- what happens ---


def post(world: World) -> None:
    one = world.someone()
    if one is world.omar:
        for champion in world.champions:
            world.post.bags.setdefault(champion.name, []).extend(one.letters([champion.name]))
    else:
        world.post.bags.setdefault("omar", []).extend(one.letters())
    world.story.append(f"{one.name} sends")


def deliver(world: World) -> None:
    one = world.someone()
    bag = world.post.bags.get(one.name, [])
    if not bag:
        return
    # The latest most often; any older one, again or for the first time, now and then.
    place = len(bag) - 1 if world.chance.random() < 0.6 else world.chance.randrange(len(bag))
    outcome = one.take(bag[place])[0]
    world.story.append(f"{one.name} receives number {place}: {outcome.result}")


def move_clock(world: World) -> None:
    one = world.someone()
    seconds = world.chance.choice((0.001, 1, 60, 3600, -3600, 3600 * 12, -3600 * 24 * 30))
    one.clock.pass_by(seconds=seconds)
    world.story.append(f"{one.name} clock {seconds}")


def copy(world: World) -> None:
    one = world.chance.choice(world.champions)
    made = world.copies.setdefault(one.name, [])
    target = one.folder / f"copy-{len(made)}.db"
    one.store.copy_to(target)
    made.append(target)
    world.story.append(f"{one.name} copies itself")


def go_back(world: World) -> None:
    one = world.chance.choice(world.champions)
    if not world.copies.get(one.name):
        return
    older = world.chance.choice(world.copies[one.name])
    one.store.close()
    by_hand = world.chance.random() < 0.5
    if by_hand:
        shutil.copyfile(older, one.folder / "champion.db")
    else:
        restore(Profile(one.folder), older, KEY)
    one.open()
    world.story.append(f"{one.name} goes back {'by hand' if by_hand else 'by the app'}")


STEPS_OF_CHANCE: tuple[Callable[[World], None], ...] = (
    *[edit] * 8, *[post] * 4, *[deliver] * 6, move_clock, copy, go_back,
)  # fmt: skip


def live(world: World, steps: int) -> None:
    for _ in range(steps):
        world.chance.choice(STEPS_OF_CHANCE)(world)


def check(world: World) -> None:
    """Same knowledge in every scope, nothing dangling, nothing more to say."""
    for one in world.champions:
        assert one.fingerprint() == world.omar.fingerprint(one.champion), (one.name, world.story)
        assert one.fingerprint() == one.fingerprint(one.champion)
    for one in world.all:
        assert one.store.rows("PRAGMA foreign_key_check") == []


@pytest.mark.parametrize("share", range(SHARES))
def test_whatever_the_post_does_all_end_with_the_same_knowledge_and_quiet(
    enrolled: Path, tmp_path: Path, share: int
) -> None:
    for seed in range(share, RUNS, SHARES):
        here = world(enrolled, tmp_path, seed)
        live(here, STEPS)
        settle(here.omar, *here.champions)
        check(here)
        replay(here)  # what was lost comes after all
        settle(here.omar, *here.champions)
        check(here)
        before = [one.fingerprint() for one in here.all]
        replay(here)  # and now nobody learns anything from it
        assert [one.fingerprint() for one in here.all] == before, here.story
        for one in here.all:
            one.store.close()


def replay(world: World) -> None:
    """Every bundle of the story once more, the last first."""
    for one in world.all:
        one.take(*reversed(world.post.bags.get(one.name, [])))
