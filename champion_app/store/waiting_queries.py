"""What the first screen asks: what waits to go, what was sent, and what this quarter came to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import cast

from champion_app.store import joint_queries, links
from champion_app.store.store import Store

_COUNTED = """NOT EXISTS (SELECT 1 FROM arrival_reversals r WHERE r.arrival = a.k)"""

# A session waits when it, its arrivals or its report changed here and nobody is known to hold that.
_SESSIONS_NEW = """SELECT k FROM sessions WHERE lsn > ?1 AND via = 0 AND cl % 2 = 1
  UNION SELECT session FROM arrivals WHERE lsn > ?1 AND via = 0
  UNION SELECT session FROM head_counts WHERE lsn > ?1 AND via = 0
  UNION SELECT session FROM session_reports WHERE lsn > ?1 AND via = 0 AND cl % 2 = 1"""
_KEPT = """(SELECT s.k FROM sessions s JOIN kept_back b ON b.id = s.id
  WHERE b."table" = 'sessions')"""


@dataclass(frozen=True)
class Waiting:
    """What was written here since the last file was made and is not kept back.

    ``people`` are those counted through the door, ``names`` the people written down. ``sent_at``
    and ``heard_at`` are milliseconds since 1970, 0 for never; ``held`` counts files that came too
    early.
    """

    sessions: int = 0
    people: int = 0
    names: int = 0
    sent_at: int = 0
    heard_at: int = 0
    held: int = 0

    @property
    def things(self) -> int:
        """Sessions and names together."""
        return self.sessions + self.names


def waiting(store: Store) -> Waiting:
    """What waits to be sent from this laptop."""
    known = links.all_links(store)
    acked = min((link.acked for link in known), default=0)
    (made,) = store.rows("SELECT coalesce(max(hi), 0) FROM exported")[0]
    begun = max(acked, int(cast("int", made)))
    sql = f"""SELECT (SELECT count(*) FROM ({_SESSIONS_NEW}) WHERE k NOT IN {_KEPT}),
        (SELECT count(*) FROM arrivals a WHERE a.lsn > ?1 AND a.via = 0 AND {_COUNTED}
          AND a.session NOT IN {_KEPT}),
        (SELECT count(*) FROM people WHERE lsn > ?1 AND via = 0 AND cl % 2 = 1),
        (SELECT count(*) FROM held)"""
    sessions, people, names, held = (
        int(cast("int", value)) for value in store.rows(sql, (begun,))[0]
    )
    return Waiting(
        sessions,
        people,
        names,
        sent_at=max((link.sent_at for link in known), default=0),
        heard_at=max((link.heard_at for link in known), default=0),
        held=held,
    )


@dataclass(frozen=True)
class Quarter:
    """What the sessions of a quarter came to. ``copies`` were given out in ``languages``."""

    people: int
    sessions: int
    copies: int
    languages: int


@dataclass(frozen=True)
class QuietPlace:
    """A place that has had sessions, but none for a while."""

    name: str
    weeks: int


def quarter_of(day: date, *, year_start: int = 1) -> tuple[date, date]:
    """First day of the quarter that holds ``day`` and of the next; years begin in a month."""
    month = day.month - (day.month - year_start) % 3
    first = date(day.year, month, 1) if month > 0 else date(day.year - 1, month + 12, 1)
    after = first + timedelta(days=93)
    return first, after.replace(day=1)


def quarter(store: Store, first: date, after: date) -> Quarter:
    """The figures of the days from ``first`` up to ``after``.

    A session without arrivals counts with the newest count of its room (data model, rule 5.1).
    """
    held = """SELECT s.k AS k, s.id AS id, (SELECT count(*) FROM arrivals a WHERE a.session = s.k
          AND NOT EXISTS (SELECT 1 FROM arrival_reversals r WHERE r.arrival = a.k)) AS came,
        coalesce((SELECT h.adults + h.children FROM head_counts h WHERE h.session = s.k
          ORDER BY h.hlc DESC, h.dev DESC LIMIT 1), 0) AS counted
        FROM sessions s WHERE s.cl % 2 = 1 AND s.starts_at >= ?1 AND s.starts_at < ?2"""
    span = (first.isoformat(), after.isoformat())
    rows = store.rows(f"SELECT lower(hex(id)), came, counted FROM ({held})", span)
    counts = {str(row[0]): int(cast("int", row[1] or row[2])) for row in rows}
    for one in joint_queries.joints(store):  # written down twice, counted once
        in_span = [counts.pop(member, 0) for member in one.members]
        if any(in_span):
            counts[one.session] = one.people
    people, sessions = sum(counts.values()), sum(count > 0 for count in counts.values())
    copies, languages = store.rows(
        f"""SELECT coalesce(-sum(m.quantity), 0), count(DISTINCT e.language)
        FROM stock_movements m JOIN editions e ON e.k = m.edition
        WHERE m.kind = 'handed_out' AND m.session IN (SELECT k FROM ({held}))""",
        span,
    )[0]
    return Quarter(*(int(cast("int", value)) for value in (people, sessions, copies, languages)))


def quiet_place(store: Store, today: date, *, weeks: int = 6) -> QuietPlace | None:
    """The place longest without a session, if that is at least ``weeks`` and none is planned."""
    found = store.rows(
        """SELECT v.name, max(s.starts_at) AS last FROM sessions s JOIN venues v ON v.k = s.venue
        WHERE s.cl % 2 = 1 AND v.cl % 2 = 1 AND s.status <> 'cancelled'
        GROUP BY v.k HAVING last < ? ORDER BY last LIMIT 1""",
        ((today - timedelta(weeks=weeks)).isoformat(),),
    )
    if not found:
        return None
    last = date.fromisoformat(str(found[0][1])[:10])
    return QuietPlace(str(found[0][0]), (today - last).days // 7)
