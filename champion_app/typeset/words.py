"""Word breaks for scripts without spaces, found by ICU where it is installed and kept in the text.

ICU is no part of the app: whoever prepares texts may install ``pyicu`` or ``pyicu-wheels``. A text
that has its breaks prints alike on every laptop.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from typing import Any

from champion_app.typeset.ucd.lookup import line_class

BREAK = "\u200b"
_LANGUAGES = frozenset({"th", "lo", "km", "my"})
_LETTERS = frozenset({"SA", "SM"})


def marked(text: str, language: str) -> str:
    """The text with U+200B between its words if it is Thai, Lao, Khmer or Burmese.

    As it came where ICU is not installed, and where somebody has put breaks in already.
    """
    primary = language.partition("-")[0]
    if primary not in _LANGUAGES or BREAK in text:
        return text
    words = _divider(primary)
    if words is None:
        return text
    # ICU counts in units of UTF-16.
    units = text.encode("utf-16-le", "surrogatepass")
    words.setText(text)
    places = [len(units[: 2 * place].decode("utf-16-le", "surrogatepass")) for place in words]
    cuts = [place for place in places if _between_letters(text, place)]
    return BREAK.join(text[a:b] for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True))


def _between_letters(text: str, place: int) -> bool:
    inside = 0 < place < len(text)
    return inside and line_class(text[place]) == "SA" and line_class(text[place - 1]) in _LETTERS


@lru_cache(maxsize=4)
def _divider(language: str) -> Any:
    """ICU's finder of line ends for a language, or None without ICU."""
    try:
        icu = import_module("icu")
    except ImportError:
        return None
    return icu.BreakIterator.createLineInstance(icu.Locale(language))
