"""Files of handouts on their way: sent with their record once, later only to those who lack them.

A part that never came is asked for by its reader, in every bundle until it is there; so a lost
bundle costs time and no file. Whoever holds a file may bring it: its name is its hash.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from champion_app.domain.records import Attachment, Device
from champion_app.domain.stamps import milliseconds
from champion_app.store import attachments, file_links, links
from champion_app.store.scopes import OWN
from champion_app.store.store import Store
from champion_app.store.wire import Block, of_ids
from champion_app.sync import sealing
from champion_app.sync.contents import FILE_PARTS, Contents
from champion_app.sync.frames import TableBlock
from champion_app.sync.identity import enrolled
from champion_app.sync.manifest import LACKS_LIMIT, Manifest

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_PARTLY = 32
"""Files of which a manifest tells part by part what misses."""


@dataclass(frozen=True, order=True)
class PartName:
    """Which part of which file; its bytes are read when they are sealed."""

    sha256: bytes
    part: int


# --- out ---


def due(store: Store, to: Sequence[Device], fresh: Iterable[Block]) -> tuple[PartName, ...]:
    """The parts to send to these laptops: what they lack, and files whose record goes with it.

    ``fresh`` are records that go now and are this laptop's to spread; of their files those go
    that did not go to them before.
    """
    champion = to[0].champion if to[0].scope == OWN else None
    allowed = attachments.named(store, champion)
    broken = attachments.missing(store)
    here = {sha: size for sha, size in allowed.items() if sha not in broken}
    new = _files_of(fresh)
    wanted: set[PartName] = set()
    for device in to:
        lacked = file_links.lacked_by(store, device.number)
        listed = {
            (sha, part)
            for sha in (new | set(lacked)) & set(here)
            for part in (lacked.get(sha) or range(attachments.parts_of(here[sha])))
        }
        wanted |= {PartName(*one) for one in listed - file_links.sent_to(store, device.number)}
    return tuple(sorted(wanted))


def _files_of(blocks: Iterable[Block]) -> set[bytes]:
    found: set[bytes] = set()
    for block in blocks:
        if block.record_class is Attachment:
            listed = zip(block.columns["sha256"], block.columns["cl"], strict=True)
            found |= {
                bytes.fromhex(str(sha)) for sha, cl in listed if int(cast("int", cl)) % 2 and sha
            }
    return found


def named_again(store: Store, to: Sequence[Device], blocks: Sequence[Block]) -> Block | None:
    """The records of files that went and were not spoken of since, so that they are answered."""
    waiting = file_links.under_way(store, [device.number for device in to])
    inside = {one for b in blocks if b.record_class is Attachment for one in b.columns["id"]}
    ids = [
        bytes.fromhex(one.id)
        for one in (store.all(Attachment) if waiting else ())
        if bytes.fromhex(one.sha256) in waiting
    ]
    block = of_ids(store, Attachment, [one for one in ids if one not in inside])
    return block if block.count else None


def frames_of(store: Store, names: Sequence[PartName]) -> Iterator[TableBlock]:
    """A frame for each part, so that the manifest signs the hash of each by itself."""
    for name in names:
        found = attachments.part(store, name.sha256, name.part)
        if found is not None:
            columns = {column: [value] for column, value in vars(found).items()}
            yield TableBlock(FILE_PARTS, columns)


def note_sent(store: Store, to: Sequence[Device], names: Sequence[PartName], number: int) -> None:
    """The bundle of that number was made with these parts and what we lack; inside ``atomic``."""
    if not _gap(store):
        attachments.sweep(store)
    listed = [(one.sha256, one.part) for one in names]
    at = milliseconds(store.now())
    told = _told(attachments.missing(store))
    for device in to:
        file_links.note_sent(store, device.number, listed, number=number, at=at)
        if told != store.meta(_asked(device.number), ""):
            store.set_meta(_asked(device.number), told)


# --- asking ---


def lacking(store: Store) -> tuple[tuple[bytes, ...], tuple[tuple[bytes, tuple[int, ...]], ...]]:
    """What a manifest says: the files that are not whole here, and what misses of some of them."""
    found = attachments.missing(store)
    sizes = attachments.named(store)
    partly = [
        (sha, parts)
        for sha, parts in sorted(found.items())
        if len(parts) < attachments.parts_of(sizes[sha])
    ]
    return tuple(sorted(found))[:LACKS_LIMIT], tuple(partly[:MOST_PARTLY])


def asks(store: Store, to: Sequence[Device]) -> bool:
    """Whether something is missing here that these laptops were not told in these words."""
    told = _told(attachments.missing(store))
    return bool(told) and any(told != store.meta(_asked(one.number), "") for one in to)


def _asked(peer: int) -> str:
    return f"files_asked_{peer}"


def _told(missing: Mapping[bytes, tuple[int, ...]]) -> str:
    """What misses in one short word; empty when nothing does."""
    listed = json.dumps([[sha.hex(), list(parts)] for sha, parts in sorted(missing.items())])
    return sealing.sha256(listed.encode()).hex() if missing else ""


# --- in ---


def heed(store: Store, about: Manifest) -> None:
    """What the sender of a bundle says it lacks, unless a later one of it came; in ``atomic``."""
    link = links.link_to(store, about.src.dev)
    if link.their_inc != about.src.inc or about.number < link.got_number:
        return
    heard = about.heard.get(store.device, 0)
    if store.device in about.ack:  # of an earlier version, that tells no more
        heard = max(heard, links.exported_number(store, about.ack[store.device].bundle_id))
    partly = dict(about.lacks_parts)
    lacks = {sha: partly.get(sha, ()) for sha in about.lacks}
    lost = about.missing.get(store.device, ())
    file_links.note_lacks(store, link.peer, lacks, heard=heard, lost=lost)


def _gap(store: Store) -> bool:
    """Whether a bundle is missing, which may hold the records of files whose parts came."""
    return any(link.numbers_missing for link in links.all_links(store))


def take(store: Store, about: Manifest, contents: Contents, *, fresh: bool) -> tuple[int, int]:
    """Parts that came: how many were missed here, and how many files are whole by them.

    ``fresh`` says that records of files came for the first time, whose parts may wait here already.

    Inside ``atomic``, after the records. As long as a bundle is missing, parts of a file that is
    not known yet may wait, if a coordinator sent them; else nothing stays that no handout names.
    """
    sender = enrolled(store, about.src.dev)
    trusted = sender is not None and sender.role == "coordinator"
    gap = _gap(store)
    kept = attachments.take_parts(store, contents.parts, early=trusted and gap)
    came = {one.sha256 for one in contents.parts}
    good = attachments.check(store, came | _files_of(contents.blocks))
    if not gap:
        attachments.sweep(store)
    return kept, good if kept or fresh else 0
