"""A laptop that worked on its own joins a programme: its records take the number it is given.

Nothing of it was ever sent before, so nobody else knows the provisional stamps that are replaced.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from champion_app.domain.columns import Kind, columns, groups
from champion_app.domain.record_shape import Record
from champion_app.domain.records import RECORDS, Champion
from champion_app.domain.stamps import PROVISIONAL
from champion_app.store.digests import recount
from champion_app.store.rows import group_hash, prefix
from champion_app.store.store import Store


def take_number(store: Store, device: int, *, champion: Champion | None) -> None:
    """Re-stamp every record of this laptop with ``device``; inside ``atomic``.

    ``champion`` is who the programme says this is: the name chosen at set-up, if there was one,
    becomes that champion, and every record that named the one names the other. None for a
    coordinator, who is no champion. Nothing of this laptop was taken in anywhere yet.
    """
    before = store.device
    with _identity_may_change(store):
        if champion is not None:
            _become(store, champion)
        for record_class in RECORDS:
            _restamp(store, record_class, before, device)
    store.set_meta("device", device)
    if champion is None:
        _be_no_champion(store, device)
    recount(store)


def leave_programme(store: Store) -> None:
    """Forget the programme of a start file that this laptop joined by mistake, or founded.

    Its own records stay; what the programme brought goes, without a trace for others.
    """
    for table in ("programmes", "devices"):
        store.execute(f"DELETE FROM {table}")
    for table in ("links", "exported", "held", "invitations", "certificates"):
        store.execute(f"DELETE FROM {table}")


@contextmanager
def _identity_may_change(store: Store) -> Iterator[None]:
    """Take the guards of identity away for as long as the records take their numbers."""
    guards = store.rows(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        " AND substr(name, -9) = '_identity'"
    )
    for name, _ in guards:
        store.execute('DROP TRIGGER "' + str(name) + '"')
    yield
    for _, sql in guards:
        store.execute(str(sql))


def _be_no_champion(store: Store, device: int) -> None:
    """The champion made at set-up stays when a session names it, else it goes."""
    own = store.meta("champion")
    store.set_meta("champion", None)
    if not own:
        return
    named = store.rows("SELECT 1 FROM sessions WHERE instr(champions, ?)", (own,))
    if not named:
        store.execute("DELETE FROM champions WHERE id = unhex(?)", (own,))
        return
    store.put(replace(store.need(Champion, str(own)), code=f"C{device}"))


def _become(store: Store, champion: Champion) -> None:
    """This laptop's own champion takes the programme's id, and no stamp: the programme's wins."""
    provisional = store.meta("champion")
    lsn = store.counters.next_lsn()
    if provisional and provisional != champion.id:
        store.execute(
            "UPDATE champions SET id = unhex(?), lsn = ? WHERE id = unhex(?)",
            (champion.id, lsn, provisional),
        )
        for table, column in _lists_of_champions():
            store.execute(
                f'UPDATE {table} SET "{column}" = replace("{column}", ?, ?), lsn = ?'
                f' WHERE instr("{column}", ?)',
                (provisional, champion.id, lsn, provisional),
            )
    store.set_meta("champion", champion.id)
    if store.get(Champion, champion.id) is None:
        store.adopt(champion, 0)
    _forget_stamps(store, champion)


def _lists_of_champions() -> Iterator[tuple[str, str]]:
    """Every column that lists champions by id, with its table."""
    for record_class in RECORDS:
        for column in columns(record_class):
            if column.kind is Kind.LIST and column.refers == Champion.table:
                yield record_class.table, column.name


def _forget_stamps(store: Store, champion: Champion) -> None:
    stamps = ", ".join(
        f"{group}_{part} = 0" for group in groups(Champion) for part in ("hlc", "dev", "seen")
    )
    store.execute(
        f"UPDATE champions SET {stamps}, origin = 0, cl_dev = 0, code = ?, name = ?, lsn = ?"
        " WHERE id = unhex(?)",
        (champion.code, champion.name, store.counters.next_lsn(), champion.id),
    )


def _restamp(store: Store, record_class: type[Record], before: int, device: int) -> None:
    identity = "dev" if record_class.ledger else "origin"
    parts = [f"{identity} = iif({identity} = :old, :new, {identity})"]
    if not record_class.ledger:
        for group in groups(record_class):
            dev = f"{prefix(record_class, group)}dev"
            parts.append(f"{dev} = iif({dev} = :old, :new, {dev})")
        parts.append("cl_dev = iif(cl_dev = :old, :new, cl_dev)")
    mine = f"{identity} = :old"
    if not record_class.ledger:
        mine = " OR ".join(
            [mine, "cl_dev = :old", *(f"{group}_dev = :old" for group in groups(record_class))]
        )
    lsn = store.counters.next_lsn()
    changed = store.execute(
        f"UPDATE {record_class.table} SET {', '.join(parts)}, lsn = :lsn WHERE {mine}",
        {"old": before, "new": device, "lsn": lsn},
    )
    if changed and any(c.refers == "champions" for c in columns(record_class)):
        _rehash(store, record_class, lsn)


def _rehash(store: Store, record_class: type[Record], after: int) -> None:
    """Value hashes again, for rows that may name the champion whose id has changed."""
    for record in store.all(record_class, "t.lsn = ?", (after,)):
        values: list[str | int | bytes | None] = []
        parts = []
        for group in groups(record_class):
            parts.append(f"{prefix(record_class, group)}vh = ?")
            values.append(group_hash(record, group))
        store.execute(
            f"UPDATE {record_class.table} SET {', '.join(parts)}, lsn = ? WHERE id = unhex(?)",
            [*values, store.counters.next_lsn(), record.id],
        )


def joined(store: Store) -> bool:
    """Whether this laptop has a number that a programme gave it."""
    return 0 < store.device < PROVISIONAL
