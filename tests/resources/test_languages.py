"""The table of languages agrees with itself, with the fonts and with the phrases."""

from __future__ import annotations

import json
import unicodedata

import pytest

from tests.resources.texts import PAPER_LANGUAGES, RESOURCES, languages

COLUMNS = "tag name_en autonym script direction font print_leading spoken_only reads_in parent"
RTL_SCRIPTS = {"Arab", "Hebr"}
FONT_PACKS = {"Noto Sans TC", "Noto Sans HK", "Noto Sans JP", "Noto Sans KR"}
"""Families of the optional Chinese, Japanese and Korean pack: known, not in the repository."""

# fmt: off
MUST_HAVE = (
    "ur", "pl", "ar", "pa", "pa-Arab", "bn", "syl", "pt", "ro", "es", "gu", "zh-Hans",
    "zh-Hant", "yue", "fa", "fa-AF", "kmr", "ckb", "ml", "fr", "so", "ps", "ti", "ru", "phr",
    "hi", "ta", "tr", "sw", "sq", "bfi", "yi", "am", "om", "ak", "tw", "ig", "yo", "ln", "uk",
    "vi", "ne", "cy", "en",
)
# fmt: on


def test_every_row_has_every_column() -> None:
    for row in languages().values():
        assert list(row) == COLUMNS.split()
        assert None not in row.values()


def test_no_tag_stands_twice() -> None:
    lines = (RESOURCES / "languages.csv").read_text(encoding="utf-8").splitlines()
    assert len(lines) - 1 == len(languages())


@pytest.mark.parametrize("tag", MUST_HAVE)
def test_a_language_that_programmes_print_or_speak_is_there(tag: str) -> None:
    assert tag in languages()


@pytest.mark.parametrize("tag", PAPER_LANGUAGES)
def test_a_paper_language_can_be_printed(tag: str) -> None:
    assert languages()[tag]["spoken_only"] == "no"
    assert (RESOURCES / "phrases" / f"{tag}.json").is_file()


def test_every_phrase_file_belongs_to_a_language() -> None:
    assert {file.stem for file in (RESOURCES / "phrases").glob("*.json")} <= set(languages())


def test_what_a_spoken_language_reads_can_be_printed() -> None:
    table = languages()
    for row in table.values():
        if row["spoken_only"] == "yes":
            assert table[row["reads_in"]]["spoken_only"] == "no", row["tag"]
        else:
            assert row["spoken_only"] == "no"
            assert not row["reads_in"], row["tag"]


def test_every_parent_is_a_language_of_the_table() -> None:
    table = languages()
    for row in table.values():
        assert not row["parent"] or row["parent"] in table.keys() - {row["tag"]}


def test_direction_follows_the_script() -> None:
    for row in languages().values():
        assert row["direction"] == ("rtl" if row["script"] in RTL_SCRIPTS else "ltr"), row["tag"]


def test_every_font_is_shipped_or_of_the_optional_pack() -> None:
    manifest = json.loads((RESOURCES / "fonts" / "manifest.json").read_text(encoding="utf-8"))
    shipped = {font["family"] for font in manifest["fonts"]}
    for row in languages().values():
        assert row["font"] in shipped | FONT_PACKS, row["tag"]


def test_nastaliq_has_room_for_its_ink() -> None:
    for row in languages().values():
        if row["font"] == "Noto Nastaliq Urdu":
            assert float(row["print_leading"]) >= 2.4
        else:
            assert 1.3 <= float(row["print_leading"]) <= 1.8, row["tag"]


def test_names_are_those_of_uk_services_in_normal_form() -> None:
    table = languages()
    assert table["bn"]["name_en"] == "Bengali"
    assert table["pa"]["name_en"].startswith("Panjabi")
    for row in table.values():
        for value in row.values():
            assert value == unicodedata.normalize("NFC", value).strip()
