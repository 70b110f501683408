"""The slip that somebody carries to a service: where to go, whom to ring, what helps. Never why."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace

from champion_app.documents import languages
from champion_app.documents.letterhead import masthead
from champion_app.documents.phrases import Phrases, own, phrases
from champion_app.documents.sheet import Options, draft_words, on_one_page
from champion_app.domain.errors import BadValue
from champion_app.domain.paper_errors import MoreThanOnePage
from champion_app.domain.paper_facts import SlipFacts
from champion_app.typeset.blocks import (
    Block,
    Contact,
    Heading,
    PageStyle,
    PairRow,
    Paragraph,
    Span,
    Text,
)
from champion_app.typeset.papers import Paper

_SIZES = {"A3": (12.0, 20.0), "A4": (10.0, 17.0)}
"""Points of the text, the most that leaves the slip on half a sheet."""
_LOGO = 8.0
"""Millimetres."""


def pdf(slip: SlipFacts, options: Options) -> Paper:
    """Two slips on a sheet with a line to cut along, in one language or two side by side.

    What has no room on half a sheet, as much text in two tall scripts, stands once on a whole one.

    Raises BadValue for a sheet whose half is too small, MoreThanOnePage, NoWordsOnPaper,
    UnknownName and MissingLetters.
    """
    words = phrases(options.language)
    if options.paper not in _SIZES:
        raise BadValue(field="paper", value=options.paper)
    style = PageStyle(
        language=words.language,
        title=f"{words['suggested_service']}: {slip.service}",
        paper=options.paper,
        margin=12,
        number="",
        footer=draft_words(words),
        author=slip.letterhead.name,
        subject="Referral slip",
        twice=True,
    )
    blocks: tuple[Block, ...] = tuple(_blocks(slip, words))
    if options.beside:
        second = phrases(options.beside)
        sides = (
            blocks,
            tuple(replace(one, language=second.language) for one in _blocks(slip, second)),
        )
        rtl = languages.known(words.language).direction == "rtl"
        blocks = (PairRow(*(sides[::-1] if rtl else sides), key="slip"),)
        style = replace(style, footer=(*style.footer, *draft_words(second)))
    least, most = _SIZES[options.paper]
    if options.size is not None:
        least = most = options.size
    blocks = (*masthead(slip.letterhead, height=_LOGO), *blocks)
    with suppress(MoreThanOnePage):
        return on_one_page(blocks, style, least=least, most=most)
    return on_one_page(blocks, replace(style, twice=False), least=least, most=most)


def _blocks(slip: SlipFacts, words: Phrases) -> Iterator[Block]:
    yield Paragraph(words["suggested_service"], small=True, muted=True, key="title")
    yield Heading(own(slip.service), 1, key="service")
    if slip.phone or slip.url or slip.hours or slip.address:
        hours = f"{words['open_hours']}: {own(slip.hours)}" if slip.hours else ""
        yield Contact(own(slip.address), slip.phone, slip.url, hours, key="where")
    for key, value in (
        ("your_appointment", own(slip.appointment)),
        ("helps_me", _helps(slip, words)),
        ("note", own(slip.note)),
    ):
        if value:
            yield Paragraph(_line(words[key], value), wide=True, key=key)
    yield Paragraph(_who(slip, words), small=True, muted=True, wide=True, key="given")


def _line(word: str, value: str) -> Text:
    return (Span(f"{word}: "), Span(value, strong=True))


def _helps(slip: SlipFacts, words: Phrases) -> str:
    """What helps this person, and the language they speak: as wishes, with no reasons."""
    listed = [words.either("need", need) for need in slip.needs]
    if slip.speaks:
        tongue = languages.known(slip.speaks).autonym
        listed.append(words.say("in_language", language=own(tongue)))
    return words.listed(listed)


def _who(slip: SlipFacts, words: Phrases) -> str:
    when = words.day(slip.made_on)
    giver = words.say("given_by", name=own(slip.giver), date=when) if slip.giver else when
    whom = words.say("recovery_for", name=own(slip.name)) if slip.name else ""
    return " · ".join(filter(None, (whom, giver, words["your_choice"])))
