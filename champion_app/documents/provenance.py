"""Where a handout comes from, in the lines that close it (data model, 4.10)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from champion_app.documents import languages
from champion_app.documents.phrases import ENGLISH, Phrases, own, phrases
from champion_app.domain import codes
from champion_app.domain.facts import EditionFacts, HandoutFacts, SourceFacts
from champion_app.typeset.blocks import Span, Text

GAP = " · "
_LTR, _END = "\u2066", "\u2069"
_WAYS = {"ltr": _LTR, "rtl": "\u2067"}


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
    """All lines of a handout: which edition it is, whose, from where, who read it, whom to ask."""
    edition = handout.edition
    found: list[Text] = [_names(handout, edition), _edition_line(handout, edition, words)]
    owner = (
        words.say("owner", owner=own(handout.owner)) if handout.owner else "",
        words.say("licence", licence=own(handout.licence)) if handout.licence else "",
    )
    found.append(_line(*owner))
    found += _sources(handout.sources, words)
    found.append(_reviewed(edition, words))
    if is_past(edition, handout.today):
        found.append((Span(words["review_passed"], strong=True),))
    contact = f"{words['phone']}: {own(handout.contact)}" if handout.contact else ""
    found.append(_line(words["other_formats"], contact))
    return tuple(line for line in found if line)


def short_lines(handout: HandoutFacts, edition: EditionFacts, words: Phrases) -> tuple[Text, ...]:
    """What is an edition's own, for the second language of a bilingual paper."""
    way = _WAYS[languages.known(words.language).direction]
    # The page runs the first language's way; these lines keep their own.
    own_lines = (_edition_line(handout, edition, words), _reviewed(edition, words))
    return (
        _names(handout, edition),
        *((Span(f"{way}{line}{_END}", language=words.language),) for line in own_lines),
    )


def _line(*parts: str) -> str:
    return GAP.join(part for part in parts if part)


def _names(handout: HandoutFacts, edition: EditionFacts) -> Text:
    """The title and the language in English, so that whoever hands it out knows what it is."""
    language = languages.known(edition.language)
    names = [Span(f"{handout.title}{GAP}{language.name_en}", strong=True, language=ENGLISH)]
    if language.autonym != language.name_en:
        names += [Span(GAP), Span(language.autonym, strong=True, language=language.tag)]
    return tuple(names)


def _edition_line(handout: HandoutFacts, edition: EditionFacts, words: Phrases) -> str:
    return _line(
        code_of(handout, edition),
        words.say("version", version=edition.version),
        words.say("issued", date=words.day(edition.issued)) if edition.issued else "",
        words.say("check_again_by", date=words.day(edition.review_by)) if edition.review_by else "",
    )


def _sources(sources: Sequence[SourceFacts], words: Phrases) -> list[Text]:
    """The pages it rests on, by publisher; their titles are kept in their own order."""
    if not sources:
        return []
    listed = []
    for publisher in dict.fromkeys(source.publisher for source in sources):
        titles = ", ".join(one.title for one in sources if one.publisher == publisher)
        listed.append(f"{publisher}: {titles}" if publisher else titles)
    spans = [
        Span(f"{words['where_this_came_from']}: "),
        Span(f"{_LTR}{'; '.join(listed)}{_END}", language=ENGLISH),
    ]
    read_on = max(source.read_on for source in sources)
    if read_on:
        spans.append(Span(f" ({words.say('source_read_on', date=_month(read_on))})"))
    return [tuple(spans)]


def _month(read_on: str) -> str:
    """``2026-11`` as 11/2026: order and digits that all of our languages know."""
    return "/".join(reversed(read_on.split("-")))


def _reviewed(edition: EditionFacts, words: Phrases) -> str:
    """How it was translated, and who has read it."""
    original = edition.translated_by == "original"
    by_us = "" if edition.translated_by != "draft_by_project" else words["translated_by_us_draft"]
    if edition.translator:
        day = words.day(edition.translated_on) if edition.translated_on else "–"
        by_us = words.say("translated_by", name=own(edition.translator), date=day)
    reviewer = ""
    if edition.reviewed_by:
        day = words.day(edition.reviewed_on) if edition.reviewed_on else "–"
        reviewer = words.say("reviewed_by", name=own(edition.reviewed_by), date=day)
    elif is_draft(edition) and not by_us:
        reviewer = words["not_yet_reviewed"]
    community = words["community_review_no"]
    if edition.community_reviewed_on:
        day = words.day(edition.community_reviewed_on)
        community = words.say("community_review_yes", date=day)
    back = words["back_translated_yes" if edition.back_translated else "back_translated_no"]
    made = words["original_text"] if original else by_us
    return _line(made, reviewer, "" if original else back, community)
