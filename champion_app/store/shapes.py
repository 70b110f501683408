"""The two shapes of table: registers with column groups, ledgers written once.

Frozen with the first release, like the steps that call them; nothing here knows ``domain``.
"""

from __future__ import annotations

from collections.abc import Mapping

_KEY = "INTEGER REFERENCES {table}(k) DEFERRABLE INITIALLY DEFERRED"
TEXT = "TEXT NOT NULL DEFAULT ''"
FLAG = "INTEGER NOT NULL DEFAULT 0"
COUNT = "INTEGER NOT NULL DEFAULT 0"
LIST = "TEXT NOT NULL DEFAULT '[]'"
MAP = "TEXT NOT NULL DEFAULT '{}'"
Fields = Mapping[str, str]


def one_of(table: str) -> str:
    """A column that holds the local key of a row in ``table``."""
    return _KEY.format(table=table)


def _guards(table: str, origin: str) -> str:
    """Triggers: a change must move ``lsn``; identity never changes.

    Only a laptop that joins takes a new number, and its champion a new id; and a parent that came
    after its child learns who made it.
    """
    return f"""
CREATE INDEX {table}_lsn ON {table}(lsn);
CREATE TRIGGER {table}_moves BEFORE UPDATE ON {table} WHEN NEW.lsn <= OLD.lsn
BEGIN SELECT RAISE(ABORT, '{table}: a change must move lsn'); END;
CREATE TRIGGER {table}_identity BEFORE UPDATE OF k, id, {origin} ON {table}
WHEN NEW.k IS NOT OLD.k OR (NEW.id IS NOT OLD.id AND OLD.{origin} <= 2147483647)
  OR (NEW.{origin} IS NOT OLD.{origin} AND OLD.{origin} BETWEEN 1 AND 2147483647)
BEGIN SELECT RAISE(ABORT, '{table}: identity never changes'); END;
"""


def group_columns(group: str, fields: Fields) -> list[str]:
    """The columns of one group: its fields, then its stamp, device, value hash and ``seen``."""
    lines = [f'"{name}" {kind}' for name, kind in fields.items()]
    return lines + [f"{group}_{part} {COUNT}" for part in ("hlc", "dev", "vh", "seen")]


def register(table: str, groups: Mapping[str, Fields], *, derived: Fields | None = None) -> str:
    """A table of records that change: per group the stamp, its device, value hash and ``seen``.

    ``cl`` is the causal length of its life and ``cl_dev`` the device that set it.
    """
    lines = ["k INTEGER PRIMARY KEY", "id BLOB NOT NULL UNIQUE CHECK(length(id) = 16)"]
    lines.append("origin INTEGER NOT NULL")
    for group, fields in groups.items():
        lines += group_columns(group, fields)
    lines += [f'"{name}" {kind}' for name, kind in (derived or {}).items()]
    lines += [
        f"cl {COUNT}",
        f"cl_dev {COUNT}",
        "via INTEGER NOT NULL DEFAULT 0",
        "lsn INTEGER NOT NULL",
    ]
    return (
        f"CREATE TABLE {table}(\n  "
        + ",\n  ".join(lines)
        + "\n) STRICT;"
        + _guards(table, "origin")
    )


def ledger(table: str, fields: Fields) -> str:
    """A table of entries written once; ``dev`` is the device that made the entry."""
    lines = ["k INTEGER PRIMARY KEY", "id BLOB NOT NULL UNIQUE CHECK(length(id) = 8)"]
    lines += [f'"{name}" {kind}' for name, kind in fields.items()]
    lines += ["hlc INTEGER NOT NULL DEFAULT 0", "dev INTEGER NOT NULL", f"vh {COUNT}"]
    lines += ["via INTEGER NOT NULL DEFAULT 0", "lsn INTEGER NOT NULL"]
    return (
        f"CREATE TABLE {table}(\n  " + ",\n  ".join(lines) + "\n) STRICT;" + _guards(table, "dev")
    )
