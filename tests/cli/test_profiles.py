"""Profiles by word: made once, opened with the right key only, one writer at a time."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from champion_app.paths import Profile
from champion_app.sync.profile import open_profile
from tests.cli.laptops import PASSPHRASE, Laptop


def test_setup_shows_a_recovery_code_that_opens_the_profile(amina: Laptop, tmp_path: Path) -> None:
    fresh = Laptop(tmp_path / "fresh", amina.capsys)
    code = fresh("setup", "--role", "champion", "--name", "Łucja", "--json").json["recovery_code"]
    (tmp_path / "passphrase.txt").write_text(code.lower().replace("-", " "), encoding="utf-8")
    assert fresh("show", "Champion", "--json").json[0]["name"] == "Łucja"


def test_a_profile_in_use_is_not_made_again(amina: Laptop) -> None:
    said = amina("setup", "--role", "champion", "--name", "Else")
    assert said.code == 1
    assert said.err.startswith("There is already a profile")
    assert amina.show("Champion")[0]["name"] == "Amina"


def test_a_wrong_passphrase_is_one_plain_sentence(amina: Laptop, tmp_path: Path) -> None:
    (tmp_path / "passphrase.txt").write_text("wrong horse\n", encoding="utf-8")
    said = amina("show", "Person")
    assert (said.code, said.out) == (1, "")
    assert said.err == "That passphrase does not open this profile.\n"


def test_without_keyring_file_or_terminal_it_ends_with_one(amina: Laptop) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "champion_app", "show", "Person", "--profile", str(amina.folder)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"},
    )
    assert ran.returncode == 1
    assert ran.stderr == "This profile needs its passphrase.\n"


def test_looking_works_while_another_writes_and_writing_says_so(amina: Laptop) -> None:
    opened = open_profile(Profile(amina.folder), passphrase=PASSPHRASE)
    try:
        assert amina("show", "Session", "--json").json == []
        said = amina("do", "add_venue", "name=Hall")
        assert said.code == 1
        assert said.err.startswith("Champion is already open on this profile")
    finally:
        opened.close()
    amina.do("add_venue", "name=Hall")


def test_there_is_no_profile_where_there_is_none(amina: Laptop, tmp_path: Path) -> None:
    said = Laptop(tmp_path / "nowhere", amina.capsys)("show", "Person")
    assert (said.code, said.err) == (1, f"There is no profile in {tmp_path / 'nowhere'}.\n")
    assert not (tmp_path / "nowhere").exists()


def test_doctor_finds_a_healthy_profile_healthy(amina: Laptop) -> None:
    told = amina("doctor", "--json").json
    assert {one["check"]: one["ok"] for one in told} == {
        "keyring": True,
        "profile": True,
        "database": True,
        "sums": True,
        "clock": True,
    }


def test_the_programmes_on_this_computer_are_listed_by_name_and_folder(
    coordinator: Laptop, amina: Laptop, tmp_path: Path
) -> None:
    assert coordinator("programmes").out.startswith("No profile is listed")
    for laptop in (coordinator, amina):
        assert laptop("programmes", "add").code == 0
    assert amina("programmes", "list").out.splitlines() == [
        f"* no programme yet (champion): --profile {amina.folder.resolve()}",
        f"  Oldham Champions (coordinator): --profile {coordinator.folder.resolve()}",
    ]
    start = tmp_path / "amina.start"
    assert coordinator("invite", "--champion", "Amina", "--out", str(start)).code == 0
    assert amina("join", str(start)).code == 0
    assert amina("programmes", "add").out == "Listed: Oldham Champions\n"
    assert amina("programmes", "drop", str(coordinator.folder)).out == "Taken off the list.\n"
    assert [one["this"] for one in amina("programmes", "--json").json] == [True]


def test_verbs_leave_safe_copies_that_a_damaged_database_goes_back_to(amina: Laptop) -> None:
    amina.do("add_venue", "name=Community Hall")
    database = Profile(amina.folder).database
    whole = database.read_bytes()
    database.write_bytes(whole[:8192] + bytes(512) + whole[8704:])
    said = amina("show", "Venue")
    assert said.code == 1
    assert said.err.startswith("The data file is damaged: go back to the last good copy")
    assert amina("restore").code == 0
    assert [one["name"] for one in amina.show("Venue")] == ["Community Hall"]
