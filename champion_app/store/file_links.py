"""Which files other laptops lack, and which parts of them went out and are known to be there."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import cast

from champion_app.store.store import Store

Lacks = Mapping[bytes, tuple[int, ...]]
"""Files by their SHA-256 and the numbers of the parts that miss; no number: all of them."""


def lacked_by(store: Store, peer: int) -> dict[bytes, tuple[int, ...]]:
    """What a laptop last said it lacks."""
    found = store.rows("SELECT lacks FROM links WHERE peer = ?", (peer,))
    told = json.loads(str(found[0][0])) if found else []
    return {bytes.fromhex(sha): tuple(parts) for sha, parts in told}


def sent_to(store: Store, peer: int) -> set[tuple[bytes, int]]:
    """The parts that went to a laptop and are there, or on their way."""
    found = store.rows("SELECT sha256, part FROM attachment_sent WHERE peer = ?", (peer,))
    return {(cast("bytes", sha), int(cast("int", part))) for sha, part in found}


def under_way(store: Store, peers: Sequence[int]) -> set[bytes]:
    """The files of which parts went to these laptops that none of them has spoken of since."""
    found = store.rows(
        "SELECT DISTINCT sha256 FROM attachment_sent WHERE number > 0 AND peer IN"
        " (SELECT value FROM json_each(?))",
        (json.dumps(list(peers)),),
    )
    return {cast("bytes", row[0]) for row in found}


def note_sent(
    store: Store, peer: int, parts: Iterable[tuple[bytes, int]], *, number: int, at: int
) -> None:
    """Parts went to a laptop in the bundle of this number; inside ``atomic``."""
    store.execute(
        "INSERT OR REPLACE INTO attachment_sent VALUES (?, ?, ?, ?, ?)",
        each=[(peer, sha, part, number, at) for sha, part in parts],
    )


def note_lacks(
    store: Store, peer: int, lacks: Lacks, *, heard: int, lost: Iterable[int] = ()
) -> None:
    """A laptop that has had our bundles up to number ``heard`` said what it lacks; in ``atomic``.

    What went to it by then is there, or was lost and goes again, as does what was in the bundles of
    the numbers ``lost``.
    """
    told = json.dumps([[sha.hex(), list(parts)] for sha, parts in sorted(lacks.items())])
    store.execute("UPDATE links SET lacks = ? WHERE peer = ?", (told, peer))
    store.execute(
        "DELETE FROM attachment_sent WHERE peer = ? AND number = ?",
        each=[(peer, one) for one in lost],
    )
    again = [
        (peer, sha, part, heard)
        for sha, part in sent_to(store, peer)
        if sha in lacks and (not lacks[sha] or part in lacks[sha])
    ]
    store.execute(
        "DELETE FROM attachment_sent WHERE peer = ? AND sha256 = ? AND part = ? AND number <= ?",
        each=again,
    )
    store.execute(
        "UPDATE attachment_sent SET number = 0 WHERE peer = ? AND number <= ?", (peer, heard)
    )
