"""Histories of laptops: each begins with a fresh incarnation, and some begin anew.

A laptop put back to an older copy, or copied to a second one, goes on under a new incarnation, so
that nobody takes what it writes now for what it wrote then.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import cast

from champion_app.domain.stamps import milliseconds
from champion_app.store import links
from champion_app.store.store import Store

RESTORED, COPIED = "restored", "copied"
"""Why a history began anew: an older copy was put back; the data came from another computer."""

LEAST_LEAP, LEAP = 100, 900
"""Numbers of bundles and laptops jump by so many, so that none is used twice."""


@dataclass(frozen=True)
class History:
    """An earlier history of another laptop, or the one that goes on beside it.

    ``until`` is how many bundles we had made when a later one began, below 0 once it is known to
    live on beside it; the rest as in ``Link``.
    """

    peer: int
    inc: bytes
    acked: int = 0
    got: int = 0
    got_bundle: bytes = b""
    got_number: int = 0
    until: int = 0

    @property
    def lives_on(self) -> bool:
        """Whether it was heard from after a later one began: two laptops use one number."""
        return self.until < 0


_FIELDS = tuple(History.__dataclass_fields__)


def earlier(store: Store, peer: int) -> list[History]:
    """The histories of a laptop beside the one its link is about."""
    sql = f"SELECT {', '.join(_FIELDS)} FROM histories WHERE peer = ? ORDER BY until DESC"
    return [History(*row) for row in store.rows(sql, (peer,))]  # type: ignore[arg-type]  # SQLite's own types


def keep(store: Store, history: History) -> None:
    """Write a history as it now stands."""
    marks = ", ".join("?" for _ in _FIELDS)
    store.execute(
        f"INSERT OR REPLACE INTO histories({', '.join(_FIELDS)}) VALUES ({marks})",
        [getattr(history, name) for name in _FIELDS],
    )


def drop(store: Store, history: History) -> None:
    """A history is not beside the link any more."""
    store.execute("DELETE FROM histories WHERE peer = ? AND inc = ?", (history.peer, history.inc))


def leap() -> int:
    """By how many numbers the bundles of a new history jump."""
    return LEAST_LEAP + secrets.randbelow(LEAP)


def small_leap() -> int:
    """The same for the numbers of laptops, of which a coordinator has a thousand to give."""
    return (LEAST_LEAP + secrets.randbelow(LEAP)) // 20


def begin_anew(store: Store, why: str, *, beyond: int = 0) -> None:
    """A new history of this laptop, inside ``atomic``.

    All that is here is sent again, and what is held elsewhere comes back. ``beyond`` is the highest
    number of a bundle of its that is remembered elsewhere: the new ones are higher.
    """
    store.set_meta("incarnation", secrets.token_bytes(16))
    first = max(int(cast("int", store.meta("sent", 0))), beyond) + leap()
    store.set_meta("sent", first)
    store.set_meta("sent_before", first)  # higher numbers are this history's
    store.set_meta("leap_due", small_leap())
    store.set_meta("anew_why", why)
    store.set_meta("anew_at", milliseconds(store.now()))
    store.execute("UPDATE links SET acked = 0, ack_due = 1")


def taking_back(store: Store, peer: int) -> bool:
    """Whether that laptop may give us back what we wrote ourselves: it has not yet acknowledged
    anything of this history of ours, or we asked it for everything."""
    link = links.link_to(store, peer)
    if link.again & links.ASK:
        return True
    return bool(link.heard_at) and link.knows != store.meta("incarnation")
