"""Who came to a session's place before, what was given out there, and what is on the shelf."""

from __future__ import annotations

from typing import cast

from champion_app.domain.bringing import Earlier, Shelved, Visitor
from champion_app.domain.records import Person
from champion_app.store.session_queries import read_by
from champion_app.store.store import Store

_RECENT = 12
"""Earlier sessions that are looked at: who lives round a place changes with the years."""

_BEFORE = f"""SELECT s.k FROM sessions s JOIN sessions here
    ON here.id = unhex(?1) AND s.venue = here.venue AND s.k <> here.k
    WHERE s.cl % 2 = 1 AND s.status <> 'cancelled'
    AND julianday(s.starts_at) < julianday(here.starts_at)
    ORDER BY julianday(s.starts_at) DESC, s.id LIMIT {_RECENT}"""
_STANDS = "NOT EXISTS (SELECT 1 FROM arrival_reversals r WHERE r.arrival = a.k)"


def earlier_here(store: Store, session: str) -> list[Earlier]:
    """The latest sessions at the same place before this one, the newest first."""
    given: dict[int, dict[str, int]] = {}
    for key, edition, quantity in store.rows(
        f"""SELECT m.session, lower(hex(e.id)), -sum(m.quantity) FROM stock_movements m
        JOIN editions e ON e.k = m.edition WHERE m.kind = 'handed_out' AND m.session IN ({_BEFORE})
        GROUP BY m.session, e.k""",
        (session,),
    ):
        given.setdefault(_whole(key), {})[str(edition)] = _whole(quantity)
    came = store.rows(
        f"""SELECT b.k, (SELECT count(*) FROM arrivals a WHERE a.session = b.k AND {_STANDS}),
        coalesce((SELECT h.adults + h.children FROM head_counts h WHERE h.session = b.k
        ORDER BY h.hlc DESC, h.dev DESC LIMIT 1), 0) FROM ({_BEFORE}) b""",
        (session,),
    )
    return [
        # Where nobody was let in one by one, the count of the room is what there is.
        Earlier(_whole(let_in) or _whole(counted), given.get(_whole(key), {}))
        for key, let_in, counted in came
    ]


def visitors_before(store: Store, session: str) -> list[Visitor]:
    """The people with a name who came to those sessions, each once: what they read and need."""
    found = store.all(
        Person,
        f"""t.cl % 2 = 1 AND t.k IN (SELECT a.person FROM arrivals a
        WHERE a.session IN ({_BEFORE}) AND {_STANDS})""",
        (session,),
    )
    return [
        Visitor(read_by((one.reads or one.speaks,)), one.reads_print, one.needs)
        if one.reads or one.speaks
        else Visitor((), one.reads_print, one.needs)
        for one in found
    ]


def shelved(store: Store) -> list[Shelved]:
    """Every edition that may be printed or is held, without its text."""
    held = {
        _whole(key): _whole(left)
        for key, left in store.rows("SELECT edition, sum(quantity) FROM stock_movements GROUP BY 1")
    }
    rows = store.rows(
        """SELECT e.k, lower(hex(e.id)), lower(hex(m.id)), m.title, m.topic, e.language, e.format,
        e.version, e.status FROM editions e JOIN materials m ON m.k = e.material
        WHERE e.cl % 2 = 1 AND m.cl % 2 = 1 AND m.may_print"""
    )
    return [
        Shelved(
            edition=str(row[1]),
            material=str(row[2]),
            title=str(row[3]),
            topic=str(row[4]),
            language=str(row[5]),
            format=str(row[6]),
            version=_whole(row[7]),
            status=str(row[8]),
            on_hand=held.get(_whole(row[0]), 0),
        )
        for row in rows
    ]


def _whole(cell: object) -> int:
    return int(cast("int", cell))
