"""What stands at the top of every paper of a session: which, when, where and with whom."""

from __future__ import annotations

from collections.abc import Iterator

from champion_app.documents.phrases import Phrases, own
from champion_app.documents.sheet import Options, draft_words
from champion_app.domain.facts import SignInFacts
from champion_app.typeset.blocks import Block, Heading, PageStyle, Paragraph, Span, Text

SIZE = 12.0
GAP = " · "


def style(title: str, sheet: SignInFacts, words: Phrases, options: Options) -> PageStyle:
    """The page of a paper with this title; the footer says if its words were never checked."""
    return PageStyle(
        language=words.language,
        title=f"{title}: {sheet.title}" if sheet.title else title,
        paper=options.paper,
        size=options.size_or(SIZE),
        margin=16,
        footer=draft_words(words),
        number=words["page_of"],
        author=sheet.programme,
        subject=title,
    )


def head(title: str, sheet: SignInFacts, words: Phrases) -> Iterator[Block]:
    """The paper's title, the session's, and when, where and with whom it is."""
    yield Heading(title, 1, key="title")
    if sheet.title:
        yield Paragraph((Span(own(sheet.title), strong=True),), wide=True, key="session")
    text = about(sheet, words)
    if text:
        yield Paragraph(text, wide=True, key="about")


def about(sheet: SignInFacts, words: Phrases) -> Text:
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
        spans += [Span(GAP if spans else ""), Span(f"{word}: "), Span(value, strong=True)]
    return tuple(span for span in spans if span.text)
