"""A handout with every kind of block and piece is set, and says who translated it."""

from __future__ import annotations

from datetime import date

from champion_app.documents import handout as paper
from champion_app.documents.phrases import phrases
from champion_app.documents.sheet import Options
from champion_app.domain.facts import EditionFacts, HandoutFacts
from tests.documents.handout_target import every_kind
from tests.documents.pages import TODAY, text_of


def test_every_kind_of_block_is_on_the_page_with_the_name_of_the_translator() -> None:
    (told,) = every_kind()["editions"]
    edition = EditionFacts(
        id=told["id"],
        language="en",
        title="Water",
        blocks=tuple(told["blocks"]),
        translated_by="translator",
        translator="Amina Shah",
        translated_on=date(2026, 11, 20),
        community_reviewed_on=date(2026, 11, 21),
    )
    facts = HandoutFacts(slug="water", title="Water", edition=edition, today=TODAY)
    made = paper.pdf(facts, Options())
    text = " ".join(text_of(made.pdf))
    words = phrases("en")
    for said in ("Take 500 mg", "(nhs.uk)", "first", "Call 999.", "More", "GP", "111", "all day"):
        assert said in text, said
    by = words.say("translated_by", name="Amina Shah", date=words.day(date(2026, 11, 20)))
    assert by in text.replace("\u2068", "").replace("\u2069", "")
    assert words.say("community_review_yes", date=words.day(date(2026, 11, 21))) in text
    assert b"/Subtype /Image" in made.pdf or b"/Image" in made.pdf
    assert made.pages == 2
