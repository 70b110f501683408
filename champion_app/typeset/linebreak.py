"""Where a line may end (UAX #14, Unicode 15.0), and a rule for scripts that write no spaces.

Numbers follow the annex's Example 7, which keeps a number whole with its sign, unit and brackets,
and one thing of Unicode 16: a separator stays with the number after it (".5").
"""

from __future__ import annotations

import re
from functools import lru_cache

from champion_app.typeset import graphemes
from champion_app.typeset.ucd.lookup import line_class, scripts

NO, MAY, MUST, SELDOM = 0, 1, 2, 3

_HARD = frozenset({"BK", "CR", "LF", "NL"})
_MARKS = frozenset({"CM", "SM", "ZWJ"})
_NOT_CARRIERS = frozenset({"BK", "CR", "LF", "NL", "SP", "ZW"})
_JAMO = ("JL", "JV", "JT", "H2", "H3")
_WORD = ("AL", "HL")
_FOLD = {"CM": "AL", "SM": "AL", "SA": "AL", "ZWJ": "AL"}

# Pairs that stay together by rules LB21 to LB30b, first class to second.
_PAIRS = (
    ("SY", "HL"),
    ("AL HL", "NU"),
    ("NU", "AL HL"),
    ("PR", "ID EB EM EXTP"),
    ("ID EB EM EXTP", "PO"),
    ("PR PO", "AL HL"),
    ("AL HL", "PR PO"),
    ("JL", "JL JV H2 H3"),
    ("JV H2", "JV JT"),
    ("JT H3", "JT"),
    (" ".join(_JAMO), "PO"),
    ("PR", " ".join(_JAMO)),
    ("AL HL IS", "AL HL"),
    ("AL HL NU", "OP"),
    ("CP", "AL HL NU"),
    ("EB EXTP", "EM"),
)
# The optional separator before a number keeps ".5" whole, as Unicode 16 does and 15 does not.
# A look-ahead, for a sign may end one number and begin the next.
_NUMBER = re.compile("(?=([pq]?[(h]?i?n[nsi]*[)]?[pq]?))")
_NUMBER_CODES = {
    **{"PR": "p", "PO": "q", "OP": "(", "OPW": "(", "HY": "h", "IS": "i", "NU": "n", "SY": "s"},
    **{"CL": ")", "CP": ")", "CPW": ")"},
}
# Nothing ends a line before these, or after these, spaces or not (LB13 and LB14 to LB17).
_NEVER_BEFORE = frozenset({"CL", "CP", "CPW", "EX", "IS", "SY"})
_ACROSS_SPACES = {
    "QU": frozenset({"OP", "OPW"}),
    "CL": frozenset({"NS"}),
    "CP": frozenset({"NS"}),
    "CPW": frozenset({"NS"}),
    "B2": frozenset({"B2"}),
}


@lru_cache(maxsize=1)
def _together() -> frozenset[tuple[str, str]]:
    return frozenset(
        (first, second)
        for firsts, seconds in _PAIRS
        for first in firsts.split()
        for second in seconds.split()
    )


def opportunities(text: str, language: str = "") -> list[int]:
    """For each index, whether a line may (1) or must (2) end before it, or not (0).

    Index 0 is never an opportunity. In Korean, lines end between words. Thai, Lao, Khmer and
    Burmese use the U+200B that stand in the text, and only without any a rule by letters.
    """
    kinds = [line_class(character) for character in text]
    if language.partition("-")[0] == "ko":
        kinds = ["AL" if kind in {"H2", "H3"} else kind for kind in kinds]
    units = _units(kinds)
    found = [NO] * len(text)
    classes = [kind for kind, _ in units]
    numbers = _inside_numbers(classes)
    state = _State()
    for place in range(1, len(units)):
        state.take(classes, place - 1)
        if place not in numbers or _before_space(classes[place]):
            index = units[place][1]
            # A joiner holds what follows it, wherever it stands (LB8a).
            held = kinds[index - 1] == "ZWJ" and classes[place - 1] not in _HARD
            found[index] = NO if held else _between(classes, place, state)
    for index in range(1, len(text)):
        # Many write a space before the danda, and nobody wants it at the start of a line.
        if text[index] in _DANDAS and text[index - 1] == " ":
            found[index] = NO
    if "SA" in kinds and "\u200b" not in text:
        _without_spaces(text, kinds, found)
    return found


def stays_behind(character: str) -> bool:
    """Whether no line may begin with this character, even where a word has to be torn."""
    return line_class(character) in _NEVER_BEFORE


def _units(kinds: list[str]) -> list[tuple[str, int]]:
    """Classes with marks taken into what they stand on (LB9), and where each unit starts."""
    units: list[tuple[str, int]] = []
    for index, kind in enumerate(kinds):
        if kind in _MARKS and units and units[-1][0] not in _NOT_CARRIERS:
            continue
        units.append((_FOLD.get(kind, kind), index))
    return units


def _inside_numbers(classes: list[str]) -> set[int]:
    coded = "".join(_NUMBER_CODES.get(kind, "-") for kind in classes)
    return {
        place
        for number in _NUMBER.finditer(coded)
        for place in range(number.start(1) + 1, number.end(1))
    }


def _before_space(kind: str) -> bool:
    return kind in {"SP", "ZW"}


class _State:
    """What must be remembered while walking: the class before spaces, flags, Hebrew hyphens."""

    def __init__(self) -> None:
        self.solid = ""
        self.flags = 0

    def take(self, classes: list[str], place: int) -> None:
        kind = classes[place]
        if kind != "SP":
            self.solid = kind
        self.flags = self.flags + 1 if kind == "RI" else 0


def _between(classes: list[str], place: int, state: _State) -> int:
    before, after = classes[place - 1], classes[place]
    if before in _HARD:
        return NO if (before, after) == ("CR", "LF") else MUST
    if after in _HARD or _before_space(after):
        return NO
    if state.solid == "ZW":
        return MAY
    if _held(before, after, state.solid) and not _starts_number(classes, place):
        return NO
    return MAY if before == "SP" or not _joined(classes, place, state) else NO


def _joined(classes: list[str], place: int, state: _State) -> bool:
    """Rules LB19 to LB30b: what holds when nothing stands between."""
    before, after = classes[place - 1], classes[place]
    if "QU" in {before, after}:
        return True
    if "CB" in {before, after}:
        return False
    if after in {"BA", "HY", "NS", "IN"} or before == "BB":
        return True
    if before in {"HY", "BA"} and place > 1 and classes[place - 2] == "HL":
        return True
    if before == "RI" and after == "RI":
        return state.flags % 2 == 1
    return (before, after) in _together()


def _starts_number(classes: list[str], place: int) -> bool:
    """Whether a number begins here with its separator, after a space (LB15c of Unicode 16)."""
    return classes[place - 1 : place + 2] == ["SP", "IS", "NU"]


def _held(before: str, after: str, solid: str) -> bool:
    """Rules LB11 to LB17: what holds even across spaces, and joiners and brackets."""
    if after == "WJ" or before in {"WJ", "GL"}:
        return True
    if after == "GL" and before not in {"SP", "BA", "HY"}:
        return True
    if after in _NEVER_BEFORE:
        return True
    return solid in {"OP", "OPW"} or after in _ACROSS_SPACES.get(solid, ())


_DANDAS = frozenset("\u0964\u0965")
_PREPOSED = frozenset("เแโใไເແໂໃໄ")
_COENG = "\u17d2"
_VIRAMA_OR_ASAT = frozenset("\u1039\u103a")


def _starts_syllable(text: str, index: int) -> bool:
    """Whether a syllable plausibly starts here, by the letters alone (a rule of last resort)."""
    character, before = text[index], text[index - 1]
    kind = scripts(character)[0]
    if kind in {"Thai", "Laoo"}:
        return character in _PREPOSED
    if kind == "Khmr":
        return "\u1780" <= character <= "\u17b3" and before != _COENG
    if kind == "Mymr":
        follows = text[index + 1 : index + 2]
        stands_alone = follows not in _VIRAMA_OR_ASAT if follows else True
        return "\u1000" <= character <= "\u102a" and stands_alone and before != "\u1039"
    return False


def _without_spaces(text: str, kinds: list[str], found: list[int]) -> None:
    whole = set(graphemes.starts(text))
    for index in range(2, len(text)):
        if kinds[index] == "SA" and kinds[index - 1] in {"SA", "SM"} and index in whole:
            before_start = kinds[index - 2] in {"SA", "SM"}
            if found[index] == NO and before_start and _starts_syllable(text, index):
                found[index] = MAY
