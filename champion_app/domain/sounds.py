"""How a name sounds, roughly, whatever script it is written in: its consonants in Latin letters.

``Mohammed``, ``محمد`` and ``মোহাম্মদ`` give ``mhmd``. The sound of a letter is read from its
Unicode name (``ARABIC LETTER MEEM``, ``BENGALI LETTER MA``), so every script with letter names
has one. Good enough to propose a person to someone who knows them, never to decide who is who.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from champion_app.domain.text import find_key

OWN, OTHER = "~", "^"
"""Before a sound in a key: the word itself was in Latin letters, or in another script."""

LEAST = 2
"""Consonants that a typed word needs before its sound is asked for."""

_SPECIAL = {"ں": "n", "ء": "", "ع": "a", "ا": "a", "ь": "", "ъ": ""}
_NAMED = re.compile(r"(?:LETTER|SYLLABLE) (?:.*? )?([A-Z]+)(?: WITH .*)?$")
_CONSONANTS = re.compile(r"[^AEIOU]+")
_ALIKE = (
    ("sch", "s"),
    ("tch", "c"),
    ("sh", "s"),
    ("kh", "k"),
    ("gh", "g"),
    ("ch", "c"),
    ("th", "t"),
    ("dh", "d"),
    ("bh", "b"),
    ("ph", "f"),
    ("zh", "j"),
    ("ck", "k"),
    ("q", "k"),
    ("v", "w"),
    ("x", "ks"),
)


@lru_cache(maxsize=4096)
def _letter(letter: str) -> str:
    """A letter's sound in small Latin letters; a vowel is ``a``, a sign without sound nothing."""
    if letter in _SPECIAL:
        return _SPECIAL[letter]
    if letter.isascii():
        return "a" if letter in "aeiou" else letter
    named = _NAMED.search(unicodedata.name(letter, ""))
    if named is None or named[1] == "SIGN":
        return ""
    consonants = _CONSONANTS.search(named[1])
    return consonants[0].lower() if consonants else "a"


def sound_of(word: str) -> str:
    """The consonants of a folded word; a leading vowel counts as ``a``, doubled ones once."""
    heard = "".join(_letter(letter) for letter in word if letter.isalpha())
    for written, said in _ALIKE:
        heard = heard.replace(written, said)
    if not heard:
        return ""
    first, rest = heard[0], re.sub("[awy]", "", heard[1:])
    return re.sub(r"(.)\1+", r"\1", first + rest)


def _is_latin(word: str) -> bool:
    return word.isascii() or "LATIN" in unicodedata.name(word[0], "")


def kept_key(name: str, *others: str) -> str:
    """What a person is found by: all words folded, then the sounds of the words of the name."""
    sounds = [
        f" {OWN if _is_latin(word) else OTHER}{sound}"
        for word in find_key(name).split()
        if (sound := sound_of(word))
    ]
    return find_key(name, *others) + "".join(dict.fromkeys(sounds))


def asked(word: str) -> tuple[str, ...]:
    """What a key may hold for a folded word that was typed: itself, or its sound elsewhere.

    Latin letters ask for the sounds of other scripts, other letters for the sounds of all. Some
    hundred people share a short sound, so it is asked for only from two consonants on.
    """
    sound = sound_of(word)
    if len(sound) < LEAST:
        return (word,)
    return (word, OTHER + sound) if _is_latin(word) else (word, OWN + sound, OTHER + sound)
