"""Opening a database file: is it whole, is it of this version, then bring its tables up to date."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from champion_app.domain.errors import DatabaseDamaged, DatabaseNewer
from champion_app.paths import Profile
from champion_app.store.connection import connect, trouble_worded
from champion_app.store.copying import check, copy_into
from champion_app.store.schema import STEPS

if TYPE_CHECKING:
    from sqlite3 import Connection

_SMALLEST = 512
"""Bytes of the smallest page of SQLite; it takes less for nothing and begins anew."""

_CHECK_ALWAYS_BELOW = 32 * 1024 * 1024
"""Bytes up to which the whole file is checked at every start (a fraction of a second)."""


def open_database(file: Path, key: bytes, *, read_only: bool = False) -> Connection:
    """A connection to a checked database with today's tables.

    Raises DatabaseNewer, DatabaseDamaged, ReadOnlyPlace, DiskFull or DatabaseBusy; a database of
    an older version is copied to the backups beside it before any step runs.
    """
    if file.exists() and file.stat().st_size < _SMALLEST:  # else it would be filled as a new one
        raise DatabaseDamaged(file=str(file))
    unclean = _left_open(file)
    connection = connect(file, key, read_only=read_only)
    try:
        with trouble_worded(file):
            if _is_current(connection, file, unclean=unclean) or read_only:
                return connection
            _renew(connection, file, key)
    except BaseException:
        connection.close()
        raise
    return connection


def _left_open(file: Path) -> bool:
    """Whether the last run ended without closing: its write-ahead log is still there."""
    log = file.with_name(file.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def _is_current(connection: Connection, file: Path, *, unclean: bool) -> bool:
    """Whether the tables are today's. Raises DatabaseNewer, DatabaseDamaged."""
    version = _version(connection)
    if version > len(STEPS):
        raise DatabaseNewer(file=str(file))
    if unclean or 0 < file.stat().st_size < _CHECK_ALWAYS_BELOW:
        check(connection, file)
    return version == len(STEPS)


def _version(connection: Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _renew(connection: Connection, file: Path, key: bytes) -> None:
    version = _version(connection)
    if version > 0:
        copy_into(connection, _first_copy(file, version), key)
    _migrate(connection)
    check(connection, file)


def _first_copy(file: Path, version: int) -> Path:
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    return Profile(file.parent).backups / f"version-{stamp}-{version}.db"


def _migrate(connection: Connection) -> None:
    import sqlite_utils
    from sqlcipher3 import dbapi2
    from sqlite_utils.utils import OperationalError

    from champion_app.store.schema import migrations

    if OperationalError is not dbapi2.OperationalError:
        raise RuntimeError("sqlite-utils must run on SQLCipher's driver")
    migrations().apply(sqlite_utils.Database(connection))
    connection.execute(f"PRAGMA user_version = {len(STEPS)}")
