"""How much of the programme a champion's laptops hold."""

from __future__ import annotations

from dataclasses import replace

from champion_app.domain import codes
from champion_app.domain.errors import NotFound, NotYourRole
from champion_app.domain.records import Champion, Device
from champion_app.store import queries, scopes
from champion_app.store.store import Store


def set_scope(store: Store, champion: str, *, scope: str) -> Champion:
    """From now on the champion's laptops hold their own records, or those of the whole team.

    Raises NotYourRole, NotFound when the champion has no laptop, UnknownName for another scope.
    """
    if queries.me(store).role != "coordinator":
        raise NotYourRole(role="coordinator")
    wanted = codes.one_of("scope", scope, (scopes.OWN, scopes.TEAM))
    found = store.need(Champion, champion)
    laptops = [one for one in store.all(Device, "t.state = 'active'") if one.champion == found.id]
    if not laptops:
        raise NotFound(kind="Device", id=found.name)
    version = scopes.scope_of_champion(store, found.id)[1] + 1
    for laptop in laptops:
        if laptop.scope != wanted:
            store.put(replace(laptop, scope=wanted, scope_version=version))
    return found
