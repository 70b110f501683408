"""What fuzzing throws bytes at: a coordinator's laptop with one champion, layer by layer.

A layer is where the hostile bytes stand; everything outside them is honest, signed and sealed, so
that the gates before do not keep them out. Whatever comes, the laptop may only refuse it as
expected trouble, or read it and be able to take it in.
"""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import msgspec
import zstandard

from champion_app.domain.errors import ChampionError
from champion_app.store.store import Store
from champion_app.sync import bundle, frames, sealing
from champion_app.sync.frames import TableBlock
from champion_app.sync.identity import identity
from champion_app.sync.receiving import apply, inspect
from tests import samples
from tests.sync.laptops import coordinator, enrol, newcomer

TOO_MUCH = 2_000_000
"""Bytes of one input above which a fuzzer only wastes time."""

NO_BLOCK = (
    msgspec.MsgspecError, ValueError, TypeError, AttributeError, RecursionError, OverflowError
)  # fmt: skip
"""What an honest writer raises when hostile bytes do not even describe a table."""


class _Undo(Exception):
    """Ends a transaction that was only tried."""


@contextmanager
def undone(store: Store) -> Iterator[None]:
    """A transaction of which nothing stays."""
    with suppress(_Undo), store.atomic():
        yield
        raise _Undo


class Target:
    """The laptops, honest bytes for each layer, and the one way to try others."""

    def __init__(self, folder: Path) -> None:
        self.omar = coordinator(folder / "omar")
        self.amina = newcomer(folder / "amina", "Amina Shah")
        enrol(self.omar, self.amina)
        samples.keep_all(self.amina.store)
        (self.letter,) = self.amina.letters()
        reader, self._writer = identity(self.omar.store), identity(self.amina.store)
        self._reader = reader.box_public
        self._plain = sealing.unseal(self.letter, [reader.box_secret])
        opened = bundle.open_bundle(self.letter, [reader.box_secret])
        self._head, self._body = opened.manifest_bytes, bytes(opened.body)
        signed = bundle.check_signature(opened, self._writer.sign_public)
        self._blocks = list(bundle.blocks(signed))
        self.layers: Mapping[str, Callable[[bytes], bytes]] = {
            "file": bytes,
            "container": self._sealed,
            "manifest": lambda head: self._whole(head, self._body),
            "frame": self._with_frame,
            "sheet": self._with_sheet,
            "values": self._with_values,
        }

    def seeds(self, layer: str) -> list[bytes]:
        """Honest bytes to begin from."""
        packed = [frames.encode_table(block) for block in self._blocks]
        return {
            "file": [self.letter],
            "container": [self._plain],
            "manifest": [self._head],
            "frame": packed,
            "sheet": [zstandard.decompress(each) for each in packed],
            "values": [
                msgspec.msgpack.encode([block.table, dict(block.columns)]) for block in self._blocks
            ],
        }[layer]

    def attempt(self, layer: str, data: bytes) -> str:
        """Have the laptop read it: the name of the trouble, or "" for rows it could take in.

        Any other exception, or a change for something that was refused, is a fault of the app.
        """
        if len(data) > TOO_MUCH:
            return "TooMuch"
        store = self.omar.store
        before = store._connection.total_changes
        try:
            letter = inspect(store, self.layers[layer](data))
        except ChampionError as error:
            assert store._connection.total_changes == before
            return error.code
        try:
            with undone(store):
                apply(store, letter)
        except ChampionError as error:
            return error.code
        return ""

    # --- honest bytes around dishonest ones ---

    def _sealed(self, plain: bytes) -> bytes:
        return sealing.seal(plain, [self._reader])

    def _whole(self, head: bytes, body: bytes) -> bytes:
        signature = sealing.sign(bundle.CONTEXT + head, self._writer.sign_private)
        size = len(head).to_bytes(4, "big")
        return self._sealed(b"CHB1" + size + head + signature + body)

    def _listing(self, frame: bytes, **claims: Any) -> bytes:
        fields = msgspec.msgpack.decode(self._head)
        entry = fields["frames"][0] | {"clen": len(frame), "sha256": sealing.sha256(frame)}
        return self._whole(msgspec.msgpack.encode(fields | {"frames": [entry | claims]}), frame)

    def _with_frame(self, frame: bytes) -> bytes:
        try:
            size = frames.raw_size(frame)
            with zstandard.ZstdDecompressor(max_window_size=2**23).stream_reader(frame) as reader:
                raw = reader.read(TOO_MUCH)
        except (ChampionError, zstandard.ZstdError):
            return self._listing(frame)
        return self._listing(frame, rlen=size, **_claims(raw))

    def _with_sheet(self, raw: bytes) -> bytes:
        frame = zstandard.ZstdCompressor().compress(raw)
        return self._listing(frame, rlen=len(raw), **_claims(raw))

    def _with_values(self, told: bytes) -> bytes:
        try:
            table, columns = msgspec.msgpack.decode(told)
            frame = frames.encode_table(TableBlock(table, columns))
        except (*NO_BLOCK, ChampionError):
            return self._with_sheet(told)
        return self._with_sheet(zstandard.decompress(frame))


def _claims(raw: bytes) -> dict[str, Any]:
    """What an honest manifest would say of a frame, as far as the frame can be read."""
    try:
        table, group, rows, columns = msgspec.msgpack.decode(raw)
        claims = {"table": table, "group": group, "rows": rows, "cols": list(columns)}
        msgspec.msgpack.encode(claims)
    except NO_BLOCK:
        return {}
    return claims


def scratch() -> Target:
    """A target in a folder of its own."""
    return Target(Path(tempfile.mkdtemp(prefix="champion-fuzz-")))


NUMBERS = (0, 1, 127, 128, 255, 2**16 - 1, 2**31 - 1, 2**31, 2**32 - 1, 2**63 - 1, 2**63, 2**64 - 1)


def mutated(data: bytes, chance: random.Random) -> bytes:
    """The bytes with one to six small wrongs: flipped, cut, doubled, moved, or a number's edge."""
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 2, 3, 6))):
        place = chance.randrange(len(changed) + 1)
        length = chance.choice((1, 1, 2, 4, 8, 16, 64))
        piece = bytes(changed[place : place + length])
        edge = chance.choice(NUMBERS)
        changed[place : place + chance.choice((0, length))] = chance.choice(
            (
                b"",
                piece * chance.randint(2, 5),
                chance.randbytes(length),
                bytes(each ^ (1 << chance.randrange(8)) for each in piece[:1]),
                edge.to_bytes(8, "big").lstrip(b"\0"),
                msgspec.msgpack.encode(edge),
            )
        )
    return bytes(changed)


def another_cell(told: bytes, chance: random.Random) -> bytes:
    """A table for the layer of values with one cell, column or name that it should not have."""
    table, columns = msgspec.msgpack.decode(told)
    name = chance.choice(list(columns))
    odd = chance.choice(
        (None, True, "", "\ud7ff" * 5000, "[", "[1]", "{}", "2026-13-01", b"", bytes(16), *NUMBERS)
    )
    way = chance.randrange(5)
    if way == 0 and columns[name]:
        columns[name][chance.randrange(len(columns[name]))] = odd
    elif way == 1:
        columns[name] = [odd] * len(columns[name])
    elif way == 2:
        del columns[name]
    elif way == 3:
        columns[chance.choice(("later", "a_hlc", "a_dev", "hlc", "cl", "*"))] = columns[name]
    else:
        table = chance.choice((table, "later_table", "erasures", "attachment_parts", "devices"))
    return msgspec.msgpack.encode([table, columns])
