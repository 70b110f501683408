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
from champion_app.store import carrying, links, queries
from champion_app.store.joining import joined
from champion_app.store.links import Link
from champion_app.store.schema import STEPS
from champion_app.store.store import Store
from champion_app.store.wire import Block, Span, down_blocks, up_blocks, wire_names
from champion_app.sync import bundle, erasures, files
from champion_app.sync.enrolling import own_request
from champion_app.sync.frames import TableBlock
from champion_app.sync.identity import (
    active_devices,
    certificate_of,
    enrolled,
    identity,
    incarnation,
)
from champion_app.sync.manifest import Ack, Clock, Manifest, Scope, Source


@dataclass(frozen=True)
class Parcel:
    """What would be, or was, sent to laptops that may hold the same.

    ``due`` says that it goes even without a change: to acknowledge, or to ask to be let in.
    ``first`` and ``last`` are frames beside the records: what must be known before them (orders to
    erase), and what follows them (parts of files, what is carried on for later programs).
    """

    to: tuple[Device, ...]
    blocks: tuple[Block, ...]
    span: tuple[int, int]
    due: bool
    first: tuple[TableBlock, ...] = ()
    last: tuple[TableBlock, ...] = ()

    @property
    def counts(self) -> dict[type[Record], int]:
        """How many records of each kind are inside."""
        found: dict[type[Record], int] = {}
        for block in self.blocks:
            found[block.record_class] = found.get(block.record_class, 0) + block.count
        return found

    @property
    def empty(self) -> bool:
        """Nothing to say: no change, no acknowledgement and no request."""
        return not (self.blocks or self.first or self.last or self.due)


def recipients(store: Store, names: Sequence[str] = ()) -> list[Device]:
    """The laptops this one sends to: by name of champion or coordinator, else all it knows.

    A champion's laptop sends to coordinators, a coordinator's to champions. Raises NotJoined,
    NobodyToSendTo.
    """
    if not joined(store):
        raise NotJoined()
    other = "champion" if queries.me(store).role == "coordinator" else "coordinator"
    listed = [one for one in active_devices(store) if one.role == other]
    if not names:
        return listed
    found: list[Device] = []
    for name in names:
        meant = [one for one in listed if name in _names(store, one)]
        if not meant:
            raise NobodyToSendTo(name=name)
        found += meant
    return list(dict.fromkeys(found))


def _names(store: Store, device: Device) -> tuple[str, ...]:
    champion = store.get(Champion, device.champion) if device.champion else None
    return (device.label, champion.name, champion.code) if champion else (device.label,)


def parcels(store: Store, names: Sequence[str] = ()) -> list[Parcel]:
    """What is ready to go: one parcel for all laptops that may hold the same records."""
    to = recipients(store, names)
    if queries.me(store).role == "champion":
        return [_parcel(store, tuple(to))] if to else []
    by_champion: dict[str | None, list[Device]] = {}
    for device in to:
        by_champion.setdefault(device.champion, []).append(device)
    return [_parcel(store, tuple(devices)) for devices in by_champion.values()]


def _parcel(store: Store, to: tuple[Device, ...]) -> Parcel:
    known = [links.link_to(store, device.number) for device in to]
    lo = min(link.acked for link in known)
    hi = int(cast("int", store.meta("lsn", 0)))
    skip = known[0].peer if len(known) == 1 and known[0].acked else 0
    span = Span(lo, hi, skip)
    champion = None if queries.me(store).role == "champion" else cast("str", to[0].champion)
    changed = down_blocks(store, champion, span) if champion else up_blocks(store, span)
    blocks = [part for block in changed for part in carrying.completed(store, block)]
    strange = carrying.strange(store, span, champion)
    due = any(link.ack_due for link in known) or enrolled(store, store.device) is None
    first, last = erasures.frame_of(store, span), tuple(map(_carried, strange))
    return Parcel(to, tuple(blocks), (lo, hi), due, first=first, last=last)


def send(store: Store, folder: Path, names: Sequence[str] = ()) -> list[Path]:
    """Write a bundle file for each parcel that is not empty; the paths, in order.

    The record that it was made is durable before the file appears; a file that cannot be written
    takes no number. Raises NotJoined,
    NobodyToSendTo, ReadOnlyPlace, DiskFull.
    """
    written: list[Path] = []
    for parcel in parcels(store, names):
        if parcel.empty:
            continue
        files.make_folder(folder)
        with files.pending() as write, store.atomic():  # written, then kept, then named
            name, data = seal_parcel(store, parcel)
            write(folder / name, data)
        written.append(folder / name)
    return written


def seal_parcel(store: Store, parcel: Parcel) -> tuple[str, bytes]:
    """The file name and the bytes of a parcel; the links remember that it was made."""
    with store.atomic():
        number = int(cast("int", store.meta("sent", 0))) + 1
        about = _manifest(store, parcel, number)
        keys = identity(store)
        certificates = [certificate_of(store, device) for device in parcel.to]
        data = bundle.write_bundle(
            about,
            [*parcel.first, *map(_table, parcel.blocks), *parcel.last],
            signing_key=keys.sign_private,
            recipients=[one.enc_pub for one in certificates if one is not None],
        )
        store.set_meta("sent", number)
        links.note_export(
            store,
            about.bundle_id,
            peers=[device.number for device in parcel.to],
            span=parcel.span,
            number=number,
        )
        for device in parcel.to:
            link = links.link_to(store, device.number)
            sent = replace(link, sent_number=number, ack_due=0, sent_at=about.created_wall)
            links.keep_link(store, sent)
    return _file_name(store, parcel, number), data


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
        ),
        enrol=None if own or me.role == "coordinator" else own_request(store),
        dst=tuple(device.number for device in parcel.to),
        scope=Scope(id=me.champion or parcel.to[0].champion or ""),
        lsn=parcel.span,
        ack={link.peer: _ack(link) for link in known if link.their_inc},
        clock=Clock(now=max(now, 0), skew={link.peer: link.skew_ms for link in known}),
        erasure=erasures.known_here(store),
    )


def _ack(link: Link) -> Ack:
    """What is held of theirs; nothing unbroken is said too, or they would wait for it for ever."""
    return Ack(link.their_inc, link.got, link.got_bundle or bytes(16))
