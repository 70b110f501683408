"""Bundles that an enrolled laptop, or a thief of its public key, could make by hand."""

from __future__ import annotations

import secrets
from typing import Any

import msgspec

from champion_app.store.store import Store
from champion_app.sync import bundle, sealing
from champion_app.sync.frames import TableBlock
from champion_app.sync.identity import identity
from tests.sync.laptops import Laptop


def rewritten(
    letter: bytes,
    *,
    by: Laptop,
    to: Laptop,
    signing: bytes | None = None,
    magic: bytes = b"CHB1",
    body: bytes | None = None,
    **changes: Any,  # Any: whatever a hostile manifest may hold
) -> bytes:
    """A real bundle with other fields in its manifest, signed (by ``by``) and sealed again."""
    reader, writer = identity(to.store), identity(by.store)
    came = bundle.open_bundle(letter, [reader.box_secret])
    head = msgspec.msgpack.encode(msgspec.msgpack.decode(came.manifest_bytes) | changes)
    signature = sealing.sign(bundle.CONTEXT + head, signing or writer.sign_private)
    inside = bytes(came.body) if body is None else body
    plain = magic + len(head).to_bytes(4, "big") + head + signature + inside
    return sealing.seal(plain, [reader.box_public])


def entries(letter: bytes, to: Laptop) -> list[dict[str, Any]]:
    """The frames that a bundle's manifest lists, free to be changed."""
    came = bundle.open_bundle(letter, [identity(to.store).box_secret])
    listed: list[dict[str, Any]] = msgspec.msgpack.decode(came.manifest_bytes)["frames"]
    return listed


def letter_with(*blocks: TableBlock, by: Laptop, to: Laptop, **changes: Any) -> bytes:
    """A bundle by a real laptop that holds these blocks, whatever they are."""
    (letter,) = by.letters()
    reader, writer = identity(to.store), identity(by.store)
    about = bundle.open_bundle(letter, [reader.box_secret]).manifest
    return bundle.write_bundle(
        msgspec.structs.replace(about, bundle_id=secrets.token_bytes(16), **changes),
        blocks,
        signing_key=writer.sign_private,
        recipients=[reader.box_public],
    )


def everything(store: Store, *, but: tuple[str, ...] = ()) -> dict[str, str]:
    """Every table of a database, row by row, as text; ``but`` leaves tables out."""
    names = store.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    return {
        str(name): str(store.rows(f'SELECT * FROM "{name}"'))
        for (name,) in names
        if name not in but and not str(name).startswith("sqlite_")
    }
