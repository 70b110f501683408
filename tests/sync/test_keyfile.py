"""The key file: what opens it, what does not, and that it is written whole."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from champion_app.domain.errors import (
    ChampionError,
    DatabaseNewer,
    DiskFull,
    FileUnreadable,
    KeyfileDamaged,
    PassphraseTooShort,
    ProfileMissing,
    ReadOnlyPlace,
    RecoveryCodeMistyped,
    WrongPassphrase,
)
from champion_app.sync import files, keyfile, sealing, words
from tests.sync.parcels import QUICK

KEY = sealing.new_database_key()
CODE = words.new_recovery_code()
FILE = keyfile.new_keyfile(KEY, "green kettle", recovery_code=CODE, cost=QUICK)
TEXT = msgspec.json.encode(FILE)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    place = tmp_path / "key.json"
    keyfile.write(place, FILE)
    return place


def test_both_the_passphrase_and_the_printed_code_open_it(path: Path) -> None:
    kept = keyfile.read(path)
    assert kept == FILE
    assert keyfile.unlock(kept, "green kettle") == KEY
    assert keyfile.unlock_with_code(kept, CODE.lower().replace("-", " ")) == KEY


def test_the_real_cost_is_what_it_takes_unless_a_test_says_otherwise() -> None:
    kept = keyfile.new_keyfile(KEY, "green kettle", recovery_code=CODE)
    assert kept.passphrase.cost == kept.recovery.cost == sealing.Cost()


def test_a_wrong_passphrase_and_a_wrong_code_open_nothing() -> None:
    with pytest.raises(WrongPassphrase):
        keyfile.unlock(FILE, "green kettles")
    with pytest.raises(WrongPassphrase):
        keyfile.unlock_with_code(FILE, words.new_recovery_code())
    with pytest.raises(RecoveryCodeMistyped):
        keyfile.unlock_with_code(FILE, "green kettle")


def test_the_two_wraps_do_not_stand_in_for_each_other() -> None:
    swapped = msgspec.structs.replace(FILE, passphrase=FILE.recovery)
    with pytest.raises(WrongPassphrase):
        keyfile.unlock(swapped, CODE)


def test_two_profiles_never_share_a_database_id() -> None:
    other = keyfile.new_keyfile(KEY, "green kettle", recovery_code=CODE, cost=QUICK)
    assert other.database != FILE.database
    assert len(other.database_id) == 16


def test_the_file_holds_no_key_no_passphrase_and_no_code(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert KEY.hex() not in text
    assert "kettle" not in text
    assert CODE not in text


def test_a_changed_passphrase_opens_and_the_old_one_does_not() -> None:
    changed = keyfile.rewrap(FILE, KEY, passphrase="blue kettle", cost=QUICK)
    assert keyfile.unlock(changed, "blue kettle") == KEY
    assert keyfile.unlock_with_code(changed, CODE) == KEY
    with pytest.raises(WrongPassphrase):
        keyfile.unlock(changed, "green kettle")


def test_a_new_printed_code_replaces_the_old_one() -> None:
    code = words.new_recovery_code()
    changed = keyfile.rewrap(FILE, KEY, recovery_code=code, cost=QUICK)
    assert keyfile.unlock_with_code(changed, code) == KEY
    assert keyfile.unlock(changed, "green kettle") == KEY
    with pytest.raises(WrongPassphrase):
        keyfile.unlock_with_code(changed, CODE)


def test_a_short_passphrase_is_refused_with_the_least_length() -> None:
    with pytest.raises(PassphraseTooShort) as refused:
        keyfile.rewrap(FILE, KEY, passphrase="kettle", cost=QUICK)
    assert refused.value.facts == {"least": 8}


def test_no_file_is_a_missing_profile(tmp_path: Path) -> None:
    with pytest.raises(ProfileMissing):
        keyfile.read(tmp_path / "key.json")


def test_a_folder_in_its_place_is_unreadable(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable):
        keyfile.read(tmp_path)


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"{}",
        b"[]",
        TEXT[:-1],
        TEXT.replace(b'"format":1', b'"format":0'),
        TEXT.replace(b'"format":1', b'"format":"1"'),
        TEXT.replace(FILE.database.encode(), b"not an id"),
        TEXT.replace(b'"database":', b'"more":1,"database":'),
        TEXT.replace(b'"memory_kib":32', b'"memory_kib":99999999'),
        TEXT.replace(b'"lanes":1', b'"lanes":16'),
        b"[" * 100_000,
        b'{"format":1,"database":"\xff"}',
        b" " * 20_000,
    ],
    ids=range(13),
)
def test_anything_but_a_key_file_is_damaged(path: Path, text: bytes) -> None:
    path.write_bytes(text)
    with pytest.raises(KeyfileDamaged):
        keyfile.read(path)


@given(st.binary(max_size=200), st.integers(0, len(TEXT)))
def test_scribbles_in_the_file_are_a_plain_refusal(scribble: bytes, place: int) -> None:
    path = Path(os.environ["HOME"]) / "scribbled.json"
    path.write_bytes(TEXT[:place] + scribble + TEXT[place + len(scribble) :])
    try:
        key = keyfile.unlock(keyfile.read(path), "green kettle")
    except ChampionError:
        return
    assert key == KEY


def test_a_key_file_of_a_later_format_asks_for_an_update(path: Path) -> None:
    path.write_bytes(b'{"format": 2, "wraps": []}')
    with pytest.raises(DatabaseNewer):
        keyfile.read(path)


def test_writing_replaces_the_file_and_leaves_nothing_else(path: Path) -> None:
    changed = keyfile.rewrap(FILE, KEY, passphrase="blue kettle", cost=QUICK)
    keyfile.write(path, changed)
    assert keyfile.read(path) == changed
    assert [file.name for file in path.parent.iterdir()] == ["key.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in another way")
def test_only_its_owner_may_read_it(path: Path) -> None:
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_full_disk_is_said_and_the_old_file_stays(path: Path) -> None:
    resource = pytest.importorskip("resource", reason="Windows knows no limit on file sizes")
    before = path.read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, hard))
    try:
        with pytest.raises(DiskFull) as full:
            files.write_whole(path, bytes(10_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert full.value.facts == {"folder": str(path.parent)}
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == ["key.json"]


def test_a_write_that_fails_keeps_the_old_file_and_leaves_nothing(path: Path) -> None:
    in_the_way = path.parent / "taken"
    (in_the_way / "full").mkdir(parents=True)
    with pytest.raises(ReadOnlyPlace):
        files.write_whole(in_the_way, b"new")
    assert sorted(file.name for file in path.parent.iterdir()) == ["key.json", "taken"]


def test_a_folder_that_is_not_there_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(ReadOnlyPlace):
        files.write_whole(tmp_path / "gone" / "key.json", b"new")
