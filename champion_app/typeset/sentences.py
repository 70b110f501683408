"""Where sentences end, by rule for each script: a text cut into texts of one sentence each."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from champion_app.typeset.blocks import Span, Text
from champion_app.typeset.paragraphs import plain, spans_of

# The danda, the full stops of Urdu, Ethiopic, Burmese, Khmer, Armenian and others end a sentence
# wherever they stand; so do those of Chinese and Japanese, without a blank after them.
_ALWAYS = "؟۔।॥。！？｡።፧፨။៕។։꓿᠃"
_OFTEN = ".!?…"
_CLOSERS = "\"'”’»›）)］]」』】》〉\u2069"
_BLANKS = " \u00a0\u200b\n"
_END = re.compile(
    rf"(?:[{_ALWAYS}]|[{re.escape(_OFTEN)}])+[{re.escape(_CLOSERS)}]*(?P<blank>[{_BLANKS}]*)"
)
_WORD = re.compile(rf"[^{_BLANKS}({re.escape(_CLOSERS)}]*$")
_ENGLISH = {"dr", "mr", "mrs", "ms", "prof", "st", "no", "tel", "e.g", "i.e", "vs", "approx"}
_OTHERS = {
    *("np", "tzn", "m.in", "ok", "godz", "ul", "nr"),
    *("ex", "dl", "d-na", "str"),
    *("вул", "див", "тел", "ім"),
    *("ডা", "মো", "डॉ", "ਡਾ"),
}
_SHORT = frozenset(_ENGLISH | _OTHERS)
"""Words that end in a full stop inside a sentence."""


def sentences(text: Text) -> tuple[Text, ...]:
    """The sentences of a text in order, each with its weights, links and languages.

    A full stop ends one only before a blank or the end, and not after a letter that stands for a
    name, after a shortened word, or before a small letter.
    """
    whole = plain(text)
    cuts = [0, *(cut for cut in _ends(whole) if cut < len(whole)), len(whole)]
    parts = (_part(text, start, end) for start, end in pairwise(cuts))
    return tuple(part for part in parts if plain(part).strip(_BLANKS))


def _ends(whole: str) -> list[int]:
    """The offsets at which another sentence begins."""
    found = []
    for match in _END.finditer(whole):
        marks = match.group().rstrip(_BLANKS)
        after = whole[match.end() : match.end() + 1]
        if any(mark in _ALWAYS for mark in marks) or (
            match["blank"] and not after.islower() and not _shortened(whole, match.start(), marks)
        ):
            found.append(match.end())
    return found


def _shortened(whole: str, stop: int, marks: str) -> bool:
    """Whether the full stop at this offset belongs to its word."""
    if marks[0] != "." or len(marks) > 1:
        return False
    found = _WORD.search(whole[:stop])
    word = found.group().casefold() if found else ""
    return word in _SHORT or (len(word) == 1 and word.isalpha())


def _part(text: Text, start: int, end: int) -> Text:
    if isinstance(text, str):
        return text[start:end].strip(_BLANKS)
    found: list[Span] = []
    place = 0
    for span in spans_of(text):
        first, last = max(start - place, 0), min(end - place, len(span.text))
        if first < last:
            found.append(replace(span, text=span.text[first:last]))
        place += len(span.text)
    if found:
        found[0] = replace(found[0], text=found[0].text.lstrip(_BLANKS))
        found[-1] = replace(found[-1], text=found[-1].text.rstrip(_BLANKS))
    return tuple(span for span in found if span.text)
