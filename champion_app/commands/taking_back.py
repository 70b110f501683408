"""Taking back what was just done: one more ordinary change, so it travels like any other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace

from champion_app.commands.sessions import reverse_arrival
from champion_app.domain.erasing import cleared
from champion_app.domain.errors import ChangedSince
from champion_app.domain.print_records import PrintJob
from champion_app.domain.record_shape import Record
from champion_app.domain.records import Arrival, Device, Person, StockMovement
from champion_app.store.store import Change, Store


def can_take_back(changes: Sequence[Change]) -> bool:
    """Whether everything a command did can be undone.

    A ledger entry can only be an arrival, or a print with the copies that it brought; a laptop that
    was let in or ended stays so, since others have heard of it.
    """
    records = [change.after or change.before for change in changes]
    entries: tuple[type[Record], ...] = (Arrival, PrintJob)
    if any(isinstance(record, PrintJob) for record in records):
        entries = (*entries, StockMovement)
    return bool(records) and all(
        record is not None
        and not isinstance(record, Device)
        and (not record.ledger or isinstance(record, entries))
        for record in records
    )


def people_in(change: Change) -> set[str]:
    """The ids of the people whom a change is about or names."""
    found = set()
    for record in (change.before, change.after):
        if isinstance(record, Person):
            found.add(record.id)
        elif record is not None:
            named = (getattr(record, one.name) for one in cleared(type(record)))
            found |= {one for one in named if isinstance(one, str)}
    return found


def take_back(store: Store, changes: Sequence[Change]) -> None:
    """Undo the changes of one command, the last first.

    Raises ChangedSince when a field has changed again, and AlreadyReversed or
    PrintTakenBack for an arrival or a print that was taken back by hand.
    """
    for change in reversed(changes):
        _take_back(store, change)


def _take_back(store: Store, change: Change) -> None:
    before, after = change.before, change.after
    if isinstance(after, Arrival):
        reverse_arrival(store, after.id)
    elif isinstance(after, PrintJob):
        from champion_app.commands.printed import reverse_print  # what papers hold is not small

        reverse_print(store, after.id)
    elif isinstance(after, StockMovement):
        return  # came with a print, which takes its copies along
    elif after is None:
        if before is not None:
            store.revive(before)
    elif before is None:
        store.bury(_as_left(store, after, [each.name for each in fields(after)]))
    else:
        touched = [
            each.name
            for each in fields(after)
            if getattr(before, each.name) != getattr(after, each.name)
        ]
        now = _as_left(store, after, touched)
        store.put(replace(now, **{name: getattr(before, name) for name in touched}))


def _as_left(store: Store, record: Record, names: Sequence[str]) -> Record:
    """The record as it is now, its fields ``names`` still as the command left them."""
    now = store.get(type(record), record.id)
    if now is None or any(getattr(now, name) != getattr(record, name) for name in names):
        raise ChangedSince()
    return now
