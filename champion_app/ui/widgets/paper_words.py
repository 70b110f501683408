"""The words for every paper and for what is chosen on it, marked for translation."""

from __future__ import annotations

from collections.abc import Mapping

from champion_app.sentences import QT_TRANSLATE_NOOP
from champion_app.ui.words import looked_up

NAMES: Mapping[str, tuple[str, str]] = {
    "sign-in": (
        QT_TRANSLATE_NOOP("papers", "Sign-in sheet"),
        QT_TRANSLATE_NOOP("papers", "For the door, when there is no laptop or no battery."),
    ),
    "tally": (
        QT_TRANSLATE_NOOP("papers", "Tally sheet"),
        QT_TRANSLATE_NOOP("papers", "To count on: heads, first time, ages, languages, handouts."),
    ),
    "checklist": (
        QT_TRANSLATE_NOOP("papers", "Checklist"),
        QT_TRANSLATE_NOOP("papers", "Before, on arriving and at the end, and what to bring."),
    ),
    "lone-working": (
        QT_TRANSLATE_NOOP("papers", "Safe-out card"),
        QT_TRANSLATE_NOOP("papers", "One half for you, one for the buddy who waits for word."),
    ),
    "session-pack": (
        QT_TRANSLATE_NOOP("papers", "Everything in one file"),
        QT_TRANSLATE_NOOP("papers", "Checklist, sign-in sheet, tally sheet and safe-out card."),
    ),
    "session-log": (
        QT_TRANSLATE_NOOP("papers", "Session log"),
        QT_TRANSLATE_NOOP("papers", "The page that a coordinator gets."),
    ),
    "session-report": (
        QT_TRANSLATE_NOOP("papers", "Session report"),
        QT_TRANSLATE_NOOP("papers", "What happened, on one page."),
    ),
    "thank-you": (
        QT_TRANSLATE_NOOP("papers", "Thank-you sheet"),
        QT_TRANSLATE_NOOP("papers", "Thanks a champion with their own numbers."),
    ),
    "replies": (
        QT_TRANSLATE_NOOP("papers", "You said, we did"),
        QT_TRANSLATE_NOOP("papers", "A poster of what people said and what was done about it."),
    ),
    "referral-slip": (
        QT_TRANSLATE_NOOP("papers", "Slip for a service"),
        QT_TRANSLATE_NOOP("papers", "Where to go, never why; twice on a page."),
    ),
    "certificate": (
        QT_TRANSLATE_NOOP("papers", "Certificate"),
        QT_TRANSLATE_NOOP("papers", "Of a course, with a line to sign."),
    ),
    "quarter": (
        QT_TRANSLATE_NOOP("papers", "Return of a period"),
        QT_TRANSLATE_NOOP("papers", "For funders; small numbers of people are hidden."),
    ),
}
"""What each paper is called, and what it is for; those with a screen of their own are left out."""

_DAY = QT_TRANSLATE_NOOP("papers", "as 2026-11-23; may be left out")
_NEEDED_DAY = QT_TRANSLATE_NOOP("papers", "as 2026-11-23")
_LEFT_OUT = QT_TRANSLATE_NOOP("papers", "may be left out")

KEYS: Mapping[str, tuple[str, str]] = {
    "mode": (QT_TRANSLATE_NOOP("papers", "What is written down"), ""),
    "lines": (
        QT_TRANSLATE_NOOP("papers", "Lines to write on"),
        QT_TRANSLATE_NOOP("papers", "left out: one page full"),
    ),
    "handouts": (QT_TRANSLATE_NOOP("papers", "With the handouts, one of each"), ""),
    "since": (QT_TRANSLATE_NOOP("papers", "From"), _DAY),
    "until": (QT_TRANSLATE_NOOP("papers", "To"), _DAY),
    "from": (QT_TRANSLATE_NOOP("papers", "From"), _NEEDED_DAY),
    "to": (QT_TRANSLATE_NOOP("papers", "To"), _NEEDED_DAY),
    "disclosure": (QT_TRANSLATE_NOOP("papers", "How small numbers are hidden"), ""),
    "champion": (QT_TRANSLATE_NOOP("papers", "Which champion"), ""),
    "person": (
        QT_TRANSLATE_NOOP("papers", "Somebody you know"),
        QT_TRANSLATE_NOOP("papers", "for what helps them; may be left out"),
    ),
    "helps": (QT_TRANSLATE_NOOP("papers", "Print their language and what helps them"), ""),
    "service": (QT_TRANSLATE_NOOP("papers", "Service"), ""),
    "address": (QT_TRANSLATE_NOOP("papers", "Address"), _LEFT_OUT),
    "phone": (QT_TRANSLATE_NOOP("papers", "Telephone"), _LEFT_OUT),
    "url": (QT_TRANSLATE_NOOP("papers", "Website"), _LEFT_OUT),
    "appointment": (QT_TRANSLATE_NOOP("papers", "Day and time agreed"), _LEFT_OUT),
    "for": (QT_TRANSLATE_NOOP("papers", "Name on the slip"), _LEFT_OUT),
    "note": (
        QT_TRANSLATE_NOOP("papers", "How to get there"),
        QT_TRANSLATE_NOOP("papers", "nothing about anybody’s health"),
    ),
    "course": (QT_TRANSLATE_NOOP("papers", "Course"), ""),
    "provider": (QT_TRANSLATE_NOOP("papers", "Given by"), _LEFT_OUT),
    "date": (QT_TRANSLATE_NOOP("papers", "Completed on"), _DAY),
    "hours": (QT_TRANSLATE_NOOP("papers", "Hours"), _LEFT_OUT),
    "referral-slip hours": (QT_TRANSLATE_NOOP("papers", "Open when"), _LEFT_OUT),
}
"""What a person is asked for, and how it is written; a paper's own words before those of all."""

NUMBERED: Mapping[str, str] = {
    "said": QT_TRANSLATE_NOOP("papers", "{number}. What people said"),
    "did": QT_TRANSLATE_NOOP("papers", "{number}. What was done about it"),
    "cannot": QT_TRANSLATE_NOOP("papers", "{number}. Or why it could not be done"),
}
"""What is asked for more than once."""

MODE_OF_SESSION = QT_TRANSLATE_NOOP("papers", "As the session does")

DISCLOSURES: Mapping[str, str] = {
    "": QT_TRANSLATE_NOOP("papers", "As the programme does"),
    "internal": QT_TRANSLATE_NOOP("papers", "Not hidden: for use inside only"),
    "t5": QT_TRANSLATE_NOOP("papers", "Numbers below 5"),
    "t10": QT_TRANSLATE_NOOP("papers", "Numbers below 10"),
    "nhs7r5": QT_TRANSLATE_NOOP("papers", "1 to 7, others to the nearest 5"),
}
"""The ways of hiding small numbers."""


def translated(words: str) -> str:
    """Words of this list in the language of the screen."""
    return looked_up("papers", words) if words else ""


def name_of(paper: str) -> str:
    """What a paper is called."""
    return translated(NAMES[paper][0])


def about(paper: str) -> str:
    """What a paper is for."""
    return translated(NAMES[paper][1])


def asked(paper: str, key: str) -> tuple[str, str]:
    """What is asked for by a key of a paper, and how it is written."""
    stem = key.rstrip("0123456789")
    if stem in NUMBERED and stem != key:
        return translated(NUMBERED[stem]).format(number=key.removeprefix(stem)), ""
    said, how = KEYS.get(f"{paper} {key}") or KEYS[key]
    return translated(said), translated(how)
