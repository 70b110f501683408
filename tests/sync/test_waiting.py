"""What waits on a laptop is bounded, can always be let go, and is judged as things are by then."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path
from threading import Barrier, Thread

import pytest

from champion_app.domain.errors import DatabaseBusy
from champion_app.domain.exchange_errors import LaptopEnded, WaitingFull
from champion_app.domain.records import Arrival, Receipt
from champion_app.sentences import sentence
from champion_app.store import links
from champion_app.sync import boxes, quarantine, sealing
from champion_app.sync.identity import identity
from champion_app.sync.receiving import Outcome, inspect, receive, take_in
from tests.sync.laptops import Laptop, coordinator, enrol, newcomer, settle
from tests.sync.test_lost_laptops import lost
from tests.sync.test_two_coordinators import meet, names


@pytest.fixture(scope="module")
def enrolled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folders of two laptops that know each other, to be copied."""
    folder = tmp_path_factory.mktemp("enrolled")
    omar, asha = coordinator(folder / "omar"), newcomer(folder / "asha", "Asha Begum")
    enrol(omar, asha)
    omar.store.close()
    asha.store.close()
    return folder


@pytest.fixture
def omar(tmp_path: Path, enrolled: Path) -> Iterator[Laptop]:
    shutil.copytree(enrolled / "omar", tmp_path / "omar")
    made = Laptop(tmp_path / "omar", "Omar Rafiq")
    yield made
    made.store.close()


@pytest.fixture
def asha(tmp_path: Path, enrolled: Path) -> Iterator[Laptop]:
    shutil.copytree(enrolled / "asha", tmp_path / "asha")
    made = Laptop(tmp_path / "asha", "Asha Begum")
    yield made
    made.store.close()


def of_a_later_program(omar: Laptop, name: str, size: int = 100) -> Path:
    """A file that nothing can be read of but that it is for this laptop."""
    file = omar.folder / name
    plain = b"CHB2" + secrets.token_bytes(size)
    file.write_bytes(sealing.seal(plain, [identity(omar.store).box_public]))
    return file


def waiting(laptop: Laptop) -> int:
    return len(links.held_files(laptop.store))


def test_only_so_many_parcels_of_a_later_program_are_kept(
    omar: Laptop, asha: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(links, "MOST_WAITING", 3)
    files = [of_a_later_program(omar, f"{n}") for n in range(links.MOST_WAITING + 1)]
    outcomes = omar.receive(*files)
    assert {one.result for one in outcomes[:-1]} == {"newer"}
    assert waiting(omar) == links.MOST_WAITING
    last = outcomes[-1]
    assert isinstance(last.error, WaitingFull)
    assert last.result == "full"
    assert sentence(last.error.code, last.error.facts) == (
        "3 such parcels wait here already: keep this file and take it in later."
    )
    assert files[-1].exists()
    assert [one.result for one in omar.receive(files[0])] == ["newer"]  # it waits already
    asha.clock.pass_by(days=30)
    meet(asha, "Noor")
    assert [one.result for one in omar.receive(*asha.send())] == ["quarantined"]
    assert waiting(omar) == links.MOST_WAITING + 1  # what waits for another reason has its own room
    asha.receive(*omar.send())
    settle(omar, asha)
    assert waiting(omar) == links.MOST_WAITING


def test_parcels_that_wait_are_only_so_large_together(
    omar: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(links, "MOST_WAITING_BYTES", 5_000)
    files = [of_a_later_program(omar, f"{n}", 1_500) for n in range(3)]
    assert [one.result for one in omar.receive(*files)] == ["newer", "newer", "full"]
    assert waiting(omar) == 2


def test_what_waits_for_a_clock_is_in_nobody_s_way_when_keys_are_renewed(
    omar: Laptop, asha: Laptop
) -> None:
    asha.clock.pass_by(days=30)
    meet(asha, "Noor")
    [ahead] = asha.send()
    with omar.store.atomic():
        boxes.renew(omar.store)
    assert [one.result for one in omar.receive(ahead)] == ["quarantined"]
    [held] = quarantine.waiting(omar.store)
    assert quarantine.number_of(omar.store, held) > 0
    asha.receive(*omar.send())
    with omar.store.atomic():  # a year later the key is no more
        omar.store.execute("DELETE FROM secrets WHERE name LIKE 'box_secret:%'")
    assert quarantine.number_of(omar.store, held) == 0
    settle(omar, asha)
    assert names(omar.store) == {"Noor"}
    assert waiting(omar) == 0


def test_invariant_15_a_laptop_ended_while_its_parcel_is_read_is_heard_no_more(
    omar: Laptop, asha: Laptop
) -> None:
    settle(omar, asha)
    meet(asha, "Zofia")
    [late] = asha.send()
    letter = inspect(omar.store, late.read_bytes())
    lost(omar, "Asha Begum")
    before = omar.fingerprint()
    outcome = take_in(omar.store, letter)
    assert (outcome.result, type(outcome.error)) == ("quarantined", LaptopEnded)
    assert omar.fingerprint() == before


def test_one_parcel_opened_twice_at_once_comes_in_once(omar: Laptop, asha: Laptop) -> None:
    for number in range(40):
        meet(asha, f"Somebody {number}")
    [file] = asha.send()
    outcomes: list[Outcome] = []
    together = Barrier(3)

    def take() -> None:
        store = omar.store.again()
        together.wait()
        outcomes.append(receive(store, file))
        store.close()

    threads = [Thread(target=take) for _ in range(3)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert sorted(one.result for one in outcomes) == ["already", "already", "new"]
    log = omar.store.rows("SELECT result FROM import_log ORDER BY result")
    assert [row[0] for row in log][-1:] == ["new"]
    assert len(names(omar.store)) == 40
    assert len(omar.store.all(Receipt)) == 1
    assert omar.store.all(Arrival) == asha.store.all(Arrival)
    settle(omar, asha)


def test_a_whole_parcel_is_not_called_damaged_when_this_laptop_cannot_take_it(
    omar: Laptop, asha: Laptop
) -> None:
    meet(asha, "Noor")
    [file] = asha.send()
    other = omar.store.again()
    omar.store.rows("PRAGMA busy_timeout = 50")
    with other.atomic():
        [outcome] = omar.receive(file)
    other.close()
    assert (outcome.result, type(outcome.error)) == ("stopped", DatabaseBusy)
    assert [one.result for one in omar.receive(file)] == ["new"]
