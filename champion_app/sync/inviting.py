"""Start files as a coordinator makes them, and the laptop numbers that they reserve."""

from __future__ import annotations

from typing import cast

from champion_app.domain.exchange_errors import NumbersUsedUp
from champion_app.domain.records import Device, Programme
from champion_app.domain.stamps import milliseconds
from champion_app.store import links, queries
from champion_app.store.links import Invitation
from champion_app.store.store import Store
from champion_app.sync import certificates
from champion_app.sync.certificates import FIRST, Certificate, StartFile, Ticket, numbers_of
from champion_app.sync.identity import certificate_of, enrolled, identity, root_public
from champion_app.sync.manifest import Enrol


def start_file(store: Store, invited: Invitation, *, name: str, code: str) -> bytes:
    """The bytes of the start file of an invitation, signed by this coordinator."""
    programme = cast("Programme", queries.programme_of(store))
    own = store.all(Device, "t.role = 'coordinator' AND t.state = 'active'")
    mine = [one for one in own if one.number == store.device]
    others = [one for one in own if one.number != store.device]
    keys = identity(store)
    told = Ticket(
        programme_id=programme.id,
        device=invited.device,
        role=_role(invited.role),
        champion_id=invited.champion,
        nonce=invited.nonce,
    )
    start = StartFile(
        programme_id=programme.id,
        programme_name=programme.name,
        time_zone=programme.time_zone,
        languages=programme.languages,
        root_pub=cast("bytes", root_public(store)),
        coordinators=tuple(bytes.fromhex(one.certificate) for one in [*mine, *others]),
        device=invited.device,
        champion_id=invited.champion,
        champion_name=name,
        champion_code=code,
        nonce=invited.nonce,
        issued_at=milliseconds(store.now()),
        role=_role(invited.role),
        ticket=certificates.ticket(told, keys.sign_private),
    )
    return certificates.start_to_bytes(start, keys.sign_private)


def _role(role: str) -> certificates.Role:
    return "coordinator" if role == "coordinator" else "champion"


# --- numbers ---


def next_number(store: Store, *, role: str = "champion") -> int:
    """A number that no laptop has, out of those that this coordinator may give.

    A coordinator gets one whose own thousand is free. Raises NumbersUsedUp.
    """
    own = enrolled(store, store.device)
    first, last = _range(own)
    theirs = _others_blocks(store)
    taken = {one.number for one in store.all(Device)}
    taken |= {one.device for one in links.invitations(store)}
    mine = [one for one in taken if first <= one <= last and not _in_a_block(one, theirs)]
    number = max([first - 1, *mine]) + 1 + int(cast("int", store.meta("leap_due", 0)))
    store.set_meta("leap_due", 0)  # after a copy was put back: what was given out since is lost
    while True:
        block = _in_a_block(number, theirs)
        if block:
            number = block[1] + 1
        elif role == "coordinator" and _has_no_room(number, taken):
            number += 1
        else:
            break
    if number > last:
        raise NumbersUsedUp()
    return number


def _range(own: Certificate | None) -> tuple[int, int]:
    if own is None or own.role != "coordinator":
        raise NumbersUsedUp()
    if own.numbers != (0, 0):
        return own.numbers
    if own.device != FIRST:
        raise NumbersUsedUp()
    return certificates.FIRST_NUMBERS


def _others_blocks(store: Store) -> list[tuple[int, int]]:
    """What other coordinators give, also those who are only invited."""
    numbers = {one.number for one in store.all(Device, "t.role = 'coordinator'")}
    numbers |= {one.device for one in links.invitations(store) if one.role == "coordinator"}
    return [numbers_of(one) for one in numbers if one not in (FIRST, store.device)]


def _in_a_block(number: int, blocks: list[tuple[int, int]]) -> tuple[int, int] | None:
    return next((one for one in blocks if one[0] <= number <= one[1]), None)


def _has_no_room(number: int, taken: set[int]) -> bool:
    first, last = numbers_of(number)
    return last > 0 and any(first <= one <= last for one in taken)


# --- who asks ---


def open_invitation(store: Store, request: Enrol, device: int) -> Invitation | None:
    """The invitation that a request stands on: one made here, or by another coordinator's word."""
    for invited in links.invitations(store):
        if (invited.device, invited.nonce) == (device, request.nonce):
            return invited
    told = _vouched(store, request.ticket) if request.ticket else None
    if told is None or (told.device, told.nonce) != (device, request.nonce):
        return None
    if told.role == "coordinator":  # only the one who invited compares the words
        return None
    return Invitation(told.device, told.champion_id, told.nonce)


def _vouched(store: Store, ticket: bytes) -> Ticket | None:
    for card in store.all(Device, "t.role = 'coordinator' AND t.state = 'active'"):
        issuer = certificate_of(store, card)
        told = certificates.ticket_by(ticket, issuer) if issuer else None
        if told is not None:
            return told
    return None
