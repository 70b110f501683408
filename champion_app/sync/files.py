"""Small files written all or not at all, and read no further than they may be long."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from champion_app.domain.errors import BundleTooLarge, DiskFull, FileUnreadable, ReadOnlyPlace

NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
"""The disk is full, the person's share of it is, or a limit on file sizes is reached."""


def write_whole(path: Path, data: bytes) -> None:
    """Put the data in place of the file: after a power cut it is the old one or the new one.

    Readable by its owner only. Raises DiskFull or ReadOnlyPlace and then leaves nothing behind.
    """
    try:
        _write_beside(path, data)
    except OSError as error:
        if error.errno in NO_ROOM:
            raise DiskFull(folder=str(path.parent)) from error
        raise ReadOnlyPlace(place=str(path)) from error


def make_folder(folder: Path) -> None:
    """Make the folder and those above it, unless they are there. Raises ReadOnlyPlace, DiskFull."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        if error.errno in NO_ROOM:
            raise DiskFull(folder=str(folder)) from error
        raise ReadOnlyPlace(place=str(folder)) from error


def read_whole(path: Path, limit: int) -> bytes:
    """The bytes of the file. Raises BundleTooLarge above ``limit`` bytes, FileUnreadable."""
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise FileUnreadable(file=str(path)) from error
    if len(data) > limit:
        raise BundleTooLarge
    return data


def _write_beside(path: Path, data: bytes) -> None:
    # mkstemp makes the file 0600. Beside its goal, so that the rename stays on one disk.
    number, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    with _gone_unless_moved(Path(name)):
        with os.fdopen(number, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    _keep_name(path.parent)


@contextlib.contextmanager
def _gone_unless_moved(temporary: Path) -> Iterator[None]:
    try:
        yield
    finally:
        temporary.unlink(missing_ok=True)


def _keep_name(folder: Path) -> None:
    """Have the new name on the disk too. Windows does that itself and opens no folders."""
    if os.name != "nt":
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)
