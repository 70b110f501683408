"""The merge as SQL text, made from ``RECORDS``: one rule for SQLite and PostgreSQL.

What the engines really do differently stands in ``merge_dialect``; how they spell the same thing
(``unhex``, marks for values) is the business of whoever runs the text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from champion_app.domain.columns import (
    Column,
    Kind,
    class_of_table,
    columns,
    groups,
    members,
    remembered,
)
from champion_app.domain.record_shape import Record
from champion_app.domain.stamps import Scalar
from champion_app.store.merge_dialect import Dialect
from champion_app.store.rows import prefix
from champion_app.store.wire import stamp_names, wire_names


def staged(record_class: type[Record]) -> str:
    """The temporary table that holds a block while it is merged."""
    return f"temp.stage_{record_class.table}"


def stage_names(record_class: type[Record]) -> list[str]:
    """The columns of the staged block: all that travel, and a value hash for each group."""
    hashes = [f"{prefix(record_class, group)}vh" for group in groups(record_class)]
    return [*wire_names(record_class), *hashes]


def stage_table(record_class: type[Record], dialect: Dialect, fixed: Mapping[str, Scalar]) -> str:
    """The statement that makes the empty staged table; ids are hex text in it.

    ``fixed`` are columns with one value for all rows, which then need not be put in.
    """
    texts = {"id"} | {
        one.name
        for one in columns(record_class)
        if one.kind not in (Kind.NUMBER, Kind.FLAG, Kind.INSTANT)
    }
    listed = ", ".join(
        f'"{name}" {dialect.kinds[name not in texts]} {_default(fixed.get(name))}'.rstrip()
        for name in stage_names(record_class)
    )
    return f"CREATE TEMP TABLE {staged(record_class).removeprefix('temp.')}({listed})"


def _default(value: Scalar) -> str:
    if value is None:
        return ""
    quoted = str(value).replace("'", "''")
    return f"DEFAULT {value}" if isinstance(value, int) else f"DEFAULT '{quoted}'"


def filling(record_class: type[Record], names: Sequence[str]) -> str:
    """The statement that puts one row with these columns into the staged table."""
    listed = ", ".join(f'"{name}"' for name in names)
    return f"INSERT INTO {staged(record_class)}({listed}) VALUES ({', '.join('?' for _ in names)})"


@remembered
def tallied(record_class: type[Record]) -> str:
    """Counts the staged rows that are new, that would change one here, and all."""
    known = "t.hlc > 0" if record_class.ledger else "t.cl > 0"
    return (
        f"SELECT count(*) FILTER (WHERE t.k IS NULL OR NOT ({known})),"
        f" count(*) FILTER (WHERE t.k IS NOT NULL AND {known} AND {_moves(record_class, 's')}),"
        f" count(*) FROM {staged(record_class)} s"
        f" LEFT JOIN {record_class.table} t ON t.id = unhex(s.id)"
    )


@remembered
def stubs(record_class: type[Record]) -> tuple[str, ...]:
    """An empty parent, never exported, for each record that is named but not here yet."""
    made = []
    for column in columns(record_class):
        if not is_reference(column):
            continue
        parent = class_of_table(column.refers)
        own = "dev" if parent.ledger else "origin"
        made.append(
            f"INSERT INTO {parent.table}(id, {own}, lsn)"
            f' SELECT unhex(n.id), 0, 0 FROM (SELECT DISTINCT "{column.name}" AS id'
            f' FROM {staged(record_class)} WHERE "{column.name}" IS NOT NULL) n'
            f" WHERE NOT EXISTS (SELECT 1 FROM {parent.table} p WHERE p.id = unhex(n.id))"
            " ORDER BY 1 ON CONFLICT DO NOTHING"
        )
    return tuple(made)


@remembered
def holding(record_class: type[Record], dialect: Dialect) -> tuple[str, ...]:
    """Keeps others off the rows that are compared, also those that are not there yet.

    Ledger entries are compared in the one statement that writes them, which needs no such thing.
    """
    if record_class.ledger or not dialect.crowded:
        return ()
    table, stage = record_class.table, staged(record_class)
    return (
        f"INSERT INTO {table}(id, origin, lsn) SELECT unhex(s.id), 0, 0 FROM {stage} s"
        " WHERE true ORDER BY s.id ON CONFLICT DO NOTHING",
        f"SELECT 1 FROM {table} WHERE id IN (SELECT unhex(s.id) FROM {stage} s)"
        " ORDER BY id FOR NO KEY UPDATE",
    )


@remembered
def joining(record_class: type[Record], dialect: Dialect) -> str:
    """The one statement that joins the staged rows with the table."""
    fields = columns(record_class)
    identity = "dev" if record_class.ledger else "origin"
    hashes = [f"{prefix(record_class, group)}vh" for group in groups(record_class)]
    stamps = [name for name in stamp_names(record_class) if name != identity] + hashes
    extra = [] if record_class.ledger else ["cl", "cl_dev"]
    found = ["find"] if record_class.table == "people" and dialect.find else []
    names = ["id", identity, *(one.name for one in fields), *stamps, *extra, *found, "via", "lsn"]
    values = ["unhex(s.id)", f"s.{identity}", *(_placed(one) for one in fields)]
    values += [f"s.{name}" for name in [*stamps, *extra]]
    values += [f"{dialect.find}(s.name, s.note, s.district)"] * len(found) + [":via", ":lsn"]
    quoted = ", ".join(f'"{name}"' for name in names)
    return (
        f"INSERT INTO {record_class.table} AS t ({quoted}) SELECT {', '.join(values)}"
        f" FROM {staged(record_class)} s WHERE true ORDER BY s.id"
        f" ON CONFLICT(id) DO UPDATE SET {', '.join(_changes(record_class, dialect))}"
        f" WHERE {_moves(record_class, 'excluded')}"
    )


def is_reference(column: Column) -> bool:
    """Whether the column names another record."""
    return column.kind is Kind.REFERENCE


def _placed(column: Column) -> str:
    if is_reference(column):
        return f'(SELECT k FROM {column.refers} WHERE id = unhex(s."{column.name}"))'
    return f's."{column.name}"'


def _stamp(record_class: type[Record], group: str, side: str) -> str:
    before = prefix(record_class, group)
    return "(" + ", ".join(f"{side}.{before}{part}" for part in ("hlc", "dev", "vh")) + ")"


def _wins(record_class: type[Record], group: str, other: str) -> str:
    """SQL: the incoming value of a group beats the one here."""
    return f"{_stamp(record_class, group, other)} > {_stamp(record_class, group, 't')}"


_LIFE = "({other}.cl, {other}.cl_dev) {beats} (t.cl, t.cl_dev)"


def _moves(record_class: type[Record], other: str) -> str:
    """SQL: the incoming row changes the one here."""
    if record_class.ledger:  # written once: only a stub, or the same device's entry, gives way
        return f"(t.hlc = 0 OR t.dev = {other}.dev) AND {_wins(record_class, '', other)}"
    ways = [_wins(record_class, group, other) for group in groups(record_class)]
    return "(" + " OR ".join([*ways, _LIFE.format(other=other, beats=">")]) + ")"


def _which(test: str, one: str, other: str) -> str:
    return f"CASE WHEN {test} THEN {one} ELSE {other} END"


def _changes(record_class: type[Record], dialect: Dialect) -> list[str]:
    identity = "dev" if record_class.ledger else "origin"
    was = f"t.{identity}"
    made = [f"{identity} = {_which(f'{was} = 0', f'excluded.{identity}', was)}"]
    result: dict[str, str] = {}
    for group in groups(record_class):
        wins = _wins(record_class, group, "excluded")
        before = prefix(record_class, group)
        parts = ("hlc", "vh") if record_class.ledger else ("hlc", "dev", "vh", "seen")
        named = [one.name for one in members(record_class, group)]
        for name in [*named, *(f"{before}{part}" for part in parts)]:
            result[name] = _which(wins, f'excluded."{name}"', f't."{name}"')
    made += [f'"{name}" = {value}' for name, value in result.items()]
    if record_class.table == "people" and dialect.find:
        parts_of_key = ", ".join(result[name] for name in ("name", "note", "district"))
        made.append(f"find = {dialect.find}({parts_of_key})")
    if not record_class.ledger:
        later = _LIFE.format(other="excluded", beats=">")
        made.append(f"cl = {_which(later, 'excluded.cl', 't.cl')}")
        made.append(f"cl_dev = {_which(later, 'excluded.cl_dev', 't.cl_dev')}")
    # The peer holds the outcome only when nothing of ours was newer than what it sent.
    made.append(f"via = {_which(_is_theirs(record_class), 'excluded.via', '0')}")
    return [*made, f"lsn = {dialect.lsn}"]


def _is_theirs(record_class: type[Record]) -> str:
    ways = [
        f"{_stamp(record_class, group, 'excluded')} >= {_stamp(record_class, group, 't')}"
        for group in groups(record_class)
    ]
    life = _LIFE.format(other="excluded", beats=">=")
    return " AND ".join(ways if record_class.ledger else [*ways, life])
