"""A disk that is full, read-only or shared: nothing kept is lost, nothing goes wrong silently."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from champion_app.domain.errors import DiskFull, ProfileInUse, ReadOnlyPlace
from champion_app.domain.records import Venue
from champion_app.paths import Profile
from champion_app.store.backup import backup, restore
from champion_app.store.lock import WriterLock
from champion_app.store.store import Store
from tests.samples import KEY, Clock, keep_all, make_store
from tests.store.disks import read_only, small_disk

ROOT = Path(__file__).parents[2]
KILLS = 20


def tell(capfd: pytest.CaptureFixture[str], how: str) -> None:
    """Say which kind of disk a test had."""
    with capfd.disabled():
        sys.stdout.write(f"\n{Path(__file__).name}: {how}\n")


def test_a_full_disk_is_said_plainly_and_loses_nothing(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    profile = tmp_path / "small"
    with small_disk(profile, 3000) as how:
        tell(capfd, how)
        store = make_store(profile)
        confirmed: list[str] = []
        with pytest.raises(DiskFull) as full:
            while True:
                name = f"Hall {len(confirmed)}"
                with store.atomic():
                    store.put(Venue(id=store.new_id(Venue), name=name, address="x" * 2000))
                confirmed.append(name)
        assert full.value.facts == {"folder": str(profile)}
        assert sorted(one.name for one in store.all(Venue)) == sorted(confirmed)
        with pytest.raises(DiskFull):
            backup(store)
        assert [one.name for one in profile.glob("**/.*")] == []  # nothing half-done
        store.close()
        again = make_store(profile)
        assert sorted(one.name for one in again.all(Venue)) == sorted(confirmed)
        assert len(confirmed) > 50
        again.close()


def test_a_full_disk_ends_the_whole_of_a_transaction(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    profile = tmp_path / "small"
    with small_disk(profile, 1500) as how:
        tell(capfd, how)
        store = make_store(profile)
        with pytest.raises(DiskFull), store.atomic():
            for number in range(1000):
                with store.atomic():
                    store.put(
                        Venue(id=store.new_id(Venue), name=f"Hall {number}", address="x" * 2000)
                    )
        assert store.all(Venue) == []
        with store.atomic():
            store.put(Venue(id=store.new_id(Venue), name="Hall"))
        assert [one.name for one in store.all(Venue)] == ["Hall"]
        store.close()


def test_a_place_that_may_only_be_read_is_named(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    profile = tmp_path / "profile"
    profile.mkdir()
    make_store(profile).close()
    (tmp_path / "elsewhere").mkdir()
    elsewhere = make_store(tmp_path / "elsewhere")
    before = sorted(profile.iterdir())
    with read_only(profile) as how:
        tell(capfd, how)
        for attempt in (
            lambda: make_store(profile),
            lambda: Store(profile / "new.db", KEY, now=Clock()),
            lambda: WriterLock(profile / "champion.lock").take(),
            lambda: backup(elsewhere, profile / "copy.db"),
            lambda: restore(Profile(profile), elsewhere.file, KEY),
        ):
            with pytest.raises(ReadOnlyPlace) as refused:
                attempt()
            assert str(profile) in str(refused.value.facts["place"])
    assert sorted(profile.iterdir()) == before
    elsewhere.close()


def test_a_second_writer_is_kept_out_until_the_first_is_gone(tmp_path: Path) -> None:
    file = tmp_path / "champion.lock"
    code = (
        "import sys; from pathlib import Path; from champion_app.store.lock import WriterLock\n"
        "WriterLock(Path(sys.argv[1])).take(); print('held', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", code, str(file)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(ProfileInUse) as refused:
            WriterLock(file).take()
        assert refused.value.facts == {"folder": str(tmp_path)}
        other.kill()  # a lock dies with its process
    lock = WriterLock(file)
    lock.take()
    with pytest.raises(ProfileInUse):
        WriterLock(file).take()
    lock.release()
    lock.release()
    WriterLock(file).take()


@pytest.mark.skipif(not hasattr(__import__("os"), "fork"), reason="kills forked writers")
def test_a_writer_killed_at_any_moment_leaves_whole_transactions(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.store.killing", str(tmp_path), str(KILLS)],
        cwd=ROOT,
        capture_output=True,
        check=True,
        timeout=60,
    )
    rounds = json.loads(done.stdout)
    assert len(rounds) == KILLS
    for one in rounds:
        assert one["confirmed"] <= one["venues"] <= one["confirmed"] + 1, one
        assert one["people"] == one["venues"], one
        assert one["lsn"] == 2 * one["venues"], one
    assert any(one["venues"] == one["confirmed"] for one in rounds)


def test_what_a_sample_community_holds_survives_a_close_without_goodbye(tmp_path: Path) -> None:
    store = make_store(tmp_path)
    keep_all(store)
    copied = tmp_path / "copied"
    copied.mkdir()
    for file in tmp_path.glob("champion.db*"):  # as they stand while the app runs
        (copied / file.name).write_bytes(file.read_bytes())
    store.close()
    again = make_store(copied)
    assert [one.name for one in again.all(Venue)] == ["Jamia Mosque hall"]
    again.close()
