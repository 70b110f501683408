"""Values that lost to another laptop's, kept on this one until a person has looked at them.

``set_aside`` holds every version of a register that was replaced here, without its words as soon
as it is known that whoever replaced it had seen it: then it only says what came before what.
Which of the others are to be asked about follows from all of them together (``domain.versions``),
so it does not depend on the order in which bundles came, nor on how often.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from champion_app.domain.columns import Column, Kind, groups, members, remembered
from champion_app.domain.record_shape import Record
from champion_app.domain.stamps import milliseconds
from champion_app.domain.versions import Version, replaced, unseen

if TYPE_CHECKING:
    from champion_app.store.store import Store

KEPT_MS = 90 * 24 * 3600 * 1000
"""How long a value set aside waits for somebody to look at it (sync design, part 0)."""


@dataclass(frozen=True)
class SetAside:
    """A value that lost unseen: whose register, its version and words, and the one that stays."""

    table: str
    id: str
    group: str
    version: Version
    words: str
    stays: Version


def note_losers(store: Store, record_class: type[Record], staged: str) -> None:
    """Keep what the staged rows will replace, and those of their values that lose at once."""
    at = milliseconds(store.now())
    for group in groups(record_class):
        for loser, winner in (("t", "s"), ("s", "t")):
            store.execute(_loses(record_class, group, loser, winner).format(staged=staged), (at,))


def note_replaced(store: Store, record: Record, group: str) -> None:
    """Remember what stood before a change made here, without its words: it was seen."""
    table = record.table
    store.execute(
        'INSERT OR IGNORE INTO set_aside("table", id, "group", "values", hlc, dev, vh, seen, at)'
        f" SELECT '{table}', id, '{group}', '', {group}_hlc, {group}_dev, {group}_vh, {group}_seen,"
        f" ? FROM {table} WHERE id = unhex(?) AND {group}_dev <> ? AND {group}_hlc > 0",
        (milliseconds(store.now()), record.id, store.device),
    )


def forget_words(store: Store, record_class: type[Record], staged: str) -> None:
    """After a merge: words that whoever replaced them had seen are not kept, nor old ones."""
    touched = store.rows(
        'SELECT DISTINCT lower(hex(id)), "group" FROM set_aside'
        f" WHERE \"table\" = '{record_class.table}' AND \"values\" <> ''"
        f" AND id IN (SELECT unhex(id) FROM {staged})"
    )
    for record_id, group in touched:
        had = replaced(versions(store, record_class, str(record_id), str(group)))
        store.execute(
            'UPDATE set_aside SET "values" = \'\' WHERE "table" = ? AND id = unhex(?)'
            ' AND "group" = ? AND hlc = ? AND dev = ? AND vh = ? AND "values" <> \'\'',
            each=[(record_class.table, record_id, group, one.hlc, one.dev, one.vh) for one in had],
        )


def drop_old(store: Store) -> None:
    """What waited too long is gone."""
    store.execute("DELETE FROM set_aside WHERE at < ?", (milliseconds(store.now()) - KEPT_MS,))


def versions(store: Store, record_class: type[Record], record_id: str, group: str) -> list[Version]:
    """Every version of a register that is known here, with the one that stands."""
    rows = store.rows(
        'SELECT hlc, dev, vh, seen FROM set_aside WHERE "table" = ?1 AND id = unhex(?2)'
        f' AND "group" = ?3 UNION SELECT {group}_hlc, {group}_dev, {group}_vh, {group}_seen'
        f" FROM {record_class.table} WHERE id = unhex(?2)",
        (record_class.table, record_id, group),
    )
    return [Version(*row) for row in rows]  # type: ignore[arg-type]  # SQLite's own integers


def set_aside(store: Store, record_classes: Sequence[type[Record]]) -> list[SetAside]:
    """What a person has to look at, of living records, by record and group, the newest first."""
    since = milliseconds(store.now()) - KEPT_MS
    found = []
    for record_class in record_classes:
        registers = store.rows(
            'SELECT DISTINCT lower(hex(a.id)), a."group" FROM set_aside a'
            f" JOIN {record_class.table} t ON t.id = a.id AND t.cl % 2 = 1"
            f" WHERE a.\"table\" = '{record_class.table}' AND a.\"values\" <> '' AND a.at >= ?"
            ' ORDER BY a.id, a."group"',
            (since,),
        )
        for record_id, group in registers:
            found += _of_register(store, record_class, str(record_id), str(group))
    return found


def _of_register(
    store: Store, record_class: type[Record], record_id: str, group: str
) -> list[SetAside]:
    all_of_it = versions(store, record_class, record_id, group)
    stays = max(all_of_it, key=lambda one: one.order)
    kept = {
        (row[0], row[1], row[2]): str(row[3])
        for row in store.rows(
            'SELECT hlc, dev, vh, "values" FROM set_aside WHERE "table" = ? AND id = unhex(?)'
            ' AND "group" = ? AND "values" <> \'\'',
            (record_class.table, record_id, group),
        )
    }
    return [
        SetAside(record_class.table, record_id, group, one, kept[one.order], stays)
        for one in unseen(all_of_it)
        if one.order in kept
    ]


@remembered
def _loses(record_class: type[Record], group: str, loser: str, winner: str) -> str:
    """SQL that keeps the losing side of one group; ``{staged}`` stands for the staged rows."""
    table = record_class.table
    shown = ", ".join(
        f"'{one.name}', {_readable(one, loser)}" for one in members(record_class, group)
    )
    less = ", ".join(f"{loser}.{group}_{part}" for part in ("hlc", "dev", "vh"))
    more = ", ".join(f"{winner}.{group}_{part}" for part in ("hlc", "dev", "vh"))
    return (
        'INSERT OR IGNORE INTO set_aside("table", id, "group", "values", hlc, dev, vh, seen, at)'
        f" SELECT '{table}', t.id, '{group}', CASE WHEN {loser}.{group}_vh = {winner}.{group}_vh"
        f" OR {loser}.{group}_hlc = {winner}.{group}_seen"
        f" AND {loser}.{group}_dev <> {winner}.{group}_dev"
        f" OR {loser}.{group}_dev = {winner}.{group}_dev"
        f" AND {loser}.{group}_seen <= {winner}.{group}_seen"
        f" THEN '' ELSE json_object({shown}) END, {less}, {loser}.{group}_seen, ?"
        f" FROM {{staged}} s JOIN {table} t ON t.id = unhex(s.id)"
        f" WHERE ({less}) < ({more}) AND {loser}.{group}_hlc > 0"
    )


def _readable(column: Column, alias: str) -> str:
    """SQL: a column's value as text for a person's decision; references as hex ids."""
    if column.kind is not Kind.REFERENCE:
        return f'{alias}."{column.name}"'
    if alias == "s":
        return f's."{column.name}"'
    return f'(SELECT lower(hex(r.id)) FROM {column.refers} r WHERE r.k = t."{column.name}")'


def restore_words(
    store: Store, record: Record, group: str, *, version: Sequence[int], words: str
) -> None:
    """The words of a version wait again, after a decision for them was taken back."""
    store.execute(
        'UPDATE set_aside SET "values" = ? WHERE "table" = ? AND id = unhex(?) AND "group" = ?'
        " AND hlc = ? AND dev = ? AND vh = ?",
        (words, record.table, record.id, group, *version),
    )
