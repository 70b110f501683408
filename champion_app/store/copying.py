"""Whole, checked, encrypted copies of an open database."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from champion_app.domain.errors import DatabaseDamaged, DiskFull, ReadOnlyPlace
from champion_app.store.connection import connect, trouble_worded

if TYPE_CHECKING:
    from sqlite3 import Connection

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def check(connection: Connection, file: Path) -> None:
    """Raise DatabaseDamaged unless SQLite finds the file whole."""
    verdict = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict is None or verdict[0] != "ok":
        raise DatabaseDamaged(file=str(file))


def check_file(file: Path, key: bytes) -> int:
    """The version of the tables in a closed database file that opens with ``key`` and is whole.

    Raises DatabaseDamaged, also for an empty or missing file.
    """
    if not file.is_file() or not file.stat().st_size:
        raise DatabaseDamaged(file=str(file))
    connection = connect(file, key, read_only=True)
    try:
        with trouble_worded(file):
            check(connection, file)
            return int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()


def copy_into(connection: Connection, target: Path, key: bytes) -> None:
    """The open database as one file ``target``, under the same key, whole or not at all.

    The copy is opened and checked before it takes its name. Raises DiskFull, ReadOnlyPlace,
    DatabaseDamaged.
    """
    with disk_worded(target.parent):
        target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f".{target.name}.part")
    with disk_worded(target.parent), gone_unless_moved(part):
        part.unlink(missing_ok=True)
        os.close(os.open(part, os.O_CREAT | os.O_EXCL, 0o600))
        with trouble_worded(part), _may_write(connection):
            connection.execute("VACUUM INTO ?", (str(part),))
        check_file(part, key)
        settle(part, target)


@contextlib.contextmanager
def _may_write(connection: Connection) -> Iterator[None]:
    """Let a connection that only reads write another file: SQLite's switch knows no difference."""
    reads = connection.execute("PRAGMA query_only").fetchone()[0]
    connection.execute("PRAGMA query_only = OFF")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA query_only = {reads}")


def settle(part: Path, target: Path) -> None:
    """Give a finished file its name, on the disk before this returns."""
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(target)
    if os.name != "nt":  # Windows keeps names by itself and opens no folders
        number = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


@contextlib.contextmanager
def gone_unless_moved(part: Path) -> Iterator[None]:
    """Leave nothing half-done behind."""
    try:
        yield
    finally:
        for ending in ("", "-wal", "-shm", "-journal"):
            part.with_name(part.name + ending).unlink(missing_ok=True)


@contextlib.contextmanager
def disk_worded(folder: Path) -> Iterator[None]:
    """Turn what a full or read-only disk says into DiskFull or ReadOnlyPlace."""
    try:
        yield
    except OSError as error:
        if error.errno in _NO_ROOM:
            raise DiskFull(folder=str(folder)) from error
        raise ReadOnlyPlace(place=str(folder)) from error
