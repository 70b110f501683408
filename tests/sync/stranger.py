"""A reader of bundles as a stranger would write it from docs/bundle-format.md, and nothing else.

It knows published libraries only; a test sees to it that nothing of the app is imported here.
"""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass
from typing import Any

import msgspec
import pyrage
import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

Row = dict[str, Any]


@dataclass(frozen=True)
class Bundle:
    """What a bundle says of itself, and its rows by table."""

    manifest: dict[str, Any]
    rows: dict[str, list[Row]]


def read(data: bytes, box_secret: str, signer: bytes) -> Bundle:
    """Open a bundle, check who signed it, and unpack every frame. Raises ValueError."""
    plain = pyrage.decrypt(data, [pyrage.x25519.Identity.from_str(box_secret)])
    _need(plain[:4] == b"CHB1", "another kind of file")
    size = int.from_bytes(plain[4:8], "big")
    head, signature = plain[8 : 8 + size], plain[8 + size : 72 + size]
    Ed25519PublicKey.from_public_bytes(signer).verify(signature, b"chb1-manifest\0" + head)
    manifest = msgspec.msgpack.decode(head)
    _need(manifest["fmt"][0] == 1 and manifest["min_reader"] == 1, "a later format")
    rows: dict[str, list[Row]] = {}
    start = 72 + size
    for entry in manifest["frames"]:
        frame = plain[start : start + entry["clen"]]
        start += entry["clen"]
        _need(hashlib.sha256(frame).digest() == entry["sha256"], "another frame")
        rows.setdefault(entry["table"], []).extend(_rows(frame, entry))
    _need(start == len(plain), "something behind the last frame")
    return Bundle(manifest, rows)


def files(bundles: list[Bundle]) -> dict[str, bytes]:
    """The files of which all parts are in these bundles, by their SHA-256 in hex."""
    named = {
        row["sha256"]: row["size"]
        for bundle in bundles
        for row in bundle.rows.get("attachments", [])
        if row["cl"] % 2
    }
    parts = {
        (row["sha256"].hex(), row["part"]): row["body"]
        for bundle in bundles
        for row in bundle.rows.get("attachment_parts", [])
    }
    found = {}
    for sha, size in named.items():
        count = -(-size // 262_144)
        whole = b"".join(parts.get((sha, part), b"") for part in range(count))
        if hashlib.sha256(whole).hexdigest() == sha:
            found[sha] = whole
    return found


def _need(truth: bool, trouble: str) -> None:
    if not truth:
        raise ValueError(trouble)


def _rows(frame: bytes, entry: dict[str, Any]) -> list[Row]:
    reader = zstandard.ZstdDecompressor(max_window_size=2**23).stream_reader(io.BytesIO(frame))
    raw = reader.read(entry["rlen"] + 1)
    _need(len(raw) == entry["rlen"], "another length")
    table, _, count, packed = msgspec.msgpack.decode(raw)
    _need((table, count, list(packed)) == (entry["table"], entry["rows"], list(entry["cols"])), "?")
    columns = {name: _values(column, count) for name, column in packed.items()}
    return [{name: values[row] for name, values in columns.items()} for row in range(count)]


def _values(packed: list[Any], count: int) -> list[Any]:
    tag, *parts = packed
    if tag in (0, 1):
        return list(parts[0])
    if tag == 2:
        width, blob = parts
        return [blob[at : at + width] for at in range(0, len(blob), width)]
    if tag == 3:
        return _numbers(*parts, count=count)
    if tag == 4:
        words = _values(parts[0], count)
        return [words[which] for which in _offsets(parts[2], parts[1], count)]
    which, kinds = parts
    streams = [iter(_values(kind, which.count(place))) for place, kind in enumerate(kinds)]
    return [next(streams[each]) for each in which]


def _numbers(
    floor: int, width: int, planes: bytes, start: int | None = None, *, count: int
) -> list[int]:
    if start is None:
        return [floor + offset for offset in _offsets(planes, width, count)]
    values = [start]
    for offset in _offsets(planes, width, count - 1):
        values.append(values[-1] + floor + offset)
    return values


def _offsets(planes: bytes, width: int, count: int) -> list[int]:
    return [
        sum(planes[plane * count + row] << (8 * plane) for plane in range(width))
        for row in range(count)
    ]
