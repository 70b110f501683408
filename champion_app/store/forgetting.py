"""After an erasure: nothing older that still tells the name stays on this laptop by itself."""

from __future__ import annotations

from pathlib import Path

from champion_app.domain.errors import DiskFull, ReadOnlyPlace
from champion_app.paths import Profile
from champion_app.store import backup
from champion_app.store.erasing import DUE
from champion_app.store.store import Store


def clean_up(store: Store) -> bool:
    """Empty the write-ahead log, make a new checked copy, delete every older one made by itself.

    Does nothing unless somebody was erased since it last succeeded; whether nothing is left to do.
    When the disk is full or another reader is in the way it stays due and is done the next time:
    the older copies go only when the new one is whole. Copies that a person asked for stay. Call
    outside ``atomic``.
    """
    if not store.meta(DUE, 0):
        return True
    busy = store.rows("PRAGMA wal_checkpoint(TRUNCATE)")[0][0]
    try:
        newest = backup.copy_now(store)
    except (DiskFull, ReadOnlyPlace):
        return False
    for old in _made_by_itself(store):
        if old != newest:
            old.unlink(missing_ok=True)
    if busy:
        return False
    with store.atomic():
        store.set_meta(DUE, 0)
    store.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    return True


def asked_for(store: Store) -> list[Path]:
    """The copies in the profile's own folder that a person made; only a person deletes them."""
    made = backup.copies(Profile(store.file.parent).backups)
    return [one.file for one in made if one.kind == backup.BY_HAND]


def _made_by_itself(store: Store) -> list[Path]:
    """Copies made by themselves, before an update or when another one was put back."""
    made = backup.copies(Profile(store.file.parent).backups)
    found = [one.file for one in made if one.kind != backup.BY_HAND]
    return found + sorted(store.file.parent.glob(f"{store.file.stem}-before-restore-*.db*"))
