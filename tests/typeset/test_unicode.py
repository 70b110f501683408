"""The algorithms against Unicode's own conformance files."""

from __future__ import annotations

from itertools import pairwise

import pytest

from champion_app.typeset import bidi, graphemes, linebreak
from champion_app.typeset.ucd.lookup import line_class
from tests.typeset.paper import unicode_rows

# The separators of these rows' numbers stay with them since Unicode 16; the file is of 15.0.
ROWS_THAT_UNICODE_16_CHANGED = 14


def _divided(row: str) -> tuple[str, list[bool]]:
    """The text of a row, and whether it may be divided before each character and at its end."""
    parts = row.split()
    text = "".join(chr(int(code, 16)) for code in parts[1::2])
    return text, [mark == "÷" for mark in parts[0::2]]


def test_every_row_of_the_bidi_test_gets_its_levels_and_order() -> None:
    rows = unicode_rows("BidiCharacterTest")
    assert len(rows) > 91_000
    for row in rows:
        codes, direction, level, levels, order = row.split(";")
        text = "".join(chr(int(code, 16)) for code in codes.split())
        base = bidi.paragraph_level(text) if direction == "2" else int(direction)
        assert base == int(level), row
        found = bidi.line(text, bidi.levels(text, base), base)
        wanted = levels.split()
        kept = [index for index, value in enumerate(wanted) if value != "x"]
        assert [found[index] for index in kept] == [int(wanted[index]) for index in kept], row
        seen = [kept[place] for place in bidi.visual_order([found[index] for index in kept])]
        assert seen == [int(place) for place in order.split()], row


def test_every_row_of_the_grapheme_test_is_divided_rightly() -> None:
    for row in unicode_rows("GraphemeBreakTest"):
        text, wanted = _divided(row)
        found = set(graphemes.starts(text))
        assert [index in found for index in range(len(text))] == wanted[:-1], row


def test_lines_end_where_the_line_break_test_says() -> None:
    changed = 0
    for row in unicode_rows("LineBreakTest"):
        text, wanted = _divided(row)
        found = [kind != linebreak.NO for kind in linebreak.opportunities(text)]
        if found[1:] != wanted[1:-1]:
            kinds = [line_class(c) for c in text if line_class(c) != "CM"]
            assert ("IS", "NU") in pairwise(kinds), row
            changed += 1
    assert changed == ROWS_THAT_UNICODE_16_CHANGED


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
    found = linebreak.opportunities(text, language)
    cuts = [0, *(index for index, kind in enumerate(found) if kind), len(text)]
    assert [text[a:b] for a, b in pairwise(cuts)] == pieces


def test_no_line_ends_inside_a_letter_of_a_script_without_spaces() -> None:
    for text in ("ស្វាគមន៍មកកាន់ប្រទេសកម្ពុជា", "ကျန်းမာရေးစောင့်ရှောက်မှု", "ໂຮງໝໍຢູ່ໃສ"):
        whole = set(graphemes.starts(text))
        cuts = {index for index, kind in enumerate(linebreak.opportunities(text)) if kind}
        assert cuts
        assert cuts <= whole


@pytest.mark.parametrize(
    ("text", "base", "levels"),
    [
        ("a\u202bb\u202cc", 0, [0, 0, 2, 2, 0]),
        ("a\u202eb1\u202cc", 0, [0, 0, 1, 1, 1, 0]),
        ("א\u202ab\u202cא", 1, [1, 1, 2, 2, 1]),
        ("\u202a" * 70 + "a" + "\u202c" * 70, 0, None),
        ("\u2067" * 70 + "a" + "\u2069" * 70, 0, None),
        ("a\u2029ב", 0, [0, 0, 1]),
    ],
)
def test_embeddings_are_followed_and_their_depth_has_an_end(
    text: str, base: int, levels: list[int] | None
) -> None:
    found = bidi.levels(text, base)
    assert max(found) <= bidi.MAX_DEPTH + 1
    if levels is not None:
        assert found == levels
