"""What a seal promises: the right secret opens, every other says plainly why not."""

from __future__ import annotations

import base64
import unicodedata

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from champion_app.domain.errors import BundleDamaged, NotForUs, NotOurs, WrongPassphrase
from champion_app.sync import sealing
from champion_app.sync.sealing import Cost
from tests.sync.parcels import QUICK

DATABASE = b"d" * 16
BOX, OTHER = sealing.new_box_key(), sealing.new_box_key()


def test_the_passphrase_gives_the_key_back_at_the_real_cost() -> None:
    key = sealing.new_database_key()
    wrap = sealing.wrap_key(key, "green kettle", database=DATABASE, kind="passphrase")
    assert wrap.cost == Cost(passes=3, memory_kib=64 * 1024, lanes=4)
    opened = sealing.unwrap_key(wrap, "green kettle", database=DATABASE, kind="passphrase")
    assert opened == key


def test_another_passphrase_gives_nothing() -> None:
    wrap = sealing.wrap_key(b"k" * 32, "one", database=DATABASE, kind="passphrase", cost=QUICK)
    with pytest.raises(WrongPassphrase):
        sealing.unwrap_key(wrap, "two", database=DATABASE, kind="passphrase")


@pytest.mark.parametrize(
    ("database", "kind"), [(b"e" * 16, "passphrase"), (DATABASE, "recovery")], ids=str
)
def test_a_wrap_moved_to_another_place_does_not_open(database: bytes, kind: str) -> None:
    wrap = sealing.wrap_key(b"k" * 32, "one", database=DATABASE, kind="passphrase", cost=QUICK)
    with pytest.raises(WrongPassphrase):
        sealing.unwrap_key(wrap, "one", database=database, kind=kind)


def test_a_wrap_whose_cost_was_changed_does_not_open() -> None:
    wrap = sealing.wrap_key(b"k" * 32, "one", database=DATABASE, kind="passphrase", cost=QUICK)
    cheaper = msgspec.structs.replace(wrap, cost=Cost(passes=1, memory_kib=16, lanes=1))
    with pytest.raises(WrongPassphrase):
        sealing.unwrap_key(cheaper, "one", database=DATABASE, kind="passphrase")


def test_the_same_key_wrapped_twice_shares_no_bytes() -> None:
    first, second = (
        sealing.wrap_key(b"k" * 32, "one", database=DATABASE, kind="passphrase", cost=QUICK)
        for _ in range(2)
    )
    assert first.salt != second.salt
    assert first.nonce != second.nonce
    assert first.sealed != second.sealed


def test_an_accented_passphrase_opens_however_the_keyboard_writes_it() -> None:
    typed = "café à Zürich"
    wrap = sealing.wrap_key(b"k" * 32, typed, database=DATABASE, kind="passphrase", cost=QUICK)
    apart = unicodedata.normalize("NFD", typed)
    assert apart != typed
    assert sealing.unwrap_key(wrap, apart, database=DATABASE, kind="passphrase") == b"k" * 32


def test_a_passphrase_of_broken_characters_still_works() -> None:
    typed = "half a letter \udce9"
    wrap = sealing.wrap_key(b"k" * 32, typed, database=DATABASE, kind="passphrase", cost=QUICK)
    assert sealing.unwrap_key(wrap, typed, database=DATABASE, kind="passphrase") == b"k" * 32


def test_only_a_whole_key_is_wrapped() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        sealing.wrap_key(b"short", "one", database=DATABASE, kind="passphrase", cost=QUICK)


def test_argon2_is_not_asked_for_less_memory_than_its_lanes_need() -> None:
    with pytest.raises(ValueError, match="too little memory"):
        Cost(passes=1, memory_kib=16, lanes=4)


def test_a_signature_holds_for_these_data_and_this_key_only() -> None:
    key, other = sealing.new_signing_key(), sealing.new_signing_key()
    signature = sealing.sign(b"forty came", key.private)
    assert len(signature) == 64
    assert sealing.good_signature(signature, b"forty came", key.public)
    assert not sealing.good_signature(signature, b"fifty came", key.public)
    assert not sealing.good_signature(signature, b"forty came", other.public)
    assert not sealing.good_signature(signature[:-1], b"forty came", key.public)
    assert not sealing.good_signature(signature, b"forty came", b"no key")


def test_each_recipient_opens_the_box_and_nobody_else() -> None:
    box = sealing.seal(b"forty came", [BOX.public, OTHER.public])
    assert sealing.unseal(box, [BOX.secret]) == b"forty came"
    assert sealing.unseal(box, [OTHER.secret]) == b"forty came"
    with pytest.raises(NotForUs):
        sealing.unseal(box, [sealing.new_box_key().secret])


def test_an_old_key_among_newer_ones_still_opens() -> None:
    box = sealing.seal(b"forty came", [OTHER.public])
    assert sealing.unseal(box, [BOX.secret, OTHER.secret]) == b"forty came"


def test_without_a_key_nothing_opens() -> None:
    with pytest.raises(NotForUs):
        sealing.unseal(sealing.seal(b"forty came", [BOX.public]), [])


def test_a_box_locked_by_a_passphrase_is_not_for_us() -> None:
    # Made once by age with the passphrase "kettle"; the making takes seconds.
    box = base64.b64decode(
        "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBQMTRLVzNCZzNBVWJLWDN6cE9ndDdBIDE5CjFxWmtO"
        "bTdHZVU5alNTTE1zN1FZQ0RUdkh2WnBJWGtsemY3Rm5MQUZZUFkKLS0tIGt5Y25UcERXcWRQb0xQdTJaMGcx"
        "QTZHNnRndEtuU2pPSlZHWWdybTdMREEK0y9N+FEDsYUkIJbNrtiNxUBflAE+NmmEIUhsYCI0w1vERakWOeQa"
        "ODpB"
    )
    with pytest.raises(NotForUs):
        sealing.unseal(box, [BOX.secret])


@pytest.mark.parametrize(
    "recipients", [[], ["age1notakey"], [BOX.public, ""]], ids=["nobody", "no key", "one of two"]
)
def test_nothing_is_sealed_to_nobody(recipients: list[str]) -> None:
    with pytest.raises(ValueError, match="recipients"):
        sealing.seal(b"forty came", recipients)


@pytest.mark.parametrize("data", [b"%PDF-1.7 a leaflet", b"age-encryption.org/v2\n", b"\0" * 99])
def test_another_kind_of_file_is_not_ours(data: bytes) -> None:
    with pytest.raises(NotOurs):
        sealing.unseal(data, [BOX.secret])


def test_a_box_cut_anywhere_is_damaged() -> None:
    box = sealing.seal(b"forty came" * 20, [BOX.public])
    for end in range(len(box)):
        with pytest.raises(BundleDamaged):
            sealing.unseal(box[:end], [BOX.secret])


@pytest.mark.parametrize("size", [65_536, 131_072])
def test_a_box_cut_where_age_cuts_its_pieces_is_damaged(size: int) -> None:
    box = sealing.seal(bytes(size), [BOX.public])
    with pytest.raises(BundleDamaged):
        sealing.unseal(box[: -(size // 2 + 16)], [BOX.secret])


def test_something_behind_the_box_is_damage() -> None:
    with pytest.raises(BundleDamaged):
        sealing.unseal(sealing.seal(b"forty came", [BOX.public]) + b"!", [BOX.secret])


def test_a_header_without_end_is_refused_before_any_key_is_tried() -> None:
    stanza = b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n"
    with pytest.raises(BundleDamaged):
        sealing.unseal(sealing.AGE_FIRST_LINE + stanza * 20_000 + b"--- x\n", [BOX.secret])


@given(st.binary(max_size=400))
def test_made_up_bytes_behind_a_good_first_line_are_damage_or_not_for_us(tail: bytes) -> None:
    for data in (tail, sealing.AGE_FIRST_LINE + tail):
        with pytest.raises((NotOurs, NotForUs, BundleDamaged)):
            sealing.unseal(data, [BOX.secret])
