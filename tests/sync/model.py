"""The merge as a person would write it down: the oracle for the one in SQL."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from champion_app.domain.columns import Kind, columns, groups, members
from champion_app.domain.record_shape import Record
from champion_app.domain.stamps import Scalar, value_hash
from champion_app.store.rows import prefix, to_wire
from champion_app.store.store import Store
from champion_app.store.wire import Block, wire_names

Row = dict[str, Scalar]
State = dict[tuple[type[Record], bytes], Row]


def row_of(record: Record, stamps: dict[str, tuple[int, int, int]], *, origin: int, cl: int) -> Row:
    """A row as it travels; ``stamps`` gives (hlc, dev, seen) by group, a ledger's under ""."""
    made: Row = {"id": bytes.fromhex(record.id)}
    for column in columns(type(record)):
        made[column.name] = to_wire(column, getattr(record, column.name))
    for group in groups(type(record)):
        before = prefix(type(record), group)
        hlc, dev, seen = stamps[group]
        made |= {f"{before}hlc": hlc, f"{before}dev": dev}
        if not record.ledger:
            made[f"{before}seen"] = seen
    return made if record.ledger else made | {"origin": origin, "cl": cl, "cl_dev": origin}


def block_of(record_class: type[Record], rows: Sequence[Row]) -> Block:
    """Rows as a block of a bundle."""
    return Block(
        record_class, {name: [row[name] for row in rows] for name in wire_names(record_class)}
    )


def stamp(record_class: type[Record], group: str, row: Row) -> tuple[Scalar, ...]:
    """What decides between two values of a group."""
    before = prefix(record_class, group)
    values = [row[column.name] for column in members(record_class, group)]
    hlc = row[f"{before}hlc"]
    return hlc, row[f"{before}dev"], value_hash(values) if hlc else 0


def join(record_class: type[Record], here: Row | None, there: Row) -> Row:
    """Two versions of one row become one."""
    if here is None:
        return dict(there)
    joined = dict(here)
    for group in groups(record_class):
        if stamp(record_class, group, there) > stamp(record_class, group, here):  # type: ignore[operator]
            before = prefix(record_class, group)
            named = [column.name for column in members(record_class, group)]
            parts = ("hlc", "dev") if record_class.ledger else ("hlc", "dev", "seen")
            for name in [*named, *(f"{before}{part}" for part in parts)]:
                joined[name] = there[name]
    if not record_class.ledger:
        joined["cl"], joined["cl_dev"] = max(  # type: ignore[type-var]
            (one["cl"], one["cl_dev"]) for one in (here, there)
        )
    return joined


def joined(blocks: Iterable[Block]) -> State:
    """What everything together comes to."""
    state: State = {}
    for block in blocks:
        for values in zip(*block.columns.values(), strict=True):
            row = dict(zip(block.columns, values, strict=True))
            key = (block.record_class, row["id"])
            state[key] = join(block.record_class, state.get(key), row)  # type: ignore[index,arg-type]
    return state


def state_of(store: Store, record_classes: Iterable[type[Record]]) -> State:
    """What a store holds of these classes, as it would travel; stubs are nothing."""
    state: State = {}
    for record_class in record_classes:
        kinds = {column.name: column for column in columns(record_class)}
        names = wire_names(record_class)
        shown = [
            f'(SELECT id FROM {kinds[name].refers} r WHERE r.k = t."{name}")'
            if name in kinds and kinds[name].kind is Kind.REFERENCE
            else f't."{name}"'
            for name in names
        ]
        real = "hlc > 0" if record_class.ledger else "cl > 0"
        for found in store.rows(
            f"SELECT {', '.join(shown)} FROM {record_class.table} t WHERE {real}"
        ):
            row = dict(zip(names, found, strict=True))
            state[record_class, row["id"]] = row  # type: ignore[index]
    return state
