"""What a champion leaves out of parcels for now, and takes in again."""

from __future__ import annotations

from champion_app.domain.errors import NotYourRole
from champion_app.domain.records import Session
from champion_app.store import keeping_back, queries
from champion_app.store.store import Store


def keep_back(store: Store, session: str) -> Session:
    """The session stays on this laptop, with its arrivals, counts, report, handouts and hours.

    ``let_go`` undoes it. People it names are not part of it. Raises NotFound, and NotYourRole at
    a coordinator, whose laptop is where parcels go.
    """
    if queries.me(store).role == "coordinator":
        raise NotYourRole(role="champion")
    found = store.need(Session, session)
    keeping_back.keep(store, found.id)
    store.touched.add(Session)
    return found


def let_go(store: Store, session: str) -> Session:
    """The session goes with the next parcel after all. Raises NotFound."""
    found = store.need(Session, session)
    if keeping_back.let_go(store, found.id):
        store.touched.add(Session)
    return found
