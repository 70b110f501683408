"""Jobs of the screen: start files and parcels are written in the worker; no Qt here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from champion_app.store import queries
from champion_app.store.store import Store
from champion_app.sync import enrolling, files, sending
from champion_app.ui.jobs import Cancelled, Progress
from champion_app.ui.widgets.asking import START


@dataclass(frozen=True)
class Posted:
    """One file that was written, and for whom."""

    name: str
    path: Path


@dataclass
class Post:
    """What a round of sending came to: the files, for how many there was nothing, how many left."""

    folder: Path
    files: list[Posted] = field(default_factory=list)
    idle: int = 0
    left: int = 0


def invite(store: Store, _report: Progress, *, name: str, folder: Path) -> Posted:
    """Write a start file for a champion; the invitation holds only if the file is there."""
    with store.atomic():
        data = enrolling.invite(store, name)
        (champion, *_) = queries.champion_called(store, name)
        path = _free(folder / f"{champion.code}{START}")
        files.write_whole(path, data)
    return Posted(champion.name, path)


def _free(path: Path) -> Path:
    """The path, or the next one of its name that is not taken."""
    number = 2
    free = path
    while free.exists():
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
        number += 1
    return free


def send_to(store: Store, report: Progress, *, to: Sequence[tuple[str, str]], folder: Path) -> Post:
    """A parcel for each champion (code, name) who has something due; a stop leaves the rest out."""
    post = Post(folder)
    for number, (code, name) in enumerate(to):
        try:
            report(number, len(to))
        except Cancelled:
            post.left = len(to) - number
            break
        paths = sending.send(store, folder, (code,))
        post.files += [Posted(name, path) for path in paths]
        post.idle += not paths
    return post
