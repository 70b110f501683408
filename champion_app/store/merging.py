"""The merge: set-based SQL made from ``RECORDS``, the same whoever merges first.

A column group is a register: of two values the one with the greater (hlc, dev, value hash) stays.
Liveness is a causal length, the greater one stays. A ledger entry is written once. So a merge is a
join: order, grouping and repetition of bundles make no difference (sync design, part 3).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import cast

from champion_app.domain.columns import Column, Kind, columns, groups, members, remembered
from champion_app.domain.record_shape import Record
from champion_app.domain.stamps import Scalar, value_hash
from champion_app.store.erasing import admitted, note_twins
from champion_app.store.rows import prefix
from champion_app.store.setting_aside import drop_old, forget_words, note_losers
from champion_app.store.store import Store
from champion_app.store.wire import Block, stamp_names, wire_names


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
        tally = plan_staged(store, block)
        staged = f"temp.{_staged(block.record_class)}"
        meets = not block.record_class.ledger and tally.changed + tally.same > 0
        if meets:  # a record that comes for the first time replaces nobody's words
            note_losers(store, block.record_class, staged)
        if tally.new or tally.changed:
            lsn = lsn or store.counters.next_lsn()
            _stub_parents(store, block.record_class)
            store.execute(_upsert(block.record_class), {"via": peer, "lsn": lsn})
            store.touched.add(block.record_class)
        if meets:
            forget_words(store, block.record_class, staged)
        store.execute(f"DROP TABLE {staged}")
        merged.tallies[block.record_class.__name__] = tally
        stamps = [n for n in wire_names(block.record_class) if n == "hlc" or n.endswith("_hlc")]
        highest = max((int(cast("int", v)) for n in stamps for v in block.columns[n]), default=0)
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
            store.execute(f"DROP TABLE temp.{_staged(block.record_class)}")
    return merged


@contextmanager
def _may_stage(store: Store) -> Iterator[None]:
    """Allow temporary tables in a store that only reads: SQLite's switch knows no difference."""
    reads = store.rows("PRAGMA query_only")[0][0]
    store.rows("PRAGMA query_only = OFF")
    try:
        yield
    finally:
        store.rows(f"PRAGMA query_only = {int(cast('int', reads))}")


def _staged(record_class: type[Record]) -> str:
    return f"stage_{record_class.table}"


def _hashes(block: Block) -> dict[str, list[Scalar]]:
    hashed: dict[str, list[Scalar]] = {}
    for group in groups(block.record_class):
        listed = [block.columns[one.name] for one in members(block.record_class, group)]
        before = prefix(block.record_class, group)
        rows = zip(block.columns[f"{before}hlc"], zip(*listed, strict=True), strict=True)
        # Without a stamp nobody vouches for the values: they beat nothing, not even nothing.
        hashed[f"{before}vh"] = [value_hash(values) if hlc else 0 for hlc, values in rows]
    return hashed


def _stage(store: Store, block: Block) -> None:
    """Put the block into a temporary table; ids as hex text, bound twice as fast as bytes."""
    hashed = _hashes(block)
    names = [*wire_names(block.record_class), *hashed]
    listed = ", ".join(f'"{name}"' for name in names)
    staged = _staged(block.record_class)
    store.execute(f"DROP TABLE IF EXISTS temp.{staged}")
    store.execute(f"CREATE TEMP TABLE {staged}({listed})")
    as_hex = {"id"} | {one.name for one in columns(block.record_class) if _is_reference(one)}
    ready: list[list[Scalar]] = []
    for name in names:
        values = hashed[name] if name in hashed else block.columns[name]
        if name in as_hex:
            values = [one.hex() if isinstance(one, bytes) else one for one in values]
        ready.append(values)
    marks = ", ".join("?" for _ in names)
    rows = sorted(zip(*ready, strict=True), key=lambda row: str(row[0]))
    store.execute(f"INSERT INTO temp.{staged} VALUES ({marks})", each=rows)


def _is_reference(column: Column) -> bool:
    return column.kind is Kind.REFERENCE


def plan_staged(store: Store, block: Block) -> Tally:
    """How many staged rows are new, would change one here, or would change nothing."""
    record_class = block.record_class
    known = "t.hlc > 0" if record_class.ledger else "t.cl > 0"
    row = store.rows(
        f"SELECT count(*) FILTER (WHERE t.k IS NULL OR NOT ({known})),"
        f" count(*) FILTER (WHERE t.k IS NOT NULL AND {known} AND {_moves(record_class, 's')}),"
        f" count(*) FROM temp.{_staged(record_class)} s"
        f" LEFT JOIN {record_class.table} t ON t.id = unhex(s.id)"
    )[0]
    new, changed, total = (int(cast("int", value)) for value in row)
    return Tally(new, changed, total - new - changed)


@remembered
def _wins(record_class: type[Record], group: str, other: str) -> str:
    """SQL: the incoming value of a group beats the one here."""
    before = prefix(record_class, group)
    here = ", ".join(f"t.{before}{part}" for part in ("hlc", "dev", "vh"))
    there = ", ".join(f"{other}.{before}{part}" for part in ("hlc", "dev", "vh"))
    return f"({there}) > ({here})"


def _moves(record_class: type[Record], other: str) -> str:
    """SQL: the incoming row changes the one here."""
    if record_class.ledger:  # written once: only a stub, or the same device's entry, gives way
        return f"(t.hlc = 0 OR t.dev = {other}.dev) AND {_wins(record_class, '', other)}"
    ways = [_wins(record_class, group, other) for group in groups(record_class)]
    return "(" + " OR ".join([*ways, _LIFE.format(other=other, beats=">")]) + ")"


_LIFE = "({other}.cl, {other}.cl_dev) {beats} (t.cl, t.cl_dev)"


def _stub_parents(store: Store, record_class: type[Record]) -> None:
    """Make an empty parent, never exported, for each record that is named but not here yet."""
    from champion_app.domain.columns import class_of_table

    for column in columns(record_class):
        if not _is_reference(column):
            continue
        parent = class_of_table(column.refers)
        own = "dev" if parent.ledger else "origin"
        store.execute(
            f"INSERT OR IGNORE INTO {parent.table}(id, {own}, lsn)"
            f' SELECT DISTINCT unhex(s."{column.name}"), 0, 0 FROM temp.{_staged(record_class)} s'
            f' WHERE s."{column.name}" IS NOT NULL AND NOT EXISTS'
            f' (SELECT 1 FROM {parent.table} p WHERE p.id = unhex(s."{column.name}"))'
        )


def _placed(column: Column) -> str:
    if _is_reference(column):
        return f'(SELECT k FROM {column.refers} WHERE id = unhex(s."{column.name}"))'
    return f's."{column.name}"'


@remembered
def _upsert(record_class: type[Record]) -> str:
    """The one statement that joins the staged rows with the table."""
    fields = columns(record_class)
    identity = "dev" if record_class.ledger else "origin"
    hashes = [f"{prefix(record_class, group)}vh" for group in groups(record_class)]
    stamps = [name for name in stamp_names(record_class) if name != identity] + hashes
    extra = [] if record_class.ledger else ["cl", "cl_dev"]
    found = [] if record_class.table != "people" else ["find"]
    names = ["id", identity, *(one.name for one in fields), *stamps, *extra, *found, "via", "lsn"]
    values = ["unhex(s.id)", f"s.{identity}", *(_placed(one) for one in fields)]
    values += [f"s.{name}" for name in [*stamps, *extra]]
    values += ["find_key(s.name, s.note, s.district)"] * len(found) + [":via", ":lsn"]
    quoted = ", ".join(f'"{name}"' for name in names)
    return (
        f"INSERT INTO {record_class.table} AS t ({quoted}) SELECT {', '.join(values)}"
        f" FROM temp.{_staged(record_class)} s WHERE true ORDER BY s.id"
        f" ON CONFLICT(id) DO UPDATE SET {', '.join(_changes(record_class))}"
        f" WHERE {_moves(record_class, 'excluded')}"
    )


def _changes(record_class: type[Record]) -> list[str]:
    identity = "dev" if record_class.ledger else "origin"
    made = [f"{identity} = iif(t.{identity} = 0, excluded.{identity}, t.{identity})"]
    result: dict[str, str] = {}
    for group in groups(record_class):
        wins = _wins(record_class, group, "excluded")
        before = prefix(record_class, group)
        parts = ("hlc", "vh") if record_class.ledger else ("hlc", "dev", "vh", "seen")
        named = [one.name for one in members(record_class, group)]
        for name in [*named, *(f"{before}{part}" for part in parts)]:
            result[name] = f'iif({wins}, excluded."{name}", t."{name}")'
    made += [f'"{name}" = {value}' for name, value in result.items()]
    if record_class.table == "people":
        made.append(f"find = find_key({result['name']}, {result['note']}, {result['district']})")
    if not record_class.ledger:
        made.append("cl = max(t.cl, excluded.cl)")
        later = _LIFE.format(other="excluded", beats=">")
        made.append(f"cl_dev = iif({later}, excluded.cl_dev, t.cl_dev)")
    # The peer holds the outcome only when nothing of ours was newer than what it sent.
    made.append(f"via = iif({_is_theirs(record_class)}, excluded.via, 0)")
    return [*made, "lsn = excluded.lsn"]


def _is_theirs(record_class: type[Record]) -> str:
    ways = []
    for group in groups(record_class):
        before = prefix(record_class, group)
        parts = ("hlc", "dev", "vh")
        there = ", ".join(f"excluded.{before}{part}" for part in parts)
        here = ", ".join(f"t.{before}{part}" for part in parts)
        ways.append(f"({there}) >= ({here})")
    life = _LIFE.format(other="excluded", beats=">=")
    return " AND ".join(ways if record_class.ledger else [*ways, life])
