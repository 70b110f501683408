"""Breaks between words that no space shows: kept where they stand, found where ICU is installed."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

from champion_app.intake.word_breaks import in_blocks
from champion_app.typeset import graphemes, linebreak
from champion_app.typeset.words import BREAK, marked

TEXTS = {
    "th": "ฉันไปโรงพยาบาลกับแม่ 😀ทุกวัน",
    "km": "ស្វាគមន៍មកកាន់ប្រទេសកម្ពុជា",
    "lo": "ໂຮງໝໍຢູ່ໃສ",
    "my": "ကျန်းမာရေးစောင့်ရှောက်မှု",
}


@pytest.mark.parametrize("tag", TEXTS)
def test_marking_adds_breaks_and_nothing_else(tag: str) -> None:
    text = TEXTS[tag]
    found = marked(text, tag)
    assert found.replace(BREAK, "") == text
    assert marked(found, tag) == found
    assert (BREAK in found) == (find_spec("icu") is not None)
    breaks = set(linebreak.opportunities(found, tag))
    assert breaks <= set(graphemes.boundaries(found))
    assert {place + 1 for place, letter in enumerate(found) if letter == BREAK} <= breaks


def test_what_somebody_has_marked_is_left_as_it_is() -> None:
    text = f"ฉันไป{BREAK}โรงพยาบาล"
    assert marked(text, "th") == text
    assert marked("ไป", "en") == "ไป"


def test_only_what_is_read_is_marked() -> None:
    contact = {"id": "ไปไป", "kind": "contact", "label": "ไปไป", "url": "https://x.example"}
    text = {"kind": "paragraph", "text": ["ไปไป", {"text": "go on", "language": "en"}]}
    first, second = in_blocks([contact, text], "th")
    assert (first["id"], first["url"]) == ("ไปไป", "https://x.example")
    assert first["label"].replace(BREAK, "") == "ไปไป"
    assert second["text"][0] == first["label"]
    assert second["text"][1] == {"text": "go on", "language": "en"}
