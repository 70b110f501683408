"""The whole job as a subprocess, with the network unplugged."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path

import pytest

from tests.journeys.programs import PROGRAMS, run, unplugged

LANGUAGES = ("en", "ur", "ar", "bn", "pa", "pl", "ro", "so", "uk", "zh-Hans")
HANDOUTS = ("welcome", "eating-well", "vaccines-questions")
LAPTOPS = ("coordinator", "champion-1", "champion-2")


@pytest.fixture(scope="module", params=PROGRAMS)
def program(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def village(program: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What ``demo`` leaves when it can reach nobody."""
    out = tmp_path_factory.mktemp("demo") / "village"
    cut_off = unplugged()
    print("cut off by a network namespace" if cut_off else "no namespace here: not cut off")
    ran = run(program, "demo", "--out", str(out), before=cut_off)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.count("hold the same: yes") == 2
    return out


def test_the_demo_leaves_its_fixed_tree(village: Path) -> None:
    assert sorted(one.name for one in village.iterdir()) == [
        "bundles",
        "exports",
        "laptops",
        "paper",
        "passphrase.txt",
        "receipts",
    ]
    assert {one.name for one in (village / "laptops").iterdir()} == set(LAPTOPS)
    wanted = {f"handout-{slug}-{tag}.pdf" for slug in HANDOUTS for tag in LANGUAGES}
    assert wanted <= {one.name for one in (village / "paper").iterdir()}
    (report,) = (village / "paper").glob("quarter-*-en.pdf")
    assert re.fullmatch(r"quarter-\d{4}-\d\d-to-\d{4}-\d\d-en\.pdf", report.name)
    assert (village / "exports" / "quarter.xlsx").read_bytes().startswith(b"PK")
    for file in (*(village / "paper").iterdir(), *(village / "receipts").iterdir()):
        assert file.read_bytes().startswith(b"%PDF-"), file.name
    names = sorted(one.name for one in (village / "bundles").iterdir())
    assert [name[:2] for name in names] == [f"{n:02d}" for n in range(1, len(names) + 1)]
    assert all(name.isascii() and name.endswith(".champion") for name in names)


def test_the_laptops_open_with_the_practice_passphrase_and_agree(
    program: str, village: Path
) -> None:
    def told(laptop: str, *words: str) -> str:
        ran = run(
            program,
            *("--profile", str(village / "laptops" / laptop)),
            *("--passphrase-file", str(village / "passphrase.txt")),
            *words,
        )
        assert (ran.returncode, ran.stderr) == (0, "")
        return ran.stdout

    sessions = json.loads(told("coordinator", "show", "Session", "--json"))
    assert len(sessions) == 4
    assert {one["status"] for one in sessions} == {"closed"}
    for laptop, name in (("champion-1", "Amina Begum"), ("champion-2", "Yusuf Warsame")):
        digits = told(laptop, "fingerprint", "--scope", name)
        assert re.fullmatch(r"[0-9a-f]{64}\n", digits)
        assert told("coordinator", "fingerprint", "--scope", name) == digits
    assert len(json.loads(told("champion-1", "show", "Person", "--json"))) == 4
    assert len(json.loads(told("coordinator", "show", "Person", "--json"))) == 8


def test_the_export_says_what_the_sessions_say(village: Path) -> None:
    text = (village / "exports" / "sessions.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(text.splitlines()))
    assert [int(row["attendance_total"]) for row in rows] == [27, 9, 20, 16]
    assert sum(int(row["materials_out"]) for row in rows) > 0
    assert all(row["duration_min"] == "" for row in rows)


def test_no_name_stands_in_clear_in_any_file(village: Path) -> None:
    names = ("Mohammed Khan", "Nasreen Akhtar", "Shukri Ali", "Oksana Kovalenko", "محمد خان")
    for folder in ("laptops", "bundles"):
        for file in (village / folder).rglob("*"):
            data = file.read_bytes() if file.is_file() else b""
            for name in names:
                assert name.encode() not in data, f"{name} in {file.name}"
                assert name.encode("utf-16-le") not in data, f"{name} in {file.name}"


def test_a_second_demo_never_overwrites_the_first(program: str, village: Path) -> None:
    ran = run(program, "demo", "--out", str(village))
    assert ran.returncode == 1
    assert ran.stderr.startswith("There is already a profile")


def test_the_demo_takes_a_list_of_real_places(program: str, tmp_path: Path) -> None:
    listed = tmp_path / "places.csv"
    listed.write_text(
        'Name;Straße;Postcode\nCafé Łąka;1 High St;OL1 1AA\n"Two\nLines";2 High St;OL9 7BB\n',
        encoding="utf-8",
    )
    ran = run(program, "demo", "--out", str(tmp_path / "out"), "--venues", str(listed))
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "took in 2 places" in ran.stdout


def test_a_list_that_is_not_there_is_one_sentence(program: str, tmp_path: Path) -> None:
    ran = run(program, "demo", "--out", str(tmp_path / "out"), "--venues", "nowhere.csv")
    assert (ran.returncode, ran.stderr) == (1, "This file cannot be read: nowhere.csv.\n")
    assert not (tmp_path / "out").exists()


def test_the_program_proves_that_it_is_whole(program: str) -> None:
    ran = run(program, "self-check", "--json")
    told = json.loads(ran.stdout)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert all(one["ok"] for one in told)
    assert {"resources", "database", "paper", "tables", "parcels"} <= {one["check"] for one in told}
