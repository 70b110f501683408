"""Joining and exchanging by word, as two people would."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.laptops import Laptop
from tests.cli.test_do import planned


def joined(coordinator: Laptop, champion: Laptop, name: str, tmp_path: Path) -> list[str]:
    """The champion's laptop joins; the six words."""
    start = tmp_path / f"{name}.start"
    assert coordinator("invite", "--champion", name, "--out", str(start)).code == 0
    words: list[str] = champion("join", str(start), "--json").json["words"]
    return words


def sent(laptop: Laptop, folder: Path) -> list[Path]:
    """The files that are due now."""
    said = laptop("send", "--out", str(folder))
    assert said.code == 0
    return [Path(line) for line in said.out.splitlines()]


@pytest.fixture
def enrolled(coordinator: Laptop, amina: Laptop, tmp_path: Path) -> Path:
    """Amina's laptop is approved and both hold the same; where the files went."""
    session = planned(amina)
    amina.do("arrive", f"session={session}")
    words = joined(coordinator, amina, "Amina", tmp_path)
    (first,) = sent(amina, tmp_path / "up")
    held = coordinator("receive", str(first), "--yes", "--json")
    assert (held.code, held.json[0]["result"]) == (0, "held")
    assert coordinator("approve", "Amina", "--words", " ".join(words)).code == 0
    (back,) = sent(coordinator, tmp_path / "down")
    assert amina("receive", str(back), "--yes").code == 0
    return first


def same(coordinator: Laptop, champion: Laptop, name: str) -> bool:
    """Whether both laptops hold the same of the champion's scope."""
    here = coordinator("fingerprint", "--scope", name).out
    return bool(here) and here == champion("fingerprint", "--scope", name).out


@pytest.mark.usefixtures("enrolled")
def test_both_laptops_hold_the_same_and_have_nothing_more_to_say(
    coordinator: Laptop, amina: Laptop, tmp_path: Path
) -> None:
    assert same(coordinator, amina, "Amina")
    assert len(coordinator.show("Arrival")) == 1
    for path in sent(amina, tmp_path / "up"):
        assert coordinator("receive", str(path), "--yes").code == 0
    assert sent(coordinator, tmp_path / "down") == []
    assert sent(amina, tmp_path / "up") == []
    assert same(coordinator, amina, "Amina")


def test_twice_or_renamed_changes_nothing_and_says_so(
    coordinator: Laptop, enrolled: Path, tmp_path: Path
) -> None:
    before = coordinator("fingerprint").out
    renamed = Path(shutil.copy(enrolled, tmp_path / "bundle (2).zip"))
    said = coordinator("receive", str(enrolled), str(renamed), "--yes", "--json")
    assert said.code == 0
    assert [one["result"] for one in said.json] == ["already", "already"]
    assert coordinator("fingerprint").out == before


def test_without_yes_a_file_is_only_looked_at(
    coordinator: Laptop, amina: Laptop, enrolled: Path, tmp_path: Path
) -> None:
    assert enrolled.exists()
    amina.do("add_venue", "name=New hall")
    (path,) = sent(amina, tmp_path / "more")
    said = coordinator("receive", str(path), "--json")
    assert said.json[0]["result"] == "new"
    assert said.json[0]["counts"] == {"Venue": 1}
    assert coordinator.show("Venue") == []


@pytest.mark.parametrize("spoil", ["short", "flipped", "strange", "empty", "longer"])
def test_a_spoilt_file_is_refused_in_one_sentence(
    coordinator: Laptop, amina: Laptop, enrolled: Path, tmp_path: Path, spoil: str
) -> None:
    assert enrolled.exists()
    amina.do("add_venue", "name=New hall")
    (path,) = sent(amina, tmp_path / "more")
    data = path.read_bytes()
    path.write_bytes(
        {
            "short": data[:-7],
            "flipped": data[:-40] + bytes([data[-40] ^ 1]) + data[-39:],
            "strange": b"\xff\xd8\xff\xe0" + data,
            "empty": b"",
            "longer": data + b"x",
        }[spoil]
    )
    before = coordinator("fingerprint").out
    said = coordinator("receive", str(path), "--yes")
    assert said.code == 1
    assert len(said.err.strip().splitlines()) == 1
    assert "Traceback" not in said.err
    assert coordinator("fingerprint").out == before
    assert coordinator.show("Venue") == []


def test_a_file_for_another_coordinator_is_not_for_us(
    coordinator: Laptop, enrolled: Path, made: Path, tmp_path: Path, amina: Laptop
) -> None:
    assert coordinator.folder.exists()
    other = Laptop(tmp_path / "other", amina.capsys)
    assert other("setup", "--role", "coordinator", "--name", "Piotr").code == 0
    said = other("receive", str(enrolled), "--yes", "--json")
    assert (said.code, said.json[0]["result"]) == (1, "not_for_us")
    assert made.exists()


def test_one_champion_never_sees_the_people_of_another(
    coordinator: Laptop, amina: Laptop, yusuf: Laptop, enrolled: Path, tmp_path: Path
) -> None:
    assert enrolled.exists()
    amina.do("add_person", "name=Nasreen Begum", "district=OL8")
    (path,) = sent(amina, tmp_path / "more")
    coordinator("receive", str(path), "--yes")
    words = joined(coordinator, yusuf, "Yusuf", tmp_path)
    (first,) = sent(yusuf, tmp_path / "up2")
    coordinator("receive", str(first), "--yes")
    assert coordinator("approve", "Yusuf", "--words", "-".join(words).upper()).code == 0
    for back in sent(coordinator, tmp_path / "down2"):
        yusuf("receive", str(back), "--yes")
    assert [one["name"] for one in coordinator.show("Person")] == ["Nasreen Begum"]
    assert yusuf.show("Person") == []
    assert {one["name"] for one in yusuf.show("Champion")} == {"Amina", "Yusuf"}
    assert same(coordinator, yusuf, "Yusuf")


def test_wrong_words_let_nobody_in(coordinator: Laptop, amina: Laptop, tmp_path: Path) -> None:
    joined(coordinator, amina, "Amina", tmp_path)
    assert coordinator("approve", "Amina", "--words", "a b c d e f").err == (
        "Nothing has come from Amina yet: take in their first parcel.\n"
    )
    (first,) = sent(amina, tmp_path / "up")
    coordinator("receive", str(first), "--yes")
    said = coordinator("approve", "Amina", "--words", "a b c d e f")
    assert (said.code, said.err) == (
        1,
        "These are not the six words that Amina’s laptop shows.\n",
    )
    assert coordinator.show("Device")[0]["role"] == "coordinator"
    assert len(coordinator.show("Device")) == 1


def test_a_laptop_that_joined_nothing_can_send_to_nobody(amina: Laptop, tmp_path: Path) -> None:
    said = amina("send", "--out", str(tmp_path))
    assert said.code == 1
    assert said.err.startswith("Join your programme first")


def test_bundle_inspect_writes_nothing(coordinator: Laptop, enrolled: Path) -> None:
    told = coordinator("bundle", "inspect", str(enrolled), "--json").json
    assert (told["from"], told["seal"], told["number"]) == ("Amina", "good", 1)
    assert told["counts"]["Arrival"] == 1
