"""Small files written all or not at all, and read no further than they may be long."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from champion_app.domain.errors import BundleTooLarge, DiskFull, FileUnreadable, ReadOnlyPlace

NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
"""The disk is full, the person's share of it is, or a limit on file sizes is reached."""


def write_whole(path: Path, data: bytes) -> None:
    """Put the data in place of the file: after a power cut it is the old one or the new one.

    Readable by its owner only; a link is followed. Raises DiskFull or ReadOnlyPlace, also for a
    folder or a device, and then leaves nothing behind.
    """
    with pending() as write:
        write(path, data)


@contextlib.contextmanager
def pending(mark: str = "part") -> Iterator[Callable[[Path, bytes], None]]:
    """A way to write files that take their names only when the block ends well.

    Each is on the disk, under a passing name, when its call returns: what is made durable
    between that and the end of the block is so before any file appears. Raises what
    ``write_whole`` raises and then leaves nothing behind; what a killed program left, ``sweep``
    finds by the same ``mark``.
    """
    parts: list[tuple[Path, Path]] = []

    def write(path: Path, data: bytes) -> None:
        goal = place_for(path)
        with _worded(goal):
            _write_part(goal, data, parts, mark)

    try:
        yield write
        for part, goal in parts:
            with _worded(goal):
                part.replace(goal)
                _keep_name(goal.parent)
    finally:
        for part, _ in parts:
            part.unlink(missing_ok=True)


def sweep(folder: Path, mark: str) -> None:
    """Delete what a program that was killed left in the folder under passing names of that mark."""
    with contextlib.suppress(OSError):  # it is in nobody's way
        for left in folder.glob(f".*.{mark}.*"):
            left.unlink(missing_ok=True)


def place_for(path: Path) -> Path:
    """Where a file called ``path`` is written: links followed. Raises ReadOnlyPlace.

    What is there already must be an ordinary file: a device, a pipe or a folder is not replaced.
    """
    with _worded(path):
        goal = path.resolve()
        there = goal.exists()
        if there and not goal.is_file():
            raise ReadOnlyPlace(place=str(path))
    return goal


@contextlib.contextmanager
def _worded(path: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, RuntimeError) as error:  # RuntimeError: links that lead in a circle
        if isinstance(error, OSError) and error.errno in NO_ROOM:
            raise DiskFull(folder=str(path.parent)) from error
        raise ReadOnlyPlace(place=str(path)) from error


def make_folder(folder: Path, *, private: bool = False) -> list[Path]:
    """Make the folder and those above it; those that were not there, innermost first.

    ``private`` makes it the owner's only. Raises ReadOnlyPlace, DiskFull.
    """
    try:
        made = [one for one in (folder, *folder.parents) if not one.exists()]
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=0o700 if private else 0o777, exist_ok=True)
    except OSError as error:
        if error.errno in NO_ROOM:
            raise DiskFull(folder=str(folder)) from error
        raise ReadOnlyPlace(place=str(folder)) from error
    return made


def read_whole(path: Path, limit: int) -> bytes:
    """The bytes of the file. Raises BundleTooLarge above ``limit`` bytes, FileUnreadable.

    Only of an ordinary file: to read a pipe or a device might never end.
    """
    try:
        if not path.is_file():
            raise FileUnreadable(file=str(path))
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise FileUnreadable(file=str(path)) from error
    if len(data) > limit:
        raise BundleTooLarge
    return data


def _write_part(goal: Path, data: bytes, parts: list[tuple[Path, Path]], mark: str) -> None:
    # mkstemp makes the file 0600. Beside its goal, so that the rename stays on one disk; the
    # name cut, so that it is no longer than the goal's own may be.
    number, name = tempfile.mkstemp(prefix=f".{goal.name[:40]}.{mark}.", dir=goal.parent)
    parts.append((Path(name), goal))
    with os.fdopen(number, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _keep_name(folder: Path) -> None:
    """Have the new name on the disk too. Windows does that itself and opens no folders."""
    if os.name != "nt":
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)
