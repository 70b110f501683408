"""The recovery sheet: the one paper that opens a profile whose passphrase is forgotten."""

from __future__ import annotations

from collections.abc import Iterator

from champion_app.documents.phrases import Phrases, own, phrases
from champion_app.documents.sheet import Options, draft_words, drawn
from champion_app.domain.facts import RecoveryFacts
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


def pdf(recovery: RecoveryFacts, options: Options) -> Paper:
    """The sheet in one language; the code is in Latin letters and reads from left to right.

    Raises NoWordsOnPaper, UnknownName, MissingLetters and DoesNotFit.
    """
    words = phrases(options.language)
    style = PageStyle(
        language=words.language,
        title=words["recovery_sheet"],
        paper=options.paper,
        size=options.size_or(_SIZE),
        footer=draft_words(words),
        number="",
        author=recovery.programme,
        subject="Recovery sheet",
    )
    return drawn(list(_blocks(recovery, words)), style)


def _blocks(recovery: RecoveryFacts, words: Phrases) -> Iterator[Block]:
    yield Heading(words["recovery_sheet"], 1, key="title")
    if recovery.name:
        yield Heading(words.say("recovery_for", name=own(recovery.name)), 2, key="for")
    yield Paragraph(words["recovery_intro"], key="intro")
    yield Heading(words["recovery_code"], 3, key="code")
    yield Rule()
    for row in _rows(recovery.code):
        yield Heading(row, 1, key="code", language="en")
    yield Rule()
    yield Spacer(8)
    yield Callout(words["recovery_keep"], "warn", key="keep")
    facts: list[tuple[Text, ...]] = []
    if recovery.programme:
        facts.append((words["programme"], (Span(own(recovery.programme), strong=True),)))
    facts.append((words["date"], (Span(words.day(recovery.made_on), strong=True),)))
    yield FactTable((), tuple(facts), widths=(1, 2.2), key="facts")


def _rows(code: str) -> tuple[str, ...]:
    """The code's groups, a few to a row, with the hyphens that are typed with them."""
    groups = code.strip().split("-")
    rows = [groups[at : at + _GROUPS_IN_ROW] for at in range(0, len(groups), _GROUPS_IN_ROW)]
    joined = ["\u2009-\u2009".join(row) for row in rows]
    return tuple(row + ("\u2009-" if row is not joined[-1] else "") for row in joined)
