"""The receipt of bundles in plain words: what came, what was there already, what is missing."""

from __future__ import annotations

from collections.abc import Iterator

from champion_app.documents.phrases import Phrases, own, phrases
from champion_app.documents.sheet import Options, draft_words, drawn
from champion_app.domain.facts import ReceiptFacts
from champion_app.typeset.blocks import (
    Block,
    Callout,
    FactTable,
    Heading,
    ListBlock,
    PageStyle,
    Paragraph,
    Span,
    Text,
)
from champion_app.typeset.papers import Paper

_SIZE = 14.0


def pdf(receipt: ReceiptFacts, options: Options) -> Paper:
    """The receipt in one language.

    Raises NoWordsOnPaper, UnknownName, MissingLetters and DoesNotFit.
    """
    words = phrases(options.language)
    style = PageStyle(
        language=words.language,
        title=words["receipt"],
        paper=options.paper,
        size=options.size_or(_SIZE),
        footer=draft_words(words),
        number=words["page_of"],
        author=receipt.programme or receipt.receiver,
        subject="Receipt",
    )
    return drawn(list(_blocks(receipt, words)), style)


def _blocks(receipt: ReceiptFacts, words: Phrases) -> Iterator[Block]:
    yield Heading(words["receipt"], 1, key="title")
    about: list[tuple[str, str]] = [
        (words["date"], words.day(receipt.received_on)),
        (words["from"], receipt.sender),
        (words["to"], receipt.receiver),
        (words["programme"], receipt.programme),
    ]
    rows: list[tuple[Text, ...]] = [
        (word, (Span(own(value), strong=True),)) for word, value in about if value
    ]
    yield FactTable((), tuple(rows), widths=(1, 2.2), key="about")
    if receipt.number is not None:
        yield Heading(words.say("file_number", number=receipt.number), 2, key="file")
    yield ListBlock(tuple(_counts(receipt, words)), key="counts")
    if receipt.missing:
        numbers = words.listed(str(number) for number in receipt.missing)
        yield Callout(words.say("missing_files", numbers=numbers), "warn", key="missing")
    if receipt.new or receipt.already:
        yield Paragraph((Span(words["receipt_thanks"], strong=True),), key="thanks")


def _counts(receipt: ReceiptFacts, words: Phrases) -> Iterator[str]:
    """New and already here are always said; what did not happen is not."""
    yield words.say("files_new", count=receipt.new)
    yield words.say("already_had", count=receipt.already)
    if receipt.decisions:
        yield words.say("needs_decision", count=receipt.decisions)
    if receipt.unreadable:
        yield words.say("not_readable", count=receipt.unreadable)
    if receipt.sessions is not None:
        yield words.say("sessions_received", count=receipt.sessions)
    if receipt.people is not None:
        yield words.say("people_counted", count=receipt.people)
