"""The one open database, speaking records."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar, cast

from champion_app.domain.errors import NotFound
from champion_app.domain.record_shape import Record
from champion_app.domain.stamps import Scalar, next_stamp, random_id
from champion_app.store import opening, rows, writing
from champion_app.store.connection import Row, trouble_worded
from champion_app.store.copying import copy_into
from champion_app.store.merge_dialect import SQLITE, Dialect
from champion_app.store.own_time import OwnTime

R = TypeVar("R", bound=Record)
Touched = frozenset[type[Record]]
Now = Callable[[], datetime]
Values = Sequence[Scalar] | Mapping[str, Scalar]


class Counters:
    """This file's two numbers that only grow: ``lsn`` orders changes here, ``hlc`` everywhere."""

    def __init__(self) -> None:
        self.lsn = 0
        self.hlc = 0

    def next_lsn(self) -> int:
        """The number of the next change on this laptop."""
        self.lsn += 1
        return self.lsn

    def next_hlc(self, now: datetime) -> int:
        """The stamp of the next change."""
        self.hlc = next_stamp(self.hlc, now)
        return self.hlc

    def saw(self, hlc: int) -> None:
        """Another laptop's stamp was taken in: later changes here come after it."""
        self.hlc = max(self.hlc, hlc)


@dataclass(frozen=True)
class Change:
    """What one put or bury did: the record before (None when new) and after (None when buried)."""

    before: Record | None
    after: Record | None


class Store:
    """One laptop's records in one encrypted file.

    ``key`` is the raw 32-byte database key; ``now`` is the computer's clock, aware. A store belongs
    to the thread that opened it: another thread opens its own on the same file with ``again``.
    """

    dialect: Dialect = SQLITE

    def __init__(self, file: Path, key: bytes, *, now: Now, read_only: bool = False) -> None:
        self.file = file
        self.now = OwnTime(now, self.meta)
        self._key = key
        self._read_only = read_only
        self._connection = opening.open_database(file, key, read_only=read_only)
        self._depth = 0
        self.touched: set[type[Record]] = set()
        self.changes: list[Change] = []
        self.counters = Counters()

    @property
    def device(self) -> int:
        """The number that this laptop stamps its changes with; 0 before it has one."""
        return int(cast("int", self.meta("device", 0)))

    def again(self) -> Store:
        """Another store on the same file, for another thread."""
        return Store(self.file, self._key, now=self.now.clock, read_only=self._read_only)

    def close(self) -> None:
        """Close the file; uncommitted work is gone."""
        self._connection.close()

    def copy_to(self, target: Path) -> None:
        """The database as it now stands in one file, checked, under the same key.

        Raises DiskFull, ReadOnlyPlace; outside ``atomic`` only.
        """
        copy_into(self._connection, target, self._key)

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """One transaction: all or nothing, durable when it ends; inside another, a savepoint."""
        with trouble_worded(self.file):
            outer = self._depth == 0
            name = f"inner{self._depth}"
            self._connection.execute("BEGIN IMMEDIATE" if outer else f"SAVEPOINT {name}")
            self._depth += 1
            changes, touched = len(self.changes), set(self.touched)
            counters = self.counters
            if outer:
                counters.lsn = int(cast("int", self.meta("lsn", 0)))
                counters.hlc = int(cast("int", self.meta("hlc", 0)))
            before = (counters.lsn, counters.hlc)
            try:
                yield
                if outer and (counters.lsn, counters.hlc) != before:
                    self.execute("UPDATE meta SET value = ? WHERE name = 'lsn'", (counters.lsn,))
                    self.execute("UPDATE meta SET value = ? WHERE name = 'hlc'", (counters.hlc,))
                self._connection.execute("COMMIT" if outer else f"RELEASE {name}")
            except BaseException:
                counters.lsn, counters.hlc = before
                del self.changes[changes:]
                self.touched = touched
                if self._connection.in_transaction:
                    undo = "ROLLBACK" if outer else f"ROLLBACK TO {name}"
                    self._connection.execute(undo)
                raise
            finally:
                self._depth -= 1

    def new_id(self, record_class: type[Record]) -> str:
        """A fresh random id for a record of that class."""
        return random_id(record_class.id_bytes)

    # --- reading ---

    def rows(self, sql: str, values: Values = ()) -> list[Row]:
        """The rows of one statement; for the store's own room."""
        with trouble_worded(self.file):
            return cast("list[Row]", self._connection.execute(sql, values).fetchall())

    def execute(
        self, sql: str, values: Values = (), *, each: Sequence[Sequence[Scalar]] | None = None
    ) -> int:
        """Run one statement inside ``atomic``; how many rows it changed. For the store's room.

        With ``each`` it runs once for every entry there.
        """
        # Asked of SQLite: a full disk ends a transaction whoever swallowed the error, and what
        # came after it would be kept piece by piece.
        if not self._connection.in_transaction:
            raise RuntimeError("a change outside a transaction")
        if each is not None:
            return int(self._connection.executemany(sql, each).rowcount)
        return int(self._connection.execute(sql, values).rowcount)

    def get(self, record_class: type[R], record_id: str) -> R | None:
        """The living record with that id, or None."""
        found = self.all(record_class, "t.id = unhex(?)", (record_id,))
        return found[0] if found else None

    def need(self, record_class: type[R], record_id: str) -> R:
        """The living record with that id; raises NotFound."""
        record = self.get(record_class, record_id)
        if record is None:
            raise NotFound(kind=record_class.__name__, id=record_id)
        return record

    def all(self, record_class: type[R], where: str = "", values: Sequence[Scalar] = ()) -> list[R]:
        """The living records of a class, by id; ``where`` is SQL of the store's own room."""
        sql = rows.select(record_class) + (f" AND ({where})" if where else "") + " ORDER BY t.id"
        return [cast("R", rows.record_of(record_class, row)) for row in self.rows(sql, values)]

    def meta(self, name: str, default: Scalar = None) -> Scalar:
        """A fact about this laptop's file that is not a record."""
        found = self.rows("SELECT value FROM meta WHERE name = ?", (name,))
        return found[0][0] if found else default

    def set_meta(self, name: str, value: Scalar) -> None:
        """Keep a fact about this laptop's file."""
        self.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))

    # --- changing ---

    def put(self, record: R) -> R:
        """Keep ``record``: new, or changed in the groups that differ; returns it as kept.

        Only the store stamps. An unchanged record is not written. Raises BadValue for a value that
        is too large and NotFound for a record that was buried or a reference to one not here.
        """
        record = writing.cleaned(record)
        before = None if record.ledger else self.get(type(record), record.id)
        if before == record:
            return record
        writing.check_references(self, record, before)
        if before is None:
            writing.insert(self, record)
        else:
            writing.update(self, record, before)
        _note(self, Change(before, record))
        return record

    def adopt(self, record: Record, hlc: int) -> None:
        """Keep a record that ships with the app: stamped ``hlc`` by no device, so all agree on it.

        A record that is held already, however it has changed since, stays as it is.
        """
        if writing.adopt(self, record, hlc):
            self.touched.add(type(record))

    def bury(self, record: Record) -> None:
        """Take a record away: the fact travels, the row stays with an even ``cl``."""
        if writing.turn(self, record, alive=False):
            _note(self, Change(record, None))

    def revive(self, record: R) -> R:
        """Bring a buried record back with these values: an explicit re-affirmation."""
        if writing.turn(self, record, alive=True):
            _note(self, Change(None, record))
        return self.put(record)

    def take_touched(self) -> Touched:
        """The classes changed since this was last asked."""
        touched = frozenset(self.touched)
        self.touched.clear()
        return touched

    def take_changes(self) -> tuple[Change, ...]:
        """The changes made since this was last asked, oldest first."""
        changes = tuple(self.changes)
        self.changes.clear()
        return changes


def _note(store: Store, change: Change) -> None:
    """Remember a change until the desk asks."""
    record = change.after or change.before
    store.touched.add(type(cast("Record", record)))
    store.changes.append(change)
