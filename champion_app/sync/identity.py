"""This laptop's own keys and the laptops whose signatures it believes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from champion_app.domain.errors import CertificateForged
from champion_app.domain.records import Device
from champion_app.store.links import keep_secret, secret, secrets_called
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


def box_secrets(store: Store) -> list[str]:
    """The keys that open what was sealed to this laptop: the present one, then earlier ones."""
    earlier = secrets_called(store, OLD_BOX)
    return [identity(store).box_secret, *(each.decode() for each in reversed(earlier.values()))]


OLD_BOX = "box_secret:"
"""Before the moment (ms) at which a key of that name was replaced."""


def incarnation(store: Store) -> bytes:
    """The 16 bytes that name this history of this laptop."""
    return cast("bytes", store.meta("incarnation"))


def root_public(store: Store) -> bytes | None:
    """The programme's root key, once this laptop knows it."""
    return secret(store, "root_public")


# --- whom this laptop believes ---


def verified(store: Store, raw: bytes) -> Certificate | None:
    """What a certificate says, its chain checked up to our root key; None for a bad one."""
    root = root_public(store)
    if root is None:
        return None
    found = _by_root(raw, root)
    if found is None:
        for issuer in _coordinators(store):
            try:
                found = certificates.verify_champion(raw, issuer, root)
            except CertificateForged:
                continue
            break
    ours = store.meta("programme")
    return found if found is not None and found.programme_id == ours else None


def _by_root(raw: bytes, root: bytes) -> Certificate | None:
    try:
        return certificates.verify_coordinator(raw, root)
    except CertificateForged:
        return None


def _coordinators(store: Store) -> list[bytes]:
    """The certificates of coordinators, those that were only shown among them."""
    cards = store.all(Device, "t.role = 'coordinator'")
    found = [bytes.fromhex(one.certificate) for one in cards]
    return found + [cast("bytes", row[0]) for row in store.rows("SELECT body FROM certificates")]


def certificate_of(store: Store, device: Device) -> Certificate | None:
    """What a device's newest certificate says, its chain checked; None when no good one is here.

    An older one that comes later, in whatever way, does not replace it.
    """
    shown = [row[0] for row in _kept(store, device.number)]
    raws = ([bytes.fromhex(device.certificate)] if device.certificate else []) + shown
    good = [one for one in (verified(store, raw) for raw in raws) if one is not None]
    mine = [one for one in good if (one.device, one.role) == (device.number, device.role)]
    return max(mine, key=lambda one: one.serial, default=None)


def _kept(store: Store, number: int) -> list[tuple[bytes, int]]:
    sql = "SELECT body, serial FROM certificates WHERE device = ?"
    return [
        (cast("bytes", body), int(cast("int", serial)))
        for body, serial in store.rows(sql, (number,))
    ]


def learn(store: Store, raw: bytes) -> Certificate | None:
    """Remember a certificate that somebody showed, if it is good and no older than the one known.

    Inside ``atomic``; what it says, or None when it was not believed.
    """
    told = verified(store, raw)
    if told is None:
        return None
    if all(serial < told.serial for _, serial in _kept(store, told.device)):
        store.execute(
            "INSERT OR REPLACE INTO certificates(device, serial, body) VALUES (?, ?, ?)",
            (told.device, told.serial, raw),
        )
    return told


def remember_certificates(store: Store) -> None:
    """Remember the newest good certificate of every laptop: an older one never wins again."""
    for device in store.all(Device, "t.certificate <> ''"):
        if bytes.fromhex(device.certificate) not in [raw for raw, _ in _kept(store, device.number)]:
            learn(store, bytes.fromhex(device.certificate))


def issuer_of(store: Store, raw: bytes) -> Device | None:
    """The coordinator whose key signed a champion's certificate, or None."""
    root = root_public(store)
    for issuer in store.all(Device, "t.role = 'coordinator'") if root else []:
        try:
            certificates.verify_champion(
                raw, bytes.fromhex(issuer.certificate), cast("bytes", root)
            )
        except CertificateForged:
            continue
        return issuer
    return None


def enrolled(store: Store, number: int) -> Certificate | None:
    """The certificate of the active device with that number, or None."""
    return next((found for card, found in _cards(store, number) if card.state == "active"), None)


def ended(store: Store, number: int) -> tuple[Device, Certificate] | None:
    """A laptop that is lost or retired, with its certificate; None for any other number."""
    return next((pair for pair in _cards(store, number) if pair[0].state != "active"), None)


def _cards(store: Store, number: int) -> list[tuple[Device, Certificate]]:
    found = []
    for device in store.all(Device, "t.number = ?", (number,)):
        told = certificate_of(store, device)
        if told is not None:
            found.append((device, told))
    return found


def active_devices(store: Store) -> list[Device]:
    """Every other laptop of the programme that is in use, by number."""
    found = store.all(Device, "t.state = 'active' AND t.number <> ?", (store.device,))
    return sorted(found, key=lambda one: one.number)
