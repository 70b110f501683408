"""What stands outside the database tells when it was put back or copied past the app."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest

from champion_app.store.histories import COPIED, RESTORED
from champion_app.store.store import Store
from champion_app.sync import keys, witness
from champion_app.sync.identity import incarnation, make_identity
from champion_app.sync.keys import Witness
from tests.samples import make_store
from tests.sync.test_keyring_manners import Keeping, Raising

DATABASE = bytes(range(16))
HERE, THERE = b"h" * 16, b"t" * 16


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Store]:
    store = make_store(tmp_path)
    with store.atomic():
        make_identity(store)
        store.set_meta("database", DATABASE.hex())
        store.set_meta("sent", 7)
    yield store
    store.close()


def test_a_database_copied_to_another_computer_begins_a_history_of_its_own(laptop: Store) -> None:
    assert witness.look(laptop, HERE, None) == ""
    before = incarnation(laptop)
    assert witness.look(laptop, b"", None) == ""  # a computer without a mark tells nothing
    assert witness.look(laptop, HERE, None) == ""
    assert witness.look(laptop, THERE, None) == COPIED
    assert incarnation(laptop) != before
    assert witness.look(laptop, THERE, None) == ""


def test_a_database_older_than_the_last_bundle_begins_anew(laptop: Store) -> None:
    own = incarnation(laptop)
    assert witness.look(laptop, HERE, Witness(own, 7)) == ""
    assert witness.look(laptop, HERE, Witness(own, 8)) == RESTORED
    assert witness.look(laptop, HERE, Witness(own, 8)) == ""
    assert int(str(laptop.meta("sent"))) > 8


def test_a_copy_of_a_history_that_a_later_one_ended_begins_anew(laptop: Store) -> None:
    later = Witness(b"a later history!", int(str(laptop.meta("sent"))) + 5000)
    assert witness.look(laptop, HERE, later) == RESTORED
    assert incarnation(laptop) != later.incarnation
    assert int(str(laptop.meta("sent"))) > later.number  # no number is given a second time


def test_the_keyring_hears_of_every_bundle_where_it_keeps_the_key(
    laptop: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring = Keeping()
    monkeypatch.setattr(keyring, "get_keyring", lambda: ring)
    assert witness.testify(laptop) is None  # never where the key is not kept there
    with laptop.atomic():
        laptop.set_meta("witnessed", 1)
    errand = witness.testify(laptop)
    assert errand is not None
    errand.join(keys.LIMIT)
    assert witness.recall(DATABASE) == Witness(incarnation(laptop), 7)


def test_a_keyring_that_fails_is_no_fault(laptop: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring, "get_keyring", lambda: Raising(RuntimeError("gone")))
    with laptop.atomic():
        laptop.set_meta("witnessed", 1)
    errand = witness.testify(laptop)
    assert errand is not None
    errand.join(keys.LIMIT)
    assert not errand.is_alive()
    assert witness.recall(DATABASE) is None


def test_the_mark_of_a_computer_is_another_for_each_database_and_always_the_same() -> None:
    first = witness.machine_mark(DATABASE)
    assert first == witness.machine_mark(DATABASE)
    assert len(first) in (0, 16)
    if first:
        assert first != witness.machine_mark(bytes(16))
