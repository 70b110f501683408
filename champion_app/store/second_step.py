"""Step two: erasures, decisions, files that travel with handouts, and what links must know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from champion_app.store.oneness import ONE_PERSON, ONE_SESSION
from champion_app.store.row_sums import counted_again, counting, measure, summed_tables
from champion_app.store.shapes import (
    COUNT,
    FLAG,
    LIST,
    MAP,
    TEXT,
    Fields,
    group_columns,
    ledger,
    one_of,
    register,
)

if TYPE_CHECKING:
    from sqlite_utils import Database


def second_tables(db: Database) -> None:
    """Erasures are signed, devices have a scope and an end, cases are decided, files are kept."""
    db.executescript(_LOCAL + _DEVICES + _HANDOUTS + _TABLES + ONE_PERSON + ONE_SESSION)
    _count_rows(db)


def _count_rows(db: Database) -> None:
    """Sum up every table, and keep the sums right from now on."""

    def read(sql: str) -> list[tuple[object, ...]]:
        return list(db.execute(sql).fetchall())

    for table in summed_tables(read):
        of = measure(read, table)
        for statement in counting(of):
            db.execute(statement)
        db.execute(f"INSERT INTO sums {counted_again(of)}")


_LOCAL = """
ALTER TABLE erasures ADD COLUMN sig BLOB NOT NULL DEFAULT x'';
ALTER TABLE erasures ADD COLUMN via INTEGER NOT NULL DEFAULT 0;
ALTER TABLE links ADD COLUMN scope_version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE links ADD COLUMN differs INTEGER NOT NULL DEFAULT 0;
ALTER TABLE links ADD COLUMN again INTEGER NOT NULL DEFAULT 0;
ALTER TABLE links ADD COLUMN missing TEXT NOT NULL DEFAULT '[]';
ALTER TABLE links ADD COLUMN lacks TEXT NOT NULL DEFAULT '[]';
ALTER TABLE links ADD COLUMN knows BLOB NOT NULL DEFAULT x'';
ALTER TABLE links ADD COLUMN began INTEGER NOT NULL DEFAULT 0;
ALTER TABLE links ADD COLUMN twice INTEGER NOT NULL DEFAULT 0;
CREATE TABLE histories(peer INTEGER NOT NULL, inc BLOB NOT NULL, acked INTEGER NOT NULL,
  got INTEGER NOT NULL, got_bundle BLOB NOT NULL, got_number INTEGER NOT NULL,
  until INTEGER NOT NULL, PRIMARY KEY(peer, inc)) STRICT, WITHOUT ROWID;
CREATE INDEX import_log_device ON import_log(device, number);
ALTER TABLE import_log ADD COLUMN counts TEXT NOT NULL DEFAULT '{}';
ALTER TABLE exported ADD COLUMN counts TEXT NOT NULL DEFAULT '{}';
CREATE TABLE sums("table" TEXT NOT NULL, dev INTEGER NOT NULL, party TEXT NOT NULL,
  n INTEGER NOT NULL, total INTEGER NOT NULL, PRIMARY KEY("table", dev, party))
  STRICT, WITHOUT ROWID;
ALTER TABLE invitations ADD COLUMN role TEXT NOT NULL DEFAULT 'champion';
ALTER TABLE invitations ADD COLUMN name TEXT NOT NULL DEFAULT '';
CREATE TABLE certificates(device INTEGER PRIMARY KEY, serial INTEGER NOT NULL,
  body BLOB NOT NULL) STRICT;
CREATE TABLE erased_twins(person BLOB PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX erasures_lsn ON erasures(lsn);
CREATE TABLE kept_back("table" TEXT NOT NULL, id BLOB NOT NULL, at INTEGER NOT NULL,
  PRIMARY KEY("table", id)) STRICT, WITHOUT ROWID;
ALTER TABLE set_aside ADD COLUMN vh INTEGER NOT NULL DEFAULT 0;
ALTER TABLE set_aside ADD COLUMN seen INTEGER NOT NULL DEFAULT 0;
CREATE UNIQUE INDEX set_aside_version ON set_aside("table", id, "group", hlc, dev, vh);
CREATE TABLE decided("case" TEXT PRIMARY KEY, before TEXT NOT NULL, at INTEGER NOT NULL)
  STRICT, WITHOUT ROWID;
CREATE TABLE attachment_parts(sha256 BLOB NOT NULL, part INTEGER NOT NULL, parts INTEGER NOT NULL,
  body BLOB NOT NULL, PRIMARY KEY(sha256, part)) STRICT;
CREATE TABLE attachment_sent(peer INTEGER NOT NULL, sha256 BLOB NOT NULL, part INTEGER NOT NULL,
  number INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY(peer, sha256, part))
  STRICT, WITHOUT ROWID;
"""


def _added(table: str, group: str, fields: Fields) -> str:
    """A column group that comes to a table which is there already."""
    return "".join(
        f"ALTER TABLE {table} ADD COLUMN {column};\n" for column in group_columns(group, fields)
    )


_DEVICES = _added(
    "devices",
    "scope",
    {"scope": "TEXT NOT NULL DEFAULT 'own'", "scope_version": "INTEGER NOT NULL DEFAULT 1"},
) + _added("devices", "end", {"ended_history": TEXT, "ended_after": "INTEGER", "ended_stamp": TEXT})

_HANDOUTS = _added("programmes", "drafts", {"drafts_blocked": FLAG}) + _added(
    "editions", "translation", {"steps": MAP}
)

_TABLES = (
    register(
        "attachments",
        {
            "file": {
                "edition": one_of("editions"),
                "sha256": TEXT,
                "name": TEXT,
                "media_type": TEXT,
                "size": COUNT,
            }
        },
    )
    + register(
        "same_people",
        {
            "verdict": {
                "a": one_of("people"),
                "b": one_of("people"),
                "verdict": TEXT,
                "champions": LIST,
            }
        },
    )
    + register(
        "merge_decisions",
        {
            "choice": {
                "kind": TEXT,
                "records": LIST,
                "choice": TEXT,
                "details": MAP,
                "champions": LIST,
            }
        },
    )
    + ledger("erasure_requests", {"subject": TEXT, "reason": TEXT, "at": COUNT})
    + register(
        "contact_points",
        {
            "how": {
                "person": one_of("people"),
                "kind": TEXT,
                "value": TEXT,
                "safe_to_leave_message": FLAG,
                "preferred": FLAG,
                "ask_for": TEXT,
            }
        },
    )
    + "CREATE INDEX contact_points_person ON contact_points(person);"
    + ledger(
        "consent_events",
        {
            "person": one_of("people"),
            "purpose": TEXT,
            "action": TEXT,
            "method": TEXT,
            "language": TEXT,
            "wording": TEXT,
            "witness": one_of("champions"),
            "at": COUNT,
        },
    )
    + "CREATE INDEX consent_events_person ON consent_events(person);"
)
