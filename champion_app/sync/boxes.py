"""The keys that files are sealed to: renewed every half year, the old ones destroyed a year later.

Who finds an old stick and later gets a laptop can then read nothing of it any more.
"""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import msgspec

from champion_app.domain.errors import NotJoined
from champion_app.domain.records import Device
from champion_app.domain.stamps import COUNTER_BITS, milliseconds
from champion_app.store.links import drop_secret, keep_secret, secrets_called
from champion_app.store.store import Store
from champion_app.sync import certificates, sealing
from champion_app.sync.certificates import Certificate
from champion_app.sync.identity import OLD_BOX, enrolled, identity, issuer_of, learn
from champion_app.sync.manifest import Manifest

_DAY = 24 * 3600 * 1000
EVERY_MS = 182 * _DAY
"""How long a key is sealed to before it is renewed by itself."""
KEPT_MS = 365 * _DAY
"""How long a replaced key still opens what was sealed to it."""


def now_of(store: Store) -> int:
    """The time (ms) by the guarded stamps: no clock set wrong destroys a key."""
    return int(cast("int", store.meta("hlc", 0))) >> COUNTER_BITS


def renew_if_due(store: Store) -> None:
    """Renew this laptop's key when it is half a year old, destroy those of over a year ago."""
    now = now_of(store)
    made = store.meta("box_made")
    if enrolled(store, store.device) is None or not now:
        return
    with store.atomic():
        if made is None:
            store.set_meta("box_made", now)
        elif now - int(cast("int", made)) >= EVERY_MS:
            renew(store)
        for name in secrets_called(store, OLD_BOX):
            if now - int(name.removeprefix(OLD_BOX)) >= KEPT_MS:
                drop_secret(store, name)


def renew(store: Store) -> None:
    """A new key to be sealed to; inside ``atomic``. Raises NotJoined.

    A coordinator says so in its own certificate, under the one by the root key; a champion's
    laptop asks its coordinator in its next bundle. Until others have heard, the old one opens.
    """
    own = enrolled(store, store.device)
    if own is None:
        raise NotJoined()
    before, box, now = identity(store), sealing.new_box_key(), now_of(store)
    keep_secret(store, f"{OLD_BOX}{now:015d}", before.box_secret.encode())
    keep_secret(store, "box_secret", box.secret.encode())
    keep_secret(store, "box_public", box.public.encode())
    store.set_meta("box_made", now)
    if own.role == "coordinator":
        card = _card(store, own.device)
        raw = bytes.fromhex(card.certificate)
        told = _renewed(store, own, box.public)
        under = certificates.first_of(raw)
        _keep(store, card, certificates.issue(told, before.sign_private, under=under))


def certify_again(store: Store, about: Manifest) -> None:
    """A laptop that is let in told its new key: its coordinator certifies it. Inside ``atomic``."""
    request, own = about.enrol, enrolled(store, store.device)
    known = enrolled(store, about.src.dev)
    if request is None or known is None or own is None or own.role != "coordinator":
        return
    if known.role != "champion" or request.sign_pub != known.sign_pub:
        return
    card = _card(store, known.device)
    issuer = issuer_of(store, bytes.fromhex(card.certificate))
    mine = issuer is None or issuer.state != "active" or issuer.number == store.device
    if request.enc_pub != known.enc_pub and mine:
        told = _renewed(store, known, request.enc_pub)
        _keep(store, card, certificates.issue(told, identity(store).sign_private))


def _renewed(store: Store, told: Certificate, public: str) -> Certificate:
    return msgspec.structs.replace(
        told, enc_pub=public, serial=told.serial + 1, issued_at=milliseconds(store.now())
    )


def _card(store: Store, number: int) -> Device:
    return store.all(Device, "t.number = ? AND t.state = 'active'", (number,))[0]


def _keep(store: Store, card: Device, raw: bytes) -> None:
    store.put(replace(card, certificate=raw.hex()))
    learn(store, raw)
