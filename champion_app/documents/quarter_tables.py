"""A period's return as the sheets of a workbook; columns never change, words are on one sheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from champion_app.documents.phrases import Phrases, phrases
from champion_app.documents.quarter import STAR, hours, how, title
from champion_app.documents.tables import Cell, Table
from champion_app.domain.counting import Laptop
from champion_app.domain.disclosure import Shown
from champion_app.domain.quarter import Return

_ISOLATES = {0x2068: None, 0x2069: None}


def sheets(made: Return, language: str) -> list[Table]:
    """The return as tables; how it was counted is said in ``language``.

    Raises NoWordsOnPaper and UnknownName.
    """
    words = phrases(language)
    named = not made.profile.hides(1)
    listed = [
        Table("summary", ("part", "line", "value"), list(_summary(made))),
        Table("languages", ("language", "sessions_held"), made.languages),
        Table("topics", ("topic", "sessions_held"), made.topics),
        Table("places", ("district", "venue_name", "sessions_held", "attendance"), _places(made)),
        Table("champions", ("champion_code", "champion_name", "sessions_held", "hours"),
              _champions(made)),
        Table("handouts", ("title", "language", "copies"),
              [(one.title, one.language, one.copies) for one in made.handouts]),
        Table("hours", ("activity", "hours"),
              [(activity, hours(minutes)) for activity, minutes in made.minutes.items()]),
    ]  # fmt: skip
    if named:
        listed.append(Table("differences", ("date", "title", "arrivals", "head_count", "used"),
                            _differences(made)))  # fmt: skip
    return [*listed, Table("how_we_counted", ("text",), list(_text(made, words)))]


def _number(shown: Shown) -> Cell:
    return STAR if shown is None else shown


def _summary(made: Return) -> Iterator[tuple[Cell, ...]]:
    about = made.about
    yield "return", "programme", about.programme
    yield "return", "organisation", about.organisation
    yield "return", "from", about.first
    yield "return", "to", about.last
    yield "return", "made_on", about.made_on
    yield "return", "time_zone", about.time_zone
    yield "return", "disclosure", made.profile.name
    for status, count in made.statuses.items():
        yield "sessions", "held" if status == "closed" else status, count
    yield "sessions", "no_closing_report", made.unreported
    yield "people", "attendance", _number(made.people.total)
    for part, counted in (
        ("way_of_counting", made.people.kinds),
        ("age", made.people.ages),
        ("first_time", made.people.first_time),
    ):
        for line, shown in counted.items():
            yield part, line, _number(shown)
    yield "different_people", "at_least", _number(made.unique.total)
    yield "different_people", "named", _number(made.unique.named)
    yield "different_people", "cards", _number(made.unique.cards)
    yield "percent", "matched", made.matched
    yield "percent", "first_time_answered", made.answered
    yield "handouts", "copies", made.copies
    yield "champions", "hours", hours(sum(made.minutes.values()))
    yield "champions", "laptops", made.method.laptops
    yield "champions", "not_heard_since_from", _codes(made.method.silent)
    yield "champions", "not_heard_since_to", _codes(made.method.early)


def _codes(laptops: Sequence[Laptop]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.code or STAR for one in laptops))


def _places(made: Return) -> list[tuple[Cell, ...]]:
    return [
        (line.place.district, line.place.name, line.sessions, _number(line.people))
        for line in made.places
    ]


def _champions(made: Return) -> list[tuple[Cell, ...]]:
    return [
        (one.champion.code, one.champion.name, one.sessions, hours(one.minutes))
        for one in made.champions
    ]


def _differences(made: Return) -> list[tuple[Cell, ...]]:
    return [(one.day, one.title, one.arrivals, one.in_room, one.used) for one in made.method.apart]


def _text(made: Return, words: Phrases) -> Iterator[tuple[Cell, ...]]:
    for line in (title(made, words), *how(made, words)):
        yield (line.translate(_ISOLATES),)
