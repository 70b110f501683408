"""The poster of replies: what people said, and what was done, to be read from across a room."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress

from champion_app.documents.letterhead import masthead
from champion_app.documents.phrases import Phrases, own, phrases
from champion_app.documents.sheet import Options, draft_words, on_one_page
from champion_app.domain.errors import BadValue
from champion_app.domain.paper_errors import MoreThanOnePage
from champion_app.domain.paper_facts import RepliesFacts
from champion_app.typeset.blocks import Block, Card, FactTable, Heading, PageStyle, Paragraph, Span
from champion_app.typeset.papers import Paper

_SIZES = {"A3": (20.0, 60.0), "A4": (14.0, 42.0)}
"""Points of the text: less is no poster, more is shouting."""
_GOOD = {"A3": 28.0, "A4": 20.0}
"""Read from a few steps away: no other way of setting it is tried then."""


def pdf(given: RepliesFacts, options: Options) -> Paper:
    """One page at the largest size that fits, in one language; replies may be in any.

    Raises BadValue for a sheet that is no poster's, MoreThanOnePage, NoWordsOnPaper, UnknownName
    and MissingLetters.
    """
    words = phrases(options.language)
    if options.paper not in _SIZES:
        raise BadValue(field="paper", value=options.paper)
    style = PageStyle(
        language=words.language,
        title=words["you_said_we_did"],
        paper=options.paper,
        margin=18 if options.paper == "A4" else 24,
        number="",
        footer=(words.day(given.made_on), *draft_words(words)),
        author=given.letterhead.name,
        subject="You said, we did",
    )
    least, most = _SIZES[options.paper]
    if options.size is not None:
        least = most = options.size
    made = []
    for way in (_below, _beside):
        with suppress(MoreThanOnePage):
            made.append(
                on_one_page(list(_around(given, words, way)), style, least=least, most=most)
            )
            if made[-1].parts[0].style.size >= _GOOD[options.paper]:
                break
    if not made:
        raise MoreThanOnePage(title=style.title)
    return max(made, key=lambda paper: paper.parts[0].style.size)


def _around(
    given: RepliesFacts,
    words: Phrases,
    replies: Callable[[RepliesFacts, Phrases], Iterator[Block]],
) -> Iterator[Block]:
    yield from masthead(given.letterhead)
    yield Heading(words["you_said_we_did"], 1, key="title")
    yield from replies(given, words)
    yield Paragraph(words["replies_thanks"], muted=True, wide=True, key="thanks")


def _below(given: RepliesFacts, words: Phrases) -> Iterator[Block]:
    """Each answer in a card below what was said."""
    for reply in given.replies:
        yield Heading(words["you_said"], 2, key="said")
        yield Paragraph(own(reply.said), wide=True, key="said")
        label = words["we_did" if reply.done else "we_could_not"]
        yield Card(label, own(reply.did), key="did")


def _beside(given: RepliesFacts, words: Phrases) -> Iterator[Block]:
    """Each answer beside what was said: more of them have room, in tall letters too."""
    cannot = Span(f"{words['we_could_not']} ", strong=True)
    rows = tuple(
        (own(reply.said), own(reply.did) if reply.done else (cannot, Span(own(reply.did))))
        for reply in given.replies
    )
    yield FactTable((words["you_said"], words["we_did"]), rows, widths=(1, 1), key="replies")
