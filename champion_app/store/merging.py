"""The merge: set-based SQL made from ``RECORDS``, the same whoever merges first.

A column group is a register: of two values the one with the greater (hlc, dev, value hash) stays.
Liveness is a causal length, the greater one stays. A ledger entry is written once. So a merge is a
join: order, grouping and repetition of bundles make no difference (sync design, part 3).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from operator import itemgetter
from typing import cast

from champion_app.domain.columns import columns, groups, members
from champion_app.domain.stamps import Scalar, value_hashes
from champion_app.store import merge_sql
from champion_app.store.erasing import admitted, note_twins
from champion_app.store.rows import prefix
from champion_app.store.setting_aside import drop_old, forget_words, note_losers
from champion_app.store.store import Store
from champion_app.store.wire import Block

WORTH_FIXING = 20
"""Rows from which on a column of one value is not bound for each of them."""
LONGEST_FIXED = 200


@dataclass(frozen=True)
class Tally:
    """What a merge did, or would do, to one class of record."""

    new: int = 0
    changed: int = 0
    same: int = 0


@dataclass(frozen=True)
class Merged:
    """Tallies by record class name."""

    tallies: dict[str, Tally] = field(default_factory=dict)

    @property
    def new(self) -> int:
        """Records that were not here before."""
        return sum(tally.new for tally in self.tallies.values())

    @property
    def changed(self) -> int:
        """Records that were here and are not as they were."""
        return sum(tally.changed for tally in self.tallies.values())


def merge(store: Store, blocks: Sequence[Block], *, peer: int) -> Merged:
    """Join blocks from the device ``peer`` with what is here. Call inside ``atomic``.

    Blocks come in the order of ``RECORDS``, parents first; a parent that is missing gets a stub
    until it comes. Losing values of another device, which the winner had not seen, are set aside.
    Nobody who was erased comes back, nor a stub of them.
    """
    drop_old(store)
    note_twins(store, blocks)
    lsn = 0  # taken when something changes: to hear the same again is no change of ours
    merged = Merged()
    for block in admitted(store, blocks):
        _stage(store, block)
        for sql in merge_sql.holding(block.record_class, store.dialect):
            store.execute(sql)
        tally = plan_staged(store, block)
        staged = merge_sql.staged(block.record_class)
        meets = not block.record_class.ledger and tally.changed + tally.same > 0
        if meets:  # a record that comes for the first time replaces nobody's words
            note_losers(store, block.record_class, staged)
        if tally.new or tally.changed:
            lsn = lsn or store.counters.next_lsn()
            for sql in merge_sql.stubs(block.record_class):
                store.execute(sql)
            sql = merge_sql.joining(block.record_class, store.dialect)
            store.execute(sql, {"via": peer, "lsn": lsn})
            store.touched.add(block.record_class)
        if meets:
            forget_words(store, block.record_class, staged)
        store.execute(f"DROP TABLE {staged}")
        merged.tallies[block.record_class.__name__] = tally
        highest = block.highest
        store.counters.saw(highest)
    return merged


def plan(
    store: Store, blocks: Sequence[Block], *, erased: frozenset[bytes] = frozenset()
) -> Merged:
    """What ``merge`` would do, written nowhere; a store that only reads can say it too.

    ``erased`` are people whose order comes with the blocks.
    """
    merged = Merged()
    with _may_stage(store), store.atomic():
        for block in admitted(store, blocks, erased):
            _stage(store, block)
            merged.tallies[block.record_class.__name__] = plan_staged(store, block)
            store.execute(f"DROP TABLE {merge_sql.staged(block.record_class)}")
    return merged


@contextmanager
def _may_stage(store: Store) -> Iterator[None]:
    """Allow temporary tables in a store that only reads: SQLite's switch knows no difference."""
    if store.dialect.crowded:
        yield
        return
    reads = store.rows("PRAGMA query_only")[0][0]
    store.rows("PRAGMA query_only = OFF")
    try:
        yield
    finally:
        store.rows(f"PRAGMA query_only = {int(cast('int', reads))}")


def _hashes(block: Block) -> dict[str, list[Scalar]]:
    hashed: dict[str, list[Scalar]] = {}
    for group in groups(block.record_class):
        listed = [block.columns[one.name] for one in members(block.record_class, group)]
        before = prefix(block.record_class, group)
        made = value_hashes(zip(*listed, strict=True))
        # Without a stamp nobody vouches for the values: they beat nothing, not even nothing.
        stamps = zip(made, block.columns[f"{before}hlc"], strict=True)
        hashed[f"{before}vh"] = [one if hlc else 0 for one, hlc in stamps]
    return hashed


def _stage(store: Store, block: Block) -> None:
    """Put the block into a temporary table; ids as hex text, bound twice as fast as bytes."""
    record_class = block.record_class
    hashed = _hashes(block)
    as_hex = {"id"} | {one.name for one in columns(record_class) if merge_sql.is_reference(one)}
    ready: dict[str, list[Scalar]] = {}
    for name in merge_sql.stage_names(record_class):
        values = hashed[name] if name in hashed else block.columns[name]
        if name in as_hex:
            values = [one.hex() if isinstance(one, bytes) else one for one in values]
        ready[name] = values
    fixed = _fixed(ready)
    rows = sorted(zip(*ready.values(), strict=True), key=itemgetter(0))
    store.execute(f"DROP TABLE IF EXISTS {merge_sql.staged(record_class)}")
    store.execute(merge_sql.stage_table(record_class, store.dialect, fixed))
    store.execute(merge_sql.filling(record_class, list(ready)), each=rows)


def _fixed(ready: dict[str, list[Scalar]]) -> dict[str, Scalar]:
    """The columns that hold one value all over, taken out: every value bound costs time."""
    fixed: dict[str, Scalar] = {}
    if len(ready["id"]) < WORTH_FIXING:
        return fixed
    for name, values in list(ready.items()):
        first = values[0]
        if name == "id" or first != values[-1]:
            continue
        if isinstance(first, str) and (len(first) > LONGEST_FIXED or "\0" in first):
            continue  # SQL text ends at such a character
        if values.count(first) == len(values):
            fixed[name] = first
            del ready[name]
    return fixed


def plan_staged(store: Store, block: Block) -> Tally:
    """How many staged rows are new, would change one here, or would change nothing."""
    row = store.rows(merge_sql.tallied(block.record_class))[0]
    new, changed, total = (int(cast("int", value)) for value in row)
    return Tally(new, changed, total - new - changed)
