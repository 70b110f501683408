"""Files that travel with handouts: their bytes, in parts, by the SHA-256 of the whole.

A file counts as long as a living record names it for a living handout, or as the programme's logo.
Nothing of it is used before the whole has the hash by which it is named.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from champion_app.domain import logos
from champion_app.domain.records import Attachment
from champion_app.store.store import Store
from champion_app.store.wire import scope_of

PART_SIZE = 256 * 1024
"""Bytes of each part but the last."""
MOST_PARTS = 1024
EARLY_LIMIT = 64 * 1024 * 1024
"""Bytes kept of files whose record has not come yet, as long as a bundle is missing."""

_LOGO = f"t.edition IS NULL AND t.name = '{logos.NAME}'"
_NAMED = f"""SELECT lower(t.sha256) AS sha, t.size AS size FROM attachments t
    LEFT JOIN editions e ON e.k = t.edition LEFT JOIN materials m ON m.k = e.material
    WHERE t.cl % 2 = 1 AND (e.cl % 2 = 1 AND m.cl % 2 = 1 OR {_LOGO})
    AND length(unhex(t.sha256)) = 32 AND t.size BETWEEN 1 AND {MOST_PARTS * PART_SIZE}"""


@dataclass(frozen=True)
class FilePart:
    """Part ``part`` (from 0) of ``parts`` of the file whose whole has this SHA-256.

    Raises ValueError for what no laptop could have written.
    """

    sha256: bytes
    part: int
    parts: int
    body: bytes

    def __post_init__(self) -> None:
        """Check each field by type and size."""
        if type(self.sha256) is not bytes or len(self.sha256) != 32:
            raise ValueError("a SHA-256 is thirty-two bytes")
        if type(self.parts) is not int or not 0 < self.parts <= MOST_PARTS:
            raise ValueError("too many parts, or none")
        if type(self.part) is not int or not 0 <= self.part < self.parts:
            raise ValueError("a part that the file does not have")
        if type(self.body) is not bytes or not 0 < len(self.body) <= PART_SIZE:
            raise ValueError("a part of another size")


def parts_of(size: int) -> int:
    """How many parts a file of so many bytes has."""
    return -(-size // PART_SIZE)


def keep_file(store: Store, data: bytes) -> str:
    """Keep a file's bytes, not empty, inside ``atomic``; its SHA-256 in hex."""
    sha = hashlib.sha256(data).digest()
    starts = range(0, len(data), PART_SIZE)
    _keep(
        store,
        [
            FilePart(sha, number, len(starts), data[start : start + PART_SIZE])
            for number, start in enumerate(starts)
        ],
    )
    return sha.hex()


def of_edition(store: Store, edition: str) -> Attachment | None:
    """The file that is an edition's paper, or None for one that is set from its text."""
    found = store.all(
        Attachment, "t.edition = (SELECT k FROM editions WHERE id = unhex(?))", (edition,)
    )
    return found[0] if found else None


def editions(store: Store) -> frozenset[str]:
    """The ids of the editions that are files."""
    return frozenset(one.edition for one in store.all(Attachment) if one.edition)


def logos_of(store: Store) -> list[Attachment]:
    """The programme's logo; two as long as two coordinators who chose at once differ."""
    return store.all(Attachment, _LOGO)


def whole(store: Store, sha256: str) -> bytes | None:
    """The bytes of a file if all of them are here and they are what its name says, else None."""
    sha = bytes.fromhex(sha256)
    sql = "SELECT body FROM attachment_parts WHERE sha256 = ? ORDER BY part"
    data = b"".join(cast("bytes", row[0]) for row in store.rows(sql, (sha,)))
    return data if hashlib.sha256(data).digest() == sha else None


def part(store: Store, sha: bytes, number: int) -> FilePart | None:
    """One part of a file, or None when it is not here."""
    sql = "SELECT sha256, part, parts, body FROM attachment_parts WHERE sha256 = ? AND part = ?"
    found = store.rows(sql, (sha, number))
    return FilePart(*found[0]) if found else None  # type: ignore[arg-type]  # SQLite's own types


def named(store: Store, champion: str | None = None) -> dict[bytes, int]:
    """The files that living handouts name, and their sizes; only those ``champion`` may hold."""
    where = scope_of(Attachment) if champion else "true"
    values = {"champion": champion} if champion else ()
    return {
        bytes.fromhex(str(sha)): int(cast("int", size))
        for sha, size in store.rows(f"{_NAMED} AND {where or 'false'} ORDER BY 1, 2", values)
    }


def missing(store: Store) -> dict[bytes, tuple[int, ...]]:
    """The parts that are not here, of each file that a handout names."""
    sql = "SELECT sha256, count(*) FROM attachment_parts GROUP BY sha256"
    counted = {row[0]: row[1] for row in store.rows(sql)}
    found = {}
    for sha, size in named(store).items():
        every = range(parts_of(size))
        if counted.get(sha) != len(every) and (gaps := set(every) - _held(store, sha)):
            found[sha] = tuple(sorted(gaps))
    return found


def _held(store: Store, sha: bytes) -> set[int]:
    sql = "SELECT part FROM attachment_parts WHERE sha256 = ?"
    return {int(cast("int", row[0])) for row in store.rows(sql, (sha,))}


# --- taking in ---


def take_parts(store: Store, given: Sequence[FilePart], *, early: bool) -> int:
    """Keep the parts that are missed here; how many. Inside ``atomic``, after the records.

    ``early`` lets parts of files wait whose record is in a bundle that has not come yet. A file
    whose parts are all here but are not what its name says is dropped and so asked for again.
    """
    sizes, wanted = named(store), missing(store)
    room = EARLY_LIMIT - _early_bytes(store, sizes) if early else 0
    kept = []
    for one in given:
        if one.sha256 in sizes:
            fits = one.part in wanted.get(one.sha256, ()) and _fits(one, sizes[one.sha256])
        else:
            fits = room >= len(one.body)
            room -= len(one.body)
        kept += [one] if fits else []
    _keep(store, kept)
    return len(kept)


def check(store: Store, shas: Iterable[bytes]) -> int:
    """Of these files, drop those whose parts are not what they should be; how many are whole.

    Inside ``atomic``.
    """
    sizes, good = named(store), 0
    for sha in set(shas) & set(sizes):
        parts = parts_of(sizes[sha])
        store.execute("DELETE FROM attachment_parts WHERE sha256 = ? AND parts <> ?", (sha, parts))
        if len(_held(store, sha)) < parts:
            continue
        if whole(store, sha.hex()) is None:
            store.execute("DELETE FROM attachment_parts WHERE sha256 = ?", (sha,))
        else:
            good += 1
            store.touched.add(Attachment)
    return good


def _fits(one: FilePart, size: int) -> bool:
    parts = parts_of(size)
    last = size - (parts - 1) * PART_SIZE
    return one.parts == parts and len(one.body) == (last if one.part == parts - 1 else PART_SIZE)


def _early_bytes(store: Store, sizes: Mapping[bytes, int]) -> int:
    sql = "SELECT sha256, sum(length(body)) FROM attachment_parts GROUP BY sha256"
    return sum(int(cast("int", n)) for sha, n in store.rows(sql) if sha not in sizes)


def _keep(store: Store, parts: Sequence[FilePart]) -> None:
    store.execute(
        "INSERT OR IGNORE INTO attachment_parts VALUES (?, ?, ?, ?)",
        each=[(one.sha256, one.part, one.parts, one.body) for one in parts],
    )


# --- letting go ---


def sweep(store: Store) -> int:
    """Drop the bytes of files that no living handout names; how many parts. Inside ``atomic``."""
    if not store.rows("SELECT 1 FROM attachment_parts LIMIT 1"):
        return 0
    gone = f"sha256 NOT IN (SELECT unhex(sha) FROM ({_NAMED}))"
    store.execute(f"DELETE FROM attachment_sent WHERE {gone}")
    return store.execute(f"DELETE FROM attachment_parts WHERE {gone}")
