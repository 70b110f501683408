"""Who may send: certificates in a chain of two, and the start file that brings them.

The programme's root key signs coordinators, a coordinator signs champions. Nothing in a
certificate is believed before its signature was checked. A coordinator renews its own box key
under the certificate that the root key signed: the root key may lie on paper by then.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from champion_app.domain.errors import (
    BundleTooNew,
    CertificateForged,
    NotAStartFile,
    StartFileDamaged,
)
from champion_app.sync import sealing

Role = Literal["champion", "coordinator"]
Id = Annotated[str, Meta(pattern=r"\A(?:[0-9a-f]{16}|[0-9a-f]{32})\Z")]
Words = Annotated[str, Meta(max_length=200)]
DeviceNumber = Annotated[int, Meta(ge=1, lt=2**31)]
PublicKey = Annotated[bytes, Meta(min_length=32, max_length=32)]
Recipient = Annotated[str, Meta(pattern=r"\Aage1[0-9a-z]{58}\Z")]
Moment = Annotated[int, Meta(ge=0, lt=2**53)]
"""Milliseconds since 1970, UTC."""

CERTIFICATE_CONTEXT = b"champion-certificate-1\0"
START_CONTEXT = b"champion-start-1\0"
TICKET_CONTEXT = b"champion-ticket-1\0"
START_MAGIC = b"CHS1"
START_LIMIT = 64 * 1024
"""Bytes of a start file; fifty coordinators take a third of it."""
SIGNATURE_SIZE = 64


class Certificate(msgspec.Struct, frozen=True, kw_only=True):
    """One laptop's right to send: its number, its person, its keys and what it may see.

    ``scope`` names the part of the programme's records that go to this laptop, empty for all.
    A later ``serial`` for the same device replaces an earlier one. ``numbers`` are the first and
    the last device number that a coordinator may give, (0, 0) for none.
    """

    device: DeviceNumber
    role: Role
    name: Words
    champion_id: Id
    champion_code: Words
    programme_id: Id
    sign_pub: PublicKey
    enc_pub: Recipient
    scope: Words = ""
    serial: Annotated[int, Meta(ge=1, lt=2**31)] = 1
    issued_at: Moment
    numbers: tuple[Annotated[int, Meta(ge=0, lt=2**31)], Annotated[int, Meta(ge=0, lt=2**31)]] = (
        0,
        0,
    )

    def may_give(self, number: int) -> bool:
        """Whether this coordinator may certify a laptop of that number."""
        first, last = self.numbers if self.numbers != (0, 0) else _unsaid(self.device)
        return first <= number <= last


FIRST = 1
"""The device that founded the programme."""
FIRST_NUMBERS = (2, 999_999)
"""What the founder gives, but for the thousand that belong to each coordinator it lets in."""
BLOCK = 1000


def _unsaid(device: int) -> tuple[int, int]:
    """The numbers of a certificate from before they were named: the founder's, nobody else's."""
    return FIRST_NUMBERS if device == FIRST else (0, 0)


def numbers_of(device: int) -> tuple[int, int]:
    """The device numbers that the coordinator with that number gives, apart from all others'."""
    if device == FIRST:
        return FIRST_NUMBERS
    last = device * BLOCK + BLOCK - 1
    return (device * BLOCK, last) if last < 2**31 else (0, 0)


class _Signed(msgspec.Struct, frozen=True, array_like=True):
    """A certificate's exact bytes and the issuer's signature over them.

    ``under`` is the root key's certificate that a coordinator's renewed one stands on.
    """

    body: Annotated[bytes, Meta(max_length=8192)]
    signature: Annotated[bytes, Meta(min_length=SIGNATURE_SIZE, max_length=SIGNATURE_SIZE)]
    under: Annotated[bytes, Meta(max_length=4096)] = b""


def issue(certificate: Certificate, issuer_private: bytes, *, under: bytes = b"") -> bytes:
    """The certificate as it travels: its bytes and the issuer's signature, in one piece.

    ``under`` is the certificate by the root key, when a coordinator renews its own.
    """
    body = msgspec.msgpack.encode(certificate)
    signature = sealing.sign(CERTIFICATE_CONTEXT + body, issuer_private)
    return msgspec.msgpack.encode(_Signed(body, signature, under))


def first_of(certificate: bytes) -> bytes:
    """The certificate by the root key that a coordinator's stands on: itself, if not renewed.

    Raises CertificateForged for bytes that are none.
    """
    try:
        return msgspec.msgpack.decode(certificate, type=_Signed).under or certificate
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise CertificateForged from error


def verify(certificate: bytes, issuer_public: bytes) -> Certificate:
    """What the certificate says, once its issuer's signature is checked.

    Raises CertificateForged, also when the bytes are no certificate at all.
    """
    try:
        signed = msgspec.msgpack.decode(certificate, type=_Signed)
        if not _signed_by(issuer_public, signed.body, signed.signature):
            raise CertificateForged
        found = msgspec.msgpack.decode(signed.body, type=Certificate)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise CertificateForged from error
    if not sealing.good_recipient(found.enc_pub):
        raise CertificateForged
    return found


@lru_cache(maxsize=512)
def _signed_by(issuer: bytes, body: bytes, signature: bytes) -> bool:
    """Asked of the same few certificates some twenty times for each bundle; found out once."""
    return sealing.good_signature(signature, CERTIFICATE_CONTEXT + body, issuer)


def verify_coordinator(certificate: bytes, root_public: bytes) -> Certificate:
    """A coordinator's certificate, signed by the programme's root key. Raises CertificateForged.

    Or signed by the coordinator itself on top of that, where nothing but its box key, the serial
    and the day differ.
    """
    first = first_of(certificate)
    found = verify(first, root_public)
    if found.role != "coordinator":
        raise CertificateForged
    if first == certificate:
        return found
    renewed = verify(certificate, found.sign_pub)
    as_before = msgspec.structs.replace(
        renewed, enc_pub=found.enc_pub, serial=found.serial, issued_at=found.issued_at
    )
    if as_before != found or renewed.serial <= found.serial:
        raise CertificateForged
    return renewed


def verify_champion(certificate: bytes, coordinator: bytes, root_public: bytes) -> Certificate:
    """A champion's certificate, signed by a coordinator whom the root key signed.

    Raises CertificateForged when a link is missing, of the wrong role, of another programme or
    beyond the numbers that this coordinator may give.
    """
    issuer = verify_coordinator(coordinator, root_public)
    found = verify(certificate, issuer.sign_pub)
    if found.role != "champion" or found.programme_id != issuer.programme_id:
        raise CertificateForged
    if not issuer.may_give(found.device):
        raise CertificateForged
    return found


# --- the invitation in a start file ---


class Ticket(msgspec.Struct, frozen=True, kw_only=True):
    """A coordinator's word that a number was reserved, for those who did not reserve it."""

    programme_id: Id
    device: DeviceNumber
    role: Role = "champion"
    champion_id: Id
    nonce: Annotated[bytes, Meta(min_length=16, max_length=16)]


def ticket(told: Ticket, coordinator_private: bytes) -> bytes:
    """The word as it travels."""
    body = msgspec.msgpack.encode(told)
    return msgspec.msgpack.encode(
        _Signed(body, sealing.sign(TICKET_CONTEXT + body, coordinator_private))
    )


def ticket_by(raw: bytes, issuer: Certificate) -> Ticket | None:
    """What a ticket says if this coordinator signed it and may give that number, else None."""
    try:
        signed = msgspec.msgpack.decode(raw, type=_Signed)
        found = msgspec.msgpack.decode(signed.body, type=Ticket)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        return None
    good = sealing.good_signature(signed.signature, TICKET_CONTEXT + signed.body, issuer.sign_pub)
    mine = found.programme_id == issuer.programme_id and issuer.may_give(found.device)
    return found if good and mine else None


# --- the start file ---


class StartFile(msgspec.Struct, frozen=True, kw_only=True):
    """What a coordinator hands a new champion: the programme, whom to trust, a reserved number.

    ``coordinators`` are certificates as they travel; the first is the one who signed the file.
    ``nonce`` (16 bytes) comes back in the champion's first bundle, and so does ``ticket``, for
    coordinators who did not write the file. ``role`` is what the new laptop becomes.
    """

    programme_id: Id
    programme_name: Words
    time_zone: Words
    languages: Annotated[tuple[Words, ...], Meta(max_length=200)]
    root_pub: PublicKey
    coordinators: Annotated[tuple[bytes, ...], Meta(min_length=1, max_length=50)]
    device: DeviceNumber
    champion_id: Id
    champion_name: Words
    champion_code: Words
    nonce: Annotated[bytes, Meta(min_length=16, max_length=16)]
    issued_at: Moment
    role: Role = "champion"
    ticket: Annotated[bytes, Meta(max_length=1024)] = b""


def start_to_bytes(start: StartFile, coordinator_private: bytes) -> bytes:
    """The start file, signed by the coordinator whose certificate stands first in it."""
    body = msgspec.msgpack.encode(start)
    signature = sealing.sign(START_CONTEXT + body, coordinator_private)
    return START_MAGIC + len(body).to_bytes(4, "big") + body + signature


def start_from_bytes(data: bytes) -> StartFile:
    """The start file, its signatures checked up to the root key that it brings itself.

    That proves that it is whole, not who made it: the six words read aloud do that. Raises
    NotAStartFile, StartFileDamaged or, for a later format, BundleTooNew.
    """
    body, signature = _start_parts(data)
    try:
        start = msgspec.msgpack.decode(body, type=StartFile)
        issuers = [verify_coordinator(each, start.root_pub) for each in start.coordinators]
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError, CertificateForged) as error:
        raise StartFileDamaged from error
    if any(each.programme_id != start.programme_id for each in issuers):
        raise StartFileDamaged
    if not sealing.good_signature(signature, START_CONTEXT + body, issuers[0].sign_pub):
        raise StartFileDamaged
    return start


def _start_parts(data: bytes) -> Sequence[bytes]:
    if data[:3] != START_MAGIC[:3]:
        raise NotAStartFile
    if data[:4] != START_MAGIC:
        raise BundleTooNew if b"2" <= data[3:4] <= b"9" else NotAStartFile
    size = int.from_bytes(data[4:8], "big")
    if len(data) > START_LIMIT or len(data) != 8 + size + SIGNATURE_SIZE:
        raise StartFileDamaged
    return data[8 : 8 + size], data[8 + size :]
