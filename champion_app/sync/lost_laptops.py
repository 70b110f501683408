"""A laptop's end: lost or given back. What it made later is in no converged state.

The coordinator says how far it had heard of that laptop: its history, its last change and that
change's stamp. Bundles beyond are kept apart; changes beyond that others passed on are taken out
again and asked for anew. By sequence, not by time: every laptop decides alike.
"""

from __future__ import annotations

from dataclasses import replace

from champion_app.domain.errors import AlreadyReversed, NotFound, NotUnique, NotYourRole
from champion_app.domain.records import Device
from champion_app.store import links, queries
from champion_app.store.endings import highest_stamp
from champion_app.store.store import Store
from champion_app.sync import root_key
from champion_app.sync.manifest import Manifest

LOST, RETIRED = "lost", "retired"
REVOKED = "revoked"
"""Why a bundle is held that a laptop made after its end."""


def laptop_called(store: Store, name: str) -> Device:
    """The laptop in use of that number, or the only one of whoever is called so.

    Raises NotFound, NotUnique.
    """
    active = store.all(Device, "t.state = 'active'")
    if name.strip().isdigit():
        found = [one for one in active if one.number == int(name)]
    else:
        called = {one.id for one in queries.champion_called(store, name)}
        label = name.strip().casefold()
        found = [one for one in active if one.champion in called or one.label.casefold() == label]
    if not found:
        raise NotFound(kind="Device", id=name)
    if len(found) > 1:
        raise NotUnique(kind="Device", name=name)
    return found[0]


def end(store: Store, device: Device, how: str) -> Device:
    """The laptop is no more: ``lost`` or ``retired``; inside ``atomic``. The record as kept.

    Raises NotYourRole, and RootKeyNeeded for a coordinator's laptop: what the root key let in,
    only who holds it puts out.
    """
    if queries.me(store).role != "coordinator" or device.number == store.device:
        raise NotYourRole(role="coordinator")
    if device.state != "active":
        raise AlreadyReversed()
    if device.role == "coordinator":
        root_key.root_private(store)
    link = links.link_to(store, device.number)
    return store.put(
        replace(
            device,
            state=how,
            ended_history=link.their_inc.hex(),
            ended_after=link.got,
            ended_stamp=str(highest_stamp(store, device.number)),
        )
    )


def is_beyond(device: Device, about: Manifest) -> bool:
    """Whether a bundle of a laptop that has ended holds what it made after its end."""
    if about.src.inc.hex() != device.ended_history:
        return True
    return about.lsn[1] > (device.ended_after or 0)
