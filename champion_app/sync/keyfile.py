"""``key.json`` in the profile: the database key, wrapped under what a person knows."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from champion_app.domain.errors import (
    BundleTooLarge,
    DatabaseNewer,
    KeyfileDamaged,
    PassphraseTooShort,
    ProfileMissing,
)
from champion_app.sync import files, sealing, words
from champion_app.sync.sealing import Cost, Wrap

FORMAT = 1
LEAST_PASSPHRASE = 8
"""Characters; the least that NIST SP 800-63B §5.1.1.1 allows."""
SIZE_LIMIT = 16 * 1024


class Keyfile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The wrapped database key. ``database`` is the database's id, 16 random bytes as hex."""

    format: Annotated[int, Meta(ge=FORMAT, le=FORMAT)]
    database: Annotated[str, Meta(pattern=r"\A[0-9a-f]{32}\Z")]
    passphrase: Wrap
    recovery: Wrap

    @property
    def database_id(self) -> bytes:
        """The 16 bytes that bind wraps and the keyring's entries to this database."""
        return bytes.fromhex(self.database)


class _Preface(msgspec.Struct):
    format: int


def new_keyfile(
    key: bytes, passphrase: str, *, recovery_code: str, cost: Cost | None = None
) -> Keyfile:
    """A key file for a new database with this 32-byte key, under a fresh database id.

    Raises PassphraseTooShort, RecoveryCodeMistyped. Takes two key stretchings, about 0.4 s.
    """
    database = secrets.token_bytes(16)
    return Keyfile(
        format=FORMAT,
        database=database.hex(),
        passphrase=_under_passphrase(key, passphrase, database, cost),
        recovery=_under_code(key, recovery_code, database, cost),
    )


def unlock(keyfile: Keyfile, passphrase: str) -> bytes:
    """The database key, by the passphrase. Raises WrongPassphrase."""
    return sealing.unwrap_key(
        keyfile.passphrase, passphrase, database=keyfile.database_id, kind="passphrase"
    )


def unlock_with_code(keyfile: Keyfile, recovery_code: str) -> bytes:
    """The database key, by the printed code. Raises RecoveryCodeMistyped, WrongPassphrase."""
    code = words.normalise_recovery_code(recovery_code)
    return sealing.unwrap_key(keyfile.recovery, code, database=keyfile.database_id, kind="recovery")


def rewrap(
    keyfile: Keyfile,
    key: bytes,
    *,
    passphrase: str | None = None,
    recovery_code: str | None = None,
    cost: Cost | None = None,
) -> Keyfile:
    """The same key and database under a new passphrase, a new recovery code, or both.

    The old ones no longer open the new file; they do open any older copy of it.
    """
    changes: dict[str, Wrap] = {}
    if passphrase is not None:
        changes["passphrase"] = _under_passphrase(key, passphrase, keyfile.database_id, cost)
    if recovery_code is not None:
        changes["recovery"] = _under_code(key, recovery_code, keyfile.database_id, cost)
    return msgspec.structs.replace(keyfile, **changes)


def _under_passphrase(key: bytes, passphrase: str, database: bytes, cost: Cost | None) -> Wrap:
    if len(passphrase) < LEAST_PASSPHRASE:
        raise PassphraseTooShort(least=LEAST_PASSPHRASE)
    return sealing.wrap_key(key, passphrase, database=database, kind="passphrase", cost=cost)


def _under_code(key: bytes, recovery_code: str, database: bytes, cost: Cost | None) -> Wrap:
    code = words.normalise_recovery_code(recovery_code)
    return sealing.wrap_key(key, code, database=database, kind="recovery", cost=cost)


# --- on disk ---


def write(path: Path, keyfile: Keyfile) -> None:
    """Put the key file in its place, whole or not at all. Raises DiskFull, ReadOnlyPlace."""
    text = msgspec.json.format(msgspec.json.encode(keyfile), indent=1)
    files.write_whole(path, text + b"\n")


def read(path: Path) -> Keyfile:
    """The key file. Raises ProfileMissing, KeyfileDamaged, DatabaseNewer, FileUnreadable."""
    if not path.exists():
        raise ProfileMissing(folder=str(path.parent))
    try:
        data = files.read_whole(path, SIZE_LIMIT)
        if msgspec.json.decode(data, type=_Preface).format > FORMAT:
            raise DatabaseNewer(file=str(path))
        return msgspec.json.decode(data, type=Keyfile)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError, BundleTooLarge) as error:
        raise KeyfileDamaged(file=str(path)) from error
