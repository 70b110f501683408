"""The receipt of bundles in plain words: what went or came, what is missing, what is confirmed."""

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
_SPOKEN_OF = (
    ("Session", "sessions_received"),
    ("Arrival", "people_counted"),
    ("Person", "names_written"),
    ("SessionReport", "reports_written"),
    ("Venue", "places_written"),
    ("MaterialEdition", "handouts_inside"),
)
"""Kinds of records that have words of their own; any other is an entry among others."""
_UNSAID = frozenset({"Device", "Programme", "Receipt", "Material", "HeadCount"})
"""Kinds that nobody wrote down as such: they come along with others."""


def pdf(receipt: ReceiptFacts, options: Options) -> Paper:
    """The receipt in one language.

    Raises NoWordsOnPaper, UnknownName, MissingLetters and DoesNotFit.
    """
    words = phrases(options.language)
    style = PageStyle(
        language=words.language,
        title=_title(receipt, words),
        paper=options.paper,
        size=options.size_or(_SIZE),
        footer=draft_words(words),
        number=words["page_of"],
        author=receipt.programme or receipt.receiver,
        subject="Receipt",
    )
    return drawn(list(_blocks(receipt, words)), style)


def _title(receipt: ReceiptFacts, words: Phrases) -> str:
    return words["what_was_sent"] if receipt.sent else words["receipt"]


def _blocks(receipt: ReceiptFacts, words: Phrases) -> Iterator[Block]:
    yield Heading(_title(receipt, words), 1, key="title")
    about: list[tuple[str, str]] = [
        (words["date"], words.day(receipt.received_on)),
        (words["time"], receipt.clock),
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
    lines = tuple(_inside(receipt, words) if receipt.sent else _counts(receipt, words))
    yield ListBlock(lines or (words["only_greeting"],), key="counts")
    if receipt.missing:
        numbers = words.listed(str(number) for number in receipt.missing)
        yield Callout(words.say("missing_files", numbers=numbers), "warn", key="missing")
    if receipt.sent:
        yield _standing(receipt, words)
    elif receipt.thanks and (receipt.new or receipt.already):
        yield Paragraph((Span(words["receipt_thanks"], strong=True),), key="thanks")


def _standing(receipt: ReceiptFacts, words: Phrases) -> Block:
    """Whether what was sent is known to be there."""
    if receipt.confirmed_on is not None:
        said = words.say("has_arrived_on", date=words.day(receipt.confirmed_on))
    elif receipt.confirmed:
        said = words["has_arrived"]
    else:
        return Callout(words["not_confirmed_yet"], "info", key="standing")
    return Paragraph((Span(said, strong=True),), key="standing")


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
    yield from _inside(receipt, words)


def _inside(receipt: ReceiptFacts, words: Phrases) -> Iterator[str]:
    """How much of each kind, what people speak of first, without who was counted by mistake."""
    left = {kind: count for kind, count in receipt.counts.items() if kind not in _UNSAID}
    left["Arrival"] = left.get("Arrival", 0) - left.pop("ArrivalReversal", 0)
    for kind, key in _SPOKEN_OF:
        count = left.pop(kind, 0)
        if count > 0:
            yield words.say(key, count=count)
    others = sum(left.values())
    if others:
        yield words.say("other_entries", count=others)
    if receipt.changed:
        yield words.say("brought_up_to_date", count=receipt.changed)
