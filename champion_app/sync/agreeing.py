"""Do both laptops hold the same? What a bundle states of it, and what its reader finds."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from champion_app.domain.records import Device, Receipt
from champion_app.domain.stamps import milliseconds
from champion_app.store import digests, links, queries
from champion_app.store.digests import Digest
from champion_app.store.links import ASK, Link
from champion_app.store.schema import STEPS
from champion_app.store.scopes import OWN
from champion_app.store.store import Store
from champion_app.store.wire import Span, down_blocks, up_blocks
from champion_app.sync import erasures
from champion_app.sync.acknowledging import send_all_again
from champion_app.sync.manifest import Manifest


def stated(store: Store, peer: Device) -> Digest:
    """What is held here of the scope shared with ``peer``; nothing while something is kept back,
    or between two coordinators."""
    laptop = _champions(store, peer)
    if laptop is None or store.rows("SELECT 1 FROM kept_back LIMIT 1"):
        return {}
    if laptop.scope != OWN:
        return digests.of_everything(store)
    champion = str(laptop.champion or store.meta("champion", ""))
    return digests.digest(store, champion, digests.laptops_of(store, champion))


def _champions(store: Store, peer: Device) -> Device | None:
    """The champion's laptop of the two that exchange; None between coordinators."""
    if queries.me(store).role != "champion":
        return peer if peer.champion else None
    own = store.all(Device, "t.number = ?", (store.device,))
    return own[0] if own and store.meta("champion", "") else None


def look(store: Store, about: Manifest) -> None:
    """After a bundle was taken in: compare, and do what its sender asks. Inside ``atomic``."""
    link = links.link_to(store, about.src.dev)
    if link.their_inc != about.src.inc:
        return
    last = about.piece[0] == about.piece[1]
    begun = about.lsn[0] == 0 or (about.piece[1] > 1 and link.got_bundle == about.bundle_id)
    if link.again & ASK and begun and last and about.number >= link.got_number:
        link = replace(link, again=link.again & ~ASK)  # what was asked for has come
        links.keep_link(store, link)
    if about.again:
        send_all_again(store, link, ask=False)
        link = links.link_to(store, link.peer)
    elif about.lsn[0] and link.got_bundle == about.bundle_id and erasures.misses_one(store, about):
        link = replace(link, again=link.again | ASK, ack_due=1)  # they know one that never came
        links.keep_link(store, link)
    _compare(store, about, link)


def _compare(store: Store, about: Manifest, link: Link) -> None:
    """Two laptops are compared only when nothing is missing or waits between them."""
    if not about.digest or about.schema != len(STEPS) or link.got_bundle != about.bundle_id:
        return
    peer = store.all(Device, "t.number = ?", (link.peer,))
    if not peer or about.erasure != erasures.known_here(store):
        return
    laptop = _champions(store, peer[0])
    if laptop is None or (about.scope.version or 1) != laptop.scope_version:
        return  # one of the two has not heard yet how much the champion may hold
    mine = stated(store, peer[0])
    if not mine:
        return
    if not digests.differing(mine, about.digest):
        if link.differs:
            links.keep_link(store, replace(link, differs=0))
    elif not _something_waits(store, link, peer[0]):
        at = link.differs or milliseconds(store.now())
        links.keep_link(
            store, replace(link, differs=at, ack_due=1 if not link.differs else link.ack_due)
        )


def _something_waits(store: Store, link: Link, peer: Device) -> bool:
    span = Span(link.acked, store.counters.lsn, link.peer if link.acked else 0)
    if queries.me(store).role == "champion":
        waiting = up_blocks(store, span)
    elif peer.scope != OWN:
        waiting = up_blocks(store, span, whole=True)
    else:
        waiting = down_blocks(store, cast("str", peer.champion), span)
    return any(block.record_class is not Receipt for block in waiting)
