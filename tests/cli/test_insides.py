"""``bundle inspect`` tells what it can of any file, and changes nothing."""

from __future__ import annotations

import shutil
from pathlib import Path

import msgspec
import pytest

from champion_app.paths import Profile
from champion_app.sync import bundle, sealing
from champion_app.sync.identity import identity
from champion_app.sync.profile import open_profile
from tests.cli.laptops import PASSPHRASE, Laptop
from tests.cli.test_do import planned
from tests.cli.test_exchange import joined, sent


@pytest.fixture
def parcel(coordinator: Laptop, amina: Laptop, tmp_path: Path) -> Path:
    """Amina's second file, after she was let in."""
    session = planned(amina)
    amina.do("arrive", f"session={session}")
    words = joined(coordinator, amina, "Amina", tmp_path)
    (first,) = sent(amina, tmp_path / "up")
    coordinator("receive", str(first), "--yes")
    coordinator("approve", "Amina", "--words", " ".join(words))
    amina.do("arrive", f"session={session}")
    return sent(amina, tmp_path / "up")[0]


def state(laptop: Laptop) -> str:
    """All that a bundle could change, by its fingerprint and its waiting files."""
    opened = open_profile(Profile(laptop.folder), passphrase=PASSPHRASE)
    try:
        return str(
            [
                opened.store.rows(f"SELECT * FROM {table}")
                for table in (
                    "links",
                    "held",
                    "import_log",
                    "meta",
                    "devices",
                    "arrivals",
                    "unknown_blocks",
                )
            ]
        )
    finally:
        opened.close()


def rewritten(parcel: Path, coordinator: Laptop, amina: Laptop, **changes: object) -> Path:
    """The same bundle with other fields in its manifest, signed and sealed by Amina's laptop."""
    keys = []
    for laptop in (coordinator, amina):
        opened = open_profile(Profile(laptop.folder), passphrase=PASSPHRASE)
        keys.append(identity(opened.store))
        opened.close()
    reader, writer = keys
    came = bundle.open_bundle(parcel.read_bytes(), [reader.box_secret])
    fields = msgspec.msgpack.decode(came.manifest_bytes) | changes
    head = msgspec.msgpack.encode(fields)
    signature = sealing.sign(bundle.CONTEXT + head, writer.sign_private)
    plain = b"CHB1" + len(head).to_bytes(4, "big") + head + signature + bytes(came.body)
    changed = parcel.with_name("changed.champion")
    changed.write_bytes(sealing.seal(plain, [reader.box_public]))
    return changed


def test_a_good_file_is_told_in_lines_that_a_person_reads(
    coordinator: Laptop, parcel: Path
) -> None:
    before = state(coordinator)
    said = coordinator("bundle", "inspect", str(parcel))
    assert (said.code, said.err) == (0, "")
    first, to, inside, seal = said.out.splitlines()
    assert first.startswith("From Amina (laptop 2), number 2, made 20")
    assert to == "For laptops: this laptop (1)"
    assert "2 arrivals" in inside
    assert seal == "The seal is good."
    assert state(coordinator) == before


def test_a_file_of_a_later_format_is_told_as_far_as_it_can_be(
    coordinator: Laptop, amina: Laptop, parcel: Path
) -> None:
    later = rewritten(parcel, coordinator, amina, fmt=[2, 0], lsn="who knows")
    before = state(coordinator)
    said = coordinator("bundle", "inspect", str(later), "--json")
    assert said.code == 1
    told = said.json
    assert (told["result"], told["seal"], told["for_us"]) == ("newer", "good", True)
    assert (told["from"], told["device"], told["to"], told["number"]) == ("Amina", 2, [1], 2)
    assert "counts" not in told
    assert said.err.startswith("changed.champion: newer – ")
    assert state(coordinator) == before


def test_a_file_meant_for_another_laptop_is_told_though_it_opens_here(
    coordinator: Laptop, amina: Laptop, parcel: Path
) -> None:
    other = rewritten(parcel, coordinator, amina, dst=[7])
    said = coordinator("bundle", "inspect", str(other), "--json")
    assert said.code == 1
    told = said.json
    assert (told["result"], told["seal"], told["for_us"]) == ("not_for_us", "good", False)
    assert told["counts"]["Arrival"] == 2


def test_a_forged_file_is_told_with_its_broken_seal(
    coordinator: Laptop, amina: Laptop, yusuf: Laptop, parcel: Path
) -> None:
    opened = open_profile(Profile(amina.folder), passphrase=PASSPHRASE)
    amina_folder = shutil.copytree(amina.folder, amina.folder.with_name("thief"))
    opened.close()
    thief = open_profile(Profile(amina_folder), passphrase=PASSPHRASE)
    other = sealing.new_signing_key()
    with thief.store.atomic():
        thief.store.execute(
            "UPDATE secrets SET value = ? WHERE name = 'sign_private'", (other.private,)
        )
    thief.close()
    forged = rewritten(parcel, coordinator, Laptop(amina_folder, amina.capsys))
    said = coordinator("bundle", "inspect", str(forged), "--json")
    assert (said.code, said.json["seal"], said.json["result"]) == (1, "bad", "damaged")
    assert "does not come from the laptop it names" in said.err


def test_a_file_that_does_not_open_here_says_so_and_names_the_file(
    yusuf: Laptop, coordinator: Laptop, parcel: Path, tmp_path: Path
) -> None:
    joined(coordinator, yusuf, "Yusuf", tmp_path)
    said = yusuf("bundle", "inspect", str(parcel))
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith(f"{parcel.name}: not_for_us – This parcel was not made for")
