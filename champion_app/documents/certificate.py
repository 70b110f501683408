"""The certificate of a course: who, what, when, and a line to sign on, in a frame."""

from __future__ import annotations

from collections.abc import Iterator

from champion_app.documents import languages
from champion_app.documents.letterhead import masthead
from champion_app.documents.phrases import Phrases, own, phrases
from champion_app.documents.sheet import Options, draft_words, on_one_page
from champion_app.domain.errors import BadValue
from champion_app.domain.paper_facts import CertificateFacts
from champion_app.typeset.blocks import (
    Block,
    Heading,
    PageStyle,
    PairRow,
    Paragraph,
    Spacer,
    WritingLines,
)
from champion_app.typeset.papers import Paper

_SIZES = {"A3": (14.0, 27.0), "A4": (11.0, 19.0)}
"""Points of the text: its least and its most."""
_HAND = 42.0
"""Points above a line that is signed on."""


def pdf(given: CertificateFacts, options: Options) -> Paper:
    """A certificate on one page, lying, in one language.

    Raises BadValue for a sheet too small for it, MoreThanOnePage, NoWordsOnPaper, UnknownName and
    MissingLetters.
    """
    words = phrases(options.language)
    if options.paper not in _SIZES:
        raise BadValue(field="paper", value=options.paper)
    style = PageStyle(
        language=words.language,
        title=words["certificate"],
        paper=options.paper,
        landscape=True,
        margin=24,
        number="",
        footer=draft_words(words),
        author=given.letterhead.name,
        subject="Certificate",
        framed=True,
    )
    least, most = _SIZES[options.paper]
    if options.size is not None:
        least = most = options.size
    return on_one_page(list(_blocks(given, words)), style, least=least, most=most)


def _blocks(given: CertificateFacts, words: Phrases) -> Iterator[Block]:
    yield from masthead(given.letterhead)
    yield Heading(words["certificate"], 1, key="title")
    yield Paragraph(words["certificate_for"], key="for")
    yield Heading(own(given.name), 1, key="name")
    yield Paragraph(words["certificate_course"], key="completed")
    yield Heading(own(given.course), 2, key="course")
    if given.provider:
        said = words.say("certificate_provider", name=own(given.provider))
        yield Paragraph(said, key="provider")
    when = words.day(given.day)
    if given.hours is not None:
        when += " · " + words.say("hours_count", count=f"{given.hours:f}")
    yield Paragraph(when, key="when")
    yield Spacer(6)
    sides = (_signed(words["signature"], "signature"), _signed(words["name_and_role"], "role"))
    rtl = languages.known(words.language).direction == "rtl"
    yield PairRow(*(sides[::-1] if rtl else sides), key="signed")


def _signed(word: str, key: str) -> tuple[Block, ...]:
    return (WritingLines(1, gap=_HAND), Paragraph(word, small=True, muted=True, key=key))
