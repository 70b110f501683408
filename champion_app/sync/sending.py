"""A bundle of everything that the other laptop is not known to hold.

Rows are taken since the last acknowledgement, never since the last bundle: one that was lost,
came late or came twice costs bytes, not data.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

from champion_app.domain.columns import columns
from champion_app.domain.errors import NobodyToSendTo, NotJoined
from champion_app.domain.record_shape import Record
from champion_app.domain.records import Champion, Device
from champion_app.domain.stamps import milliseconds
from champion_app.store import carrying, histories, links, queries
from champion_app.store.joining import joined
from champion_app.store.links import Link
from champion_app.store.schema import STEPS
from champion_app.store.scopes import OWN, TEAM, scope_of_champion
from champion_app.store.store import Store
from champion_app.store.wire import Block, Span, down_blocks, up_blocks, wire_names
from champion_app.sync import (
    agreeing,
    attaching,
    boxes,
    bundle,
    clocks,
    erasures,
    files,
    recovering,
    scoping,
    sealing,
    splitting,
    witness,
)
from champion_app.sync.acknowledging import send_all_again
from champion_app.sync.attaching import PartName
from champion_app.sync.enrolling import own_request
from champion_app.sync.frames import TableBlock
from champion_app.sync.identity import (
    active_devices,
    certificate_of,
    enrolled,
    identity,
    incarnation,
)
from champion_app.sync.manifest import Ack, Manifest, Scope, Source

FEW = 100_000
"""Records that never fill the largest file there may be."""


@dataclass(frozen=True)
class Parcel:
    """What would be, or was, sent to laptops that may hold the same.

    ``due`` says that it goes even without a change: to acknowledge, or to ask to be let in.
    ``first`` and ``last`` are frames beside the records: what must be known before them (orders to
    erase), and what follows them (what is carried on for later programs, files that are named
    again). ``files`` are the parts of files that go with it, ``piece`` says which of how many
    bundles it is that are made at once.
    """

    to: tuple[Device, ...]
    blocks: tuple[Block, ...]
    span: tuple[int, int]
    due: bool
    first: tuple[TableBlock, ...] = ()
    last: tuple[TableBlock, ...] = ()
    files: tuple[PartName, ...] = ()
    piece: tuple[int, int] = (1, 1)

    @property
    def counts(self) -> dict[type[Record], int]:
        """How many records of each kind are inside."""
        found: dict[type[Record], int] = {}
        for block in self.blocks:
            found[block.record_class] = found.get(block.record_class, 0) + block.count
        return found

    @property
    def empty(self) -> bool:
        """Nothing to say: no change, no file, no acknowledgement and no request."""
        return not (self.blocks or self.first or self.last or self.files or self.due)


def recipients(store: Store, names: Sequence[str] = ()) -> list[Device]:
    """The laptops this one sends to: by name of champion or coordinator, else all it knows.

    A champion's laptop sends to coordinators, a coordinator's to everybody once it is let in.
    Raises NotJoined, NobodyToSendTo.
    """
    if not joined(store):
        raise NotJoined()
    listed = active_devices(store)
    if not sends_all(store):
        listed = [one for one in listed if one.role == "coordinator"]
    if not names:
        return listed
    found: list[Device] = []
    for name in names:
        meant = [one for one in listed if name in _names(store, one)]
        if not meant:
            raise NobodyToSendTo(name=name)
        found += meant
    return list(dict.fromkeys(found))


def sends_all(store: Store) -> bool:
    """Whether this is a coordinator's laptop that was let in."""
    return queries.me(store).role == "coordinator" and enrolled(store, store.device) is not None


def _names(store: Store, device: Device) -> tuple[str, ...]:
    champion = store.get(Champion, device.champion) if device.champion else None
    return (device.label, champion.name, champion.code) if champion else (device.label,)


def parcels(store: Store, names: Sequence[str] = ()) -> list[Parcel]:
    """What is ready to go: one parcel for all laptops that may hold the same records."""
    return [_parcel(store, to) for to in _alike(store, recipients(store, names))]


def _alike(store: Store, to: Sequence[Device]) -> list[tuple[Device, ...]]:
    """The laptops that may hold the same records, together."""
    if queries.me(store).role == "champion":
        return [tuple(to)] if to else []
    alike: dict[tuple[str | None, str, int], list[Device]] = {}
    for device in to:
        scope = (device.champion, device.scope, device.scope_version)
        alike.setdefault(scope if device.champion else (None, TEAM, 1), []).append(device)
    return [tuple(devices) for devices in alike.values()]


def _parcel(store: Store, to: tuple[Device, ...], within: tuple[int, int] | None = None) -> Parcel:
    """All that is due to these laptops, or what lies ``within`` a part of that span of changes."""
    known = [links.link_to(store, device.number) for device in to]
    held = [acked for link in known for acked in _held_by(store, link)]
    if any(scoping.is_changed(store, device) for device in to):
        held = [0]
    lo = min(held)
    hi = int(cast("int", store.meta("lsn", 0)))
    skip = known[0].peer if len(held) == 1 and lo else 0
    span = Span(*(within or (lo, hi)), skip)
    everything = sends_all(store)
    champion = to[0].champion if everything and to[0].scope == OWN else None
    changed = (
        down_blocks(store, champion, span)
        if champion
        else up_blocks(store, span, whole=everything or _whole(known))
    )
    blocks = [part for block in changed for part in carrying.completed(store, block)]
    strange = carrying.strange(store, span, champion)
    due = any(link.ack_due or clocks.reply_due(store, link) for link in known) or _asks(store)
    last = [*map(_carried, strange)]
    again = attaching.named_again(store, to, blocks) if span.lo == lo else None
    last += [_table(again)] if again else []
    return Parcel(
        to,
        tuple(blocks),
        (span.lo, span.hi),
        due or attaching.asks(store, to),
        first=erasures.frame_of(store, replace(span, hi=hi)),
        last=tuple(last),
        files=() if within else attaching.due(store, to, changed if everything else ()),
    )


def _asks(store: Store) -> bool:
    """Whether this laptop wants a certificate: its first one, or one for its new box key."""
    own = enrolled(store, store.device)
    return own is None or own.enc_pub != identity(store).box_public


def begin_again(store: Store, names: Sequence[str] = ()) -> None:
    """From now on everything goes to these laptops once more, and they are asked for all of theirs.

    Raises NotJoined, NobodyToSendTo.
    """
    with store.atomic():
        for device in recipients(store, names):
            send_all_again(store, links.link_to(store, device.number), ask=True)


def _held_by(store: Store, link: Link) -> list[int]:
    """Up to where each laptop of that number holds ours: there is more than one after a copy."""
    others = histories.earlier(store, link.peer)
    return [link.acked, *(one.acked for one in others if one.lives_on)]


def _whole(known: Sequence[Link]) -> bool:
    """Whether what the readers once wrote themselves goes with it: they may have lost it."""
    return any(link.again & links.SEND_ALL for link in known)


def send(
    store: Store, folder: Path, names: Sequence[str] = (), *, at_most: int = bundle.FILE_LIMIT
) -> list[Path]:
    """Write a bundle file for each parcel that is not empty; the paths, in order.

    A parcel larger than ``at_most`` bytes becomes several files, to be read in any order.

    The record that it was made is durable before the file appears; a file that cannot be written
    takes no number. What an earlier try that was killed left half-written there is deleted.
    Raises NotJoined, NobodyToSendTo, ReadOnlyPlace, DiskFull, CannotBeSmaller.
    """
    written: list[Path] = []
    boxes.renew_if_due(store)
    mark = _mark(store)
    files.sweep(folder, mark)
    for to in _alike(store, recipients(store, names)):
        for parcel in pieces(store, _parcel(store, to), at_most):
            files.make_folder(folder)
            with files.pending(mark) as write, store.atomic():  # written, then kept, then named
                name, data = seal_parcel(store, parcel)
                file = _free(folder, name, store.device)
                write(file, data)
            written.append(file)
    if written:
        witness.testify(store)
    return written


def _free(folder: Path, name: str, device: int) -> Path:
    """Where a bundle of that name is written: never in the place of another laptop's.

    Two laptops of one champion may count to the same number on the same day.
    """
    file, number = folder / name, 1
    while file.is_file():
        end = f"-L{device}" if number == 1 else f"-L{device}-{number}"
        file = folder / f"{name.removesuffix('.champion')}{end}.champion"
        number += 1
    return file


def pieces(store: Store, parcel: Parcel, at_most: int = bundle.FILE_LIMIT) -> list[Parcel]:
    """The parcel as bundles of at most so many bytes; none when it is empty.

    Raises CannotBeSmaller.
    """
    if parcel.empty:
        return []
    few = sum(block.count for block in parcel.blocks) < FEW and not parcel.files
    if few and at_most >= bundle.FILE_LIMIT:  # it need not be sealed twice, to be measured first
        return [parcel]
    return splitting.pieces(
        parcel,
        min(at_most, bundle.FILE_LIMIT),
        cut=lambda within: _parcel(store, parcel.to, within),
        size=lambda one: len(_sealed(store, one, _manifest(store, one, 0))),
    )


def _mark(store: Store) -> str:
    """What half-written files of this laptop alone are known by, wherever several send."""
    return sealing.sha256(b"champion-part\0" + incarnation(store)).hex()[:8]


def seal_parcel(store: Store, parcel: Parcel) -> tuple[str, bytes]:
    """The file name and the bytes of a parcel; the links remember that it was made."""
    with store.atomic():
        for device in parcel.to:
            scoping.begin(store, device)
        number = int(cast("int", store.meta("sent", 0))) + 1
        about = _manifest(store, parcel, number)
        data = _sealed(store, parcel, about)
        store.set_meta("sent", number)
        links.note_export(
            store,
            about.bundle_id,
            peers=[device.number for device in parcel.to],
            span=parcel.span,
            number=number,
            counts={kind.__name__: count for kind, count in parcel.counts.items()},
        )
        for device in parcel.to:
            link = links.link_to(store, device.number)
            sent = replace(link, sent_number=number, ack_due=0, sent_at=about.created_wall)
            links.keep_link(store, sent)
        attaching.note_sent(store, parcel.to, parcel.files, number)
    return _file_name(store, parcel, number), data


def _sealed(store: Store, parcel: Parcel, about: Manifest) -> bytes:
    """The bytes of a bundle with what is in the parcel."""
    certificates = [certificate_of(store, device) for device in parcel.to]
    parts = attaching.frames_of(store, parcel.files)
    return bundle.write_bundle(
        about,
        [*parcel.first, *map(_table, parcel.blocks), *parcel.last, *parts],
        signing_key=identity(store).sign_private,
        recipients=[one.enc_pub for one in certificates if one is not None],
    )


def _table(block: Block) -> TableBlock:
    record_class = block.record_class
    return TableBlock(
        record_class.table,
        block.columns,
        travels=record_class.travels.value,
        concerns=tuple(one.name for one in columns(record_class) if one.concerns),
        carried=len(block.columns) > len(wire_names(record_class)),
    )


def _carried(one: carrying.Carried) -> TableBlock:
    return TableBlock(
        one.table, one.columns, travels=one.travels, concerns=one.concerns, carried=True
    )


def _file_name(store: Store, parcel: Parcel, number: int) -> str:
    """``<code>-<date>-<number>.champion``: ASCII, nobody's name. A coordinator's is ``K``."""
    me = queries.me(store)
    own = store.get(Champion, me.champion) if me.champion else None
    code = own.code if own and own.code.isascii() and own.code else f"K{store.device}"
    if me.role == "coordinator":
        code = f"K{store.device}-D{parcel.to[0].number}"
    return f"{code}-{store.now().date().isoformat()}-{number:04d}.champion"


def _manifest(store: Store, parcel: Parcel, number: int) -> Manifest:
    me, keys = queries.me(store), identity(store)
    own = enrolled(store, store.device)
    known = [links.link_to(store, device.number) for device in parcel.to]
    now = milliseconds(store.now())
    lacks, lacks_parts = attaching.lacking(store)
    recent, marks = links.recent_bundles(store, [link.peer for link in known])
    return Manifest(
        schema=len(STEPS),
        bundle_id=secrets.token_bytes(16),
        number=number,
        created_wall=max(now, 0),
        created_hlc=int(cast("int", store.meta("hlc", 0))),
        src=Source(
            dev=store.device,
            inc=incarnation(store),
            serial=own.serial if own else 0,
            sign_pub=keys.sign_public,
            name=me.name,
            certificates=recovering.shown(store),
        ),
        enrol=own_request(store) if _asks(store) else None,
        dst=tuple(device.number for device in parcel.to),
        scope=_scope(store, parcel),
        lsn=parcel.span,
        ack={link.peer: _ack(link) for link in known if link.their_inc},
        other_acks=tuple(
            (link.peer, Ack(one.inc, one.got, one.got_bundle or bytes(16)))
            for link in known
            for one in histories.earlier(store, link.peer)[:4]
        ),
        clock=clocks.told(store, known),
        digest=agreeing.stated(store, parcel.to[0]) if _up_to_date(store, parcel) else {},
        lacks=lacks,
        lacks_parts=lacks_parts,
        heard={link.peer: link.got_number for link in known if link.their_inc},
        missing={link.peer: link.numbers_missing for link in known if link.numbers_missing},
        piece=parcel.piece,
        again=any(link.again & links.ASK for link in known),
        whole=_whole(known),
        recent=recent,
        marks=marks,
        erasure=erasures.known_here(store),
    )


def _scope(store: Store, parcel: Parcel) -> Scope:
    """The champion's whose records these are, and which change of how much that is."""
    champion = queries.me(store).champion or parcel.to[0].champion or ""
    return Scope(champion, scope_of_champion(store, champion)[1] if champion else 0)


def _up_to_date(store: Store, parcel: Parcel) -> bool:
    return parcel.span[1] == store.meta("lsn")


def _ack(link: Link) -> Ack:
    """What is held of theirs; nothing unbroken is said too, or they would wait for it for ever."""
    return Ack(link.their_inc, link.got, link.got_bundle or bytes(16))
