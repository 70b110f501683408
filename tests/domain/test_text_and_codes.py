"""Text as it is kept, names as they are sought, codes as they are typed."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from champion_app.domain import bounds, codes, errors
from champion_app.domain.errors import BadValue, ChampionError
from champion_app.domain.figures import Attendance, HeadCounts
from champion_app.domain.text import clean, find_key, is_blank, one_line, without_halves
from champion_app.sentences import SENTENCES, sentence

ANYTHING = st.text(st.characters(), max_size=30)


@given(text=ANYTHING)
def test_kept_text_is_composed_once_and_for_all_and_can_be_written(text: str) -> None:
    kept = clean(text)
    assert clean(kept) == kept
    assert unicodedata.is_normalized("NFC", kept)
    assert kept.encode("utf-8").decode() == kept
    assert kept == kept.strip()
    assert not set(kept) & set("\x00\x07\x1b\u061c\u200e\u200f\u202a\u202e\u2066\u2069\ud800")


@pytest.mark.parametrize(
    "text", ["سلام\u200cعلیکم", "क्\u200dष", "two\nlines", "a\ttab", "👩\u200d⚕️", "Łucja", "é"]
)
def test_letters_that_carry_meaning_stay(text: str) -> None:
    assert clean(text) == text


def test_marks_between_a_letter_and_its_accent_do_not_keep_them_apart() -> None:
    assert clean(" e\u200e\u0301 ") == "é"
    assert without_halves("a\ud83db\udc00") == "ab"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a\u200bb", "ab"),
        ("\ufeffa\ufffe", "a"),
        ("a\xad\u2060b", "ab"),
        ("a\U000e0067b", "ab"),
        ("a\r\nb\rc\u2028d\x85e", "a\nb\nc\nd\ne"),
    ],
)
def test_signs_that_nobody_sees_are_not_kept_and_lines_end_in_one_way(text: str, kept: str) -> None:
    assert clean(text) == kept


@pytest.mark.parametrize(
    "text", ["\u200c", "\u200d \u3164", "\u2800", "\ufe0f", "\u0301", "\ue000"]
)
def test_what_nobody_sees_is_blank(text: str) -> None:
    assert is_blank(text)
    assert not is_blank(text + "ب")


def test_lines_become_one_with_a_space_between() -> None:
    assert one_line(" a \r\n b\tc  d\n") == "a b c  d"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Łucja Wiśniewska", "LUCJA wisniewska"),
        ("كريم علي", "کریم علی"),
        ("نُور جَہاں", "نور جهان"[:-1] + "ں"),
        ("Straße", "STRASSE"),
        ("O’Brien", "o'brien"),
        ("Şükrü", "şükrü"),
        ("éa", "e\u0301a"),
        ("محـــمد", "محمد"),
    ],
)
def test_a_name_is_found_however_it_was_typed(one: str, other: str) -> None:
    assert find_key(one) == find_key(other)


@pytest.mark.parametrize(
    ("one", "other"), [("নূর", "নর"), ("ਗੁਰ", "ਗਰ"), ("कमल", "कमला"), ("Noor", "Nor")]
)
def test_signs_that_make_another_name_are_not_folded_away(one: str, other: str) -> None:
    assert find_key(one) != find_key(other)


@given(text=ANYTHING)
def test_every_word_of_a_key_begins_after_a_space(text: str) -> None:
    key = find_key(text)
    assert key == "" or key.startswith(" ")
    assert "  " not in key
    assert find_key(key) == key


@pytest.mark.parametrize("allowed", [codes.MODES, codes.TOPICS, codes.FIRST_TIME, codes.SETTINGS])
def test_a_code_is_known_in_capitals_with_spaces_or_hyphens(allowed: tuple[str, ...]) -> None:
    for code in allowed:
        shouted, spoken = code.upper(), f" {code.replace('_', ' ').title()} "
        for typed in (code, shouted, spoken, code.replace("_", "-")):
            assert codes.one_of("field", typed, allowed) == code


def test_a_local_code_stands_only_in_lists_that_a_programme_may_add_to() -> None:
    for allowed in codes.OPEN:
        assert codes.one_of("field", "X-Eid stall", allowed) == "X-Eid stall"
        with pytest.raises(BadValue):
            codes.one_of("field", "X-", allowed)
    for closed in (
        codes.MODES,
        codes.STATUSES,
        codes.ARRIVAL_KINDS,
        codes.FIRST_TIME,
        codes.REVERSAL_REASONS,
        codes.READS_PRINT,
        tuple(codes.STOCK_SIGNS),
    ):
        with pytest.raises(BadValue):
            codes.one_of("field", "X-mine", closed)


def test_the_three_ways_not_to_answer_are_three_answers() -> None:
    for listed in (codes.FIRST_TIME, codes.READS_PRINT):
        assert set(codes.NON_ANSWERS) < set(listed)
    assert len(set(codes.NON_ANSWERS)) == 3


def test_the_words_of_ordinary_speech_mean_a_mode() -> None:
    assert [codes.one_of("mode", one, codes.MODES) for one in ("names", "Card", "count only")] == [
        "named",
        "cards",
        "count",
    ]


def test_every_expected_trouble_has_a_sentence_that_uses_its_facts() -> None:
    kinds = [
        one
        for one in vars(errors).values()
        if isinstance(one, type) and issubclass(one, ChampionError) and one is not ChampionError
    ]
    assert {one.__name__ for one in kinds} <= set(SENTENCES)
    for one in kinds:
        made = one(**dict.fromkeys(one.wants, "XYZ"))
        said = sentence(made.code, made.facts)
        assert said.endswith((".", "?"))
        assert "{" not in said
        assert str(made) == one.__name__  # facts stand in no log
        with pytest.raises(TypeError):
            one(**dict.fromkeys((*one.wants, "more"), "XYZ"))


def test_figures_add_up_and_a_count_is_only_reported_without_arrivals() -> None:
    came = Attendance(adults=20, children=9, anonymous=25, cards=1, named=3)
    assert came.total == 29 == came.anonymous + came.cards + came.named
    assert HeadCounts("s", 29, 27).reported == 29
    assert HeadCounts("s", 29, 27).difference == -2
    assert HeadCounts("s", 0, 14).reported == 14
    assert (HeadCounts("s", 0, None).reported, HeadCounts("s", 3, None).difference) == (0, 0)


def test_four_thousand_million_of_the_largest_numbers_still_add_up() -> None:
    assert bounds.LARGEST_NUMBER * 2**32 < 2**63
