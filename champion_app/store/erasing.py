"""People erased: the set of orders, and what each does to every table, made from ``RECORDS``.

An order is kept for ever and beats whatever comes later. A person's row goes; a record that only
names them stays and names nobody, so that counts stay equal; one that is about them alone goes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import cast

from champion_app.domain.columns import Column, Kind, columns, members
from champion_app.domain.erasing import (
    SUBJECT,
    ErasureOrder,
    cleared,
    essential,
    names,
    set_hash,
    spared,
    without,
)
from champion_app.domain.record_shape import Record
from champion_app.domain.records import RECORDS, SamePersonDecision
from champion_app.domain.stamps import Scalar, milliseconds, value_hash
from champion_app.store import attachments
from champion_app.store.connection import Row
from champion_app.store.rows import prefix
from champion_app.store.store import Store
from champion_app.store.wire import Block, Span

DUE = "erasure_due"
"""The fact that copies made before an erasure may still be here; see ``store.forgetting``."""

_FIELDS = "subject, hlc, dev, sig"
_GONE = f"SELECT p.k FROM {SUBJECT.table} p JOIN erasures e ON e.subject = p.id"


# --- the set ---


def erased(store: Store) -> frozenset[bytes]:
    """The ids of everybody who was erased."""
    return frozenset(cast("bytes", row[0]) for row in store.rows("SELECT subject FROM erasures"))


def orders(store: Store, span: Span | None = None) -> list[ErasureOrder]:
    """The orders that came in a span of changes, or all, by their subject."""
    if span is None:
        found = store.rows(f"SELECT {_FIELDS} FROM erasures ORDER BY subject")
    else:
        found = store.rows(
            f"SELECT {_FIELDS} FROM erasures WHERE lsn > :lo AND lsn <= :hi"
            " AND (:skip = 0 OR via <> :skip) AND length(sig) = 64 ORDER BY subject",
            vars(span),
        )
    return [ErasureOrder(*row) for row in found]  # type: ignore[arg-type]  # SQLite's own types


def told(store: Store) -> tuple[int, bytes]:
    """How many people were erased, and the hash of their ids; no hash for nobody."""
    subjects = erased(store)
    return len(subjects), set_hash(subjects) if subjects else b""


def take_orders(store: Store, given: Sequence[ErasureOrder], *, via: int) -> tuple[bytes, ...]:
    """Keep orders that a signature vouches for and carry them out; who is erased only now.

    Of two orders about one person the first stays, by stamp, device and signature, so that all
    agree which. Call inside ``atomic``, before any row of the same bundle.
    """
    kept = {one.subject: one for one in orders(store)}
    fresh: list[bytes] = []
    for order in given:
        before = kept.get(order.subject)
        if before is not None and _place(before) <= _place(order):
            continue
        kept[order.subject] = order
        store.execute(
            f"INSERT INTO erasures AS t({_FIELDS}, via, lsn) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT(subject) DO UPDATE SET hlc = excluded.hlc, dev = excluded.dev,"
            " sig = excluded.sig, via = excluded.via, lsn = excluded.lsn",
            (
                order.subject,
                order.hlc,
                order.dev,
                order.sig,
                via,
                store.counters.next_lsn(),
            ),
        )
        store.counters.saw(order.hlc)
        if before is None:
            fresh.append(order.subject)
    if fresh:
        _carry_out(store, frozenset(fresh))
    return tuple(fresh)


def _place(order: ErasureOrder) -> tuple[int, int, bytes]:
    return order.hlc, order.dev, order.sig


# --- rows that come in ---


def admitted(
    store: Store, blocks: Iterable[Block], also: frozenset[bytes] = frozenset()
) -> list[Block]:
    """Incoming blocks without erased people, before their value hashes are made; writes nothing.

    ``also`` are people whose order has come but is not kept yet.
    """
    gone = erased(store) | also
    return [_admitted(block, gone) for block in blocks]


def _admitted(block: Block, gone: frozenset[bytes]) -> Block:
    one = block.record_class
    if not gone or not (one is SUBJECT or cleared(one) or essential(one)):
        return block
    return Block(one, spared(one, block.columns, gone))


def note_twins(store: Store, blocks: Iterable[Block]) -> None:
    """Remember who was said to be the same person as somebody erased, of decisions that come in."""
    gone = erased(store)
    for block in blocks:
        if not gone or block.record_class is not SamePersonDecision:
            continue
        listed = (block.columns[name] for name in ("a", "b", "verdict", "cl"))
        for a, b, verdict, cl in zip(*listed, strict=True):
            if verdict == "same" and int(cast("int", cl)) % 2:
                _note_twin(store, a, b, gone)


def _note_twin(store: Store, a: Scalar, b: Scalar, gone: frozenset[bytes]) -> None:
    for one, other in ((a, b), (b, a)):
        if one in gone and other is not None and other not in gone:
            store.execute(
                "INSERT OR IGNORE INTO erased_twins VALUES (?, ?)",
                (other, milliseconds(store.now())),
            )


def orphaned_by_erasure(store: Store) -> list[str]:
    """The living people who were said to be the same as somebody who is erased, by id.

    Whether they are the same, and so to be erased too, is for a person to decide.
    """
    found = store.rows(
        "SELECT lower(hex(t.person)) FROM erased_twins t JOIN people p ON p.id = t.person"
        " WHERE p.cl % 2 = 1 ORDER BY t.person"
    )
    return [str(row[0]) for row in found]


def one_and_the_same(store: Store, subject: str) -> tuple[str, ...]:
    """Everybody who was said to be the same person as ``subject``, among them it itself, by id."""
    found = store.rows(
        """WITH RECURSIVE edge(x, y) AS (SELECT a, b FROM same_people WHERE cl % 2 = 1
          AND verdict = 'same' AND a IS NOT NULL AND b IS NOT NULL),
        reach(k) AS (SELECT k FROM people WHERE id = unhex(?) UNION
          SELECT iif(e.x = r.k, e.y, e.x) FROM reach r JOIN edge e ON r.k IN (e.x, e.y))
        SELECT lower(hex(p.id)) FROM reach r JOIN people p ON p.k = r.k""",
        (subject,),
    )
    return tuple(sorted({subject, *(str(row[0]) for row in found)}))


def mentions(body: bytes, gone: frozenset[bytes]) -> bool:
    """Whether bytes that only a later program understands name somebody erased."""
    return any(one in body or one.hex().encode() in body for one in gone)


# --- carrying out ---


def _carry_out(store: Store, fresh: frozenset[bytes]) -> None:
    """Take erased people out of every table; call when their orders are kept."""
    _note_known_twins(store)
    for record_class in RECORDS:
        _drop(store, record_class, _doomed(store, record_class, fresh))
        _clear(store, record_class, fresh)
    store.execute(f"DELETE FROM {SUBJECT.table} WHERE k IN ({_GONE})")
    store.touched.add(SUBJECT)
    _scrub(store, fresh)
    attachments.sweep(store)
    store.set_meta(DUE, 1)


def _note_known_twins(store: Store) -> None:
    gone = erased(store)
    sql = """SELECT a.id, b.id FROM same_people d JOIN people a ON a.k = d.a
        JOIN people b ON b.k = d.b WHERE d.cl % 2 = 1 AND d.verdict = 'same'"""
    for a, b in store.rows(sql):
        _note_twin(store, a, b, gone)


def _naming(column: Column, fresh: frozenset[bytes]) -> Iterator[tuple[str, tuple[Scalar, ...]]]:
    """SQL, with its values, that finds rows which may name somebody erased in a column."""
    if column.kind is Kind.REFERENCE:
        yield f'"{column.name}" IN ({_GONE})', ()
    else:
        for one in fresh:
            yield f'instr("{column.name}", ?) > 0', (one.hex(),)


def _doomed(store: Store, record_class: type[Record], fresh: frozenset[bytes]) -> list[Row]:
    """Key and id of the rows that say nothing without somebody erased."""
    found: dict[Row, None] = {}
    for column in essential(record_class):
        for where, values in _naming(column, fresh):
            sql = f'SELECT k, id, "{column.name}" FROM {record_class.table} WHERE {where}'
            for k, record_id, value in store.rows(sql, values):
                if column.kind is Kind.REFERENCE or names(column, value, fresh):
                    found[k, record_id] = None
    return list(found)


def _drop(store: Store, record_class: type[Record], doomed: Sequence[Row]) -> None:
    """Delete rows; where another record names one, its empty place stays, as if it never came."""
    if not doomed:
        return
    table, own = record_class.table, "dev" if record_class.ledger else "origin"
    store.execute(f"DELETE FROM {table} WHERE k = ?", each=[row[:1] for row in doomed])
    for other in RECORDS:
        for column in columns(other):
            if column.refers == table and column.kind is Kind.REFERENCE:
                store.execute(
                    f"INSERT OR IGNORE INTO {table}(k, id, {own}, lsn) SELECT ?1, ?2, 0, 0"
                    f' WHERE EXISTS (SELECT 1 FROM {other.table} WHERE "{column.name}" = ?1)',
                    each=doomed,
                )
    _scrub(store, frozenset(cast("bytes", row[1]) for row in doomed))
    store.touched.add(record_class)


def _clear(store: Store, record_class: type[Record], fresh: frozenset[bytes]) -> None:
    """Let rows name nobody where they named somebody erased, with their value hash made anew."""
    for column in cleared(record_class):
        for found in _naming(column, fresh):
            changed = list(_cleared_rows(store, record_class, column, found, fresh))
            if not changed:
                continue
            before = prefix(record_class, column.group)
            store.execute(  # value and hash at once: their sum is kept by a trigger
                f'UPDATE {record_class.table} SET "{column.name}" = ?, {before}vh = ?, via = 0,'
                " lsn = ? WHERE k = ?",
                each=changed,
            )
            store.touched.add(record_class)


def _cleared_rows(
    store: Store,
    record_class: type[Record],
    column: Column,
    found: tuple[str, tuple[Scalar, ...]],
    fresh: frozenset[bytes],
) -> Iterator[tuple[Scalar, ...]]:
    """The cleared value, the value hash, the number of the change and the key of each such row."""
    group = members(record_class, column.group)
    shown = ", ".join(_on_the_wire(one) for one in group)
    before = prefix(record_class, column.group)
    sql = f"SELECT t.k, t.{before}hlc, {shown} FROM {record_class.table} t WHERE {found[0]}"
    lsn = 0
    for k, hlc, *values in store.rows(sql, found[1]):
        place = group.index(column)
        if not names(column, values[place], fresh):
            continue
        lsn = lsn or store.counters.next_lsn()
        values[place] = without(column, values[place], fresh)
        yield values[place], value_hash(values) if hlc else 0, lsn, k


def _on_the_wire(column: Column) -> str:
    if column.kind is Kind.REFERENCE:
        return f'(SELECT r.id FROM {column.refers} r WHERE r.k = t."{column.name}")'
    return f't."{column.name}"'


def _scrub(store: Store, gone: frozenset[bytes]) -> None:
    """Take these ids, and what is kept beside them on this laptop only, out of local notes."""
    for one in gone:
        word = one.hex()
        store.execute('DELETE FROM set_aside WHERE id = ? OR instr("values", ?) > 0', (one, word))
        store.execute('DELETE FROM decided WHERE "case" = ? OR instr(before, ?) > 0', (word, word))
        store.execute(
            "DELETE FROM unknown_blocks WHERE id = ?1 OR instr(body, ?1) > 0"
            " OR instr(body, CAST(?2 AS BLOB)) > 0",
            (one, word),
        )
        store.execute("DELETE FROM kept_back WHERE id = ?", (one,))
        store.execute("DELETE FROM erased_twins WHERE person = ?", (one,))
