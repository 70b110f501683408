"""Whoever finds the files learns nobody's name, phone or note: the raw bytes are searched."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest

from champion_app.domain.errors import BadValue
from champion_app.domain.records import Person, Venue
from champion_app.domain.text import find_key
from champion_app.paths import Profile
from champion_app.store.backup import backup, copy_if_due, restore
from champion_app.store.queries import find_people
from champion_app.store.store import Store
from tests.samples import KEY, Clock, make_store

NAME = "Zqxvwhyt Jkzpqwerty"
ARABIC = "ژقخوظثضگچپ ڈڑٹھءؤئۀ"
NOTE = "brother of Wxqzkjvbn, phone 07911 000 482"
MARKED = (NAME, "Zqxvwhyt", "Jkzpqwerty", ARABIC, *ARABIC.split(), "Wxqzkjvbn", "07911 000 482")


def marks() -> dict[bytes, str]:
    """Every way in which a marked word could stand in a file."""
    spelled = {*MARKED, *(word.casefold() for word in MARKED)}
    spelled |= {word for text in MARKED for word in find_key(text).split() if len(word) > 5}
    return {
        word.encode(coding): f"{word} in {coding}"
        for word in spelled
        for coding in ("utf-8", "utf-16-le", "utf-16-be")
    }


def told_by(*folders: Path) -> list[str]:
    """What the files in the folders tell of the marked person."""
    found = []
    for file in (one for folder in folders for one in folder.rglob("*") if one.is_file()):
        raw = file.read_bytes()
        found += [f"{file.name}: {how}" for mark, how in marks().items() if mark in raw]
        if raw[:16] == b"SQLite format 3\0":
            found.append(f"{file.name}: an open header")
    return found


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where anything temporary would go."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    for name in ("TMPDIR", "SQLITE_TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


def live(store: Store) -> Person:
    """The marked person comes, is changed, sought, sorted and fails to be changed."""
    person = Person(id=store.new_id(Person), name=NAME, note=NOTE)
    with store.atomic():
        store.put(person)
        for number in range(300):
            store.put(replace(person, id=store.new_id(Person), name=f"{NAME} {number} {ARABIC}"))
        store.put(Venue(id=store.new_id(Venue), name="Hall", contact=f"{NAME} 07911 000 482"))
    with pytest.raises(BadValue), store.atomic():
        store.put(replace(person, note=NOTE * 100))
    with store.atomic():
        store.put(replace(person, name=ARABIC))
    store.rows("SELECT a.find, b.note FROM people a, people b ORDER BY b.note || a.find, a.k")
    assert find_people(store, "zqx")
    return person


def test_no_file_of_a_laptop_tells_who_came(tmp_path: Path, temporary: Path) -> None:
    home = tmp_path / "profile"
    home.mkdir()
    store = make_store(home)
    live(store)
    assert {file.name for file in home.glob("*-*")} == {"champion.db-wal", "champion.db-shm"}
    assert told_by(home, temporary) == []
    made = backup(store)
    assert copy_if_due(store, closing=True) is None
    assert told_by(home, temporary) == []
    store.close()
    restore(Profile(home), made, KEY)
    store = make_store(home)
    assert find_people(store, ARABIC.split(maxsplit=1)[0])
    store.close()
    assert told_by(home, temporary) == []
    assert list(temporary.iterdir()) == []


def test_an_error_tells_no_name(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    store = make_store(tmp_path)
    person = live(store)
    with pytest.raises(Exception) as ours, store.atomic():  # noqa: PT011 - whatever SQLite says
        store.execute("INSERT INTO people(id, origin, lsn, name) SELECT id, 1, 1, name FROM people")
    said = f"{ours.value!r} {ours.value} {caplog.text}"
    assert not any(word in said for word in MARKED)
    assert person.id not in caplog.text
    store.close()


def test_the_search_would_find_a_name_in_an_open_file(tmp_path: Path) -> None:
    (tmp_path / "open.db").write_bytes(b"SQLite format 3\0" + NAME.encode())
    (tmp_path / "log").write_bytes(ARABIC.encode("utf-16-le"))
    assert len(told_by(tmp_path)) > 3
    with pytest.raises(BaseException, match="DatabaseDamaged"):
        Store(tmp_path / "open.db", KEY, now=Clock())
