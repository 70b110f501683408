"""What happens to people: the post, the clocks, the disks and the plug."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlcipher3 import dbapi2

from champion_app.paths import Profile
from champion_app.store.backup import restore as put_back
from champion_app.sync import witness
from champion_app.sync.identity import incarnation
from tests.samples import KEY
from tests.sync.laptops import Laptop
from tests.sync.simulator.checks import whole
from tests.sync.simulator.world import Diverged, Mail, World, sealed, taken

Mishap = Callable[..., str]

EVERY = 40
"""Instructions of SQLite's machine between two moments at which the plug can be pulled."""


# --- the post ---


def send(world: World, one: Laptop) -> str:
    """A laptop sends all it has to say; every bundle lies in the bags of those it is for."""
    for parcel, mail in sealed(world, one):
        for device in parcel.to:
            world.bags.setdefault(world.numbered(device.number).name, []).append(mail)
    return ""


def _picked(world: World, one: Laptop, number: str) -> Mail | None:
    bag = world.bags.get(one.name, [])
    if not bag:
        return None
    return bag[-1] if number == "last" else bag[int(number) % len(bag)]


def take(world: World, one: Laptop, number: str) -> str:
    """A laptop takes one bundle of its bag in; it stays in the bag and may come again."""
    mail = _picked(world, one, number)
    return taken(world, one, mail) if mail else ""


def drop(world: World, one: Laptop, number: str) -> str:
    """A bundle is lost for ever."""
    mail = _picked(world, one, number)
    if mail:
        world.bags[one.name].remove(mail)
    return ""


def sync(world: World, one: Laptop) -> str:
    """A laptop and all it exchanges with hand each other what they have."""
    for parcel, mail in sealed(world, one):
        for device in parcel.to:
            other = world.numbered(device.number)
            world.bags.setdefault(other.name, []).append(mail)
            taken(world, other, mail)
            for back, answer in sealed(world, other):
                if one.store.device in [each.number for each in back.to]:
                    world.bags.setdefault(one.name, []).append(answer)
                    taken(world, one, answer)
    return ""


# --- the clocks ---


def _set(world: World, one: Laptop, moment: datetime) -> None:
    if 1970 <= moment.year <= 2099:
        one.clock.at = moment
        if one in world.coordinators:  # whose clock is taken to be right
            world.latest = max(world.latest, moment)


def clock(world: World, one: Laptop, by: str) -> str:
    """A laptop's clock is moved by so many milliseconds."""
    _set(world, one, one.clock.at + timedelta(milliseconds=int(by)))
    return ""


def year(world: World, one: Laptop, number: str) -> str:
    """A champion's clock shows the beginning of some year."""
    if one in world.coordinators:
        return ""
    _set(world, one, datetime(int(number), 1, 2, tzinfo=UTC))
    return ""


def mend(world: World, one: Laptop) -> str:
    """A laptop's clock shows the true time again."""
    one.clock.at = world.now
    return ""


def wait(world: World, _: Laptop, by: str) -> str:
    """Time goes on, by so many milliseconds; otherwise every clock stands still."""
    world.now += timedelta(milliseconds=int(by))
    for one in world.all:
        _set(world, one, one.clock.at + timedelta(milliseconds=int(by)))
    return ""


# --- the disks ---


def backup(world: World, one: Laptop) -> str:
    """A copy of a laptop's database is made."""
    made = world.copies.setdefault(one.name, [])
    target = one.folder / f"copy-{len(made)}.db"
    one.store.copy_to(target)
    made.append(target)
    return ""


def restore(world: World, one: Laptop, number: str, way: str) -> str:
    """A laptop goes back to an older copy of itself: by the app, or by hand past it.

    By hand its keyring tells when it next starts ("ring"); without one ("none") the others'
    acknowledgements do, unless the copy is of a history that was ended before: then it is asked.
    """
    made = world.copies.get(one.name)
    if not made:
        return "no copy"
    older = made[int(number) % len(made)]
    before = incarnation(one.store)
    one.store.close()
    if way == "app":
        put_back(Profile(one.folder), older, KEY)
    else:
        shutil.copyfile(older, one.folder / "champion.db")
    one.open()
    if way == "ring" or (way == "none" and incarnation(one.store) != before):
        witness.look(one.store, b"", world.rings.get(one.name))
    world.restored.add(one.name)
    return ""


# --- the plug ---


def unplugged(one: Laptop, moment: int, work: Callable[[], object]) -> bool:
    """Pull the plug at the moment-th of SQLite's steps; whether the work was not done by then.

    What lies on the disk at that instant is what the laptop finds when it starts again.
    """
    file = one.folder / "champion.db"
    left = [moment]

    def pull() -> int:
        left[0] -= 1
        if left[0] != 0:
            return int(left[0] < 0)
        _kept(file, "cut")
        return 1

    one.store._connection.set_progress_handler(pull, EVERY)
    try:
        work()
    except (dbapi2.OperationalError, RuntimeError):
        if left[0] > 0:
            raise
    finally:
        one.store._connection.set_progress_handler(None, 0)
    if left[0] > 0:
        return False
    one.store.close()
    _put(file, "cut")
    one.open()
    return True


def _endings(file: Path, mark: str) -> list[tuple[Path, Path]]:
    return [
        (file.with_name(file.name + ending), file.with_name(f"{mark}{ending}"))
        for ending in ("", "-wal")
    ]


def _kept(file: Path, mark: str) -> None:
    for source, target in _endings(file, mark):
        target.unlink(missing_ok=True)
        if source.exists():
            shutil.copyfile(source, target)


def _put(file: Path, mark: str) -> None:
    file.with_name(file.name + "-shm").unlink(missing_ok=True)
    for target, source in _endings(file, mark):
        target.unlink(missing_ok=True)
        if source.exists():
            source.replace(target)


def cut_take(world: World, one: Laptop, number: str, moment: str) -> str:
    """The plug is pulled while a bundle is taken in: nothing of it is there, or all of it."""
    mail = _picked(world, one, number)
    if mail is None:
        return ""
    before = whole(one)
    if not unplugged(one, int(moment), lambda: taken(world, one, mail)):
        return "too late"
    if whole(one) != before:
        knows = one.fingerprint()
        if taken(world, one, mail) != "already" or one.fingerprint() != knows:
            raise Diverged(f"{one.name} holds half a bundle")
    return "cut"


def cut_send(world: World, one: Laptop, moment: str) -> str:
    """The plug is pulled while bundles are made: those that were are lost, no number is."""
    before = _made(one)
    if not unplugged(one, int(moment), lambda: sealed(world, one)):
        return "too late"
    sent, made = (after - then for after, then in zip(_made(one), before, strict=True))
    if sent != made:
        raise Diverged(f"{one.name} counts bundles that it did not make")
    return "cut"


def _made(one: Laptop) -> tuple[int, int]:
    made = one.store.rows("SELECT count(*) FROM exported")[0][0]
    return int(str(one.store.meta("sent", 0))), int(str(made))


MISHAPS: dict[str, Mishap] = {
    each.__name__: each
    for each in (
        send, take, drop, sync, clock, year, mend, wait, backup, restore, cut_take, cut_send,
    )
}  # fmt: skip
