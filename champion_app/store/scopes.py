"""How much of the programme a champion's laptops hold, and what goes when it becomes less.

``own`` is what they wrote and what concerns them, ``team`` is everything. What leaves a scope is
dropped from the file: nobody hears of a deletion, because nothing was deleted (a scope that shrank
once orphaned the data of thirty-two laptops elsewhere: medic/cht-core #11306).
"""

from __future__ import annotations

from champion_app.domain.columns import groups
from champion_app.domain.record_shape import Record
from champion_app.domain.records import RECORDS, Device
from champion_app.domain.stamps import Scalar
from champion_app.store.endings import unnamed
from champion_app.store.rows import prefix
from champion_app.store.store import Store
from champion_app.store.wire import scope_of

OWN, TEAM = "own", "team"


def scope_of_champion(store: Store, champion: str) -> tuple[str, int]:
    """Whether the champion's laptops hold their own or all, and which change of that it is."""
    laptops = store.all(
        Device,
        "t.state = 'active' AND t.champion = (SELECT k FROM champions WHERE id = unhex(?))",
        (champion,),
    )
    widest = [one for one in laptops if one.scope == TEAM]
    return (TEAM if widest else OWN), max([1, *(one.scope_version for one in laptops)])


def drop_beyond(store: Store, champion: str, *, acked: int) -> int:
    """Drop the rows beyond the champion's own scope; how many must wait. Inside ``atomic``.

    What this laptop wrote itself since ``acked`` waits until a coordinator has it. A record that
    one in scope names stays as a name only.
    """
    waiting = 0
    for record_class in reversed(RECORDS):
        where = scope_of(record_class)
        if where not in ("", "true"):
            waiting += _drop(store, record_class, where, {"champion": champion, "acked": acked})
    return waiting


def _drop(store: Store, record_class: type[Record], where: str, values: dict[str, Scalar]) -> int:
    table, device = record_class.table, int(store.device)
    ways = [f"t.{prefix(record_class, one)}dev = {device}" for one in groups(record_class)]
    if not record_class.ledger:
        ways.append(f"t.cl_dev = {device}")
    real = "t.hlc > 0" if record_class.ledger else "t.cl > 0"
    beyond = f"{real} AND ({where}) IS NOT TRUE"
    unsaid = f"(t.lsn > :acked AND ({' OR '.join(ways)}))"
    counted = store.rows(
        f"SELECT count(*) FILTER (WHERE {unsaid}), count(*) FROM {table} t WHERE {beyond}", values
    )
    waits, found = (int(str(one)) for one in counted[0])
    if found == waits:
        return waits
    gone = f"{beyond} AND NOT {unsaid}"
    ids = f"SELECT id FROM {table} t WHERE {gone}"
    for local in ("unknown_blocks", "set_aside"):
        store.execute(f"DELETE FROM {local} WHERE \"table\" = '{table}' AND id IN ({ids})", values)
    store.execute(f"DELETE FROM {table} AS t WHERE {gone}{unnamed(table)}", values)
    store.execute(
        f"UPDATE {table} AS t SET {_blank(store, record_class)}, lsn = :lsn WHERE {gone}",
        {**values, "lsn": store.counters.next_lsn()},
    )
    store.touched.add(record_class)
    return waits


def _blank(store: Store, record_class: type[Record]) -> str:
    """SQL: every column but what identifies the row as it is when nothing is known."""
    kept = {"k", "id", "lsn", "dev" if record_class.ledger else "origin"}
    told = store.rows(f"SELECT name, dflt_value FROM pragma_table_info('{record_class.table}')")
    return ", ".join(
        f'"{name!s}" = {"NULL" if default is None else str(default)}'
        for name, default in told
        if name not in kept
    )
