"""The programmes on this computer, each a profile of its own.

The list is a small file in this person's own data folder: where each profile lies, its programme's
name, and whose laptop of it this is in one word, champion or coordinator. Nobody's name is in it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from champion_app.domain.errors import ChampionError
from champion_app.paths import Profile, default_profile_folder, programmes_file
from champion_app.store import queries
from champion_app.store.store import Store
from champion_app.sync import files

SIZE_LIMIT = 256 * 1024
_MOST = 200


class Known(msgspec.Struct, frozen=True):
    """One profile: its folder, and its programme's id and name, empty before it has joined."""

    folder: str
    programme: str = ""
    name: str = ""
    role: str = ""

    @property
    def profile(self) -> Profile:
        """The profile itself."""
        return Profile(Path(self.folder))


class _List(msgspec.Struct):
    profiles: Annotated[list[Known], Meta(max_length=_MOST)]


def known() -> list[Known]:
    """The profiles that are listed and still there, by the name of their programme."""
    try:
        data = files.read_whole(programmes_file(), SIZE_LIMIT)
        listed = msgspec.json.decode(data, type=_List).profiles
    except (ChampionError, msgspec.DecodeError):  # there is none yet, or it is to be made anew
        return []
    there = [one for one in listed if one.profile.keyfile.is_file()]
    return sorted(there, key=lambda one: (one.name.casefold(), one.folder))


def note(store: Store) -> Known | None:
    """Put the store's profile on the list, or bring it up to date; practice is on no list.

    Raises ReadOnlyPlace, DiskFull.
    """
    if store.meta("practice", 0):
        return None
    programme = queries.programme_of(store)
    own = Known(
        str(folder_of(store)),
        programme.id if programme else "",
        programme.name if programme else "",
        queries.me(store).role,
    )
    listed = known()
    if own not in listed:
        _keep([*(one for one in listed if one.folder != own.folder), own])
    return own


def drop(folder: Path) -> bool:
    """Take a profile off the list, which leaves the profile as it is; whether it was there."""
    listed = known()
    left = [one for one in listed if one.folder != str(folder.resolve())]
    if len(left) < len(listed):
        _keep(left)
    return len(left) < len(listed)


def list_here(store: Store) -> None:
    """Note the store's profile; trouble is not told, since the list only helps to find it again."""
    with contextlib.suppress(ChampionError):
        note(store)


def free_folder() -> Path:
    """Where the profile of one more programme can be made."""
    free = first = default_profile_folder()
    number = 2
    while Profile(free).keyfile.exists() or Profile(free).database.exists():
        free = first.with_name(f"{first.name}-{number}")
        number += 1
    return free


def folder_of(store: Store) -> Path:
    """Where the store's profile lies."""
    return store.file.parent.resolve()


def _keep(listed: Sequence[Known]) -> None:
    file = programmes_file()
    files.make_folder(file.parent, private=True)
    data = msgspec.json.encode(_List(list(listed)[:_MOST]))
    files.write_whole(file, msgspec.json.format(data, indent=1) + b"\n")
