"""The sign-in sheet: the paper twin of the door, for a dead battery or a second table."""

from __future__ import annotations

from collections.abc import Iterator

from champion_app.documents.phrases import Phrases, own, phrases
from champion_app.documents.sheet import Options, draft_words, drawn
from champion_app.domain.errors import BadValue
from champion_app.domain.facts import SignInFacts
from champion_app.typeset.blocks import (
    Block,
    Callout,
    FactTable,
    Heading,
    PageStyle,
    Paragraph,
    Span,
    Text,
)
from champion_app.typeset.papers import Paper

_SIZE = 12.0
_ROW = 30.0
"""Points a row: 10.6 mm, room for a name in any hand."""
_MOST_LINES = 400
_NAMED = ("first_name", "named")


def pdf(sheet: SignInFacts, options: Options) -> Paper:
    """The sheet in one language. It asks for no more than the session's mode lets in.

    Without a number of lines there are as many as fill one page.
    Raises NoWordsOnPaper, UnknownName, BadValue, MissingLetters and DoesNotFit.
    """
    words = phrases(options.language)
    if sheet.lines is not None and not 1 <= sheet.lines <= _MOST_LINES:
        raise BadValue(field="lines", value=sheet.lines)
    style = PageStyle(
        language=words.language,
        title=f"{words['sign_in_sheet']}: {sheet.title}" if sheet.title else words["sign_in_sheet"],
        paper=options.paper,
        size=options.size_or(_SIZE),
        margin=16,
        footer=draft_words(words),
        number=words["page_of"],
        author=sheet.programme,
        subject="Sign-in sheet",
    )
    if sheet.lines is not None:
        return drawn(list(_blocks(sheet, words, sheet.lines)), style)
    fewest, most = 8, 24  # by halves: a page is set in a tenth of a second
    best = drawn(list(_blocks(sheet, words, fewest)), style)
    while fewest < most:
        lines = (fewest + most + 1) // 2
        tried = drawn(list(_blocks(sheet, words, lines)), style)
        fewest, most, best = (lines, most, tried) if tried.pages == 1 else (fewest, lines - 1, best)
    return best


def _blocks(sheet: SignInFacts, words: Phrases, lines: int) -> Iterator[Block]:
    yield Heading(words["sign_in_sheet"], 1, key="title")
    if sheet.title:
        yield Heading(sheet.title, 3, key="session")
    about = _about(sheet, words)
    if about:
        yield Paragraph(about, key="about")
    yield Callout(words["consent_script"], "info", key="consent")
    yield _grid(sheet.mode, words, lines)
    yield FactTable(
        (),
        ((words["head_count"], words["adults"], words["children"], words["total"]),),
        widths=(1.3, 1, 1, 1),
        least_height=_ROW,
        key="head_count",
    )


def _about(sheet: SignInFacts, words: Phrases) -> Text:
    """When, where and with whom, each with its word, in one run."""
    known: list[tuple[str, str]] = []
    if sheet.starts_at:
        known.append((words["date"], words.day(sheet.starts_at.date())))
        known.append((words["time"], f"{sheet.starts_at:%H:%M}"))
    if sheet.place:
        known.append((words["place"], own(sheet.place)))
    if sheet.champions:
        known.append((words["champion"], words.listed(sheet.champions)))
    spans: list[Span] = []
    for word, value in known:
        spans += [Span(" · " if spans else ""), Span(f"{word}: "), Span(value, strong=True)]
    return tuple(span for span in spans if span.text)


def _grid(mode: str, words: Phrases, lines: int) -> FactTable:
    """The lines to write on; a name is only asked for where the session writes names down."""
    header: list[Text] = [words["number"]]
    widths = [0.45]
    if mode in _NAMED:
        header.append(words["name_or_leave_empty"])
        widths.append(2.3)
    elif mode == "cards":
        header.append(words["cards"])
        widths.append(1.2)
    header += [words["adult_or_child"], words["first_time_here"], words["what_helps"]]
    widths += [1.05, 1.0, 1.35]
    rows = tuple((str(line), *("",) * (len(header) - 1)) for line in range(1, lines + 1))
    return FactTable(tuple(header), rows, widths=tuple(widths), least_height=_ROW, key="sign_in")
