"""The page for handout makers says what the code does."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from champion_app.documents.layouts import LAYOUTS
from champion_app.domain import font_packs, logos
from champion_app.domain.handout_blocks import KINDS, LARGEST_PICTURE, MOST_COLUMNS, MOST_PARTS
from champion_app.typeset import codes
from tests.house.source import ROOT

PAGE = (ROOT / "docs" / "paper.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", LAYOUTS)
def test_each_layout_stands_there_with_its_papers_and_sizes(name: str) -> None:
    layout = LAYOUTS[name]
    papers = ", ".join(f"{paper} {size:g}" for paper, size in layout.own.items())
    (row,) = re.findall(rf"^\| `{name}` \|(.*)\|$", PAGE, re.MULTILINE)
    _, own, bounds, two = (cell.strip() for cell in row.split("|"))
    assert own == papers
    assert bounds == f"{layout.least:g} – {layout.most:g}"
    assert (two != "no") == layout.bilingual


def test_each_kind_of_block_stands_there() -> None:
    told = re.findall(r"^\| ((?:`\w+`(?:, )?)+) \| [^|]+ \| [^|]+ \|$", PAGE, re.MULTILINE)
    assert set(re.findall(r"`(\w+)`", " ".join(told))) == set(KINDS)


def test_the_numbers_on_it_are_those_of_the_code() -> None:
    for said in (
        f"{LARGEST_PICTURE:,} bytes",
        f"at most {MOST_COLUMNS} columns",
        f"up to {MOST_PARTS} items",
        f"no square finer than {codes.FINEST:g} mm",
        f"grows to {codes.WIDEST:g} mm",
        f"up to {logos.LARGEST // 1_000_000} MB, {logos.LEAST_SIDE} to {logos.MOST_SIDE:,} dots",
        f"A file has up to {font_packs.LARGEST_FILE // 1_000_000} MB",
        f"a font up to {font_packs.LARGEST_FONT // 1_000_000} MB",
    ):
        assert said in PAGE
    assert logos.LONGEST_SHAPE == 8  # written out there


def test_the_longest_address_that_it_names_fits_into_a_code_and_hardly_more() -> None:
    assert "650 letters still fit" in PAGE
    assert _fits("https://example.org/".ljust(650, "x"))
    assert not _fits("https://example.org/".ljust(700, "x"))


def _fits(address: str) -> bool:
    return (len(codes.squares(address)) + 2 * codes.QUIET) * codes.FINEST <= codes.WIDEST


def test_its_parts_follow_each_other_without_a_gap_in_their_levels() -> None:
    levels = [len(mark) for mark in re.findall(r"^(#+) ", PAGE, re.MULTILINE)]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
