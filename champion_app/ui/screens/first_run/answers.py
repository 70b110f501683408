"""What the first run asked, and the work that makes a profile of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from secrets import token_hex

from champion_app.domain.errors import ChampionError
from champion_app.paths import Profile
from champion_app.sync.profile import Made, Opened, Who, find_key, make_profile, remember_key
from champion_app.ui.jobs import Progress

_STEPS = 4


class Begin(Enum):
    """How a person begins."""

    START_FILE = "start_file"
    ALONE = "alone"
    COORDINATOR = "coordinator"
    PRACTICE = "practice"


@dataclass
class Answers:
    """What was answered so far. ``start_file`` holds the bytes of one that was looked at."""

    begin: Begin | None = None
    name: str = ""
    programme: str = ""
    start_file: bytes = b""
    passphrase: str = ""
    remember: bool = False

    @property
    def who(self) -> Who:
        """Whose laptop it will be."""
        if self.begin is Begin.COORDINATOR:
            return Who("coordinator", self.name, self.programme)
        return Who("champion", self.name)


@dataclass(frozen=True)
class Begun:
    """A profile that was made; ``spoken`` are the six words to read to the coordinator.

    The store was closed in the worker; ``not_remembered`` is why the key is not in the keyring.
    """

    made: Made
    spoken: tuple[str, ...]
    not_remembered: ChampionError | None
    remembered: bool


@dataclass(frozen=True)
class Welcome:
    """What a start file says: who is awaited, and by which programme."""

    name: str
    programme: str


def look_at(start_file: bytes) -> Welcome:
    """What stands in a start file. Raises NotAStartFile, StartFileDamaged."""
    from champion_app.sync.certificates import start_from_bytes

    start = start_from_bytes(start_file)
    return Welcome(start.champion_name, start.programme_name)


def make_practice(profile: Profile) -> Opened:
    """A throw-away profile with the practice neighbourhood; its passphrase is never typed."""
    from champion_app.commands.sample import fill_practice

    who = Who("champion", "Amina")
    made = make_profile(profile, who, passphrase=token_hex(), practice=True)
    store = made.opened.store
    try:
        with store.atomic():
            fill_practice(store)
    finally:
        store.close()
    return made.opened


def make(profile: Profile, answers: Answers, report: Progress) -> Begun:
    """Make the profile: keys, database, handouts; join when there is a start file."""
    report(0, _STEPS)
    made = make_profile(profile, answers.who, passphrase=answers.passphrase)
    store = made.opened.store
    spoken: tuple[str, ...] = ()
    not_remembered = None
    try:
        report(2, _STEPS)
        if answers.start_file:
            from champion_app.sync.enrolling import join

            with store.atomic():
                spoken = join(store, answers.start_file)
        report(3, _STEPS)
        if answers.remember:
            try:
                remember_key(profile, find_key(profile, answers.passphrase))
            except ChampionError as error:
                not_remembered = error
    finally:
        store.close()
    report(_STEPS, _STEPS)
    remembered = answers.remember and not_remembered is None
    return Begun(made, spoken, not_remembered, remembered)
