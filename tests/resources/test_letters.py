"""Letters of every shipped text: normal form, no hidden controls, Latin digits, right alphabet."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from tests.resources.texts import (
    PAPER_LANGUAGES,
    RESOURCES,
    SLUGS,
    edition,
    inlines,
    phrases,
    plain,
)

BIDI_CONTROLS = set(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
)
STRANGERS = {
    "ur": set("يكىهة"),  # Arabic keyboard: Urdu writes ی ک ہ ۃ
    "ar": set("یکہھےںٹڈڑگچپ"),  # Urdu keyboard
    "uk": set("ыэёъЫЭЁЪ"),  # Russian letters
    "ro": set("şţŞŢ"),  # cedilla where Romanian has a comma below
}
FILES = sorted(
    file
    for file in RESOURCES.rglob("*")
    if file.suffix in {".json", ".csv", ".txt"} and "fonts" not in file.parts
)


def words_of(tag: str) -> str:
    """Everything shipped in one language, as one text."""
    own = phrases(tag)
    texts = [own[key] for key in own if key != "_meta"]
    for slug in SLUGS:
        own = edition(slug, tag)
        texts += [own["title"], *(plain(each) for b in own["blocks"] for each in inlines(b))]
    return "\n".join(texts)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_file_is_in_normal_form_without_bidi_controls(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert unicodedata.is_normalized("NFC", text)
    assert not BIDI_CONTROLS & set(text)
    assert "\N{REPLACEMENT CHARACTER}" not in text


@pytest.mark.parametrize("tag", PAPER_LANGUAGES)
def test_digits_are_latin_so_that_phone_numbers_can_be_dialled(tag: str) -> None:
    digits = {letter for letter in words_of(tag) if letter.isdecimal()}
    assert digits <= set("0123456789")


@pytest.mark.parametrize("tag", sorted(STRANGERS))
def test_a_language_uses_its_own_letters_not_a_neighbours(tag: str) -> None:
    assert not STRANGERS[tag] & set(words_of(tag))


@pytest.mark.parametrize("tag", PAPER_LANGUAGES)
def test_no_space_is_doubled_or_left_at_an_end(tag: str) -> None:
    for line in words_of(tag).splitlines():
        assert line == line.strip()
        assert "  " not in line
