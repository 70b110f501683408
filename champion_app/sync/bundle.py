"""The container: age around a signed manifest and frames, and the gates on the way in.

``"CHB1" | u32 length | MANIFEST | 64-byte Ed25519 over "chb1-manifest\\0" + MANIFEST | FRAME*``,
numbers big-endian. The signature stands inside the encryption and names the recipients, so
nobody can pass a bundle on as meant for someone else. The manifest holds each frame's hash.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import msgspec

from champion_app.domain.errors import (
    BundleDamaged,
    BundleForged,
    BundleTooLarge,
    BundleTooNew,
    NotForUs,
    NotOurs,
)
from champion_app.sync import frames, manifest, sealing
from champion_app.sync.manifest import FrameEntry, Manifest

if TYPE_CHECKING:
    from champion_app.sync.frames import TableBlock

MAGIC = b"CHB1"
CONTEXT = b"chb1-manifest\0"
SIGNATURE_SIZE = 64
FILE_LIMIT = 64 * 1024 * 1024
FRAME_COUNT_LIMIT = 256
TOTAL_RAW_LIMIT = 256 * 1024 * 1024
ROW_LIMIT = 500_000
RATIO_LIMIT = 200
RATIO_FLOOR = 1024 * 1024
"""Raw bytes below which a frame may shrink by any ratio: 256 such frames are no more than the
total allows, and an honest table of one repeated value shrinks a thousandfold."""


@dataclass(frozen=True)
class Opened:
    """A decrypted bundle whose manifest is typed; nothing that it claims is believed yet.

    ``signed_by`` is None until ``check_signature`` named the key that signed the manifest.
    """

    manifest: Manifest
    manifest_bytes: bytes
    signature: bytes
    body: memoryview
    signed_by: bytes | None = None


# --- out ---


def write_bundle(
    about: Manifest,
    blocks: Iterable[TableBlock],
    *,
    signing_key: bytes,
    recipients: Sequence[str],
) -> bytes:
    """The bundle file's bytes. ``about.frames`` is filled in here; large blocks become several.

    ``signing_key`` is the private key of ``about.src``, ``recipients`` are age keys (``age1…``)
    of ``about.dst`` and, if there is one, the programme's recovery key. Raises BundleTooLarge.
    """
    entries: list[FrameEntry] = []
    body: list[bytes] = []
    for block in blocks:
        for part, frame in _fitting(block):
            entries.append(_entry(part, frame))
            body.append(frame)
    filled = msgspec.structs.replace(about, frames=tuple(entries))
    _check_caps(filled)
    head = manifest.encode(filled)
    signature = sealing.sign(CONTEXT + head, signing_key)
    plain = b"".join([MAGIC, len(head).to_bytes(4, "big"), head, signature, *body])
    sealed = sealing.seal(plain, recipients)
    if len(sealed) > FILE_LIMIT:
        raise BundleTooLarge
    return sealed


def _fitting(block: TableBlock) -> Iterator[tuple[TableBlock, bytes]]:
    """The block as one frame, or cut in halves until each part keeps the limits."""
    try:
        frame = frames.encode_table(block)
        _check_frame(len(frame), frames.raw_size(frame))
    except BundleTooLarge:
        if block.rows < 2:
            raise
        half = block.rows // 2
        yield from _fitting(block.part(0, half))
        yield from _fitting(block.part(half, block.rows))
    else:
        yield block, frame


def _entry(block: TableBlock, frame: bytes) -> FrameEntry:
    return FrameEntry(
        table=block.table,
        group=block.group,
        cols=tuple(block.columns),
        rows=block.rows,
        clen=len(frame),
        rlen=frames.raw_size(frame),
        sha256=sealing.sha256(frame),
        travels=block.travels,
        concerns=block.concerns,
        carried=block.carried,
    )


# --- in: the gates, cheapest first ---


def open_bundle(data: bytes, box_secrets: Sequence[str]) -> Opened:
    """The bundle opened with one of this laptop's box keys, its manifest read and typed.

    Nothing of it is to be believed before ``check_signature``. Decrypted whole and to memory only:
    a reader by pieces would hand out the first pieces of a file that is cut short. Raises
    BundleTooLarge, NotOurs, NotForUs, BundleDamaged, BundleTooNew.
    """
    if len(data) > FILE_LIMIT:
        raise BundleTooLarge
    return _parted(sealing.unseal(data, box_secrets))


def check_signature(opened: Opened, public: bytes) -> Opened:
    """The same bundle, now known to be signed by this key. Raises BundleForged.

    The caller decides which key: the enrolled one of the device, or, for a bundle to be held,
    the one in its own request.
    """
    if not sealing.good_signature(opened.signature, CONTEXT + opened.manifest_bytes, public):
        raise BundleForged
    return replace(opened, signed_by=public)


def check_addressee(opened: Opened, device: int) -> None:
    """Raises NotForUs unless the writer meant the bundle for this device."""
    if device not in opened.manifest.dst:
        raise NotForUs


def check_reader(opened: Opened) -> None:
    """Raises BundleTooNew when the bundle asks for a later program than this one."""
    if manifest.newer(opened.manifest):
        raise BundleTooNew


def blocks(opened: Opened) -> Iterator[TableBlock]:
    """The blocks of rows, one after the other, each checked against the signed manifest.

    Takes only what ``check_signature`` returned (BundleForged). Raises BundleTooNew and, before
    any frame is read, BundleTooLarge for what the manifest claims; BundleDamaged at the first
    frame that is not what the manifest says: use nothing until the last one came.
    """
    if opened.signed_by is None:
        raise BundleForged
    check_reader(opened)
    _check_caps(opened.manifest)
    if sum(entry.clen for entry in opened.manifest.frames) != len(opened.body):
        raise BundleDamaged
    start = 0
    for entry in opened.manifest.frames:
        yield _checked_block(entry, opened.body[start : start + entry.clen])
        start += entry.clen


def _checked_block(entry: FrameEntry, frame: memoryview) -> TableBlock:
    if sealing.sha256(frame) != entry.sha256 or frames.raw_size(frame) != entry.rlen:
        raise BundleDamaged
    block = frames.decode_table(frame)
    found = (block.table, block.group, tuple(block.columns), block.rows)
    if found != (entry.table, entry.group, entry.cols, entry.rows):
        raise BundleDamaged
    return replace(block, travels=entry.travels, concerns=entry.concerns, carried=entry.carried)


def _parted(plain: bytes) -> Opened:
    if plain[:4] != MAGIC:
        later = plain[:3] == MAGIC[:3] and b"2" <= plain[3:4] <= b"9"
        raise BundleTooNew if later else NotOurs
    size = int.from_bytes(plain[4:8], "big")
    if size > manifest.MANIFEST_LIMIT:
        raise BundleTooLarge
    rest = 8 + size + SIGNATURE_SIZE
    if len(plain) < rest:
        raise BundleDamaged
    head, signature = plain[8 : 8 + size], plain[8 + size : rest]
    return Opened(manifest.decode(head), head, signature, memoryview(plain)[rest:])


def _check_caps(about: Manifest) -> None:
    entries = about.frames
    if (
        len(entries) > FRAME_COUNT_LIMIT
        or sum(entry.rlen for entry in entries) > TOTAL_RAW_LIMIT
        or sum(entry.rows for entry in entries) > ROW_LIMIT
    ):
        raise BundleTooLarge
    for entry in entries:
        _check_frame(entry.clen, entry.rlen)


def _check_frame(packed_size: int, raw_size: int) -> None:
    if raw_size > frames.RAW_LIMIT or raw_size > max(RATIO_FLOOR, RATIO_LIMIT * packed_size):
        raise BundleTooLarge
