"""The words on paper say the same things in every language, and drafts say that they are drafts."""

from __future__ import annotations

import re
import string

import pytest

from tests.resources.texts import (
    PAPER_LANGUAGES,
    TRANSLATIONS,
    foreign_letters,
    languages,
    phrases,
)

SAME_WORD = {("ro", "total"), ("ro", "topic_screening"), ("ro", "adult")}
"""Words that another language spells as English does."""


def placeholders(text: str) -> list[str]:
    """The names in braces of a phrase, sorted."""
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("tag", TRANSLATIONS)
def test_a_translation_has_the_keys_and_placeholders_of_english(tag: str) -> None:
    english, own = phrases("en"), phrases(tag)
    assert own.keys() == english.keys()
    for key in english.keys() - {"_meta"}:
        assert placeholders(own[key]) == placeholders(english[key]), key


@pytest.mark.parametrize("tag", TRANSLATIONS)
def test_a_translation_is_marked_a_draft_until_somebody_reviewed_it(tag: str) -> None:
    meta = phrases(tag)["_meta"]
    assert meta["language"] == tag
    assert meta["status"] == "draft"
    assert meta["translated_by"] == "draft_by_project"
    assert meta["reviewed_by"] == meta["reviewed_on"] == ""


def test_english_is_the_original() -> None:
    meta = phrases("en")["_meta"]
    assert (meta["language"], meta["status"]) == ("en", "original")


@pytest.mark.parametrize("tag", TRANSLATIONS)
def test_no_phrase_is_left_in_english_or_in_another_script(tag: str) -> None:
    english, own = phrases("en"), phrases(tag)
    script = languages()[tag]["script"]
    for key in english.keys() - {"_meta"}:
        words = re.sub(r"\{\w+\}", "", own[key])
        same = own[key] == english[key] and words.strip()
        assert not same or (tag, key) in SAME_WORD, key
        assert not foreign_letters(words, script), key


@pytest.mark.parametrize("tag", PAPER_LANGUAGES)
def test_the_consent_script_can_be_read_aloud_in_one_breath(tag: str) -> None:
    words = phrases(tag)["consent_script"].split()
    assert len(words) <= 40
    if tag == "zh-Hans":
        assert len("".join(words)) <= 80


@pytest.mark.parametrize("tag", PAPER_LANGUAGES)
def test_the_draft_banner_and_the_words_for_other_formats_are_never_empty(tag: str) -> None:
    own = phrases(tag)
    assert all(own[key].strip() for key in own if key != "_meta")
    assert own["not_yet_reviewed"] != own["reviewed_by"]
