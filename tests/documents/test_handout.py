"""Handouts: every one in every language, right numbers, honest about what they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from champion_app.documents import handout as paper
from champion_app.documents.content import blocks_of, shown_address
from champion_app.documents.languages import find
from champion_app.documents.phrases import phrases
from champion_app.documents.sheet import Options, drawn
from champion_app.domain.errors import (
    BadValue,
    DoesNotFit,
    HandoutUnclear,
    MissingLetters,
    NotForPrint,
)
from champion_app.domain.facts import EditionFacts, HandoutFacts
from champion_app.typeset.blocks import (
    Contact,
    Heading,
    PageStyle,
    PairRow,
    Paragraph,
    QrCode,
    Span,
)
from tests.documents.pages import (
    TEN,
    TODAY,
    edition,
    handout,
    phones_of,
    reviewed,
    shipped,
    text_of,
)

DRAFT = "Draft, not yet reviewed"
RTL = ("ur", "ar")


def assert_words(words: str, page: str) -> None:
    """The words stand on the page; PDFium turns their order inside a right-to-left line."""
    assert [word for word in words.split() if word not in page] == []


def says_draft(page: str) -> bool:
    """Whether the English line about drafts is there, in one order or the other."""
    words = page.replace(",", "")
    plain = DRAFT.replace(",", "")
    return plain in words or " ".join(reversed(plain.split())) in words


def small(language: str, *blocks: dict[str, object], **changes: object) -> HandoutFacts:
    """A handout of a few blocks."""
    edition = EditionFacts(
        id="0" * 32, language=language, title="Title", blocks=blocks, status="in_use"
    )
    facts = HandoutFacts(slug="small", title="Title", edition=edition, today=TODAY)
    return replace(facts, edition=replace(edition, **changes))


def text(words: object) -> dict[str, object]:
    """A paragraph as the handout file has it."""
    return {"id": "b1", "kind": "paragraph", "text": words}


@pytest.mark.parametrize("language", TEN)
@pytest.mark.parametrize("slug", shipped())
def test_every_handout_prints_with_its_telephone_numbers_in_order(slug: str, language: str) -> None:
    facts = handout(slug, language)
    made = paper.pdf(facts, Options(language, size=14))
    pages = text_of(made.pdf)
    whole = " ".join(pages)
    places = [whole.find(phone) for phone in phones_of(facts.edition)]
    assert places == sorted(places)
    assert -1 not in places
    assert len(pages) == made.pages
    assert len(made.pdf) < 150_000
    assert "0161 496 0000" in whole  # its groups in order, whichever way the sentence runs
    assert ("0161 496 0000" in made.isolated) == (language in RTL)


@pytest.mark.parametrize("language", TEN)
def test_a_draft_says_so_on_every_page_and_a_reviewed_one_on_none(language: str) -> None:
    facts = handout("welcome", language)
    pages = text_of(paper.pdf(facts, Options(language, size=20)).pdf)
    assert len(pages) > 1
    assert [says_draft(page) for page in pages] == [language != "en"] * len(pages)
    checked = " ".join(text_of(paper.pdf(reviewed(facts), Options(language, size=14)).pdf))
    assert not says_draft(checked)
    assert_words("Samina Akhtar", checked)


@pytest.mark.parametrize("language", TEN)
def test_the_last_page_says_what_it_is_and_where_it_came_from(language: str) -> None:
    last = text_of(paper.pdf(handout("eating-well", language), Options(language, size=14)).pdf)[-1]
    for known in ("Eating well", "2026", "2028", "Champion project", "NHS"):
        assert_words(known, last)
    assert language in RTL or f"eating-well-{language}" in last
    names = {"ur": "Urdu", "zh-Hans": "Chinese (simplified)", "so": "Somali", "ar": "Arabic"}
    assert_words(names.get(language, ""), last)


def test_the_provenance_of_an_english_handout_reads_in_whole_lines() -> None:
    facts = replace(handout("eating-well", "en"))
    last = text_of(paper.pdf(facts, Options("en")).pdf)[-1]
    for line in (
        "Eating well · English",
        "eating-well-en · Version 1 · Issued 23 November 2026 · Check again by 23 November 2028",
        "Owner: Champion project · Licence: CC BY 4.0",
        "Where this came from: NHS: The Eatwell Guide",
        "read on 11/2026",
        "This is the original text.",
        "Read by people from the community: not yet",
        "ask your champion. · Phone: 0161 496 0000",
        "Page 2 of 2",
    ):
        assert line in last


def test_a_reviewed_translation_names_its_reviewer_and_what_was_done() -> None:
    facts = reviewed(handout("welcome", "pl"))
    edition = replace(facts.edition, back_translated=True, community_reviewed_on=TODAY)
    last = text_of(paper.pdf(replace(facts, edition=edition), Options("pl")).pdf)[-1]
    words = phrases("pl")
    assert words.say("reviewed_by", name="Samina Akhtar", date="23 listopada 2026") in last
    assert words["back_translated_yes"] in last
    assert words.say("community_review_yes", date="23 listopada 2026") in last


@pytest.mark.parametrize(("days", "said"), [(0, False), (1, True)])
def test_a_text_past_its_date_to_check_again_says_so(days: int, said: bool) -> None:
    facts = small("en", text("Words."), review_by=date(2026, 11, 23))
    page = text_of(paper.pdf(replace(facts, today=TODAY + timedelta(days=days)), Options()).pdf)[0]
    assert page.count("The date to check this again has passed.") == 2 * said


def test_a_translation_behind_its_english_says_so() -> None:
    page = text_of(paper.pdf(small("en", text("Words."), english_changed=True), Options()).pdf)[0]
    assert phrases("en")["english_changed"] in page


@pytest.mark.parametrize(
    "changes", [{"status": "withdrawn"}, {"status": "in_use"}], ids=["withdrawn", "not ours"]
)
def test_what_was_withdrawn_or_may_not_be_printed_is_refused(changes: dict[str, str]) -> None:
    facts = replace(
        small("en", text("Words."), **changes), may_print="withdrawn" in changes.values()
    )
    with pytest.raises(NotForPrint):
        paper.pdf(facts, Options())


@pytest.mark.parametrize(("first", "second"), [("ur", "en"), ("en", "ur"), ("pl", "uk")])
def test_two_languages_stand_side_by_side(first: str, second: str) -> None:
    facts = handout("welcome", first, second)
    made = paper.pdf(facts, Options(first, beside=second, size=12))
    whole = " ".join(text_of(made.pdf))
    for phone in phones_of(facts.edition):
        assert all(whole.count(group) >= 2 for group in phone.split())
    assert_words(f"{find(first).name_en} {find(second).name_en}", whole)
    assert "reviewed" in whole  # the banner: a draft in one of them is a draft


def test_left_to_right_stands_left_and_blocks_of_one_id_share_a_row() -> None:
    words = (phrases("ur"), phrases("en"))
    facts = handout("welcome", "ur", "en")
    rows = [
        row
        for row in paper._rows(facts, facts.beside, words)  # type: ignore[arg-type]
        if isinstance(row, PairRow)
    ]
    for row in rows[1:]:  # after the titles
        assert {block.language for block in row.left} == {"en"}
        assert {block.language for block in row.right} == {"ur"}
        assert [block.key for block in row.left] == [block.key for block in row.right]
        assert not isinstance(row.left[-1], Heading)  # a heading stands with what it is over


def test_a_block_that_one_language_lacks_is_not_lost() -> None:
    first = small("en", text("One."), {"id": "b2", "kind": "heading", "text": "Last"})
    second = EditionFacts(
        id="1" * 32, language="pl", title="Tytuł", status="in_use",
        blocks=(text("Jeden."), {"id": "b9", "kind": "paragraph", "text": "Tylko tutaj."}),
    )  # fmt: skip
    page = text_of(paper.pdf(replace(first, beside=second), Options("en", beside="pl")).pdf)[0]
    for words in ("One.", "Jeden.", "Last", "Tylko tutaj."):
        assert words in page


@pytest.mark.parametrize("size", [12, 18, 28])
@pytest.mark.parametrize("sheet", ["A5", "A4", "A3"])
def test_every_size_and_sheet_can_be_had(size: int, sheet: str) -> None:
    facts = handout("welcome", "ur")
    made = paper.pdf(facts, Options("ur", size=size, paper=sheet))  # type: ignore[arg-type]
    assert made.pages >= 1


@pytest.mark.parametrize("given", [{"size": 11}, {"size": 29}, {"paper": "A6"}])
def test_other_sizes_and_sheets_are_refused(given: dict[str, object]) -> None:
    with pytest.raises(BadValue):
        Options("en", **given)  # type: ignore[arg-type]


def test_a_page_is_saved_where_a_point_saves_it_but_a_size_asked_for_is_kept() -> None:
    line = text("One line of words that do not reach its end.")
    saved = []
    for count in range(18, 32):
        facts = small("en", *[line] * count)
        asked = paper.pdf(facts, Options("en", size=14)).pages
        own = paper.pdf(facts, Options("en")).pages
        assert own in (asked, asked - 1)
        saved.append(own < asked)
    assert any(saved)
    assert not all(saved)


def test_a_letter_that_no_font_has_is_named_and_nothing_is_printed() -> None:
    with pytest.raises(MissingLetters) as caught:
        paper.pdf(small("en", text("a \U00012000 b")), Options())
    assert "U+12000" in str(caught.value.facts["letters"])
    assert caught.value.facts["where"] == "Title"
    under = [{"id": "h", "kind": "heading", "text": "Fruit"}, text("a \U00012000 b")]
    with pytest.raises(MissingLetters) as caught:
        paper.pdf(small("en", *under), Options())
    assert caught.value.facts["where"] == "Fruit"


def test_what_is_higher_than_a_page_is_named() -> None:
    code = QrCode("https://example.org", width=400, key="b7")
    with pytest.raises(DoesNotFit) as caught:
        drawn([code], PageStyle(language="en", title="Where to go", paper="A5"))
    assert caught.value.facts == {"title": "Where to go"}


@pytest.mark.parametrize("language", ["gu", "fa", "xx-Latn"])
def test_a_handout_of_others_prints_in_a_language_we_have_no_words_in(language: str) -> None:
    page = text_of(paper.pdf(small(language, text("111"), status="draft"), Options(language)).pdf)
    assert DRAFT in page[0]
    assert "Version 1" in page[0]


@pytest.mark.parametrize(
    "block",
    [
        {"id": "b1"},
        {"id": "b1", "kind": "poem", "text": "x"},
        {"id": "b1", "kind": "paragraph"},
        {"id": "b1", "kind": "paragraph", "text": 7},
        {"id": "b1", "kind": "paragraph", "text": [{"strong": True}]},
        {"id": "b1", "kind": "callout", "tone": "loud", "text": "x"},
        {"id": "b1", "kind": "heading", "level": "first", "text": "x"},
        {"id": "b1", "kind": "table", "rows": ["x", 7]},
    ],
)
def test_a_block_that_is_not_as_the_format_says_is_named(block: dict[str, object]) -> None:
    with pytest.raises(HandoutUnclear) as caught:
        blocks_of(small("en", block).edition)
    assert caught.value.facts["where"] == "b1"


def test_a_link_can_be_read_on_paper() -> None:
    link = {"text": "NHS", "link": "https://www.nhs.uk/live-well/"}
    ((_, block),) = blocks_of(small("en", text(["See ", link])).edition)
    assert block == Paragraph(
        (
            Span("See "),
            Span("NHS", link="https://www.nhs.uk/live-well/"),
            Span(" (nhs.uk/live-well)", link="https://www.nhs.uk/live-well/"),
        ),
        key="b1",
        language="en",
    )
    assert shown_address("https://a.org/find?q=1") == "a.org/find?q=1"


def test_only_the_paper_has_a_heading_of_the_first_level() -> None:
    block = {"id": "b1", "kind": "heading", "level": 1, "text": "x"}
    ((_, heading),) = blocks_of(small("en", block).edition)
    assert isinstance(heading, Heading)
    assert heading.level == 2


def test_a_card_keeps_its_number_as_it_is_written() -> None:
    block = {"id": "b1", "kind": "contact", "label": "Help", "phone": "+44 161 496 0000"}
    ((_, card),) = blocks_of(small("ur", block).edition)
    assert isinstance(card, Contact)
    assert card.phone == "+44 161 496 0000"
    assert "+44 161 496 0000" in text_of(paper.pdf(small("ur", block), Options("ur")).pdf)[0]


@pytest.mark.parametrize("slug", shipped())
def test_in_columns_too_narrow_to_read_one_language_follows_the_other(slug: str) -> None:
    wanted = Options(language="ur", beside="en", size=28, paper="A5")
    facts = handout(slug, "pl", "en")
    pages = text_of(paper.pdf(facts, wanted).pdf)
    first, second = (edition(slug, tag).title.split()[0] for tag in ("pl", "en"))
    assert first in pages[0]
    assert second not in pages[0].replace("Draft, not yet reviewed", "")
    assert any(second in page for page in pages[len(pages) // 4 :])
