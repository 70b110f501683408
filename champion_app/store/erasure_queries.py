"""What is asked of erasures: who waits for one, which were ordered, which laptops confirmed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import cast

from champion_app.domain.columns import columns
from champion_app.domain.records import Device, Person
from champion_app.domain.stamps import moment_of
from champion_app.store.rows import from_wire, selected
from champion_app.store.store import Store


@dataclass(frozen=True)
class Asked:
    """A champion's request that waits: whom it is about, why (a code), when, and who asks.

    ``person`` is as it was before the request hid them, None where they never came to.
    """

    subject: str
    reason: str
    at: datetime
    by: str
    person: Person | None


@dataclass(frozen=True)
class Ordered:
    """An order to erase: the erased id, when and by which laptop, and who confirmed it by now."""

    id: str
    ordered_at: datetime
    ordered_by: str
    confirmed_by: tuple[str, ...]
    waiting_for: tuple[str, ...]


def requests_waiting(store: Store) -> list[Asked]:
    """The requests that nobody answered: the person is neither erased nor shown again."""
    rows = store.rows(
        """SELECT lower(r.subject), r.reason, r.at, r.dev FROM erasure_requests r
        LEFT JOIN people p ON p.id = unhex(r.subject)
        WHERE r.hlc > 0 AND (p.k IS NULL OR p.cl % 2 = 0)
        AND NOT EXISTS (SELECT 1 FROM erasures e WHERE e.subject = unhex(r.subject))
        ORDER BY r.at DESC, r.subject"""
    )
    names = _names(store)
    found: dict[str, Asked] = {}
    for subject, reason, at, dev in rows:
        found[str(subject)] = Asked(  # of several the first that was made stays
            str(subject),
            str(reason),
            datetime.fromtimestamp(cast("int", at) / 1000, UTC),
            names.get(cast("int", dev), str(dev)),
            held_person(store, str(subject)),
        )
    return list(found.values())[::-1]


def held_person(store: Store, subject: str) -> Person | None:
    """A person as they are or, while hidden, as they were; None where they never came to."""
    listed = ", ".join(selected(column) for column in columns(Person))
    sql = f"SELECT lower(hex(t.id)), {listed} FROM people t WHERE t.id = unhex(?) AND t.cl > 0"
    for row in store.rows(sql, (subject,)):
        values = zip(columns(Person), row[1:], strict=True)
        return Person(id=str(row[0]), **{c.name: from_wire(c, value) for c, value in values})
    return None


def is_hidden(store: Store, subject: str) -> bool:
    """Whether a person is here but taken away."""
    sql = "SELECT 1 FROM people WHERE id = unhex(?) AND cl > 0 AND cl % 2 = 0"
    return bool(store.rows(sql, (subject,)))


def may_return(store: Store, subject: str) -> bool:
    """Whether a person is only hidden: nobody has asked that they be erased."""
    asked = "SELECT 1 FROM erasure_requests WHERE lower(subject) = lower(?) AND hlc > 0"
    return is_hidden(store, subject) and not store.rows(asked, (subject,))


def ordered(store: Store) -> list[Ordered]:
    """Every order, by the erased id; laptops by their names."""
    names = _names(store)
    acked = {row[0]: row[1] for row in store.rows("SELECT peer, acked FROM links")}
    others = [one.number for one in store.all(Device, "t.state = 'active'")]
    found = []
    rows = store.rows("SELECT lower(hex(subject)), hlc, dev, via, lsn FROM erasures ORDER BY 1")
    for subject, hlc, dev, via, lsn in rows:
        told = {
            number: number in (dev, via, store.device)
            or cast("int", acked.get(number) or 0) >= cast("int", lsn)
            for number in others
        }
        found.append(
            Ordered(
                str(subject),
                moment_of(cast("int", hlc)),
                names.get(cast("int", dev), str(dev)),
                tuple(sorted(names[one] for one in others if told[one])),
                tuple(sorted(names[one] for one in others if not told[one])),
            )
        )
    return found


def _names(store: Store) -> dict[int, str]:
    """Laptops by number: what each is called, else its number."""
    return {one.number: one.label or str(one.number) for one in store.all(Device)}
