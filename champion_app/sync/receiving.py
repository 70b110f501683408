"""A bundle file taken in: inspect, plan, apply, receipt. The first two change nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC
from pathlib import Path
from typing import cast

from champion_app.domain.clocks import AHEAD_MS
from champion_app.domain.errors import (
    BundleForged,
    BundleTooNew,
    ChampionError,
    ClockAhead,
    NotJoined,
)
from champion_app.domain.exchange_errors import LaptopEnded, StartFileTaken
from champion_app.domain.records import Attachment, Device, Receipt
from champion_app.domain.stamps import COUNTER_BITS, milliseconds
from champion_app.store import carrying, endings, histories, links, queries
from champion_app.store.forgetting import clean_up
from champion_app.store.links import Held, Import
from champion_app.store.merging import Merged, merge
from champion_app.store.merging import plan as plan_merge
from champion_app.store.store import Store
from champion_app.store.wire import Block
from champion_app.sync import (
    agreeing,
    attaching,
    bundle,
    clocks,
    erasures,
    files,
    quarantine,
    recovering,
    scoping,
    sealing,
)
from champion_app.sync.acknowledging import ask_coordinators, note_heard
from champion_app.sync.authority import before_the_end, permitted
from champion_app.sync.boxes import certify_again
from champion_app.sync.carrying import permitted_pieces
from champion_app.sync.contents import Contents, contents_of
from champion_app.sync.identity import box_secrets, enrolled, remember_certificates
from champion_app.sync.inviting import open_invitation
from champion_app.sync.lost_laptops import REVOKED
from champion_app.sync.manifest import Manifest
from champion_app.sync.senders import sender_of

RESULTS = {
    "NotOurs": "not_ours",
    "NotForUs": "not_for_us",
    "NotJoined": "not_for_us",
    "UnknownSender": "not_for_us",
    "BundleTooNew": "newer",
    "ClockAhead": "quarantined",
    "StartFileTaken": "not_for_us",
    **dict.fromkeys(("WaitingFull", "DiskFull"), "full"),
    **dict.fromkeys(("FileUnreadable", "ReadOnlyPlace"), "stopped"),
    **dict.fromkeys(("DatabaseBusy", "DatabaseDamaged"), "stopped"),
}
"""The result of each kind of refusal; any other is ``damaged``."""


@dataclass(frozen=True)
class Letter:
    """A bundle that passed every gate but has changed nothing yet; ``held`` says why it waits.

    ``as_of`` is the last change here when it was read: who may send what is judged as of then.
    """

    manifest: Manifest
    contents: Contents
    held: str
    sha256: bytes
    file: bytes
    as_of: int = 0

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The records of kinds that this version knows."""
        return self.contents.blocks

    @property
    def sender(self) -> str:
        """Who sent it, as its certificate or its request says."""
        return self.manifest.src.name


@dataclass(frozen=True)
class Outcome:
    """What became of one file: a result, counts by kind of record, and what went wrong."""

    result: str
    counts: dict[str, int] = field(default_factory=dict)
    changed: int = 0
    sender: str = ""
    number: int = 0
    missing: tuple[int, ...] = ()
    erased: int = 0
    error: ChampionError | None = None
    files: int = 0


def inspect(store: Store, data: bytes) -> Letter:
    """Read a bundle through every gate; nothing is written.

    Raises NotOurs, NotForUs, BundleDamaged, BundleForged, BundleTooNew, BundleTooLarge,
    UnknownSender, NotJoined, ClockAhead.
    """
    if not store.meta("incarnation"):
        raise NotJoined()
    as_of = _last_change(store)
    opened = bundle.open_bundle(data, box_secrets(store))
    sender = sender_of(store, opened)
    known = sender.known
    opened = bundle.check_signature(opened, sender.key)
    bundle.check_addressee(opened, store.device)
    bundle.check_reader(opened)
    contents = contents_of(bundle.blocks(opened))
    letter = Letter(opened.manifest, contents, sender.waits, sealing.sha256(data), data, as_of)
    _check_clock(store, letter)
    if known:
        back = _back(store, letter)
        allowed = permitted(letter.blocks, known.role, known.device, back=back)
        allowed = before_the_end(allowed, endings.last_stamps(store))
        strange = permitted_pieces(contents.strange, known.role, known.device, back=back)
        orders = erasures.vouched(
            store, contents.erasures, carrier=known, shown=opened.manifest.src.certificates
        )
        contents = Contents(tuple(allowed), orders, contents.parts, tuple(strange))
        letter = replace(letter, contents=contents)
    return letter


def _back(store: Store, letter: Letter) -> int:
    """Our own number when what we wrote ourselves may come back with this letter, else 0."""
    about = letter.manifest
    return store.device if about.whole and histories.taking_back(store, about.src.dev) else 0


def _check_clock(store: Store, letter: Letter) -> None:
    highest = letter.contents.highest
    here = max(milliseconds(store.now()), int(cast("int", store.meta("hlc", 0))) >> COUNTER_BITS)
    if _by_coordinator(store, letter.manifest.src.dev):  # else a slow clock could never be mended
        here = max(here, letter.manifest.clock.now)
    if highest >> COUNTER_BITS > here + AHEAD_MS:
        raise ClockAhead(name=letter.sender)


def plan(store: Store, letter: Letter) -> Merged:
    """What taking the letter in would change; nothing is written."""
    gone = frozenset(order.subject for order in letter.contents.erasures)
    return plan_merge(store, letter.blocks, erased=gone)


def apply(store: Store, letter: Letter) -> Outcome:
    """Take a letter in, whole or not at all; hold it when its laptop is not approved yet."""
    with store.atomic():
        return _applied(store, letter)


def _applied(store: Store, letter: Letter) -> Outcome:
    if letter.held:
        return _hold(store, letter)
    about = letter.manifest
    _heed_sender(store, about)
    again = links.was_imported(store, about.bundle_id)
    missing = note_heard(store, about, rows=bool(about.frames))
    attaching.heed(store, about)
    taken = _take(store, letter)
    result = "already" if again and not taken.all else "new"
    _write_receipt(store, letter, taken.merged)
    certify_again(store, about)
    if _by_coordinator(store, about.src.dev):
        scoping.heed(store, about)
    agreeing.look(store, about)
    quarantine.supersede(store, about)
    merged = taken.merged
    counts = {name: one.new for name, one in merged.tallies.items() if one.new}
    bundle_of = (about.bundle_id, letter.sha256, about.src.dev, about.number)
    links.log_import(store, Import(*bundle_of, result, merged.new, merged.changed, counts))
    return Outcome(
        result,
        counts=counts,
        changed=merged.changed,
        sender=letter.sender,
        number=about.number,
        missing=missing,
        erased=taken.erased,
        files=taken.files,
    )


def take_in(store: Store, letter: Letter) -> Outcome:
    """Apply a letter as it is to be read now: the sender may have been ended since it was read.

    Raises what ``inspect`` raises; nothing was changed then.
    """
    with store.atomic():  # from here on nobody else writes
        if letter.as_of != _last_change(store):
            letter = inspect(store, letter.file)
        return _applied(store, letter)  # a savepoint in it would copy every page once more


def _last_change(store: Store) -> int:
    return int(cast("int", store.meta("lsn", 0)))


def _heed_sender(store: Store, about: Manifest) -> None:
    """What a bundle says of the laptop it comes from, its right to send and its clock."""
    told = recovering.vouched(store, about.src)
    if told is not None:
        recovering.let_in_again(store, told, about.src.certificates[0])
    if _by_coordinator(store, about.src.dev):
        clocks.heed(store, about)


@dataclass(frozen=True)
class _Taken:
    """What came of the rows: merged, carried on, erased; parts of files, and files now whole."""

    merged: Merged
    carried: int
    erased: int
    parts: int = 0
    files: int = 0

    @property
    def all(self) -> int:
        """Everything that made a difference here."""
        return self.merged.new + self.merged.changed + self.carried + self.erased + self.parts


def _take(store: Store, letter: Letter) -> _Taken:
    """Orders to erase first, then the records, then what only a later program knows."""
    since = store.counters.lsn
    source = letter.manifest.src.dev
    # Only by the bundle that we acknowledge is it sure that its sender still holds the rows:
    # one that came late may be of a history that an older copy put an end to.
    named = links.link_to(store, source).got_bundle == letter.manifest.bundle_id
    peer = source if named else 0
    erased = erasures.take(store, letter.contents.erasures, via=peer)
    merged = merge(store, letter.blocks, peer=peer)
    _heed_devices(store, merged)
    carried = carrying.keep(store, letter.contents.strange, peer=peer, since=since)
    told = merged.tallies.get(Attachment.__name__)
    fresh = told is not None and told.new > 0
    parts, files = attaching.take(store, letter.manifest, letter.contents, fresh=fresh)
    return _Taken(merged, carried, len(erased), parts, files)


def _heed_devices(store: Store, merged: Merged) -> None:
    """What is new of laptops: certificates to remember, and ends that take something back."""
    told = merged.tallies.get(Device.__name__)
    if told is None or not told.new + told.changed:
        return
    remember_certificates(store)
    if endings.take_out(store, endings.last_stamps(store)):
        ask_coordinators(store)


def _by_coordinator(store: Store, device: int) -> bool:
    known = enrolled(store, device)
    return (
        known is not None and known.role == "coordinator" and queries.me(store).role == "champion"
    )


def _hold(store: Store, letter: Letter) -> Outcome:
    about = letter.manifest
    links.hold(store, Held(about.bundle_id, about.src.dev, letter.held, letter.file))
    invited = open_invitation(store, about.enrol, about.src.dev) if about.enrol else None
    if invited is not None and not any(
        one.device == invited.device for one in links.invitations(store)
    ):
        links.keep_invitation(store, invited)
    return _waiting(letter)


def _waiting(letter: Letter) -> Outcome:
    number = letter.manifest.number
    if letter.held != REVOKED:
        return Outcome("held", sender=letter.sender, number=number)
    error = LaptopEnded(name=letter.sender)
    return Outcome("quarantined", sender=letter.sender, number=number, error=error)


def _write_receipt(store: Store, letter: Letter, merged: Merged) -> None:
    """A coordinator tells the champion what came; a champion's acknowledgement is enough."""
    if queries.me(store).role != "coordinator" or not merged.new + merged.changed:
        return
    about = letter.manifest
    device = store.all(Device, "t.number = ?", (about.src.dev,))
    if any(one.role == "coordinator" for one in device):  # two of them would never end
        return
    store.put(
        Receipt(
            id=store.new_id(Receipt),
            bundle=about.bundle_id.hex(),
            device=about.src.dev,
            number=about.number,
            result="new",
            counts={name: one.new + one.changed for name, one in merged.tallies.items()},
            champion=device[0].champion if device else None,
            at=store.now().astimezone(UTC),
        )
    )


def take_held(store: Store) -> list[Outcome]:
    """Take in the bundles whose laptops were approved, or that an update made readable."""
    outcomes = []
    for held in links.held_files(store):
        if held.why in (links.CLOCK, REVOKED):  # until its laptop sends again, or a person decides
            continue
        if held.why != links.NEWER and enrolled(store, held.device) is None:
            continue
        try:
            outcome = take_in(store, inspect(store, held.file))
        except BundleTooNew:
            continue
        except ChampionError as error:
            if held.why != links.NEWER and not isinstance(error, BundleForged | StartFileTaken):
                raise
            # From another laptop than the one approved, or not what it said it was: it is no loss.
            outcome = Outcome(RESULTS.get(error.code, "damaged"), error=error)
        if outcome.result != "held":  # a laptop that asks now, since what it sent can be read
            with store.atomic():
                links.let_go(store, held.bundle)
        outcomes.append(outcome)
    return outcomes


def receive(store: Store, path: Path, *, keep: bool = True) -> Outcome:
    """One file, in its own transaction; with ``keep`` off it is only inspected and planned.

    Expected trouble is not raised but told in the outcome: nothing was changed then. Only a bundle
    of a later program is kept, as it came, until this one is brought up to date.
    """
    try:
        data = files.read_whole(path, bundle.FILE_LIMIT)
        letter = _read(store, data, keep=keep)
        outcome = take_in(store, letter) if keep else _planned(store, letter)
    except ChampionError as error:
        return Outcome(RESULTS.get(error.code, "damaged"), error=error)
    if keep:
        clean_up(store)  # also when an earlier try took it in and was killed before this
    return outcome


def _read(store: Store, data: bytes, *, keep: bool) -> Letter:
    try:
        return inspect(store, data)
    except BundleTooNew:
        if keep:
            with store.atomic():
                links.hold(store, _for_later(store, data))
        raise
    except ClockAhead:
        if keep:
            quarantine.hold(store, data)
        raise


def _for_later(store: Store, data: bytes) -> Held:
    """A bundle that only a later program can read. It is not acknowledged, so nothing is lost."""
    try:
        about = bundle.open_bundle(data, box_secrets(store)).manifest
    except BundleTooNew:  # not even whose it is can be read
        return Held(sealing.sha256(data)[:16], 0, links.NEWER, data)
    return Held(about.bundle_id, about.src.dev, links.NEWER, data)


def _planned(store: Store, letter: Letter) -> Outcome:
    about = letter.manifest
    if letter.held:
        return _waiting(letter)
    merged = plan(store, letter)
    again = links.was_imported(store, about.bundle_id)
    return Outcome(
        "already" if again and not merged.new + merged.changed else "new",
        counts={name: one.new for name, one in merged.tallies.items() if one.new},
        changed=merged.changed,
        sender=letter.sender,
        number=about.number,
    )


def receive_all(store: Store, paths: Sequence[Path]) -> list[Outcome]:
    """Many files, in the order given; one that fails does not stop the others."""
    return [receive(store, path) for path in paths]
