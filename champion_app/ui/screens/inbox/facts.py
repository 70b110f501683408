"""What the screen shows, gathered from the store; no Qt here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

from champion_app.commands.cases import open_cases
from champion_app.commands.sessions import local_time
from champion_app.domain.records import Champion, Device, Receipt
from champion_app.store import exchange_queries
from champion_app.store.exchange_queries import Member
from champion_app.store.store import Store
from champion_app.sync import elsewhere, enrolling, receiving
from champion_app.sync.enrolling import Waiting
from champion_app.sync.receiving import Outcome
from champion_app.ui.jobs import Cancelled, Progress
from champion_app.ui.widgets.outcome_rows import Opened, opened

EARLIER = 6
"""Parcels of earlier days that are shown below those of now."""
SEAL = b"age-encryption.org/"
"""How every sealed file begins."""


@dataclass(frozen=True)
class Facts:
    """Who was heard from this month, who was not, and what was taken in last."""

    now: datetime
    members: tuple[Member, ...]
    earlier: tuple[tuple[str, Receipt], ...]

    @property
    def month(self) -> date:
        """The first day of this month."""
        return self.now.date().replace(day=1)

    @property
    def with_laptop(self) -> tuple[Member, ...]:
        """The champions from whom parcels can be expected."""
        return tuple(one for one in self.members if one.state != exchange_queries.NO_LAPTOP)

    @property
    def joined(self) -> tuple[Member, ...]:
        """The champions with a laptop that is let in."""
        return tuple(one for one in self.members if one.laptops)

    @property
    def heard(self) -> tuple[Member, ...]:
        """Those of them who were heard from this month."""
        return tuple(one for one in self.joined if self._heard_this_month(one))

    @property
    def silent(self) -> tuple[Member, ...]:
        """Those who were not, the longest silent first."""
        found = [one for one in self.with_laptop if not self._heard_this_month(one)]
        return tuple(sorted(found, key=lambda one: (one.heard_at, one.champion.name.casefold())))

    @property
    def replies_due(self) -> int:
        """How many champions wait for a reply."""
        return sum(one.reply_due for one in self.members)

    def local(self, moment: datetime | int) -> datetime:
        """A moment, or milliseconds since 1970, as the programme's clocks show it."""
        if isinstance(moment, int):
            moment = datetime.fromtimestamp(moment / 1000, tz=UTC)
        return moment.astimezone(self.now.tzinfo)

    def _heard_this_month(self, one: Member) -> bool:
        return bool(one.heard_at) and self.local(one.heard_at).date() >= self.month


def gather(store: Store) -> Facts:
    """The facts of this moment."""
    receipts = exchange_queries.last_receipts(store, EARLIER)
    labels = {one.number: one.label for one in store.all(Device)}
    names = {one.id: one.name for one in store.all(Champion)}
    return Facts(
        now=local_time(store, store.now()),
        members=tuple(exchange_queries.members(store)),
        earlier=tuple(
            (names.get(one.champion or "", labels.get(one.device, "")), one) for one in receipts
        ),
    )


# --- jobs: done in the worker, each file in its own transaction ---


@dataclass
class Batch:
    """Files on their way in. Only the worker adds to ``lines``, only the screen counts them off."""

    paths: list[Path]
    lines: list[Opened] = field(default_factory=list)
    later: list[Path] = field(default_factory=list)
    total: int = 0
    done: int = 0
    stopped: bool = False

    def take_lines(self) -> list[Opened]:
        """The lines that have come since this was last asked."""
        fresh = self.lines[self.done :]
        self.done += len(fresh)
        return fresh


def unpacked(paths: Sequence[Path]) -> list[Path]:
    """The files given, and of a folder or a stick those that may be parcels, by name."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside = (one for one in path.iterdir() if one.is_file())
            found += sorted(one for one in inside if _looks_sealed(one))
        else:
            found.append(path)
    return found


def _looks_sealed(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(SEAL)) == SEAL
    except OSError:
        return False


def take_in(store: Store, report: Progress, batch: Batch) -> Batch:
    """Take the files in, one after the other; a stop leaves out those that have not begun."""
    paths = unpacked(batch.paths)
    batch.total = len(paths)
    for number, path in enumerate(paths):
        try:
            report(number, len(paths))
        except Cancelled:
            batch.stopped = True
            break
        batch.lines.append(opened(path.name, elsewhere.receive(store, path)))
    return batch


def asking(store: Store, _report: Progress) -> list[Waiting]:
    """The laptops that want to be let in; their files are opened for it."""
    return enrolling.waiting(store)


def to_decide(store: Store, _report: Progress) -> int:
    """How many things wait for a decision; finding who may be one person takes a moment."""
    return len(open_cases(store))


@dataclass(frozen=True)
class LetIn:
    """A laptop that was let in, and what became of the parcels that waited for it."""

    name: str
    outcomes: tuple[Outcome, ...]


def let_in(store: Store, _report: Progress, *, name: str, spoken: str) -> LetIn:
    """The words are the same: let the laptop in and take in what was kept of it."""
    with store.atomic():
        device = enrolling.approve(store, name, spoken)
    return LetIn(device.label, tuple(receiving.take_held(store)))


def word_is_there(typed: str, place: int, expected: str) -> bool:
    """Whether the word at ``place`` of what was typed so far is the expected one."""
    parts = "".join(one if one.isalnum() else " " for one in typed.casefold()).split()
    return place < len(parts) and parts[place] == expected
