"""The algorithms against Unicode's own conformance files."""

from __future__ import annotations

from itertools import pairwise

import pytest

from champion_app.typeset import bidi, graphemes, linebreak
from champion_app.typeset.bidi_rules import MAX_DEPTH
from tests.typeset.paper import DATA, unicode_rows

pytestmark = pytest.mark.once

# Rows of the file, which is of 15.0, that Unicode 16 answers otherwise: another library of that
# version and ICU 77 do so for these very rows.
CHANGED_BY_UNICODE_16 = (DATA / "unicode" / "LineBreakTest-changed-by-16.txt").read_text("utf-8")


def _divided(row: str) -> tuple[str, list[int]]:
    """The text of a row, and the offsets at which it is divided."""
    parts = row.split()
    text = "".join(chr(int(code, 16)) for code in parts[1::2])
    return text, [place for place, mark in enumerate(parts[0::2]) if mark == "÷"]


def test_every_row_of_the_bidi_test_gets_its_levels_and_order() -> None:
    rows = unicode_rows("BidiCharacterTest")
    assert len(rows) == 91_707
    bases: dict[str, bidi.ParagraphDirection] = {"0": "ltr", "1": "rtl", "2": "auto"}
    for row in rows:
        codes, direction, _, wanted, order = row.split(";")
        text = "".join(chr(int(code, 16)) for code in codes.split())
        found = bidi.levels(text, bases[direction])
        assert found == [None if one == "x" else int(one) for one in wanted.split()], row
        assert bidi.visual_order(found) == [int(place) for place in order.split()], row


def test_every_row_of_the_grapheme_test_is_divided_rightly() -> None:
    rows = unicode_rows("GraphemeBreakTest")
    assert len(rows) == 602
    for row in rows:
        text, wanted = _divided(row)
        assert graphemes.boundaries(text) == wanted, row


def test_lines_end_where_the_line_break_test_says_but_for_what_unicode_16_changed() -> None:
    rows = unicode_rows("LineBreakTest")
    assert len(rows) == 7_654
    others = []
    for row in rows:
        text, wanted = _divided(row)
        if linebreak.opportunities(text, "und") != wanted:
            others.append(row)
    changed = [line for line in CHANGED_BY_UNICODE_16.splitlines() if not line.startswith("#")]
    assert len(changed) == 31
    assert others == changed


@pytest.mark.parametrize(
    ("text", "language", "pieces"),
    [
        ("ยา\u200bแก้ปวด", "th", ["ยา\u200b", "แก้ปวด"]),
        ("ฉันไปโรงพยาบาล", "th", ["ฉัน", "ไป", "โรงพยาบาล"]),
        ("안녕하세요 여러분", "ko", ["안녕하세요 ", "여러분"]),
        ("ਹੈ ।", "pa", ["ਹੈ ।"]),
        ("take .5 ml", "en", ["take ", ".5 ", "ml"]),
    ],
)
def test_scripts_have_their_own_manners_at_line_ends(
    text: str, language: str, pieces: list[str]
) -> None:
    cuts = [0, *linebreak.opportunities(text, language)]
    assert [text[a:b] for a, b in pairwise(cuts)] == pieces


def test_the_annex_alone_knows_no_manners() -> None:
    assert linebreak.opportunities("ฉันไปโรงพยาบาล", "und") == [14]
    assert linebreak.opportunities("ਹੈ ।", "und") == [3, 4]
    assert linebreak.opportunities("안녕하세요", "und") == [1, 2, 3, 4, 5]
    assert linebreak.opportunities("", "und") == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ស្វាគមន៍មកកាន់ប្រទេសកម្ពុជា", "km"),
        ("ကျန်းမာရေးစောင့်ရှောက်မှု", "my"),
        ("ໂຮງໝໍຢູ່ໃສ", "lo"),
        ("ฉันไปโรงพยาบาล", "th"),
    ],
)
def test_no_line_ends_inside_a_letter_of_a_script_without_spaces(text: str, language: str) -> None:
    found = linebreak.opportunities(text, language)
    assert len(found) > 1
    assert set(found) <= set(graphemes.boundaries(text))
    stored = f"{text}\u200b{text}"
    assert linebreak.opportunities(stored, language) == [len(text) + 1, len(stored)]


@pytest.mark.parametrize(
    ("text", "base", "levels"),
    [
        ("a\u202bb\u202cc", "ltr", [0, None, 2, None, 0]),
        ("a\u202eb1\u202cc", "ltr", [0, None, 1, 1, None, 0]),
        ("א\u202ab\u202cא", "rtl", [1, None, 2, None, 1]),
        ("a\u2029ב", "ltr", [0, 0, 1]),
        ("ב\u2029a1 ", "auto", [1, 1, 0, 0, 0]),
        ("1 \r\nב ", "auto", [0, 0, 0, 0, 1, 1]),
        ("", "auto", []),
    ],
)
def test_embeddings_and_paragraphs_are_followed(
    text: str, base: bidi.ParagraphDirection, levels: list[int | None]
) -> None:
    assert bidi.levels(text, base) == levels


@pytest.mark.parametrize("opening", ["\u202a", "\u2067"])
def test_the_depth_of_embeddings_has_an_end(opening: str) -> None:
    found = bidi.levels(opening * 70 + "a" + opening * 70, "ltr")
    assert max(level for level in found if level is not None) <= MAX_DEPTH + 1


def test_half_of_a_character_is_no_reason_to_stop() -> None:
    text = "a\ud83d \udc4db"
    assert graphemes.boundaries(text)[-1] == len(text)
    assert linebreak.opportunities(text, "en")[-1] == len(text)
    assert len(bidi.levels(text)) == len(text)
