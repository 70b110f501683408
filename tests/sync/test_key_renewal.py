"""Keys that files are sealed to are renewed, and the old ones open for another year."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pyrage
import pytest

from champion_app.commands import places
from champion_app.domain.errors import CertificateForged, NotJoined
from champion_app.domain.records import Device
from champion_app.store import links
from champion_app.sync import boxes, certificates, identity
from champion_app.sync.certificates import Certificate
from tests.sync.laptops import Laptop, coordinator, enrol, newcomer, settle
from tests.sync.test_two_coordinators import meet, names


@pytest.fixture
def omar(tmp_path: Path) -> Iterator[Laptop]:
    made = coordinator(tmp_path / "omar")
    yield made
    made.store.close()


@pytest.fixture
def asha(omar: Laptop, tmp_path: Path) -> Iterator[Laptop]:
    made = newcomer(tmp_path / "asha", "Asha Begum")
    enrol(omar, made)
    yield made
    made.store.close()


def told(laptop: Laptop, number: int) -> Certificate:
    found = identity.enrolled(laptop.store, number)
    assert found is not None
    return found


def renew(laptop: Laptop) -> str:
    before = identity.identity(laptop.store).box_public
    with laptop.store.atomic():
        boxes.renew(laptop.store)
    assert identity.identity(laptop.store).box_public != before
    return before


def pass_by(days: int, *laptops: Laptop) -> None:
    """Time goes on, with a change on each laptop to show it."""
    for one in laptops:
        one.clock.pass_by(days=days)
        meet(one, f"Somebody of day {days}")


def test_a_champion_s_new_key_is_asked_for_certified_and_used(omar: Laptop, asha: Laptop) -> None:
    with omar.store.atomic():
        places.add_venue(omar.store, "Library")
    [on_its_way] = omar.send()
    old = renew(asha)
    assert told(omar, 2).enc_pub == old
    [asked] = asha.send()  # nothing else is new: the key itself is reason enough
    omar.receive(asked)
    new = identity.identity(asha.store).box_public
    assert (told(omar, 2).enc_pub, told(omar, 2).serial) == (new, 2)
    assert [one.result for one in asha.receive(on_its_way)] == ["new"]
    settle(omar, asha)
    assert told(asha, 2).enc_pub == new
    assert omar.send() == asha.send() == []


def test_a_coordinator_renews_without_the_root_key(omar: Laptop, asha: Laptop) -> None:
    meet(asha, "Noor")
    [on_its_way] = asha.send()
    with omar.store.atomic():
        links.drop_secret(omar.store, "root_private")
    renew(omar)
    omar.receive(on_its_way)
    settle(omar, asha)
    assert told(asha, 1).enc_pub == identity.identity(omar.store).box_public
    assert told(asha, 1).serial == 2
    assert names(omar.store) == {"Noor"}
    renew(omar)
    settle(omar, asha)
    assert told(asha, 1).serial == 3


def test_a_renewed_certificate_may_change_nothing_but_the_key(omar: Laptop, asha: Laptop) -> None:
    renew(omar)
    [card] = omar.store.all(Device, "t.number = 1")
    raw, root = bytes.fromhex(card.certificate), identity.root_public(omar.store)
    assert root is not None
    first = certificates.first_of(raw)
    good = certificates.verify_coordinator(raw, root)
    key = identity.identity(omar.store).sign_private
    for change in ({"device": 9}, {"numbers": (2, 5)}, {"serial": 1}, {"name": "Another"}):
        forged = certificates.issue(msgspec.structs.replace(good, **change), key, under=first)
        with pytest.raises(CertificateForged):
            certificates.verify_coordinator(forged, root)
    stranger = certificates.issue(good, identity.identity(asha.store).sign_private, under=first)
    with pytest.raises(CertificateForged):
        certificates.verify_coordinator(stranger, root)


def test_invariant_15_an_older_certificate_never_wins_again(omar: Laptop, asha: Laptop) -> None:
    [before] = omar.store.all(Device, "t.number = 1")
    renew(omar)
    settle(omar, asha)
    new = told(asha, 1)
    with omar.store.atomic():
        omar.store.put(before)  # a later change, but the old certificate
    settle(omar, asha)
    [card] = asha.store.all(Device, "t.number = 1")
    assert card.certificate == before.certificate
    assert told(asha, 1) == new
    with asha.store.atomic():
        identity.learn(asha.store, bytes.fromhex(before.certificate))
    assert told(asha, 1) == new


def test_keys_are_renewed_by_themselves_and_destroyed_after_a_year(
    omar: Laptop, asha: Laptop
) -> None:
    settle(omar, asha)
    first = identity.identity(asha.store).box_public
    pass_by(1, omar, asha)
    asha.send()
    assert identity.identity(asha.store).box_public == first
    pass_by(183, omar, asha)
    settle(omar, asha)
    asha.send()
    assert identity.identity(asha.store).box_public != first
    assert len(identity.box_secrets(asha.store)) == 2
    pass_by(180, omar, asha)
    asha.send()
    for _ in range(2):
        pass_by(100, omar, asha)
        asha.send()
    opening = [boxes_public(one) for one in identity.box_secrets(asha.store)]
    assert first not in opening


def boxes_public(secret: str) -> str:
    return str(pyrage.x25519.Identity.from_str(secret).to_public())


def test_a_clock_set_ahead_for_a_moment_destroys_nothing(omar: Laptop, asha: Laptop) -> None:
    settle(omar, asha)
    asha.send()
    first = identity.identity(asha.store).box_public
    asha.clock.pass_by(days=5000)
    asha.send()
    meet(asha, "Noor")
    asha.send()
    assert identity.identity(asha.store).box_public == first


def test_a_laptop_that_was_not_let_in_has_nothing_to_renew(tmp_path: Path) -> None:
    alone = newcomer(tmp_path / "alone", "Alone")
    with pytest.raises(NotJoined), alone.store.atomic():
        boxes.renew(alone.store)
    alone.store.close()
