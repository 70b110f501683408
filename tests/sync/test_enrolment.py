"""The way in: invite, join, six words, approval; and everything that is not let in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from champion_app.commands import people, sessions
from champion_app.domain.columns import groups
from champion_app.domain.errors import (
    AlreadyJoined,
    BundleTooNew,
    MissingValue,
    NoBundleYet,
    NotAStartFile,
    NotFound,
    NotJoined,
    NotYourRole,
    StartFileDamaged,
    WordsDiffer,
)
from champion_app.domain.records import RECORDS, Arrival, Champion, Device, Person, Session
from champion_app.domain.stamps import PROVISIONAL
from champion_app.store import links
from champion_app.store.joining import joined
from champion_app.store.rows import prefix
from champion_app.sync import enrolling
from champion_app.sync.receiving import take_held
from tests.sync.laptops import (
    Laptop,
    coordinator,
    enrol,
    invite,
    join,
    let_in,
    newcomer,
    settle,
)

AFTERNOON = datetime(2026, 11, 28, 14, tzinfo=UTC)


@pytest.fixture
def omar(tmp_path: Path) -> Iterator[Laptop]:
    made = coordinator(tmp_path / "omar")
    yield made
    made.store.close()


@pytest.fixture
def asha(tmp_path: Path) -> Iterator[Laptop]:
    made = newcomer(tmp_path / "asha", "Asha Begum")
    yield made
    made.store.close()


@pytest.fixture
def bilal(tmp_path: Path) -> Iterator[Laptop]:
    made = newcomer(tmp_path / "bilal", "Bilal Khan")
    yield made
    made.store.close()


def work(laptop: Laptop, name: str) -> Session:
    """A session with one named person, closed."""
    store = laptop.store
    with store.atomic():
        held = sessions.plan_session(
            store, f"Session of {laptop.name}", None, starts_at=AFTERNOON, mode="named"
        )
        person = people.add_person(store, name)
        sessions.arrive(store, held.id, person=person.id)
        sessions.count_heads(store, held.id, 3)
        sessions.close_session(store, held.id, note="went well")
    return held


def approve(omar: Laptop, name: str, words: tuple[str, ...]) -> Device:
    with omar.store.atomic():
        return enrolling.approve(omar.store, name, " ".join(words))


def state(laptop: Laptop) -> tuple[object, ...]:
    """All that a refused file must leave as it was."""
    store = laptop.store
    return (
        laptop.fingerprint(),
        links.all_links(store),
        store.meta("hlc"),
        store.meta("lsn"),
        store.meta("incarnation"),
        links.held_files(store),
        store.rows("SELECT * FROM import_log"),
        store.rows("SELECT * FROM set_aside"),
    )


def test_the_way_in_from_a_start_file_to_each_other_s_knowledge(omar: Laptop, asha: Laptop) -> None:
    held = work(asha, "نور جہاں")
    start = invite(omar, "Asha Begum")
    words = join(asha, start)
    assert len(words) == 6
    [parcel] = asha.send()
    assert [one.result for one in omar.receive(parcel, parcel)] == ["held", "held"]
    assert omar.store.all(Person) == []
    assert [(one.name, one.words) for one in enrolling.waiting(omar.store)] == [
        ("Asha Begum", words)
    ]
    before = state(omar)
    with pytest.raises(WordsDiffer):
        approve(omar, "Asha Begum", words[::-1])
    assert state(omar) == before
    card = approve(omar, "Asha Begum", words)
    assert (card.number, card.champion, card.role) == (2, asha.champion, "champion")
    assert [one.result for one in take_held(omar.store)] == ["new"]
    assert links.held_files(omar.store) == []
    assert take_held(omar.store) == []
    assert [one.name for one in omar.store.all(Person)] == ["نور جہاں"]
    assert omar.store.need(Session, held.id).champions == (asha.champion,)
    assert [one.result for one in asha.receive(*omar.send())] == ["new"]
    settle(omar, asha)
    assert asha.fingerprint() == omar.fingerprint(asha.champion)
    assert asha.fingerprint() == asha.fingerprint(asha.champion)
    assert [one.name for one in omar.store.all(Champion)] == ["Asha Begum"]
    assert asha.store.need(Champion, asha.champion).code == "C2"


def test_no_provisional_number_is_left_after_joining(omar: Laptop, asha: Laptop) -> None:
    work(asha, "Noor")
    assert not joined(asha.store)
    before = asha.store.device
    assert before >= PROVISIONAL
    join(asha, invite(omar, "Asha Begum"))
    assert joined(asha.store)
    for record_class in RECORDS:
        own = ["dev"] if record_class.ledger else ["origin", "cl_dev"]
        if not record_class.ledger:
            own += [f"{prefix(record_class, group)}dev" for group in groups(record_class)]
        for column in own:
            found = asha.store.rows(f"SELECT DISTINCT {column} FROM {record_class.table}")
            assert {row[0] for row in found} <= {0, 2}, (record_class, column)
    kept = asha.store.rows("SELECT count(*) FROM arrivals WHERE dev = 2")
    assert kept == [(1,)]


def test_the_value_hashes_after_joining_are_those_that_others_make(
    omar: Laptop, asha: Laptop
) -> None:
    work(asha, "Noor")
    enrol(omar, asha)
    for table, group in (("sessions", "team"), ("session_reports", "answers"), ("people", "name")):
        sql = f"SELECT {group}_hlc, {group}_dev, {group}_vh FROM {table}"
        assert asha.store.rows(sql) == omar.store.rows(sql)
    sql = "SELECT hlc, dev, vh FROM head_counts UNION SELECT hlc, dev, vh FROM arrivals"
    assert asha.store.rows(sql) == omar.store.rows(sql)


def test_joining_that_fails_half_way_leaves_the_laptop_as_it_was(
    omar: Laptop, asha: Laptop
) -> None:
    work(asha, "Noor")
    before = (*state(asha), asha.store.device)

    class _PowerCut(Exception):
        pass

    with pytest.raises(_PowerCut), asha.store.atomic():
        enrolling.join(asha.store, invite(omar, "Asha Begum"))
        raise _PowerCut
    assert (*state(asha), asha.store.device) == before
    enrol(omar, asha)
    assert asha.fingerprint() == omar.fingerprint(asha.champion)


def test_one_champion_never_sees_another_s_people(
    omar: Laptop, asha: Laptop, bilal: Laptop
) -> None:
    for one, name in ((asha, "Noor"), (bilal, "Zofia")):
        work(one, name)
        enrol(omar, one)
    settle(omar, asha, bilal)
    assert [one.name for one in asha.store.all(Person)] == ["Noor"]
    assert [one.name for one in bilal.store.all(Person)] == ["Zofia"]
    assert len(asha.store.all(Arrival)) == len(bilal.store.all(Arrival)) == 1
    assert bilal.store.rows("SELECT count(*) FROM people") == [(1,)]  # not even a stub of hers
    assert {one.name for one in omar.store.all(Person)} == {"Noor", "Zofia"}
    for one in (asha, bilal):
        assert one.fingerprint() == omar.fingerprint(one.champion)
    assert {one.name for one in asha.store.all(Champion)} == {"Asha Begum", "Bilal Khan"}


def test_a_second_laptop_of_one_champion_is_given_what_the_first_wrote(
    omar: Laptop, asha: Laptop, tmp_path: Path
) -> None:
    work(asha, "Noor")
    enrol(omar, asha)
    second = newcomer(tmp_path / "second", "Asha Begum")
    let_in(omar, second)
    for _ in range(4):  # both are named alike, so one parcel goes to both
        files = omar.send()
        asha.receive(*files)
        second.receive(*files)
        omar.receive(*asha.send(), *second.send())
    assert second.champion == asha.champion
    assert [one.name for one in second.store.all(Person)] == ["Noor"]
    assert second.fingerprint() == asha.fingerprint() == omar.fingerprint(asha.champion)
    assert omar.send() == asha.send() == second.send() == []
    second.store.close()


def test_the_same_file_again_renamed_or_late_changes_nothing(omar: Laptop, asha: Laptop) -> None:
    enrol(omar, asha)
    work(asha, "Noor")
    [first] = asha.send()
    work(asha, "Zofia")
    [second] = asha.send()
    assert [one.result for one in omar.receive(second)] == ["new"]
    renamed = first.with_name("WhatsApp document (3).txt")
    renamed.write_bytes(first.read_bytes())
    before = omar.fingerprint()
    outcomes = omar.receive(renamed, first, second, second)
    assert [one.result for one in outcomes[1:]] == ["already"] * 3
    assert [one.changed for one in outcomes] == [0] * 4
    assert omar.fingerprint() == before
    asha.receive(*omar.send())
    settle(omar, asha)
    assert asha.fingerprint() == omar.fingerprint(asha.champion)


def spoiled(data: bytes) -> dict[str, bytes]:
    """What can become of a file on its way, and files that never were bundles."""
    middle = len(data) // 2
    return {
        "nothing": b"",
        "one byte": data[:1],
        "cut in the header": data[:60],
        "cut in the middle": data[:middle],
        "without its last byte": data[:-1],
        "with a byte more": data + b"\0",
        "a flipped byte at the start": bytes([data[0] ^ 1]) + data[1:],
        "a flipped byte in the middle": data[:middle]
        + bytes([data[middle] ^ 8])
        + data[middle + 1 :],
        "a flipped byte at the end": data[:-1] + bytes([data[-1] ^ 128]),
        "a photograph": b"\xff\xd8\xff\xe0" + bytes(4000),
        "a letter": "Dear Omar, السلام علیکم".encode() * 50,
    }


def test_a_file_that_is_not_whole_changes_nothing_at_all(
    omar: Laptop, asha: Laptop, tmp_path: Path
) -> None:
    enrol(omar, asha)
    work(asha, "Noor")
    [good] = asha.send()
    before = state(omar)
    for what, data in spoiled(good.read_bytes()).items():
        file = tmp_path / "stick.champion"
        file.write_bytes(data)
        [outcome] = omar.receive(file)
        assert outcome.result in ("damaged", "not_ours", "not_for_us"), what
        assert outcome.error is not None
        assert state(omar) == before, what
        assert file.read_bytes() == data
    [missing] = omar.receive(tmp_path / "nowhere.champion")
    assert missing.result == "stopped"
    assert [one.result for one in omar.receive(good)] == ["new"]


def test_a_bundle_for_another_coordinator_is_refused(
    omar: Laptop, asha: Laptop, tmp_path: Path
) -> None:
    other = coordinator(tmp_path / "other", "Rachel")
    stranger = newcomer(tmp_path / "stranger", "Bilal Khan")
    enrol(omar, asha)
    enrol(other, stranger)
    work(asha, "Noor")
    files = asha.send()
    before = (state(other), state(stranger))
    assert [one.result for one in (*other.receive(*files), *stranger.receive(*files))] == [
        "not_for_us"
    ] * 2
    assert (state(other), state(stranger)) == before
    other.store.close()
    stranger.store.close()


def test_a_laptop_with_a_stolen_start_file_is_held_but_its_words_differ(
    omar: Laptop, asha: Laptop, tmp_path: Path
) -> None:
    start = invite(omar, "Asha Begum")
    thief = newcomer(tmp_path / "thief", "Asha Begum")
    work(thief, "Nobody")
    join(thief, start)
    words = join(asha, start)
    omar.receive(*thief.send(), *asha.send())
    assert len(enrolling.waiting(omar.store)) == 2
    approve(omar, "Asha Begum", words)
    results = sorted(one.result for one in take_held(omar.store))
    assert results == ["new", "not_for_us"]
    assert omar.store.all(Person) == []
    work(thief, "Nobody either")
    assert [one.result for one in omar.receive(*thief.send())] == ["not_for_us"]
    assert omar.store.all(Person) == []
    thief.store.close()


def test_whoever_is_not_invited_is_not_known(omar: Laptop, asha: Laptop, tmp_path: Path) -> None:
    with pytest.raises(NotJoined):
        asha.send()
    forgetful = coordinator(tmp_path / "forgetful")
    join(asha, invite(forgetful, "Asha Begum"))
    with asha.store.atomic():
        links.drop_secret(asha.store, "ticket")  # the coordinator's own word, else good for ever
    files = asha.send()
    with forgetful.store.atomic():
        forgetful.store.execute("DELETE FROM invitations")
    before = state(forgetful)
    assert [one.result for one in forgetful.receive(*files)] == ["not_for_us"]
    assert state(forgetful) == before
    forgetful.store.close()


def test_each_step_is_refused_to_whom_it_does_not_belong(omar: Laptop, asha: Laptop) -> None:
    start = invite(omar, "Asha Begum")
    with pytest.raises(NotYourRole):
        join(omar, start)
    with pytest.raises(NotYourRole):
        invite(asha, "Bilal")
    with pytest.raises(NotYourRole):
        approve(asha, "Bilal", ("a",) * 6)
    with pytest.raises(NotFound):
        approve(omar, "Nobody", ("a",) * 6)
    with pytest.raises(NoBundleYet):
        approve(omar, "Asha Begum", ("a",) * 6)
    with pytest.raises(MissingValue):
        invite(omar, " \u200f ")
    join(asha, start)
    with pytest.raises(AlreadyJoined):
        join(asha, start)


def test_a_start_file_that_is_not_whole_joins_nothing(omar: Laptop, asha: Laptop) -> None:
    start = invite(omar, "Asha Begum")
    before = (*state(asha), asha.store.device)
    for data, error in (
        (start[:-1], StartFileDamaged),
        (start[:40], StartFileDamaged),
        (start[:100] + bytes([start[100] ^ 1]) + start[101:], StartFileDamaged),
        (b"CHS2" + start[4:], BundleTooNew),
        (b"", NotAStartFile),
        (b"Dear Asha", NotAStartFile),
    ):
        with pytest.raises(error):
            join(asha, data)
        assert (*state(asha), asha.store.device) == before


def test_numbers_are_never_given_twice(omar: Laptop) -> None:
    invite(omar, "Asha")
    invite(omar, "Bilal")
    invite(omar, "Asha")  # one more laptop for her
    reserved = links.invitations(omar.store)
    assert [one.device for one in reserved] == [2, 3, 4]
    assert reserved[0].champion == reserved[2].champion != reserved[1].champion
    assert [one.code for one in omar.store.all(Champion)] in (["C2", "C3"], ["C3", "C2"])


def test_a_bundle_s_name_tells_nobody_s_name(omar: Laptop, asha: Laptop) -> None:
    enrol(omar, asha)
    work(asha, "Noor")
    [up] = asha.send()
    assert up.name == "C2-2026-11-28-0004.champion"
    omar.receive(up)
    [down] = omar.send()
    assert down.name.startswith("K1-D2-2026-11-28-")
    for file in (up, down):
        raw = file.read_bytes()
        assert not any(word.encode() in raw for word in ("Asha", "Noor", "Omar", "went well"))


def test_inspecting_writes_nothing(omar: Laptop, asha: Laptop) -> None:
    from champion_app.sync.receiving import receive

    enrol(omar, asha)
    work(asha, "Noor")
    [file] = asha.send()
    before = state(omar)
    told = receive(omar.store, file, keep=False)
    assert (told.result, told.counts["Person"], told.sender) == ("new", 1, "Asha Begum")
    assert state(omar) == before
    done = receive(omar.store, file)
    assert (done.counts, done.changed) == (told.counts, told.changed)
    assert receive(omar.store, file, keep=False).result == "already"
