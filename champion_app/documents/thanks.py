"""The sheet that thanks a champion with their own numbers, and with nobody else's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from champion_app.documents import languages
from champion_app.documents.letterhead import masthead
from champion_app.documents.phrases import Phrases, own, phrases
from champion_app.documents.sheet import LARGEST, Options, draft_words, drawn, on_one_page
from champion_app.domain.errors import BadValue
from champion_app.domain.paper_errors import MoreThanOnePage
from champion_app.domain.paper_facts import ThanksFacts
from champion_app.typeset.blocks import (
    Block,
    Card,
    Figures,
    Heading,
    PageStyle,
    Paragraph,
    Spacer,
    Text,
    WritingLines,
)
from champion_app.typeset.papers import Paper

_SIZES = {"A3": (14.0, LARGEST), "A4": (12.0, 22.0)}
"""Points of the text: its least and its most."""


def pdf(thanks: ThanksFacts, options: Options) -> Paper:
    """The sheet on one page in one language; without any work it says so, and is no colder.

    Raises BadValue for a sheet too small for it, NoWordsOnPaper, UnknownName and MissingLetters.
    """
    words = phrases(options.language)
    if options.paper not in _SIZES:
        raise BadValue(field="paper", value=options.paper)
    style = PageStyle(
        language=words.language,
        title=words.say("thank_you_name", name=thanks.name),
        paper=options.paper,
        number="",
        footer=draft_words(words),
        author=thanks.letterhead.name,
        subject="Thank you",
    )
    least, most = _SIZES[options.paper]
    if options.size is not None:
        least = most = options.size
    blocks = list(_blocks(thanks, words))
    try:
        return on_one_page(blocks, style, least=least, most=most)
    except MoreThanOnePage:  # nobody can say their own work in fewer words
        return drawn(blocks, replace(style, size=least))


def _blocks(thanks: ThanksFacts, words: Phrases) -> Iterator[Block]:
    yield from masthead(thanks.letterhead)
    yield Heading(words.say("thank_you_name", name=own(thanks.name)), 1, key="title")
    yield Paragraph(_days(thanks, words), muted=True, key="days")
    if thanks.empty:
        yield Paragraph(words["thanks_nothing"], key="nothing")
    else:
        yield Paragraph(words["thanks_intro"], key="intro")
        yield Figures(tuple(_figures(thanks, words)), key="figures")
        if thanks.languages:
            tongues = words.listed(languages.known(tag).autonym for tag in thanks.languages)
            yield Card(words["languages_used"], tongues, key="languages")
    yield Heading(words["thanks_close"], 2, key="close")
    yield Spacer(10)
    yield WritingLines(1, gap=44)
    yield Paragraph(words["signature"], small=True, muted=True, key="signature")


def _days(thanks: ThanksFacts, words: Phrases) -> str:
    until = words.day(thanks.until)
    if thanks.since is None:
        return words.say("thanks_until", date=until)
    return words.say("thanks_days", first=words.day(thanks.since), last=until)


def _figures(thanks: ThanksFacts, words: Phrases) -> Iterator[tuple[str, Text]]:
    """What is nought is not shown: thanks are for what was done."""
    told = (
        (str(thanks.sessions), "sessions_held"),
        (str(thanks.people), "thanks_people"),
        (str(thanks.handouts), "thanks_handouts"),
        (f"{thanks.hours.normalize():f}", "thanks_hours"),
    )
    yield from ((number, words[key]) for number, key in told if number != "0")
