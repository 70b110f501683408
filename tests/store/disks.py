"""Disks that are full or may not be written: real small ones as root, else the nearest stand-in."""

from __future__ import annotations

import contextlib
import os
import resource
import subprocess
from collections.abc import Iterator
from pathlib import Path


def _mounted(folder: Path, *options: str) -> bool:
    if os.geteuid():
        return False
    done = subprocess.run(
        ["mount", *options, str(folder)], capture_output=True, check=False, timeout=20
    )
    return done.returncode == 0


@contextlib.contextmanager
def small_disk(folder: Path, kib: int) -> Iterator[str]:
    """``folder`` holds no more than so many KiB; yields how that was done."""
    folder.mkdir(exist_ok=True)
    if _mounted(folder, "-t", "tmpfs", "-o", f"size={kib}k", "tmpfs"):
        try:
            yield f"a real disk of {kib} KiB"
        finally:
            subprocess.run(["umount", "-l", str(folder)], check=True, timeout=20)
        return
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (kib * 512, before[1]))
    try:
        yield f"a stand-in: no file larger than {kib // 2} KiB"
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextlib.contextmanager
def read_only(folder: Path) -> Iterator[str]:
    """Nothing in ``folder`` can be written; yields how that was done."""
    if _mounted(folder, "--bind", str(folder)):
        try:
            if not _mounted(folder, "-o", "remount,bind,ro"):
                raise RuntimeError("mounted, but not for reading only")
            yield "a real mount for reading only"
        finally:
            subprocess.run(["umount", "-l", str(folder)], check=True, timeout=20)
        return
    if not os.geteuid():
        raise RuntimeError("root without mount writes anywhere: run this test as a person")
    folder.chmod(0o555)
    try:
        yield "a stand-in: a folder without the right to write"
    finally:
        folder.chmod(0o755)
