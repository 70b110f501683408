"""Laptops and the programme's key by the command line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.cli.laptops import Laptop
from tests.documents.pages import text_of


@pytest.fixture
def omar(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Laptop:
    made = Laptop(tmp_path / "omar", capsys)
    assert made("setup", "--role", "coordinator", "--name", "Omar").code == 0
    return made


def code_on(page: str) -> str:
    """What a person would type from a printed page: its rows of letters and hyphens."""
    rows = re.findall(r"(?:[0-9A-Z]{3,4}\s*-?\s*){3,}", " ".join(text_of(Path(page).read_bytes())))
    return " ".join(rows)


def test_the_key_goes_on_two_pages_leaves_and_comes_back(omar: Laptop, tmp_path: Path) -> None:
    assert omar("root", "show", "--json").json == {"root": "here"}
    assert omar("root", "forget", "--yes").code == 1
    for language in ("ur", "en"):
        said = omar("root", "print", "--out", str(tmp_path / language), "--language", language)
        assert said.code == 0, said.err
    pages = omar("root", "print", "--out", str(tmp_path / "again"), "--json").json
    assert [Path(one).name for one in pages] == [
        "programme-key-1-of-2.pdf",
        "programme-key-2-of-2.pdf",
    ]
    assert omar("root", "forget").out.startswith("Nothing was done")
    assert omar("root", "forget", "--yes").code == 0
    assert omar("root", "show", "--json").json == {"root": "on_paper"}
    refused = omar("invite", "--coordinator", "Ruth", "--out", str(tmp_path / "ruth.start"))
    assert (refused.code, "two pages" in refused.err) == (1, True)
    assert omar("root", "bring", "--share1", "x", "--share2", "y").code == 1
    one, other = map(code_on, pages)
    said = omar("root", "bring", "--share1", other, "--share2", one)
    assert said.code == 0, (said.err, one, other)
    assert omar("invite", "--coordinator", "Ruth", "--out", str(tmp_path / "r.start")).code == 0


def test_a_coordinator_is_invited_and_a_lost_laptop_is_told(
    omar: Laptop, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    start = tmp_path / "ruth.champion-start"
    assert omar("invite", "--coordinator", "Ruth", "--out", str(start)).code == 0
    assert omar("invite", "--out", str(start)).code == 2
    ruth = Laptop(tmp_path / "ruth", capsys)
    assert ruth("setup", "--role", "coordinator", "--name", "Ruth").code == 0
    words = ruth("join", str(start), "--json").json["words"]
    [file] = ruth("send", "--out", str(tmp_path / "up"), "--json").json
    assert omar("receive", file, "--yes", "--json").json[0]["result"] == "held"
    said = omar("approve", "Ruth", "--words", " ".join(words))
    assert said.code == 0, said.err
    [back] = omar("send", "--out", str(tmp_path / "down"), "--json").json
    assert ruth("receive", back, "--yes", "--json").json[0]["result"] == "new"
    listed = omar("device", "list", "--json").json
    assert [(one["number"], one["role"], one["state"]) for one in listed] == [
        (1, "coordinator", "active"),
        (2, "coordinator", "active"),
    ]
    assert re.search(
        "2: Ruth, coordinator, in use, last heard from on 20", omar("device", "list").out
    )
    assert omar("device", "lost", "Nobody").err.startswith("There is no laptop of “Nobody”")
    assert omar("device", "lost", "Ruth").code == 0
    assert "lost" in omar("device", "list").out
    assert omar("device", "retire", "2").err == "Ruth’s laptop 2 is lost already.\n"
    ruth.do("add_venue", "name=Hall")
    [late] = ruth("send", "--out", str(tmp_path / "up"), "--json").json
    assert omar("receive", late, "--yes").code == 1
    [held] = omar("held", "--json").json
    assert (held["from"], held["number"], held["why"]) == ("Ruth", 2, "revoked")
    assert "made after its laptop was reported lost or given back" in omar("held").out
    said = omar("held", "adopt", held["id"])
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("This bundle cannot be taken over: made after its laptop")
    assert omar("held", "adopt", "zz").err == "There is no bundle called “zz”.\n"
    assert omar("held", "drop", held["id"]).out == "Thrown away.\n"
    assert omar("held").out == "Nothing waits.\n"
