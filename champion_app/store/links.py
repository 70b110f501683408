"""What this laptop knows of the others it exchanges bundles with. Never replicated."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from champion_app.domain.stamps import Scalar, milliseconds
from champion_app.store.store import Store


@dataclass(frozen=True)
class Link:
    """One other laptop. ``acked``: it holds ours up to there; ``got``: we hold its, unbroken."""

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
    store.execute(f"INSERT OR REPLACE INTO links({', '.join(_FIELDS)}) VALUES ({marks})", values)


def note_export(
    store: Store, bundle: bytes, *, peers: Sequence[int], span: tuple[int, int], number: int
) -> None:
    """Remember a bundle that was made, so that an acknowledgement of it can be told from a lie."""
    at = milliseconds(store.now())
    values = (bundle, json.dumps(list(peers)), span[0], span[1], number, at)
    store.execute("INSERT INTO exported VALUES (?, ?, ?, ?, ?, ?)", values)


def was_exported(store: Store, bundle: bytes) -> bool:
    """Whether this laptop, in this history of it, made that bundle."""
    return bool(store.rows("SELECT 1 FROM exported WHERE bundle = ?", (bundle,)))


@dataclass(frozen=True)
class Import:
    """One line of the import log: no personal data."""

    bundle: bytes
    sha256: bytes
    device: int
    number: int
    result: str
    rows_new: int = 0
    rows_changed: int = 0


def log_import(store: Store, entry: Import) -> None:
    """Add a line to the import log."""
    store.execute(
        "INSERT INTO import_log(bundle, sha256, device, number, result, rows_new, rows_changed, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            entry.bundle,
            entry.sha256,
            entry.device,
            entry.number,
            entry.result,
            entry.rows_new,
            entry.rows_changed,
            milliseconds(store.now()),
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


def hold(store: Store, held: Held) -> None:
    """Keep a bundle file for later."""
    store.execute(
        "INSERT OR REPLACE INTO held VALUES (?, ?, ?, ?, ?)",
        (held.bundle, held.device, held.why, held.file, milliseconds(store.now())),
    )


def held_files(store: Store) -> list[Held]:
    """The bundles that wait, the first to come first."""
    listed = store.rows("SELECT bundle, device, why, file FROM held ORDER BY at, bundle")
    return [Held(*row) for row in listed]  # type: ignore[arg-type]  # SQLite's own types


def let_go(store: Store, bundle: bytes) -> None:
    """A held bundle was taken in or is not wanted any more."""
    store.execute("DELETE FROM held WHERE bundle = ?", (bundle,))


@dataclass(frozen=True)
class Invitation:
    """A device number reserved for a champion by a start file."""

    device: int
    champion: str
    nonce: bytes
    used: bool = False


def keep_invitation(store: Store, invitation: Invitation) -> None:
    """Remember, or bring up to date, an invitation."""
    store.execute(
        "INSERT OR REPLACE INTO invitations VALUES (?, unhex(?), ?, ?, ?)",
        (
            invitation.device,
            invitation.champion,
            invitation.nonce,
            milliseconds(store.now()),
            int(invitation.used),
        ),
    )


def invitations(store: Store) -> list[Invitation]:
    """Every invitation, by device number."""
    sql = "SELECT device, lower(hex(champion)), nonce, used FROM invitations ORDER BY device"
    return [
        Invitation(int(cast("int", row[0])), str(row[1]), cast("bytes", row[2]), bool(row[3]))
        for row in store.rows(sql)
    ]


def secret(store: Store, name: str) -> bytes | None:
    """A private key of this laptop, kept in its encrypted file only."""
    found = store.rows("SELECT value FROM secrets WHERE name = ?", (name,))
    return cast("bytes", found[0][0]) if found else None


def keep_secret(store: Store, name: str, value: bytes) -> None:
    """Keep a private key of this laptop."""
    store.execute("INSERT OR REPLACE INTO secrets VALUES (?, ?)", (name, value))
