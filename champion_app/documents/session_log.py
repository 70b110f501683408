"""The session log: what a coordinator gets on paper, for one session or for many."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from champion_app.documents import languages
from champion_app.documents.phrases import Phrases, own, phrases
from champion_app.documents.sheet import Options, draft_words, drawn
from champion_app.domain.facts import SessionFacts, SessionLogFacts
from champion_app.typeset.blocks import (
    Block,
    FactTable,
    Heading,
    PageStyle,
    Paragraph,
    Span,
    Text,
)
from champion_app.typeset.papers import Paper

_SIZE = 12.0
_NOT_HELD = ("cancelled", "nobody_came")


def pdf(log: SessionLogFacts, options: Options) -> Paper:
    """One session as a page of facts, many as a table with totals, in one language.

    Raises NoWordsOnPaper, UnknownName, MissingLetters and DoesNotFit.
    """
    words = phrases(options.language)
    many = len(log.sessions) != 1
    title = words["session_log"] if many else f"{words['session_log']}: {log.sessions[0].title}"
    style = PageStyle(
        language=words.language,
        title=title,
        paper=options.paper,
        landscape=many,
        size=options.size_or(_SIZE),
        margin=16,
        footer=draft_words(words),
        footer_everywhere=True,
        number=words["page_of"],
        author=log.programme,
        subject="Session log",
    )
    blocks = _table(log, words) if many else _page(log.sessions[0], log, words)
    return drawn(list(blocks), style)


def _top(log: SessionLogFacts, words: Phrases) -> Iterator[Block]:
    yield Heading(words["session_log"], 1, key="title")
    spans: list[Span] = []
    for word, value in ((words["programme"], log.programme), (words["champion"], log.champion)):
        if value:
            spans += [Span(f"{word}: "), Span(own(value), strong=True), Span(" · ")]
    made = words.say("recovery_made_on", date=words.day(log.made_on))
    yield Paragraph((*spans, Span(made)), key="who")


# --- one session ---


def _page(session: SessionFacts, log: SessionLogFacts, words: Phrases) -> Iterator[Block]:
    yield from _top(log, words)
    yield Heading(session.title, 2, key="session")
    yield _facts(_what(session, words), key="what")
    yield _two_abreast(_who_came(session, words), key="who_came")
    if session.handed_out:
        yield Heading(words["handouts_out"], 3, key="handouts")
        rows = tuple(
            (own(one.title), _autonym(one.language), str(one.quantity))
            for one in session.handed_out
        )
        total = (strong(words["total"]), "", strong(str(session.materials_out)))
        yield FactTable((), (*rows, total), widths=(3, 1.6, 0.8), key="handouts")
    if session.note:
        yield Heading(words["note"], 3, key="note")
        yield _note(session.note)


def _note(note: str) -> Paragraph:
    """A champion's own words, each line in its own direction to its last full stop."""
    return Paragraph("\n".join(own(line) for line in note.splitlines()), wide=True, key="note")


def strong(text: str) -> Text:
    """A text in bold, for totals."""
    return (Span(text, strong=True),)


def _facts(pairs: Sequence[tuple[str, str]], *, key: str) -> FactTable:
    rows = tuple((word, strong(value)) for word, value in pairs if value)
    return FactTable((), rows, widths=(1, 1.6), key=key)


def _two_abreast(pairs: Sequence[tuple[str, str]], *, key: str) -> FactTable:
    """Words and their numbers, two to a row: numbers need little room."""
    cells = [cell for word, value in pairs for cell in (word, strong(value))]
    cells += [""] * (len(cells) % 4)
    rows = tuple(tuple(cells[at : at + 4]) for at in range(0, len(cells), 4))
    return FactTable((), rows, widths=(1.5, 0.8, 1.5, 0.8), labels=(0, 2), key=key)


def _what(session: SessionFacts, words: Phrases) -> list[tuple[str, str]]:
    state = words.either("status", session.status)
    return [
        (words["date"], words.day(session.starts_at.date())),
        (words["time"], times_of(session)),
        (words["place"], own(", ".join(filter(None, (session.venue_name, session.area_code))))),
        (words["status"], f"{state}: {own(session.reason)}" if session.reason else state),
        (words["topics"], words.listed(words.either("topic", one) for one in session.topics)),
        (words["languages_used"], words.listed(_autonym(one) for one in session.languages)),
        (words["champion"], words.listed(session.champion_names)),
        (words["hours"], hours_of(session.hours_total)),
    ]


def _who_came(session: SessionFacts, words: Phrases) -> list[tuple[str, str]]:
    pairs: list[tuple[str, int | str]] = [
        (words["arrivals"], session.attendance_total),
        (words["first_time"], session.first_time),
        (words["adults"], session.adults),
        (words["children"], session.children),
        (words["named"], session.named),
        (words["cards"], session.cards),
        (words["anonymous"], session.anonymous),
    ]
    if session.headcount_adult is not None:
        adults, children = session.headcount_adult, session.headcount_child or 0
        pairs.append((words["head_count"], f"{adults + children} ({adults} + {children})"))
    return [(word, str(value)) for word, value in pairs]


def times_of(session: SessionFacts) -> str:
    """From when to when, as far as is known: 18:00–19:30."""
    start = f"{session.starts_at:%H:%M}"
    return f"{start}–{session.ends_at:%H:%M}" if session.ends_at else start


def hours_of(hours: Decimal) -> str:
    """Hours without needless noughts; nothing for none."""
    return f"{hours.normalize():f}" if hours else ""


def _autonym(tag: str) -> str:
    return languages.known(tag).autonym


# --- many ---


def _table(log: SessionLogFacts, words: Phrases) -> Iterator[Block]:
    yield from _top(log, words)
    if not log.sessions:
        yield Paragraph(words["no_sessions"], key="none")
        return
    keys = ("date", "session", "place", "arrivals", "adults", "children", "first_time")
    header = (*(words[key] for key in keys), words["handouts_out"], words["hours"])
    rows = [_row(session, words) for session in log.sessions]
    yield FactTable(
        header,
        (*rows, _totals(log.sessions, words)),
        widths=(1.5, 2.4, 2.2, 1, 0.95, 0.95, 0.95, 1.15, 0.9),
        key="sessions",
    )
    for session in log.sessions:
        if session.note:
            when = words.day(session.starts_at.date())
            yield Heading(words.listed((when, session.title)), 3, key="note")
            yield _note(session.note)


def _row(session: SessionFacts, words: Phrases) -> tuple[Text, ...]:
    title = own(session.title)
    if session.status != "closed":
        title = f"{title} ({words.either('status', session.status)})"
    counts: tuple[int, ...] = (
        session.attendance_total,
        session.adults,
        session.children,
        session.first_time,
        session.materials_out,
    )
    nobody = session.status in _NOT_HELD and not any(counts)  # what was counted is never hidden
    shown = [""] * 5 if nobody else [str(count) for count in counts]
    day = words.day(session.starts_at.date())
    return (day, title, own(session.venue_name), *shown, hours_of(session.hours_total))


def _totals(sessions: Sequence[SessionFacts], words: Phrases) -> tuple[Text, ...]:
    sums = (
        sum(one.attendance_total for one in sessions),
        sum(one.adults for one in sessions),
        sum(one.children for one in sessions),
        sum(one.first_time for one in sessions),
        sum(one.materials_out for one in sessions),
    )
    hours = sum((one.hours_total for one in sessions), Decimal(0))
    return (
        strong(words["total"]),
        strong(str(len(sessions))),
        "",
        *(strong(str(value)) for value in sums),
        strong(hours_of(hours)) if hours else "",
    )
