"""Where a handout comes from, in the lines that close it (data model, 4.10)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from champion_app.documents import languages
from champion_app.documents.phrases import ENGLISH, Phrases, nearest, own, phrases
from champion_app.domain import codes
from champion_app.domain.facts import EditionFacts, HandoutFacts, SourceFacts
from champion_app.typeset.blocks import Span, Text

GAP = " · "
_LTR, _END = "\u2066", "\u2069"
_WAYS = {"ltr": _LTR, "rtl": "\u2067"}
_TO_FILL_IN = "_" * 18
"""A telephone number that nobody has written down yet is written in by hand."""


def is_draft(edition: EditionFacts) -> bool:
    """Whether the edition still waits for a person who stands by it."""
    return edition.status not in codes.READY


def is_past(edition: EditionFacts, today: date) -> bool:
    """Whether the day on which the text was to be checked again has passed."""
    return edition.review_by is not None and edition.review_by < today


def is_outdated(edition: EditionFacts) -> bool:
    """Whether the English text was changed since it was translated."""
    return edition.english_changed or edition.status == "out_of_date"


def code_of(handout: HandoutFacts, edition: EditionFacts) -> str:
    """The name of an edition that can be read out on the telephone: ``eating-well-ur``."""
    return f"{handout.slug}-{edition.language}"


def draft_note(*editions: tuple[EditionFacts, Phrases]) -> Text:
    """The banner of drafts, in their readers' languages and in English; empty without a draft."""
    drafts = [words for edition, words in editions if is_draft(edition)]
    spans: list[Span] = []
    for words in dict.fromkeys((*drafts, phrases(ENGLISH))) if drafts else ():
        gap = [Span(GAP)] if spans else []
        spans += [*gap, Span(words["not_yet_reviewed"], language=words.language)]
    return tuple(spans)


def warnings(edition: EditionFacts, words: Phrases, today: date) -> tuple[str, ...]:
    """What a reader must know before reading: the text is overdue or behind the English one."""
    found = []
    if is_outdated(edition):
        found.append(words["english_changed"])
    if is_past(edition, today):
        found.append(words["review_passed"])
    return tuple(found)


def lines(handout: HandoutFacts, words: Phrases) -> tuple[Text, ...]:
    """All lines of a handout: which edition it is, whose, from where, who read it, whom to ask.

    With a second edition beside the first all of it is said in both languages; the sources stand
    there once.
    """
    beside = handout.beside
    second = nearest(beside.language) if beside is not None else None
    found: list[Text] = [
        _names(handout, handout.edition),
        *_of_edition(handout, handout.edition, words),
        _sources(handout.sources, words, second),
        *_of_reader(handout, handout.edition, words),
    ]
    if beside is not None and second is not None:
        # The page runs the first language's way; these lines keep their own.
        way = _WAYS[languages.known(second.language).direction]
        theirs = (*_of_edition(handout, beside, second), *_of_reader(handout, beside, second))
        found.append(_names(handout, beside))
        found += [(Span(f"{way}{line}{_END}", language=second.language),) for line in theirs]
    return tuple(line for line in found if line)


def page_number(handout: HandoutFacts, words: Phrases) -> str:
    """How pages are numbered, in each language that is on them."""
    if handout.beside is None:
        return words["page_of"]
    second = nearest(handout.beside.language)
    if second.language == words.language:
        return words["page_of"]
    way = _WAYS[languages.known(second.language).direction]
    return f"{words['page_of']}{GAP}{way}{second['page_of']}{_END}"


def _of_edition(handout: HandoutFacts, edition: EditionFacts, words: Phrases) -> tuple[str, str]:
    """Which edition it is, and whose. What nobody wrote down is said to be unknown."""
    unknown = words["not_known"]
    return (
        _line(
            code_of(handout, edition),
            words.say("version", version=edition.version),
            words.say("issued", date=words.day(edition.issued))
            if edition.issued
            else words["not_issued_yet"],
            words.say("check_again_by", date=words.day(edition.review_by))
            if edition.review_by
            else words["no_day_to_check_again"],
        ),
        _line(
            words.say("owner", owner=own(handout.owner) or unknown),
            words.say("licence", licence=own(handout.licence) or unknown),
        ),
    )


def _of_reader(handout: HandoutFacts, edition: EditionFacts, words: Phrases) -> tuple[str, ...]:
    """Who made and checked the text, whether its day has passed, and whom to ask."""
    past = (words["review_passed"],) if is_past(edition, handout.today) else ()
    contact = own(handout.contact) or _TO_FILL_IN
    asking = _line(words["other_formats"], f"{words['phone']}: {contact}")
    return (_reviewed(edition, words), *past, asking)


def _line(*parts: str) -> str:
    return GAP.join(part for part in parts if part)


def _names(handout: HandoutFacts, edition: EditionFacts) -> Text:
    """The title and the language in English, so that whoever hands it out knows what it is."""
    language = languages.known(edition.language)
    names = [Span(f"{handout.title}{GAP}{language.name_en}", strong=True, language=ENGLISH)]
    if language.autonym != language.name_en:
        names += [Span(GAP), Span(language.autonym, strong=True, language=language.tag)]
    return tuple(names)


def _sources(sources: Sequence[SourceFacts], words: Phrases, second: Phrases | None) -> Text:
    """The pages it rests on, by publisher; their titles are kept in their own order."""
    spans = [Span(words["where_this_came_from"])]
    if second is not None and second.language != words.language:
        way = _WAYS[languages.known(second.language).direction]
        theirs = f"{way}{second['where_this_came_from']}{_END}"
        spans += [Span(GAP), Span(theirs, language=second.language)]
    if not sources:
        return (*spans, Span(f": {words['not_known']}"))
    listed = []
    for publisher in dict.fromkeys(source.publisher for source in sources):
        titles = ", ".join(one.title for one in sources if one.publisher == publisher)
        listed.append(f"{publisher}: {titles}" if publisher else titles)
    spans += [Span(": "), Span(f"{_LTR}{'; '.join(listed)}{_END}", language=ENGLISH)]
    read_on = max(source.read_on for source in sources)
    if read_on:
        spans.append(Span(f" ({words.say('source_read_on', date=_month(read_on))})"))
    return tuple(spans)


def _month(read_on: str) -> str:
    """``2026-11`` as 11/2026: order and digits that all of our languages know."""
    return "/".join(reversed(read_on.split("-")))


def _reviewed(edition: EditionFacts, words: Phrases) -> str:
    """How it was made, and who has read it: a second translator, a reviewer, the community."""
    reviewer = ""
    if edition.reviewed_by:
        reviewer = words.say(
            "reviewed_by", name=own(edition.reviewed_by), date=_day(edition.reviewed_on, words)
        )
    elif is_draft(edition) and edition.translated_by != "draft_by_project":
        reviewer = words["not_yet_reviewed"]
    community = words["community_review_no"]
    if edition.community_reviewed_on:
        day = words.day(edition.community_reviewed_on)
        community = words.say("community_review_yes", date=day)
    return _line(_made(edition, words), reviewer, *_compared(edition, words), community)


def _made(edition: EditionFacts, words: Phrases) -> str:
    """Who wrote or translated it; of an English text whose maker is unknown nothing is said."""
    if edition.translated_by == "original":
        return words["original_text"]
    if edition.translator:
        day = _day(edition.translated_on, words)
        return words.say("translated_by", name=own(edition.translator), date=day)
    if edition.translated_by == "draft_by_project":
        return words["translated_by_us_draft"]
    return "" if edition.language == ENGLISH else words["translator_not_known"]


def _compared(edition: EditionFacts, words: Phrases) -> tuple[str, ...]:
    """Whether a translation was read by a second translator and translated back."""
    if not _made(edition, words) or edition.translated_by == "original":
        return ()
    checked = words["second_check_no"]
    if edition.checked_on:
        checked = words.say("second_check_yes", date=words.day(edition.checked_on))
    back = words["back_translated_yes" if edition.back_translated else "back_translated_no"]
    return checked, back


def _day(day: date | None, words: Phrases) -> str:
    return words.day(day) if day else "–"
