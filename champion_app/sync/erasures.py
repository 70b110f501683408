"""Orders to erase: signed by a coordinator, carried by anybody, believed for their signature alone.

So a champion's laptop brings an order from one coordinator to another, or back to one that was
put back to an older copy, and nobody who merely carries bundles can erase anybody.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from champion_app.domain.erasing import ErasureOrder, spoken_for
from champion_app.domain.errors import CertificateForged, NotYourRole
from champion_app.domain.records import Device
from champion_app.store import erasing, queries
from champion_app.store.store import Store
from champion_app.store.wire import Span
from champion_app.sync import certificates, sealing
from champion_app.sync.certificates import Certificate
from champion_app.sync.contents import ERASURES
from champion_app.sync.frames import TableBlock
from champion_app.sync.identity import certificate_of, identity, root_public
from champion_app.sync.manifest import Erasures, Manifest


def order_erasure(store: Store, subject: str) -> tuple[str, ...]:
    """Order that a person be erased everywhere, with all who were said to be the same person.

    ``subject`` is an id. The ids that are erased only now: none when the order was given before.
    Call inside ``atomic``, and ``store.forgetting.clean_up`` afterwards. Raises NotYourRole.
    """
    if queries.me(store).role != "coordinator":
        raise NotYourRole(role="coordinator")
    known = erasing.erased(store)
    everyone = (bytes.fromhex(one) for one in erasing.one_and_the_same(store, subject))
    given = [_ordered(store, one) for one in everyone if one not in known]
    return tuple(one.hex() for one in erasing.take_orders(store, given, via=0))


def _ordered(store: Store, subject: bytes) -> ErasureOrder:
    hlc = store.counters.next_hlc(store.now())
    said = spoken_for(str(store.meta("programme")), subject, hlc)
    return ErasureOrder(
        subject, hlc, store.device, sealing.sign(said, identity(store).sign_private)
    )


# --- believing ---


def vouched(
    store: Store, orders: Sequence[ErasureOrder], *, carrier: Certificate, shown: Sequence[bytes]
) -> tuple[ErasureOrder, ...]:
    """Of the orders in a bundle those that a coordinator of this programme signed.

    ``shown`` are certificates that the bundle brings along. What a coordinator brings, whose own
    word would do as well, is believed even when the one who signed is not known here yet.
    """
    if not orders:
        return ()
    if carrier.role == "coordinator":
        return tuple(orders)
    keys = _coordinators(store, shown)
    programme = str(store.meta("programme"))
    return tuple(
        one
        for one in orders
        if any(
            sealing.good_signature(one.sig, spoken_for(programme, one.subject, one.hlc), key)
            for key in keys.get(one.dev, ())
        )
    )


def _coordinators(store: Store, shown: Iterable[bytes]) -> dict[int, list[bytes]]:
    """The public keys of everybody who is or was a coordinator here, by device number."""
    listed = store.all(Device, "t.role = 'coordinator'")
    found = [certificate_of(store, one) for one in listed]
    root = root_public(store)
    for raw in shown if root is not None else ():
        try:
            found.append(certificates.verify_coordinator(raw, root))  # type: ignore[arg-type]  # not None here
        except CertificateForged:
            continue
    keys: dict[int, list[bytes]] = {}
    for one in found:
        if one is not None and one.programme_id == store.meta("programme"):
            keys.setdefault(one.device, []).append(one.sign_pub)
    return keys


# --- out and in ---


def frame_of(store: Store, span: Span) -> tuple[TableBlock, ...]:
    """The frame of the orders that came in a span of changes, or nothing; for whatever laptop."""
    found = erasing.orders(store, span)
    if not found:
        return ()
    listed = {name: [getattr(one, name) for one in found] for name in _COLUMNS}
    return (TableBlock(ERASURES, listed),)


_COLUMNS = ("subject", "hlc", "dev", "sig")


def known_here(store: Store) -> Erasures:
    """What a manifest says of the whole set."""
    return Erasures(*erasing.told(store))


def take(store: Store, orders: Sequence[ErasureOrder], *, via: int) -> tuple[bytes, ...]:
    """Carry out orders that were vouched for; who is erased only now. Inside ``atomic``."""
    return erasing.take_orders(store, orders, via=via)


def misses_one(store: Store, about: Manifest) -> bool:
    """Whether the writer of a bundle knows an erasure that this laptop still does not.

    Asked after its own orders were taken in. A set that is as large but another one misses one on
    both sides; a smaller one is the other laptop's to ask for.
    """
    count, told = erasing.told(store)
    theirs = about.erasure
    return theirs.count >= count and bool(theirs.hash) and theirs.hash != told
