"""Step one, release 0.1: the programme, its people, sessions with attendance, handouts, links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from champion_app.store.shapes import COUNT, FLAG, LIST, MAP, TEXT, ledger, one_of, register

if TYPE_CHECKING:
    from sqlite_utils import Database

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
    register(
        "programmes",
        {
            "name": {"name": TEXT, "code": TEXT, "organisation": TEXT},
            "people": {
                "controller": TEXT,
                "contact": TEXT,
                "safeguarding_lead": TEXT,
                "caldicott_guardian": TEXT,
            },
            "rules": {
                "default_mode": TEXT,
                "disclosure": TEXT,
                "languages": LIST,
                "time_zone": TEXT,
                "year_start": COUNT,
                "started": "TEXT",
            },
        },
    )
    + register(
        "champions",
        {
            "who": {"code": TEXT, "name": TEXT},
            "speech": {"speaks": LIST, "reads": LIST, "interprets": LIST},
            "work": {
                "areas": LIST,
                "skills": LIST,
                "joined": "TEXT",
                "left": "TEXT",
                "status": TEXT,
                "junior": FLAG,
            },
        },
    )
    + register(
        "venues",
        {
            "name": {"name": TEXT, "setting": TEXT},
            "address": {"address": TEXT, "district": TEXT, "website": TEXT},
            "access": {"access": MAP, "capacity": "INTEGER"},
            "contact": {"contact": TEXT},
            "source": {"source": TEXT, "source_key": TEXT},
        },
    )
    + register(
        "devices",
        {
            "card": {
                "number": COUNT,
                "role": TEXT,
                "label": TEXT,
                "champion": one_of("champions"),
                "certificate": TEXT,
            },
            "state": {"state": TEXT},
        },
    )
)

_PEOPLE = (
    register(
        "people",
        {
            "name": {"name": TEXT, "note": TEXT},
            "speech": {"speaks": TEXT, "reads": TEXT, "reads_print": TEXT},
            "needs": {"needs": LIST},
            "place": {"age_band": TEXT, "district": TEXT},
        },
        derived={"find": TEXT},
    )
    + "CREATE INDEX people_find ON people(find);"
)

_HANDOUTS = register(
    "materials",
    {
        "what": {
            "slug": TEXT,
            "title": TEXT,
            "topic": TEXT,
            "owner": TEXT,
            "sources": LIST,
            "licence": TEXT,
            "may_print": FLAG,
            "evidence_date": "TEXT",
        }
    },
) + register(
    "editions",
    {
        "text": {
            "material": one_of("materials"),
            "language": TEXT,
            "format": TEXT,
            "version": COUNT,
            "title": TEXT,
            "content": LIST,
            "issued": "TEXT",
            "source_edition": one_of("editions"),
            "replaces": one_of("editions"),
        },
        "review": {
            "status": TEXT,
            "review_by": "TEXT",
            "translated_by": TEXT,
            "reviewed_by": TEXT,
            "reviewed_on": "TEXT",
            "back_translated": FLAG,
        },
    },
)

_ACTIVITY = (
    register(
        "sessions",
        {
            "plan": {
                "title": TEXT,
                "venue": one_of("venues"),
                "starts_at": TEXT,
                "ends_at": "TEXT",
                "setting": TEXT,
                "format": TEXT,
                "topics": LIST,
                "languages": LIST,
                "interpreter": TEXT,
                "revision": COUNT,
            },
            "mode": {"mode": TEXT},
            "state": {"status": TEXT, "reason": TEXT},
            "team": {"champions": LIST},
        },
    )
    + ledger(
        "arrivals",
        {
            "session": one_of("sessions"),
            "seq": COUNT,
            "kind": TEXT,
            "person": one_of("people"),
            "card": "INTEGER",
            "adult_child": TEXT,
            "first_time": TEXT,
            "method": TEXT,
            "on_paper": FLAG,
            "at": COUNT,
        },
    )
    + "CREATE INDEX arrivals_session ON arrivals(session);"
    + "CREATE INDEX arrivals_person ON arrivals(person) WHERE person IS NOT NULL;"
    + ledger(
        "arrival_reversals",
        {"arrival": one_of("arrivals"), "reason": TEXT, "at": COUNT},
    )
    + "CREATE INDEX arrival_reversals_arrival ON arrival_reversals(arrival);"
    + ledger(
        "head_counts",
        {
            "session": one_of("sessions"),
            "adults": COUNT,
            "children": COUNT,
            "at": COUNT,
            "counted_by": one_of("champions"),
        },
    )
    + register(
        "session_reports",
        {
            "answers": {
                "session": one_of("sessions"),
                "form_version": COUNT,
                "note": TEXT,
                "answers": MAP,
                "closed_at": COUNT,
                "closed_by": one_of("champions"),
            }
        },
    )
    + ledger(
        "hours",
        {
            "champion": one_of("champions"),
            "date": TEXT,
            "activity": TEXT,
            "minutes": COUNT,
            "session": one_of("sessions"),
        },
    )
    + ledger(
        "stock_movements",
        {
            "edition": one_of("editions"),
            "kind": TEXT,
            "quantity": COUNT,
            "session": one_of("sessions"),
            "reason": TEXT,
            "at": COUNT,
        },
    )
    + ledger(
        "receipts",
        {
            "bundle": TEXT,
            "device": COUNT,
            "number": COUNT,
            "result": TEXT,
            "counts": MAP,
            "champion": one_of("champions"),
            "at": COUNT,
        },
    )
)
