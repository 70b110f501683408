"""The font packs that were added on this computer, for all of its profiles; papers find them."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from champion_app.domain.errors import DiskFull, ReadOnlyPlace, UnknownName
from champion_app.domain.font_packs import MANIFEST, FontPack
from champion_app.paths import font_pack_folder, resource_folder
from champion_app.typeset.errors import FontsUnusable
from champion_app.typeset.fonts import manifest, packs

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@dataclass(frozen=True)
class Held:
    """A pack that is here: its families and licences; ``ours`` came with the program."""

    key: str
    folder: Path
    families: tuple[str, ...]
    licences: tuple[str, ...]
    ours: bool


def folders() -> tuple[Path, ...]:
    """The folders of all packs: those that came with the program, then those that were added."""
    return (*packs(resource_folder() / "fonts"), *_added())


def _added() -> tuple[Path, ...]:
    """The packs that were added and are whole; half of one would stop every print."""
    here = font_pack_folder()
    found = sorted(here.iterdir()) if here.is_dir() else []
    return tuple(one for one in found if not one.name.startswith(".") and _stands(one))


def _stands(folder: Path) -> bool:
    try:
        return all(font.path.is_file() for font in manifest(folder))
    except FontsUnusable:
        return False


def held() -> tuple[Held, ...]:
    """Every pack that papers can be set in."""
    return tuple(
        _held(folder, ours=ours)
        for ours, found in ((True, packs(resource_folder() / "fonts")), (False, _added()))
        for folder in found
    )


def _held(folder: Path, *, ours: bool) -> Held:
    told = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))["fonts"]
    return Held(
        "" if ours else folder.name,
        folder,
        tuple(dict.fromkeys(entry["family"] for entry in told)),
        tuple(dict.fromkeys(str(entry.get("licence", "")) for entry in told)),
        ours,
    )


def add(pack: FontPack) -> bool:
    """Keep a pack that was read and checked; False if it is here already.

    A pack of which the new one has every family goes. It is written beside its place and takes its
    name when all of it is on the disk. Raises DiskFull and ReadOnlyPlace, and then keeps nothing.
    """
    here = font_pack_folder()
    goal = here / pack.key
    before = held()
    if any(one.key == pack.key for one in before):
        return False
    with _worded(here):
        here.mkdir(parents=True, exist_ok=True)
        passing = Path(tempfile.mkdtemp(prefix=".coming-", dir=here))
        try:
            for name, data in {**pack.files, MANIFEST: pack.manifest}.items():
                _write(passing / name, data)
            shutil.rmtree(goal, ignore_errors=True)  # half of it, from another time
            passing.rename(goal)
        finally:
            shutil.rmtree(passing, ignore_errors=True)
    for one in before:
        if not one.ours and set(one.families) <= set(pack.families):
            shutil.rmtree(one.folder, ignore_errors=True)
    _forget_opened()
    return True


def remove(name: str) -> Held:
    """Take away a pack that was added, by how its key begins or by a family of it.

    Raises UnknownName and ReadOnlyPlace.
    """
    meant = name.strip().casefold()
    for one in held():
        named = one.key.startswith(meant) or meant in map(str.casefold, one.families)
        if meant and not one.ours and named:
            with _worded(one.folder):
                shutil.rmtree(one.folder)
            _forget_opened()
            return one
    raise UnknownName(kind="font pack", name=name)


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


@contextlib.contextmanager
def _worded(place: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in _NO_ROOM:
            raise DiskFull(folder=str(place)) from error
        raise ReadOnlyPlace(place=str(place)) from error


def _forget_opened() -> None:
    from champion_app.documents.sheet import fonts

    fonts.cache_clear()
