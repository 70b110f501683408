"""A period's return on paper: what was done, who came, and how all of it was counted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from champion_app.documents import languages
from champion_app.documents.phrases import ENGLISH, Phrases, own, phrases
from champion_app.documents.sheet import Options, draft_words, drawn
from champion_app.domain.counting import AGES, Laptop, Volunteer
from champion_app.domain.disclosure import Profile, Shown
from champion_app.domain.quarter import Return
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

_SIZE = 12.0
STAR = "*"
"""What stands for a hidden number."""

_KIND_WORDS = {"named": "named", "cards": "cards", "anonymous": "anonymous", "room": "room_only"}
_ANSWER_WORDS = {
    "yes": "first_time",
    "no": "been_before",
    "not_asked": "not_asked",
    "not_known": "not_known",
    "prefer_not": "prefer_not",
}
_SELDOM = ("room", "not_known", "prefer_not")
"""Ways to count and answers that are only listed where there were any."""


def pdf(made: Return, options: Options) -> Paper:
    """The return in one language.

    Raises NoWordsOnPaper, UnknownName, MissingLetters and DoesNotFit.
    """
    words = phrases(options.language)
    style = PageStyle(
        language=words.language,
        title=title(made, words),
        paper=options.paper,
        size=options.size_or(_SIZE),
        margin=18,
        draft_note="" if made.profile.hides(1) else words["hide_none"],
        footer=draft_words(words),
        footer_everywhere=True,
        number=words["page_of"],
        author=made.about.programme,
        subject="Return",
    )
    return drawn(list(_blocks(made, words)), style)


def title(made: Return, words: Phrases) -> str:
    """What the return is called, with its days."""
    return words.say("report_of", **_days(made, words))


def _days(made: Return, words: Phrases) -> Mapping[str, str]:
    return {"first": words.day(made.about.first), "last": words.day(made.about.last)}


def _blocks(made: Return, words: Phrases) -> Iterator[Block]:
    yield Heading(title(made, words), 1, key="title")
    yield _top(made, words)
    for key, line in _missing(made, words):
        yield Callout(line, "warn", key=key)
    if not made.sessions:
        yield Paragraph(words["nothing_written" if _empty(made) else "no_sessions"], key="none")
    if not _empty(made):
        yield _glance(made, words)
    if made.profile.hides(1):
        yield Callout(" ".join(_hiding(made.profile, words)), "info", key="hiding")
    if made.sessions:
        yield from _sessions(made, words)
        yield from _people(made, words)
        yield from _places(made, words)
    yield from _work(made, words)
    yield from _apart(made, words)
    yield Heading(words["how_we_counted"], 2, key="how")
    yield ListBlock(tuple(how(made, words)), key="how")


def _empty(made: Return) -> bool:
    return not (made.sessions or made.handouts or made.minutes)


def _top(made: Return, words: Phrases) -> Paragraph:
    spans: list[Span] = []
    for key, value in (
        ("programme", made.about.programme),
        ("organisation", made.about.organisation),
    ):
        if value:
            spans += [Span(f"{words[key]}: "), Span(own(value), strong=True), Span(" · ")]
    spans.append(Span(words.say("recovery_made_on", date=words.day(made.about.made_on))))
    return Paragraph(tuple(spans), key="who")


# --- figures ---


def number(shown: Shown) -> str:
    """A number of people, or the star for one that is hidden."""
    return STAR if shown is None else str(shown)


def hours(minutes: int) -> Decimal:
    """Minutes as hours, to the hundredth."""
    return (Decimal(minutes) / 60).quantize(Decimal("0.01"))


def _hours(minutes: int) -> str:
    return f"{hours(minutes).normalize():f}"


def _strong(text: str) -> Text:
    return (Span(text, strong=True),)


def _two_abreast(*groups: Sequence[tuple[str, str]], key: str) -> FactTable:
    """Words and their numbers, two to a row; each group begins a row."""
    rows: list[tuple[Text, ...]] = []
    for pairs in groups:
        cells = [cell for word, value in pairs for cell in (word, _strong(value))]
        cells += [""] * (len(cells) % 4)
        rows += [tuple(cells[at : at + 4]) for at in range(0, len(cells), 4)]
    return FactTable((), tuple(rows), widths=(1.7, 0.8, 1.7, 0.8), labels=(0, 2), key=key)


def _glance(made: Return, words: Phrases) -> Block:
    unique = number(made.unique.total)
    pairs = [
        (words["sessions_held"], str(made.held)),
        (words["arrivals"], number(made.people.total)),
        (words["different_people"], words.say("at_least", count=unique)),
        (words["first_time"], number(made.people.first_time["yes"])),
        (words["handouts_out"], str(made.copies)),
        (words["hours"], _hours(sum(made.minutes.values()))),
    ]
    return _two_abreast(pairs, key="glance")


def _sessions(made: Return, words: Phrases) -> Iterator[Block]:
    yield Heading(words["sessions"], 2, key="sessions")
    pairs = [
        (words.either("status", status), str(made.statuses[status]))
        for status in ("closed", "cancelled", "nobody_came", "planned", "open")
    ]
    yield _two_abreast([*pairs, (words["no_closing_report"], str(made.unreported))], key="sessions")
    for key, word, counted in (
        ("languages", "language", [(language_name(t, words), n) for t, n in made.languages]),
        ("topics", "topic", [(words.either("topic", t), n) for t, n in made.topics]),
    ):
        if counted:
            rows = tuple((own(name), str(count)) for name, count in counted)
            yield FactTable((words[word], words["sessions_held"]), rows, widths=(3, 1.2), key=key)


def language_name(tag: str, words: Phrases) -> str:
    """A language by its English name on an English paper, by its own on any other."""
    found = languages.known(tag)
    return found.name_en if words.language == ENGLISH else found.autonym


def _people(made: Return, words: Phrases) -> Iterator[Block]:
    people, unique = made.people, made.unique
    yield Heading(words["arrivals"], 2, key="people")
    groups = [
        [
            (words[named[code]], number(shown[code]))
            for code in named
            if shown[code] != 0 or code not in _SELDOM
        ]
        for shown, named in (
            (people.ages, {one: one for one in AGES}),
            (people.first_time, _ANSWER_WORDS),
            (people.kinds, _KIND_WORDS),
        )
    ]
    yield _two_abreast(*groups, key="people")
    yield Heading(words["different_people"], 3, key="unique")
    yield _two_abreast(
        [
            (words["with_a_name"], number(unique.named)),
            (words["with_a_card"], number(unique.cards)),
            (words["total"], words.say("at_least", count=number(unique.total))),
        ],
        key="unique",
    )


def _places(made: Return, words: Phrases) -> Iterator[Block]:
    if not made.places:
        return
    yield Heading(words["places"], 2, key="places")
    keys = ("place", "district", "sessions_held", "arrivals")
    rows = tuple(
        (
            own(line.place.name) or words["no_place"],
            own(line.place.district),
            str(line.sessions),
            number(line.people),
        )
        for line in made.places
    )
    header = tuple(words[key] for key in keys)
    yield FactTable(header, rows, widths=(3, 1, 1.2, 1.2), key="places")


def _work(made: Return, words: Phrases) -> Iterator[Block]:
    if made.champions:
        yield Heading(words["champions"], 2, key="champions")
        rows = [
            (champion_name(one.champion, words), str(one.sessions), _hours(one.minutes))
            for one in made.champions
        ]
        header = (words["champion"], words["sessions_held"], words["hours"])
        yield FactTable(header, tuple(rows), widths=(3, 1.2, 1.2), key="champions")
    if made.minutes:
        yield Heading(words["hours"], 2, key="hours")
        lines: list[tuple[Text, ...]] = [
            (words.either("activity", activity), _hours(minutes))
            for activity, minutes in made.minutes.items()
        ]
        total = (_strong(words["total"]), _strong(_hours(sum(made.minutes.values()))))
        named = (words["activity"], words["hours"])
        yield FactTable(named, (*lines, total), widths=(3, 1.2), key="hours")
    if made.handouts:
        yield Heading(words["handouts_out"], 2, key="handouts")
        copies: list[tuple[Text, ...]] = [
            (own(one.title), own(language_name(one.language, words)), str(one.copies))
            for one in made.handouts
        ]
        sums = (_strong(words["total"]), "", _strong(str(made.copies)))
        columns = tuple(words[key] for key in ("handout", "language", "copies"))
        yield FactTable(columns, (*copies, sums), widths=(3, 1.6, 0.8), key="handouts")


def champion_name(one: Volunteer, words: Phrases) -> str:
    """A champion by code, and by name where nothing is hidden."""
    if one.coordinator:
        told = [words["coordinator"], one.name]
    else:
        told = [one.code, one.name] if one.code or one.name else [words["not_known"]]
    return words.listed(told)


def _apart(made: Return, words: Phrases) -> Iterator[Block]:
    if made.method.apart:
        yield Heading(words["counts_differ"], 2, key="apart")
        header = tuple(
            words[key] for key in ("date", "session", "arrivals", "head_count", "count_used")
        )
        rows = tuple(
            (words.day(one.day), own(one.title), str(one.arrivals), str(one.in_room), str(one.used))
            for one in made.method.apart
        )
        yield FactTable(header, rows, widths=(1.6, 2.6, 1, 1, 1), key="apart")


# --- how it was counted ---


def how(made: Return, words: Phrases) -> Iterator[str]:
    """Everything that has to be said about the counting, a sentence or two a line."""
    method = made.method
    yield words.say("how_days", zone=own(made.about.time_zone), **_days(made, words))
    yield words["how_visits"]
    for key in ("room_only", "confirmed", "differ", "joined", "not_closed"):
        if getattr(method, key):
            yield words.say(f"how_{key}", count=getattr(method, key))
    yield words["how_adds_up"]
    if made.answered is not None:
        yield words.say("how_answered", share=made.answered)
    yield words["how_unique"]
    if made.matched is not None:
        yield words.say("how_matched", share=made.matched)
    yield words["how_several"]
    yield words["how_copies"]
    yield words["how_hours"]
    for _, line in _missing(made, words):
        yield line
    if method.laptops and not method.silent:
        first = words.day(made.about.first)
        yield words.say("how_all_heard", first=first, count=method.laptops)
    yield from _hiding(made.profile, words)
    yield words.say("hide_way", name=own(made.profile.name))
    if made.profile.hides(1):
        yield words["hide_twice"]


def _hiding(profile: Profile, words: Phrases) -> Iterator[str]:
    if not profile.hides(1):
        yield words["hide_none"]
        return
    yield words.say("hide_small", most=profile.least - 1)
    if profile.nearest > 1:
        yield words.say("hide_rounded", nearest=profile.nearest)


def _missing(made: Return, words: Phrases) -> Iterator[tuple[str, str]]:
    """Whose work may not be in the figures: a key and a line for each kind."""
    named = not made.profile.hides(1)
    if made.about.alone:
        yield "alone", words.say("how_alone", name=own(made.about.alone))
    if made.method.silent:
        first = words.day(made.about.first)
        who = _who(made.method.silent, words, named=named)
        yield "silent", words.say("how_silent", first=first, who=who)
    if made.method.early:
        last = words.day(made.about.last)
        yield (
            "early",
            words.say("how_early", last=last, who=_who(made.method.early, words, named=named)),
        )


def _who(laptops: Sequence[Laptop], words: Phrases, *, named: bool) -> str:
    """Codes of champions, with their names where nothing is hidden, each once."""
    told = [
        " ".join(filter(None, (one.code, one.name))) if named else one.code or words["not_known"]
        for one in laptops
    ]
    return words.listed(dict.fromkeys(told))
