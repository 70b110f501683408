"""One connection to the encrypted file, set up the same way wherever it is opened."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, cast

from sqlcipher3 import dbapi2

from champion_app.domain import errors
from champion_app.domain.sounds import kept_key

if TYPE_CHECKING:
    from sqlite3 import Connection  # SQLCipher's driver has the same face, but no types

Row = tuple[str | int | bytes | None, ...]

_BUSY_MS = 5000

# SQLite's primary result codes (sqlite.org/rescode.html) that are not faults of ours.
_DAMAGED = (11, 26)
_BUSY = (5, 6)
_READ_ONLY = (8, 14)
_FULL = (13,)
_DISK = (10,)
# Of the disk's own troubles: could not be read, came short, broken data, broken file system.
_UNREADABLE = (266, 522, 8202, 8458)


def _expected(error: dbapi2.Error, file: Path) -> errors.ChampionError | None:
    """The expected trouble behind a driver's error, or None when it is a bug."""
    exact = getattr(error, "sqlite_errorcode", 0)
    code = exact & 0xFF
    if exact in _UNREADABLE:
        return errors.DatabaseDamaged(file=str(file))
    if code in _FULL or code in _DISK:
        return errors.DiskFull(folder=str(file.parent))
    if code in _READ_ONLY:
        return errors.ReadOnlyPlace(place=str(file))
    if code in _BUSY:
        return errors.DatabaseBusy(file=str(file))
    if code in _DAMAGED:
        return errors.DatabaseDamaged(file=str(file))
    return None


@contextmanager
def trouble_worded(file: Path) -> Iterator[None]:
    """Turn the driver's errors that honest use can meet into ``ChampionError``."""
    try:
        yield
    except dbapi2.Error as error:
        expected = _expected(error, file)
        if expected is None:
            raise
        raise expected from error


def connect(file: Path, key: bytes, *, read_only: bool = False) -> Connection:
    """A keyed connection to ``file`` with every setting the house relies on.

    ``key`` is the raw 256-bit database key: no passphrase derivation is paid per connection.
    Raises DatabaseDamaged when the file is no database under this key.
    """
    if len(key) != 32:
        raise ValueError("a database key has 32 bytes")
    with trouble_worded(file):
        connection = dbapi2.connect(str(file), isolation_level=None)
        try:
            _settings(connection, key, read_only)
        except dbapi2.Error:
            connection.close()
            raise
    return cast("Connection", connection)


def _settings(connection: Connection, key: bytes, read_only: bool) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    for setting in (
        "foreign_keys = ON",
        "secure_delete = ON",
        "trusted_schema = OFF",
        "temp_store = MEMORY",
        "cache_size = -65536",
    ):
        connection.execute(f"PRAGMA {setting}")
    if read_only:
        connection.execute("PRAGMA query_only = ON")
    else:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
    connection.create_function("find_key", -1, kept_key, deterministic=True)
