"""Who holds what: acknowledgements, gaps and histories that began anew (sync design, part 7)."""

from __future__ import annotations

from dataclasses import replace

from champion_app.domain.stamps import milliseconds
from champion_app.store import links
from champion_app.store.store import Store
from champion_app.sync import sealing
from champion_app.sync.identity import incarnation
from champion_app.sync.manifest import Manifest


def note_heard(store: Store, about: Manifest, *, rows: bool) -> int:
    """A bundle came: how far we hold its sender's changes and it ours; how many are missing.

    A gap is no reason to refuse, because a merge is order-free; only what is unbroken is
    acknowledged, so the sender's next bundle brings the rest.
    """
    link = links.link_to(store, about.src.dev)
    began_anew = link.their_inc not in (b"", about.src.inc)
    if link.their_inc != about.src.inc:
        # Their history began anew: they may have lost what we sent, and we count from nothing.
        link = replace(link, their_inc=about.src.inc, got=0, got_bundle=b"", acked=0, got_number=0)
    lo, hi = about.lsn
    unbroken = lo <= link.got
    missing = 0 if unbroken else max(about.number - link.got_number - 1, 1)
    if unbroken and hi >= link.got:
        link = replace(link, got=hi, got_bundle=about.bundle_id)
    now = milliseconds(store.now())
    links.keep_link(
        store,
        replace(
            link,
            got_number=max(link.got_number, about.number),
            # A gap or a new history is said even when no row came: only we know of it.
            ack_due=int(bool(link.ack_due) or rows or began_anew or missing > 0),
            skew_ms=max(about.created_wall - now, 0),
            heard_at=now,
        ),
    )
    if not began_anew:  # else all is sent again, what once came from there too
        _note_acknowledgement(store, about)
    return missing


def _note_acknowledgement(store: Store, about: Manifest) -> None:
    """What the sender says it holds of ours. It may be less than before: it was restored."""
    ack = about.ack.get(store.device)
    link = links.link_to(store, about.src.dev)
    if ack is None:
        return
    if ack.inc != incarnation(store):
        links.keep_link(store, replace(link, acked=0))
    elif ack.lsn == 0 or links.was_exported(store, ack.bundle_id):
        links.keep_link(store, replace(link, acked=ack.lsn))
    else:
        _begin_anew(store)


def _begin_anew(store: Store) -> None:
    """They hold a bundle that we never made: we were put back to an older copy of ourselves."""
    store.set_meta("incarnation", sealing.sha256(sealing.new_database_key())[:16])
    for link in links.all_links(store):
        links.keep_link(store, replace(link, acked=0))
