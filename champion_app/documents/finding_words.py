"""One English sentence for every kind of finding; the screen translates it."""

from __future__ import annotations

from collections.abc import Mapping

from champion_app.documents import languages
from champion_app.domain.findings import EYE, LOOK, STOPS, Finding
from champion_app.sentences import QT_TRANSLATE_NOOP, SENTENCES

FINDINGS: Mapping[str, str] = {
    "no_letter": QT_TRANSLATE_NOOP(
        "findings", "No font here has {letters}. Write it otherwise, or add a font pack."
    ),
    "too_large": QT_TRANSLATE_NOOP(
        "findings", "This block is higher than a page. Divide it, or choose smaller letters."
    ),
    "unreviewed": QT_TRANSLATE_NOOP("findings", "Nobody has reviewed the {language} text yet."),
    "outdated": QT_TRANSLATE_NOOP(
        "findings", "The source has changed since the {language} text was made."
    ),
    "review_passed": QT_TRANSLATE_NOOP(
        "findings", "The {language} text was to be checked again by {day}."
    ),
    "not_there": QT_TRANSLATE_NOOP("findings", "This block is missing in {language}."),
    "no_alt": QT_TRANSLATE_NOOP(
        "findings", "The picture has no words for people who cannot see it."
    ),
    "no_breaks": QT_TRANSLATE_NOOP(
        "findings",
        "No word ends are stored in {language} ({count} blocks): lines may end inside a word.",
    ),
    "code_small": QT_TRANSLATE_NOOP(
        "findings", "The code to scan is too fine for a phone: use a shorter address."
    ),
    "code_differs": QT_TRANSLATE_NOOP(
        "findings", "The code leads to {leads}, but the words say {printed}."
    ),
    "not_large": QT_TRANSLATE_NOOP(
        "findings", "This is called large print, but its letters have {size} points, not {least}."
    ),
    "not_one_page": QT_TRANSLATE_NOOP(
        "findings",
        "A poster is one page, and this one has {count}: its letters are at their least.",
    ),
    "no_pictures": QT_TRANSLATE_NOOP(
        "findings", "Easy read wants a picture beside each sentence, and this text has none."
    ),
    "left_out": QT_TRANSLATE_NOOP("findings", "There is no room for: {what}"),
    "in_order": QT_TRANSLATE_NOOP("findings", "Kept in their own order, read them once: {tokens}"),
    "in_order_below": QT_TRANSLATE_NOOP(
        "findings", "Kept in their own order in the title and the closing lines: {tokens}"
    ),
}
"""What is said of each code; facts in braces."""

GROUPS: Mapping[str, str] = {
    STOPS: QT_TRANSLATE_NOOP("findings", "Stops the print"),
    LOOK: QT_TRANSLATE_NOOP("findings", "Look at this"),
    EYE: QT_TRANSLATE_NOOP("findings", "For your eye"),
}
"""What each severity is called."""


def sentence(finding: Finding) -> str:
    """The English sentence of a finding."""
    facts = {**finding.facts}
    if finding.language:
        facts.setdefault("language", languages.known(finding.language).name_en)
    return template(finding.code).format(**facts)


def template(code: str) -> str:
    """The sentence with its facts in braces; expected trouble has the one of its error."""
    return FINDINGS[code] if code in FINDINGS else SENTENCES[code]


def place(finding: Finding) -> str:
    """Where it is, in English marks: the heading, then the words; empty for the whole text."""
    return " › ".join(filter(None, (finding.heading, finding.words)))
