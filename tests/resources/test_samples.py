"""The sample places and the word list hold what they should, beside their licences."""

from __future__ import annotations

import csv
import re

from tests.resources.texts import RESOURCES

POSTCODE = re.compile(r"[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}")


def test_sample_places_are_real_places_without_anybodys_mail() -> None:
    file = RESOURCES / "venues" / "sample_venues.csv"
    with file.open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table))
    assert len(rows) == 25
    for row in rows:
        assert list(row) == ["name", "address", "postcode", "kind", "website"]
        assert row["name"]
        assert row["address"]
        assert POSTCODE.fullmatch(row["postcode"])
        assert row["kind"] in {"library", "pharmacy"}
    assert "@" not in file.read_text(encoding="utf-8")


def test_the_open_government_licence_is_acknowledged() -> None:
    notice = (RESOURCES / "licences" / "sample_venues.txt").read_text(encoding="utf-8")
    assert "Contains public sector information licensed under the Open Government Licence" in notice
    licence = (RESOURCES / "licences" / "OGL-3.0.txt").read_text(encoding="utf-8")
    assert licence.startswith("Open Government Licence 3.0")


def test_words_to_compare_tell_themselves_apart_by_four_letters() -> None:
    words = (RESOURCES / "wordlist_en.txt").read_text(encoding="utf-8").split()
    assert len(words) == 2048
    assert len({word[:4] for word in words}) == 2048
    assert all(re.fullmatch(r"[a-z]{3,8}", word) for word in words)
    assert words == sorted(words)


def test_the_word_lists_licence_stands_beside_it() -> None:
    notice = (RESOURCES / "licences" / "wordlist_en-MIT.txt").read_text(encoding="utf-8")
    assert "The MIT License" in notice
    assert "Copyright (c) 2013-2016 Pavol Rusnak" in notice
