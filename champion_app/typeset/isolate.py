"""Keeps numbers, doses, addresses and names readable where the text around them runs the other way.

Plain UAX #9 shows ``+44 20 7946 0958`` in an Arabic sentence as ``0958 7946 20 44+`` and ``500 mg``
as ``mg 500``. So such tokens are isolated here, when text is set and never in the stored text.
In a right-to-left paragraph they read from left to right, in Western and Arabic digits alike; in a
left-to-right paragraph a right-to-left name keeps the digits that follow it out of its own order.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from champion_app.typeset import bidi

LRI, RLI, FSI, PDI, LRO, PDF = "\u2066", "\u2067", "\u2068", "\u2069", "\u202d", "\u202c"
_STRAY = dict.fromkeys((0x200E, 0x200F, *range(0x202A, 0x202F)))

_D = "0-9\u0660-\u0669\u06f0-\u06f9"
_L = "A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0370-\u052f\u1e00-\u1fff"
_R = "\u0590-\u05ff\u0620-\u065f\u066e-\u06d3\u06d5-\u06ef\u06fa-\u08ff\ufb1d-\ufdfd\ufe70-\ufefc"
_DASH = "\\-\u2010\u2011\u2012\u2013\u2014\u2212"
_SPACE = " \u00a0\u2009\u202f"

_LINK = rf"(?:https?://|www\.)[^\s<>\"{_R}]*[^\s<>\".,;:!?)\u060c\u061b\u061f{_R}]"
_MAIL = r"[A-Za-z0-9_.+%-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
_SITE = r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}(?:/[A-Za-z0-9_./?=&%#+~-]*[A-Za-z0-9_/])?"
_NUMBER = (
    rf"(?:(?<![\w)])[+\u00b1<>\u2264\u2265~{_DASH}])?(?<!\w)?[\u00a3$\u20ac]?\(?"
    rf"[{_D}]+(?:[.,:\u066b\u066c][{_D}]+)*\)?(?:(?<=[0-9])%|[{_SPACE}]?\u00b0[CF]?)?"
)
_WORD = rf"(?:(?<!\w)[@#])?[{_L}][{_L}0-9_'\u2019]*"
_ATOM = re.compile(rf"(?P<link>{_LINK}|{_MAIL}|{_SITE})|(?P<number>{_NUMBER})|(?P<word>{_WORD})")
# What may stand between two parts of one token.
_GAP = re.compile(
    rf"[{_SPACE}]?[{_DASH}/+&\u00d7][{_SPACE}]?|[{_SPACE}]|\.|[{_SPACE}]?\(|\)[{_SPACE}]?|"
)
_NUMBER_GAP = re.compile(rf"[{_SPACE}]?[{_DASH}/\u00d7][{_SPACE}]?|\.")
_LONG_NUMBER = 6
_ONE_LINE = 24
_POSTCODE = re.compile(r"\b[A-Z]{1,2}[0-9][A-Z0-9]?[ \u00a0][0-9][A-Z]{2}\b")
_UNIT = re.compile(
    r"[ \u00a0]?(?:mg|ml|mcg|µg|g|kg|mm|cm|km|l|am|pm|IU|mmHg|mmol/[Ll]|mg/ml|lb|st|oz)\b"
)
_DIGIT = re.compile(f"[{_D}]")
_ARABIC_DIGIT = re.compile("[\u0660-\u0669]")
_NAME = re.compile(rf"[{_R}](?:[{_R}{_D}{_SPACE}'\u2019\u060c\u061b,.:()/{_DASH}]*[{_R}])?")


@dataclass(frozen=True)
class Token:
    """A piece of a paragraph that reads in its own direction: half-open indices."""

    start: int
    end: int
    opening: str = LRI
    closing: str = PDI


def cleaned(text: str) -> str:
    """The text without stray marks and embeddings, which fight with isolates."""
    return text.translate(_STRAY)


@lru_cache(maxsize=2048)
def tokens(text: str, base: int) -> tuple[Token, ...]:
    """The tokens to isolate in a paragraph of level ``base`` (0 or 1), in order."""
    if base == 0:
        return tuple(Token(m.start(), m.end(), FSI) for m in _NAME.finditer(text))
    return tuple(
        _token(text, start, end) for start, end in _chains(text) if _scrambles(text[start:end])
    )


@lru_cache(maxsize=2048)
def numbers(text: str) -> tuple[tuple[int, int], ...]:
    """Telephone numbers, doses, ranges and postcodes in any text: better on one line."""
    found = [(m.start(), m.end()) for m in _POSTCODE.finditer(text)]
    atoms = [atom for atom in _ATOM.finditer(text) if atom.lastgroup == "number"]
    first = 0
    while first < len(atoms):
        last = first
        while last + 1 < len(atoms) and _belongs(text, atoms[last], atoms[last + 1]):
            last += 1
        for start, end in _split_numbers(text, atoms[first : last + 1]):
            unit = _UNIT.match(text, end)
            found.append((start, unit.end() if unit else end))
        first = last + 1
    return tuple((start, end) for start, end in found if end - start <= _ONE_LINE)


def _token(text: str, start: int, end: int) -> Token:
    # Arabic-Indic digits are right-to-left numbers to UAX #9, and their groups would change places
    # even inside an isolate.
    if _ARABIC_DIGIT.search(text, start, end):
        return Token(start, end, LRI + LRO, PDF + PDI)
    return Token(start, end)


def within(text: str, base: int, spans: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens of a paragraph in which some spans run the other way, each in its surroundings."""
    found = [
        token
        for token in tokens(text, base)
        if not any(token.start < span.end and span.start < token.end for span in spans)
    ]
    for span in spans:
        inner = tokens(text[span.start : span.end], int(span.opening == RLI))
        found += [replace(t, start=t.start + span.start, end=t.end + span.start) for t in inner]
    return tuple(found)


def levels(text: str, base: int, spans: tuple[Token, ...] = ()) -> list[int]:
    """The bidi level of each character, tokens and the given spans isolated."""
    marks = sorted((*spans, *within(text, base, spans)), key=lambda t: (t.start, -t.end))
    if not marks:
        return bidi.levels(text, base)
    opening: dict[int, str] = {}
    closing: dict[int, str] = {}
    for token in marks:
        opening[token.start] = opening.get(token.start, "") + token.opening
        closing[token.end] = token.closing + closing.get(token.end, "")
    pieces, kept = [], []
    length = 0
    for index in range(len(text) + 1):
        added = closing.get(index, "") + opening.get(index, "")
        pieces += [added, text[index : index + 1]]
        kept.append(length + len(added))
        length += len(added) + 1
    found = bidi.levels("".join(pieces), base)
    return [found[place] for place in kept[:-1]]


def _chains(text: str) -> list[tuple[int, int]]:
    """Runs of numbers, Latin words and addresses that belong together."""
    chains: list[tuple[int, int]] = []
    atoms = list(_ATOM.finditer(text))
    first = 0
    while first < len(atoms):
        last = first
        while last + 1 < len(atoms) and _belongs(text, atoms[last], atoms[last + 1]):
            last += 1
        chains += _split_numbers(text, atoms[first : last + 1])
        first = last + 1
    return chains


def _belongs(text: str, left: re.Match[str], right: re.Match[str]) -> bool:
    gap = text[left.end() : right.start()]
    if not _GAP.fullmatch(gap):
        return False
    if gap == "." and {left.lastgroup, right.lastgroup} != {"number"}:
        return False
    return "link" not in {left.lastgroup, right.lastgroup}


def _split_numbers(text: str, atoms: list[re.Match[str]]) -> list[tuple[int, int]]:
    """The chain as it is; or cut at its spaces if it is but a few short numbers side by side."""
    start, end = atoms[0].start(), atoms[-1].end()
    only_numbers = all(atom.lastgroup == "number" for atom in atoms)
    long = len(_DIGIT.findall(text[start:end])) >= _LONG_NUMBER
    if not only_numbers or long or text[start] == "+":
        return [_balanced(text, start, end)]
    cut: list[tuple[int, int]] = []
    for atom in atoms:
        if cut and _NUMBER_GAP.fullmatch(text[cut[-1][1] : atom.start()]):
            cut[-1] = (cut[-1][0], atom.end())
        else:
            cut.append((atom.start(), atom.end()))
    return [_balanced(text, first, last) for first, last in cut]


def _balanced(text: str, start: int, end: int) -> tuple[int, int]:
    """The token with the brackets that pair inside it, without those that do not."""
    inside = text[start:end]
    if inside.count("(") > inside.count(")"):
        if text[end : end + 1] == ")":
            return start, end + 1
        if inside[0] == "(":
            return start + 1, end
    if inside.count(")") > inside.count("("):
        if start and text[start - 1] == "(":
            return start - 1, end
        if inside[-1] == ")":
            return start, end - 1
    return start, end


def _scrambles(token: str) -> bool:
    """Whether plain bidi could show the token otherwise than it is written."""
    plain = token.strip("()").isdigit() or re.fullmatch(rf"[{_L}'\u2019{_SPACE}]+", token)
    return not plain
