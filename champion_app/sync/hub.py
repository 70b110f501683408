"""Bundles taken into a PostgreSQL hub with a coordinator's keys; its laptop stays as it is.

The gates are those of the laptop (``receiving.inspect``), the merge is the laptop's too. What the
coordinator wrote reaches the hub from the profile itself: no bundle to its own laptop holds it.
"""

from __future__ import annotations

from pathlib import Path
from typing import cast

from champion_app.domain.errors import BundleTooNew, ChampionError, ClockAhead, NotJoined
from champion_app.domain.exchange_errors import HubOfAnother, WaitingFull
from champion_app.domain.records import Device
from champion_app.store import carrying, endings, erasing, links
from champion_app.store.hub import log
from champion_app.store.hub.hub_store import HubStore
from champion_app.store.hub.log import Came
from champion_app.store.links import Held
from champion_app.store.merging import merge
from champion_app.store.merging import plan as plan_merge
from champion_app.store.store import Store
from champion_app.store.wire import Span, all_blocks
from champion_app.sync import bundle, files, sealing
from champion_app.sync.authority import before_the_end
from champion_app.sync.identity import box_secrets, enrolled
from champion_app.sync.lost_laptops import REVOKED
from champion_app.sync.receiving import RESULTS, Letter, Outcome, inspect

PROGRAMME = "programme"
"""The hub's fact that says whose records it holds."""


def check_programme(hub: HubStore, profile: Store, *, keep: bool) -> None:
    """The hub belongs to the first programme that comes. Raises HubOfAnother, NotJoined."""
    programme = profile.meta("programme")
    if not programme:
        raise NotJoined()
    with hub.atomic():
        told = hub.meta(PROGRAMME)
        if told is None and keep:
            hub.take_turn(alone=True)
            hub.set_meta(PROGRAMME, programme)
        elif told not in (None, programme):
            raise HubOfAnother(place=hub.address.place)


def take_own(hub: HubStore, profile: Store) -> None:
    """Take in what changed on the coordinator's laptop itself since it last was with this hub."""
    history = f"own {cast('bytes', profile.meta('incarnation')).hex()}"
    hi = int(cast("int", profile.meta("lsn", 0)))

    def work() -> None:
        with hub.atomic():
            hub.take_turn(alone=True)
            span = Span(int(cast("str", hub.meta(history, "-1"))), hi)
            erasing.take_orders(hub, erasing.orders(profile, span), via=0)
            since = hub.counters.next_lsn()
            for block in all_blocks(profile, span):
                merge(hub, [block], peer=0)
            carrying.keep(hub, carrying.pieces_since(profile, span.lo), peer=0, since=since)
            endings.take_out(hub, endings.last_stamps(hub))
            hub.set_meta(history, hi)

    hub.retried(work)


def take_file(hub: HubStore, profile: Store, path: Path, *, keep: bool) -> Outcome:
    """One file in its own transaction; trouble is told in the outcome, nothing was changed then.

    Raises HubUnreachable, HubReadOnly and DiskFull, which are not about the file.
    """
    try:
        data = files.read_whole(path, bundle.FILE_LIMIT)
        letter = inspect(profile, data)
    except ChampionError as error:
        if keep and isinstance(error, BundleTooNew | ClockAhead):
            return _hold_unread(hub, profile, data, error)
        return _refused(error)
    try:
        return hub.retried(lambda: _apply(hub, letter)) if keep else _planned(hub, letter)
    except WaitingFull as error:
        return _refused(error)


def _refused(error: ChampionError) -> Outcome:
    return Outcome(RESULTS.get(error.code, "damaged"), error=error)


def _hold_unread(hub: HubStore, profile: Store, data: bytes, error: ChampionError) -> Outcome:
    """Keep, as it came, a bundle of a later program or one that is dated too far ahead."""
    name, device = sealing.sha256(data)[:16], 0
    if isinstance(error, ClockAhead):
        about = bundle.open_bundle(data, box_secrets(profile)).manifest
        name, device = about.bundle_id, about.src.dev
    why = links.CLOCK if isinstance(error, ClockAhead) else links.NEWER
    try:
        with hub.atomic():
            log.hold(hub, Held(name, device, why, data))
    except WaitingFull as full:
        return _refused(full)
    return _refused(error)


def _waiting(letter: Letter) -> Outcome:
    result = "quarantined" if letter.held == REVOKED else "held"
    return Outcome(result, sender=letter.sender, number=letter.manifest.number)


def _apply(hub: HubStore, letter: Letter) -> Outcome:
    about, inside = letter.manifest, letter.contents
    with hub.atomic():
        if letter.held:
            log.hold(hub, Held(about.bundle_id, about.src.dev, letter.held, letter.file))
            return _waiting(letter)
        about_devices = any(one.record_class is Device for one in inside.blocks)
        hub.take_turn(alone=bool(inside.erasures or inside.strange or about_devices))
        again = links.was_imported(hub, about.bundle_id)
        erased = erasing.take_orders(hub, inside.erasures, via=0)
        since = hub.counters.next_lsn()
        ends = endings.last_stamps(hub)
        merged = merge(hub, before_the_end(inside.blocks, ends), peer=about.src.dev)
        if about_devices:
            endings.take_out(hub, endings.last_stamps(hub))
        carried = carrying.keep(hub, inside.strange, peer=about.src.dev, since=since)
        changed = merged.new + merged.changed + carried + len(erased)
        result = "already" if again and not changed else "new"
        log.note(
            hub,
            Came(
                about.bundle_id,
                letter.sha256,
                about.src.dev,
                about.number,
                about.src.inc,
                about.lsn,
                result,
                merged.new,
                merged.changed,
            ),
        )
    return Outcome(
        result,
        counts={name: one.new for name, one in merged.tallies.items() if one.new},
        changed=merged.changed,
        sender=letter.sender,
        number=about.number,
        erased=len(erased),
    )


def _planned(hub: HubStore, letter: Letter) -> Outcome:
    about = letter.manifest
    if letter.held:
        return _waiting(letter)
    gone = frozenset(order.subject for order in letter.contents.erasures)
    merged = plan_merge(hub, letter.blocks, erased=gone)
    again = links.was_imported(hub, about.bundle_id)
    return Outcome(
        "already" if again and not merged.new + merged.changed else "new",
        counts={name: one.new for name, one in merged.tallies.items() if one.new},
        changed=merged.changed,
        sender=letter.sender,
        number=about.number,
    )


def take_held(hub: HubStore, profile: Store) -> list[Outcome]:
    """Take in what waited: laptops let in since, clocks that passed, this program brought up."""
    outcomes = []
    for held in links.held_files(hub):
        if held.why == REVOKED or (held.device and enrolled(profile, held.device) is None):
            continue
        try:
            letter = inspect(profile, held.file)
        except (BundleTooNew, ClockAhead):
            continue
        except ChampionError as error:
            outcome = Outcome(RESULTS.get(error.code, "damaged"), error=error)
        else:
            outcome = hub.retried(lambda letter=letter: _apply(hub, letter))  # type: ignore[misc]  # bound now
        if outcome.result not in ("held", "quarantined"):
            with hub.atomic():
                links.let_go(hub, held.bundle)
        outcomes.append(outcome)
    return outcomes


def senders_with_gaps(hub: HubStore, profile: Store) -> list[str]:
    """A sentence for each laptop of which something that came before is still missing."""
    devices = {one.number: one.label for one in hub.all(Device)}
    known = {one: links.link_to(profile, one) for one in sorted(devices)}
    held = {one: (link.their_inc, link.got) for one, link in known.items()}
    return [
        f"From {devices[device]} something is missing before number {number}:"
        " their next parcel to the coordinator brings it."
        for device, number in log.broken(hub, held).items()
    ]
