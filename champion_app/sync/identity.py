"""This laptop's own keys and the laptops whose signatures it believes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from champion_app.domain.errors import CertificateForged
from champion_app.domain.records import Device
from champion_app.store.links import keep_secret, secret
from champion_app.store.store import Store
from champion_app.sync import certificates, sealing
from champion_app.sync.certificates import Certificate


@dataclass(frozen=True)
class Identity:
    """This laptop's private keys; they live in its encrypted database only."""

    sign_private: bytes
    sign_public: bytes
    box_secret: str
    box_public: str


def make_identity(store: Store) -> Identity:
    """Fresh keys and a fresh history for this laptop; inside ``atomic``."""
    signing, box = sealing.new_signing_key(), sealing.new_box_key()
    keep_secret(store, "sign_private", signing.private)
    keep_secret(store, "sign_public", signing.public)
    keep_secret(store, "box_secret", box.secret.encode())
    keep_secret(store, "box_public", box.public.encode())
    store.set_meta("incarnation", sealing.sha256(sealing.new_database_key())[:16])
    return identity(store)


def identity(store: Store) -> Identity:
    """This laptop's keys."""
    return Identity(
        cast("bytes", secret(store, "sign_private")),
        cast("bytes", secret(store, "sign_public")),
        cast("bytes", secret(store, "box_secret")).decode(),
        cast("bytes", secret(store, "box_public")).decode(),
    )


def incarnation(store: Store) -> bytes:
    """The 16 bytes that name this history of this laptop."""
    return cast("bytes", store.meta("incarnation"))


def root_public(store: Store) -> bytes | None:
    """The programme's root key, once this laptop knows it."""
    return secret(store, "root_public")


def certificate_of(store: Store, device: Device) -> Certificate | None:
    """What a device's certificate says, its chain checked up to the root; None for a bad one."""
    root = root_public(store)
    if not device.certificate or root is None:
        return None
    raw = bytes.fromhex(device.certificate)
    try:
        if device.role == "coordinator":
            found = certificates.verify_coordinator(raw, root)
        else:
            found = _by_any_coordinator(store, raw, root)
    except CertificateForged:
        return None
    return found if found.device == device.number else None


def _by_any_coordinator(store: Store, raw: bytes, root: bytes) -> Certificate:
    for issuer in store.all(Device, "t.role = 'coordinator'"):
        try:
            return certificates.verify_champion(raw, bytes.fromhex(issuer.certificate), root)
        except CertificateForged:
            continue
    raise CertificateForged


def enrolled(store: Store, number: int) -> Certificate | None:
    """The certificate of the active device with that number, or None."""
    for device in store.all(Device, "t.number = ? AND t.state = 'active'", (number,)):
        found = certificate_of(store, device)
        if found is not None:
            return found
    return None


def active_devices(store: Store) -> list[Device]:
    """Every other laptop of the programme that is in use, by number."""
    found = store.all(Device, "t.state = 'active' AND t.number <> ?", (store.device,))
    return sorted(found, key=lambda one: one.number)
