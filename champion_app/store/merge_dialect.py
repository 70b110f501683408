"""What SQLite and PostgreSQL do each in its own way when the same rule is run on them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Dialect:
    """What a database does in its own way.

    ``find`` makes the key that people are found by, "" where nobody searches; ``lsn`` is the number
    that a changed row takes; ``kinds`` are the types of staged text and of staged numbers;
    ``crowded`` says that others write at the same time.
    """

    find: str
    lsn: str
    kinds: tuple[str, str]
    crowded: bool


SQLITE = Dialect(find="find_key", lsn="excluded.lsn", kinds=("", ""), crowded=False)
"""One writer at a time, so a statement's ``lsn`` is above that of any row."""

POSTGRES = Dialect(find="", lsn="nextval('change')", kinds=("TEXT", "BIGINT"), crowded=True)
"""Several workers at once: a row's number is taken when the row is held."""
