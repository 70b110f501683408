"""Handouts in every layout from the command line: what comes out, and what is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from champion_app.documents.layouts import LAYOUTS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.laptops import Laptop


def test_each_layout_is_listed_and_printed_by_its_name(amina: Laptop, tmp_path: Path) -> None:
    (listed,) = [one for one in amina("documents", "--json").json if one["name"] == "handout"]
    assert list(listed["layouts"]) == list(LAYOUTS)
    out = tmp_path / "out.pdf"
    for name in listed["layouts"]:
        said = amina(
            "print", "handout", "handout=eating-well", f"layout={name}", "--language", "ur",
            "--out", str(out), "--json",
        )  # fmt: skip
        assert said.code == 0, said.err
        assert out.read_bytes().startswith(b"%PDF")
        assert bool(said.json.get("left_out")) == (name == "wallet-card")
    said = amina(
        "print", "handout", "handout=welcome", "--layout", "Wallet card", "--language", "en",
        "--out", str(out),
    )  # fmt: skip
    assert "Not on the card:\n    What do we write down?\n" in said.out


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (("--layout", "scroll"), "There is no layout called “scroll”"),
        (
            ("layout=large-print", "--size", "15"),
            "The layout “large-print” has letters of 16 to 28 points, not of 15.",
        ),
        (("layout=easy-read", "--size", "12"), "has letters of 14 to 28 points, not of 12."),
        (
            ("layout=wallet-card", "--paper", "A3"),
            "The layout “wallet-card” is not printed on A3, but on A4.",
        ),
        (("layout=booklet", "--paper", "A5"), "is not printed on A5, but on A4, A3."),
        (
            ("layout=easy-read", "--with", "en"),
            "The layout “easy-read” has room for one language: print each by itself.",
        ),
    ],
)
def test_what_no_layout_can_be_is_refused_in_a_sentence(
    amina: Laptop, tmp_path: Path, given: tuple[str, ...], sentence: str
) -> None:
    pairs = [one for one in given if one.startswith("layout=")]
    rest = [one for one in given if one not in pairs]
    out = tmp_path / "out.pdf"
    said = amina(
        "print", "handout", "handout=welcome", *pairs, "--language", "ur", *rest, "--out", str(out)
    )
    assert said.code != 0
    assert sentence in said.err
    assert len(said.err.strip().splitlines()) == 1
    assert not out.exists()


def test_a_paper_of_one_layout_says_so(amina: Laptop, tmp_path: Path) -> None:
    said = amina(
        "print",
        "sign-in",
        "--layout",
        "poster",
        "--language",
        "en",
        "--out",
        str(tmp_path / "x.pdf"),
    )
    assert said.err.strip().endswith("Only handouts come in several layouts: “sign-in” has one.")


def test_what_would_be_passed_over_is_refused(amina: Laptop, tmp_path: Path) -> None:
    out = ("--language", "ur", "--out", str(tmp_path / "out.pdf"))
    for given, told in (
        (("tally", "--with", "en"), "tally is printed in one language at a time: not --with."),
        (("tally", "--copies", "3"), "--copies, --both-sides and --for-session go with --printer."),
    ):
        said = amina("print", *given, *out)
        assert (said.code, told in said.err) == (2, True)
    assert not (tmp_path / "out.pdf").exists()
