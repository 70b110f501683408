"""The report of one session on one page, or the form that becomes it by hand."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from champion_app.documents import languages
from champion_app.documents.letterhead import masthead
from champion_app.documents.phrases import Phrases, own, phrases
from champion_app.documents.session_log import hours_of, strong, times_of
from champion_app.documents.sheet import Options, draft_words, drawn, on_one_page
from champion_app.domain.counting import CountedSession
from champion_app.domain.facts import SessionFacts
from champion_app.domain.paper_errors import MoreThanOnePage
from champion_app.domain.paper_facts import SessionReportFacts
from champion_app.typeset.blocks import (
    Blank,
    Block,
    FactTable,
    Figures,
    Form,
    Heading,
    PageStyle,
    Paragraph,
    Text,
)
from champion_app.typeset.papers import Paper

_LEAST, _MOST = 9.5, 12.0
"""Points: a working paper of the team's, like the running feet of others."""
_ROOM, _GAP = 21.0, 23.0
_HANDOUT_LINES = 3


def pdf(report: SessionReportFacts, options: Options) -> Paper:
    """The report, smaller if that saves its second page, or the form on one page; one language.

    Raises NoWordsOnPaper, UnknownName, MissingLetters and DoesNotFit.
    """
    words = phrases(options.language)
    title = words["session_report"]
    if report.session is not None:
        title = f"{title}: {own(report.session.title)}"
    style = PageStyle(
        language=words.language,
        title=title,
        paper=options.paper,
        size=options.size_or(_MOST),
        margin=16,
        footer=draft_words(words),
        number=words["page_of"],
        author=report.letterhead.name,
        subject="Session report",
    )
    if report.session is not None and report.counted is not None:
        ways = [list(_report(report, report.session, report.counted, words))]
    else:
        ways = [list(_form(report.session, words, more)) for more in (1, 0)]
    top = list(_top(report, words))
    if options.size is None:
        for blocks in ways:
            with suppress(MoreThanOnePage):
                return on_one_page([*top, *blocks], style, least=_LEAST, most=_MOST)
    return drawn([*top, *ways[0]], style)


def _top(report: SessionReportFacts, words: Phrases) -> Iterator[Block]:
    yield from masthead(report.letterhead)
    yield Heading(words["session_report"], 1, key="title")


# --- a session that is over ---


def _report(
    report: SessionReportFacts, session: SessionFacts, counted: CountedSession, words: Phrases
) -> Iterator[Block]:
    yield Heading(own(session.title), 2, key="session")
    what = [(word, value) for word, value in _what(session, words) if value]
    yield _abreast(what, widths=(0.6, 1.6) * 2, key="what")
    yield Figures(tuple(_large(session, counted, words)), across=4, key="figures")
    yield _abreast(list(_numbers(counted, words)), widths=(1.5, 0.7) * 2, key="numbers")
    if session.handed_out:
        given = tuple(
            (own(one.title), languages.known(one.language).autonym, str(one.quantity))
            for one in session.handed_out
        )
        header = (words["handouts_out"], words["language"], words["copies"])
        yield FactTable(header, given, widths=(3, 1.6, 0.8), key="handouts")
    rows = tuple(_said(report, session, words))
    if rows:
        yield FactTable((), rows, widths=(1, 2.2), key="answers")


def _abreast(pairs: list[tuple[str, str]], *, widths: tuple[float, ...], key: str) -> FactTable:
    """Words and what they say, two to a row."""
    cells: list[Text] = [cell for word, value in pairs for cell in (word, strong(value))]
    cells += [""] * (-len(cells) % 4)
    rows = tuple(tuple(cells[at : at + 4]) for at in range(0, len(cells), 4))
    return FactTable((), rows, widths=widths, labels=(0, 2), key=key)


def _what(session: SessionFacts, words: Phrases) -> Iterator[tuple[str, str]]:
    yield words["date"], words.day(session.starts_at.date())
    yield words["time"], times_of(session)
    yield words["place"], own(", ".join(filter(None, (session.venue_name, session.area_code))))
    state = words.either("status", session.status)
    state = f"{state}: {own(session.reason)}" if session.reason else state
    kind = words.either("format", session.format) if session.format else ""
    yield words["format"], " · ".join(filter(None, (kind, state)))
    yield words["topics"], words.listed(words.either("topic", one) for one in session.topics)
    tongues = words.listed(languages.known(tag).autonym for tag in session.languages)
    yield words["languages_used"], tongues
    yield words["champion"], words.listed(session.champion_names)


def _large(
    session: SessionFacts, counted: CountedSession, words: Phrases
) -> Iterator[tuple[str, Text]]:
    """What a coordinator looks for first; attendance as every report counts it."""
    differ = counted.heads is not None and counted.in_room != counted.arrivals
    yield str(counted.people), words["people_reported" if differ else "arrivals"]
    yield str(counted.answers()["yes"]), words["first_time"]
    yield str(session.materials_out), words["handouts_out"]
    yield hours_of(session.hours_total) or "0", words["hours"]


def _numbers(counted: CountedSession, words: Phrases) -> Iterator[tuple[str, str]]:
    """Each breakdown adds up to the attendance; both counts stand side by side."""
    ages, kinds, answers = counted.ages(), counted.kinds(), counted.answers()
    yield words["arrivals"], str(counted.arrivals)
    if counted.heads is not None:
        adults, children = counted.heads
        yield words["head_count"], f"{counted.in_room} ({adults} + {children})"
    for key in ("adults", "children"):
        yield words[key], str(ages[key])
    for key in ("named", "cards", "anonymous"):
        yield words[key], str(kinds[key])
    if kinds["room"]:
        yield words["room_only"], str(kinds["room"])
    if answers["no"]:
        yield words["been_before"], str(answers["no"])
    for key in ("not_asked", "not_known", "prefer_not"):
        if answers[key]:
            yield f"{words['first_time']}: {words[key]}", str(answers[key])


def _said(
    report: SessionReportFacts, session: SessionFacts, words: Phrases
) -> Iterator[tuple[Text, Text]]:
    """The champion's answers and note, in their own words and direction."""
    answers = report.answers
    why = answers.get("difference", "")
    if why:
        said = words["not_known"] if why == "not_known" else words.either("difference", why)
        yield words["difference_why"], strong(said)
    hands = [
        f"{words[f'hands_{when}']}: {own(answers[f'hands_{when}'])}"
        for when in ("before", "after")
        if answers.get(f"hands_{when}")
    ]
    if hands:
        yield words["hands_up"], strong(" · ".join(hands))
    for key, text in (
        ("people_asked", answers.get("asked", "")),
        ("was_missing", answers.get("missing", "")),
        ("note", session.note),
    ):
        if text:
            yield words[key], "\n".join(own(line) for line in text.splitlines() if line.strip())
    if answers.get("home_safe"):
        yield words["all_home_safe"], strong(words["yes"])


# --- a form ---


def _form(session: SessionFacts | None, words: Phrases, more: int) -> Iterator[Block]:
    """Lines to write on, ``more`` below the first; what is known of the session stands on them."""
    yield Paragraph(words["fill_in_after"], wide=True, key="about")
    yield Form(_about(session, words), room=_ROOM, key="about")
    yield Heading(words["who_came"], 2, key="who_came")
    counts = (
        ("arrivals", "adults", "children", "first_time"),
        ("head_count", "named", "cards", "anonymous"),
    )
    rows = tuple(tuple(Blank(words[key]) for key in row) for row in counts)
    yield Form(rows, room=_ROOM, key="counts")
    yield FactTable(
        (words["handouts_out"], words["language"], words["copies"]),
        (("", "", ""),) * _HANDOUT_LINES,
        widths=(3, 1.6, 0.9),
        least_height=_GAP,
        key="handouts",
    )
    yield Heading(words["hands_up"], 2, key="hands")
    home = Blank(words["all_home_safe"], ticks=(words["yes"], words["no"]), share=2)
    hands = (Blank(words["hands_before"]), Blank(words["hands_after"]), home)
    yield Form((hands,), room=_ROOM, key="hands")
    said = [
        (Blank(words[key] if first else ""),)
        for key in ("people_asked", "was_missing", "note")
        for first in (True, *(False,) * more)
    ]
    yield Form(tuple(said), room=_ROOM, key="said")


def _about(session: SessionFacts | None, words: Phrases) -> tuple[tuple[Blank, ...], ...]:
    known = dict(_known(session, words)) if session is not None else {}

    def blank(key: str, share: float = 1) -> Blank:
        return Blank(words[key], filled=known.get(key, ""), share=share)

    return (
        (blank("session", 2), blank("format")),
        (blank("date", 1.3), blank("time"), blank("place", 2)),
        (blank("topics"), blank("languages_used")),
        (blank("champion", 3), blank("hours")),
    )


def _known(session: SessionFacts, words: Phrases) -> Iterator[tuple[str, str]]:
    yield "session", own(session.title)
    yield "format", words.either("format", session.format) if session.format else ""
    yield "date", words.day(session.starts_at.date())
    yield "time", times_of(session)
    yield "place", own(", ".join(filter(None, (session.venue_name, session.area_code))))
    yield "topics", words.listed(words.either("topic", one) for one in session.topics)
    yield "languages_used", words.listed(languages.known(tag).autonym for tag in session.languages)
    yield "champion", words.listed(session.champion_names)
