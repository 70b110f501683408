"""Bundles dated too far ahead: kept as they came, not taken in, and the ways out of that.

The laptop's own next bundle, once its clock is corrected, replaces what waits. When that laptop is
gone a coordinator takes the rows over, dated now and under their own number.
"""

from __future__ import annotations

from collections.abc import Sequence

from champion_app.domain.clocks import AHEAD_MS
from champion_app.domain.columns import groups
from champion_app.domain.errors import NotForUs, NotFound, NotYourRole
from champion_app.domain.stamps import COUNTER_BITS, Scalar, milliseconds
from champion_app.store import links, queries
from champion_app.store.links import Held
from champion_app.store.merging import Merged, merge
from champion_app.store.rows import prefix
from champion_app.store.store import Store
from champion_app.store.wire import Block
from champion_app.sync import bundle
from champion_app.sync.authority import permitted
from champion_app.sync.contents import contents_of
from champion_app.sync.identity import box_secrets, enrolled
from champion_app.sync.lost_laptops import REVOKED
from champion_app.sync.manifest import Manifest

SAID = 8
"""Digits of a bundle's id by which people name it; any of its first digits do."""
_DROPPED = (links.CLOCK, links.NEWER, REVOKED)


def hold(store: Store, data: bytes) -> None:
    """Keep a bundle whose changes are dated too far ahead: no row, link or stamp changes."""
    about = bundle.open_bundle(data, box_secrets(store)).manifest
    link = links.link_to(store, about.src.dev)
    if about.src.inc == link.their_inc and about.number < link.got_number:
        return  # a later one is in, and has all that this one has
    with store.atomic():
        links.hold(store, Held(about.bundle_id, about.src.dev, links.CLOCK, data))


def supersede(store: Store, about: Manifest) -> None:
    """A later bundle of the same laptop is in: what waited of it is in that too.

    Not when the laptop was put back to an older copy in between: it may have lost what waits here.
    """
    for held in waiting(store, about.src.dev):
        told = _told(store, held)
        if told is None or (told.src.inc == about.src.inc and told.number < about.number):
            links.let_go(store, held.bundle)


def waiting(store: Store, device: int | None = None) -> list[Held]:
    """The bundles, of one laptop or of all, that wait for a clock, the first to come first."""
    return links.held_files(store, links.CLOCK, device=device)


def number_of(store: Store, held: Held) -> int:
    """The number of a held bundle; 0 when the key it is sealed to was destroyed since."""
    told = _told(store, held)
    return told.number if told else 0


def _told(store: Store, held: Held) -> Manifest | None:
    try:
        return bundle.open_bundle(held.file, box_secrets(store)).manifest
    except NotForUs:
        return None


def adopt(store: Store, name: str) -> Merged:
    """Take over the rows of a held bundle whose laptop will not send again; inside ``atomic``.

    What is dated too far ahead is dated now. Raises NotYourRole, NotFound, and what reading a
    bundle raises.
    """
    if queries.me(store).role != "coordinator":
        raise NotYourRole(role="coordinator")
    held = _called(store, name, (links.CLOCK,))
    known = enrolled(store, held.device)
    if known is None:
        raise NotFound(kind="laptop", id=str(held.device))
    opened = bundle.open_bundle(held.file, box_secrets(store))
    opened = bundle.check_signature(opened, known.sign_pub)
    allowed = permitted(contents_of(bundle.blocks(opened)).blocks, known.role, known.device)
    merged = merge(store, [_dated_now(store, block) for block in allowed], peer=0)
    links.let_go(store, held.bundle)
    return merged


def drop(store: Store, name: str) -> None:
    """A bundle kept apart, for whatever reason, is not wanted any more; inside ``atomic``.

    Raises NotFound.
    """
    links.let_go(store, _called(store, name, _DROPPED).bundle)


def _called(store: Store, name: str, why: Sequence[str]) -> Held:
    listed = links.held_files(store, *why)
    found = [one for one in listed if one.bundle.hex().startswith(name.lower())]
    if len(found) != 1 or not name:
        raise NotFound(kind="bundle", id=name)
    return found[0]


def _dated_now(store: Store, block: Block) -> Block:
    """The block with what lies too far ahead stamped by us; an entry keeps who made it."""
    limit = (milliseconds(store.now()) + AHEAD_MS) << COUNTER_BITS
    hlc = store.counters.next_hlc(store.now())
    changed: dict[str, list[Scalar]] = dict(block.columns)
    for group in groups(block.record_class):
        before = prefix(block.record_class, group)
        ahead = [isinstance(one, int) and one > limit for one in changed[f"{before}hlc"]]
        stamp: dict[str, Scalar] = {"hlc": hlc}
        if not block.record_class.ledger:
            stamp["dev"] = store.device
        for part, value in stamp.items():
            old = changed[f"{before}{part}"]
            changed[f"{before}{part}"] = [
                value if far else one for one, far in zip(old, ahead, strict=True)
            ]
    return Block(block.record_class, changed)
