"""What this laptop knows of the others it exchanges bundles with. Never replicated."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import cast

from champion_app.domain.exchange_errors import WaitingFull
from champion_app.domain.stamps import Scalar, milliseconds
from champion_app.store.store import Store


@dataclass(frozen=True)
class Link:
    """One other laptop. ``acked``: it holds ours up to there; ``got``: we hold its, unbroken.

    ``differs`` is when (ms) it was found to hold other rows than we do, ``again`` flags of what is
    sent or asked once more, ``missing`` the numbers of its bundles that never came, ``knows`` the
    history of ours that it last acknowledged, ``began`` how many bundles we had made when its own
    history began, ``twice`` when (ms) two laptops were last seen to use its number.
    """

    peer: int
    acked: int = 0
    their_inc: bytes = b""
    got: int = 0
    got_bundle: bytes = b""
    got_number: int = 0
    sent_number: int = 0
    ack_due: int = 0
    skew_ms: int = 0
    heard_at: int = 0
    sent_at: int = 0
    differs: int = 0
    again: int = 0
    missing: str = "[]"
    knows: bytes = b""
    began: int = 0
    twice: int = 0
    scope_version: int = 0

    @property
    def numbers_missing(self) -> tuple[int, ...]:
        """The numbers of the bundles that never came."""
        return tuple(json.loads(self.missing))


SEND_ALL, ASK = 1, 2
"""What ``again`` holds: everything goes to it once more; everything is asked of it once more."""
CLOCK = "clock"
"""Why a bundle is held whose changes are dated too far ahead."""

_FIELDS = tuple(Link.__dataclass_fields__)


def link_to(store: Store, peer: int) -> Link:
    """The link to a device; a fresh one when nothing ever passed."""
    sql = f"SELECT {', '.join(_FIELDS)} FROM links WHERE peer = ?"
    found = store.rows(sql, (peer,))
    return Link(*found[0]) if found else Link(peer)  # type: ignore[arg-type]  # SQLite's own types


def all_links(store: Store) -> list[Link]:
    """Every link, by device number."""
    listed = store.rows("SELECT peer FROM links ORDER BY peer")
    return [link_to(store, int(cast("int", row[0]))) for row in listed]


def keep_link(store: Store, link: Link) -> None:
    """Write a link as it now stands."""
    marks = ", ".join("?" for _ in _FIELDS)
    values = [cast("Scalar", getattr(link, name)) for name in _FIELDS]
    changed = ", ".join(f"{name} = excluded.{name}" for name in _FIELDS[1:])
    store.execute(
        f"INSERT INTO links({', '.join(_FIELDS)}) VALUES ({marks})"
        f" ON CONFLICT(peer) DO UPDATE SET {changed}",
        values,
    )


def note_export(
    store: Store,
    bundle: bytes,
    *,
    peers: Sequence[int],
    span: tuple[int, int],
    number: int,
    counts: Mapping[str, int] = MappingProxyType({}),
) -> None:
    """Remember a bundle that was made, so that an acknowledgement of it can be told from a lie.

    ``counts`` are its records by kind, for its receipt.
    """
    at, inside = milliseconds(store.now()), json.dumps(dict(counts))
    values = (bundle, json.dumps(list(peers)), span[0], span[1], number, at, inside)
    store.execute(
        "INSERT INTO exported(bundle, peers, lo, hi, number, at, counts)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        values,
    )


def was_exported(store: Store, bundle: bytes) -> bool:
    """Whether this laptop, in this history of it, made that bundle."""
    return bool(store.rows("SELECT 1 FROM exported WHERE bundle = ?", (bundle,)))


def exported_number(store: Store, bundle: bytes) -> int:
    """The number of a bundle that this laptop made; 0 for one that it never made."""
    found = store.rows("SELECT number FROM exported WHERE bundle = ?", (bundle,))
    return int(cast("int", found[0][0])) if found else 0


MARK = 2
"""Bytes of a bundle's id by which one of a number is told from another of that number."""


def recent_bundles(
    store: Store, peers: Sequence[int], most: int = 32
) -> tuple[tuple[int, ...], bytes]:
    """The numbers of the last bundles made for any of these laptops, the oldest first.

    With them the first ``MARK`` bytes of the id of each that is of this laptop's present history:
    those are the last of them.
    """
    found = store.rows(
        "SELECT DISTINCT number, bundle FROM exported, json_each(exported.peers) p WHERE p.value IN"
        " (SELECT value FROM json_each(?)) ORDER BY number DESC LIMIT ?",
        (json.dumps(list(peers)), most),
    )
    listed = [(int(cast("int", number)), cast("bytes", bundle)) for number, bundle in found[::-1]]
    before = int(cast("int", store.meta("sent_before", 0)))
    marks = b"".join(bundle[:MARK] for number, bundle in listed if number > before)
    return tuple(number for number, _ in listed), marks


def other_than_told(store: Store, device: int, number: int, told: Mapping[int, bytes]) -> bytes:
    """The id of a bundle of that laptop that came, and that it does not know now; else ``b""``.

    ``told`` are the marks of its last bundles before the one with this ``number``.
    """
    found = store.rows(
        "SELECT number, bundle FROM import_log WHERE device = ? AND number BETWEEN ? AND ?"
        " ORDER BY number DESC",
        (device, min(told), number - 1),
    )
    for known, bundle in found:
        if cast("bytes", bundle)[:MARK] != told.get(int(cast("int", known))):
            return cast("bytes", bundle)
    return b""


def numbers_that_came(store: Store, device: int, numbers: Sequence[int]) -> set[int]:
    """Those of a laptop's bundle numbers that were taken in here."""
    found = store.rows(
        "SELECT number FROM import_log WHERE device = ? AND number IN"
        " (SELECT value FROM json_each(?))",
        (device, json.dumps(list(numbers))),
    )
    return {int(cast("int", row[0])) for row in found}


def number_of(store: Store, bundle: bytes) -> int:
    """The number of a bundle that was taken in; 0 for one that never came."""
    found = store.rows("SELECT max(number) FROM import_log WHERE bundle = ?", (bundle,))
    return int(cast("int", found[0][0] or 0))


def other_of_number(store: Store, device: int, number: int, bundle: bytes) -> bytes:
    """The id of another bundle of the same laptop and number that came before; else ``b""``."""
    sql = "SELECT bundle FROM import_log WHERE device = ? AND number = ? AND bundle <> ? LIMIT 1"
    found = store.rows(sql, (device, number, bundle))
    return cast("bytes", found[0][0]) if found else b""


@dataclass(frozen=True)
class Import:
    """One line of the import log: no personal data. ``counts`` are records by kind."""

    bundle: bytes
    sha256: bytes
    device: int
    number: int
    result: str
    rows_new: int = 0
    rows_changed: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)


def log_import(store: Store, entry: Import) -> None:
    """Add a line to the import log."""
    store.execute(
        "INSERT INTO import_log(bundle, sha256, device, number, result, rows_new, rows_changed, at,"
        " counts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            entry.bundle,
            entry.sha256,
            entry.device,
            entry.number,
            entry.result,
            entry.rows_new,
            entry.rows_changed,
            milliseconds(store.now()),
            json.dumps(dict(entry.counts)),
        ),
    )


def was_imported(store: Store, bundle: bytes) -> bool:
    """Whether that bundle was taken in before; for the screen only, the data do not need it."""
    sql = "SELECT 1 FROM import_log WHERE bundle = ? AND result = 'new'"
    return bool(store.rows(sql, (bundle,)))


NEWER = "newer"
"""Why a bundle file is held that only a later program can read."""


def later_waits(store: Store) -> bool:
    """Whether anything is kept for a later program; on most laptops nothing ever is."""
    sql = (
        "SELECT EXISTS (SELECT 1 FROM unknown_blocks)"
        f" OR EXISTS (SELECT 1 FROM held WHERE why = '{NEWER}')"
    )
    return bool(store.rows(sql)[0][0])


@dataclass(frozen=True)
class Held:
    """A bundle file kept until it can be taken in, still sealed."""

    bundle: bytes
    device: int
    why: str
    file: bytes
    at: int = 0


MOST_WAITING = 1000
MOST_WAITING_BYTES = 128 * 1024 * 1024
"""How many bundles, and how large together, wait here for one and the same reason."""


def check_room(store: Store, held: Held) -> None:
    """Raises WaitingFull when too much waits for that reason already."""
    sql = "SELECT count(*), sum(length(file)) FROM held WHERE why = ? AND bundle <> ?"
    count, size = store.rows(sql, (held.why, held.bundle))[0]
    if cast("int", count) >= MOST_WAITING or (
        int(cast("int", size or 0)) + len(held.file) > MOST_WAITING_BYTES
    ):
        raise WaitingFull(count=cast("int", count))


def hold(store: Store, held: Held) -> None:
    """Keep a bundle file for later. Raises WaitingFull."""
    check_room(store, held)
    store.execute(
        "INSERT OR REPLACE INTO held VALUES (?, ?, ?, ?, ?)",
        (held.bundle, held.device, held.why, held.file, milliseconds(store.now())),
    )


def held_files(store: Store, *why: str, device: int | None = None) -> list[Held]:
    """The bundles that wait, the first to come first: all, or for these reasons, of one laptop.

    They may be large: ask only for those that are needed.
    """
    wanted = [f"why IN ({', '.join('?' for _ in why)})"] if why else []
    wanted += ["device = ?"] if device is not None else []
    where = f" WHERE {' AND '.join(wanted)}" if wanted else ""
    listed = store.rows(
        f"SELECT bundle, device, why, file, at FROM held{where} ORDER BY at, bundle",
        (*why, *([] if device is None else [device])),
    )
    return [Held(*row) for row in listed]  # type: ignore[arg-type]  # SQLite's own types


def let_go(store: Store, bundle: bytes) -> None:
    """A held bundle was taken in or is not wanted any more."""
    store.execute("DELETE FROM held WHERE bundle = ?", (bundle,))


@dataclass(frozen=True)
class Invitation:
    """A device number reserved by a start file, for a champion or for one more coordinator.

    ``champion`` is the id of whom it is for, ``name`` is only kept for a coordinator.
    """

    device: int
    champion: str
    nonce: bytes
    used: bool = False
    role: str = "champion"
    name: str = ""


def keep_invitation(store: Store, invitation: Invitation) -> None:
    """Remember, or bring up to date, an invitation."""
    store.execute(
        "INSERT OR REPLACE INTO invitations(device, champion, nonce, at, used, role, name)"
        " VALUES (?, unhex(?), ?, ?, ?, ?, ?)",
        (
            invitation.device,
            invitation.champion,
            invitation.nonce,
            milliseconds(store.now()),
            int(invitation.used),
            invitation.role,
            invitation.name,
        ),
    )


def invitations(store: Store) -> list[Invitation]:
    """Every invitation, by device number."""
    sql = (
        "SELECT device, lower(hex(champion)), nonce, used, role, name"
        " FROM invitations ORDER BY device"
    )
    return [
        Invitation(
            int(cast("int", device)),
            str(champion),
            cast("bytes", nonce),
            bool(used),
            str(role),
            str(name),
        )
        for device, champion, nonce, used, role, name in store.rows(sql)
    ]


def secret(store: Store, name: str) -> bytes | None:
    """A private key of this laptop, kept in its encrypted file only."""
    found = store.rows("SELECT value FROM secrets WHERE name = ?", (name,))
    return cast("bytes", found[0][0]) if found else None


def keep_secret(store: Store, name: str, value: bytes) -> None:
    """Keep a private key of this laptop."""
    store.execute("INSERT OR REPLACE INTO secrets VALUES (?, ?)", (name, value))


def secrets_called(store: Store, beginning: str) -> dict[str, bytes]:
    """The private keys whose names begin so, by name."""
    sql = "SELECT name, value FROM secrets WHERE substr(name, 1, ?) = ? ORDER BY name"
    found = store.rows(sql, (len(beginning), beginning))
    return {str(name): cast("bytes", value) for name, value in found}


def drop_secret(store: Store, name: str) -> None:
    """Forget a private key; its bytes are written over (``secure_delete``)."""
    store.execute("DELETE FROM secrets WHERE name = ?", (name,))
