"""The tables as text, one statement after the other. Run as a program it renews the snapshot."""

from __future__ import annotations

import tempfile
from pathlib import Path

from champion_app.store.store import Store
from tests.samples import make_store


def schema_text(store: Store) -> str:
    """Every statement that made the database, by kind and name."""
    rows = store.rows(
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE '\\_sqlite%'"
        " ESCAPE '\\' ORDER BY CASE type WHEN 'table' THEN 1 WHEN 'index' THEN 2 ELSE 3 END, name"
    )
    version = store.rows("PRAGMA user_version")[0][0]
    return f"-- user_version {version}\n\n" + "\n\n".join(f"{row[0]};" for row in rows) + "\n"


if __name__ == "__main__":
    from tests.store.test_schema import SNAPSHOT

    with tempfile.TemporaryDirectory() as folder:
        fresh = make_store(Path(folder))
        SNAPSHOT.write_text(schema_text(fresh), encoding="utf-8")
        fresh.close()
