"""A profile of the first release opens under today's program with everything in it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from champion_app.domain.columns import Kind, columns
from champion_app.domain.record_shape import Record
from champion_app.domain.records import RECORDS
from champion_app.paths import Profile
from champion_app.store.connection import connect
from champion_app.store.schema import STEPS
from champion_app.sync.profile import Who, find_key, make_profile, open_profile
from champion_app.sync.sending import parcels
from tests.samples import keep_all

PASSPHRASE = "correct horse battery"
Columns = dict[str, list[str]]


def put_back_to_step_one(profile: Profile) -> Columns:
    """Give the profile a database of the first release with the same rows; its columns."""
    import sqlite_utils

    key = find_key(profile, PASSPHRASE)
    file = profile.database.with_name("first.db")
    connection = connect(file, key)
    step = sqlite_utils.Migrations("champion")
    step()(STEPS[0])
    step.apply(sqlite_utils.Database(connection))
    connection.execute("PRAGMA user_version = 1")
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute(f"ATTACH ? AS today KEY \"x'{key.hex()}'\"", (str(profile.database),))
    tables = "SELECT name FROM main.sqlite_master WHERE type = 'table'"
    first: Columns = {}
    for (table,) in connection.execute(tables).fetchall():
        if table.startswith(("sqlite_", "_sqlite")):
            continue
        first[table] = [row[1] for row in connection.execute(f"PRAGMA main.table_info({table})")]
        names = ", ".join(f'"{name}"' for name in first[table])
        connection.execute(f"DELETE FROM main.{table}")
        connection.execute(f"INSERT INTO main.{table}({names}) SELECT {names} FROM today.{table}")
    connection.execute("DETACH today")
    connection.close()
    file.replace(profile.database)
    return first


def as_first_released(record: Record, first: Columns) -> Record:
    """The record as it is when what came later was never said."""
    empty = {Kind.MAP: {}, Kind.LIST: ()}
    later: dict[str, Any] = {
        column.name: empty.get(column.kind, record.__dataclass_fields__[column.name].default)
        for column in columns(type(record))
        if column.name not in first[record.table]
    }
    return replace(record, **later)


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    made = Profile(tmp_path / "ruth")
    who = Who("coordinator", "Ruth", "Oldham")
    opened = make_profile(made, who, passphrase=PASSPHRASE, practice=True).opened
    keep_all(opened.store)
    opened.close()
    return made


def test_a_profile_of_the_first_release_opens_with_all_its_data(profile: Profile) -> None:
    opened = open_profile(profile, passphrase=PASSPHRASE)
    before = {one: opened.store.all(one) for one in RECORDS}
    opened.close()
    first = put_back_to_step_one(profile)
    opened = open_profile(profile, passphrase=PASSPHRASE)
    try:
        assert opened.store.rows("PRAGMA user_version")[0][0] == len(STEPS)
        assert opened.store.rows("PRAGMA foreign_key_check") == []
        compared = [one for one in before if one.table in first]
        for record_class in compared:
            expected = [as_first_released(record, first) for record in before[record_class]]
            assert opened.store.all(record_class) == expected
            assert expected
        assert len(compared) == 15
        assert len(list(profile.backups.glob("version-*-1.db"))) == 1
        assert parcels(opened.store) == []  # it has keys and nobody to send to yet
    finally:
        opened.close()
