"""Making a hub of an empty database, and finding one that is there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from champion_app.domain.errors import DatabaseNewer
from champion_app.domain.exchange_errors import HubNotEmpty, HubNotMade, HubOlder
from champion_app.store.hub.address import SCHEMA, address_of
from champion_app.store.hub.hub_store import HubStore
from champion_app.store.hub.tables import META, statements
from champion_app.store.schema import STEPS
from champion_app.store.store import Now

_FOREIGN = f"""SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname <> '{SCHEMA}' AND n.nspname <> 'information_schema'
  AND left(n.nspname, 3) <> 'pg_' AND c.relkind IN ('r', 'v', 'm', 'S', 'f', 'p') LIMIT 1"""
_SCHEMA = f"SELECT 1 FROM pg_namespace WHERE nspname = '{SCHEMA}'"
_OURS = f"""SELECT 1 FROM pg_tables WHERE schemaname = '{SCHEMA}' AND tablename = 'meta'"""


def make_hub(url: str, *, now: Now) -> HubStore:
    """The database as a hub: its tables made or brought up to date, nothing in them changed.

    Raises HubNotEmpty for one that holds other tables, DatabaseNewer, HubReadOnly, and what
    ``connect`` and ``address_of`` raise.
    """
    hub = HubStore(address_of(url), now=now)
    with _closed_in_trouble(hub), hub.atomic():
        hub.take_turn(alone=True)
        if _state(hub) is None:
            _check_empty(hub)
            hub.define(f"CREATE SCHEMA {SCHEMA}")
            hub.define(META)
        for sql in statements():
            hub.define(sql)
        hub.set_meta("version", len(STEPS))
    return hub


@contextmanager
def _closed_in_trouble(hub: HubStore) -> Iterator[None]:
    try:
        yield
    except BaseException:
        hub.close()
        raise


def _check_empty(hub: HubStore) -> None:
    if hub.rows(_FOREIGN) or hub.rows(_SCHEMA):
        raise HubNotEmpty(place=hub.address.place)


def open_hub(url: str, *, now: Now) -> HubStore:
    """The hub in a database. Raises HubNotMade, HubOlder, DatabaseNewer, and as ``make_hub``."""
    hub = HubStore(address_of(url), now=now)
    with _closed_in_trouble(hub):
        _check_today(hub)
    return hub


def _check_today(hub: HubStore) -> None:
    version = _state(hub)
    if version is None:
        raise HubNotMade(place=hub.address.place)
    if version < len(STEPS):
        raise HubOlder(place=hub.address.place)


def _state(hub: HubStore) -> int | None:
    """The version of the hub's tables, or None where there is no hub. Raises DatabaseNewer."""
    if not hub.rows(_OURS):
        return None
    told = str(hub.meta("version", ""))
    if not told.isdigit():
        raise HubNotEmpty(place=hub.address.place)
    if int(told) > len(STEPS):
        raise DatabaseNewer(file=hub.address.place)
    return int(told)
