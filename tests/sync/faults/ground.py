"""Ruth's and Amina's laptops, spoken to by the command line, and everything that stands in them."""

from __future__ import annotations

import contextlib
import io
import random
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from champion_app.cli.main import main
from champion_app.commands import people, places, sessions
from champion_app.domain.records import Arrival, Person
from champion_app.paths import Profile
from champion_app.store.fingerprint import fingerprint
from champion_app.store.store import Store
from champion_app.store.wholeness import faults
from champion_app.sync.profile import Who, make_profile, open_profile
from tests.samples import NOW

PASSPHRASE = "correct horse battery"
ROUNDS = 8
"""Exchanges after which two laptops that were left alone have long nothing more to say."""


class Said(NamedTuple):
    """What a verb printed and how it ended."""

    code: int
    out: str
    err: str


class State(NamedTuple):
    """All that stands in a laptop's file: what it knows, and each table's rows and their sum."""

    fingerprint: str
    sent: int
    tables: dict[str, tuple[int, str]]

    @property
    def counts(self) -> dict[str, int]:
        """How many rows each table has."""
        return {name: count for name, (count, _) in self.tables.items()}


@dataclass(frozen=True)
class Laptop:
    """One profile, and the way to give it verbs."""

    folder: Path

    def words(self, *words: str) -> list[str]:
        """The whole command line."""
        secret = self.folder.parent / "passphrase.txt"
        return [*words, "--profile", str(self.folder), "--passphrase-file", str(secret)]

    def say(self, *words: str) -> Said:
        """Give a verb in this process."""
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = main(self.words(*words))
        return Said(code, out.getvalue(), err.getvalue())

    def well(self, *words: str) -> list[str]:
        """Give a verb that must succeed; its lines."""
        said = self.say(*words)
        assert said.code == 0, said
        return said.out.splitlines()

    def sent(self, folder: Path) -> list[Path]:
        """Send there; the files."""
        return [Path(line) for line in self.well("send", "--out", str(folder))]

    @contextlib.contextmanager
    def opened(self) -> Iterator[Store]:
        """Its store, opened as the app opens it."""
        opened = open_profile(Profile(self.folder), passphrase=PASSPHRASE)
        try:
            yield opened.store
        finally:
            opened.close()

    def state(self) -> State:
        """What stands in it; it must open and be whole."""
        with self.opened() as store:
            assert faults(store) == []
            named = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
            tables = [str(row[0]) for row in store.rows(named)]
            return State(
                fingerprint(store),
                int(store.meta("sent", 0) or 0),
                {one: _summed(store, one) for one in tables},
            )

    def arrivals(self) -> int:
        """How many arrivals it holds."""
        with self.opened() as store:
            return len(store.all(Arrival))


def _summed(store: Store, table: str) -> tuple[int, str]:
    rows = sorted(map(repr, store.rows(f'SELECT * FROM "{table}"')))
    return len(rows), sha256("\n".join(rows).encode()).hexdigest()


@dataclass
class Ground:
    """Two laptops that know each other, and the folder for files between them."""

    folder: Path
    ruth: Laptop
    amina: Laptop
    session: str
    chance: random.Random
    turns: int = 0

    def stick(self) -> Path:
        """A new empty folder."""
        self.turns += 1
        made = self.folder / f"stick{self.turns}"
        made.mkdir()
        return made

    def work(self, laptop: Laptop, arrivals: int = 3, names: int = 1) -> None:
        """Somebody writes down what happened: people of made-up names, and who came."""
        with laptop.opened() as store, store.atomic():
            for _ in range(names):
                note = self.chance.randbytes(40).hex()
                person = people.add_person(store, f"Z{note[:12]}", note=note, district="OL8")
                sessions.arrive(store, self.session, person=person.id)
            for _ in range(arrivals):
                sessions.arrive(store, self.session)

    def settle(self) -> None:
        """Both send and receive until neither has anything to say; then they hold the same."""
        for _ in range(ROUNDS):
            stick, quiet = self.stick(), True
            for sender, reader in ((self.amina, self.ruth), (self.ruth, self.amina)):
                for file in sender.sent(stick):
                    quiet = False
                    reader.well("receive", str(file), "--yes")
            if quiet:
                break
        else:
            raise AssertionError("still talking")
        words = ("fingerprint", "--scope", "Amina")
        assert self.ruth.well(*words) == self.amina.well(*words)
        assert self.ruth.arrivals() == self.amina.arrivals()


def ground(folder: Path, seed: int = 1) -> Ground:
    """Two laptops made, enrolled and of one mind."""
    (folder / "passphrase.txt").write_text(PASSPHRASE + "\n", encoding="utf-8")
    for name, who in (
        ("ruth", Who("coordinator", "Ruth", "Oldham Champions")),
        ("amina", Who("champion", "Amina")),
    ):
        profile = Profile(folder / name)
        make_profile(profile, who, passphrase=PASSPHRASE, practice=True).opened.close()
    ruth, amina = Laptop(folder / "ruth"), Laptop(folder / "amina")
    with amina.opened() as store, store.atomic():
        hall = places.add_venue(store, "Jamia hall", district="OL8", setting="mosque")
        session = sessions.plan_session(store, "Tea", hall.id, starts_at=NOW, mode="named")
    made = Ground(folder, ruth, amina, session.id, random.Random(seed))
    start = folder / "amina.start"
    ruth.well("invite", "--champion", "Amina", "--out", str(start))
    words = amina.well("join", str(start))[-1]
    (asks,) = amina.sent(made.stick())
    ruth.well("receive", str(asks), "--yes")
    ruth.well("approve", "Amina", "--words", words)
    made.settle()
    return made


def named(laptop: Laptop) -> list[str]:
    """The ids of the people it knows."""
    with laptop.opened() as store:
        return [one.id for one in store.all(Person)]
