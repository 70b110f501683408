"""Where a line may end (UAX #14, revision 53), and a rule for scripts that write no spaces.

The rules are Unicode 16's, the classes of letters 15.0's: LB28a, which is about syllables of
Balinese, Javanese and their like, has no classes yet and is left out. Numbers are kept whole with
their sign, unit and brackets as the annex's rule LB25 says.
"""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import category, east_asian_width

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
# The optional separator before a number keeps ".5" whole.
# A look-ahead, for a sign may end one number and begin the next.
_NUMBER = re.compile("(?=([pq]?[(h]?i?n[nsi]*[)]?[pq]?))")
_NUMBER_CODES = {
    **{"PR": "p", "PO": "q", "OP": "(", "OPW": "(", "HY": "h", "IS": "i", "NU": "n", "SY": "s"},
    **{"CL": ")", "CP": ")", "CPW": ")"},
}
# Nothing ends a line before these, or after these, spaces or not (LB13 and LB14 to LB17).
_NEVER_BEFORE = frozenset({"CL", "CP", "CPW", "EX", "IS", "SY"})
_ACROSS_SPACES = {
    "CL": frozenset({"NS"}),
    "CP": frozenset({"NS"}),
    "CPW": frozenset({"NS"}),
    "B2": frozenset({"B2"}),
}
# What stands before a quotation mark that opens (LB15a), after one that closes (LB15b), and before
# a hyphen that begins a word (LB20a); the ends of the text are among them.
_BEFORE_OPENING = _HARD | {"", "OP", "OPW", "QU", "GL", "SP", "ZW"}
_AFTER_CLOSING = _HARD | {"", "SP", "GL", "WJ", "CL", "CP", "CPW", "QU", "EX", "IS", "SY", "ZW"}
_BEFORE_HYPHEN = _HARD | {"", "SP", "ZW", "CB", "GL"}
_HYPHEN = "\u2010"
_UNTAILORED = frozenset({"", "und"})


@lru_cache(maxsize=1)
def _together() -> frozenset[tuple[str, str]]:
    return frozenset(
        (first, second)
        for firsts, seconds in _PAIRS
        for first in firsts.split()
        for second in seconds.split()
    )


def opportunities(text: str, language: str) -> list[int]:
    """The offsets before which a line may start, the end of the text among them and 0 not.

    ``language`` is a BCP 47 tag. In Korean, lines end between words. Thai, Lao, Khmer and Burmese
    use the U+200B that stand in the text, and only without any a rule by letters. ``"und"`` is the
    annex alone.
    """
    found = [index for index, kind in enumerate(breaks(text, language)) if kind]
    return [*found, len(text)] if text else []


def breaks(text: str, language: str = "und") -> list[int]:
    """For each index, whether a line may (``MAY``) or must (``MUST``) end before it, or ``NO``.

    Index 0 is never an opportunity; languages are those of ``opportunities``.
    """
    kinds = [line_class(character) for character in text]
    if language.partition("-")[0] == "ko":
        kinds = ["AL" if kind in {"H2", "H3"} else kind for kind in kinds]
    found = _annex(text, kinds)
    if language in _UNTAILORED:
        return found
    for index in range(1, len(text)):
        # Many write a space before the danda, and nobody wants it at the start of a line.
        if text[index] in _DANDAS and text[index - 1] == " ":
            found[index] = NO
    if "SA" in kinds and "\u200b" not in text:
        _without_spaces(text, kinds, found)
    return found


def _annex(text: str, kinds: list[str]) -> list[int]:
    """The annex's own answer for each index."""
    found = [NO] * len(text)
    line = _Line(text, kinds)
    for place in range(1, len(line.classes)):
        line.take(place - 1)
        if place not in line.numbers or _before_space(line.classes[place]):
            index = line.starts[place]
            # A joiner holds what follows it, wherever it stands (LB8a).
            held = kinds[index - 1] == "ZWJ" and line.classes[place - 1] not in _HARD
            found[index] = NO if held else _between(line, place)
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


class _Line:
    """A text as units of class and place, and what must be remembered while walking along it."""

    def __init__(self, text: str, kinds: list[str]) -> None:
        units = _units(kinds)
        self.classes = [kind for kind, _ in units]
        self.starts = [start for _, start in units]
        self.numbers = _inside_numbers(self.classes)
        self.solid = 0
        self.flags = 0
        self._text = text

    def take(self, place: int) -> None:
        """Goes past a unit: the last one that is no space, and flags side by side, are counted."""
        if self.classes[place] != "SP":
            self.solid = place
        self.flags = self.flags + 1 if self.classes[place] == "RI" else 0

    def kind(self, place: int) -> str:
        """The class at a place, empty beyond the ends."""
        return self.classes[place] if 0 <= place < len(self.classes) else ""

    def character(self, place: int) -> str:
        """What the unit at this place begins with."""
        return self._text[self.starts[place]]

    def quotes(self, place: int, way: str) -> bool:
        """Whether a quotation mark stands here that opens (``Pi``) or closes (``Pf``)."""
        return self.kind(place) == "QU" and category(self.character(place)) == way

    def wide(self, place: int) -> bool:
        """Whether an East Asian character stands here."""
        inside = 0 <= place < len(self.classes)
        return inside and east_asian_width(self.character(place)) in {"F", "W", "H"}


def _between(line: _Line, place: int) -> int:
    before, after = line.classes[place - 1], line.classes[place]
    if before in _HARD:
        return NO if (before, after) == ("CR", "LF") else MUST
    if after in _HARD or _before_space(after):
        return NO
    if line.kind(line.solid) == "ZW":
        return MAY
    if _held(line, place):
        return NO
    return MAY if before == "SP" or not _joined(line, place) else NO


def _held(line: _Line, place: int) -> bool:
    """Rules LB11 to LB17: what holds even across spaces, and joiners and brackets."""
    before, after, solid = line.classes[place - 1], line.classes[place], line.kind(line.solid)
    if after == "WJ" or before in {"WJ", "GL"}:
        return True
    if after == "GL" and before not in {"SP", "BA", "HY"}:
        return True
    if after in _NEVER_BEFORE:
        # A number may begin with its separator (LB15c).
        return not (before == "SP" and after == "IS" and line.kind(place + 1) == "NU")
    if line.quotes(line.solid, "Pi") and line.kind(line.solid - 1) in _BEFORE_OPENING:
        return True
    if line.quotes(place, "Pf") and line.kind(place + 1) in _AFTER_CLOSING:
        return True
    return solid in {"OP", "OPW"} or after in _ACROSS_SPACES.get(solid, ())


def _joined(line: _Line, place: int) -> bool:
    """Rules LB19 to LB30b: what holds when nothing stands between."""
    before, after = line.classes[place - 1], line.classes[place]
    if "QU" in {before, after} and _quoted(line, place):
        return True
    if "CB" in {before, after}:
        return False
    if _hyphened(line, place) or after in {"BA", "HY", "NS", "IN"} or before == "BB":
        return True
    if before == "RI" and after == "RI":
        return line.flags % 2 == 1
    return (before, after) in _together()


def _quoted(line: _Line, place: int) -> bool:
    """Rules LB19 and LB19a: quotation marks stay with the text, but for East Asian ones."""
    if line.kind(place) == "QU":
        if not line.quotes(place, "Pi"):
            return True
        if not line.wide(place - 1) or not line.wide(place + 1):
            return True
    if line.kind(place - 1) == "QU":
        if not line.quotes(place - 1, "Pf"):
            return True
        return not line.wide(place) or not line.wide(place - 2)
    return False


def _hyphened(line: _Line, place: int) -> bool:
    """Rules LB20a and LB21a: a hyphen that begins a word, and one after a Hebrew letter."""
    before, after = line.kind(place - 1), line.kind(place)
    beginning = line.kind(place - 2) in _BEFORE_HYPHEN
    hyphen = before == "HY" or (before == "BA" and line.character(place - 1) == _HYPHEN)
    if beginning and hyphen and after == "AL":
        return True
    hebrew = line.kind(place - 2) == "HL" and place > 1 and after != "HL"
    return hebrew and (before == "HY" or (before == "BA" and not line.wide(place - 1)))


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
