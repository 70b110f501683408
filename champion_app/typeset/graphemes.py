"""Where a text may be cut without hurting a letter: grapheme clusters (UAX #29, Unicode 15.0)."""

from __future__ import annotations

from champion_app.typeset.ucd.lookup import grapheme_class

_CONTROL = frozenset({"Control", "CR", "LF"})
_GLUED = frozenset({"Extend", "ZWJ", "SpacingMark"})
_HANGUL = {
    "L": frozenset({"L", "V", "LV", "LVT"}),
    "LV": frozenset({"V", "T"}),
    "V": frozenset({"V", "T"}),
    "LVT": frozenset({"T"}),
    "T": frozenset({"T"}),
}


def boundaries(text: str) -> list[int]:
    """The offsets at which the text may be cut between clusters, 0 and its end among them."""
    return [*starts(text), len(text)] if text else [0]


def starts(text: str) -> list[int]:
    """The index of each grapheme cluster's first character, in order."""
    found = []
    previous = ""
    picture = False
    flags = 0
    for index, character in enumerate(text):
        kind = grapheme_class(character)
        if index == 0 or _divides(previous, kind, picture=picture, flags=flags):
            found.append(index)
            picture = False
        # A picture, then marks, then a joiner: what follows is drawn as one (GB11).
        if kind == "Extended_Pictographic":
            picture = True
        elif kind not in {"Extend", "ZWJ"}:
            picture = False
        flags = flags + 1 if kind == "Regional_Indicator" else 0
        previous = kind
    return found


def _divides(before: str, after: str, *, picture: bool, flags: int) -> bool:
    if before == "CR" and after == "LF":
        return False
    if before in _CONTROL or after in _CONTROL:
        return True
    joined = (
        after in _HANGUL.get(before, ())
        or after in _GLUED
        or before == "Prepend"
        or (picture and before == "ZWJ" and after == "Extended_Pictographic")
        or (after == "Regional_Indicator" and flags % 2 == 1)
    )
    return not joined
