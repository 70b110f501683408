"""The tables, as steps that are only ever added to; a step is never edited once released."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from champion_app.store.first_step import first_tables
from champion_app.store.second_step import second_tables
from champion_app.store.third_step import third_tables

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

STEPS: tuple[Callable[[Database], None], ...] = (
    first_tables,
    second_tables,
    third_tables,
)
"""Every step in order; their number is the database's ``user_version``."""


def migrations() -> Migrations:
    """The steps as sqlite-utils migrations; each runs whole or not at all."""
    from sqlite_utils import Migrations

    listed = Migrations("champion")
    for step in STEPS:
        listed()(step)
    return listed
