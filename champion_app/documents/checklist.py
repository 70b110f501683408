"""The checklist of a session: prepare, arrive, close, and the handouts to bring."""

from __future__ import annotations

from collections.abc import Iterator

from champion_app.documents import bringing, session_head
from champion_app.documents.phrases import Phrases, phrases
from champion_app.documents.sheet import Options, drawn
from champion_app.domain.session_paper_facts import SessionPaperFacts
from champion_app.typeset.blocks import Block, Callout, Heading, Ticks
from champion_app.typeset.papers import Paper

_PARTS = {
    "part_prepare": ("do_plan", "do_print", "do_pack", "do_laptop", "do_buddy"),
    "part_arrive": ("do_check_in", "do_room", "do_door", "do_say", "do_ask"),
    "part_close": ("do_count", "do_questions", "do_close_app", "do_take_all", "do_home"),
}


def pdf(sheet: SessionPaperFacts, options: Options) -> Paper:
    """The list for one session with its handouts, or a blank one, in one language.

    Raises NoWordsOnPaper, UnknownName, MissingLetters and DoesNotFit.
    """
    return with_pages(sheet, options, {})


def with_pages(sheet: SessionPaperFacts, options: Options, pages: bringing.Place) -> Paper:
    """The same list, telling where in its own file each handout stands."""
    words = phrases(options.language)
    style = session_head.style(words["checklist"], sheet, words, options)
    return drawn(list(_blocks(sheet, words, pages)), style)


def _blocks(sheet: SessionPaperFacts, words: Phrases, pages: bringing.Place) -> Iterator[Block]:
    yield from session_head.head(words["checklist"], sheet, words)
    yield Callout(words["danger_999"], "emergency", key="danger")
    for part, things in _PARTS.items():
        yield Heading(words[part], 2, key=part)
        yield Ticks(tuple(words[thing] for thing in things), key=part)
    if sheet.title:
        yield from bringing.listed(sheet.bring, words, pages)
