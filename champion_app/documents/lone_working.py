"""The safe-out card: one half for the champion, one for the buddy who waits for word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from champion_app.documents import session_head
from champion_app.documents.phrases import Phrases, own, phrases
from champion_app.documents.sheet import Options, drawn
from champion_app.domain.session_paper_facts import SessionPaperFacts
from champion_app.typeset.blocks import Blank, Block, Callout, Form, Heading, ListBlock
from champion_app.typeset.papers import Paper

_MARGIN = 12.0
_ROOMS = (32.0, 26.0, 20.0)
"""Points to write in: the most with which both halves are on one sheet.

A4 holds the first in Latin letters; tall Urdu ones need the last.
"""


def pdf(sheet: SessionPaperFacts, options: Options) -> Paper:
    """The card for one session, or a blank one, in one language.

    Raises NoWordsOnPaper, UnknownName, MissingLetters and DoesNotFit.
    """
    words = phrases(options.language)
    style = session_head.style(words["safe_out_card"], sheet, words, options)
    for room in _ROOMS:
        paper = drawn(list(_blocks(sheet, words, room)), replace(style, margin=_MARGIN))
        if paper.pages == 1:
            return paper
    return paper


def _blocks(sheet: SessionPaperFacts, words: Phrases, room: float) -> Iterator[Block]:
    who, where, times = _known(sheet, words)
    marks = (Blank(words["checked_in_at"]), Blank(words["checked_out_at"]))
    yield Heading(words["safe_out_card"], 1, key="title")
    yield Callout(words["no_alarm"], "warn", key="alarm")
    yield Heading(words["half_champion"], 2, key="champion")
    yield Form(
        (
            (where, *times),
            (Blank(words["buddy"]), Blank(words["buddy_phone"]), Blank(words["how_travelling"])),
        ),
        room,
        key="champion",
    )
    yield Form((), cut=True, key="cut")
    yield Heading(words["half_buddy"], 2, key="buddy")
    yield Form(
        (
            (who, where),
            (*times, Blank(words["wait_minutes"], share=1.5)),
            (
                Blank(words["champion_phone"]),
                Blank(words["place_phone"]),
                Blank(words["coordinator"], filled=own(sheet.contact)),
            ),
            (Blank(words["code_word"], share=2), *marks),
        ),
        room,
        key="buddy",
    )
    yield Heading(words["if_no_word"], 3, key="late")
    steps = (words["buddy_rings"], words["buddy_asks"], words["buddy_calls_999"])
    yield ListBlock(steps, ordered=True, key="late")


def _known(sheet: SessionPaperFacts, words: Phrases) -> tuple[Blank, Blank, tuple[Blank, Blank]]:
    """Who, where, and from when until when, as far as it is known."""
    start = f"{sheet.starts_at:%H:%M}" if sheet.starts_at else ""
    day = f"{words.day(sheet.starts_at.date())}, {start}" if sheet.starts_at else ""
    end = f"{sheet.ends_at:%H:%M}" if sheet.ends_at else ""
    place = own(", ".join(filter(None, (sheet.place, sheet.address))))
    return (
        Blank(words["champion"], filled=words.listed(sheet.champions)),
        Blank(words["place"], filled=place, share=2),
        (Blank(words["lone_start"], filled=day, share=1.3), Blank(words["lone_end"], filled=end)),
    )
