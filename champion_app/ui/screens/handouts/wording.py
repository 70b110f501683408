"""What the handouts' screen says, made from its facts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from champion_app.ui import language, words
from champion_app.ui.screens.handouts.facts import (
    DRAFT,
    OUT_OF_DATE,
    READY,
    WITHDRAWN,
    ForSession,
    ShownEdition,
    ShownHandout,
    first_language,
)
from champion_app.ui.widgets.chips import Tone
from champion_app.ui.widgets.language_chip import Standing

TONES = {READY: Tone.GOOD, DRAFT: Tone.WAITS, OUT_OF_DATE: Tone.WAITS, WITHDRAWN: Tone.LOSS}
_PHONE = re.compile(r"\+?\(?\d[\d ()\u00a0-]{5,}\d")


def whole(name: str) -> str:
    """A name kept together in a sentence of the other direction."""
    return f"\u2068{name}\u2069"


def titles(handout: ShownHandout) -> list[str]:
    """The title in the language of the screen where it has one, then the one it is known by."""
    own = handout.in_language(first_language(handout, (language.spoken(),)))
    there = own is not None and own.language == language.spoken() and own.edition.title
    return list(dict.fromkeys([*([there] if there else []), handout.material.title]))


def standing_word(shown: ShownEdition) -> str:
    """Where an edition stands, in a word."""
    if shown.standing == READY:
        if shown.edition.reviewed_by:
            return QCoreApplication.translate("handouts", "reviewed")
        return QCoreApplication.translate("handouts", "ready")
    return words.label("edition_statuses", shown.standing)


def standings() -> list[tuple[str, str]]:
    """Where texts can stand, each with its word."""
    ready = QCoreApplication.translate("handouts", "ready")
    return [
        (READY, ready),
        *((one, words.label("edition_statuses", one)) for one in (DRAFT, OUT_OF_DATE, WITHDRAWN)),
    ]


def chip(shown: ShownEdition, *, short: bool = False) -> Standing:
    """An edition as a chip; a short one shows a tick alone when all is well."""
    name = language.autonym(shown.language)
    if shown.edition.format != "leaflet":
        name = words.listed([name, words.label("needs", shown.edition.format)])
    return Standing(
        shown.language,
        name,
        standing_word(shown),
        TONES[shown.standing],
        unseen=short and shown.standing == READY,
    )


def about(handout: ShownHandout) -> str:
    """``version 1 · check again by March 2028``: of the edition that is newest."""
    editions = [one.edition for one in handout.editions]
    if not editions:
        return ""
    version = max(one.version for one in editions)
    said = QCoreApplication.translate("handouts", "version {number}").format(number=version)
    days = [one.review_by for one in editions if one.review_by is not None]
    return words.listed([said, check_again(min(days)) if days else ""])


def check_again(day: date) -> str:
    """``check again by March 2028``."""
    said = QCoreApplication.translate("handouts", "check again by {month}")
    month = QLocale().toString(QDate(day.year, day.month, day.day), "MMMM yyyy")
    return said.format(month=month)


def copies(handout: ShownHandout) -> str:
    """``38 copies here, 11 given out``; empty when none ever moved."""
    here = QCoreApplication.translate("handouts", "%n copies here", "", handout.on_hand)
    if not handout.given:
        return here if handout.on_hand else ""
    return words.strung([here, given_out(handout.given)])


def given_out(count: int) -> str:
    """``11 given out``."""
    return QCoreApplication.translate("handouts", "%n given out", "", count)


def to_destroy(count: int) -> str:
    """``withdrawn: 14 copies to destroy``."""
    return QCoreApplication.translate("handouts", "withdrawn: %n copies to destroy", "", count)


def stock_of(shown: ShownEdition) -> str:
    """The copies of one edition: ``40 copies here, 11 given out``."""
    here = QCoreApplication.translate("handouts", "%n copies here", "", shown.on_hand)
    return words.strung([here, given_out(shown.given)]) if shown.given else here


def checked(isolated: Sequence[str]) -> str:
    """What the check of a paper came to: no letter missing, and what was kept in order."""
    nothing = QCoreApplication.translate("handouts", "Nothing missing")
    phones = [one for one in isolated if _PHONE.fullmatch(one)]
    if phones:
        kept = QCoreApplication.translate(
            "handouts", "%n phone numbers kept in order", "", len(phones)
        )
        return f"{nothing}; {kept}"
    if isolated:
        kept = QCoreApplication.translate(
            "handouts", "%n numbers and names kept in order", "", len(isolated)
        )
        return f"{nothing}; {kept}"
    return f"{nothing}."


def finished() -> str:
    """What is said of a PDF that was made elsewhere."""
    return QCoreApplication.translate("handouts", "A finished PDF: it is printed as it is.")


def warnings(shown: Sequence[ShownEdition]) -> list[str]:
    """What a person should know before printing these editions; the page says it too."""
    said = []
    for one in shown:
        name = whole(language.name_of(one.language))
        if one.standing == DRAFT:
            draft = QCoreApplication.translate(
                "handouts", "Nobody has reviewed the draft in {language} yet."
            )
            said.append(draft.format(language=name))
        if one.english_changed:
            behind = QCoreApplication.translate(
                "handouts", "The English text has changed since {language} was translated."
            )
            said.append(behind.format(language=name))
        if one.past_review and one.edition.review_by is not None:
            late = QCoreApplication.translate(
                "handouts", "{language} was to be checked again by {day}; the page says so."
            )
            said.append(late.format(language=name, day=words.day(one.edition.review_by)))
    return said


def session_line(found: ForSession, today: date) -> str:
    """``For “Eating well”, today 14:00``."""
    at = f"{words.near_day(found.session.starts_at, today)} "
    at += words.clock(found.session.starts_at)
    said = QCoreApplication.translate("handouts", "For “{title}”, {when}")
    return said.format(title=whole(found.session.title), when=at)


def printed(count: int, title: str, pages: int) -> str:
    """``Sent to the printer: “Eating well”, 2 pages, 40 copies``."""
    said = QCoreApplication.translate(
        "handouts", "Sent to the printer: “{title}”, {pages}, {copies}"
    )
    return said.format(title=whole(title), pages=pages_of(pages), copies=copies_of(count))


def to_print(count: int, title: str, pages: int) -> str:
    """``Eating well · 2 pages · 40 copies``."""
    return words.listed([whole(title), pages_of(pages), copies_of(count)])


def pages_of(count: int) -> str:
    """``3 pages``."""
    return QCoreApplication.translate("handouts", "%n pages", "", count)


def copies_of(count: int) -> str:
    """``40 copies``."""
    return QCoreApplication.translate("handouts", "%n copies", "", count)


def file_name(handout: ShownHandout | None, shown: Sequence[ShownEdition]) -> str:
    """``eating-well-ur.pdf``, or ``eating-well-ur-en.pdf`` for two side by side."""
    slug = handout.material.slug if handout else ""
    return "-".join([slug, *(one.language for one in shown)]) + ".pdf"
