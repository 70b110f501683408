"""Who a bundle is from, by the key that must have signed it, and whether it has to wait."""

from __future__ import annotations

from dataclasses import dataclass

from champion_app.domain.errors import BundleForged, UnknownSender
from champion_app.domain.exchange_errors import StartFileTaken
from champion_app.store import queries
from champion_app.store.store import Store
from champion_app.sync import bundle, recovering
from champion_app.sync.bundle import Opened
from champion_app.sync.certificates import Certificate
from champion_app.sync.identity import ended, enrolled
from champion_app.sync.inviting import open_invitation
from champion_app.sync.lost_laptops import REVOKED, is_beyond

NOT_APPROVED = "not approved"
"""Why a bundle is held that came before its laptop was let in."""


@dataclass(frozen=True)
class Sender:
    """The key that must have signed, what its certificate says, and why the bundle waits."""

    key: bytes
    known: Certificate | None
    waits: str = ""


def sender_of(store: Store, opened: Opened) -> Sender:
    """The laptop that a bundle says it is from, with the key to check that by.

    Raises UnknownSender, BundleForged, BundleTooNew, StartFileTaken.
    """
    about = opened.manifest
    known = enrolled(store, about.src.dev) or recovering.vouched(store, about.src)
    if known is not None:
        _check_own_start_file(store, opened, known)
        return Sender(known.sign_pub, known)
    past = ended(store, about.src.dev)
    if past is not None:
        device, told = past
        return Sender(told.sign_pub, told, REVOKED if is_beyond(device, about) else "")
    return Sender(_asking_key(store, opened), None, NOT_APPROVED)


def _asking_key(store: Store, opened: Opened) -> bytes:
    """The key of a laptop that holds an invitation but no certificate yet."""
    bundle.check_reader(opened)  # whether a later program asks to be let in cannot be read
    request = opened.manifest.enrol
    if queries.me(store).role != "coordinator" or request is None:
        raise UnknownSender()
    if request.sign_pub != opened.manifest.src.sign_pub:
        raise BundleForged()
    if open_invitation(store, request, opened.manifest.src.dev) is None:
        raise UnknownSender()
    return request.sign_pub


def _check_own_start_file(store: Store, opened: Opened, known: Certificate) -> None:
    """Raises StartFileTaken for a second laptop that used the start file of one let in."""
    request = opened.manifest.enrol
    if request is None or request.sign_pub == known.sign_pub:
        return
    if open_invitation(store, request, known.device) is None:
        return
    bundle.check_signature(opened, request.sign_pub)
    raise StartFileTaken(name=known.name)
