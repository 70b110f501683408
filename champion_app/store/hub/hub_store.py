"""A hub as a store: the same statements, carried to PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from champion_app.domain.exchange_errors import HubUnreachable
from champion_app.domain.record_shape import Record
from champion_app.domain.stamps import Scalar
from champion_app.store.connection import Row
from champion_app.store.hub.address import Address, connect, trouble_worded
from champion_app.store.hub.spelling import spelt
from champion_app.store.merge_dialect import POSTGRES
from champion_app.store.own_time import OwnTime
from champion_app.store.store import Change, Counters, Now, Store, Values

if TYPE_CHECKING:
    from champion_app.store.hub.address import Connection

T = TypeVar("T")

_TRIES = 10
"""How often a transaction is begun again that others stood in the way of."""
_TURN = 0x43484D50
"""The number of the lock that every merge shares, and that one alone may hold."""


class _Sequence(Counters):
    """Numbers from the hub's own sequence: several workers take them at once."""

    def __init__(self, store: HubStore) -> None:
        super().__init__()
        self._store = store

    def next_lsn(self) -> int:
        """The number of the next change on the hub; above that of every row which is there."""
        self.lsn = int(cast("int", self._store.rows("SELECT nextval('change')")[0][0]))
        return self.lsn


class HubStore(Store):
    """The records of a programme in a PostgreSQL database that ``opening`` has made or found.

    Every worker has its own; one whose connection broke connects anew at its next transaction.
    Every call raises HubUnreachable, HubReadOnly.
    """

    dialect = POSTGRES

    def __init__(self, address: Address, *, now: Now) -> None:
        self.file = Path(address.place)
        self.now = OwnTime(now, _nothing_wrong)  # a server's clock is somebody's care
        self.address = address
        self.touched: set[type[Record]] = set()
        self.changes: list[Change] = []
        self.counters: Counters = _Sequence(self)
        self._postgres: Connection = connect(address)

    def close(self) -> None:
        """Close the connection; uncommitted work is gone."""
        self._postgres.close()

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """One transaction: all or nothing, durable when it ends; inside another, a savepoint."""
        if self._postgres.closed:
            self._postgres = connect(self.address)
        with trouble_worded(self.address), self._postgres.transaction():
            yield

    def take_turn(self, *, alone: bool) -> None:
        """Wait, inside ``atomic``, until nobody works alone, or with ``alone`` until nobody works.

        Erasing, ends of laptops and what only a later program knows are decided by looking first,
        so nobody may write between the look and the deed.
        """
        shared = "" if alone else "_shared"
        self.rows(f"SELECT 1 FROM pg_advisory_xact_lock{shared}({_TURN})")

    def retried(self, work: Callable[[], T]) -> T:
        """What ``work`` gives, begun again when PostgreSQL ended it for the sake of others."""
        from psycopg.errors import DeadlockDetected, SerializationFailure

        for _ in range(_TRIES):
            try:
                return work()
            except (DeadlockDetected, SerializationFailure):
                continue
        raise HubUnreachable(place=self.address.place)

    def rows(self, sql: str, values: Values = ()) -> list[Row]:
        """The rows of one statement; for the store's own room."""
        with trouble_worded(self.address):
            found = self._postgres.execute(_query(sql), _given(sql, values))
            return found.fetchall() if found.description else []

    def execute(
        self, sql: str, values: Values = (), *, each: Sequence[Sequence[Scalar]] | None = None
    ) -> int:
        """Run one statement inside ``atomic``; how many rows it changed. For the store's room."""
        with trouble_worded(self.address):
            if each is None:
                return self._postgres.execute(_query(sql), _given(sql, values)).rowcount
            with self._postgres.cursor() as cursor:
                if sql.startswith("INSERT INTO temp."):  # a block that is staged
                    self._copy(sql.removeprefix("INSERT INTO ").partition(" VALUES")[0], each)
                else:
                    cursor.executemany(_query(sql), [_given(sql, one) for one in each])
                return cursor.rowcount

    def define(self, sql: str) -> None:
        """Run statements of the hub's own tables, already in PostgreSQL's words; in ``atomic``."""
        with trouble_worded(self.address):
            self._postgres.execute(sql.encode())

    def _copy(self, table: str, each: Sequence[Sequence[Scalar]]) -> None:
        sql = f"COPY {table} FROM STDIN"
        with self._postgres.cursor() as cursor, cursor.copy(_query(sql)) as copy:
            for row in each:
                copy.write_row(row)

    def meta(self, name: str, default: Scalar = None) -> Scalar:
        """A fact about the hub, as text."""
        found = self.rows("SELECT value FROM meta WHERE name = ?", (name,))
        return found[0][0] if found else default

    def set_meta(self, name: str, value: Scalar) -> None:
        """Keep a fact about the hub, as text."""
        self.execute(
            "INSERT INTO meta VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value",
            (name, str(value)),
        )


def _nothing_wrong(_name: str, default: Scalar) -> Scalar:
    return default


def _query(sql: str) -> bytes:
    """The statement as psycopg takes one that was put together at run time."""
    return spelt(sql).encode()


def _given(sql: str, values: Values) -> dict[str, Scalar] | tuple[Scalar, ...]:
    if isinstance(values, Mapping):
        return dict(values)
    if "?1" in sql:
        return {f"p{place}": value for place, value in enumerate(values, 1)}
    return tuple(values)
