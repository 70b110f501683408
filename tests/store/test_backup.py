"""Copies: encrypted, checked, thinned, put back without losing what was there."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from champion_app.domain.errors import (
    BadValue,
    DatabaseDamaged,
    DatabaseNewer,
    FileUnreadable,
    ProfileInUse,
)
from champion_app.domain.records import Venue
from champion_app.paths import Profile
from champion_app.store import links
from champion_app.store.backup import backup, copies, copy_if_due, last_good_copy, restore
from champion_app.store.copying import check_file
from champion_app.store.links import Link
from champion_app.store.lock import WriterLock
from champion_app.store.schema import STEPS
from champion_app.store.store import Store
from tests.samples import KEY, NOW, SAMPLES, Clock, keep_all, make_store


def add(store: Store, name: str) -> None:
    with store.atomic():
        store.put(Venue(id=store.new_id(Venue), name=name))


def names(store: Store) -> list[str]:
    return sorted(one.name for one in store.all(Venue))


def test_a_copy_opens_by_itself_and_holds_everything(store: Store, tmp_path: Path) -> None:
    keep_all(store)
    made = backup(store)
    assert made.parent == tmp_path / "backups"
    assert made.name == f"champion-20261128-140000-{len(SAMPLES)}.db"
    assert [one.name for one in made.parent.iterdir()] == [made.name]
    assert check_file(made, KEY) == len(STEPS)
    assert not made.stat().st_mode & 0o077
    copy = Store(made, KEY, now=Clock())
    assert names(copy) == ["Jamia Mosque hall"]
    copy.close()


def test_a_copy_goes_where_it_was_asked_for_and_replaces_an_older_one_there(
    store: Store, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    assert backup(store, stick).parent == stick
    named = backup(store, tmp_path / "new" / "mine.db")
    add(store, "Hall")
    assert backup(store, named) == named
    copy = Store(named, KEY, now=Clock(), read_only=True)
    assert names(copy) == ["Hall"]
    copy.close()


def test_a_copy_can_be_made_of_a_store_that_only_reads(store: Store) -> None:
    add(store, "Hall")
    reader = Store(store.file, KEY, now=Clock(), read_only=True)
    assert check_file(backup(reader), KEY) == len(STEPS)
    reader.close()


def test_the_database_is_not_a_place_for_its_own_copy(store: Store) -> None:
    add(store, "Hall")
    with pytest.raises(BadValue):
        backup(store, store.file.parent / "." / "champion.db")
    assert names(store) == ["Hall"]


def test_a_copy_comes_by_itself_after_half_an_hour_of_change_and_at_the_close(
    tmp_path: Path, clock: Clock
) -> None:
    store = make_store(tmp_path, clock)
    assert copy_if_due(store, closing=True) is None  # nothing was ever kept
    add(store, "Hall")
    first = copy_if_due(store)
    assert first is not None
    clock.pass_by(minutes=29)
    add(store, "Library")
    assert copy_if_due(store) is None
    clock.pass_by(minutes=1)
    second = copy_if_due(store)
    assert second not in (None, first)
    clock.pass_by(hours=5)
    assert copy_if_due(store) is None
    assert copy_if_due(store, closing=True) is None  # nothing changed since
    add(store, "Chapel")
    assert copy_if_due(store, closing=True) is not None
    clock.at = NOW - timedelta(days=2000)
    add(store, "Clinic")
    assert copy_if_due(store) is not None  # a clock set back stops no copy
    store.close()


def test_old_copies_are_thinned_to_the_newest_then_days_then_weeks(
    tmp_path: Path, clock: Clock
) -> None:
    store = make_store(tmp_path, clock)
    add(store, "Hall")
    mine = backup(store)
    folder = mine.parent
    for days in range(1, 200):
        for hour in (9, 17):
            at = NOW.replace(hour=hour) - timedelta(days=days)
            (folder / f"auto-{at:%Y%m%d-%H%M%S}-3.db").write_bytes(b"older")
    add(store, "Library")
    clock.pass_by(minutes=1)
    made = copy_if_due(store, closing=True)
    kept = copies(folder)
    assert kept[-1].file == made
    assert mine in [one.file for one in kept]
    ages = [(clock.at - one.at).days for one in kept if one.by_itself]
    assert ages == sorted(ages, reverse=True)
    assert ages[-5:] == [2, 1, 1, 0, 0], ages
    assert 42 <= ages[0] <= 56, ages
    assert len(ages) <= 5 + 7 + 8
    store.close()


def test_the_last_good_copy_is_the_newest_that_is_whole(tmp_path: Path, clock: Clock) -> None:
    store = make_store(tmp_path, clock)
    assert last_good_copy(tmp_path, KEY) is None
    made = []
    for name in ("Hall", "Library", "Chapel"):
        add(store, name)
        clock.pass_by(minutes=31)
        made.append(copy_if_due(store))
    store.close()
    assert made[2] is not None
    made[2].write_bytes(made[2].read_bytes()[:9000])
    found = last_good_copy(tmp_path, KEY)
    assert found is not None
    assert found.file == made[1]
    assert found.at == datetime.fromisoformat("2026-11-28T15:02:00+00:00")
    assert last_good_copy(tmp_path, bytes(32)) is None


def test_a_damaged_database_is_put_back_from_a_copy_and_kept_beside(tmp_path: Path) -> None:
    store = make_store(tmp_path)
    with store.atomic():
        store.set_meta("incarnation", b"i" * 16)
        links.keep_link(store, Link(1, acked=30, got=12, got_bundle=b"b" * 16, their_inc=b"t" * 16))
    add(store, "Hall")
    made = backup(store)
    add(store, "Library")
    store.close()
    database = tmp_path / "champion.db"
    damaged = database.read_bytes()[:8000]
    database.write_bytes(damaged)
    with pytest.raises(DatabaseDamaged):
        make_store(tmp_path)
    (tmp_path / "champion.db-wal").write_bytes(b"stale")
    kept = restore(Profile(tmp_path), made, KEY)
    assert kept is not None
    assert kept.read_bytes() == damaged
    assert kept.with_name(kept.name + "-wal").read_bytes() == b"stale"
    assert made.exists()
    again = make_store(tmp_path)
    assert names(again) == ["Hall"]
    incarnation = again.meta("incarnation")
    assert isinstance(incarnation, bytes)
    assert len(incarnation) == 16
    assert incarnation != b"i" * 16
    link = links.link_to(again, 1)
    assert (link.acked, link.ack_due, link.got) == (0, 1, 12)
    again.close()


def test_what_was_not_written_to_the_file_yet_is_kept_beside_too(tmp_path: Path) -> None:
    store = make_store(tmp_path)
    made = backup(store)
    add(store, "Hall")  # stands in the log only, as after a power cut
    for file in list(tmp_path.glob("champion.db*")):
        (tmp_path / "cut").mkdir(exist_ok=True)
        (tmp_path / "cut" / file.name).write_bytes(file.read_bytes())
    store.close()
    kept = restore(Profile(tmp_path / "cut"), made, KEY)
    assert kept is not None
    old = Store(kept, KEY, now=Clock())
    assert names(old) == ["Hall"]
    old.close()
    new = make_store(tmp_path / "cut")
    assert names(new) == []
    new.close()


def test_two_restores_in_one_second_keep_both(tmp_path: Path) -> None:
    store = make_store(tmp_path)
    made = backup(store)
    store.close()
    profile = Profile(tmp_path)
    assert len({restore(profile, made, KEY) for _ in range(3)}) == 3
    profile.database.unlink()
    assert restore(profile, made, KEY) is None


def test_a_restore_that_is_refused_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = make_store(tmp_path)
    made = backup(store)
    add(store, "Hall")
    store.close()
    profile = Profile(tmp_path)
    foreign = tmp_path / "foreign.db"
    foreign.write_bytes(b"x" * 9000)
    before = {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}
    lock = WriterLock(profile.lock)
    lock.take()
    with pytest.raises(ProfileInUse):
        restore(profile, made, KEY)
    lock.release()
    profile.lock.unlink()
    for file, key, error in (
        (tmp_path / "none.db", KEY, FileUnreadable),
        (tmp_path, KEY, FileUnreadable),
        (foreign, KEY, DatabaseDamaged),
        (made, bytes(32), DatabaseDamaged),
    ):
        with pytest.raises(error) as refused:
            restore(profile, file, key)
        assert refused.value.facts == {"file": str(file)}
    monkeypatch.setattr("champion_app.store.backup.STEPS", ())
    with pytest.raises(DatabaseNewer):
        restore(profile, made, KEY)
    profile.lock.unlink()
    assert before == {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}
