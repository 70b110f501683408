"""The tally sheet: boxes to strike, each breakdown adding up to the same head count."""

from __future__ import annotations

from collections.abc import Iterator

from champion_app.documents import bringing, languages, session_head
from champion_app.documents.phrases import Phrases, phrases
from champion_app.documents.sheet import Options, drawn
from champion_app.domain.session_paper_facts import SessionPaperFacts
from champion_app.typeset.blocks import Block, Heading, Paragraph, Span, TallyRows, Text
from champion_app.typeset.papers import Paper

AGES = (
    "0–4",
    "5–11",
    "12–15",
    "16–17",
    "18–24",
    "25–34",
    "35–49",
    "50–64",
    "65–74",
    "75–84",
    "85+",
)
"""The age bands of the data model, 3.2: children are under 16."""
_MOST_LANGUAGES, _MOST_HANDOUTS = 6, 8


def pdf(sheet: SessionPaperFacts, options: Options) -> Paper:
    """The sheet for one session, or a blank one, in one language.

    Raises NoWordsOnPaper, UnknownName, MissingLetters and DoesNotFit.
    """
    words = phrases(options.language)
    style = session_head.style(words["tally_sheet"], sheet, words, options)
    return drawn(list(_blocks(sheet, words)), style)


def _blocks(sheet: SessionPaperFacts, words: Phrases) -> Iterator[Block]:
    yield from session_head.head(words["tally_sheet"], sheet, words)
    yield Paragraph(words["tally_adds_up"], wide=True, key="how")
    yield from _part(words["head_count"], (words["adults"],), words, lines=3)
    yield TallyRows((words["children"],), 2, key="children")
    yield from _part(
        words["first_time"],
        (words["first_time"], words["been_before"], words["not_asked"]),
        words,
    )
    yield from _part(words["age"], (*AGES, words["not_asked"]), words)
    tongues = tuple(
        (Span(languages.known(tag).autonym, language=tag),)
        for tag in sheet.languages[:_MOST_LANGUAGES]
    )
    others = (words["another"],) * (2 if tongues else 5)
    yield from _part(words["language"], (*tongues, *others, words["not_asked"]), words)
    given = tuple(bringing.named(line, words) for line in sheet.bring.lines[:_MOST_HANDOUTS])
    blank = (words["another"],) * (2 if given else 5)
    yield from _part(words["handouts_out"], (*given, *blank), words)


def _part(title: str, rows: tuple[Text, ...], words: Phrases, *, lines: int = 1) -> Iterator[Block]:
    yield Heading(title, 2, key=title)
    yield TallyRows(rows, lines, words["total"], key=title)
