"""After an update: what was carried on or held back for this program becomes records."""

from __future__ import annotations

from champion_app.domain.stamps import Scalar
from champion_app.store import carrying, links
from champion_app.store.merging import merge
from champion_app.store.store import Store
from champion_app.sync import manifest
from champion_app.sync.contents import Contents, contents_of
from champion_app.sync.frames import TableBlock
from champion_app.sync.receiving import Outcome, take_held


def renew(store: Store) -> list[Outcome]:
    """Take up what an earlier program could only keep; what became of the bundles it held.

    Does nothing as long as the program is the one that did this last.
    """
    if not links.later_waits(store):
        return []
    knows = f"{manifest.FORMAT} {manifest.READER} {carrying.forms()}"
    if store.meta("knows") == knows:
        return []
    with store.atomic():
        take_up(store)
        store.set_meta("knows", knows)
    return take_held(store)


def take_up(store: Store) -> None:
    """Merge carried pieces that this version knows into their tables. Call inside ``atomic``."""
    contents = _taken_out(store)
    since = store.counters.lsn
    merge(store, contents.blocks, peer=0)
    carrying.keep(store, contents.strange, peer=0, since=since)


def _taken_out(store: Store) -> Contents:
    tables: dict[tuple[str, tuple[str, ...]], dict[str, list[Scalar]]] = {}
    for record_class, record_id in carrying.now_known(store):
        one = carrying.taken_out(store, record_class, record_id)
        columns = tables.setdefault((one.table, tuple(one.columns)), {n: [] for n in one.columns})
        for name, values in one.columns.items():
            columns[name] += values
    # Carried on unread: a row that its author made badly is left out now.
    return contents_of(
        TableBlock(table, columns, carried=True) for (table, _), columns in tables.items()
    )
