"""One paragraph: from spans to lines of shaped glyphs that fit a width."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from champion_app.typeset import bidi, clusters, isolate, linebreak
from champion_app.typeset.blocks import Span, Text
from champion_app.typeset.faces import Face, Glyph, Stretch
from champion_app.typeset.fonts import Fonts
from champion_app.typeset.itemise import Manner, Run, itemised
from champion_app.typeset.readings import extents, reading

_BLANK = frozenset(" \n\u200b\u2028\u2029")
_FORCED = frozenset("\n\u2028\u2029\u0085\u000b\u000c")


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
    """A paragraph ready to be broken into lines."""

    text: str
    rtl: bool
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
    whole, manners, turned = _joined(spans_of(text), language, strong, rtl)
    base = int(rtl)
    found = tuple(isolate.levels(whole, base, turned))
    tokens = isolate.tokens(whole, base)
    tied = tuple((t.start, t.end) for t in tokens) if rtl else ()
    items = itemised(whole, manners, fonts, tied)
    breaks = linebreak.opportunities(whole, language)
    return Written(
        text=whole,
        rtl=rtl,
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
    return [_line(paragraph, start, end) for start, end in zip(cuts, cuts[1:], strict=False)]


def _joined(
    spans: Sequence[Span], language: str, strong: bool, rtl: bool
) -> tuple[str, list[tuple[int, Manner]], tuple[isolate.Token, ...]]:
    whole = ""
    manners: list[tuple[int, Manner]] = []
    turned = []
    for span in spans:
        piece = _cleaned(span.text)
        own = span.language or language
        manners.append((len(whole), Manner(strong or span.strong, own, span.link)))
        if (reading(own).direction == "rtl") != rtl and piece:
            mark = isolate.LRI if rtl else isolate.RLI
            turned.append(isolate.Token(len(whole), len(whole) + len(piece), mark))
        whole += piece
    if not manners:
        manners.append((0, Manner(strong, language)))
    return whole, manners, tuple(turned)


def _cleaned(text: str) -> str:
    """The text without stray direction marks and control characters; any line end as one."""
    text = isolate.cleaned(text).replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return "".join("\n" if c in _FORCED else c for c in text if c >= " " or c in _FORCED)


def _stretches(
    text: str, found: Sequence[int], runs: Sequence[Run], start: int, end: int
) -> list[tuple[Run, int, int, int]]:
    """(run, start, end, level) of each piece of one run and one level within a line."""
    pieces = []
    for run in runs:
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
    for run, start, end, level in _stretches(text, found, runs, 0, len(text)):
        for glyph in _shape(text, run, start, end, level):
            if text[glyph.cluster] != "\n":
                widths[glyph.cluster] += glyph.advance / run.face.upem
    return widths


def _cuts(paragraph: Written, width: float) -> list[int]:
    """Where lines begin, and the end of the text."""
    text, breaks = paragraph.text, paragraph.breaks
    cuts = [0]
    reach = 0.0
    solid = 0.0
    last_break = 0
    at_break = 0.0
    limit = width + 1e-6
    index = 0
    while index < len(text):
        if breaks[index] == linebreak.MUST and index > cuts[-1]:
            cuts.append(index)
            reach, last_break = 0.0, index
        elif breaks[index] == linebreak.MAY:
            last_break, at_break = index, reach
        reach += paragraph.widths[index]
        if text[index] not in _BLANK:
            solid = reach
            if solid > limit and index > cuts[-1]:
                if last_break > cuts[-1]:
                    cuts.append(last_break)
                    reach -= at_break
                else:
                    index = _torn(paragraph, cuts[-1], index)
                    cuts.append(index)
                    reach, last_break = 0.0, index
                    continue
        index += 1
    return [*cuts, len(text)]


def _torn(paragraph: Written, start: int, index: int) -> int:
    """Where to cut a word that is wider than the line: before the letter that crosses it."""
    whole = [place for place in clusters.starts(paragraph.text) if start < place <= index]
    return whole[-1] if whole else index + 1


def _line(paragraph: Written, start: int, end: int) -> Line:
    text = paragraph.text[start:end].rstrip("".join(_BLANK))
    base = int(paragraph.rtl)
    found = bidi.line(text, paragraph.levels[start : start + len(text)], base)
    pieces = []
    for run, first, stop, level in _stretches(
        paragraph.text, found, paragraph.runs, start, start + len(text)
    ):
        glyphs = run.face.shaped(
            Stretch(
                text,
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
    width = sum(glyph.advance / s.face.upem for s in sets for glyph in s.glyphs)
    above, below = _reach({s.face.family for s in sets}, reading(paragraph.language).families[0])
    return Line(sets, width, above, below)


def _reach(families: set[str], home: str) -> tuple[float, float]:
    """How far a line reaches above and below its writing line: its highest font's, in ems."""
    reaches = [extents(family) for family in {*families, home}]
    above = max((leading + rise - drop) / 2 for leading, rise, drop in reaches)
    below = max((leading - rise + drop) / 2 for leading, rise, drop in reaches)
    return above, below
