"""Who is let in: the chain from the root key, and the start file that brings it."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from champion_app.domain.errors import (
    BundleTooNew,
    CertificateForged,
    NotAStartFile,
    StartFileDamaged,
)
from champion_app.sync import certificates, sealing
from champion_app.sync.certificates import Certificate, StartFile

ROOT, OMAR, ASHA, STRANGER = (sealing.new_signing_key() for _ in range(4))
BOX = sealing.new_box_key()
PROGRAMME = "0123456789abcdef0123456789abcdef"


def certificate(**changes: object) -> Certificate:
    plain = Certificate(
        device=17,
        role="champion",
        name="Asha",
        champion_id="a" * 32,
        champion_code="C17",
        programme_id=PROGRAMME,
        sign_pub=ASHA.public,
        enc_pub=BOX.public,
        scope="a" * 32,
        issued_at=1_790_000_000_000,
    )
    return msgspec.structs.replace(plain, **changes)


def coordinator(**changes: object) -> Certificate:
    role = {"device": 1, "role": "coordinator", "name": "Omar", "sign_pub": OMAR.public}
    return certificate(**{**role, **changes})


OMARS = certificates.issue(coordinator(), ROOT.private)
ASHAS = certificates.issue(certificate(), OMAR.private)


def start(**changes: object) -> StartFile:
    plain = StartFile(
        programme_id=PROGRAMME,
        programme_name="Harehills",
        time_zone="Europe/London",
        languages=("en", "ur", "pa-Arab"),
        root_pub=ROOT.public,
        coordinators=(OMARS,),
        device=17,
        champion_id="a" * 32,
        champion_name="Asha",
        champion_code="C17",
        nonce=b"n" * 16,
        issued_at=1_790_000_000_000,
    )
    return msgspec.structs.replace(plain, **changes)


FILE = certificates.start_to_bytes(start(), OMAR.private)


def test_the_chain_from_the_root_to_the_champion_holds() -> None:
    assert certificates.verify_coordinator(OMARS, ROOT.public) == coordinator()
    assert certificates.verify_champion(ASHAS, OMARS, ROOT.public) == certificate()


@pytest.mark.parametrize(
    ("champion", "issuer", "root"),
    [
        (ASHAS, OMARS, STRANGER.public),
        (ASHAS, certificates.issue(coordinator(), STRANGER.private), ROOT.public),
        (certificates.issue(certificate(), STRANGER.private), OMARS, ROOT.public),
        (certificates.issue(certificate(), ROOT.private), OMARS, ROOT.public),
        (certificates.issue(coordinator(), OMAR.private), OMARS, ROOT.public),
        (certificates.issue(certificate(programme_id="f" * 32), OMAR.private), OMARS, ROOT.public),
        (
            certificates.issue(certificate(), ASHA.private),
            certificates.issue(certificate(), ROOT.private),
            ROOT.public,
        ),
        (OMARS, OMARS, ROOT.public),
        (b"", OMARS, ROOT.public),
        (ASHAS, b"", ROOT.public),
    ],
    ids=[
        "another root", "a coordinator signed by a stranger", "a champion signed by a stranger",
        "a champion signed by the root", "a coordinator made by a coordinator",
        "another programme", "a champion as issuer", "a coordinator as champion", "nothing",
        "no issuer",
    ],
)  # fmt: skip
def test_a_chain_with_a_wrong_link_is_refused(champion: bytes, issuer: bytes, root: bytes) -> None:
    with pytest.raises(CertificateForged):
        certificates.verify_champion(champion, issuer, root)


def test_no_byte_of_a_certificate_can_be_changed() -> None:
    for place in range(len(ASHAS)):
        changed = bytearray(ASHAS)
        changed[place] ^= 1
        with pytest.raises(CertificateForged):
            certificates.verify(bytes(changed), OMAR.public)


@given(st.binary(max_size=200))
def test_made_up_bytes_are_no_certificate(data: bytes) -> None:
    with pytest.raises(CertificateForged):
        certificates.verify(data, ROOT.public)


@pytest.mark.parametrize(
    "body",
    [b"\x80", b"\xc1", b"\x91" * 5_000, msgspec.msgpack.encode({"device": 17})],
    ids=["empty", "no msgpack", "nested", "fields missing"],
)
def test_a_signed_body_that_says_nothing_is_refused(body: bytes) -> None:
    signature = sealing.sign(certificates.CERTIFICATE_CONTEXT + body, ROOT.private)
    with pytest.raises(CertificateForged):
        certificates.verify(msgspec.msgpack.encode([body, signature]), ROOT.public)


@pytest.mark.parametrize(
    "wrong",
    [
        {"device": 0}, {"role": "boss"}, {"programme_id": "x"}, {"sign_pub": b"short"},
        {"enc_pub": "age1"}, {"enc_pub": "age1" + "q" * 58}, {"serial": 0}, {"name": "n" * 201},
    ],
    ids=str,
)  # fmt: skip
def test_a_signed_certificate_with_an_impossible_field_is_refused(wrong: dict[str, object]) -> None:
    fields = {**msgspec.structs.asdict(certificate()), **wrong}
    body = msgspec.msgpack.encode(fields)
    signature = sealing.sign(certificates.CERTIFICATE_CONTEXT + body, ROOT.private)
    with pytest.raises(CertificateForged):
        certificates.verify(msgspec.msgpack.encode([body, signature]), ROOT.public)


def test_a_field_of_a_later_version_is_left_unread() -> None:
    fields = {**msgspec.structs.asdict(certificate()), "colour": "green"}
    body = msgspec.msgpack.encode(fields)
    signature = sealing.sign(certificates.CERTIFICATE_CONTEXT + body, ROOT.private)
    signed = msgspec.msgpack.encode([body, signature])
    assert certificates.verify(signed, ROOT.public) == certificate()


# --- the start file ---


def test_a_start_file_comes_back_as_it_was_made() -> None:
    assert certificates.start_from_bytes(FILE) == start()


def test_a_start_file_may_bring_several_coordinators() -> None:
    second = certificates.issue(coordinator(device=2, sign_pub=STRANGER.public), ROOT.private)
    both = start(coordinators=(OMARS, second))
    data = certificates.start_to_bytes(both, OMAR.private)
    assert certificates.start_from_bytes(data).coordinators == (OMARS, second)


@pytest.mark.parametrize("data", [b"", b"CH", b"PK\3\4 a zip", b"CHSx", b"CHB1"], ids=str)
def test_another_kind_of_file_is_no_start_file(data: bytes) -> None:
    with pytest.raises(NotAStartFile):
        certificates.start_from_bytes(data)


def test_a_start_file_of_a_later_format_asks_for_an_update() -> None:
    with pytest.raises(BundleTooNew):
        certificates.start_from_bytes(b"CHS2" + FILE[4:])


def test_a_start_file_cut_anywhere_is_refused() -> None:
    for end in range(len(FILE)):
        with pytest.raises((NotAStartFile, StartFileDamaged)):
            certificates.start_from_bytes(FILE[:end])


def test_no_byte_of_a_start_file_can_be_changed() -> None:
    for place in range(len(FILE)):
        changed = bytearray(FILE)
        changed[place] ^= 1
        with pytest.raises((NotAStartFile, StartFileDamaged)):
            certificates.start_from_bytes(bytes(changed))


def test_something_behind_a_start_file_is_damage() -> None:
    with pytest.raises(StartFileDamaged):
        certificates.start_from_bytes(FILE + b"\n")


def test_a_start_file_that_claims_gigabytes_is_damaged() -> None:
    with pytest.raises(StartFileDamaged):
        certificates.start_from_bytes(b"CHS1\xff\xff\xff\xff" + FILE[8:])


@pytest.mark.parametrize(
    "wrong",
    [
        {"coordinators": ()},
        {"coordinators": (ASHAS,)},
        {"coordinators": (OMARS, ASHAS)},
        {"coordinators": (certificates.issue(coordinator(), STRANGER.private),)},
        {"programme_id": "f" * 32},
        {"root_pub": STRANGER.public},
        {"nonce": b"short"},
    ],
    ids=range(7),
)
def test_a_start_file_that_does_not_hang_together_is_damaged(wrong: dict[str, object]) -> None:
    with pytest.raises(StartFileDamaged):
        certificates.start_from_bytes(certificates.start_to_bytes(start(**wrong), OMAR.private))


def test_a_start_file_signed_by_somebody_else_is_damaged() -> None:
    with pytest.raises(StartFileDamaged):
        certificates.start_from_bytes(certificates.start_to_bytes(start(), STRANGER.private))


@given(st.binary(max_size=300))
def test_made_up_bytes_behind_the_first_four_are_damage(tail: bytes) -> None:
    with pytest.raises(StartFileDamaged):
        certificates.start_from_bytes(b"CHS1" + tail)
