"""The session pack: all papers of one session in one file, each with its own language and pages."""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate

from champion_app.documents import (
    checklist,
    handout,
    layouts,
    lone_working,
    session_head,
    signin,
    tally,
)
from champion_app.documents.phrases import phrases
from champion_app.documents.sheet import Options, in_one_file
from champion_app.domain.bringing import SET_FROM_TEXT
from champion_app.domain.facts import HandoutFacts
from champion_app.domain.session_paper_facts import SessionPaperFacts
from champion_app.typeset.papers import Paper


def pdf(sheet: SessionPaperFacts, options: Options) -> Paper:
    """Checklist, sign-in sheet, tally sheet and safe-out card, and the handouts if they are wanted.

    The list of handouts says on which pages each stands, to print as many copies as it needs. A
    finished PDF is listed and not in it. Raises what each of the papers raises.
    """
    words = phrases(options.language)
    session = [draw(sheet, options) for draw in (signin.pdf, tally.pdf, lone_working.pdf)]
    handouts = [
        (line, _handout(line.format, facts, options))
        for line, facts in zip(sheet.bring.lines, sheet.handouts, strict=False)
    ]
    bindable = [(line, paper) for line, paper in handouts if paper.parts]
    first = checklist.with_pages(
        sheet, options, {(line.edition, line.format): "00–00" for line, _ in bindable}
    )
    before = first.pages + sum(paper.pages for paper in session)
    ends = list(accumulate((paper.pages for _, paper in bindable), initial=before))
    pages = {
        (line.edition, line.format): _span(end - paper.pages + 1, end)
        for (line, paper), end in zip(bindable, ends[1:], strict=True)
    }
    papers = [
        checklist.with_pages(sheet, options, pages),
        *session,
        *(paper for _, paper in bindable),
    ]
    return in_one_file(papers, session_head.style(words["session_pack"], sheet, words, options))


def _handout(format_wanted: str, facts: HandoutFacts, options: Options) -> Paper:
    """A handout in its own language, in the layout of its format where its text has another."""
    layout = layouts.LEAFLET
    if format_wanted in SET_FROM_TEXT and facts.edition.format != format_wanted:
        layout = format_wanted.replace("_", "-")
    own = replace(options, language=facts.edition.language, beside="", size=None, layout=layout)
    return handout.pdf(facts, own)


def _span(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}–{last}"
