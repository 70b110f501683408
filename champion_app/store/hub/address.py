"""Where a hub is, and what can go wrong on the way to it, in the house's own errors."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from champion_app.domain import errors, exchange_errors

if TYPE_CHECKING:
    import psycopg

    Connection = psycopg.Connection[tuple[str | int | bytes | None, ...]]

SCHEMA = "champion"
"""The schema that holds everything of a hub."""

_BEGINNINGS = ("postgresql://", "postgres://")
_PATIENCE = "10"
"""Seconds to wait for a server, unless the address says otherwise."""
_REFUSED = ("password", "authentication", "pg_hba", "role ")


@dataclass(frozen=True)
class Address:
    """A PostgreSQL address; ``place`` is its host and database, without name and password."""

    url: str
    place: str


def address_of(url: str) -> Address:
    """The address that was typed. Raises HubAddressBad, HubDriverMissing."""
    try:
        from psycopg import ProgrammingError
        from psycopg.conninfo import conninfo_to_dict
    except ImportError as error:
        raise exchange_errors.HubDriverMissing() from error

    if not url.startswith(_BEGINNINGS):
        raise exchange_errors.HubAddressBad()
    try:
        parts = conninfo_to_dict(url)
    except ProgrammingError as error:
        raise exchange_errors.HubAddressBad() from error
    return Address(url, f"{parts.get('host') or 'localhost'}/{parts.get('dbname') or ''}")


def connect(address: Address) -> Connection:
    """A connection that sees the hub's own schema. Raises HubUnreachable, HubRefused."""
    import psycopg
    from psycopg.conninfo import conninfo_to_dict, make_conninfo

    given = conninfo_to_dict(address.url)
    told = make_conninfo(address.url, connect_timeout=str(given.get("connect_timeout", _PATIENCE)))
    try:
        connection = psycopg.connect(told, autocommit=True)
    except psycopg.OperationalError as error:
        if any(word in str(error) for word in _REFUSED):
            raise exchange_errors.HubRefused(place=address.place) from error
        raise exchange_errors.HubUnreachable(place=address.place) from error
    with trouble_worded(address):
        connection.execute("SET search_path TO champion, public")
        connection.execute("SET client_min_messages TO warning")
    return connection


@contextmanager
def trouble_worded(address: Address) -> Iterator[None]:
    """Turn the driver's errors that honest use can meet into ``ChampionError``."""
    import psycopg

    try:
        yield
    except (psycopg.errors.InsufficientPrivilege, psycopg.errors.ReadOnlySqlTransaction) as error:
        raise exchange_errors.HubReadOnly(place=address.place) from error
    except psycopg.errors.DiskFull as error:
        raise errors.DiskFull(folder=address.place) from error
    except psycopg.DataError as error:  # such as a character that PostgreSQL's texts cannot hold
        raise errors.BundleDamaged() from error
    except (psycopg.errors.DeadlockDetected, psycopg.errors.SerializationFailure):
        raise
    except (psycopg.OperationalError, psycopg.InterfaceError) as error:
        raise exchange_errors.HubUnreachable(place=address.place) from error
