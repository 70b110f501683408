"""The tables: what they are, what they refuse, and that the reviewed text of them is today's."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from champion_app.domain.records import RECORDS, Champion, Person
from champion_app.store.store import Store
from tests.samples import ASHA, SAMPLES, keep_all

SNAPSHOT = Path(__file__).parents[1] / "data" / "schema.sql"
TASK = "the tables changed: if that is meant, write them anew with  python -m tests.store.snapshot"


def test_the_tables_are_those_that_were_reviewed(store: Store) -> None:
    from tests.store.snapshot import schema_text

    assert schema_text(store) == SNAPSHOT.read_text(encoding="utf-8"), TASK


def test_a_change_that_does_not_move_lsn_is_refused(store: Store) -> None:
    keep_all(store)
    for table in (one.table for one in RECORDS):
        with pytest.raises(dbapi2.IntegrityError, match="must move lsn"), store.atomic():
            store.execute(f"UPDATE {table} SET via = 3")
        assert store.rows(f"SELECT DISTINCT via FROM {table}") == [(0,)]


@pytest.mark.parametrize("origin", [17, 0])
def test_identity_never_changes(store: Store, origin: int) -> None:
    with store.atomic():
        store.set_meta("device", origin)
    keep_all(store)
    for each in RECORDS:
        own = "dev" if each.ledger else "origin"
        changes = ["k = k + 1000", "id = randomblob(length(id))", f"{own} = {own} + 1"]
        # What nobody made may learn who made it: a parent that came after its child.
        for change in changes[: 3 if origin else 2]:
            with pytest.raises(dbapi2.IntegrityError, match="never changes"), store.atomic():
                store.execute(f"UPDATE {each.table} SET {change}, lsn = lsn + 1000")


def test_ids_have_their_length_and_come_once(store: Store) -> None:
    keep_all(store)
    for values in ("x'00'", f"x'{ASHA}'"):
        with pytest.raises(dbapi2.IntegrityError), store.atomic():
            store.execute(f"INSERT INTO champions(id, origin, lsn) VALUES ({values}, 1, 99)")


def test_no_key_points_into_nothing(store: Store) -> None:
    keep_all(store)
    assert store.rows("PRAGMA foreign_key_check") == []
    with pytest.raises(dbapi2.IntegrityError), store.atomic():
        store.execute("UPDATE arrivals SET session = 999, lsn = 999")
    assert store.all(Champion)


def test_every_replicated_table_is_strict(store: Store) -> None:
    strict = dict(store.rows("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'"))
    assert [one.table for one in RECORDS if not strict[one.table]] == []


def test_the_words_to_find_a_person_follow_every_change(store: Store) -> None:
    from dataclasses import replace

    from champion_app.domain.sounds import kept_key

    keep_all(store)
    person = next(one for one in SAMPLES if isinstance(one, Person))
    with store.atomic():
        store.put(replace(person, name="Zofia", note="sister of Noor", district="OL1"))
    assert store.rows("SELECT find FROM people WHERE id = unhex(?)", (person.id,)) == [
        (kept_key("Zofia", "sister of Noor", "OL1"),)
    ]
