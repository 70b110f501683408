"""One writer at a time: an operating-system lock on a file of the profile.

The lock dies with its process, so a crash never leaves a profile locked.
"""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

from champion_app.domain.errors import DiskFull, ProfileInUse, ReadOnlyPlace


class WriterLock:
    """Held from ``take`` to ``release``; raises ProfileInUse when another process holds it."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._handle: int | None = None

    def take(self) -> None:
        """Take the lock or raise ProfileInUse; ReadOnlyPlace or DiskFull without a file."""
        try:
            handle = os.open(self._file, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            if error.errno == errno.ENOSPC:
                raise DiskFull(folder=str(self._file.parent)) from error
            raise ReadOnlyPlace(place=str(self._file.parent)) from error
        try:
            _lock(handle)
        except OSError as error:
            os.close(handle)
            raise ProfileInUse(folder=str(self._file.parent)) from error
        self._handle = handle

    def release(self) -> None:
        """Let the next process in."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


if sys.platform == "win32":

    def _lock(handle: int) -> None:
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:

    def _lock(handle: int) -> None:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
