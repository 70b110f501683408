"""Step three: what was printed, apart from what was given out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from champion_app.store.row_sums import counted_again, counting, measure
from champion_app.store.shapes import COUNT, FLAG, TEXT, ledger, one_of

if TYPE_CHECKING:
    from sqlite_utils import Database

_TABLE = "print_jobs"


def third_tables(db: Database) -> None:
    """A print has an entry of its own, summed like those of every other table."""
    db.executescript(_PRINTS)

    def read(sql: str) -> list[tuple[object, ...]]:
        return list(db.execute(sql).fetchall())

    of = measure(read, _TABLE)
    for statement in counting(of):
        db.execute(statement)
    db.execute(f"INSERT INTO sums {counted_again(of)}")


_PRINTS = ledger(
    _TABLE,
    {
        "edition": one_of("editions"),
        "beside": one_of("editions"),
        "copies": COUNT,
        "size": COUNT,
        "paper": TEXT,
        "layout": TEXT,
        "printer": TEXT,
        "review_passed": FLAG,
        "reason": TEXT,
        "session": one_of("sessions"),
        "reverses": one_of(_TABLE),
        "at": COUNT,
    },
)
