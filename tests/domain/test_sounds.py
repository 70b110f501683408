"""A name is heard the same in every script."""

from __future__ import annotations

import pytest

from champion_app.domain.sounds import asked, kept_key, sound_of
from champion_app.domain.text import find_key


def sounds(name: str) -> list[str]:
    return [sound_of(word) for word in find_key(name).split()]


@pytest.mark.parametrize(
    "names",
    [
        ("Mohammed Khan", "محمد خان", "মোহাম্মদ খান", "ਮੁਹੰਮਦ ਖਾਨ", "Mohamed Khan"),
        ("Noor Jahan", "Nur Jehan", "نور جہاں", "নূর জাহান", "ਨੂਰ ਜਹਾਨ"),
        ("Yusuf Ali", "يوسف علي", "یوسف علی"),
        ("Oksana", "Оксана"),
        ("Amina", "آمنہ"[:4], "امینا", "আমিনা"),
    ],
)
def test_spellings_of_one_name_sound_alike(names: tuple[str, ...]) -> None:
    heard = {tuple(sounds(name)) for name in names}
    first = min(heard, key=lambda words: sum(map(len, words)))
    for words in heard:  # one may end in a breath more, as Amina and Aminah do
        assert all(longer.startswith(shorter) for shorter, longer in zip(first, words, strict=True))


def test_three_letters_find_a_name_in_another_script() -> None:
    key = kept_key("محمد خان", "imam’s brother", "OL8")
    assert any(f" {way}" in key for way in asked("moh"))
    assert not any(f" {way}" in key for way in asked("nas"))


def test_another_script_finds_a_latin_name() -> None:
    key = kept_key("Mohammed Khan", "tall", "OL8")
    assert any(f" {way}" in key for way in asked(find_key("محم").strip()))


def test_latin_letters_do_not_ask_for_the_sound_of_latin_names() -> None:
    key = kept_key("Mihai Popescu", "", "")
    assert not any(f" {way}" in key for way in asked("moh"))


def test_one_consonant_asks_for_no_sound() -> None:
    assert asked("mo") == ("mo",)


def test_a_note_is_found_by_its_words_alone() -> None:
    assert kept_key("Ali", "tall").split() == ["ali", "tall", "~al"]


@pytest.mark.parametrize("word", ["", "张伟", "1234", "’"])
def test_what_has_no_letters_with_names_has_no_sound(word: str) -> None:
    assert sound_of(word) == ""
