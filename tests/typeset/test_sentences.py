"""Texts cut into sentences in the scripts of the world, and rows of easy read made of them."""

from __future__ import annotations

import pytest

from champion_app.typeset.blocks import (
    Block,
    FactTable,
    Heading,
    IdeaRow,
    ListBlock,
    Paragraph,
    Picture,
    Span,
)
from champion_app.typeset.easy import easy
from champion_app.typeset.paragraphs import plain
from champion_app.typeset.sentences import sentences
from tests.typeset.paper import paragraphs


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Wash your hands. Use soap! Is it warm?", 3),
        ("Ring Dr. Khan at St. Mary’s on 111. Say your name.", 2),
        ("Take 2.5 ml, e.g. at noon. Then rest…", 2),
        ("She said “Stop.” Then she left (at last).", 2),
        ("Do 23. listopada 2026 r. można dzwonić. Proszę pytać.", 2),
        ("ہاتھ دھوئیں۔ صابن لگائیں۔ کیا پانی گرم ہے؟", 3),
        ("اغسل يديك. هل الماء دافئ؟ شكرا.", 3),
        ("হাত ধুয়ে নিন। ডা. খানকে ফোন করুন। ভালো?", 3),
        ("ਹੱਥ ਧੋਵੋ। ਸਾਬਣ ਲਾਓ।", 2),
        ("हाथ धोएं। साबुन लगाएं॥", 2),
        ("请洗手。用肥皂！水温合适吗？（请擦干。）", 4),
        ("手を洗う。石けんを使う。", 2),
        ("እጅዎን ይታጠቡ። ሳሙና ይጠቀሙ።", 2),
        ("လက်ဆေးပါ။ ဆပ်ပြာသုံးပါ။", 2),
        ("លាងដៃ។ ប្រើសាប៊ូ។", 2),
        ("Լվացեք ձեռքերը։ Օգտագործեք օճառ։", 2),
        ("No stop at the end", 1),
        (" . ", 1),
        ("", 0),
    ],
)
def test_a_text_is_cut_where_its_sentences_end(text: str, count: int) -> None:
    found = sentences(text)
    assert len(found) == count
    assert "".join("".join(plain(one).split()) for one in found) == "".join(text.split())


def test_weights_and_links_stay_where_they_were() -> None:
    text = (Span("Ring "), Span("111. Or", strong=True), Span(" ask"), Span(" us.", link="x"))
    assert sentences(text) == (
        (Span("Ring "), Span("111.", strong=True)),
        (Span("Or", strong=True), Span(" ask"), Span(" us.", link="x")),
    )


@pytest.mark.parametrize("tag", ["en", "ur", "ar", "bn", "zh-Hans", "th", "am"])
def test_no_letter_of_the_declaration_is_lost(tag: str) -> None:
    for text in paragraphs(tag):
        found = "".join(plain(one) for one in sentences(text))
        blanks = str.maketrans("", "", " \u200b")
        assert found.translate(blanks) == text.translate(blanks)


def test_each_idea_has_a_row_and_the_picture_the_text_that_follows_it() -> None:
    first, second = (Picture(b"", alt=alt) for alt in ("soap", "towel"))
    found = easy(
        (
            Heading("Hands"),
            first,
            Paragraph("Wash. Dry."),
            ListBlock(("Soap. A lot.", "Water."), ordered=True),
            FactTable(("What", "When"), (("Soap", "always"),)),
            second,
            Heading("End"),
        )
    )
    rows = [one for one in found if isinstance(one, IdeaRow)]
    said = [" / ".join(plain(word.text) for word in row.words) for row in rows]  # type: ignore[attr-defined]
    assert said == ["Wash.", "Dry.", "Soap.", "A lot.", "Water.", "Soap / When: always"]
    assert [row.picture for row in rows] == [first, None, None, None, None, second]
    assert [row.label for row in rows] == ["", "", "1", "", "2", ""]
    assert [type(found[0]), type(found[-1])] == [Heading, Heading]


def test_without_any_picture_no_room_is_kept_for_one() -> None:
    def shares(*blocks: Block) -> set[float]:
        return {row.share for row in easy(blocks) if isinstance(row, IdeaRow)}

    (wide,) = shares(Paragraph("Wash."), Picture(b"", alt="soap"), Paragraph("Dry."))
    (narrow,) = shares(Paragraph("Wash."), Paragraph("Dry."))
    assert narrow < wide
