"""What a damaged, forged, oversized or hostile bundle does: it says so and does nothing else."""

from __future__ import annotations

import os
import random
import tracemalloc

import msgspec
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from champion_app.domain.errors import (
    BundleDamaged,
    BundleForged,
    BundleTooLarge,
    BundleTooNew,
    ChampionError,
    NotForUs,
    NotOurs,
)
from champion_app.sync import bundle, frames, manifest, sealing
from champion_app.sync.frames import TableBlock
from champion_app.sync.manifest import FrameEntry
from tests.sync.parcels import (
    ASHA_SIGNS,
    OMAR_BOX,
    about,
    arrivals,
    parcel,
    sealed_by_hand,
    with_frames,
)

GOOD = parcel([arrivals(40), TableBlock("people", {"name": ["Asha"]})]).data
PLAIN = sealing.unseal(GOOD, [OMAR_BOX.secret])
FRAME = frames.encode_table(arrivals(5))


def take(data: bytes) -> list[TableBlock]:
    """Everything that importing asks of a bundle."""
    opened = bundle.open_bundle(data, [OMAR_BOX.secret])
    return list(bundle.blocks(bundle.check_signature(opened, ASHA_SIGNS.public)))


def entry(**changes: object) -> FrameEntry:
    """The true entry of FRAME, changed."""
    plain = FrameEntry(
        table="arrivals",
        cols=("id", "session", "kind", "hlc", "dev"),
        rows=5,
        clen=len(FRAME),
        rlen=frames.raw_size(FRAME),
        sha256=sealing.sha256(FRAME),
    )
    return msgspec.structs.replace(plain, **changes)


def test_the_true_entry_opens() -> None:
    assert take(with_frames(FRAME, entry())) == [arrivals(5)]


# --- the file ---


def test_a_file_cut_anywhere_is_damaged() -> None:
    for end in range(len(GOOD)):
        with pytest.raises(BundleDamaged):
            take(GOOD[:end])


def test_a_file_with_any_byte_changed_gives_no_row() -> None:
    chance = random.Random(3)
    for place in range(len(GOOD)):
        changed = bytearray(GOOD)
        changed[place] ^= chance.randrange(1, 256)
        with pytest.raises((NotOurs, NotForUs, BundleDamaged)):
            take(bytes(changed))


@pytest.mark.parametrize("tail", [b"\n", b"\0" * 100, GOOD], ids=["a line", "zeros", "itself"])
def test_something_behind_the_file_is_damage(tail: bytes) -> None:
    with pytest.raises(BundleDamaged):
        take(GOOD + tail)


def test_pieces_of_two_bundles_do_not_make_one() -> None:
    other = parcel([arrivals(40), TableBlock("people", {"name": ["Omar"]})]).data
    with pytest.raises((NotForUs, BundleDamaged)):
        take(GOOD[: len(GOOD) // 2] + other[len(GOOD) // 2 :])


@pytest.mark.parametrize("data", [b"PK\3\4", b"\x89PNG\r\n", b"\0" * 500, b"dear Omar"], ids=str)
def test_another_kind_of_file_is_not_ours(data: bytes) -> None:
    with pytest.raises(NotOurs):
        take(data)


def test_an_age_file_of_something_else_is_not_ours() -> None:
    for inside in (b"", b"CHB", b"CHBx", b"a letter", b"CHS1"):
        with pytest.raises(NotOurs):
            take(sealing.seal(inside, [OMAR_BOX.public]))


def test_a_file_above_the_cap_is_not_even_looked_at() -> None:
    with pytest.raises(BundleTooLarge):
        bundle.open_bundle(bytes(bundle.FILE_LIMIT + 1), [OMAR_BOX.secret])


@given(st.binary(max_size=400))
def test_made_up_bytes_inside_the_seal_are_refused(inside: bytes) -> None:
    for plain in (inside, b"CHB1" + inside, PLAIN[:8] + inside):
        with pytest.raises((NotOurs, BundleDamaged, BundleTooLarge, BundleTooNew)):
            take(sealing.seal(plain, [OMAR_BOX.public]))


# --- inside the seal: what somebody with the public key, but not Asha's, can make ---


def test_inside_the_seal_a_cut_anywhere_gives_no_row() -> None:
    for end in range(len(PLAIN)):
        with pytest.raises((NotOurs, BundleDamaged)):
            take(sealing.seal(PLAIN[:end], [OMAR_BOX.public]))


def test_inside_the_seal_no_byte_can_be_changed() -> None:
    for place in range(len(PLAIN)):
        changed = bytearray(PLAIN)
        changed[place] ^= 1 << place % 8
        with pytest.raises((NotOurs, BundleDamaged, BundleForged, BundleTooLarge, BundleTooNew)):
            take(sealing.seal(bytes(changed), [OMAR_BOX.public]))


def test_inside_the_seal_nothing_can_be_added() -> None:
    with pytest.raises(BundleDamaged):
        take(sealing.seal(PLAIN + b"x", [OMAR_BOX.public]))


def test_a_manifest_signed_for_another_purpose_is_a_forgery() -> None:
    head = manifest.encode(about())
    signature = sealing.sign(head, ASHA_SIGNS.private)
    plain = b"CHB1" + len(head).to_bytes(4, "big") + head + signature
    with pytest.raises(BundleForged):
        take(sealing.seal(plain, [OMAR_BOX.public]))


# --- what an enrolled but dishonest or broken laptop can sign ---


def test_a_container_of_a_later_format_waits_for_an_update() -> None:
    with pytest.raises(BundleTooNew):
        take(sealed_by_hand(b"something new", magic=b"CHB2"))


def test_a_manifest_of_a_later_major_format_waits_for_an_update() -> None:
    head = msgspec.msgpack.encode({"fmt": [2, 0], "all": "different"})
    with pytest.raises(BundleTooNew):
        take(sealed_by_hand(head))


@pytest.mark.parametrize("size", [2**32 - 1, manifest.MANIFEST_LIMIT + 1])
def test_a_manifest_above_its_cap_is_too_large(size: int) -> None:
    with pytest.raises(BundleTooLarge):
        take(sealed_by_hand(b"\x80", size=size))


@pytest.mark.parametrize("size", [0, 1, 70, 5_000])
def test_a_manifest_of_another_length_than_said_is_damage(size: int) -> None:
    with pytest.raises(BundleDamaged):
        take(sealed_by_hand(manifest.encode(about()), size=size))


@pytest.mark.parametrize(
    "head", [b"", b"\xc1", b"\x91" * 100_000, b"\xdf\xff\xff\xff\xff", b"\x80"], ids=range(5)
)
def test_a_manifest_that_is_none_is_damage(head: bytes) -> None:
    with pytest.raises(BundleDamaged):
        take(sealed_by_hand(head))


@pytest.mark.parametrize(
    "wrong",
    [
        {"bundle_id": b"short"}, {"number": -1}, {"number": 2**63}, {"created_wall": "today"},
        {"src": {}}, {"src": {"dev": 0, "inc": b"i" * 16, "sign_pub": b"p" * 32}},
        {"dst": [2**31]}, {"dst": "all"}, {"lsn": [1]}, {"lsn": [2, -1]}, {"ack": {"x": 1}},
        {"frames": [{}]}, {"digest": {"t": [1]}}, {"clock": None}, {"fmt": [1]}, {"fmt": "1.0"},
        {"enrol": {"sign_pub": b"p" * 32, "enc_pub": "age1", "nonce": b"n" * 16, "name": ""}},
        {"scope": ["x" * 201, 1]}, {"scope": [b"\xff", 1]}, {"erasure": {"count": 1.5}},
    ],
    ids=str,
)  # fmt: skip
def test_a_manifest_with_an_impossible_field_is_damage(wrong: dict[str, object]) -> None:
    fields = {**msgspec.msgpack.decode(msgspec.msgpack.encode(about())), **wrong}
    with pytest.raises(BundleDamaged):
        take(sealed_by_hand(msgspec.msgpack.encode(fields)))


@pytest.mark.parametrize("missing", ["schema", "bundle_id", "number", "src", "dst", "lsn", "clock"])
def test_a_manifest_without_a_needed_field_is_damage(missing: str) -> None:
    fields = msgspec.msgpack.decode(msgspec.msgpack.encode(about()))
    del fields[missing]
    with pytest.raises(BundleDamaged):
        take(sealed_by_hand(msgspec.msgpack.encode(fields)))


@pytest.mark.parametrize(
    "changes",
    [
        {"table": "people"},
        {"group": "contact"},
        {"cols": ("id",)},
        {"cols": ("session", "id", "kind", "hlc", "dev")},
        {"rows": 4},
        {"rlen": frames.raw_size(FRAME) + 1},
        {"sha256": b"h" * 32},
        {"clen": len(FRAME) - 1},
        {"clen": len(FRAME) + 1},
    ],
    ids=str,
)
def test_a_frame_that_is_not_what_the_manifest_says_is_damage(changes: dict[str, object]) -> None:
    with pytest.raises(BundleDamaged):
        take(with_frames(FRAME, entry(**changes)))


def test_frames_that_leave_a_gap_or_are_missing_are_damage() -> None:
    for body, entries in ((FRAME + b"x", 1), (FRAME, 2), (FRAME, 0), (b"", 1)):
        with pytest.raises(BundleDamaged):
            take(with_frames(body, *[entry()] * entries))


def test_a_good_frame_before_a_bad_one_is_all_that_comes() -> None:
    bad = bytes([FRAME[0], FRAME[1] ^ 1]) + FRAME[2:]
    opened = bundle.open_bundle(with_frames(FRAME + bad, entry(), entry()), [OMAR_BOX.secret])
    parts = bundle.blocks(bundle.check_signature(opened, ASHA_SIGNS.public))
    assert next(parts) == arrivals(5)
    with pytest.raises(BundleDamaged):
        next(parts)


@pytest.mark.parametrize(
    ("count", "changes"),
    [
        (257, {"clen": 0, "rlen": 0, "rows": 0}),
        (1, {"rlen": frames.RAW_LIMIT + 1, "clen": frames.RAW_LIMIT}),
        (33, {"rlen": frames.RAW_LIMIT, "clen": frames.RAW_LIMIT}),
        (1, {"rows": bundle.ROW_LIMIT + 1}),
        (2, {"rows": bundle.ROW_LIMIT // 2 + 1}),
        (1, {"rlen": bundle.RATIO_FLOOR + 1, "clen": bundle.RATIO_FLOOR // 200}),
    ],
    ids=["frames", "one frame", "all frames", "rows", "rows of all", "ratio"],
)
def test_what_a_manifest_claims_above_a_cap_is_refused_before_a_frame_is_read(
    count: int, changes: dict[str, object]
) -> None:
    with pytest.raises(BundleTooLarge):
        take(with_frames(b"", *[entry(**changes)] * count))


def test_a_small_frame_of_much_the_same_may_shrink_a_thousandfold() -> None:
    block = TableBlock("t", {"n": [f"{n}{'x' * 9_000}" for n in range(100)]})
    data = parcel([block]).data
    (small,) = bundle.open_bundle(data, [OMAR_BOX.secret]).manifest.frames
    assert small.rlen > bundle.RATIO_LIMIT * small.clen
    assert take(data) == [block]


def test_a_bomb_in_a_frame_is_not_lit_whatever_the_manifest_claims() -> None:
    bomb = zstandard.ZstdCompressor().compress(bytes(200_000_000))
    for claimed in (1_000, 200_000_000):
        data = with_frames(bomb, entry(clen=len(bomb), rlen=claimed, sha256=sealing.sha256(bomb)))
        tracemalloc.start()
        try:
            with pytest.raises((BundleDamaged, BundleTooLarge)):
                take(data)
            assert tracemalloc.get_traced_memory()[1] < 4_000_000
        finally:
            tracemalloc.stop()


def test_refusing_a_file_takes_memory_in_step_with_its_size() -> None:
    data = sealing.seal(b"CHB1\xff\xff\xff\xff" + os.urandom(4_000_000), [OMAR_BOX.public])
    tracemalloc.start()
    try:
        with pytest.raises(BundleTooLarge):
            take(data)
        assert tracemalloc.get_traced_memory()[1] < 3 * len(data)
    finally:
        tracemalloc.stop()


@given(st.data())
def test_any_scribble_in_a_signed_manifest_is_a_plain_refusal_or_another_manifest(
    data: st.DataObject,
) -> None:
    head = manifest.encode(about(frames=(entry(),)))
    place = data.draw(st.integers(0, len(head) - 1))
    scribble = data.draw(st.binary(min_size=1, max_size=6))
    changed = head[:place] + scribble + head[place + len(scribble) :]
    try:
        rows = take(sealed_by_hand(changed, FRAME))
    except ChampionError:
        return
    assert rows in ([arrivals(5)], [])
