"""A bundle goes out and comes in: the same rows, known to be from whom and for whom."""

from __future__ import annotations

import os

import msgspec
import pytest

from champion_app.domain.errors import BundleForged, BundleTooLarge, BundleTooNew, NotForUs
from champion_app.sync import bundle, frames, manifest, sealing
from champion_app.sync.bundle import Opened
from champion_app.sync.frames import TableBlock
from champion_app.sync.manifest import Ack, Enrol, Erasures, Manifest, Scope
from tests.sync.parcels import (
    ASHA,
    ASHA_SIGNS,
    OMAR,
    OMAR_BOX,
    OMAR_SIGNS,
    OTHER_BOX,
    about,
    arrivals,
    parcel,
    sealed_by_hand,
)


def opened(data: bytes) -> Opened:
    """The bundle as Omar opens it, its signature checked against Asha's enrolled key."""
    return bundle.check_signature(bundle.open_bundle(data, [OMAR_BOX.secret]), ASHA_SIGNS.public)


def test_the_rows_come_in_as_they_went_out_and_in_their_order() -> None:
    sent = [
        TableBlock("erasures", {"subject": [b"s" * 16]}),
        arrivals(160),
        TableBlock("people", {"name": ["Asha ñ", None], "area": ["LS8", "LS8"]}, "contact"),
        TableBlock("sessions", {}),
    ]
    assert list(bundle.blocks(opened(parcel(sent).data))) == sent


def test_the_manifest_comes_in_as_it_went_out() -> None:
    changes: dict[str, object] = {
        "ack": {OMAR: Ack(b"o" * 16, 90, b"b" * 16)},
        "scope": Scope("a" * 32, 2),
        "erasure": Erasures(3, b"h" * 32),
        "digest": {"arrivals": (160, 2**63 - 1)},
        "enrol": Enrol(
            sign_pub=ASHA_SIGNS.public, enc_pub=OTHER_BOX.public, nonce=b"n" * 16, name="Asha"
        ),
    }
    came = opened(parcel(**changes).data).manifest
    assert came == about(**changes)
    assert came.fmt == (1, 0)


def test_a_bundle_without_rows_is_a_bundle() -> None:
    assert list(bundle.blocks(opened(parcel().data))) == []


def test_the_manifest_names_each_frame_with_its_size_and_hash() -> None:
    came = opened(parcel([arrivals(20)]).data)
    (entry,) = came.manifest.frames
    assert (entry.table, entry.rows) == ("arrivals", 20)
    assert entry.cols == ("id", "session", "kind", "hlc", "dev")
    assert entry.clen == len(came.body)
    assert entry.sha256 == sealing.sha256(came.body)


def test_a_month_of_arrivals_is_a_small_file() -> None:
    assert len(parcel([arrivals(160)]).data) < 3_200


def test_several_recipients_each_open_it() -> None:
    keys = [OMAR_BOX.public, OTHER_BOX.public]
    data = bundle.write_bundle(
        about(dst=(OMAR, 2)), [arrivals(3)], signing_key=ASHA_SIGNS.private, recipients=keys
    )
    for box in (OMAR_BOX, OTHER_BOX):
        assert bundle.open_bundle(data, [box.secret]).manifest.dst == (OMAR, 2)


def test_no_name_stands_in_the_file_in_clear() -> None:
    data = parcel([TableBlock("people", {"name": ["Asha Begum"]})], number=77).data
    assert b"Asha" not in data
    assert b"people" not in data


def test_it_does_not_open_on_the_wrong_laptop() -> None:
    with pytest.raises(NotForUs):
        bundle.open_bundle(parcel().data, [OTHER_BOX.secret])


def test_a_bundle_passed_on_to_another_laptop_says_that_it_is_not_meant_for_it() -> None:
    # Omar opens his bundle and seals it again for a third laptop: the signature still holds.
    plain = sealing.unseal(parcel().data, [OMAR_BOX.secret])
    passed_on = bundle.open_bundle(sealing.seal(plain, [OTHER_BOX.public]), [OTHER_BOX.secret])
    signed = bundle.check_signature(passed_on, ASHA_SIGNS.public)
    bundle.check_addressee(signed, OMAR)
    with pytest.raises(NotForUs):
        bundle.check_addressee(signed, 2)


def test_a_signature_by_another_key_is_a_forgery() -> None:
    with pytest.raises(BundleForged):
        bundle.check_signature(
            bundle.open_bundle(parcel().data, [OMAR_BOX.secret]), OMAR_SIGNS.public
        )


def test_no_row_is_given_out_before_the_signature_was_checked() -> None:
    unchecked = bundle.open_bundle(parcel([arrivals(3)]).data, [OMAR_BOX.secret])
    with pytest.raises(BundleForged):
        next(bundle.blocks(unchecked))


def test_a_laptop_not_let_in_yet_signs_with_the_key_of_its_own_request() -> None:
    enrol = Enrol(
        sign_pub=ASHA_SIGNS.public, enc_pub=OTHER_BOX.public, nonce=b"n" * 16, name="Asha"
    )
    held = bundle.open_bundle(parcel(enrol=enrol).data, [OMAR_BOX.secret])
    asked = held.manifest.enrol
    assert asked is not None
    assert bundle.check_signature(held, asked.sign_pub).signed_by == ASHA_SIGNS.public


def test_the_spoken_words_change_with_each_key_and_the_nonce() -> None:
    enrol = Enrol(
        sign_pub=ASHA_SIGNS.public, enc_pub=OTHER_BOX.public, nonce=b"n" * 16, name="Asha"
    )
    others = [
        msgspec.structs.replace(enrol, sign_pub=OMAR_SIGNS.public),
        msgspec.structs.replace(enrol, enc_pub=OMAR_BOX.public),
        msgspec.structs.replace(enrol, nonce=b"m" * 16),
    ]
    assert len({one.spoken() for one in [enrol, *others]}) == 4


def test_a_bundle_for_a_later_reader_waits_for_an_update() -> None:
    bundle.check_reader(opened(parcel(min_reader=manifest.READER).data))
    with pytest.raises(BundleTooNew):
        bundle.check_reader(opened(parcel(min_reader=manifest.READER + 1).data))


def test_fields_of_a_later_minor_format_are_left_unread_and_stay_signed() -> None:
    fields = msgspec.msgpack.decode(msgspec.msgpack.encode(about(fmt=(1, 7))))
    fields["weather"] = {"rain": True}
    fields["src"]["colour"] = "green"
    came = opened(sealed_by_hand(msgspec.msgpack.encode(fields)))
    assert came.manifest == about(fmt=(1, 7))
    assert b"weather" in came.manifest_bytes


def test_a_large_block_travels_in_several_frames() -> None:
    cells = frames.CELL_LIMIT // 5
    block = TableBlock(
        "arrivals", {"n": list(range(cells)), **{c: [None] * cells for c in "abcdef"}}
    )
    came = opened(parcel([block]).data)
    parts = list(bundle.blocks(came))
    assert [part.rows for part in parts] == [cells // 2, cells // 2]
    assert [value for part in parts for value in part.columns["n"]] == block.columns["n"]


def test_a_block_that_shrinks_too_well_for_the_caps_travels_in_several_frames() -> None:
    notes = [f"{'the same words again ' * 80}{number % 3}" for number in range(1_800)]
    shuffled = [f"{number} {note}" for number, note in enumerate(notes)]
    came = opened(parcel([TableBlock("people", {"note": shuffled})]).data)
    assert len(came.manifest.frames) > 1
    assert [v for part in bundle.blocks(came) for v in part.columns["note"]] == shuffled


def test_one_value_beyond_a_frame_cannot_travel() -> None:
    with pytest.raises(BundleTooLarge):
        parcel([TableBlock("handouts", {"body": [bytes(9_000_000)]})])


def test_more_rows_than_a_bundle_may_have_cannot_travel() -> None:
    block = TableBlock("arrivals", {"n": [None] * 250_001})
    with pytest.raises(BundleTooLarge):
        parcel([block, block])


def test_more_bytes_than_a_file_may_have_cannot_travel() -> None:
    random_bytes = os.urandom(frames.RAW_LIMIT - 1_000)
    block = TableBlock("handouts", {"body": [random_bytes]})
    with pytest.raises(BundleTooLarge):
        parcel([block] * 9)


def test_a_manifest_too_large_cannot_travel() -> None:
    with pytest.raises(BundleTooLarge):
        parcel(digest={f"table {number}": (1, 2**62) for number in range(20_000)})


def test_a_bundle_is_never_the_same_bytes_twice() -> None:
    assert parcel().data != parcel().data


def test_the_manifest_says_who_wrote_it() -> None:
    about_it: Manifest = opened(parcel().data).manifest
    assert about_it.src.dev == ASHA
    assert about_it.src.sign_pub == ASHA_SIGNS.public
