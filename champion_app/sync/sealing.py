"""Bytes to sealed bytes and back; every cryptographic call of the app is in this file.

Nothing here is of our own: Argon2id, AES-GCM, Ed25519 and SHA-256 come from ``cryptography``
and the standard library, sealed boxes are age files made by ``pyrage``. Both are imported where
they are used: a profile whose key is remembered opens without them.
"""

from __future__ import annotations

import hashlib
import secrets
import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, NamedTuple

import msgspec
from msgspec import Meta

from champion_app.domain.errors import BundleDamaged, NotForUs, NotOurs, WrongPassphrase

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_SIZE = 32
AGE_FIRST_LINE = b"age-encryption.org/v1\n"
AGE_LAST_LINE = b"\n--- "
AGE_HEADER_LIMIT = 128 * 1024
"""Room for about a thousand recipients; every stanza costs a key agreement to try."""


class Cost(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How much work one guess at a passphrase is: Argon2id passes, KiB of memory and lanes.

    The figures are the second choice of RFC 9106 §4 (64 MiB, 3 passes, 4 lanes), about 0.2 s on
    two cores. They are kept beside what they protect; the bounds stop a forged file from asking
    for a machine's whole memory.
    """

    passes: Annotated[int, Meta(ge=1, le=16)] = 3
    memory_kib: Annotated[int, Meta(ge=8, le=256 * 1024)] = 64 * 1024
    lanes: Annotated[int, Meta(ge=1, le=16)] = 4

    def __post_init__(self) -> None:
        """Argon2 wants eight blocks of memory for each lane."""
        if self.memory_kib < 8 * self.lanes:
            raise ValueError("too little memory for so many lanes")


class Wrap(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One key, sealed under one secret that a person knows."""

    salt: Annotated[bytes, Meta(min_length=16, max_length=16)]
    nonce: Annotated[bytes, Meta(min_length=12, max_length=12)]
    sealed: Annotated[bytes, Meta(min_length=KEY_SIZE + 16, max_length=KEY_SIZE + 16)]
    cost: Cost = Cost()


class SigningKey(NamedTuple):
    """An Ed25519 pair, 32 raw bytes each."""

    private: bytes
    public: bytes


class BoxKey(NamedTuple):
    """An age X25519 pair in age's own text form: ``AGE-SECRET-KEY-1…`` and ``age1…``."""

    secret: str
    public: str


def new_database_key() -> bytes:
    """32 random bytes."""
    return secrets.token_bytes(KEY_SIZE)


def sha256(data: bytes | memoryview) -> bytes:
    """The 32-byte SHA-256 of the data."""
    return hashlib.sha256(data).digest()


# --- a key under a passphrase ---


def wrap_key(
    key: bytes, secret: str, *, database: bytes, kind: str, cost: Cost | None = None
) -> Wrap:
    """The 32-byte key sealed under what a person knows.

    ``database`` (the database's id) and ``kind`` (``passphrase``, ``recovery``) are bound in, so
    that a wrap moved to another profile or another place does not open.
    """
    if len(key) != KEY_SIZE:
        raise ValueError("a key has 32 bytes")
    cost = cost or Cost()
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    sealed = _cipher(secret, salt, cost).encrypt(nonce, key, _bound(database, kind, cost))
    return Wrap(salt=salt, nonce=nonce, sealed=sealed, cost=cost)


def unwrap_key(wrap: Wrap, secret: str, *, database: bytes, kind: str) -> bytes:
    """The key again. Raises WrongPassphrase; takes about 0.2 s at the usual cost."""
    from cryptography.exceptions import InvalidTag

    bound = _bound(database, kind, wrap.cost)
    try:
        return _cipher(secret, wrap.salt, wrap.cost).decrypt(wrap.nonce, wrap.sealed, bound)
    except InvalidTag as error:
        raise WrongPassphrase from error


def _cipher(secret: str, salt: bytes, cost: Cost) -> AESGCM:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    # One way to write an accented letter (RFC 8265 §4.2), whatever the keyboard sends.
    typed = unicodedata.normalize("NFC", secret).encode("utf-8", "surrogatepass")
    stretch = Argon2id(
        salt=salt,
        length=KEY_SIZE,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    return AESGCM(stretch.derive(typed))


def _bound(database: bytes, kind: str, cost: Cost) -> bytes:
    return msgspec.msgpack.encode(["champion-wrap", database, kind, cost])


# --- signatures ---


def new_signing_key() -> SigningKey:
    """A fresh Ed25519 pair."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    private = Ed25519PrivateKey.generate()
    return SigningKey(private.private_bytes_raw(), private.public_key().public_bytes_raw())


def public_of(private: bytes) -> bytes:
    """The public half of an Ed25519 private key."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def split_key(key: bytes) -> tuple[bytes, bytes]:
    """Two shares, each as long as the key; both are needed and one alone tells nothing at all.

    A one-time pad: the first is random, the second is the key with the first added by XOR.
    """
    pad = secrets.token_bytes(len(key))
    return pad, join_key(key, pad)


def join_key(one: bytes, other: bytes) -> bytes:
    """The key of two shares, in whichever order."""
    return bytes(a ^ b for a, b in zip(one, other, strict=True))


def sign(data: bytes, private: bytes) -> bytes:
    """The 64-byte Ed25519 signature. Callers put what is signed, and for what, into the data."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(private).sign(data)


def good_signature(signature: bytes, data: bytes, public: bytes) -> bool:
    """Whether this key signed exactly these data; a malformed key or signature did not."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True


# --- sealed boxes ---


def new_box_key() -> BoxKey:
    """A fresh age X25519 pair."""
    import pyrage

    identity = pyrage.x25519.Identity.generate()
    return BoxKey(str(identity), str(identity.to_public()))


def good_recipient(public: str) -> bool:
    """Whether this text is an age X25519 recipient that something can be sealed to."""
    import pyrage

    try:
        pyrage.x25519.Recipient.from_str(public)
    except pyrage.RecipientError:
        return False
    return True


def seal(data: bytes, recipients: Sequence[str]) -> bytes:
    """The data as an age file that any one of the recipients (``age1…``) opens.

    Says nothing of who made it: sign inside. Raises ValueError without a proper recipient.
    """
    import pyrage

    if not recipients or not all(good_recipient(each) for each in recipients):
        raise ValueError("a sealed box needs proper recipients")
    # pyrage is untyped.
    sealed: bytes = pyrage.encrypt(data, [pyrage.x25519.Recipient.from_str(r) for r in recipients])
    return sealed


def unseal(data: bytes, box_secrets: Sequence[str]) -> bytes:
    """What is in an age file, opened with the first secret key (``AGE-SECRET-KEY-1…``) that fits.

    Opened in memory as a whole: nothing of a file that turns out damaged is ever seen. Raises
    NotOurs, NotForUs or BundleDamaged. Damage inside a recipient's own stanza looks the same as
    a file for someone else, also to age, and is NotForUs.
    """
    import pyrage

    _check_age_header(data)
    identities = [pyrage.x25519.Identity.from_str(each) for each in box_secrets]
    try:
        opened: bytes = pyrage.decrypt(data, identities)
    except pyrage.DecryptError as error:
        if str(error) == "No matching keys found":
            raise NotForUs from error
        raise BundleDamaged from error
    return opened


def _check_age_header(data: bytes) -> None:
    if not data.startswith(AGE_FIRST_LINE):
        if AGE_FIRST_LINE.startswith(data):  # cut short within its first line, or empty
            raise BundleDamaged
        raise NotOurs
    if data.find(AGE_LAST_LINE, 0, AGE_HEADER_LIMIT) < 0:
        raise BundleDamaged
