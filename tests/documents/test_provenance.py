"""What every handout must say of itself (domain notes, 4.10), in every language that is on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from champion_app.documents import provenance
from champion_app.documents.phrases import phrases
from champion_app.domain.facts import HandoutFacts
from champion_app.typeset.paragraphs import plain
from tests.documents.pages import TEN, TODAY, handout

_WAYS = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))


def told(facts: HandoutFacts) -> str:
    """The closing lines without the signs that keep directions."""
    lines = provenance.lines(facts, phrases(facts.edition.language))
    return "\n".join(plain(line) for line in lines).translate(_WAYS)


def climbed(facts: HandoutFacts) -> HandoutFacts:
    """The same handout, its second language through every hand, and its day passed."""
    assert facts.beside is not None
    done = replace(
        facts.beside,
        translated_by="translator",
        translator="Nadia Hussain",
        translated_on=date(2026, 9, 1),
        checked_on=date(2026, 9, 12),
        back_translated=True,
        community_reviewed_on=date(2026, 10, 3),
        reviewed_by="Samina Akhtar",
        reviewed_on=date(2026, 10, 4),
        review_by=TODAY - timedelta(days=1),
        status="approved",
    )
    return replace(facts, beside=done)


@pytest.mark.parametrize("language", [tag for tag in TEN if tag != "en"])
def test_both_languages_of_a_pair_say_all_that_a_handout_must_carry(language: str) -> None:
    facts = climbed(handout("eating-well", "en", language))
    said, words, english = told(facts), phrases(language), phrases("en")
    for own, edition in ((english, facts.edition), (words, facts.beside)):
        assert edition is not None
        assert f"eating-well-{edition.language}" in said
        for key, filled in (
            ("version", {"version": 1}),
            ("issued", {"date": own.day(date(2026, 11, 23))}),
            ("owner", {"owner": "Champion project"}),
            ("licence", {"licence": "CC BY 4.0"}),
            ("where_this_came_from", {}),
            ("other_formats", {}),
        ):
            assert own.say(key, **filled) in said
        assert f"{own['phone']}: 0161 496 0000" in said
        number = provenance.page_number(facts, english).translate(_WAYS)
        assert own["page_of"] in number
    for key, day in (
        ("check_again_by", TODAY - timedelta(days=1)),
        ("second_check_yes", date(2026, 9, 12)),
        ("community_review_yes", date(2026, 10, 3)),
    ):
        assert words.say(key, date=words.day(day)) in said
    assert (
        words.say("translated_by", name="Nadia Hussain", date=words.day(date(2026, 9, 1))) in said
    )
    assert words["back_translated_yes"] in said
    assert words["review_passed"] in said
    assert english["review_passed"] not in said  # the English text has two years yet
    assert said.count("Eatwell Guide") == 1


def test_what_nobody_wrote_down_is_said_to_be_unknown() -> None:
    facts = handout("welcome", "en", "ur")
    assert facts.beside is not None
    bare = replace(facts.beside, issued=None, review_by=None, translated_by="")
    said = told(
        replace(facts, edition=bare, beside=None, owner="", licence="", sources=(), contact="")
    )
    words = phrases("ur")
    for key in (
        "not_issued_yet", "no_day_to_check_again", "translator_not_known",
        "second_check_no", "back_translated_no", "community_review_no",
    ):  # fmt: skip
        assert words[key] in said
    assert said.count(words["not_known"]) >= 3
    assert f"{words['phone']}: ____" in said
