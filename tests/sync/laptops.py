"""A coordinator's laptop and champions' laptops, enrolled for real, without passphrases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from champion_app.domain.records import Champion
from champion_app.domain.stamps import provisional_number
from champion_app.store.fingerprint import fingerprint
from champion_app.store.store import Store
from champion_app.sync import enrolling
from champion_app.sync.identity import make_identity
from champion_app.sync.receiving import Outcome, apply, inspect, receive, take_held
from champion_app.sync.sending import parcels, seal_parcel, send
from tests.samples import Clock, open_store


@dataclass
class Laptop:
    """One laptop: its folder, its clock, its store and whose it is."""

    folder: Path
    name: str
    clock: Clock = field(default_factory=Clock)
    store: Store = field(init=False)
    sent: int = 0

    def __post_init__(self) -> None:
        """Open its file, made if it is not there."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self.open()

    def open(self) -> None:
        """Open its file."""
        self.store = open_store(self.folder / "champion.db", self.clock)
        self.store._connection.execute("PRAGMA synchronous = OFF")  # nobody pulls a plug here

    @property
    def champion(self) -> str:
        """The id of the champion whose laptop it is."""
        return str(self.store.meta("champion"))

    def send(self, names: Sequence[str] = ()) -> list[Path]:
        """Send into a folder of its own: files of one name would replace each other."""
        self.sent += 1
        return send(self.store, self.folder / "out" / str(self.sent), names)

    def receive(self, *files: Path) -> list[Outcome]:
        """Take files in, one after the other."""
        return [receive(self.store, file) for file in files]

    def letters(self, names: Sequence[str] = ()) -> list[bytes]:
        """What ``send`` would write, as bytes: the same seal, but no file."""
        ready = [one for one in parcels(self.store, names) if not one.empty]
        return [seal_parcel(self.store, one)[1] for one in ready]

    def take(self, *letters: bytes) -> list[Outcome]:
        """What ``receive`` does with a file's bytes, trouble raised."""
        return [apply(self.store, inspect(self.store, one)) for one in letters]

    def fingerprint(self, champion: str | None = None) -> str:
        """What it knows, all of it or in a champion's scope."""
        return fingerprint(self.store, champion)


def coordinator(folder: Path, name: str = "Omar Rafiq") -> Laptop:
    """A coordinator's laptop with a new programme."""
    made = Laptop(folder, name)
    with made.store.atomic():
        made.store.set_meta("role", "coordinator")
        made.store.set_meta("name", name)
        enrolling.found_programme(made.store, "Oldham Health Champions", name)
    return made


def newcomer(folder: Path, name: str) -> Laptop:
    """A champion's laptop that has joined nothing yet."""
    made = Laptop(folder, name)
    with made.store.atomic():
        made.store.set_meta("role", "champion")
        made.store.set_meta("name", name)
        made.store.set_meta("device", provisional_number())
        make_identity(made.store)
        own = made.store.put(Champion(id=made.store.new_id(Champion), code="", name=name))
        made.store.set_meta("champion", own.id)
    return made


def invite(omar: Laptop, name: str) -> bytes:
    """A start file from the coordinator."""
    with omar.store.atomic():
        return enrolling.invite(omar.store, name)


def join(laptop: Laptop, start: bytes) -> tuple[str, ...]:
    """Join by a start file; the six words."""
    with laptop.store.atomic():
        return enrolling.join(laptop.store, start)


def enrol(omar: Laptop, laptop: Laptop) -> None:
    """The whole way in, until both know each other."""
    let_in(omar, laptop)
    settle(omar, laptop)


def let_in(omar: Laptop, laptop: Laptop) -> None:
    """Invited, joined, asked, approved; it has not heard so yet."""
    words = join(laptop, invite(omar, laptop.name))
    assert [one.result for one in omar.receive(*laptop.send())] == ["held"]
    with omar.store.atomic():
        enrolling.approve(omar.store, laptop.name, " ".join(words))
    assert [one.result for one in take_held(omar.store)] == ["new"]


def settle(omar: Laptop, *champions: Laptop, rounds: int = 8) -> int:
    """Everyone sends and receives until nobody has anything to say; how many rounds it took."""
    for number in range(rounds):
        quiet = True
        for one in champions:
            letters = one.letters()
            quiet &= not letters
            omar.take(*letters)
        for one in champions:
            letters = omar.letters([one.name])
            quiet &= not letters
            one.take(*letters)
        if quiet:
            return number
    raise AssertionError(f"still talking after {rounds} rounds")
