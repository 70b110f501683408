"""Jobs of the screen: start files and parcels are written in the worker; no Qt here."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from champion_app.domain.records import Device
from champion_app.store import queries
from champion_app.store.store import Store
from champion_app.sync import enrolling, files, sending
from champion_app.sync.bundle import FILE_LIMIT
from champion_app.sync.certificates import start_from_bytes
from champion_app.ui.jobs import Cancelled, Progress
from champion_app.ui.widgets.asking import START

LONGEST = 40
"""Letters of a champion's name in the name of a start file."""
_STROKED = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i",
                          "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE"})  # fmt: skip
"""Latin letters that Unicode does not take apart into a plain one and a mark."""


@dataclass(frozen=True)
class Posted:
    """One file that was written, and for whom; of a start file the laptop's ``device`` number."""

    name: str
    path: Path
    device: int = 0


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
        return _started(data, champion.name, _plain(champion.name) or champion.code, folder)


def invite_coordinator(store: Store, _report: Progress, *, name: str, folder: Path) -> Posted:
    """Write a start file for one more coordinator."""
    with store.atomic():
        data = enrolling.invite_coordinator(store, name)
        return _started(data, name, _plain(name) or "coordinator", folder)


def _started(data: bytes, name: str, file: str, folder: Path) -> Posted:
    path = _free(folder / f"{file}{START}")
    files.write_whole(path, data)
    return Posted(name, path, start_from_bytes(data).device)


def is_let_in(store: Store, started: Posted) -> bool:
    """Whether the laptop of a start file has joined."""
    return bool(store.all(Device, "t.number = ? AND t.state = 'active'", (started.device,)))


def _plain(name: str) -> str:
    """A name in letters that every stick and mail program takes; empty when it has none."""
    letters = (
        unicodedata.normalize("NFKD", name.translate(_STROKED)).encode("ascii", "ignore").decode()
    )
    return "-".join(re.findall(r"[A-Za-z0-9]+", letters.replace("'", "")))[:LONGEST]


def _free(path: Path) -> Path:
    """The path, or the next one of its name that is not taken."""
    number = 2
    free = path
    while free.exists():
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
        number += 1
    return free


def coordinators(store: Store) -> list[tuple[str, str]]:
    """The other coordinators as those that something is sent to."""
    found = store.all(
        Device,
        "t.role = 'coordinator' AND t.state = 'active' AND t.number <> ?",
        (store.device,),
    )
    return [(one.label, one.label) for one in found]


def send_to(
    store: Store,
    report: Progress,
    *,
    to: Sequence[tuple[str, str]],
    folder: Path,
    largest: int = FILE_LIMIT,
) -> Post:
    """A parcel for each (code, name) that has something due; a stop leaves the rest out.

    One above ``largest`` bytes becomes several files.
    """
    post = Post(folder)
    for number, (code, name) in enumerate(to):
        try:
            report(number, len(to))
        except Cancelled:
            post.left = len(to) - number
            break
        paths = sending.send(store, folder, (code,), at_most=largest)
        post.files += [Posted(name, path) for path in paths]
        post.idle += not paths
    return post
