"""How the rows of a table are summed up, so that two laptops can tell whether they hold the same.

A row is measured by the stamps and value hashes of its groups and by its life. Triggers keep the
sums right whoever changes a row, also behind the app's back. Part of the second step: frozen with
it, and nothing here knows ``domain``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

PARTIES: Mapping[str, str] = {
    "sessions": "champions",
    "same_people": "champions",
    "merge_decisions": "champions",
}
"""Tables whose rows name the champions they concern, and the column that does."""

UNCOUNTED = frozenset({"receipts"})
"""Receipts are made while a bundle is taken in, so the two laptops never agree on them at once."""

_OWN = frozenset({"k", "id", "origin", "find", "cl", "cl_dev", "via", "lsn"})
_DAMAGE = 7919
"""Added when values change and their hash does not: no honest statement does that."""

Reader = Callable[[str], Sequence[Sequence[object]]]
"""Runs a statement and gives its rows."""


@dataclass(frozen=True)
class Measure:
    """One table as it is summed: its groups with their columns; a ledger has the one group ""."""

    table: str
    groups: Mapping[str, tuple[str, ...]]

    @property
    def ledger(self) -> bool:
        """Whether entries are written once."""
        return "" in self.groups

    @property
    def maker(self) -> str:
        """The column of the device that made a row."""
        return "dev" if self.ledger else "origin"

    def counted(self, row: str) -> str:
        """SQL: is the row there, and was it written by a laptop rather than shipped with the app?

        What ships with the app is left out: another version of it ships other things.
        """
        if self.ledger:
            return f"({row}.hlc > 0 AND {row}.dev <> 0)"
        written = " OR ".join(f"{row}.{group}_dev <> 0" for group in self.groups)
        return f"({row}.cl > 0 AND ({written} OR {row}.cl_dev <> 0))"

    def weight(self, row: str) -> str:
        """SQL: the row's share in the sum, below 2**40, so that four million rows fit."""
        parts = []
        for number, group in enumerate(self.groups):
            stamp = f"{row}.{group}_" if group else f"{row}."
            share = (
                f"{stamp}vh % 2147483629 * {2 * number + 3}"
                f" + {stamp}hlc % 2147483587 * {2 * number + 5}"
                f" + {stamp}dev % 65521 * {2 * number + 7}"
            )
            parts.append(f"iif({stamp}dev <> 0, {share}, 0)")
        if not self.ledger:
            life = f"{row}.cl * 1000003 + {row}.cl_dev % 65521 * 10007"
            parts.append(f"iif({row}.cl_dev <> 0, {life}, 0)")
        return "(" + " + ".join(parts) + ")"

    def damage(self) -> str:
        """SQL: something unless every group whose values changed has another stamp or hash."""
        ways = []
        for group, fields in self.groups.items():
            before = f"{group}_" if group else ""
            changed = " OR ".join(f'NEW."{name}" IS NOT OLD."{name}"' for name in fields)
            same = " AND ".join(
                f"NEW.{before}{part} = OLD.{before}{part}" for part in ("hlc", "dev", "vh")
            )
            ways.append(f"iif(({changed}) AND {same}, {_DAMAGE}, 0)")
        return "(" + " + ".join(ways) + ")"

    def parties(self, row: str) -> str:
        """SQL: "" for everybody and the champions that the row names."""
        column = PARTIES.get(self.table)
        named = f" UNION SELECT value FROM json_each({row}.{column})" if column else ""
        return f"(SELECT '' AS party{named})"


def measure(read: Reader, table: str) -> Measure:
    """The measure of a table, from its columns as they are: a later step may have added some."""
    groups: dict[str, tuple[str, ...]] = {}
    fields: list[str] = []
    names = [str(row[1]) for row in read(f"PRAGMA table_info({table})")]
    for name in names:
        if name.endswith("_hlc") or name == "hlc":
            groups[name.removesuffix("hlc").removesuffix("_")] = tuple(fields)
            fields = []
        elif name not in _OWN and not _is_stamp(name, groups):
            fields.append(name)
    return Measure(table, groups)


def _is_stamp(name: str, groups: Mapping[str, tuple[str, ...]]) -> bool:
    before, _, part = name.rpartition("_")
    return part in ("dev", "vh", "seen") and before in groups


def counting(of: Measure) -> Iterator[str]:
    """The triggers that keep the sums of one table; renewed when a step adds a group to it.

    Statement by statement: a script of many is taken apart letter by letter, which takes longer
    than all the rest of making a database.
    """
    table = of.table
    lost, came = _entry(of, "OLD", -1), _entry(of, "NEW", 1)
    for name in ("counted", "uncounted", "recounted"):
        yield f"DROP TRIGGER IF EXISTS {table}_{name}"
    yield f"""CREATE TRIGGER {table}_counted AFTER INSERT ON {table} WHEN {of.counted("NEW")}
BEGIN {came}; END"""
    yield f"""CREATE TRIGGER {table}_uncounted AFTER DELETE ON {table} WHEN {of.counted("OLD")}
BEGIN {lost}; END"""
    yield f"""CREATE TRIGGER {table}_recounted AFTER UPDATE ON {table}
BEGIN {lost}; {_entry(of, "NEW", 1, of.damage())}; END"""


def _entry(of: Measure, row: str, sign: int, more: str = "0") -> str:
    weight = f"{sign} * ({of.weight(row)} + {more})"
    source = f"FROM {of.parties(row)} p" if of.table in PARTIES else ""
    party = "p.party" if source else "''"
    return (
        f"INSERT INTO sums SELECT '{of.table}', {row}.{of.maker}, {party}, {sign}, {weight}"
        f' {source} WHERE {of.counted(row)} ON CONFLICT("table", dev, party)'
        " DO UPDATE SET n = n + excluded.n, total = total + excluded.total"
    )


def counted_again(of: Measure) -> str:
    """SQL: the sums of one table as its rows give them: table, dev, party, n, total."""
    told = f"count(*) AS n, sum({of.weight('t')}) AS total FROM {of.table} t"
    sql = (
        f"SELECT '{of.table}' AS \"table\", t.{of.maker} AS dev, '' AS party, {told}"
        f" WHERE {of.counted('t')} GROUP BY t.{of.maker}"
    )
    column = PARTIES.get(of.table)
    if column is None:
        return sql
    return (
        f"{sql} UNION ALL SELECT '{of.table}', t.{of.maker}, p.party, {told}"
        f" JOIN (SELECT DISTINCT s.k, j.value AS party FROM {of.table} s, json_each(s.{column}) j)"
        f" p ON p.k = t.k WHERE {of.counted('t')} GROUP BY t.{of.maker}, p.party"
    )


def summed_tables(read: Reader) -> list[str]:
    """Every table of records but those left uncounted: each has a guard called ``…_moves``."""
    found = read("SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name")
    tables = [str(row[0]).removesuffix("_moves") for row in found if str(row[0]).endswith("_moves")]
    return [table for table in tables if table not in UNCOUNTED]
