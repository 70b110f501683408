"""A champion's scope changed: all goes again when it grew, and less is held when it shrank."""

from __future__ import annotations

from dataclasses import replace

from champion_app.domain.records import Device
from champion_app.store import links, queries, scopes
from champion_app.store.scopes import OWN, TEAM
from champion_app.store.store import Store
from champion_app.sync.acknowledging import send_all_again
from champion_app.sync.manifest import Manifest


def is_changed(store: Store, device: Device) -> bool:
    """Whether the laptop's scope is another than the one we last sent it."""
    known = links.link_to(store, device.number).scope_version or 1
    return device.role == "champion" and known != device.scope_version


def begin(store: Store, device: Device) -> None:
    """From the bundle that is made now on, the laptop has its new scope; inside ``atomic``.

    Everything goes once more until it is heard that it came.
    """
    if not is_changed(store, device):
        return
    send_all_again(store, links.link_to(store, device.number), ask=False)
    link = links.link_to(store, device.number)
    links.keep_link(store, replace(link, scope_version=device.scope_version))


def heed(store: Store, about: Manifest) -> None:
    """After a coordinator's bundle was taken in: hold no more than the scope. Inside ``atomic``."""
    me = queries.me(store)
    own = store.all(Device, "t.number = ?", (store.device,))
    if me.role != "champion" or not me.champion or not own:
        return
    scope, held = own[0].scope, store.meta("scope_held", OWN)
    if scope != held:
        store.set_meta("scope_held", scope)
        store.set_meta("shrunk", int(scope == OWN))
    late = (about.scope.version or 1) != own[0].scope_version
    if scope == TEAM or not (late or store.meta("shrunk", 0)):
        return
    coordinators = store.all(Device, "t.role = 'coordinator' AND t.state = 'active'")
    acked = min((links.link_to(store, one.number).acked for one in coordinators), default=0)
    waits = scopes.drop_beyond(store, me.champion, acked=acked)
    store.set_meta("shrunk", int(waits > 0))
