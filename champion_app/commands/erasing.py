"""The right to be erased, as far as it needs no seal: asking for it, and saying no.

Ordering it is a coordinator's, and signed (``sync.erasures``).
"""

from __future__ import annotations

from datetime import UTC

from champion_app.domain import codes
from champion_app.domain.erasing import REASONS
from champion_app.domain.errors import NotFound, NotYourRole
from champion_app.domain.records import ErasureRequest, Person
from champion_app.store import erasing, erasure_queries, queries
from champion_app.store.store import Store


def ask_to_erase(store: Store, person: str, *, reason: str = "asked") -> ErasureRequest:
    """Ask the coordinator to erase a person; here they are hidden at once."""
    found = store.need(Person, person)
    made = store.put(
        ErasureRequest(
            id=store.new_id(ErasureRequest),
            subject=found.id,
            reason=codes.one_of("reason", reason, REASONS),
            at=store.now().astimezone(UTC),
        )
    )
    for one in erasing.one_and_the_same(store, found.id):
        living = store.get(Person, one)
        if living is not None:
            store.bury(living)
    return made


def keep_after_all(store: Store, subject: str) -> Person:
    """Decline a champion's request: the person is shown again, here and on their laptop.

    Raises NotYourRole at a champion, NotFound when nobody of that id is hidden.
    """
    if queries.me(store).role != "coordinator":
        raise NotYourRole(role="coordinator")
    back = [
        store.revive(person)
        for one in erasing.one_and_the_same(store, subject)
        if erasure_queries.is_hidden(store, one)
        and (person := erasure_queries.held_person(store, one)) is not None
    ]
    shown = next((one for one in back if one.id == subject), None)
    if shown is None:
        raise NotFound(kind="ErasureRequest", id=subject)
    return shown
