"""Every kind of bad file: one sentence that says which file and why, and nothing changed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from champion_app.paths import Profile
from champion_app.sentences import SENTENCES
from champion_app.sync.bundle import FILE_LIMIT
from champion_app.sync.profile import Who, make_profile, open_profile
from tests.cli.laptops import PASSPHRASE, Laptop
from tests.cli.test_exchange import joined, sent
from tests.cli.test_insides import parcel, rewritten
from tests.cli.test_odd_places import ROOT, one_sentence
from tests.store.disks import read_only

__all__ = ["parcel"]

INSPECT, RECEIVE = ("bundle", "inspect"), ("receive", "--yes")


def everything(laptop: Laptop) -> dict[str, str]:
    """All that stands in its file, table by table."""
    opened = open_profile(Profile(laptop.folder), passphrase=PASSPHRASE)
    try:
        named = "SELECT name FROM sqlite_master WHERE type = 'table'"
        found = {
            str(name): str(opened.store.rows(f'SELECT * FROM "{name}"'))
            for (name,) in opened.store.rows(named)
        }
    finally:
        opened.close()
    return found


def bad_files(parcel: Path, coordinator: Laptop, amina: Laptop) -> Iterator[tuple[Path, str]]:
    """Bad files, each with the error whose sentence it must get."""
    data, folder = parcel.read_bytes(), parcel.with_name("bad")
    folder.mkdir()
    start = next(parcel.parents[1].glob("*.start")).read_bytes()
    for name, content, error in (
        ("short", data[:-7], "BundleDamaged"),
        ("half", data[: len(data) // 2], "BundleDamaged"),
        ("first-line", data[:10], "BundleDamaged"),
        ("flipped", data[:-40] + bytes([data[-40] ^ 1]) + data[-39:], "BundleDamaged"),
        ("longer", data + b"x", "BundleDamaged"),
        ("empty", b"", "BundleDamaged"),
        ("photo", b"\xff\xd8\xff\xe0" + data, "NotOurs"),
        ("start-file", start, "NotOurs"),
    ):
        (folder / name).write_bytes(content)
        yield folder / name, error
    with (folder / "huge").open("wb") as huge:
        huge.truncate(FILE_LIMIT + 1)
    yield folder / "huge", "BundleTooLarge"
    yield folder, "FileUnreadable"
    yield folder / "missing", "FileUnreadable"
    yield Path("-"), "FileUnreadable"
    if sys.platform != "win32":
        os.mkfifo(folder / "pipe")
        yield folder / "pipe", "FileUnreadable"
    source = {"dev": 99, "inc": b"i" * 16, "sign_pub": b"k" * 32, "name": "Nobody"}
    changes = {"dst": [7]}, {"src": source, "enrol": None}, {"lsn": "who knows"}
    for change, error in zip(changes, ("NotForUs", "UnknownSender", "BundleDamaged"), strict=True):
        changed = rewritten(parcel, coordinator, amina, **change)
        yield changed.rename(folder / error), error


REFUSALS = {"not_ours", "not_for_us", "damaged", "newer", "quarantined"}
"""What programs may be told of a file that was not taken in."""


def test_every_bad_file_is_refused_in_one_sentence_and_changes_nothing(
    coordinator: Laptop, amina: Laptop, parcel: Path
) -> None:
    before = everything(coordinator)
    for file, error in bad_files(parcel, coordinator, amina):
        data = file.read_bytes() if file.is_file() else b""
        for verb in (INSPECT, RECEIVE):
            said = one_sentence(coordinator(*verb, str(file)))
            assert file.name in said, (verb, said)
            assert SENTENCES[error].partition("{")[0] in said, (verb, error, said)
        [told] = coordinator(*RECEIVE, str(file), "--json").json
        assert (told["result"] in REFUSALS, told["taken_in"]) == (True, False), error
        assert everything(coordinator) == before, error
        assert data == (file.read_bytes() if file.is_file() else b""), error


def test_a_parcel_of_a_later_format_changes_no_record_and_is_named(
    coordinator: Laptop, amina: Laptop, parcel: Path
) -> None:
    later = rewritten(parcel, coordinator, amina, fmt=[2, 0])
    before = everything(coordinator)
    said = coordinator(*INSPECT, str(later))
    assert (said.code, everything(coordinator)) == (1, before)
    assert said.err == f"{later.name}: newer – {SENTENCES['BundleTooNew']}\n"
    said = coordinator(*RECEIVE, str(later))
    assert one_sentence(said) == f"{later.name}: newer – {SENTENCES['BundleTooNew']}\n"
    after = everything(coordinator)
    changed = {name for name in after if after[name] != before[name]}
    assert changed == {"held", "meta"}  # it is kept, and who opened the profile looked at it


def test_a_parcel_of_another_programme_and_of_an_unapproved_laptop_change_nothing(
    coordinator: Laptop, yusuf: Laptop, parcel: Path, tmp_path: Path
) -> None:
    piotr = Laptop(tmp_path / "piotr", yusuf.capsys)
    who = Who("coordinator", "Piotr", "Rochdale Champions")
    profile = Profile(piotr.folder)
    make_profile(profile, who, passphrase=PASSPHRASE, practice=True).opened.close()
    before = everything(piotr)
    for verb in (INSPECT, RECEIVE):
        said = one_sentence(piotr(*verb, str(parcel)))
        assert said == f"{parcel.name}: not_for_us – {SENTENCES['NotForUs']}\n"
    assert everything(piotr) == before
    joined(coordinator, yusuf, "Yusuf", tmp_path)
    (asks,) = sent(yusuf, tmp_path / "asks")
    before = everything(coordinator)
    said = coordinator(*INSPECT, str(asks))
    assert said.code == 0  # it is held, not refused
    assert "The laptop is not approved yet." in said.out
    assert everything(coordinator) == before


# --- sticks ---


def test_a_stick_that_may_only_be_read_gives_but_takes_nothing(
    coordinator: Laptop, amina: Laptop, parcel: Path
) -> None:
    before, stick = everything(amina), parcel.parent
    amina.do("arrive", f"session={amina.show('Session')[0]['id']}")
    changed = everything(amina)
    there = sorted(stick.iterdir())
    with read_only(stick) as how:
        with amina.capsys.disabled():
            sys.stdout.write(f"\n{Path(__file__).name}: {how}\n")
        said = one_sentence(amina("send", "--out", str(stick)))
        assert said.startswith(f"Champion may not write here: {stick}")
        assert coordinator(*INSPECT, str(parcel)).code == 0
        assert coordinator(*RECEIVE, str(parcel)).code == 0
        assert sorted(stick.iterdir()) == there
    assert everything(amina) == changed != before
    assert len(coordinator.show("Arrival")) == 2
    (next_one,) = sent(amina, stick)
    assert next_one.name.endswith("-0003.champion")
    assert coordinator(*RECEIVE, str(next_one)).code == 0


# --- two at once ---


def test_two_importers_at_once_take_a_parcel_in_once(
    coordinator: Laptop, amina: Laptop, parcel: Path
) -> None:
    secret = str(coordinator.folder.parent / "passphrase.txt")
    words = [*RECEIVE, str(parcel), "--profile", str(coordinator.folder)]
    command = [sys.executable, "-m", "champion_app", *words, "--passphrase-file", secret]
    both = [
        subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        for _ in range(2)
    ]
    told = [(*one.communicate(timeout=60), one.returncode) for one in both]
    good = [out for out, _, code in told if code == 0]
    assert sorted("already have all" in out for out in good) in ([False], [False, True])
    for _, err, code in told:
        if code:
            assert (code, err) == (1, SENTENCES["ProfileInUse"].format(folder=coordinator.folder))
    assert len(coordinator.show("Arrival")) == len(amina.show("Arrival")) == 2
    opened = open_profile(Profile(coordinator.folder), passphrase=PASSPHRASE)
    log = opened.store.rows("SELECT result, number FROM import_log WHERE number = 2")
    assert (log.count(("new", 2)), len(log)) == (1, len(good))
    opened.close()
