"""How a language is read on paper: script, direction, fonts and leading, from its tag alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

Direction = Literal["ltr", "rtl"]


@dataclass(frozen=True)
class Reading:
    """How one language is set.

    ``script`` is the ISO 15924 code, ``families`` the fonts in order of preference, ``leading`` the
    distance of lines as a multiple of the size, ``rise`` and ``drop`` the ink's reach above and
    below the line of writing.
    """

    tag: str
    script: str
    direction: Direction
    families: tuple[str, ...]
    leading: float
    rise: float
    drop: float


RTL_SCRIPTS = frozenset({"Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Aran"})

# The script a language is written in when its tag does not say (CLDR likely subtags).
_SCRIPTS = {
    **dict.fromkeys(
        ("ar", "arz", "apc", "ary", "ckb", "fa", "prs", "ps", "sd", "ug", "azb", "bal", "haz"),
        "Arab",
    ),
    **dict.fromkeys(("ur", "ks", "pnb", "skr", "hno", "phr"), "Aran"),
    **dict.fromkeys(("he", "yi"), "Hebr"),
    **dict.fromkeys(("bn", "as", "syl", "ctg"), "Beng"),
    **dict.fromkeys(("hi", "ne", "mr", "mai", "bho", "sa"), "Deva"),
    **dict.fromkeys(("am", "ti", "gez"), "Ethi"),
    **dict.fromkeys(("uk", "ru", "bg", "be", "sr", "mk", "mn", "kk", "ky", "tg"), "Cyrl"),
    **dict.fromkeys(("zh", "cmn"), "Hans"),
    "yue": "Hant",
    "pa": "Guru",
    "gu": "Gujr",
    "kfr": "Gujr",
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
    "zh-MO": "Hant",
    "yue-Hans": "Hans",
    "pa-Arab": "Aran",
    "pa-PK": "Aran",
}

# Letters of the same script that are drawn otherwise in a place of their own.
_PLACES = {
    **dict.fromkeys(("yue", "zh-HK", "zh-MO", "zh-Hant-HK", "zh-Hant-MO"), "Noto Sans HK"),
    "yue-Hans": "Noto Sans SC",
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
SIMPLIFIED = "Noto Sans SC"
LAST_RESORT = ("Noto Sans Symbols", "Noto Sans Symbols 2", SIMPLIFIED, "Noto Emoji")
HAN = frozenset({"Hans", "Hant", "Jpan", "Kore"})

# Leading, rise and drop as multiples of the size, from the measured ink of each script's fonts.
_EXTENTS = {
    "Arab": (1.65, 1.05, 0.5),
    "Aran": (2.4, 1.75, 0.75),
    **dict.fromkeys(
        ("Beng", "Deva", "Guru", "Gujr", "Taml", "Telu", "Knda", "Mlym", "Sinh"), (1.5, 0.95, 0.4)
    ),
    "Thai": (1.5, 1.0, 0.35),
    "Laoo": (1.65, 1.1, 0.4),
    "Khmr": (1.7, 1.0, 0.55),
    "Mymr": (1.75, 1.0, 0.55),
    **dict.fromkeys(("Hans", "Hant", "Jpan", "Kore"), (1.6, 0.9, 0.15)),
}
_LATIN_EXTENTS = (1.4, 0.95, 0.25)


def _known(tag: str, table: Mapping[str, str]) -> str:
    """What a table says of the longest beginning of a tag that it has; empty when of none."""
    parts = tag.split("-")
    begun = ("-".join(parts[:end]) for end in range(len(parts), 0, -1))
    return next((table[one] for one in begun if one in table), "")


def _script(tag: str) -> str:
    known = _known(tag, _TAGS)
    if known:
        return known
    parts = tag.split("-")
    for part in parts[1:]:
        if len(part) == len("Arab") and part.isalpha():
            return part.title()
    return _SCRIPTS.get(parts[0].lower(), "Latn")


@lru_cache(maxsize=256)
def reading(tag: str) -> Reading:
    """How the language of this BCP 47 tag is set; an unknown language reads like English."""
    script = _script(tag)
    own = (_known(tag, _PLACES), _FAMILIES.get(script, LATIN))
    leading, rise, drop = _EXTENTS.get(script, _LATIN_EXTENTS)
    families = tuple(dict.fromkeys((*filter(None, own), LATIN, *LAST_RESORT)))
    if script in HAN - {"Hans"}:
        # The same code points are drawn otherwise there: better refused than wrong. What the fonts
        # of these languages lack may be taken from it (``itemise``).
        families = tuple(family for family in families if family != SIMPLIFIED)
    return Reading(
        tag=tag,
        script="Arab" if script == "Aran" else script,
        direction="rtl" if script in RTL_SCRIPTS else "ltr",
        families=families,
        leading=leading,
        rise=rise,
        drop=drop,
    )


def family_of_script(script: str) -> str:
    """The shipped family that draws this ISO 15924 script when the language names no other."""
    return _FAMILIES.get({"Hani": "Hans"}.get(script, script), LATIN)


# Families whose letters look small beside Latin ones of the same size.
_SCALES = {"Noto Naskh Arabic": 1.15, "Noto Sans Hebrew": 1.06}


def scale(family: str) -> float:
    """What a family's letters are enlarged by to look as large as the rest."""
    return _SCALES.get(family, 1.0)


@lru_cache(maxsize=64)
def extents(family: str) -> tuple[float, float, float]:
    """Leading, rise and drop of a family, as multiples of the size."""
    for script, name in (*_FAMILIES.items(), ("Hant", "Noto Sans HK")):
        if name == family:
            return _EXTENTS.get(script, _LATIN_EXTENTS)
    return _LATIN_EXTENTS
