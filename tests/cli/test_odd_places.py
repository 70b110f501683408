"""Odd bytes, odd files, answers that nobody reads: one sentence each, and nothing half-done."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from champion_app.paths import Profile
from champion_app.sync.profile import open_profile
from tests.cli.laptops import PASSPHRASE, Laptop, Said
from tests.cli.test_exchange import enrolled, joined, sent

__all__ = ["enrolled"]

ROOT = Path(__file__).parents[2]
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")


def one_sentence(said: Said) -> str:
    """What an ending with 1 says on stderr."""
    assert said.code == 1, said
    assert len(said.err.splitlines()) == 1, said.err
    assert "Traceback" not in said.err
    assert len(said.err) < 700
    return said.err


@pytest.mark.parametrize(
    "words",
    [
        ("do", "add_venue", "name=Caf\udce9"),
        ("do", "plan_session", "title=x", "venue=\udce9", "starts_at=2026-11-24T14:00"),
        ("show", "Person", "--id", "\udce9"),
        ("show", "\udce9"),
        ("fingerprint", "--scope", "\udce9"),
        ("approve", "\udce9", "--words", "a b c d e f"),
        ("show", "Person", "--id", "x" * 5000),
        ("do", "add_venue", "name=" + "x" * 5000),
        ("do", "fly" * 1000),
        ("receive", "x" * 5000, "--yes"),
        ("receive", "\udce9", "--yes"),
        ("join", "x" * 300),
        ("import", "venues", "x" * 300, "--yes"),
        ("restore", "x" * 300),
        ("backup", "--out", "x" * 300),
        ("invite", "--champion", "A", "--out", "x" * 300),
        ("export", "sessions", "--format", "csv", "--out", "y/" + "x" * 300),
        ("setup", "--role", "champion", "--name", "A", "--profile", "z" * 300),
    ],
)
def test_odd_bytes_and_long_words_are_one_sentence(
    coordinator: Laptop, words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    one_sentence(coordinator(*words))


def ended(laptop: Laptop, shell: str, *words: str) -> tuple[int, str]:
    """The exit code and stderr of a real process whose stdout the shell leads elsewhere."""
    laptop.show("Venue")  # writes the passphrase file
    secret = laptop.folder.parent / "passphrase.txt"
    options = ["--profile", str(laptop.folder), "--passphrase-file", str(secret)]
    ran = subprocess.run(
        ["bash", "-c", shell, "bash", sys.executable, "-m", "champion_app", *words, *options],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        cwd=ROOT,
    )
    return ran.returncode, ran.stderr


@posix
@pytest.mark.parametrize(
    ("shell", "err"),
    [
        ('"$@" > /dev/full', "The answer could not be written.\n"),
        ('"$@" >&-', "The answer could not be written.\n"),
        ('set -o pipefail; "$@" | (exec <&-; :)', ""),
    ],
)
def test_an_answer_that_cannot_be_written_ends_with_one(
    amina: Laptop, shell: str, err: str
) -> None:
    assert ended(amina, shell, "commands", "--json") == (1, err)


@posix
@pytest.mark.parametrize("word", ["--help", "--version"])
def test_help_and_version_that_cannot_be_written_end_with_one(amina: Laptop, word: str) -> None:
    assert ended(amina, '"$@" > /dev/full', word) == (1, "The answer could not be written.\n")


@posix
@pytest.mark.parametrize("kind", ["folder", "pipe", "device"])
@pytest.mark.parametrize(
    "words",
    [
        ("backup",),
        ("invite", "--champion", "Sabah"),
        ("export", "sessions", "--format", "json"),
        ("print", "session-log", "--language", "en"),
    ],
)
def test_only_an_ordinary_file_is_written_over(
    coordinator: Laptop, tmp_path: Path, kind: str, words: tuple[str, ...]
) -> None:
    goal = tmp_path / "goal"
    if kind == "folder":
        goal.mkdir()
    elif kind == "pipe":
        os.mkfifo(goal)
    else:
        goal.symlink_to("/dev/null")
    assert one_sentence(coordinator(*words, "--out", str(goal))).startswith("Champion may not")
    assert goal.exists()
    assert not goal.is_file()
    assert [one["name"] for one in coordinator.show("Champion")] == []


@posix
def test_a_link_is_followed(coordinator: Laptop, tmp_path: Path) -> None:
    (tmp_path / "real.csv").write_text("old", encoding="utf-8")
    (tmp_path / "link.csv").symlink_to(tmp_path / "real.csv")
    out = str(tmp_path / "link.csv")
    assert coordinator("export", "sessions", "--format", "csv", "--out", out).code == 0
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").read_text(encoding="utf-8-sig") != "old"


@posix
@pytest.mark.parametrize("verb", [("receive", "--yes"), ("join",), ("import", "venues", "--yes")])
def test_a_pipe_is_no_file_to_read(
    coordinator: Laptop, tmp_path: Path, verb: tuple[str, ...]
) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "cannot be read" in one_sentence(coordinator(*verb, str(tmp_path / "pipe")))


def test_an_invitation_that_cannot_be_written_reserves_nothing(
    coordinator: Laptop, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    one_sentence(coordinator("invite", "--champion", "A", "--out", str(tmp_path / "file" / "a")))
    assert coordinator.show("Champion") == []
    assert coordinator("invite", "--champion", "B", "--out", str(tmp_path / "b")).code == 0
    assert [one["code"] for one in coordinator.show("Champion")] == ["C2"]


def test_a_parcel_that_cannot_be_written_takes_no_number(
    coordinator: Laptop, amina: Laptop, tmp_path: Path
) -> None:
    joined(coordinator, amina, "Amina", tmp_path)
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    one_sentence(amina("send", "--out", str(tmp_path / "file")))
    (path,) = sent(amina, tmp_path / "up")
    assert path.name.endswith("-0001.champion")
    assert [one.name for one in (tmp_path / "up").iterdir()] == [path.name]


def test_a_name_that_is_taken_by_a_folder_takes_no_number(
    coordinator: Laptop, amina: Laptop, tmp_path: Path
) -> None:
    joined(coordinator, amina, "Amina", tmp_path)
    (path,) = sent(amina, tmp_path / "up")
    following = tmp_path / "up" / path.name.replace("-0001.", "-0002.")
    following.mkdir()
    amina.do("add_venue", "name=Hall")
    one_sentence(amina("send", "--out", str(tmp_path / "up")))
    following.rmdir()
    assert sent(amina, tmp_path / "up") == [following]
    assert set((tmp_path / "up").iterdir()) == {path, following}


def test_looking_goes_on_while_another_writes(
    coordinator: Laptop, amina: Laptop, enrolled: Path, tmp_path: Path
) -> None:
    amina.do("add_venue", "name=New hall")
    (path,) = sent(amina, tmp_path / "more")
    places = tmp_path / "places.csv"
    places.write_text("name,address\nHall,1 High Street\n", encoding="utf-8")
    opened = open_profile(Profile(coordinator.folder), passphrase=PASSPHRASE)
    try:
        looked = coordinator("receive", str(path), str(enrolled), "--inspect", "--json")
        assert [one["result"] for one in looked.json] == ["new", "already"]
        assert looked.json[0]["counts"] == {"Venue": 1}
        assert [one["taken_in"] for one in looked.json] == [False, False]
        assert all("only looked at" in one["message"] for one in looked.json)
        assert coordinator("bundle", "inspect", str(path)).code == 0
        told = coordinator("import", "venues", str(places), "--inspect", "--json").json
        assert (told["new"], told["applied"]) == (1, False)
    finally:
        opened.close()
    assert coordinator.show("Venue") == []


def test_a_held_file_is_only_looked_at_too(
    coordinator: Laptop, amina: Laptop, tmp_path: Path
) -> None:
    joined(coordinator, amina, "Amina", tmp_path)
    (first,) = sent(amina, tmp_path / "up")
    (looked,) = coordinator("receive", str(first), "--json").json
    assert (looked["result"], looked["taken_in"]) == ("held", False)
    assert looked["message"].endswith("it would wait (only looked at, not taken in).")
    assert "Nothing has come" in coordinator("approve", "Amina", "--words", "a b c d e f").err


@pytest.mark.usefixtures("enrolled")
def test_a_laptop_is_let_in_once(coordinator: Laptop) -> None:
    said = coordinator("approve", "Amina", "--words", "a b c d e f")
    assert (said.code, said.err) == (1, "Amina’s laptop is let in already.\n")


@pytest.mark.parametrize("kind", ["gone", "folder"])
def test_what_is_no_file_is_plainly_told(coordinator: Laptop, tmp_path: Path, kind: str) -> None:
    if kind == "folder":
        (tmp_path / kind).mkdir()
    said = coordinator("receive", str(tmp_path / kind), "--yes")
    assert one_sentence(said) == f"This file cannot be read: {tmp_path / kind}.\n"


def test_a_file_that_is_no_copy_is_not_put_back(amina: Laptop, tmp_path: Path) -> None:
    amina.do("add_venue", "name=Hall")
    wrong = tmp_path / "photo.jpg"
    wrong.write_bytes(b"\xff\xd8" * 5000)
    assert one_sentence(amina("restore", str(wrong))) == (
        f"This file is no copy of this profile’s data: {wrong}.\n"
    )
    assert len(amina.show("Venue")) == 1


def test_shared_choices_may_stand_between_group_and_verb(
    amina: Laptop, capsys: pytest.CaptureFixture[str]
) -> None:
    assert amina("handout", "--json", "list").json
    assert "cannot be read" in one_sentence(amina("bundle", "--json", "inspect", "gone"))
    ran = subprocess.run(
        [sys.executable, "-m", "champion_app", "--json", "--version"],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    assert list(json.loads(ran.stdout)) == ["version"]
    assert capsys.readouterr().out == ""


def test_nothing_to_send_prints_nothing(coordinator: Laptop, tmp_path: Path) -> None:
    said = coordinator("send", "--out", str(tmp_path / "out"))
    assert (said.code, said.out, said.err) == (0, "", "")


@pytest.mark.parametrize(
    "name", ["champion.db", "champion.db-wal", "key.json", "../passphrase.txt"]
)
def test_nothing_is_written_over_the_data_their_key_or_the_passphrase(
    coordinator: Laptop, name: str
) -> None:
    before = coordinator("fingerprint").out
    goal = str(coordinator.folder / name)
    for words in (
        ("export", "sessions", "--format", "csv", "--out", goal),
        ("invite", "--champion", "Farah", "--out", goal),
        ("print", "sign-in", "--language", "en", "--out", goal),
        ("backup", "--out", goal),
    ):
        said = coordinator(*words)
        assert (said.code, said.out) == (1, ""), words
        assert said.err.endswith("does not fit in out.\n"), words
    assert coordinator("fingerprint").out == before != ""
