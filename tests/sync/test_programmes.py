"""Two programmes on one computer, a profile each: the list of them, and whose a parcel is."""

from __future__ import annotations

from pathlib import Path

import pytest

from champion_app.domain.errors import NotForUs
from champion_app.domain.place_errors import ProgrammeIsHere
from champion_app.paths import Profile, programmes_file
from champion_app.sentences import sentence
from champion_app.store.store import Store
from champion_app.sync import elsewhere, enrolling, keys, programmes, receiving, sending
from champion_app.sync.profile import Opened, Who, find_key, make_profile

PASSPHRASE = "correct horse battery"


def begun(folder: Path, who: Who) -> Opened:
    return make_profile(Profile(folder), who, passphrase=PASSPHRASE, practice=True).opened


def let_in(ruth: Store, amina: Store, folder: Path) -> Path:
    """Amina's laptop is let in; the reply, which she has not opened."""
    with ruth.atomic():
        start = enrolling.invite(ruth, "Amina")
    with amina.atomic():
        words = elsewhere.join(amina, start)
    for file in sending.send(amina, folder):
        receiving.receive(ruth, file)
    with ruth.atomic():
        enrolling.approve(ruth, "Amina", " ".join(words))
    receiving.take_held(ruth)
    [reply] = sending.send(ruth, folder)
    return reply


def test_a_parcel_of_the_other_programme_says_which_one_on_this_computer_it_is_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptops = {
        name: begun(tmp_path / name, who)
        for name, who in (
            ("ruth", Who("coordinator", "Ruth", "Oldham Hearts")),
            ("omar", Who("coordinator", "Omar", "Leeds Talks")),
            ("hearts", Who("champion", "Amina")),
            ("talks", Who("champion", "Amina")),
        )
    }
    hearts, talks = laptops["hearts"].store, laptops["talks"].store
    reply = let_in(laptops["ruth"].store, hearts, tmp_path / "one")
    second = let_in(laptops["omar"].store, talks, tmp_path / "two")
    assert receiving.receive(talks, second).result == "new"
    assert isinstance(elsewhere.receive(talks, reply).error, NotForUs)
    for one in (hearts, talks):
        programmes.note(one)
    assert [one.name for one in programmes.known()] == ["Leeds Talks", "Oldham Hearts"]
    locked = elsewhere.receive(talks, reply)
    assert locked.result == "not_for_us"
    assert sentence(locked.error.code, locked.error.facts) == (
        "This parcel is not for Leeds Talks on this laptop. Is it for Oldham Hearts? Open that"
        " first."
    )
    key = find_key(Profile(tmp_path / "hearts"), PASSPHRASE)
    monkeypatch.setattr(keys, "recall", lambda _: key)
    told = elsewhere.receive(talks, reply)
    assert sentence(told.error.code, told.error.facts) == (
        "This parcel is for Oldham Hearts, on this computer too: open that programme first."
    )
    with laptops["ruth"].store.atomic():
        start = enrolling.invite(laptops["ruth"].store, "Amina")
    with pytest.raises(ProgrammeIsHere) as here, talks.atomic():
        elsewhere.join(talks, start)
    assert here.value.facts == {"name": "Oldham Hearts", "ours": "Leeds Talks"}
    assert receiving.receive(hearts, reply).result == "new"
    for one in laptops.values():
        one.close()


def test_a_list_that_is_damaged_or_of_profiles_that_went_is_made_anew(tmp_path: Path) -> None:
    made = begun(tmp_path / "talks", Who("coordinator", "Omar", "Leeds Talks"))
    programmes.note(made.store)
    assert b"Omar" not in programmes_file().read_bytes()
    programmes_file().write_bytes(b'{"profiles": 7')
    assert programmes.known() == []
    programmes.list_here(made.store)
    assert [one.role for one in programmes.known()] == ["coordinator"]
    made.close()
    Profile(tmp_path / "talks").keyfile.unlink()
    assert programmes.known() == []
    assert not programmes.drop(tmp_path / "talks")
