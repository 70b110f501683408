"""What people compare or type: six words read aloud, and the printed recovery code."""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Sequence

from champion_app.domain.errors import RecoveryCodeMistyped
from champion_app.sync import sealing

WORD_COUNT = 6
WORD_BITS = 11
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U (crockford.com/base32.html)."""
ALIKE = str.maketrans("OIL", "011")
CODE_BITS = 128
CODE_LETTERS = 26
CHECK = 37
"""Crockford's check symbol is the number modulo 37: one wrong or two swapped letters show."""
GROUP = 4


def six_words(data: bytes, words: Sequence[str]) -> tuple[str, ...]:
    """Six words that stand for the data: the first 66 bits of its SHA-256, 11 bits a word.

    ``words`` has 2,048 entries. Whoever wants other data with the same six words has to try
    about 2^66 times.
    """
    if len(words) != 1 << WORD_BITS:
        raise ValueError("the list must have 2048 words")
    digest = sealing.sha256(data)
    number = int.from_bytes(digest, "big") >> (len(digest) * 8 - WORD_COUNT * WORD_BITS)
    places = range((WORD_COUNT - 1) * WORD_BITS, -1, -WORD_BITS)
    return tuple(words[number >> place & (1 << WORD_BITS) - 1] for place in places)


def same_words(typed: str, expected: Sequence[str]) -> bool:
    """Whether the typed words are the expected ones, whatever the case, spaces and hyphens."""
    return _letters_of(typed) == _letters_of("".join(expected))


def _letters_of(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(letter for letter in plain if letter.isalnum())


# --- the recovery code ---


def new_recovery_code() -> str:
    """128 random bits as 26 letters and digits and a check symbol, in groups of four.

    Drawn again until the check symbol is a letter or digit too (it could be one of ``*~$=U``),
    so that the code can be read over the telephone.
    """
    while True:
        number = secrets.randbits(CODE_BITS)
        if number % CHECK < len(LETTERS):
            return _grouped(_written(number) + LETTERS[number % CHECK])


def code_of(data: bytes) -> str | None:
    """Sixteen bytes written like a recovery code; None when the check symbol is no letter."""
    number = int.from_bytes(data, "big")
    if number % CHECK >= len(LETTERS):
        return None
    return _grouped(_written(number) + LETTERS[number % CHECK])


def code_bytes(typed: str) -> bytes:
    """The sixteen bytes of such a code as a person typed it. Raises RecoveryCodeMistyped."""
    symbols = normalise_recovery_code(typed).replace("-", "")
    number = 0
    for letter in symbols[:-1]:
        number = number << 5 | LETTERS.index(letter)
    return number.to_bytes(CODE_BITS // 8, "big")


def normalise_recovery_code(typed: str) -> str:
    """The code as it was printed, from whatever a person typed: that is what opens the profile.

    Forgives case, spaces, hyphens, O for 0, I and L for 1, and digits of other scripts. Raises
    RecoveryCodeMistyped, at once, when it cannot be a code.
    """
    plain = unicodedata.normalize("NFKC", typed).upper().translate(ALIKE)
    symbols = "".join(_ascii_digit(each) for each in plain if each.isalnum())
    if len(symbols) != CODE_LETTERS + 1 or not set(symbols) <= set(LETTERS):
        raise RecoveryCodeMistyped
    number = 0
    for letter in symbols[:-1]:
        number = number << 5 | LETTERS.index(letter)
    if number >> CODE_BITS or number % CHECK != LETTERS.index(symbols[-1]):
        raise RecoveryCodeMistyped
    return _grouped(symbols)


def _ascii_digit(symbol: str) -> str:
    digit = unicodedata.decimal(symbol, None)
    return symbol if digit is None else str(digit)


def _written(number: int) -> str:
    places = range((CODE_LETTERS - 1) * 5, -1, -5)
    return "".join(LETTERS[number >> place & 31] for place in places)


def _grouped(symbols: str) -> str:
    return "-".join(symbols[at : at + GROUP] for at in range(0, len(symbols), GROUP))
