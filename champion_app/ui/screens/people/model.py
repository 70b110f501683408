"""What the list and the card say of a person."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from champion_app.domain.contact_records import ConsentEvent, ContactPoint
from champion_app.domain.records import Person
from champion_app.store.people_queries import PersonLine
from champion_app.ui import language, words
from champion_app.ui.widgets.person_row import Mark, RowFacts

MOST_NEEDS = 2
"""Needs that are written out in a row; more are counted."""


def row(line: PersonLine, *, chosen: bool) -> RowFacts:
    """One line of the list; ``chosen`` is the one whose card is shown."""
    person = line.person
    needs = [words.label("needs", one) for one in person.needs]
    marks = [Mark(one, "amber") for one in needs[:MOST_NEEDS]]
    if len(needs) > MOST_NEEDS:
        marks.append(Mark(f"+{len(needs) - MOST_NEEDS}", "amber"))
    enter = QCoreApplication.translate("people", "Enter")
    return RowFacts(
        title=person.name, beside=beside(person), marks=tuple(marks), key=enter if chosen else ""
    )


def beside(person: Person) -> str:
    """What tells people of one name apart: district and note."""
    return words.listed([person.district, person.note])


def languages_of(person: Person) -> str:
    """Spoken, read, and whether they read at all: three different things."""
    said = []
    if person.speaks:
        speaks = QCoreApplication.translate("people", "speaks {language}")
        said.append(speaks.format(language=words.own(language.name_of(person.speaks))))
    if person.reads:
        reads = QCoreApplication.translate("people", "reads {language}")
        said.append(reads.format(language=words.own(language.name_of(person.reads))))
    if person.reads_print != "not_asked":
        said.append(words.label("reads_print", person.reads_print))
    return words.listed(said)


def visits(line: PersonLine) -> str:
    """``Times here: 3 · last on 9 November``."""
    if not line.visits or line.last is None:
        return QCoreApplication.translate("people", "Has not come to a session yet.")
    came = QCoreApplication.translate("people", "Times here: {count}").format(count=line.visits)
    last = QCoreApplication.translate("people", "last on {day}").format(day=words.day(line.last))
    return words.listed([came, last])


def reached(one: ContactPoint) -> str:
    """What stands under a number: how, whom to ask for, whether a message may be left."""
    safe = (
        QCoreApplication.translate("people", "safe to leave a message")
        if one.safe_to_leave_message
        else QCoreApplication.translate("people", "leave no message")
    )
    ask = QCoreApplication.translate("people", "ask for {name}").format(name=words.own(one.ask_for))
    best = QCoreApplication.translate("people", "best way") if one.preferred else ""
    kind = words.label("contact_kinds", one.kind)
    return words.listed([kind, ask if one.ask_for else "", best, safe])


def said(one: ConsentEvent) -> tuple[str, str]:
    """A yes or a no: to what, and how, in which language and when it was said."""
    answer = words.label("consent_actions", one.action)
    purpose = words.label("consent_purposes", one.purpose)
    spoken = language.name_of(one.language) if one.language else ""
    how = [words.label("consent_methods", one.method), spoken, words.day(one.at)]
    return words.listed([purpose, answer]), words.listed(how)


def tongues(first: Iterable[str] = ()) -> list[tuple[str, str]]:
    """Every language by its own name, those given first; nothing said at the top."""
    known = language.languages()
    tags = [*(one for one in dict.fromkeys(first) if one in known)]
    tags += [one for one in known if one not in tags]
    not_said = words.label("non_answers", "not_asked")
    named = [(tag, f"{known[tag].autonym} ({known[tag].name_en})") for tag in tags]
    return [("", not_said), *named]
