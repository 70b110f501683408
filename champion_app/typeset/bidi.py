"""The Unicode Bidirectional Algorithm (UAX #9, revision 46): levels of a text, order of a line.

``levels`` and ``visual_order`` are for a text on one line; a paragraph of many lines is
``resolved`` once and then gets the levels of each ``line``. The rules themselves are in
``bidi_rules``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from champion_app.typeset import bidi_rules as rules
from champion_app.typeset.ucd.lookup import bidi_class

ParagraphDirection = Literal["auto", "ltr", "rtl"]


def levels(text: str, base: ParagraphDirection = "auto") -> list[int | None]:
    """The embedding level of each character of a text on one line, rule L1 applied.

    What rule X9 removes has ``None``. ``base`` is the direction of the text; ``"auto"`` takes it
    from the first strong letter of each paragraph, left to right without any.
    """
    kinds = [bidi_class(character) for character in text]
    found: list[int | None] = []
    for start, end in _paragraphs(text, kinds):
        part = kinds[start:end]
        own = int(base == "rtl") if base != "auto" else rules.first_strong(part, 0, len(part)) or 0
        resolved_part = _resolved(text[start:end], part, own)
        _end_lines(part, resolved_part, own)
        found += resolved_part
    return [
        None if kind in rules.REMOVED else level for kind, level in zip(kinds, found, strict=True)
    ]


def visual_order(levels: Sequence[int | None]) -> list[int]:
    """The indices of one line's characters from left to right (rule L2), removed ones left out."""
    order = [(index, level) for index, level in enumerate(levels) if level is not None]
    found = {level for _, level in order}
    lowest = min((level for level in found if level % 2), default=0)
    for level in range(max(found), lowest - 1, -1) if lowest else ():
        start = 0
        while start < len(order):
            if order[start][1] < level:
                start += 1
                continue
            end = start
            while end < len(order) and order[end][1] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = end
    return [index for index, _ in order]


def resolved(text: str, base: int) -> list[int]:
    """The level of each character of a paragraph after X1 to I2; L1 is left to ``line``.

    ``base`` is the paragraph's level. What rule X9 removes keeps its place and has the level of
    what stands before it, so that levels and text stay of equal length.
    """
    return _resolved(text, [bidi_class(character) for character in text], base)


def line(text: str, found: Sequence[int], base: int) -> list[int]:
    """The levels of one line of the paragraph, its ends and tabs set to ``base`` (rule L1)."""
    result = list(found)
    _end_lines([bidi_class(character) for character in text], result, base)
    return result


def _paragraphs(text: str, kinds: list[str]) -> Iterator[tuple[int, int]]:
    """The ranges of the text's paragraphs, each with the separator that ends it (rule P1)."""
    start = 0
    for index, kind in enumerate(kinds, 1):
        if kind == "B" and text[index - 1 : index + 1] != "\r\n":
            yield start, index
            start = index
    if start < len(text):
        yield start, len(text)


def _resolved(text: str, kinds: list[str], base: int) -> list[int]:
    if base == 0 and not _may_turn(kinds):
        return [0] * len(text)
    found, overridden = rules.explicit(kinds, base)
    for sequence in rules.sequences(kinds, found, base):
        rules.weak(sequence, overridden)
        rules.paired_brackets(sequence, overridden, text)
        rules.neutral(sequence, overridden)
        for index in sequence.indices:
            kind = overridden[index]
            if found[index] % 2:
                found[index] += kind in {"L", "EN", "AN"}
            elif kind in {"AN", "EN"}:
                found[index] += 2
            elif kind == "R":
                found[index] += 1
    previous = base
    for index, kind in enumerate(kinds):
        if kind in rules.REMOVED:
            found[index] = previous
        previous = found[index]
    return found


def _end_lines(kinds: list[str], found: list[int], base: int) -> None:
    trailing = True
    for index in range(len(kinds) - 1, -1, -1):
        kind = kinds[index]
        if kind in {"B", "S"}:
            found[index] = base
            trailing = True
        elif kind == "WS" or kind in rules.ISOLATES or kind == "PDI" or kind in rules.REMOVED:
            if trailing:
                found[index] = base
        else:
            trailing = False


def _may_turn(kinds: list[str]) -> bool:
    return any(
        kind in {"R", "AL", "AN"}
        or kind in rules.ISOLATES
        or (kind in rules.REMOVED and kind != "BN")
        for kind in set(kinds)
    )
