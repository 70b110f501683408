"""Whether the database is whole, beyond what opening it checks."""

from __future__ import annotations

from champion_app.store.store import Store


def faults(store: Store) -> list[str]:
    """What is wrong with the file, in a few words each; empty when nothing is."""
    found = [str(row[0]) for row in store.rows("PRAGMA integrity_check(5)") if row[0] != "ok"]
    found += [str(row[0]) for row in store.rows("PRAGMA cipher_integrity_check")]
    broken = store.rows("PRAGMA foreign_key_check")
    if broken:
        found.append(f"{len(broken)} references to nothing")
    return found
