"""Keys, a manifest and blocks for tests of the container; and quick passphrase stretching."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from champion_app.sync import bundle, manifest, sealing
from champion_app.sync.frames import TableBlock
from champion_app.sync.manifest import Clock, Manifest, Source
from champion_app.sync.sealing import BoxKey, Cost, SigningKey

if TYPE_CHECKING:
    from collections.abc import Sequence

QUICK = Cost(passes=1, memory_kib=32, lanes=1)
"""For tests only: the parameters stand in the wrap, so the way through the code is the same."""

ASHA_SIGNS, OMAR_SIGNS = sealing.new_signing_key(), sealing.new_signing_key()
OMAR_BOX, OTHER_BOX = sealing.new_box_key(), sealing.new_box_key()
ASHA, OMAR = 17, 1


class Parcel(NamedTuple):
    """A bundle file and who made it for whom."""

    data: bytes
    signer: SigningKey
    box: BoxKey


def about(**changes: object) -> Manifest:
    """Asha's manifest for Omar, who coordinates."""
    plain = Manifest(
        schema=3,
        bundle_id=bytes(range(16)),
        number=4,
        created_wall=1_790_000_000_000,
        created_hlc=1_790_000_000_000 << 16,
        src=Source(dev=ASHA, inc=b"i" * 16, sign_pub=ASHA_SIGNS.public, name="Asha"),
        dst=(OMAR,),
        lsn=(10, 25),
        clock=Clock(now=1_790_000_000_000, skew={OMAR: -1_200}),
    )
    return msgspec.structs.replace(plain, **changes)


def arrivals(count: int, seed: int = 7) -> TableBlock:
    """So many arrivals as a month of them looks: 8-byte ids, eight sessions, few kinds."""
    chance = random.Random(seed)
    sessions = [chance.randbytes(8) for _ in range(8)]
    moment = 1_790_000_000_000
    columns: dict[str, list[object]] = {"id": [], "session": [], "kind": [], "hlc": [], "dev": []}
    for row in range(count):
        moment += chance.randrange(3_000, 90_000)
        columns["id"].append(chance.randbytes(8))
        columns["session"].append(sessions[row * 8 // count])
        columns["kind"].append(chance.choice(["anonymous", "anonymous", "card"]))
        columns["hlc"].append(moment << 16)
        columns["dev"].append(ASHA)
    return TableBlock("arrivals", columns)  # type: ignore[arg-type]  # lists are invariant


def parcel(blocks: Sequence[TableBlock] = (), **changes: object) -> Parcel:
    """Asha's bundle for Omar with these blocks."""
    data = bundle.write_bundle(
        about(**changes), blocks, signing_key=ASHA_SIGNS.private, recipients=[OMAR_BOX.public]
    )
    return Parcel(data, ASHA_SIGNS, OMAR_BOX)


def sealed_by_hand(
    head: bytes, body: bytes = b"", *, magic: bytes = b"CHB1", size: int | None = None
) -> bytes:
    """A well signed and sealed container around whatever head and body a dishonest laptop likes."""
    length = (len(head) if size is None else size).to_bytes(4, "big")
    signature = sealing.sign(bundle.CONTEXT + head, ASHA_SIGNS.private)
    return sealing.seal(magic + length + head + signature + body, [OMAR_BOX.public])


def with_frames(body: bytes, *entries: manifest.FrameEntry) -> bytes:
    """A container whose signed manifest claims these entries for this body."""
    return sealed_by_hand(msgspec.msgpack.encode(about(frames=entries)), body)
