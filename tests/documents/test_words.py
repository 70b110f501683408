"""Languages and the words on paper: one table, aliases, nothing that falls back in silence."""

from __future__ import annotations

import string
from datetime import date

import pytest

from champion_app.documents import languages
from champion_app.documents.phrases import available, nearest, own, phrases
from champion_app.domain import codes
from champion_app.domain.errors import UnknownName
from tests.documents.pages import TEN


@pytest.mark.parametrize(
    ("asked", "tag"),
    [
        ("en", "en"), ("en-GB", "en"), ("EN_us", "en"), ("pa", "pa"), ("pa-Guru", "pa"),
        ("pa-IN", "pa"), ("pa-Guru-IN", "pa"), ("pa-PK", "pa-Arab"), ("pa-Arab-PK", "pa-Arab"),
        ("zh", "zh-Hans"), ("zh-CN", "zh-Hans"), ("zh-Hans-CN", "zh-Hans"), ("zh-TW", "zh-Hant"),
        ("zh-Hant-HK", "zh-Hant"), ("yue-Hant-HK", "yue"), ("bn-BD", "bn"), ("ur-PK", "ur"),
        ("ur-Arab", "ur"), ("fa-IR", "fa"), ("fa-AF", "fa-AF"), ("prs", "fa-AF"), ("ku", "kmr"),
        ("pt-BR", "pt"), ("so-SO", "so"), ("uk-UA", "uk"), ("ro-RO", "ro"),
    ],
)  # fmt: skip
def test_a_tag_is_known_by_its_shortest_form(asked: str, tag: str) -> None:
    assert languages.shortest(asked) == tag


@pytest.mark.parametrize("asked", ["", "xx", "english", "ur-Latn", "pa-Latn", "en-Arab"])
def test_a_tag_of_no_language_of_ours_is_refused(asked: str) -> None:
    with pytest.raises(UnknownName):
        languages.shortest(asked)


def test_the_typesetter_reads_every_written_language_as_the_table_says() -> None:
    for one in languages.table().values():
        read = languages.on_paper(one.tag)
        assert not read.spoken_only or read.tag == "en"
        assert read.reading.direction == read.direction, read.tag
        assert read.reading.families[0] == read.font, read.tag


def test_a_language_that_the_table_lacks_is_read_from_its_tag() -> None:
    found = languages.known("rn")
    assert (found.name_en, found.direction, found.script) == ("rn", "ltr", "Latn")
    assert languages.known("sd-Arab").direction == "rtl"


def test_ten_languages_have_the_same_words_with_the_same_places() -> None:
    assert set(TEN) <= set(available())
    english = phrases("en").words
    places = {key: _places(text) for key, text in english.items()}
    for tag in available():
        words = phrases(tag).words
        assert {key: _places(text) for key, text in words.items()} == places, tag
        assert all(text.strip() for text in words.values()), tag


def _places(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name)


def test_a_missing_phrase_is_a_fault_and_not_english() -> None:
    with pytest.raises(KeyError):
        phrases("ur")["no_such_phrase"]
    with pytest.raises(KeyError):
        phrases("ur").say("version")


def test_every_topic_and_state_has_words() -> None:
    for tag in available():
        words = phrases(tag).words
        assert {f"topic_{code}" for code in codes.TOPICS} <= set(words), tag
        assert {f"status_{code}" for code in codes.STATUSES} <= set(words), tag
    assert phrases("en").either("topic", "X-gardening_club") == "gardening club"


@pytest.mark.parametrize(
    ("tag", "written"),
    [
        ("en", "3 May 2026"),
        ("pl", "3 maja 2026"),
        ("uk", "3 травня 2026 р."),
        ("ur", "3 مئی 2026"),
        ("zh-Hans", "2026年5月3日"),
    ],
)
def test_a_date_is_written_as_people_write_it(tag: str, written: str) -> None:
    assert phrases(tag).day(date(2026, 5, 3)) == written


def test_a_row_of_names_has_the_commas_of_its_language() -> None:
    row = ["A", "", "B"]
    assert phrases("en").listed(row) == f"{own('A')}, {own('B')}"
    assert phrases("ur").listed(row) == f"{own('A')}، {own('B')}"
    assert phrases("zh-Hans").listed(row) == f"{own('A')}、{own('B')}"


@pytest.mark.parametrize(
    ("tag", "found"),
    [("ur-PK", "ur"), ("syl", "bn"), ("phr", "ur"), ("pa-Arab", "en"), ("gu", "en"), ("rn", "en")],
)
def test_around_a_foreign_text_stand_the_nearest_words(tag: str, found: str) -> None:
    assert nearest(tag).language == found
