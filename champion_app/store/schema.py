"""The tables, as steps that are only ever added to.

A step is never edited once released and knows nothing of ``domain``. The two shapes of table
(registers with column groups, ledgers written once) are made by ``_register`` and ``_ledger``,
frozen with the first release like the steps that call them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

_KEY = "INTEGER REFERENCES {table}(k) DEFERRABLE INITIALLY DEFERRED"


def _one_of(table: str) -> str:
    return _KEY.format(table=table)


_TEXT = "TEXT NOT NULL DEFAULT ''"
_FLAG = "INTEGER NOT NULL DEFAULT 0"
_COUNT = "INTEGER NOT NULL DEFAULT 0"
_LIST = "TEXT NOT NULL DEFAULT '[]'"
_MAP = "TEXT NOT NULL DEFAULT '{}'"

Fields = Mapping[str, str]


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


def _register(table: str, groups: Mapping[str, Fields], *, derived: Fields | None = None) -> str:
    """A table of records that change: per group the stamp, its device, value hash and ``seen``.

    ``cl`` is the causal length of its life and ``cl_dev`` the device that set it.
    """
    lines = ["k INTEGER PRIMARY KEY", "id BLOB NOT NULL UNIQUE CHECK(length(id) = 16)"]
    lines.append("origin INTEGER NOT NULL")
    for group, fields in groups.items():
        lines += [f'"{name}" {kind}' for name, kind in fields.items()]
        lines += [f"{group}_{part} {_COUNT}" for part in ("hlc", "dev", "vh", "seen")]
    lines += [f'"{name}" {kind}' for name, kind in (derived or {}).items()]
    lines += [
        f"cl {_COUNT}",
        f"cl_dev {_COUNT}",
        "via INTEGER NOT NULL DEFAULT 0",
        "lsn INTEGER NOT NULL",
    ]
    return (
        f"CREATE TABLE {table}(\n  "
        + ",\n  ".join(lines)
        + "\n) STRICT;"
        + _guards(table, "origin")
    )


def _ledger(table: str, fields: Fields) -> str:
    """A table of entries written once; ``dev`` is the device that made the entry."""
    lines = ["k INTEGER PRIMARY KEY", "id BLOB NOT NULL UNIQUE CHECK(length(id) = 8)"]
    lines += [f'"{name}" {kind}' for name, kind in fields.items()]
    lines += ["hlc INTEGER NOT NULL DEFAULT 0", "dev INTEGER NOT NULL", f"vh {_COUNT}"]
    lines += ["via INTEGER NOT NULL DEFAULT 0", "lsn INTEGER NOT NULL"]
    return (
        f"CREATE TABLE {table}(\n  " + ",\n  ".join(lines) + "\n) STRICT;" + _guards(table, "dev")
    )


_LOCAL = """
CREATE TABLE meta(name TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID;
INSERT INTO meta VALUES ('lsn', 0), ('hlc', 0);
CREATE TABLE secrets(name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE links(peer INTEGER PRIMARY KEY, acked INTEGER NOT NULL DEFAULT 0,
  their_inc BLOB NOT NULL DEFAULT x'', got INTEGER NOT NULL DEFAULT 0,
  got_bundle BLOB NOT NULL DEFAULT x'', got_number INTEGER NOT NULL DEFAULT 0,
  sent_number INTEGER NOT NULL DEFAULT 0, ack_due INTEGER NOT NULL DEFAULT 0,
  skew_ms INTEGER NOT NULL DEFAULT 0, heard_at INTEGER NOT NULL DEFAULT 0,
  sent_at INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE exported(bundle BLOB PRIMARY KEY, peers TEXT NOT NULL, lo INTEGER NOT NULL,
  hi INTEGER NOT NULL, number INTEGER NOT NULL, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE import_log(k INTEGER PRIMARY KEY, bundle BLOB NOT NULL, sha256 BLOB NOT NULL,
  device INTEGER NOT NULL, number INTEGER NOT NULL, result TEXT NOT NULL,
  rows_new INTEGER NOT NULL, rows_changed INTEGER NOT NULL, at INTEGER NOT NULL) STRICT;
CREATE INDEX import_log_bundle ON import_log(bundle);
CREATE TABLE held(bundle BLOB PRIMARY KEY, device INTEGER NOT NULL, why TEXT NOT NULL,
  file BLOB NOT NULL, at INTEGER NOT NULL) STRICT;
CREATE TABLE invitations(device INTEGER PRIMARY KEY, champion BLOB NOT NULL,
  nonce BLOB NOT NULL, at INTEGER NOT NULL, used INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE erasures(subject BLOB PRIMARY KEY, hlc INTEGER NOT NULL, dev INTEGER NOT NULL,
  lsn INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE set_aside(k INTEGER PRIMARY KEY, "table" TEXT NOT NULL, id BLOB NOT NULL,
  "group" TEXT NOT NULL, "values" TEXT NOT NULL, hlc INTEGER NOT NULL, dev INTEGER NOT NULL,
  at INTEGER NOT NULL, decided INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE unknown_blocks("table" TEXT NOT NULL, id BLOB NOT NULL, "group" TEXT NOT NULL,
  hlc INTEGER NOT NULL, dev INTEGER NOT NULL, vh INTEGER NOT NULL, body BLOB NOT NULL,
  via INTEGER NOT NULL DEFAULT 0, lsn INTEGER NOT NULL,
  PRIMARY KEY("table", id, "group")) STRICT, WITHOUT ROWID;
"""


def first_tables(db: Database) -> None:
    """Release 0.1: the programme, its people, sessions with attendance, handouts and links."""
    db.executescript(_LOCAL + _REFERENCE + _PEOPLE + _HANDOUTS + _ACTIVITY)


_REFERENCE = (
    _register(
        "programmes",
        {
            "name": {"name": _TEXT, "code": _TEXT, "organisation": _TEXT},
            "people": {
                "controller": _TEXT,
                "contact": _TEXT,
                "safeguarding_lead": _TEXT,
                "caldicott_guardian": _TEXT,
            },
            "rules": {
                "default_mode": _TEXT,
                "disclosure": _TEXT,
                "languages": _LIST,
                "time_zone": _TEXT,
                "year_start": _COUNT,
                "started": "TEXT",
            },
        },
    )
    + _register(
        "champions",
        {
            "who": {"code": _TEXT, "name": _TEXT},
            "speech": {"speaks": _LIST, "reads": _LIST, "interprets": _LIST},
            "work": {
                "areas": _LIST,
                "skills": _LIST,
                "joined": "TEXT",
                "left": "TEXT",
                "status": _TEXT,
                "junior": _FLAG,
            },
        },
    )
    + _register(
        "venues",
        {
            "name": {"name": _TEXT, "setting": _TEXT},
            "address": {"address": _TEXT, "district": _TEXT, "website": _TEXT},
            "access": {"access": _MAP, "capacity": "INTEGER"},
            "contact": {"contact": _TEXT},
            "source": {"source": _TEXT, "source_key": _TEXT},
        },
    )
    + _register(
        "devices",
        {
            "card": {
                "number": _COUNT,
                "role": _TEXT,
                "label": _TEXT,
                "champion": _one_of("champions"),
                "certificate": _TEXT,
            },
            "state": {"state": _TEXT},
        },
    )
)

_PEOPLE = (
    _register(
        "people",
        {
            "name": {"name": _TEXT, "note": _TEXT},
            "speech": {"speaks": _TEXT, "reads": _TEXT, "reads_print": _TEXT},
            "needs": {"needs": _LIST},
            "place": {"age_band": _TEXT, "district": _TEXT},
        },
        derived={"find": _TEXT},
    )
    + "CREATE INDEX people_find ON people(find);"
)

_HANDOUTS = _register(
    "materials",
    {
        "what": {
            "slug": _TEXT,
            "title": _TEXT,
            "topic": _TEXT,
            "owner": _TEXT,
            "sources": _LIST,
            "licence": _TEXT,
            "may_print": _FLAG,
            "evidence_date": "TEXT",
        }
    },
) + _register(
    "editions",
    {
        "text": {
            "material": _one_of("materials"),
            "language": _TEXT,
            "format": _TEXT,
            "version": _COUNT,
            "title": _TEXT,
            "content": _LIST,
            "issued": "TEXT",
            "source_edition": _one_of("editions"),
            "replaces": _one_of("editions"),
        },
        "review": {
            "status": _TEXT,
            "review_by": "TEXT",
            "translated_by": _TEXT,
            "reviewed_by": _TEXT,
            "reviewed_on": "TEXT",
            "back_translated": _FLAG,
        },
    },
)

_ACTIVITY = (
    _register(
        "sessions",
        {
            "plan": {
                "title": _TEXT,
                "venue": _one_of("venues"),
                "starts_at": _TEXT,
                "ends_at": "TEXT",
                "setting": _TEXT,
                "format": _TEXT,
                "topics": _LIST,
                "languages": _LIST,
                "interpreter": _TEXT,
                "revision": _COUNT,
            },
            "mode": {"mode": _TEXT},
            "state": {"status": _TEXT, "reason": _TEXT},
            "team": {"champions": _LIST},
        },
    )
    + _ledger(
        "arrivals",
        {
            "session": _one_of("sessions"),
            "seq": _COUNT,
            "kind": _TEXT,
            "person": _one_of("people"),
            "card": "INTEGER",
            "adult_child": _TEXT,
            "first_time": _TEXT,
            "method": _TEXT,
            "on_paper": _FLAG,
            "at": _COUNT,
        },
    )
    + "CREATE INDEX arrivals_session ON arrivals(session);"
    + "CREATE INDEX arrivals_person ON arrivals(person) WHERE person IS NOT NULL;"
    + _ledger(
        "arrival_reversals",
        {"arrival": _one_of("arrivals"), "reason": _TEXT, "at": _COUNT},
    )
    + "CREATE INDEX arrival_reversals_arrival ON arrival_reversals(arrival);"
    + _ledger(
        "head_counts",
        {
            "session": _one_of("sessions"),
            "adults": _COUNT,
            "children": _COUNT,
            "at": _COUNT,
            "counted_by": _one_of("champions"),
        },
    )
    + _register(
        "session_reports",
        {
            "answers": {
                "session": _one_of("sessions"),
                "form_version": _COUNT,
                "note": _TEXT,
                "answers": _MAP,
                "closed_at": _COUNT,
                "closed_by": _one_of("champions"),
            }
        },
    )
    + _ledger(
        "hours",
        {
            "champion": _one_of("champions"),
            "date": _TEXT,
            "activity": _TEXT,
            "minutes": _COUNT,
            "session": _one_of("sessions"),
        },
    )
    + _ledger(
        "stock_movements",
        {
            "edition": _one_of("editions"),
            "kind": _TEXT,
            "quantity": _COUNT,
            "session": _one_of("sessions"),
            "reason": _TEXT,
            "at": _COUNT,
        },
    )
    + _ledger(
        "receipts",
        {
            "bundle": _TEXT,
            "device": _COUNT,
            "number": _COUNT,
            "result": _TEXT,
            "counts": _MAP,
            "champion": _one_of("champions"),
            "at": _COUNT,
        },
    )
)

STEPS: tuple[Callable[[Database], None], ...] = (first_tables,)
"""Every step in order; their number is the database's ``user_version``."""


def migrations() -> Migrations:
    """The steps as sqlite-utils migrations; each runs whole or not at all."""
    from sqlite_utils import Migrations

    listed = Migrations("champion")
    for step in STEPS:
        listed()(step)
    return listed
