"""Every language that is printed has all of its letters in the shipped fonts, by CLDR's lists."""

from __future__ import annotations

import csv
import gzip
import json
import re
from functools import lru_cache

import pytest

from champion_app.typeset.itemise import Manner, itemised
from champion_app.typeset.readings import reading
from tests.typeset.paper import DATA, ROOT, fonts

_PART = re.compile(r"\\u([0-9A-F]{4})|\\(.)|([{}\s])|(.)", re.DOTALL)
_UNSEEN = set("\u200b\u200c\u200d\u200e\u200f")
# CLDR has no Romani: the letters of the Pan-Vlax spelling, and of the one in use in Slovakia.
ROMANI = {"letters": "[a-z č ž š ď ť ň ľ ř ś ź ć ʒ θ ç ǎ ě ǐ ǒ ǔ ä ë ö]"}
BORROWED = {"zh-Hant": "彞敍鉢", "yue": "彞残糥鐡静"}
"""Letters that the fonts of a place do not have: drawn as in the mainland."""
WITHOUT = {"hu": "⟨⟩"}
"""What no font has: angle brackets that Hungarian books on words use."""


@lru_cache(maxsize=1)
def exemplars() -> dict[str, dict[str, str]]:
    """Letters, letters of borrowed words, signs and numbers by language, as Unicode sets."""
    packed = gzip.decompress((DATA / "cldr" / "exemplars.json.gz").read_bytes())
    return {**json.loads(packed), "rom": ROMANI}


def printed() -> list[str]:
    """The languages of the table that are written on paper."""
    with (ROOT / "resources" / "languages.csv").open(encoding="utf-8", newline="") as file:
        return [row["tag"] for row in csv.DictReader(file) if row["spoken_only"] == "no"]


def members(unicode_set: str) -> set[str]:
    """The characters of a Unicode set without operators, small and capital."""
    found: list[str] = []
    span = False
    for code, escaped, gap, plain in _PART.findall(unicode_set[1:-1]):
        if gap:
            continue
        if plain == "-":
            span = True
            continue
        letter = chr(int(code, 16)) if code else escaped or plain
        found += map(chr, range(ord(found[-1]) + 1, ord(letter) + 1)) if span else [letter]
        span = False
    return {case for letter in found for case in (letter, *letter.upper(), *letter.lower())}


def test_sets_are_read_as_unicode_writes_them() -> None:
    assert members(r"[a c-e {ch} \u200C \- \[]") == set("aAcCdDeEhH\u200c-[")


def test_there_is_a_list_of_letters_for_every_printed_language() -> None:
    assert set(printed()) <= set(exemplars())
    assert len(printed()) > 70


@pytest.mark.parametrize("strong", [False, True])
def test_no_letter_or_sign_of_a_printed_language_is_missing(strong: bool) -> None:
    # Only fonts of Arabic letters have a file of their own for bold ones.
    for tag in (tag for tag in printed() if not strong or reading(tag).script == "Arab"):
        wanted = set().union(*(members(one) for one in exemplars()[tag].values()))
        found = itemised(" ".join(sorted(wanted)), [(0, Manner(strong, tag))], fonts())
        assert set(found.missing) == set(WITHOUT.get(tag, "")), tag


def test_the_letters_of_a_language_come_from_one_font_its_own() -> None:
    for tag in printed():
        face = fonts().face(reading(tag).families[0], strong=False)
        assert face is not None
        foreign = members(exemplars()[tag]["letters"]) - face.characters - _UNSEEN
        assert foreign == set(BORROWED.get(tag, "")), tag


def test_letters_of_chinese_names_that_the_set_of_1980_has_not_are_there() -> None:
    found = itemised("玥 喆 堃 淼 珺 瑄 琰 煜 焜 啰", [(0, Manner(False, "zh-Hans"))], fonts())
    assert found.missing == ""
    assert {run.face.family for run in found.runs} == {"Noto Sans SC"}
