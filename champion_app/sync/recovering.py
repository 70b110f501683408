"""A coordinator who was put back to an older copy learns again whom they had let in since."""

from __future__ import annotations

from typing import cast

from champion_app.domain.errors import CertificateForged
from champion_app.domain.records import Champion, Device
from champion_app.store import queries
from champion_app.store.store import Store
from champion_app.sync import certificates, sealing
from champion_app.sync.certificates import Certificate
from champion_app.sync.identity import root_public
from champion_app.sync.manifest import Source


def shown(store: Store) -> tuple[bytes, ...]:
    """This laptop's certificate and that of the coordinator who signed it, to be shown to readers
    who lost them."""
    own = store.all(Device, "t.number = ? AND t.certificate <> ''", (store.device,))
    root = root_public(store)
    if not own or root is None:
        return ()
    raw = bytes.fromhex(own[0].certificate)
    if own[0].role == "coordinator":
        return (raw,)
    for issuer in store.all(Device, "t.role = 'coordinator' AND t.certificate <> ''"):
        chain = bytes.fromhex(issuer.certificate)
        if _by(raw, chain, root) is not None:
            return raw, chain
    return ()


def _by(raw: bytes, issuer: bytes, root: bytes) -> Certificate | None:
    try:
        return certificates.verify_champion(raw, issuer, root)
    except CertificateForged:
        return None


def vouched(store: Store, source: Source) -> Certificate | None:
    """What the certificates that a laptop shows say of it, when they lead up to our root key.

    None for a laptop that has a card here, in whatever state: then the card decides.
    """
    root = root_public(store)
    if root is None or not source.certificates:
        return None
    if store.all(Device, "t.number = ?", (source.dev,)):
        return None
    told = _told(source.certificates, root)
    ours = told is not None and told.programme_id == store.meta("programme")
    if told is None or not ours or told.device != source.dev:
        return None
    return told


def _told(shown: tuple[bytes, ...], root: bytes) -> Certificate | None:
    """A champion's certificate under its issuer's, or a coordinator's under the root key."""
    if len(shown) > 1:
        return _by(shown[0], shown[1], root)
    try:
        return certificates.verify_coordinator(shown[0], root)
    except CertificateForged:
        return None


def let_in_again(store: Store, told: Certificate, raw: bytes) -> None:
    """Write the card of a laptop that was let in before; its own record replaces it when it comes.

    Inside ``atomic``.
    """
    champion = told.champion_id if told.role == "champion" else None
    if champion and store.get(Champion, champion) is None:
        name, code = told.name, told.champion_code
        store.adopt(Champion(id=champion, code=code, name=name), 0)
    programme = cast("str", queries.me(store).programme)
    card = Device(
        id=sealing.sha256(f"{programme} {told.device}".encode())[:16].hex(),
        number=told.device,
        role=told.role,
        label=told.name,
        champion=champion,
        certificate=raw.hex(),
    )
    store.adopt(card, 0)
