"""What the door's rows say, made from what the store answers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication, QLocale

from champion_app.domain.records import Person
from champion_app.store.door_queries import CameIn, Match
from champion_app.ui import language, words
from champion_app.ui.widgets.person_row import Mark, RowFacts

MOST_NEEDS = 2
"""Needs that are written out in a row; more are counted."""


def apart(text: str) -> str:
    """``text`` kept whole beside text of the other direction (Unicode isolates)."""
    return f"\u2068{text}\u2069" if text else ""


def language_name(tag: str) -> str:
    """A language for the helper to read: in English on English screens, else its own name."""
    known = language.languages().get(tag)
    if known is None:
        return tag
    if QLocale().language() in (QLocale.Language.English, QLocale.Language.C):
        return known.name_en.partition(" (")[0]
    return known.autonym


def what_helps(person: Person) -> list[Mark]:
    """What helps a person, in plain words; the first few, and how many more."""
    shown = [Mark(words.label("needs", need), "amber") for need in person.needs[:MOST_NEEDS]]
    more = len(person.needs) - MOST_NEEDS
    if more > 0:
        shown.append(Mark(f"+{more}", "amber"))
    if person.reads_print == "no":
        shown.append(Mark(QCoreApplication.translate("door", "does not read"), "amber"))
    return shown


def beside(person: Person) -> str:
    """What tells people of one name apart: district and note."""
    return words.listed([apart(person.district), apart(person.note)])


def match_row(match: Match, *, chosen: bool) -> RowFacts:
    """The row of a person who may be meant; ``chosen`` is the one Enter signs in."""
    marks = what_helps(match.person)
    if match.person.speaks:
        speaks = QCoreApplication.translate("door", "speaks {language}")
        marks.append(Mark(speaks.format(language=apart(language_name(match.person.speaks)))))
    if match.is_in:
        marks.insert(0, Mark(QCoreApplication.translate("door", "already in"), "good"))
    elif match.visits == 0:
        marks.append(Mark(QCoreApplication.translate("door", "first time")))
    return RowFacts(
        title=match.person.name,
        beside=beside(match.person),
        marks=tuple(marks),
        key=QCoreApplication.translate("door", "Enter") if chosen and not match.is_in else "",
    )


def new_row(typed: str, *, chosen: bool) -> RowFacts:
    """The row that adds what was typed as a new name."""
    add = QCoreApplication.translate("door", "Add “{name}” as a new name")
    enter = QCoreApplication.translate("door", "Enter")
    shift = QCoreApplication.translate("door", "Shift Enter")
    return RowFacts(title=add.format(name=apart(typed)), key=enter if chosen else shift, acts=True)


def arrival_row(line: CameIn, zone: tzinfo | None) -> RowFacts:
    """One line of "just came in", with the way to take it back."""
    arrival, person = line.arrival, line.person
    marks: Sequence[Mark] = ()
    if person is not None:
        title, marks = person.name, what_helps(person)
    elif arrival.kind == "card":
        title = QCoreApplication.translate("door", "card {number}").format(number=arrival.card)
    elif arrival.adult_child == "child":
        title = QCoreApplication.translate("door", "one child")
    else:
        title = QCoreApplication.translate("door", "one person")
    return RowFacts(
        before=words.clock(arrival.at.astimezone(zone)),
        title=title,
        marks=tuple(marks),
        action=QCoreApplication.translate("door", "take back"),
        plain=person is None,
    )
