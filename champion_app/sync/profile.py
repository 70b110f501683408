"""A profile folder opened: the key found, the lock taken, the database checked."""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from champion_app.domain.errors import (
    BadValue,
    ChampionError,
    DatabaseDamaged,
    MissingValue,
    PassphraseNeeded,
    PassphraseTooShort,
    ProfileExists,
    ProfileInUse,
    ReadOnlyPlace,
    RecoveryCodeMistyped,
    WrongPassphrase,
)
from champion_app.domain.records import Champion
from champion_app.domain.stamps import provisional_number
from champion_app.domain.text import clean, without_halves
from champion_app.paths import Profile, resource_folder
from champion_app.store.links import later_waits
from champion_app.store.lock import WriterLock
from champion_app.store.store import Store
from champion_app.sync import files, keyfile, keys, sealing, words
from champion_app.sync.sealing import Cost

Now = Callable[[], datetime]
CHEAP = Cost(passes=1, memory_kib=64, lanes=1)
"""For practice profiles only, whose passphrase is written down beside them."""
LONGEST_NAME = 200
"""Characters in the name of a person or a programme of a new profile."""
_AGAIN = 0.05
"""Seconds between two tries for the lock."""


@dataclass(frozen=True)
class Who:
    """Whose laptop a new profile is for; ``programme`` only for a coordinator."""

    role: str
    name: str
    programme: str = ""


@dataclass(frozen=True)
class Opened:
    """An open profile: its store and the lock that keeps other writers out."""

    store: Store
    lock: WriterLock

    def close(self) -> None:
        """Close the database and let the next writer in."""
        self.store.close()
        self.lock.release()


@dataclass(frozen=True)
class Made:
    """A new profile, open, with the recovery code that is shown once and never kept."""

    opened: Opened
    recovery_code: str


def right_now() -> datetime:
    """The clock of this computer."""
    return datetime.now(UTC)


def make_profile(
    profile: Profile, who: Who, *, passphrase: str, now: Now = right_now, practice: bool = False
) -> Made:
    """A new profile for a champion or a coordinator, with the shipped handouts on the shelf.

    What fails or is interrupted leaves nothing behind: the database takes its name when it is
    complete and the key file comes last. Raises ProfileExists, PassphraseTooShort, MissingValue,
    BadValue, ReadOnlyPlace, DiskFull, ProfileInUse.
    """
    _check_wanted(who, passphrase)
    check_free(profile)
    with contextlib.ExitStack() as undo:
        for folder in reversed(files.make_folder(profile.folder, private=True)):
            undo.callback(_drop_folder, folder)
        fresh_lock = not profile.lock.exists()
        lock = WriterLock(profile.lock)
        lock.take()
        undo.callback(lock.release)
        if fresh_lock:
            undo.callback(_drop_lock, profile.lock)
        check_free(profile)  # once more: another set-up may have ended just now
        key, code = sealing.new_database_key(), words.new_recovery_code()
        cost = CHEAP if practice else None
        wrapped = keyfile.new_keyfile(key, passphrase, recovery_code=code, cost=cost)
        part = profile.database.with_name(f".{profile.database.name}.new")
        undo.callback(_drop_database, part)
        _fill(part, key, who, wrapped.database, now=now)
        undo.callback(_drop_database, profile.database)
        part.replace(profile.database)
        store = Store(profile.database, key, now=now)
        undo.callback(store.close)
        keyfile.write(profile.keyfile, wrapped)
        undo.pop_all()
    return Made(Opened(store, lock), code)


def _check_wanted(who: Who, passphrase: str) -> None:
    """Refuse what no profile can be made of before any file is made."""
    if not clean(who.name):
        raise MissingValue(field="name")
    for field, text in (("name", who.name), ("programme", who.programme)):
        if len(text) > LONGEST_NAME:
            raise BadValue(field=field, value=text[:40])
    if len(passphrase) < keyfile.LEAST_PASSPHRASE:
        raise PassphraseTooShort(least=keyfile.LEAST_PASSPHRASE)
    if without_halves(passphrase) != passphrase:  # bytes that are no text
        raise BadValue(field="passphrase", value="…")


def check_free(profile: Profile) -> None:
    """Raise ProfileExists where anything of a profile is: nobody's data are written over."""
    try:
        taken = profile.keyfile.exists() or profile.database.exists()
    except OSError as error:  # a name that no disk can hold
        raise ReadOnlyPlace(place=str(profile.folder)) from error
    if taken:
        raise ProfileExists(folder=str(profile.folder))


def _fill(part: Path, key: bytes, who: Who, database: str, *, now: Now) -> None:
    """The database of a new profile, closed, for its owner only."""
    _drop_database(part)  # what a power cut left of an earlier set-up
    store = Store(part, key, now=now)
    try:
        part.chmod(0o600)
        with store.atomic():
            _begin(store, who)
            store.set_meta("database", database)
    finally:
        store.close()


def _drop_database(file: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        file.with_name(file.name + ending).unlink(missing_ok=True)


def _drop_lock(file: Path) -> None:
    with contextlib.suppress(OSError):  # Windows keeps a file that is open
        file.unlink()


def _drop_folder(folder: Path) -> None:
    with contextlib.suppress(OSError):  # somebody else put something there meanwhile
        folder.rmdir()


def _begin(store: Store, who: Who) -> None:
    # Imported here: opening a profile needs nothing of how bundles are made.
    from champion_app.sync import enrolling
    from champion_app.sync.identity import make_identity

    store.set_meta("role", who.role)
    store.set_meta("name", who.name.strip())
    if who.role == "coordinator":
        enrolling.found_programme(store, who.programme or who.name, who.name.strip())
    else:
        store.set_meta("device", provisional_number())
        make_identity(store)
        own = store.put(Champion(id=store.new_id(Champion), code="", name=who.name))
        store.set_meta("champion", own.id)
    from champion_app.store.shelf import shelve

    for document in shipped_handouts():
        shelve(store, document)


def shipped_handouts() -> list[dict[str, Any]]:  # Any: JSON as read
    """The handouts that come with the app, by name."""
    found = sorted((resource_folder() / "handouts").glob("*.json"))
    return [json.loads(file.read_text(encoding="utf-8")) for file in found]


def open_profile(
    profile: Profile,
    *,
    passphrase: str | None = None,
    now: Now = right_now,
    patience: float = 0,
) -> Opened:
    """The profile opened for writing, by the remembered key or by passphrase or recovery code.

    ``patience`` is how many seconds another writer is waited for.
    Raises ProfileMissing, PassphraseNeeded (nothing remembered and nothing given),
    WrongPassphrase, ProfileInUse, KeyfileDamaged, DatabaseNewer, DatabaseDamaged, ReadOnlyPlace.
    """
    key = find_key(profile, passphrase)
    lock = WriterLock(profile.lock)
    _take(lock, patience)
    try:
        _check_present(profile)
        store = _renewed(Store(profile.database, key, now=now))
        _ask_witnesses(store, profile, by_keyring=passphrase is None)
        return Opened(store, lock)
    except BaseException:
        lock.release()
        raise


def _renewed(store: Store) -> Store:
    """After an update, let in what waited for it; what cannot be now is tried again next time."""
    if later_waits(store):
        # Imported here: opening a profile needs nothing of how bundles are read.
        from champion_app.sync.renewing import renew

        with contextlib.suppress(ChampionError):
            renew(store)
    return store


def _ask_witnesses(store: Store, profile: Profile, *, by_keyring: bool) -> None:
    """Begin a new history when the database was put back or copied past the app."""
    from champion_app.sync import witness

    if not store.meta("incarnation"):
        return
    database = keyfile.read(profile.keyfile).database_id
    if by_keyring and not store.meta("witnessed"):
        with store.atomic():
            store.set_meta("witnessed", 1)
    remembered = witness.recall(database) if store.meta("witnessed") else None
    witness.look(store, witness.machine_mark(database), remembered)


def _take(lock: WriterLock, patience: float) -> None:
    until = time.monotonic() + patience
    while True:
        try:
            lock.take()
        except ProfileInUse:
            if time.monotonic() >= until:
                raise
            time.sleep(_AGAIN)
        else:
            return


def look_into(profile: Profile, *, passphrase: str | None = None, now: Now = right_now) -> Store:
    """The profile's store for reading only, also while the app has it open."""
    key = find_key(profile, passphrase)
    _check_present(profile)
    return Store(profile.database, key, now=now, read_only=True)


def _check_present(profile: Profile) -> None:
    if not profile.database.exists():  # the key file is here, so the data were lost
        raise DatabaseDamaged(file=str(profile.database))


def find_key(profile: Profile, passphrase: str | None) -> bytes:
    """The database key. A passphrase that is given is used; the keyring only when none is."""
    wrapped = keyfile.read(profile.keyfile)
    if passphrase is None:
        key = recalled(profile)
        if key is None:
            raise PassphraseNeeded()
        return key
    try:
        return keyfile.unlock(wrapped, passphrase)
    except WrongPassphrase:
        with contextlib.suppress(RecoveryCodeMistyped):
            return keyfile.unlock_with_code(wrapped, passphrase)
        raise


def recalled(profile: Profile) -> bytes | None:
    """The key that the system's keyring remembers, or None; an unusable keyring knows nothing."""
    try:
        return keys.recall(keyfile.read(profile.keyfile).database_id)
    except ChampionError:
        return None


def remember_key(profile: Profile, key: bytes) -> None:
    """Have this computer's keyring remember the key. Raises KeyringUnusable."""
    keys.remember(keyfile.read(profile.keyfile).database_id, key)


def forget_key(profile: Profile) -> None:
    """Have this computer's keyring forget the key. Raises KeyringUnusable."""
    keys.forget(keyfile.read(profile.keyfile).database_id)


def change_passphrase(profile: Profile, old: str, new: str) -> None:
    """Wrap the key under a new passphrase; ``old`` is the one until now, or the recovery code.

    Raises WrongPassphrase, PassphraseTooShort.
    """
    key = find_key(profile, old)
    wrapped = keyfile.read(profile.keyfile)
    keyfile.write(profile.keyfile, keyfile.rewrap(wrapped, key, passphrase=new))
