"""What only a later program knows: kept as it came, merged by the same rule, sent on with the rest.

A piece is one column group of one record. A table that is unknown here has pieces alone: its life
(``LIFE``) and its groups. A known record has pieces beside its row: groups that came later, and
later columns of a group that is known. Such a record travels whole, row and pieces together.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias, cast

import msgspec

from champion_app.domain.columns import class_of_table, groups
from champion_app.domain.record_shape import Record
from champion_app.domain.records import RECORDS
from champion_app.domain.stamps import Scalar, value_hash
from champion_app.store.erasing import erased, mentions
from champion_app.store.rows import prefix
from champion_app.store.store import Store
from champion_app.store.wire import Block, Span, of_ids, wire_names

LIFE = "*"
"""The piece that holds an unknown record's origin and life; no column group is called so."""
ALIVE = ("origin", "cl", "cl_dev")
Values: TypeAlias = dict[str, Scalar]
Told: TypeAlias = tuple[str, tuple[str, ...]]
"""Where copies of a record may go: a word of ``Travel``, and its columns that name champions."""


class Body(msgspec.Struct, frozen=True, array_like=True):
    """A piece as it is kept: its columns in their order, and where copies of it may go."""

    columns: dict[str, Any]  # Any: msgspec takes no union of text and bytes
    travels: str = ""
    concerns: tuple[str, ...] = ()


@dataclass(frozen=True)
class Piece:
    """One column group of one record; of two the one with the greater (hlc, dev, vh) stays."""

    table: str
    id: bytes
    group: str
    hlc: int
    dev: int
    vh: int
    body: Body


@dataclass(frozen=True)
class Carried:
    """Records of one unknown table that have the same columns, as they go out again."""

    table: str
    columns: dict[str, list[Scalar]]
    travels: str
    concerns: tuple[str, ...]


def known(table: str) -> type[Record] | None:
    """The record class of a table, or None for one of a later program."""
    try:
        return class_of_table(table)
    except KeyError:
        return None


# --- in ---


def keep(store: Store, pieces: Sequence[Piece], *, peer: int, since: int) -> int:
    """Join pieces from the device ``peer`` with those here; how many changed something.

    Call after the records of the same bundle were merged, in the same transaction; ``since`` is
    the store's ``lsn`` before that. What is the same already changes nothing.
    """
    lsn, count, gone = 0, 0, erased(store)
    for piece in pieces:
        if _about_erased(piece, gone) or not _wanted(store, piece):
            continue
        lsn = lsn or store.counters.next_lsn()
        count += store.execute(_JOIN, (*_row(piece), peer, lsn))
        record_class = known(piece.table)
        if record_class is not None:  # the record goes out again, and with it its pieces
            store.execute(
                f"UPDATE {record_class.table} SET via = iif(lsn > ? AND via = ?, via, 0), lsn = ?"
                " WHERE id = ? AND lsn < ?",
                (since, peer, lsn, piece.id, lsn),
            )
        if piece.group != LIFE:
            store.counters.saw(piece.hlc)
    return count


_JOIN = """INSERT INTO unknown_blocks AS t ("table", id, "group", hlc, dev, vh, body, via, lsn)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT("table", id, "group") DO UPDATE SET
    hlc = excluded.hlc, dev = excluded.dev, vh = excluded.vh, body = excluded.body,
    via = excluded.via, lsn = excluded.lsn"""


def _about_erased(piece: Piece, gone: frozenset[bytes]) -> bool:
    return bool(gone) and (piece.id in gone or mentions(cast("bytes", _row(piece)[-1]), gone))


def _speaks_of(piece: Piece, gone: set[bytes]) -> bool:
    if not gone:
        return False
    if piece.id in gone:
        return True
    body = msgspec.msgpack.encode(piece.body)
    return any(one in body or one.hex().encode() in body for one in gone)


def _row(piece: Piece) -> tuple[Scalar, ...]:
    body = msgspec.msgpack.encode(piece.body)
    return (piece.table, piece.id, piece.group, piece.hlc, piece.dev, piece.vh, body)


def _wanted(store: Store, piece: Piece) -> bool:
    """Whether a piece beats the one here, and the value that it belongs to is here."""
    found = store.rows(
        'SELECT hlc, dev, vh FROM unknown_blocks WHERE "table" = ? AND id = ? AND "group" = ?',
        (piece.table, piece.id, piece.group),
    )
    if found:
        here = cast("tuple[int, int, int]", tuple(found[0]))
        entry = piece.group == "" and here[1] != piece.dev  # an entry is its own device's only
        if entry or (piece.hlc, piece.dev, piece.vh) <= here:
            return False
    record_class = known(piece.table)
    if record_class is None or piece.group not in groups(record_class):
        return True
    before = prefix(record_class, piece.group)  # later columns go with the value they came with
    sql = f"SELECT 1 FROM {record_class.table} WHERE id = ? AND {before}hlc = ? AND {before}dev = ?"
    return bool(store.rows(sql, (piece.id, piece.hlc, piece.dev)))


# --- out ---


def completed(store: Store, block: Block) -> Iterator[Block]:
    """The block as it goes out: rows that have pieces in blocks of their own, with every column."""
    table = block.record_class.table
    if not store.rows('SELECT 1 FROM unknown_blocks WHERE "table" = ? LIMIT 1', (table,)):
        yield block
        return
    by_names: dict[tuple[str, ...], list[Values]] = {}
    listed = list(block.columns.items())
    for number in range(block.count):
        row = {name: values[number] for name, values in listed}
        whole = _whole(block.record_class, row, pieces_of(store, table, cast("bytes", row["id"])))
        by_names.setdefault(tuple(whole), []).append(whole)
    plain = wire_names(block.record_class)
    for names in sorted(by_names, key=lambda one: (one != plain, one)):
        rows = by_names[names]
        yield Block(block.record_class, {name: [row[name] for row in rows] for name in names})


def _whole(record_class: type[Record], row: Values, pieces: Mapping[str, Piece]) -> Values:
    """A known record with later columns before the stamps of their group, later groups behind."""
    if not pieces:
        return row
    later: dict[str, Values] = {}  # by the column before which they stand
    for group in groups(record_class):
        before = f"{prefix(record_class, group)}"
        piece = pieces.get(group)
        stamp = (row[f"{before}hlc"], row[f"{before}dev"])
        if piece is not None and (piece.hlc, piece.dev) == stamp:
            later[f"{before}hlc"] = piece.body.columns
    whole: Values = {}
    for name, value in row.items():
        whole |= later.get(name, {})
        whole[name] = value
    for group, piece in pieces.items():
        if group not in groups(record_class):
            whole |= piece.body.columns
    return whole


def pieces_of(store: Store, table: str, record_id: bytes) -> dict[str, Piece]:
    """The pieces of one record by group, its life first."""
    found = store.rows(
        'SELECT "table", id, "group", hlc, dev, vh, body FROM unknown_blocks'
        ' WHERE "table" = ? AND id = ? ORDER BY "group" <> ?, "group"',
        (table, record_id, LIFE),
    )
    return {str(row[2]): _piece(row) for row in found}


def _piece(row: Sequence[Scalar]) -> Piece:
    table, record_id, group, hlc, dev, vh, body = row
    return Piece(
        str(table),
        cast("bytes", record_id),
        str(group),
        cast("int", hlc),
        cast("int", dev),
        cast("int", vh),
        msgspec.msgpack.decode(cast("bytes", body), type=Body),
    )


def forms() -> int:
    """A number for all that this program knows: another as soon as it knows more."""
    return value_hash([name for one in RECORDS for name in (one.table, *wire_names(one))])


def now_known(store: Store) -> list[tuple[type[Record], bytes]]:
    """The records with a piece of which this program knows a column, and that are whole."""
    found: dict[tuple[type[Record], bytes], None] = {}
    for table, record_id, body in store.rows('SELECT "table", id, body FROM unknown_blocks'):
        record_class = known(str(table))
        if record_class is None:
            continue
        names = msgspec.msgpack.decode(cast("bytes", body), type=Body).columns
        if not set(wire_names(record_class)).isdisjoint(names):
            found[record_class, cast("bytes", record_id)] = None
    return [each for each in found if _is_whole(store, *each)]


def _is_whole(store: Store, record_class: type[Record], record_id: bytes) -> bool:
    if of_ids(store, record_class, [record_id]).count:
        return True
    return not pieces_of(store, record_class.table, record_id).keys().isdisjoint({LIFE, ""})


def taken_out(store: Store, record_class: type[Record], record_id: bytes) -> Carried:
    """One record with all its pieces, which are here no longer; its stamps give way to them.

    Later columns of a known group bear its own stamp: its value hash, made without them, would
    otherwise decide by chance whether they are let in.
    """
    table = record_class.table
    pieces = pieces_of(store, table, record_id)
    rows = of_ids(store, record_class, [record_id])
    whole: Values = {"id": record_id}
    for values in zip(*rows.columns.values(), strict=True):
        whole = _whole(record_class, dict(zip(rows.columns, values, strict=True)), pieces)
    reset: list[str] = []
    for group, piece in pieces.items():
        closed = f"{prefix(record_class, group)}hlc" in piece.body.columns
        if rows.count and group in groups(record_class) and not closed:
            reset.append(f"{prefix(record_class, group)}vh = 0")
        else:
            whole |= piece.body.columns
    if reset:
        sql = f"UPDATE {table} SET {', '.join(reset)}, via = 0, lsn = ? WHERE id = ?"
        store.execute(sql, (store.counters.next_lsn(), record_id))
    store.execute('DELETE FROM unknown_blocks WHERE "table" = ? AND id = ?', (table, record_id))
    travels = record_class.travels.value
    return Carried(table, {name: [value] for name, value in whole.items()}, travels, ())


def strange(store: Store, span: Span, champion: str | None = None) -> list[Carried]:
    """Changed records of tables that only later programs know; for a champion, those in scope.

    Where copies may go stands in what came: down to everyone, or to the laptops of the champion
    who wrote it and to those it concerns; what says nothing goes to its own laptops.
    """
    tables = ", ".join(f"'{one.table}'" for one in RECORDS)
    changed = store.rows(
        'SELECT DISTINCT "table", id FROM unknown_blocks WHERE lsn > ? AND lsn <= ?'
        f' AND (? = 0 OR via <> ?) AND "table" NOT IN ({tables}) ORDER BY "table", id',
        (span.lo, span.hi, span.skip, span.skip),
    )
    own = _devices_of(store, champion) if champion else set()
    sorted_out: dict[tuple[str, Told, tuple[str, ...]], list[Values]] = {}
    for table, record_id in changed:
        pieces = list(pieces_of(store, str(table), cast("bytes", record_id)).values())
        row: Values = {"id": record_id}
        for piece in pieces:
            row |= piece.body.columns
        told = (pieces[0].body.travels, pieces[0].body.concerns)
        if champion is None or _in_scope(row, told, champion, own):
            sorted_out.setdefault((str(table), told, tuple(row)), []).append(row)
    return [
        Carried(table, {n: [row[n] for row in rows] for n in names}, *told)
        for (table, told, names), rows in sorted_out.items()
    ]


def _in_scope(row: Values, told: Told, champion: str, own: set[int]) -> bool:
    travels, concerns = told
    if travels in ("seal", "never"):
        return False
    if travels == "down" or (travels == "both" and not concerns):
        return True
    if row.get("origin", row.get("dev")) in own:
        return True
    return any(_names(row.get(name), champion) for name in concerns)


def _names(value: Scalar, champion: str) -> bool:
    if isinstance(value, str):
        return champion in value
    return value == bytes.fromhex(champion)


def _devices_of(store: Store, champion: str) -> set[int]:
    found = store.rows(
        "SELECT d.number FROM devices d JOIN champions c ON c.k = d.champion WHERE c.id = unhex(?)"
        " UNION SELECT device FROM invitations WHERE champion = unhex(?)",
        (champion, champion),
    )
    return {cast("int", row[0]) for row in found}


def pieces_since(store: Store, lo: int) -> list[Piece]:
    """Every piece that came here or changed after ``lo``, whoever may have copies of it."""
    found = store.rows(
        'SELECT "table", id, "group", hlc, dev, vh, body FROM unknown_blocks WHERE lsn > ?', (lo,)
    )
    return [_piece(row) for row in found]
