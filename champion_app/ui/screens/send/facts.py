"""What the screen shows, gathered from the store; no Qt here."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from champion_app.commands.sessions import local_time
from champion_app.domain.records import Receipt
from champion_app.store import keeping_back, queries
from champion_app.store.exchange_queries import (
    SentParcel,
    receipts_of,
    sent_parcels,
    sent_up_to,
)
from champion_app.store.joining import joined
from champion_app.store.keeping_back import Listed
from champion_app.store.store import Store
from champion_app.store.waiting_queries import Waiting, waiting
from champion_app.store.wire import Span, up_blocks
from champion_app.sync import certificates, elsewhere, enrolling, files, sending
from champion_app.sync.identity import enrolled
from champion_app.ui.screens.send.contents import Contents, contents_of, sessions_in

START_MAGIC = certificates.START_MAGIC


@dataclass(frozen=True)
class Facts:
    """Everything on the screen.

    ``words`` are the six to read aloud, empty once this laptop is let in; ``fresh`` says that
    something is in no parcel yet; ``under_way`` were made and are not known to be there.
    ``sessions`` are those that can be left out, and those that are.
    """

    joined: bool
    now: datetime
    here: Waiting
    programme: str = ""
    to: str = ""
    words: tuple[str, ...] = ()
    contents: Contents = field(default_factory=Contents)
    fresh: bool = False
    greets: bool = False
    under_way: tuple[SentParcel, ...] = ()
    receipts: tuple[Receipt, ...] = ()
    sessions: tuple[Listed, ...] = ()

    def local(self, moment: datetime | int) -> datetime:
        """A moment, or milliseconds since 1970, as the programme's clocks show it."""
        if isinstance(moment, int):
            moment = datetime.fromtimestamp(moment / 1000, tz=UTC)
        return moment.astimezone(self.now.tzinfo)


def gather(store: Store) -> Facts:
    """The facts of this moment."""
    now = local_time(store, store.now())
    here = waiting(store)
    if not joined(store):
        return Facts(joined=False, now=now, here=here)
    programme = queries.programme_of(store)
    ready = sending.parcels(store)
    blocks = [block for parcel in ready for block in parcel.blocks]
    receipts = receipts_of(store, store.device)
    told = max((one.number for one in receipts), default=0)
    return Facts(
        joined=True,
        now=now,
        here=here,
        programme=programme.name if programme else "",
        to=", ".join(one.label for parcel in ready for one in parcel.to),
        words=() if enrolled(store, store.device) else enrolling.own_words(store),
        contents=contents_of(store, blocks),
        fresh=bool(up_blocks(store, _since_last(store, ready))),
        greets=any(parcel.due for parcel in ready),
        under_way=tuple(
            one for one in sent_parcels(store) if not one.received and one.number > told
        ),
        receipts=tuple(receipts),
        sessions=tuple(keeping_back.listed(store, sessions_in(blocks))),
    )


def _since_last(store: Store, ready: list[sending.Parcel]) -> Span:
    """What was written since the last parcel was made; a coordinator's own changes are not ours."""
    peers = [device.number for parcel in ready for device in parcel.to]
    last = max((parcel.span[1] for parcel in ready), default=0)
    return Span(sent_up_to(store), last, peers[0] if len(peers) == 1 else 0)


def join_by_file(store: Store, path: Path) -> tuple[str, ...]:
    """Join by the start file at ``path``; the six words. Raises as ``elsewhere.join`` does."""
    return elsewhere.join(store, files.read_whole(path, certificates.START_LIMIT * 2))


def is_start_file(path: Path) -> bool:
    """Whether a file begins as start files do; one that cannot be read does not."""
    try:
        with path.open("rb") as file:
            return file.read(len(START_MAGIC)) == START_MAGIC
    except OSError:
        return False
