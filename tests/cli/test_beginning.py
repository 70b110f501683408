"""A set-up is whole or leaves nothing, and no data are written over."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from champion_app.domain.errors import ChampionError, DiskFull
from champion_app.paths import Profile
from champion_app.sync import enrolling
from champion_app.sync.profile import Who, make_profile, open_profile
from tests.cli.laptops import PASSPHRASE, Laptop

ROOT = Path(__file__).parents[2]


@pytest.fixture
def fresh(amina: Laptop, tmp_path: Path) -> Laptop:
    """A laptop without a profile, in folders that are not there yet."""
    secret = tmp_path / "passphrase.txt"
    secret.write_text(PASSPHRASE, encoding="utf-8")
    return Laptop(tmp_path / "new" / "deep" / "profile", amina.capsys, secret)


def set_up(laptop: Laptop, name: str = "Łucja", *more: str) -> str:
    """What a set-up that must fail says, in one line."""
    said = laptop("setup", "--role", "champion", "--name", name, *more)
    assert (said.code, said.out) == (1, "")
    assert len(said.err.splitlines()) == 1
    return said.err


def test_a_database_without_its_key_is_not_written_over(amina: Laptop) -> None:
    profile = Profile(amina.folder)
    profile.keyfile.unlink()
    before = profile.database.read_bytes()
    assert set_up(amina).startswith("There is already a profile in ")
    assert profile.database.read_bytes() == before


@pytest.mark.parametrize("name", ["x" * 3000, "   ", "caf\udce9"])
def test_a_name_that_cannot_be_kept_makes_no_folder(
    fresh: Laptop, tmp_path: Path, name: str
) -> None:
    set_up(fresh, name)
    assert not (tmp_path / "new").exists()


def test_a_short_passphrase_makes_no_folder(fresh: Laptop, tmp_path: Path) -> None:
    (tmp_path / "passphrase.txt").write_text("short\n", encoding="utf-8")
    assert set_up(fresh).startswith("Choose a passphrase")
    assert not (tmp_path / "new").exists()


class _Stopped(BaseException):
    """Somebody pressed Ctrl+C."""


def test_an_interrupted_set_up_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise _Stopped

    folder = tmp_path / "new" / "profile"
    with monkeypatch.context() as broken:
        broken.setattr(enrolling, "found_programme", stop)
        with pytest.raises(_Stopped):
            make_profile(
                Profile(folder), Who("coordinator", "Ruth"), passphrase=PASSPHRASE, practice=True
            )
    assert not (tmp_path / "new").exists()
    made = make_profile(
        Profile(folder), Who("coordinator", "Ruth"), passphrase=PASSPHRASE, practice=True
    )
    made.opened.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on file sizes")
def test_a_disk_that_fills_up_leaves_nothing(tmp_path: Path) -> None:
    import resource
    import signal

    profile = Profile(tmp_path / "new" / "profile")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64 * 1024, limits[1]))
    try:
        with pytest.raises(DiskFull):
            make_profile(profile, Who("champion", "A"), passphrase=PASSPHRASE, practice=True)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)
    assert not (tmp_path / "new").exists()


def test_what_a_power_cut_left_is_taken_away(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "p")
    profile.folder.mkdir()
    (profile.folder / ".champion.db.new").write_bytes(b"x" * 5000)
    make_profile(profile, Who("champion", "A"), passphrase=PASSPHRASE, practice=True).opened.close()
    assert sorted(one.name for one in profile.folder.iterdir()) == [
        "champion.db",
        "champion.lock",
        "key.json",
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_a_profile_is_its_owners_only(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "p")
    before = os.umask(0)
    try:
        opened = make_profile(
            profile, Who("champion", "A"), passphrase=PASSPHRASE, practice=True
        ).opened
        modes = {one.name: one.stat().st_mode & 0o777 for one in profile.folder.iterdir()}
        opened.close()
    finally:
        os.umask(before)
    assert profile.folder.stat().st_mode & 0o777 == 0o700
    assert set(modes) >= {"champion.db", "champion.db-wal", "champion.lock", "key.json"}
    assert set(modes.values()) == {0o600}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_what_is_put_back_is_its_owners_only_too(amina: Laptop, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    assert amina("backup", "--out", str(copy)).code == 0
    copy.chmod(0o644)
    assert amina("restore", str(copy)).code == 0
    assert Profile(amina.folder).database.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "words",
    [
        ("--profile", "", "show", "Person"),
        ("send", "--out", ""),
        ("export", "sessions", "--format", "csv", "--out", ""),
    ],
)
def test_an_empty_place_is_wrong_usage(amina: Laptop, words: tuple[str, ...]) -> None:
    said = amina(*words)
    assert (said.code, said.out) == (2, "")
    assert "give the name of a file or a folder" in said.err


def test_a_passphrase_file_may_begin_with_a_mark(amina: Laptop, tmp_path: Path) -> None:
    (tmp_path / "passphrase.txt").write_bytes(b"\xef\xbb\xbf" + PASSPHRASE.encode() + b"\r\n")
    assert amina("show", "Person").code == 0


def test_six_at_once_all_get_their_turn(amina: Laptop) -> None:
    amina.show("Venue")  # writes the passphrase file
    secret = amina.folder.parent / "passphrase.txt"
    asked = [
        subprocess.Popen(
            [
                *(sys.executable, "-m", "champion_app", "do", "add_venue", f"name=Hall {number}"),
                *("--profile", str(amina.folder), "--passphrase-file", str(secret)),
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            cwd=ROOT,
        )
        for number in range(6)
    ]
    assert [one.communicate()[1] for one in asked] == [b""] * 6
    assert len(amina.show("Venue")) == 6


def test_without_patience_a_second_writer_is_refused_at_once(amina: Laptop) -> None:
    opened = open_profile(Profile(amina.folder), passphrase=PASSPHRASE)
    try:
        with pytest.raises(ChampionError, match="ProfileInUse"):
            open_profile(Profile(amina.folder), passphrase=PASSPHRASE)
    finally:
        opened.close()
