"""Clock feedback: what a coordinator's bundle proves of this laptop's clock, and what follows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from champion_app.domain.clocks import AHEAD_MS, corrected
from champion_app.domain.errors import ChampionError
from champion_app.domain.stamps import COUNTER_BITS, clock_is_believed, milliseconds
from champion_app.store import histories, links, restamping
from champion_app.store.links import Link
from champion_app.store.store import Store
from champion_app.sync import bundle
from champion_app.sync.identity import box_secrets
from champion_app.sync.manifest import Clock, Manifest


def told(store: Store, known: Sequence[Link]) -> Clock:
    """What this laptop says of clocks: its time, if it believes it, and how it saw the others'."""
    now = milliseconds(store.now())
    last = int(cast("int", store.meta("hlc", 0)))
    believed = clock_is_believed(last, store.now())
    skew = {
        link.peer: _seen(store, link) for link in known if link.heard_at or held(store, link.peer)
    }
    return Clock(
        now=max(now, 0) if believed else 0,
        skew=skew if believed else {},
        offset=store.now.offset,
    )


def held(store: Store, peer: int) -> list[links.Held]:
    """The bundles of a laptop that wait because they are dated too far ahead."""
    return links.held_files(store, links.CLOCK, device=peer)


def reply_due(store: Store, link: Link) -> bool:
    """Whether a bundle waits whose laptop was not told yet that its clock is wrong."""
    return any(one.at >= link.sent_at for one in held(store, link.peer))


def _seen(store: Store, link: Link) -> int:
    """By how much its clock was ahead of ours when its last bundle came, at least."""
    waiting = held(store, link.peer)
    if not waiting:
        return link.skew_ms
    try:
        about = bundle.open_bundle(waiting[-1].file, box_secrets(store)).manifest
    except ChampionError:  # its key was destroyed since: what is known otherwise must do
        return link.skew_ms
    return about.created_wall - about.clock.offset - waiting[-1].at


def heed(store: Store, about: Manifest) -> None:
    """A coordinator's bundle: correct this laptop's offset, and what it dated wrongly.

    Rows are dated anew only when they lie so far ahead that no laptop with a right clock has taken
    them in; then everything is asked for again, because they may have beaten what came since.
    Inside ``atomic`` and before any row of the bundle is merged.
    """
    if _is_past(store, about):
        return
    before = store.now.offset
    after = corrected(
        before,
        clock=milliseconds(store.now.clock()),
        told=about.clock.now,
        ahead=about.clock.skew.get(store.device),
    )
    if after != before:
        store.set_meta("clock_offset", after)
    limit = (milliseconds(store.now()) + AHEAD_MS) << COUNTER_BITS
    by = (before - after) << COUNTER_BITS
    if by <= 0 and int(cast("int", store.meta("hlc", 0))) > limit:
        # The computer's own clock was put right before we were told: what it dated stays wrong.
        by = restamping.highest_own(store) - (milliseconds(store.now()) << COUNTER_BITS)
    if by > 0 and restamping.date_back(store, limit, by):
        for link in links.all_links(store):
            links.keep_link(store, replace(link, got=0, got_bundle=b"", ack_due=1))


def _is_past(store: Store, about: Manifest) -> bool:
    """Whether the bundle came late or once more: the time it tells is over, and so is our fault."""
    link = links.link_to(store, about.src.dev)
    if about.src.inc == link.their_inc:
        return about.number <= link.got_number
    return any(one.inc == about.src.inc for one in histories.earlier(store, link.peer))
