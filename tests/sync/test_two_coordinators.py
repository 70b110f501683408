"""Two coordinators of one programme, working apart; and laptops that join a second time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from champion_app.commands import people
from champion_app.domain.errors import AlreadyJoined, NotYourRole
from champion_app.domain.exchange_errors import OtherProgramme, RootKeyNeeded, StartFileTaken
from champion_app.domain.records import Champion, Device, Person
from champion_app.store import links
from champion_app.store.store import Store
from champion_app.sync import enrolling, root_key
from champion_app.sync.identity import certificate_of, learn
from champion_app.sync.receiving import take_held
from tests.sync.laptops import Laptop, coordinator, enrol, invite, join, let_in, newcomer, settle


@pytest.fixture
def omar(tmp_path: Path) -> Iterator[Laptop]:
    made = coordinator(tmp_path / "omar")
    yield made
    made.store.close()


@pytest.fixture
def ruth(omar: Laptop, tmp_path: Path) -> Iterator[Laptop]:
    """A second coordinator, let in."""
    made = newcomer(tmp_path / "ruth", "Ruth Adler")
    second(omar, made)
    settle(omar, made)
    yield made
    made.store.close()


@pytest.fixture
def asha(tmp_path: Path) -> Iterator[Laptop]:
    made = newcomer(tmp_path / "asha", "Asha Begum")
    yield made
    made.store.close()


def invited(omar: Laptop, name: str) -> bytes:
    with omar.store.atomic():
        return enrolling.invite_coordinator(omar.store, name)


def second(omar: Laptop, made: Laptop) -> None:
    words = join(made, invited(omar, made.name))
    assert [one.result for one in omar.receive(*made.send())] == ["held"]
    with omar.store.atomic():
        enrolling.approve(omar.store, made.name, " ".join(words))
    assert [one.result for one in take_held(omar.store)] == ["new"]


def everybody(*laptops: Laptop, rounds: int = 8) -> None:
    """All send to all until nobody has anything to say."""
    for _ in range(rounds):
        files = [(one, file) for one in laptops for file in one.send()]
        if not files:
            return
        for sender, file in files:
            for other in laptops:
                if other is not sender:
                    other.receive(file)
    raise AssertionError("still talking")


def meet(laptop: Laptop, name: str) -> None:
    with laptop.store.atomic():
        people.add_person(laptop.store, name)


def names(store: Store) -> set[str]:
    return {one.name for one in store.all(Person)}


def test_what_one_coordinator_learns_the_other_learns_and_then_both_are_quiet(
    omar: Laptop, ruth: Laptop, asha: Laptop
) -> None:
    enrol(omar, asha)
    meet(asha, "Noor")
    everybody(omar, ruth, asha)
    assert names(ruth.store) == names(omar.store) == {"Noor"}
    assert omar.fingerprint() == ruth.fingerprint()
    assert asha.fingerprint() == omar.fingerprint(asha.champion)
    assert omar.send() == ruth.send() == asha.send() == []


def test_a_champion_sends_one_file_to_both_coordinators(
    omar: Laptop, ruth: Laptop, asha: Laptop
) -> None:
    enrol(omar, asha)
    everybody(omar, ruth, asha)
    meet(asha, "Noor")
    [file] = asha.send()
    assert [one.result for one in omar.receive(file)] == ["new"]
    assert [one.result for one in ruth.receive(file)] == ["new"]
    everybody(omar, ruth, asha)
    assert omar.fingerprint() == ruth.fingerprint()


def test_numbers_given_apart_never_meet(omar: Laptop, ruth: Laptop) -> None:
    given = [invite_number(one, f"Champion {n}") for n in range(3) for one in (omar, ruth)]
    assert len(set(given)) == len(given)
    assert given[1::2] == [2000, 2001, 2002]
    assert given[::2] == [3, 4, 5]
    codes = [one.code for laptop in (omar, ruth) for one in laptop.store.all(Champion)]
    assert len(set(codes)) == len(codes)


def invite_number(laptop: Laptop, name: str) -> int:
    invite(laptop, name)
    return max(
        (one for one in links.invitations(laptop.store)),
        key=lambda one: one.device if one.device != 2 else 0,
    ).device


def test_the_founder_jumps_over_the_thousand_of_another(omar: Laptop, ruth: Laptop) -> None:
    assert ruth.store.device == 2
    with omar.store.atomic():
        links.keep_invitation(omar.store, links.Invitation(1999, "ab" * 16, bytes(16)))
    assert invite_number(omar, "Asha") == 3000


def test_each_coordinator_lets_champions_in_and_the_other_believes_it(
    omar: Laptop, ruth: Laptop, asha: Laptop
) -> None:
    let_in(ruth, asha)
    meet(asha, "Noor")
    [file] = asha.send()
    assert [one.result for one in ruth.receive(file)] == ["new"]
    omar.receive(file)
    everybody(omar, ruth, asha)
    take_held(omar.store)
    everybody(omar, ruth, asha)
    assert names(omar.store) == {"Noor"}
    card = omar.store.all(Device, "t.number = ?", (asha.store.device,))[0]
    told = certificate_of(omar.store, card)
    assert told is not None
    assert (told.device, told.role) == (2000, "champion")
    assert omar.fingerprint() == ruth.fingerprint()


def test_what_a_laptop_sends_to_another_coordinator_than_its_own_is_held(
    omar: Laptop, ruth: Laptop, asha: Laptop
) -> None:
    words = join(asha, invite(ruth, "Asha Begum"))
    meet(asha, "Noor")
    [file] = asha.send()
    assert [one.result for one in omar.receive(file)] == ["held"]
    ruth.receive(file)
    with ruth.store.atomic():
        enrolling.approve(ruth.store, "Asha Begum", " ".join(words))
    take_held(ruth.store)
    everybody(omar, ruth, asha)
    assert [one.result for one in take_held(omar.store)] in (["new"], ["already"])
    assert links.held_files(omar.store) == []
    assert names(omar.store) == {"Noor"}


def test_only_the_root_key_lets_a_coordinator_in(omar: Laptop, asha: Laptop) -> None:
    with omar.store.atomic():
        pages = root_key.shares(omar.store)
        root_key.note_printed(omar.store)
    start = invited(omar, "Asha Begum")
    with omar.store.atomic():
        root_key.forget(omar.store)
    with pytest.raises(RootKeyNeeded):
        invited(omar, "Somebody else")
    words = join(asha, start)
    omar.receive(*asha.send())
    with pytest.raises(RootKeyNeeded), omar.store.atomic():
        enrolling.approve(omar.store, "Asha Begum", " ".join(words))
    with omar.store.atomic():
        root_key.bring(omar.store, pages)
        assert enrolling.approve(omar.store, "Asha Begum", " ".join(words)).role == "coordinator"


def test_a_coordinator_s_own_new_laptop_may_become_the_second_of_another_programme(
    omar: Laptop, tmp_path: Path
) -> None:
    made = coordinator(tmp_path / "rachel", "Rachel Stein")
    second(omar, made)
    settle(omar, made)
    assert (made.store.device, made.store.meta("programme")) == (2, omar.store.meta("programme"))
    assert omar.fingerprint() == made.fingerprint()
    made.store.close()
    busy = coordinator(tmp_path / "busy", "Busy")
    invite(busy, "Somebody")
    with pytest.raises(NotYourRole):
        join(busy, invited(omar, "Busy"))
    busy.store.close()


def test_a_laptop_that_opened_the_wrong_start_file_joins_again(
    omar: Laptop, asha: Laptop, tmp_path: Path
) -> None:
    other = coordinator(tmp_path / "other", "Rachel")
    meet(asha, "Noor")
    first = invite(other, "Asha Begum")
    join(asha, first)
    meet(asha, "Zofia")
    other.receive(*asha.send())
    let_in(omar, asha)
    settle(omar, asha)
    assert names(omar.store) == {"Noor", "Zofia"}
    assert asha.fingerprint() == omar.fingerprint(asha.champion)
    assert [one.label for one in asha.store.all(Device, "t.role = 'coordinator'")] == ["Omar Rafiq"]
    with pytest.raises(OtherProgramme) as told:
        join(asha, first)
    assert told.value.facts["ours"] == "Oldham Health Champions"
    with pytest.raises(AlreadyJoined):
        join(asha, invite(omar, "Asha Begum"))
    other.store.close()


def test_the_second_laptop_of_one_start_file_is_told_and_loses_nothing(
    omar: Laptop, asha: Laptop, tmp_path: Path
) -> None:
    start = invite(omar, "Asha Begum")
    words = join(asha, start)
    late = newcomer(tmp_path / "late", "Asha Begum")
    meet(late, "Noor")
    late_words = join(late, start)
    omar.receive(*asha.send())
    with omar.store.atomic():
        enrolling.approve(omar.store, "Asha Begum", " ".join(words))
    take_held(omar.store)
    [outcome] = omar.receive(*late.send())
    assert isinstance(outcome.error, StartFileTaken)
    assert outcome.result == "not_for_us"
    assert names(omar.store) == set()
    assert names(late.store) == {"Noor"}
    again = join(late, invite(omar, "Asha Begum"))
    assert again != late_words
    omar.receive(*late.send())
    with omar.store.atomic():
        enrolling.approve(omar.store, "Asha Begum", " ".join(again))
    take_held(omar.store)
    assert names(omar.store) == {"Noor"}
    late.store.close()


def test_invariant_15_a_certificate_of_another_programme_or_an_older_one_is_not_believed(
    omar: Laptop, asha: Laptop, tmp_path: Path
) -> None:
    enrol(omar, asha)
    other = coordinator(tmp_path / "other", "Rachel")
    raw = bytes.fromhex(other.store.all(Device)[0].certificate)
    with omar.store.atomic():
        assert learn(omar.store, raw) is None
    other.store.close()
