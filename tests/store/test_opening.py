"""Opening a file: of another version, under another key, damaged; a sentence and never a fault."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2

from champion_app.domain.errors import DatabaseDamaged, DatabaseNewer
from champion_app.domain.print_records import PrintJob
from champion_app.domain.records import Venue
from champion_app.sentences import sentence
from champion_app.store import backup, opening, schema
from champion_app.store.copying import check_file
from champion_app.store.store import Store
from tests.samples import DEVICE, HALL, KEY, NOW, SAMPLES, Clock, keep_all, make_store

if TYPE_CHECKING:
    from sqlite_utils import Database

PAGE = 4096


def add_weather(db: Database) -> None:
    """A step that works."""
    db.executescript("CREATE TABLE weather(day TEXT) STRICT; INSERT INTO weather VALUES ('rain');")


def add_and_fail(db: Database) -> None:
    """A step that fails after its first statement."""
    db.executescript("CREATE TABLE half(day TEXT) STRICT; INSERT INTO nowhere VALUES (1);")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A closed database with the small community in it."""
    store = make_store(tmp_path)
    keep_all(store)
    store.close()
    return tmp_path / "champion.db"


TODAY = schema.STEPS
THIS_VERSION = len(TODAY)


def steps(monkeypatch: pytest.MonkeyPatch, *more: object) -> None:
    """The program of a later day."""
    for room in (schema, opening, backup):
        monkeypatch.setattr(room, "STEPS", (*TODAY, *more))


def opened(file: Path) -> Store:
    return Store(file, KEY, now=Clock())


def test_a_new_version_brings_an_older_file_up_to_date_and_copies_it_first(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps(monkeypatch, add_weather)
    store = opened(file)
    assert store.rows("SELECT day FROM weather") == [("rain",)]
    assert store.rows("PRAGMA user_version") == [(THIS_VERSION + 1,)]
    assert store.get(Venue, HALL)
    store.close()
    copies = list((file.parent / "backups").iterdir())
    assert [check_file(copy, KEY) for copy in copies] == [THIS_VERSION]
    opened(file).close()
    assert len(list((file.parent / "backups").iterdir())) == 1  # once, not at every start


def test_a_file_from_before_prints_were_noted_takes_them_and_keeps_all_it_held(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = [one for one in SAMPLES if not isinstance(one, PrintJob)]
    file = tmp_path / "champion.db"
    with monkeypatch.context() as earlier:
        for room in (schema, opening, backup):
            earlier.setattr(room, "STEPS", TODAY[:2])
        store = opened(file)
        with store.atomic():
            store.set_meta("device", DEVICE)
            for one in held:
                store.put(one)
        before = store.rows('SELECT * FROM sums ORDER BY "table", dev, party')
        store.close()
    store = opened(file)
    assert [store.get(type(one), one.id) for one in held] == held
    assert store.rows('SELECT * FROM sums ORDER BY "table", dev, party') == before
    with store.atomic():
        for one in SAMPLES[len(held) :]:
            store.put(one)
    assert [n for (n,) in store.rows("SELECT n FROM sums WHERE \"table\" = 'print_jobs'")] == [2]
    store.close()


def test_a_step_that_fails_leaves_the_file_as_it_was(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as later:
        steps(later, add_weather, add_and_fail)
        with pytest.raises(dbapi2.OperationalError, match="nowhere"):
            opened(file)
    assert backup.last_good_copy(file.parent, KEY) is not None
    with monkeypatch.context() as later:
        steps(later, add_weather)
        store = opened(file)
        tables = {row[0] for row in store.rows("SELECT name FROM sqlite_master")}
        assert "weather" in tables
        assert "half" not in tables
        assert store.get(Venue, HALL)
        store.close()


def test_a_first_step_that_fails_leaves_an_older_file_openable_by_the_older_program(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as later:
        steps(later, add_and_fail)
        with pytest.raises(dbapi2.OperationalError):
            opened(file)
    store = opened(file)
    assert store.get(Venue, HALL)
    store.close()


def test_a_database_of_a_newer_program_is_left_alone(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as later:
        steps(later, add_weather)
        opened(file).close()
    before = file.read_bytes()
    for read_only in (False, True):
        with pytest.raises(DatabaseNewer) as newer:
            Store(file, KEY, now=Clock(), read_only=read_only)
        assert newer.value.facts == {"file": str(file)}
    assert file.read_bytes() == before


def test_another_key_does_not_open_it_and_changes_nothing(file: Path) -> None:
    before = file.read_bytes()
    with pytest.raises(DatabaseDamaged) as damaged:
        Store(file, bytes(32), now=Clock())
    assert "last good copy" in sentence(damaged.value.code, damaged.value.facts)
    assert file.read_bytes() == before
    with pytest.raises(ValueError, match="32 bytes"):
        Store(file, b"short", now=Clock())


def test_one_wrong_byte_in_any_page_is_noticed_at_the_start(file: Path) -> None:
    whole = file.read_bytes()
    assert not len(whole) % PAGE
    for page in range(0, len(whole) // PAGE, 6):
        place = page * PAGE + (page * 997) % PAGE
        file.write_bytes(whole[:place] + bytes([whole[place] ^ 0x40]) + whole[place + 1 :])
        with pytest.raises(DatabaseDamaged):
            opened(file)
    file.write_bytes(whole)
    opened(file).close()


@pytest.mark.parametrize("kept", [0, 1, 16, 100, PAGE, PAGE + 1, 20 * PAGE, 20 * PAGE + 17])
def test_a_file_cut_short_is_damaged_and_never_filled_anew(file: Path, kept: int) -> None:
    whole = file.read_bytes()
    file.write_bytes(whole[:kept])
    for _ in range(2):
        with pytest.raises(DatabaseDamaged):
            opened(file)
    assert file.read_bytes() == whole[:kept]


def test_letters_instead_of_a_database_are_damaged(file: Path) -> None:
    file.write_bytes(b"Dear Asha, " * 2000)
    with pytest.raises(DatabaseDamaged):
        opened(file)


def test_damage_that_is_met_later_is_said_in_words_too(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "_CHECK_ALWAYS_BELOW", 0)  # as for a file of years
    pages = bytearray(file.read_bytes())
    for page in range(2, len(pages) // PAGE):
        pages[page * PAGE + 50] ^= 1
    file.write_bytes(pages)
    with pytest.raises(DatabaseDamaged):
        store = opened(file)
        try:
            store.all(Venue)
        finally:
            store.close()


def test_a_read_only_store_reads_beside_the_writer_and_cannot_write(file: Path) -> None:
    from champion_app.domain.errors import ReadOnlyPlace

    writer = opened(file)
    reader = Store(file, KEY, now=Clock(), read_only=True)
    with writer.atomic():
        writer.put(Venue(id=writer.new_id(Venue), name="Library"))
    assert len(reader.all(Venue)) == 2
    with pytest.raises(ReadOnlyPlace), reader.atomic():
        reader.put(Venue(id=reader.new_id(Venue), name="Cellar"))
    assert len(writer.all(Venue)) == 2
    reader.close()
    writer.close()


def test_the_file_has_no_header_of_sqlite(file: Path) -> None:
    head = file.read_bytes()[:16]
    assert head != b"SQLite format 3\0"
    assert NOW.tzinfo is not None
