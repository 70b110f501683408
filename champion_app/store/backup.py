"""Encrypted copies of the database: made by hand or by themselves, thinned, and put back."""

from __future__ import annotations

import re
import secrets
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, cast

from champion_app.domain.erasing import ErasureOrder
from champion_app.domain.errors import (
    BadValue,
    ChampionError,
    DatabaseDamaged,
    DatabaseNewer,
    FileUnreadable,
)
from champion_app.domain.stamps import milliseconds
from champion_app.paths import Profile
from champion_app.store.connection import connect, trouble_worded
from champion_app.store.copying import (
    check_file,
    disk_worded,
    gone_unless_moved,
    settle,
)
from champion_app.store.erasing import orders, take_orders
from champion_app.store.histories import RESTORED, leap, small_leap
from champion_app.store.lock import WriterLock
from champion_app.store.schema import STEPS
from champion_app.store.store import Store

if TYPE_CHECKING:
    from sqlite3 import Connection

EVERY = timedelta(minutes=30)
"""How long changes may stand without a copy while the app is open."""

NEWEST, DAYS, WEEKS = 5, 7, 8
"""Kept of the copies made by themselves: the newest, then the last of a day, then of a week."""

_NAME = re.compile(r"(?P<kind>[a-z]+)-(?P<stamp>\d{8}-\d{6})-(?P<lsn>\d+)\.db")
_STAMP = "%Y%m%d-%H%M%S"
BY_HAND, _BY_ITSELF = "champion", "auto"


@dataclass(frozen=True)
class Copy:
    """A copy beside the database: when it was made and after which change.

    ``kind`` is the first word of its name: ``auto`` for the copies that are thinned, ``version``
    for one made before an update, ``champion`` (``BY_HAND``) for one that a person asked for.
    """

    file: Path
    at: datetime
    lsn: int
    kind: str

    @property
    def by_itself(self) -> bool:
        """Whether it is one of the copies that are made, and thinned, as time goes on."""
        return self.kind == _BY_ITSELF


def backup(store: Store, out: Path | None = None) -> Path:
    """One checked, encrypted copy: the file ``out``, or in the profile's own folder of copies.

    It opens with the profile's passphrase or recovery code, beside that profile's key file only.
    Raises DiskFull, ReadOnlyPlace, BadValue for the database itself.
    """
    if out is not None and out.is_dir():
        out = out / _name(store, BY_HAND)
    target = out or _folder(store) / _name(store, BY_HAND)
    if target.resolve() == store.file.resolve():
        raise BadValue(field="out", value=str(out))
    store.copy_to(target)
    return target


def copy_if_due(store: Store, *, closing: bool = False) -> Path | None:
    """A copy made by itself, if one is due: the file, or None.

    Due is when something changed since the last copy and that is half an hour ago, or the app
    closes. Older copies are thinned, or deleted when somebody was erased since. Raises DiskFull,
    ReadOnlyPlace.
    """
    from champion_app.store.forgetting import clean_up  # which makes its copy here

    clean_up(store)
    made = copies(_folder(store))
    last = made[-1] if made else None
    lsn = _lsn(store)
    if last is not None:
        waited = abs(store.now.clock() - last.at) >= EVERY  # a clock set back must not stop copies
        if last.lsn == lsn or not (closing or waited):
            return None
    if not lsn:
        return None
    target = copy_now(store)
    _thin(copies(_folder(store)), target)
    return target


def copy_now(store: Store) -> Path:
    """A checked copy as they are made by themselves; the file. Raises DiskFull, ReadOnlyPlace."""
    target = _folder(store) / _name(store, _BY_ITSELF)
    store.copy_to(target)
    return target


def _folder(store: Store) -> Path:
    return Profile(store.file.parent).backups


def _name(store: Store, kind: str) -> str:
    at = store.now.clock().astimezone(UTC).strftime(_STAMP)
    return f"{kind}-{at}-{_lsn(store)}.db"


def _lsn(store: Store) -> int:
    return int(cast("int", store.meta("lsn", 0)))


def copies(folder: Path) -> list[Copy]:
    """The copies in a folder that the app named, the oldest first."""
    found = []
    for file in folder.glob("*.db"):
        told = _NAME.fullmatch(file.name)
        if told:
            at = datetime.strptime(told["stamp"], _STAMP).replace(tzinfo=UTC)
            found.append(Copy(file, at, int(told["lsn"]), told["kind"]))
    return sorted(found, key=lambda one: (one.at, one.lsn, one.file.name))


def _thin(made: Sequence[Copy], newest: Path) -> None:
    """Delete the copies made by themselves that are neither new nor the last of a day or week."""
    own = [one for one in made if one.by_itself][::-1]
    kept = {newest, *(one.file for one in own[:NEWEST])}
    for form, most in (("%Y-%m-%d", DAYS), ("%G-%V", WEEKS)):
        last_of: dict[str, Path] = {}
        for one in own:
            last_of.setdefault(one.at.strftime(form), one.file)
        kept.update(list(last_of.values())[:most])
    for one in own:
        if one.file not in kept:
            one.file.unlink(missing_ok=True)


def last_good_copy(folder: Path, key: bytes) -> Copy | None:
    """The newest copy in a profile folder that opens with ``key`` and is whole, or None."""
    for one in reversed(copies(Profile(folder).backups)):
        try:
            version = check_file(one.file, key)
        except ChampionError:
            continue
        if version <= len(STEPS):
            return one
    return None


def restore(profile: Profile, file: Path, key: bytes) -> Path | None:
    """Put a copy in the place of the database; where the old one went, or None if there was none.

    The old database is kept beside, damaged or not. The laptop's history begins anew, so that the
    others send again what this copy does not hold and take again what it sends. Who was erased
    since stays erased, if the old database can still be read; else the others say it again. Raises
    FileUnreadable, DatabaseDamaged, DatabaseNewer, ProfileInUse, DiskFull, ReadOnlyPlace; then
    nothing has changed.
    """
    if not file.is_file():
        raise FileUnreadable(file=str(file))
    lock = WriterLock(profile.lock)
    lock.take()
    try:
        part = profile.database.with_name(f".{profile.database.name}.part")
        with disk_worded(profile.folder), gone_unless_moved(part):
            part.unlink(missing_ok=True)
            _fetch(file, part)
            _check_copy(file, part, key)
            _erase_again(profile.database, part, key)
            _begin_anew(part, key)
            kept = _put_aside(profile.database)
            settle(part, profile.database)
    finally:
        lock.release()
    return kept


def _fetch(file: Path, part: Path) -> None:
    try:
        source = file.open("rb")
    except OSError as error:
        raise FileUnreadable(file=str(file)) from error
    part.touch(mode=0o600, exist_ok=False)  # its owner's only, as the database was
    with source, part.open("r+b") as target:
        shutil.copyfileobj(source, target)


def _check_copy(file: Path, part: Path, key: bytes) -> None:
    try:
        version = check_file(part, key)
    except DatabaseDamaged as error:
        raise DatabaseDamaged(file=str(file)) from error
    if version > len(STEPS):
        raise DatabaseNewer(file=str(file))


def _erase_again(database: Path, part: Path, key: bytes) -> None:
    """Carry out in a copy the orders to erase that the database in use knows."""
    given = _orders_in(database, key) if database.exists() else []
    if not given:
        return
    store = Store(part, key, now=lambda: datetime.now(UTC))
    try:
        with store.atomic():
            take_orders(store, given, via=0)
    finally:
        store.close()


def _orders_in(database: Path, key: bytes) -> list[ErasureOrder]:
    """The orders to erase in a database as it lies there; none when it cannot be read.

    Asked of a copy: SQLite tidies up what it opens, and what is damaged is kept as it is.
    """
    look = database.with_name(f".{database.name}.look")
    with gone_unless_moved(look):
        try:
            for ending in ("", "-wal"):
                old = database.with_name(database.name + ending)
                if old.exists():
                    _fetch(old, look.with_name(look.name + ending))
            store = Store(look, key, now=lambda: datetime.now(UTC), read_only=True)
        except (ChampionError, OSError):
            return []
        try:
            return orders(store)
        except ChampionError:
            return []
        finally:
            store.close()


def _begin_anew(part: Path, key: bytes) -> None:
    """A new incarnation: all that is here is sent again, and all that others hold is asked for."""
    connection = connect(part, key)
    try:
        with trouble_worded(part):
            _forget_links(connection)
            connection.execute("PRAGMA journal_mode = DELETE")  # one file again
    finally:
        connection.close()


def _forget_links(connection: Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(
        "UPDATE meta SET value = ? WHERE name = 'incarnation'", (secrets.token_bytes(16),)
    )
    connection.execute("UPDATE links SET acked = 0, ack_due = 1")
    connection.execute("UPDATE meta SET value = value + ? WHERE name = 'sent'", (leap(),))
    connection.execute(
        "INSERT OR REPLACE INTO meta SELECT 'sent_before', value FROM meta WHERE name = 'sent'"
    )
    connection.execute("INSERT OR REPLACE INTO meta VALUES ('leap_due', ?)", (small_leap(),))
    connection.execute("INSERT OR REPLACE INTO meta VALUES ('anew_why', ?)", (RESTORED,))
    connection.execute(
        "INSERT OR REPLACE INTO meta VALUES ('anew_at', ?)", (milliseconds(datetime.now(UTC)),)
    )
    connection.execute("COMMIT")


def _put_aside(database: Path) -> Path | None:
    """Rename the database and its log; a log that stayed would be read into the next database."""
    stamp = datetime.now(UTC).strftime(_STAMP)
    kept = database.with_name(f"{database.stem}-before-restore-{stamp}.db")
    number = 1
    while kept.exists():
        number += 1
        kept = database.with_name(f"{database.stem}-before-restore-{stamp}-{number}.db")
    for ending in ("", "-wal", "-shm"):
        old = database.with_name(database.name + ending)
        if old.exists():
            old.replace(kept.with_name(kept.name + ending))
    return kept if kept.exists() else None
