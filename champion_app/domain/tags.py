"""Language tags (BCP 47, RFC 5646): what is one, and the shortest that says the same."""

from __future__ import annotations

import re

from champion_app.domain.errors import BadValue

ALIASES = {
    "zh": "zh-Hans",
    "zh-cn": "zh-Hans",
    "zh-sg": "zh-Hans",
    "zh-hans-cn": "zh-Hans",
    "zh-tw": "zh-Hant",
    "zh-hk": "zh-Hant",
    "zh-mo": "zh-Hant",
    "zh-yue": "yue",
    "pa-pk": "pa-Arab",
    "pnb": "pa-Arab",
    "prs": "fa-AF",
    "pes": "fa",
    "ku": "kmr",
    "ku-latn": "kmr",
    "ku-arab": "ckb",
    "tl": "fil",
    "iw": "he",
    "ji": "yi",
    "mo": "ro",
    "no": "nb",
}
"""Codes that others use for a language of ours; regions and default scripts fall away by rule."""

_OF_THREE_LETTERS = (
    "eng:en urd:ur ara:ar ben:bn pan:pa pol:pl ron:ro rum:ro som:so ukr:uk zho:zh chi:zh por:pt"
    " spa:es guj:gu fas:fa per:fa kur:ku mal:ml fra:fr fre:fr pus:ps tir:ti rus:ru hin:hi tam:ta"
    " tur:tr swa:sw swh:sw sqi:sq alb:sq yid:yi amh:am orm:om aka:ak twi:tw ibo:ig yor:yo hau:ha"
    " lin:ln vie:vi nep:ne npi:ne cym:cy wel:cy deu:de ger:de ita:it nld:nl dut:nl hun:hu ces:cs"
    " cze:cs slk:sk slo:sk lit:lt lav:lv est:et bos:bs hrv:hr srp:sr bul:bg ell:el gre:el heb:he"
    " hye:hy arm:hy kat:ka geo:ka tha:th lao:lo khm:km mya:my bur:my jpn:ja kor:ko tel:te sin:si"
    " mar:mr sna:sn lug:lg msa:ms may:ms gle:ga gla:gd"
)
_SHORTER = dict(pair.split(":") for pair in _OF_THREE_LETTERS.split())
"""ISO 639-2 and 639-3 codes of languages that have one of two letters."""

_TAGS_BY_SCRIPT = {
    "Latn": "en pl ro so kmr tr om sw ak tw ig yo ha ln sn lg kri jam fr pt es it de nl sq hu cs sk"
    " lt lv et bs hr rom vi fil ms cy ga gd bfi",
    "Arab": "ur ar pa-Arab phr hno fa fa-AF haz ps ckb",
    "Cyrl": "uk sr ru bg",
    "Beng": "bn syl ctg",
    "Deva": "hi ne mr",
    "Hans": "zh-Hans cmn",
    "Hant": "zh-Hant yue",
    "Gujr": "gu kfr",
    "Hebr": "he yi",
    "Ethi": "am ti",
    "Guru": "pa",
    "Taml": "ta",
    "Telu": "te",
    "Mlym": "ml",
    "Sinh": "si",
    "Grek": "el",
    "Armn": "hy",
    "Geor": "ka",
    "Thai": "th",
    "Laoo": "lo",
    "Khmr": "km",
    "Mymr": "my",
    "Jpan": "ja",
    "Kore": "ko",
}

SCRIPTS = {tag: script for script, tags in _TAGS_BY_SCRIPT.items() for tag in tags.split()}
"""The languages of our table (``resources/languages.csv``) and the script each is written in."""

_BY_LOWER = {tag.lower(): tag for tag in SCRIPTS}

# Primary subtags of four to eight letters are reserved: none was ever registered.
_WELL_FORMED = re.compile(
    r"[a-z]{2,3}(-[a-z]{3}){0,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?"
    r"(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-[0-9a-wy-z](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?"
    r"|x(-[a-z0-9]{1,8})+"
)


def shortest(tag: str) -> str | None:
    """The tag of our table that a tag stands for (``pa-Guru-IN`` is ``pa``), if it has one."""
    first, *rest = tag.strip().replace("_", "-").lower().split("-")
    parts = [_SHORTER.get(first, first), *rest]
    for end in range(len(parts), 0, -1):
        shorter = "-".join(parts[:end])
        found = _BY_LOWER.get(shorter) or ALIASES.get(shorter, "")
        if found in SCRIPTS and _no_other_script(found, parts[end:]):
            return found
    return None


def _no_other_script(tag: str, rest: list[str]) -> bool:
    """Whether what was cut off a tag names no script but the language's own."""
    scripts = {part.title() for part in rest if len(part) == 4 and part.isalpha()}
    return scripts <= {SCRIPTS[tag]}


def normal(field: str, tag: str) -> str:
    """``tag`` as it is kept: of our table if it stands there, else itself in the usual capitals.

    Nothing stays nothing. Raises BadValue, naming ``field``, for what is not a language tag.
    """
    asked = tag.strip().replace("_", "-").lower()
    if not asked:
        return ""
    if not _WELL_FORMED.fullmatch(asked):
        raise BadValue(field=field, value=tag.strip()[:80])
    return shortest(asked) or _capitals(asked)


def normal_each(field: str, tags: tuple[str, ...]) -> tuple[str, ...]:
    """Each tag as it is kept, each once and in its order. Raises BadValue."""
    return tuple(dict.fromkeys(filter(None, (normal(field, tag) for tag in tags))))


def _capitals(tag: str) -> str:
    """Regions in capitals and scripts with one, up to the first single letter (RFC 5646, 2.1.1)."""
    first, *rest = tag.split("-")
    told = [first]
    for at, part in enumerate(rest):
        if len(part) == 1 or first == "x":
            return "-".join([*told, *rest[at:]])
        told.append(
            part.upper()
            if len(part) == 2
            else part.title()
            if re.fullmatch("[a-z]{4}", part)
            else part
        )
    return "-".join(told)
