"""What a bundle says of itself before any row of it is read."""

from __future__ import annotations

from typing import Annotated, TypeAlias

import msgspec
from msgspec import Meta

from champion_app.domain.errors import BundleDamaged, BundleTooLarge, BundleTooNew
from champion_app.store.attachments import MOST_PARTS
from champion_app.sync.certificates import DeviceNumber, Moment, PublicKey, Recipient, Words
from champion_app.sync.frames import COLUMN_LIMIT, Name
from champion_app.sync.packing import INT_MAX, INT_MIN

FORMAT = (1, 0)
"""The container's format: an unknown first number waits for an update, the second only adds."""
READER = 1
"""What this program can read; a bundle's ``min_reader`` above it waits for an update."""
MANIFEST_LIMIT = 256 * 1024
CERTIFICATE_LIMIT = 8 * 1024
LACKS_LIMIT = 1000

Count: TypeAlias = Annotated[int, Meta(ge=0, le=INT_MAX)]
Signed64: TypeAlias = Annotated[int, Meta(ge=INT_MIN, le=INT_MAX)]
Bytes16: TypeAlias = Annotated[bytes, Meta(min_length=16, max_length=16)]
Digest32: TypeAlias = Annotated[bytes, Meta(min_length=32, max_length=32)]
PartNumbers: TypeAlias = Annotated[tuple[Count, ...], Meta(max_length=MOST_PARTS)]
Chain: TypeAlias = Annotated[bytes, Meta(max_length=CERTIFICATE_LIMIT)]


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """Who wrote the bundle: device number, incarnation, certificate serial, key and name.

    ``serial`` is 0 as long as the laptop has no certificate. The key only says which certificate
    to look for; what is enrolled decides. ``certificates`` are the writer's own and, for a
    champion's laptop, its issuer's: a reader who lost or never had them learns them here.
    """

    dev: DeviceNumber
    inc: Bytes16
    serial: Count = 0
    sign_pub: PublicKey
    name: Words = ""
    certificates: Annotated[tuple[Chain, ...], Meta(max_length=2)] = ()


class Enrol(msgspec.Struct, frozen=True, kw_only=True):
    """A laptop's request for a certificate; ``nonce`` and ``ticket`` are those of its start file.

    A laptop that has a certificate asks again when its box key was renewed.
    """

    sign_pub: PublicKey
    enc_pub: Recipient
    nonce: Bytes16
    name: Words
    ticket: Annotated[bytes, Meta(max_length=1024)] = b""

    def spoken(self) -> bytes:
        """What the six words read aloud at the approval stand for: the keys and the nonce."""
        return b"champion-enrol-1\0" + self.sign_pub + self.nonce + self.enc_pub.encode()


class Scope(msgspec.Struct, frozen=True):
    """Which part of the records the bundle is about; the version changes when its limits do."""

    id: Words = ""
    version: Count = 0


class Ack(msgspec.Struct, frozen=True):
    """Up to where, of which incarnation and by which bundle, the writer holds a laptop's rows."""

    inc: Bytes16
    lsn: Count
    bundle_id: Bytes16


class Clock(msgspec.Struct, frozen=True):
    """The writer's time and how many milliseconds ahead it last saw each other device's clock.

    ``now`` is 0 when the writer does not believe its own clock. ``offset`` is what it added to its
    computer's clock; ``skew`` is told of that clock without it, and may be negative.
    """

    now: Moment
    skew: dict[int, Signed64] = {}
    offset: Signed64 = 0


class Erasures(msgspec.Struct, frozen=True):
    """How many erasures the writer knows in all, and the hash of that set."""

    count: Count = 0
    hash: Annotated[bytes, Meta(max_length=64)] = b""


class FrameEntry(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One frame: its table, columns and rows, its size compressed and raw, and its SHA-256.

    ``travels`` and ``concerns`` tell a reader that does not know the table where copies may go;
    ``carried`` that the writer passes on what only a later program knows.
    """

    table: Name
    group: Annotated[str, Meta(max_length=100)] = ""
    cols: Annotated[tuple[Name, ...], Meta(max_length=COLUMN_LIMIT)]
    rows: Count
    clen: Count
    rlen: Count
    sha256: Digest32
    travels: Annotated[str, Meta(max_length=20)] = ""
    concerns: Annotated[tuple[Name, ...], Meta(max_length=8)] = ()
    carried: bool = False


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """The signed first part of a bundle. Times in milliseconds since 1970, UTC.

    ``lsn`` is a pair: everything of the writer's in ``scope`` above the first and up to the
    second. ``number`` counts the writer's bundles; ``ack``, ``heard`` (the highest that came),
    ``missing`` (those that did not) and ``clock.skew`` go by device number; ``digest`` gives rows
    and a 63-bit sum by table. ``lacks`` names files by their SHA-256 that the writer knows of but
    does not hold, ``lacks_parts`` what misses of some of them. ``piece`` is which of how many
    bundles made at once. ``again`` asks for everything once more, ``whole`` says that it also holds
    what the reader once wrote. ``recent`` are the numbers of the writer's last bundles for these
    readers, ``marks`` the first two bytes of the ids of those of its present history, the last of
    them; ``other_acks`` are for two laptops of one number.
    Fields of later minor formats are left unread and stay under the signature.
    """

    fmt: tuple[int, int] = FORMAT
    schema: Count
    min_reader: Count = READER
    bundle_id: Bytes16
    number: Count
    created_wall: Moment
    created_hlc: Count
    src: Source
    enrol: Enrol | None = None
    dst: tuple[DeviceNumber, ...]
    scope: Scope = Scope()
    lsn: tuple[Count, Count]
    ack: dict[int, Ack] = {}
    clock: Clock
    erasure: Erasures = Erasures()
    digest: dict[str, tuple[Count, Count]] = {}
    lacks: Annotated[tuple[Digest32, ...], Meta(max_length=LACKS_LIMIT)] = ()
    lacks_parts: Annotated[tuple[tuple[Digest32, PartNumbers], ...], Meta(max_length=64)] = ()
    heard: dict[int, Count] = {}
    missing: dict[int, PartNumbers] = {}
    piece: tuple[Count, Count] = (1, 1)
    again: bool = False
    whole: bool = False
    recent: Annotated[tuple[Count, ...], Meta(max_length=64)] = ()
    marks: Annotated[bytes, Meta(max_length=128)] = b""
    other_acks: Annotated[tuple[tuple[int, Ack], ...], Meta(max_length=64)] = ()
    frames: tuple[FrameEntry, ...] = ()


class _Preface(msgspec.Struct):
    fmt: tuple[int, int]
    min_reader: Count = READER


class _FaceSource(msgspec.Struct):
    dev: DeviceNumber
    sign_pub: PublicKey
    name: Words = ""


class _Face(msgspec.Struct):
    """What stays where it is in a manifest of any version."""

    bundle_id: Bytes16
    src: _FaceSource
    dst: tuple[DeviceNumber, ...]
    number: Count = 0


def encode(manifest: Manifest) -> bytes:
    """The manifest's bytes: these are what is signed. Raises BundleTooLarge."""
    data = msgspec.msgpack.encode(manifest)
    if len(data) > MANIFEST_LIMIT:
        raise BundleTooLarge
    return data


def decode(data: bytes) -> Manifest:
    """The manifest, every field typed and bounded. Raises BundleTooNew, BundleDamaged.

    Of one that asks for a later program only what stays in every version is read (``newer`` is
    true of it then): enough to know whose it is. BundleTooNew when not even that can be.
    """
    try:
        preface = msgspec.msgpack.decode(data, type=_Preface)
        if preface.fmt[0] <= FORMAT[0] and preface.min_reader <= READER:
            return msgspec.msgpack.decode(data, type=Manifest)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise BundleDamaged from error
    try:
        face = msgspec.msgpack.decode(data, type=_Face)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise BundleTooNew from error
    return _faced(preface, face)


def newer(manifest: Manifest) -> bool:
    """Whether the bundle asks for a later program than this one."""
    return manifest.fmt[0] > FORMAT[0] or manifest.min_reader > READER


def _faced(preface: _Preface, face: _Face) -> Manifest:
    source = Source(dev=face.src.dev, inc=bytes(16), sign_pub=face.src.sign_pub, name=face.src.name)
    return Manifest(
        fmt=preface.fmt,
        min_reader=preface.min_reader,
        schema=0,
        bundle_id=face.bundle_id,
        number=face.number,
        created_wall=0,
        created_hlc=0,
        src=source,
        dst=face.dst,
        lsn=(0, 0),
        clock=Clock(now=0),
    )
