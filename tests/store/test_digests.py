"""The sums by which two laptops are compared: always those of the rows, whoever changed them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from champion_app.domain.records import Arrival, HeadCount, Person, Session, Venue
from champion_app.store import digests
from champion_app.store.schema import STEPS
from champion_app.store.store import Store
from tests.samples import ASHA, CAME, DEVICE, HALL, NOOR, SESSION, keep_all


def told(store: Store) -> digests.Digest:
    return digests.digest(store, ASHA, [DEVICE])


def test_the_sums_are_those_of_the_rows_after_every_honest_change(store: Store) -> None:
    keep_all(store)
    assert digests.miscounted(store) == []
    assert told(store)["arrivals"][0] == 1
    with store.atomic():
        hall = store.need(Venue, HALL)
        store.put(replace(hall, name="Library"))
        store.bury(hall)
        session = store.need(Session, SESSION)
        store.put(replace(session, champions=()))
        store.put(HeadCount(id=store.new_id(HeadCount), session=SESSION, adults=3, at=store.now()))
    assert digests.miscounted(store) == []


def test_the_same_rows_have_the_same_sums_and_any_change_has_others(store: Store) -> None:
    keep_all(store)
    before = told(store)
    with store.atomic():
        store.put(replace(store.need(Person, NOOR), name="Noor Jahan"))
    assert digests.differing(before, told(store)) == ["people"]


@pytest.mark.parametrize(
    ("table", "damage"),
    [
        ("arrivals", "DELETE FROM arrivals WHERE id = unhex(:came)"),
        ("arrivals", "UPDATE arrivals SET card = 12, lsn = lsn + 1000 WHERE id = unhex(:came)"),
        ("people", "UPDATE people SET name = 'X', lsn = lsn + 1000 WHERE id = unhex(:noor)"),
        ("people", "UPDATE people SET cl = 3, lsn = lsn + 1000 WHERE id = unhex(:noor)"),
        ("venues", "UPDATE venues SET name_hlc = 5, lsn = lsn + 1000"),
    ],
)
def test_what_is_written_past_the_app_shows(store: Store, table: str, damage: str) -> None:
    keep_all(store)
    before = told(store)
    with store.atomic():
        store.execute("PRAGMA defer_foreign_keys = ON")
        store.execute("DELETE FROM arrival_reversals")
        after = told(store)
        assert "arrival_reversals" in digests.differing(before, after)
        store.execute(damage, {"came": CAME, "noor": NOOR})
    assert digests.differing(after, told(store)) == [table]


def test_a_damaged_value_is_doubted_and_stays_until_a_better_one_comes(store: Store) -> None:
    keep_all(store)
    with store.atomic():
        store.execute("UPDATE arrivals SET card = 12, lsn = lsn + 1000")
        store.execute("UPDATE people SET name = 'X', lsn = lsn + 1000 WHERE id = unhex(?)", (NOOR,))
        assert digests.doubt_damaged(store) == 2
        assert digests.doubt_damaged(store) == 0
    assert digests.miscounted(store) == []
    assert store.need(Arrival, CAME).card == 12
    assert store.rows("SELECT name_vh FROM people WHERE name = 'X'") == [(0,)]
    assert store.meta("lsn") == max(
        row[0] for row in store.rows("SELECT lsn FROM arrivals UNION SELECT lsn FROM people")
    )


def test_sums_that_were_written_past_the_app_are_found_and_made_anew(store: Store) -> None:
    keep_all(store)
    with store.atomic():
        store.execute("UPDATE sums SET total = total + 1 WHERE \"table\" = 'venues'")
    assert digests.miscounted(store) == ["venues"]
    with store.atomic():
        digests.recount(store)
    assert digests.miscounted(store) == []


def test_a_database_of_the_first_release_is_summed_up_when_it_is_brought_up_to_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.samples import KEY, Clock

    monkeypatch.setattr("champion_app.store.opening.STEPS", STEPS[:1])
    monkeypatch.setattr("champion_app.store.schema.STEPS", STEPS[:1])
    first = Store(tmp_path / "champion.db", KEY, now=Clock())
    with first.atomic():
        first.set_meta("device", DEVICE)
        first.put(Venue(id=first.new_id(Venue), name="Hall"))
    first.close()
    monkeypatch.undo()
    now = Store(tmp_path / "champion.db", KEY, now=Clock())
    assert digests.miscounted(now) == []
    assert told(now)["venues"][0] == 1
    now.close()
