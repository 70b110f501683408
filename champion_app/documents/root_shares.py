"""The two pages of the programme's key: either alone is worth nothing, both let coordinators in."""

from __future__ import annotations

from collections.abc import Iterator

from champion_app.documents.phrases import Phrases, own, phrases
from champion_app.documents.sheet import Options, draft_words, drawn
from champion_app.domain.facts import RootShareFacts
from champion_app.typeset.blocks import (
    Block,
    Callout,
    FactTable,
    Heading,
    PageStyle,
    Paragraph,
    Rule,
    Spacer,
    Span,
    Text,
)
from champion_app.typeset.papers import Paper

_SIZE = 14.0
_GROUPS_IN_ROW = 4


def pdf(share: RootShareFacts, options: Options) -> Paper:
    """One page in one language; the code is in Latin letters and reads from left to right.

    Raises NoWordsOnPaper, UnknownName, MissingLetters and DoesNotFit.
    """
    words = phrases(options.language)
    style = PageStyle(
        language=words.language,
        title=words["root_sheet"],
        paper=options.paper,
        size=options.size_or(_SIZE),
        footer=draft_words(words),
        number="",
        author=share.programme,
        subject="Page of a programme's key",
    )
    return drawn(list(_blocks(share, words)), style)


def _blocks(share: RootShareFacts, words: Phrases) -> Iterator[Block]:
    yield Heading(words["root_sheet"], 1, key="title")
    yield Heading(words.say("page_of", page=share.number, pages=2), 2, key="number")
    yield Paragraph(words["root_intro"], key="intro")
    yield Rule()
    for row in _rows(share.code):
        yield Heading(row, 2, key="code", language="en")
    yield Rule()
    yield Spacer(8)
    yield Callout(words["root_keep"], "warn", key="keep")
    facts: list[tuple[Text, ...]] = []
    if share.programme:
        facts.append((words["programme"], (Span(own(share.programme), strong=True),)))
    facts.append((words["date"], (Span(words.day(share.made_on), strong=True),)))
    yield FactTable((), tuple(facts), widths=(1, 2.2), key="facts")


def _rows(code: str) -> Iterator[str]:
    """Each of the two codes in rows of a few groups, with the hyphens that are typed with them."""
    for part in code.split():
        groups = part.split("-")
        for at in range(0, len(groups), _GROUPS_IN_ROW):
            row = "\u2009-\u2009".join(groups[at : at + _GROUPS_IN_ROW])
            yield row + ("\u2009-" if at + _GROUPS_IN_ROW < len(groups) else "")
