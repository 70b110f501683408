"""Keeps numbers, doses, addresses and names readable where the text around them runs the other way.

Plain UAX #9 shows ``+44 20 7946 0958`` in an Arabic sentence as ``0958 7946 20 44+`` and ``500 mg``
as ``mg 500``. So such tokens are isolated here, when text is set and never in the stored text.
In a right-to-left paragraph they read from left to right, in Western and Arabic digits alike; in a
left-to-right paragraph a right-to-left name keeps the digits that follow it out of its own order,
and numbers in Arabic digits keep theirs. ``isolated`` shows what ``levels`` lays out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from champion_app.typeset import bidi
from champion_app.typeset.readings import Direction

LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"
_STRAY = dict.fromkeys((0x200E, 0x200F, *range(0x202A, 0x202F)))

_D = "0-9\u0660-\u0669\u06f0-\u06f9"
_L = "A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0370-\u052f\u1e00-\u1fff"
_R = (
    "\u0590-\u05ff\u0620-\u065f\u066e-\u06d3\u06d5-\u06ef\u06fa-\u08ff\ufb1d-\ufdfd\ufe70-\ufefc"
    "\U00010800-\U00010fff\U0001e800-\U0001efff"
)
_DASH = "\\-\u2010\u2011\u2012\u2013\u2014\u2212"
_MONEY = "\u00a3$\u20ac\u20b9"
_PARTS = "\u00bc-\u00be\u2150-\u215e"
_SPACE = " \u00a0\u2009\u202f"

_LINK = rf"(?:https?://|www\.)[^\s<>\"{_R}]*[^\s<>\".,;:!?)\u060c\u061b\u061f{_R}]"
# As long as the parts of a name of the Internet may be, lest a long text is searched for ever.
_PART = "[A-Za-z0-9-]{1,63}"
_MAIL = rf"[A-Za-z0-9_.+%-]{{1,64}}@{_PART}(?:\.{_PART}){{1,9}}"
_SITE = rf"{_PART}(?:\.{_PART}){{0,9}}\.[A-Za-z]{{2,63}}(?:/[A-Za-z0-9_./?=&%#+~-]*[A-Za-z0-9_/])?"
_NUMBER = (
    rf"(?:(?<![\w)%\u066a])(?:(?<![{_D}{_L}%)][{_SPACE}])[<>\u2264\u2265][{_SPACE}]?"
    rf"|[+\u00b1~<>\u2264\u2265#{_DASH}]))?(?:[{_MONEY}][{_SPACE}]?)?\(?"
    rf"(?:[{_D}]+(?:[.,:\u066b\u066c][{_D}]+)*(?:[{_SPACE}]?[{_PARTS}])?|[{_PARTS}])\)?"
    rf"(?:(?<=[0-9{_PARTS}])(?:[{_SPACE}]?[%\u2030]|\+(?![{_D}])|[\u2032\u2033])"
    rf"|[{_SPACE}]?(?:\u00b0[CF]?|[{_MONEY}](?![{_D}])))?"
)
# A full stop belongs to the word only where it shortens it.
_SHORT = rf"\b(?:Dr|Mr|Mrs|Ms|Prof|St|Rd|[Ee]xt|[Tt]el|[Nn]o|[A-Z])\.(?=[ \u00a0]?[A-Za-z{_D}])"
_WORD = rf"{_SHORT}|(?:(?<!\w)[@#])?[{_L}][{_L}0-9_'\u2019]*(?:(?<=[0-9])\.[0-9]+)*"
_ATOM = re.compile(rf"(?P<link>{_LINK}|{_MAIL}|{_SITE})|(?P<number>{_NUMBER})|(?P<word>{_WORD})")
# What may stand between two parts of one token.
_GAP = re.compile(
    rf"[{_SPACE}]?[{_DASH}/+&^\u00d7][{_SPACE}]?|[{_SPACE}]|\.|[{_SPACE}]?\(|\)[{_SPACE}]?|"
)
_NUMBER_GAP = re.compile(rf"[{_SPACE}]?[{_DASH}/+^\u00d7][{_SPACE}]?|\.")
_LONG_NUMBER = 6
_ONE_LINE = 24
_POSTCODE = re.compile(r"\b[A-Z]{1,2}[0-9][A-Z0-9]?[ \u00a0][0-9][A-Z]{2}\b")
_UNIT = re.compile(
    r"[ \u00a0]?(?:mg|ml|mcg|µg|g|kg|mm|cm|km|l|am|pm|IU|mmHg|mmol/[Ll]|mg/ml|lb|st|oz)\b"
)
_DIGIT = re.compile(f"[{_D}]")
_ARABIC_NUMBER = re.compile("[\u0660-\u0669]+(?:[.,:/\u00a0\u066b\u066c][\u0660-\u0669]+)*")
_NAME = re.compile(
    rf"[{_R}](?:[{_R}{_D}{_SPACE}\u200c\u200d'\u2019\u060c\u061b,.:()/{_DASH}]*[{_R}])?"
)


@dataclass(frozen=True)
class Token:
    """A piece of a paragraph that reads in its own direction: half-open indices."""

    start: int
    end: int
    opening: str = LRI


def cleaned(text: str) -> str:
    """The text without stray marks and embeddings, which fight with isolates."""
    return text.translate(_STRAY)


def isolated(text: str, direction: Direction) -> str:
    """One paragraph of this direction with its tokens between isolates, as it will be set.

    In a right-to-left text tokens stand between U+2066 and U+2069, in a left-to-right one
    right-to-left names between U+2068 and U+2069; nothing else is added, and nothing taken away.
    """
    return _marked(text, tokens(text, int(direction == "rtl")))[0]


@lru_cache(maxsize=2048)
def tokens(text: str, base: int) -> tuple[Token, ...]:
    """The tokens to isolate in a paragraph of level ``base`` (0 or 1), in order."""
    found = [Token(*chain) for chain in _chains(text) if _scrambles(text[slice(*chain)])]
    if base == 1:
        return tuple(found)
    spans = (part for m in _NAME.finditer(text) for part in _balanced(text, m.start(), m.end()))
    names = [Token(*span, FSI) for span in spans]
    arabic = (token for token in found if _ARABIC_NUMBER.search(text, token.start, token.end))
    free = [
        token
        for token in arabic
        if not any(token.start < name.end and name.start < token.end for name in names)
    ]
    return tuple(sorted((*names, *free), key=lambda token: token.start))


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
    marked, places = _marked(text, (*spans, *within(text, base, spans)))
    found = bidi.resolved(marked, base)
    return [found[place] for place in places]


def _marked(text: str, found: tuple[Token, ...]) -> tuple[str, list[int]]:
    """The text with isolates put in, and where each of its own characters went."""
    opening: dict[int, str] = {}
    closing: dict[int, str] = {}
    whole = [part for token in found for part in (token, *_groups(text, token))]
    for token in sorted(whole, key=lambda t: (t.start, -t.end)):
        opening[token.start] = opening.get(token.start, "") + token.opening
        closing[token.end] = PDI + closing.get(token.end, "")
    pieces, places = [], []
    length = 0
    for index in range(len(text) + 1):
        added = closing.get(index, "") + opening.get(index, "")
        pieces += [added, text[index : index + 1]]
        places.append(length + len(added))
        length += len(added) + 1
    return "".join(pieces), places[:-1]


def _groups(text: str, token: Token) -> tuple[Token, ...]:
    """The groups of Arabic-Indic digits in a token that one isolate alone would not keep in order.

    To UAX #9 they are numbers of right-to-left text: with spaces or hyphens between them they
    change places even inside an isolate, but not if each has its own.
    """
    if token.opening != LRI or not _ARABIC_NUMBER.search(text, token.start, token.end):
        return ()
    inside = text[token.start : token.end]
    if bidi.visual_order(bidi.levels(inside, "ltr")) == list(range(len(inside))):
        return ()
    return tuple(
        Token(m.start(), m.end())
        for m in _ARABIC_NUMBER.finditer(text, token.start, token.end)
        if (m.start(), m.end()) != (token.start, token.end)
    )


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
    return _addresses(text, chains)


def _addresses(text: str, chains: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The chains, but the parts of a postal address in one: commas divide them, a postcode ends it.

    Apart they would stand from right to left, the town before the street to who reads Latin.
    """
    found: list[tuple[int, int]] = []
    for start, end in chains:
        begin = start
        while (
            found
            and _POSTCODE.search(text, start, end)
            and re.fullmatch(f",[{_SPACE}]?", text[found[-1][1] : begin])
        ):
            begin = found.pop()[0]
        found.append((begin, end))
    return found


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
        return _balanced(text, start, end)
    cut: list[tuple[int, int]] = []
    for atom in atoms:
        if cut and _NUMBER_GAP.fullmatch(text[cut[-1][1] : atom.start()]):
            cut[-1] = (cut[-1][0], atom.end())
        else:
            cut.append((atom.start(), atom.end()))
    return [part for first, last in cut for part in _balanced(text, first, last)]


def _balanced(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The token with the brackets that pair inside it, cut where one has no partner."""
    inside = text[start:end]
    if inside.count("(") > inside.count(")") and text[end : end + 1] == ")":
        end += 1
    elif inside.count(")") > inside.count("(") and start and text[start - 1] == "(":
        start -= 1
    waiting: list[int] = []
    alone: list[int] = []
    for place in range(start, end):
        if text[place] == "(":
            waiting.append(place)
        elif text[place] == ")" and waiting:
            waiting.pop()
        elif text[place] == ")":
            alone.append(place)
    parts = []
    for cut in (*sorted(waiting + alone), end):
        part = text[start:cut]
        first = start + len(part) - len(part.lstrip())
        if part.strip():
            parts.append((first, first + len(part.strip())))
        start = cut + 1
    return parts


def _scrambles(token: str) -> bool:
    """Whether plain bidi could show the token otherwise than it is written."""
    plain = token.strip("()").isdigit() or re.fullmatch(rf"[{_L}'\u2019{_SPACE}]+", token)
    return not plain
