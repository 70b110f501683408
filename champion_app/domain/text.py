"""Text as it is kept: composed, free of control characters; and the key that finds names."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 2000
"""Characters in one field (data model, 8.1)."""

# Marks that steer direction do not belong in stored text; the typesetter adds its own. Nor do
# signs that nobody sees; the two joiners stay, since they change how letters look.
_STRAY = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]"
)
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")

# Letters by name that leave the paper white.
_WHITE = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")

# Halves of a letter, as a broken argument or paste brings them: no file can hold them.
_HALVES = re.compile("[\ud800-\udfff]")

# Letters that differ by keyboard only: Arabic, Farsi and Urdu forms of one letter.
_ALIKE = str.maketrans(
    {
        "ي": "ی",
        "ى": "ی",
        "ئ": "ی",
        "ے": "ی",
        "ك": "ک",
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ٱ": "ا",
        "ة": "ه",
        "ۃ": "ه",
        "ہ": "ه",
        "ھ": "ه",
        "ۀ": "ه",
        "ؤ": "و",
        "ـ": None,
        "ł": "l",
        "đ": "d",
        "ø": "o",
        "ß": "ss",
        "ı": "i",
        "’": "'",
    }
)


def clean(text: str) -> str:
    """``text`` composed (NFC), without stray control or direction characters, trimmed."""
    return composed(text).strip()


def composed(text: str) -> str:
    """``text`` as ``clean`` makes it, the blanks at its ends kept: a piece of a longer text."""
    # Composed last: a mark taken out may have stood between a letter and its accent.
    lines = _LINE_ENDS.sub("\n", without_halves(text))
    return unicodedata.normalize("NFC", _STRAY.sub("", lines))


def one_line(text: str) -> str:
    """``text`` cleaned, its lines one after the other: a name, a title, an address."""
    return re.sub(r"[ ]*[\n\t]\s*", " ", clean(text))


def is_blank(text: str) -> bool:
    """Whether nobody would see anything of ``text``."""
    return all(
        unicodedata.category(letter)[0] in "CZM" or letter in _WHITE for letter in clean(text)
    )


def without_halves(text: str) -> str:
    """``text`` without lone surrogates, so that it can be written anywhere."""
    return _HALVES.sub("", text)


def find_key(*texts: str) -> str:
    """The words of ``texts`` folded for finding: no case, accents, vowel signs or letter variants.

    Each word is preceded by a space, so that ``' moh'`` finds the start of any word.
    """
    joined = " ".join(texts).casefold().translate(_ALIKE)
    plain = "".join(
        letter
        for letter in unicodedata.normalize("NFD", joined)
        if unicodedata.category(letter) != "Mn"
        or unicodedata.combining(letter) in (0, 9)  # Indic vowel signs and viramas carry letters
    )
    words = re.findall(r"[\w'\u0900-\u0dff]+", unicodedata.normalize("NFC", plain))
    return "".join(f" {word}" for word in words)
