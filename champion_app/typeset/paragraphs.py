"""One paragraph: from spans to lines of shaped glyphs that fit a width."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from champion_app.typeset import bidi, graphemes, isolate, linebreak
from champion_app.typeset.blocks import Span, Text
from champion_app.typeset.faces import Face
from champion_app.typeset.fonts import Fonts
from champion_app.typeset.itemise import Manner, Run, itemised
from champion_app.typeset.readings import extents, reading
from champion_app.typeset.shape import Glyph, Stretch
from champion_app.typeset.ucd.lookup import bidi_class

_BLANK = frozenset(" \n\u200b\u2028\u2029")
# What joins consonants (Indic_Conjunct_Break=Linker), with the signs of Khmer and Burmese.
_BINDING = frozenset("\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d\u1039\u17d2")
_FORCED = frozenset("\n\u2028\u2029\u0085\u000b\u000c")
_SOFT_HYPHEN = "\u00ad"


@dataclass(frozen=True)
class Set:
    """Glyphs of one run on one line, from left to right, and the text that their clusters index."""

    face: Face
    manner: Manner
    glyphs: tuple[Glyph, ...]
    text: str
    end: int


@dataclass(frozen=True)
class Line:
    """A line: its sets from left to right, its width and reach above and below, in ems."""

    sets: tuple[Set, ...]
    width: float
    above: float
    below: float


@dataclass(frozen=True)
class Written:
    """A paragraph ready to be broken into lines.

    ``rtl`` says at which side lines begin, ``level`` in which direction the text itself runs.
    """

    text: str
    rtl: bool
    level: int
    levels: tuple[int, ...]
    runs: tuple[Run, ...]
    widths: tuple[float, ...]
    breaks: tuple[int, ...]
    language: str
    missing: str
    isolated: tuple[str, ...]

    @property
    def width(self) -> float:
        """The width of it all on one line, in ems."""
        return sum(self.widths)


def spans_of(text: Text) -> tuple[Span, ...]:
    """Text as spans, whether it came as a string or as spans."""
    return (Span(text),) if isinstance(text, str) else text


def plain(text: Text) -> str:
    """The text alone."""
    return "".join(span.text for span in spans_of(text))


def written(text: Text, language: str, fonts: Fonts, *, strong: bool = False) -> Written:
    """A text in a language, measured with these fonts."""
    rtl = reading(language).direction == "rtl"
    manners, whole = _joined(spans_of(text), language, strong)
    base = _level(whole, rtl)
    turned = _turned(len(whole), manners, language, base)
    found = tuple(isolate.levels(whole, base, turned))
    tokens = isolate.within(whole, base, turned)
    tied = tuple((t.start, t.end) for t in tokens) if base else ()
    items = itemised(whole, manners, fonts, tied)
    breaks = linebreak.breaks(whole, language)
    for start, end in isolate.numbers(whole):
        for index in range(start + 1, end):
            if breaks[index] == linebreak.MAY:
                breaks[index] = linebreak.SELDOM
    return Written(
        text=whole,
        rtl=rtl,
        level=base,
        levels=found,
        runs=items.runs,
        widths=tuple(_widths(whole, found, items.runs)),
        breaks=tuple(breaks),
        language=language,
        missing=items.missing,
        isolated=tuple(whole[token.start : token.end] for token in tokens),
    )


def lines(paragraph: Written, width: float) -> list[Line]:
    """The paragraph on lines of ``width`` ems, each as full as may be."""
    cuts = _cuts(paragraph, width)
    return [_line(paragraph, start, end) for start, end in pairwise(cuts)]


def longest_word(paragraph: Written) -> float:
    """The widest stretch that lines would rather not divide, in ems."""
    widest = reach = 0.0
    for index, width in enumerate(paragraph.widths):
        if paragraph.breaks[index] in {linebreak.MAY, linebreak.MUST}:
            reach = 0.0
        if paragraph.text[index] not in _BLANK:
            reach += width
            widest = max(widest, reach)
    return widest


def _joined(
    spans: Sequence[Span], language: str, strong: bool
) -> tuple[list[tuple[int, Manner]], str]:
    whole = ""
    manners: list[tuple[int, Manner]] = []
    for span in spans:
        own = Manner(strong or span.strong, span.language or language, span.link)
        manners.append((len(whole), own))
        whole += _cleaned(span.text)
    return manners or [(0, Manner(strong, language))], whole


def _level(text: str, rtl: bool) -> int:
    """The direction a text runs in: its language's, unless every letter in it runs the other way.

    A name or an address that was typed in another script should not be turned round at its signs.
    """
    kinds = {bidi_class(c) for c in text}
    if rtl and "L" in kinds and not kinds & {"R", "AL"}:
        return 0
    if not rtl and "L" not in kinds and kinds & {"R", "AL"}:
        return 1
    return int(rtl)


def _turned(
    length: int, manners: list[tuple[int, Manner]], language: str, level: int
) -> tuple[isolate.Token, ...]:
    """Spans in a language of the other direction, to be isolated whole."""
    ends = [start for start, _ in manners[1:]] + [length]
    mark = isolate.LRI if level else isolate.RLI
    return tuple(
        isolate.Token(start, end, mark)
        for (start, manner), end in zip(manners, ends, strict=True)
        if end > start
        and manner.language != language
        and (reading(manner.language).direction == "rtl") != bool(level)
    )


def _cleaned(text: str) -> str:
    """The text without stray direction marks and control characters; any line end as one."""
    text = isolate.cleaned(text).replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return "".join("\n" if c in _FORCED else c for c in text if c >= " " or c in _FORCED)


def _stretches(
    found: Sequence[int], runs: Sequence[Run], start: int, end: int
) -> list[tuple[Run, int, int, int]]:
    """(run, start, end, level) of each piece of one run and one level within a line."""
    pieces = []
    place = max(bisect_right(runs, start, key=lambda run: run.start) - 1, 0)
    for run in islice(runs, place, None):
        if run.start >= end:
            break
        first, last = max(run.start, start), min(run.end, end)
        while first < last:
            stop = first + 1
            while stop < last and found[stop - start] == found[first - start]:
                stop += 1
            pieces.append((run, first, stop, found[first - start]))
            first = stop
    return pieces


def _shape(text: str, run: Run, start: int, end: int, level: int) -> tuple[Glyph, ...]:
    return run.face.shaped(
        Stretch(text, start, end, run.script, run.manner.language, rtl=bool(level % 2))
    )


def _widths(text: str, found: Sequence[int], runs: Sequence[Run]) -> list[float]:
    """The advance of each cluster in ems, at the index of its first character."""
    widths = [0.0] * len(text)
    for run, start, end, level in _stretches(found, runs, 0, len(text)):
        for glyph in _shape(text, run, start, end, level):
            if text[glyph.cluster] != "\n":
                widths[glyph.cluster] += glyph.x_advance * run.face.em
    return widths


def _cuts(paragraph: Written, width: float) -> list[int]:
    """Where lines begin, and the end of the text."""
    text, breaks, widths = paragraph.text, paragraph.breaks, paragraph.widths
    limit = width + 1e-6
    cuts = [0]
    reach = 0.0
    at = {linebreak.MAY: 0, linebreak.SELDOM: 0}
    index = 0
    while index < len(text):
        kind = breaks[index]
        if kind == linebreak.MUST and index > cuts[-1]:
            cuts.append(index)
            reach = 0.0
        elif kind in at and _fits(paragraph, index, limit - reach):
            at[kind] = index
        reach += widths[index]
        if text[index] not in _BLANK and widths[index] and reach > limit and index > cuts[-1]:
            start = cuts[-1]
            # Inside a number only if there is no better place, inside a word only if need be.
            cut = next((place for place in at.values() if place > start), 0)
            cut = cut or _torn(paragraph, start, index)
            if cut:
                cuts.append(cut)
                index, reach = cut, 0.0
                continue
        index += 1
    return [*cuts, len(text)]


def _hyphen(face: Face) -> str:
    """What a word that is divided at a soft hyphen ends with."""
    return "\u2010" if "\u2010" in face.characters else "-"


def _fits(paragraph: Written, index: int, room: float) -> bool:
    """Whether a line cut here has room for the hyphen that it may need; spaces need none."""
    if paragraph.text[index - 1] != _SOFT_HYPHEN:
        return True
    face = _run_at(paragraph.runs, index - 1).face
    return face.width(face.font.get_nominal_glyph(ord(_hyphen(face))) or 0) * face.em <= room


def _run_at(runs: Sequence[Run], index: int) -> Run:
    return runs[max(bisect_right(runs, index, key=lambda run: run.start) - 1, 0)]


def _cuttable(paragraph: Written, index: int) -> bool:
    """Whether cutting before this letter leaves ligatures and conjuncts whole.

    A ligature has its width at its first letter; after a sign that binds consonants nothing begins.
    """
    return bool(paragraph.widths[index]) and paragraph.text[index - 1] not in _BINDING


def _torn(paragraph: Written, start: int, index: int) -> int:
    """Where to cut a word that is wider than the line: before the letter that crosses it.

    What no line may begin with (a colon, a bracket that closes) takes the letter before it along.
    0 if a single letter is wider than the line.
    """
    text = paragraph.text
    cut = text[start : index + 1]
    found = [start + place for place in graphemes.starts(cut) if place]
    whole = [place for place in found if _cuttable(paragraph, place)]
    apt = [place for place in whole if not linebreak.stays_behind(text[place])]
    return (apt or whole or [0])[-1]


def _line(paragraph: Written, start: int, end: int) -> Line:
    text = paragraph.text[start:end].rstrip("".join(_BLANK))
    found = bidi.line(text, paragraph.levels[start : start + len(text)], paragraph.level)
    shown = text
    if text.endswith(_SOFT_HYPHEN) and end < len(paragraph.text):
        # Drawn as a hyphen, and still a soft one to whoever copies the text.
        shown = text[:-1] + _hyphen(_run_at(paragraph.runs, start + len(text) - 1).face)
    pieces = []
    for run, first, stop, level in _stretches(found, paragraph.runs, start, start + len(text)):
        glyphs = run.face.shaped(
            Stretch(
                shown,
                first - start,
                stop - start,
                run.script,
                run.manner.language,
                rtl=bool(level % 2),
            )
        )
        pieces.append((level, Set(run.face, run.manner, glyphs, text, stop - start)))
    order = bidi.visual_order([level for level, _ in pieces])
    sets = tuple(pieces[place][1] for place in order)
    width = sum(glyph.x_advance * s.face.em for s in sets for glyph in s.glyphs)
    above, below = _reach({s.face.family for s in sets} | _home(paragraph))
    return Line(sets, width, above, below)


def _home(paragraph: Written) -> set[str]:
    """The font that a paragraph's lines keep room for: its language's, unless it is all foreign."""
    foreign = paragraph.rtl != bool(paragraph.level)
    return set() if foreign else {reading(paragraph.language).families[0]}


def _reach(families: set[str]) -> tuple[float, float]:
    """How far a line reaches above and below its writing line: its highest font's, in ems."""
    reaches = [extents(family) for family in families] or [extents("")]
    above = max((leading + rise - drop) / 2 for leading, rise, drop in reaches)
    below = max((leading - rise + drop) / 2 for leading, rise, drop in reaches)
    return above, below
