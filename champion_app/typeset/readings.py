"""How a language is read on paper: script, direction, fonts and leading, from its tag alone."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

Direction = Literal["ltr", "rtl"]


@dataclass(frozen=True)
class Reading:
    """How one language is set.

    ``script`` is the ISO 15924 code, ``families`` the fonts in order of preference, ``leading`` the
    distance of lines as a multiple of the size.
    """

    tag: str
    script: str
    direction: Direction
    families: tuple[str, ...]
    leading: float


RTL_SCRIPTS = frozenset({"Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Aran"})

# The script a language is written in when its tag does not say (CLDR likely subtags).
_SCRIPTS = {
    **dict.fromkeys(
        ("ar", "arz", "apc", "ary", "ckb", "fa", "prs", "ps", "sd", "ug", "azb", "bal"), "Arab"
    ),
    **dict.fromkeys(("ur", "ks", "pnb", "skr", "hno"), "Aran"),
    **dict.fromkeys(("he", "yi"), "Hebr"),
    **dict.fromkeys(("bn", "as", "syl"), "Beng"),
    **dict.fromkeys(("hi", "ne", "mr", "mai", "bho", "sa"), "Deva"),
    **dict.fromkeys(("am", "ti", "gez"), "Ethi"),
    **dict.fromkeys(("uk", "ru", "bg", "be", "sr", "mk", "mn", "kk", "ky", "tg"), "Cyrl"),
    **dict.fromkeys(("zh", "cmn", "yue"), "Hans"),
    "pa": "Guru",
    "gu": "Gujr",
    "ta": "Taml",
    "te": "Telu",
    "kn": "Knda",
    "ml": "Mlym",
    "si": "Sinh",
    "hy": "Armn",
    "ka": "Geor",
    "el": "Grek",
    "th": "Thai",
    "lo": "Laoo",
    "km": "Khmr",
    "my": "Mymr",
    "ja": "Jpan",
    "ko": "Kore",
}

# A tag whose region or script says more than the language alone.
_TAGS = {
    "zh-Hant": "Hant",
    "zh-TW": "Hant",
    "zh-HK": "Hant",
    "yue-Hant": "Hant",
    "pa-Arab": "Aran",
    "pa-PK": "Aran",
}

_FAMILIES = {
    "Arab": "Noto Naskh Arabic",
    "Aran": "Noto Nastaliq Urdu",
    "Hebr": "Noto Sans Hebrew",
    "Beng": "Noto Sans Bengali",
    "Deva": "Noto Sans Devanagari",
    "Ethi": "Noto Sans Ethiopic",
    "Guru": "Noto Sans Gurmukhi",
    "Gujr": "Noto Sans Gujarati",
    "Taml": "Noto Sans Tamil",
    "Telu": "Noto Sans Telugu",
    "Knda": "Noto Sans Kannada",
    "Mlym": "Noto Sans Malayalam",
    "Sinh": "Noto Sans Sinhala",
    "Armn": "Noto Sans Armenian",
    "Geor": "Noto Sans Georgian",
    "Thai": "Noto Sans Thai",
    "Laoo": "Noto Sans Lao",
    "Khmr": "Noto Sans Khmer",
    "Mymr": "Noto Sans Myanmar",
    "Hans": "Noto Sans SC",
    "Hant": "Noto Sans TC",
    "Jpan": "Noto Sans JP",
    "Kore": "Noto Sans KR",
}

LATIN = "Noto Sans"
LAST_RESORT = ("Noto Sans Symbols", "Noto Sans SC", "Noto Emoji")

# Multiples of the size, from the measured ink height of each script's fonts.
_LEADING = {
    "Arab": 1.65,
    "Aran": 2.4,
    **dict.fromkeys(
        ("Beng", "Deva", "Guru", "Gujr", "Taml", "Telu", "Knda", "Mlym", "Sinh", "Thai"),
        1.5,
    ),
    "Laoo": 1.65,
    "Khmr": 1.7,
    "Mymr": 1.75,
    **dict.fromkeys(("Hans", "Hant", "Jpan", "Kore"), 1.6),
}
_LATIN_LEADING = 1.4


def _script(tag: str) -> str:
    parts = tag.split("-")
    for end in range(len(parts), 1, -1):
        known = _TAGS.get("-".join(parts[:end]))
        if known:
            return known
    for part in parts[1:]:
        if len(part) == len("Arab") and part.isalpha():
            return part.title()
    return _SCRIPTS.get(parts[0].lower(), "Latn")


@lru_cache(maxsize=256)
def reading(tag: str) -> Reading:
    """How the language of this BCP 47 tag is set; an unknown language reads like English."""
    script = _script(tag)
    own = _FAMILIES.get(script, LATIN)
    families = tuple(dict.fromkeys((own, LATIN, *LAST_RESORT)))
    return Reading(
        tag=tag,
        script="Arab" if script == "Aran" else script,
        direction="rtl" if script in RTL_SCRIPTS else "ltr",
        families=families,
        leading=_LEADING.get(script, _LATIN_LEADING),
    )


def family_of_script(script: str) -> str:
    """The shipped family that draws this ISO 15924 script when the language names no other."""
    return _FAMILIES.get({"Hani": "Hans"}.get(script, script), LATIN)
