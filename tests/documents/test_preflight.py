"""The check before a print finds what is wrong, says where, and names each thing once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from string import Formatter

import pytest

from champion_app.documents.finding_words import FINDINGS, sentence
from champion_app.documents.preflight import check
from champion_app.documents.sheet import Options
from champion_app.domain.facts import EditionFacts, HandoutFacts
from champion_app.domain.findings import EYE, LOOK, STOPS, Finding
from champion_app.domain.handout_errors import CodeTooLong
from tests.documents.pages import TODAY, handout, reviewed

LONG = "https://www.nhs.uk/" + "a-very-long-way-to-say-where/" * 40
DOT = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABXvMqOgAAAABJRU5E"
    "rkJggg=="
)
"""A picture of one point."""


def of(language: str, *blocks: dict[str, object], **changes: object) -> HandoutFacts:
    """A handout of a heading and a few blocks."""
    head = {"id": "h", "kind": "heading", "level": 2, "text": "Before you go"}
    one = EditionFacts(
        id="0" * 32, language=language, title="Title", blocks=(head, *blocks), status="in_use"
    )
    facts = HandoutFacts(slug="small", title="Title", edition=one, today=TODAY)
    return replace(facts, edition=replace(one, **changes))


def said(text: str, key: str = "b1") -> dict[str, object]:
    """A paragraph."""
    return {"id": key, "kind": "paragraph", "text": text}


def code(caption: str, url: str = "https://www.nhs.uk/vaccines") -> dict[str, object]:
    """A code to scan with its caption."""
    return {"id": "b1", "kind": "qr", "url": url, "caption": caption}


def found(facts: HandoutFacts, severity: str, **wanted: object) -> list[Finding]:
    """What is found of one severity."""
    options = Options(facts.edition.language, **wanted)
    return [one for one in check(facts, options).findings if one.severity == severity]


def test_a_reviewed_english_handout_is_ready_and_its_paper_is_handed_on() -> None:
    checked = check(handout("eating-well", "en"), Options("en"))
    assert (checked.findings, checked.stops) == ((), False)
    assert checked.paper is not None
    assert checked.paper.pdf.startswith(b"%PDF")


def test_every_block_with_a_letter_that_no_font_has_is_named() -> None:
    facts = of("en", said("Say \u13e3.", "b1"), said("Fine.", "b2"), said("Or \u13e4.", "b3"))
    checked = check(facts, Options("en"))
    assert checked.paper is None
    stops = [one for one in checked.findings if one.severity == STOPS]
    assert [(one.block, one.facts["letters"]) for one in stops] == [
        ("b1", "\u13e3 (U+13E3)"),
        ("b3", "\u13e4 (U+13E4)"),
    ]
    assert (stops[0].heading, stops[0].words) == ("Before you go", "Say \u13e3.")


def test_in_a_pair_the_missing_letter_and_the_missing_block_are_told_of_the_right_text() -> None:
    facts = of("en", said("Say it.", "b1"), said("Only here.", "b2"))
    other = replace(of("ur", said("\u13e3", "b1")).edition, id="1" * 32)
    checked = check(replace(facts, beside=other), Options("en", beside="ur"))
    told = [(one.code, one.language, one.block) for one in checked.findings]
    assert told == [("no_letter", "ur", "b1"), ("not_there", "ur", "b2")]
    assert checked.findings[1].words == "Only here."


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"status": "draft"}, "Nobody has reviewed the Urdu text yet."),
        ({"english_changed": True}, "The source has changed since the Urdu text was made."),
        (
            {"review_by": TODAY - timedelta(days=1)},
            "The Urdu text was to be checked again by 2026-11-22.",
        ),
        (
            {"format": "large_print"},
            "This is called large print, but its letters have 12 points, not 16.",
        ),
    ],
)
def test_where_a_text_stands_is_to_be_looked_at(changes: dict[str, object], expected: str) -> None:
    looks = found(of("ur", said("پانی"), **changes), LOOK, size=12)
    assert [sentence(one) for one in looks] == [expected]


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (code("Scan me: www.nhs.uk/vaccines"), []),
        (code("Scan me: nhs.uk"), []),
        (code("Scan me: www.nhs.uk/other."), ["code_differs"]),
        ({"id": "b1", "kind": "image", "picture": DOT, "alt": "A glass of water"}, []),
        ({"id": "b1", "kind": "image", "picture": DOT, "alt": ""}, ["no_alt"]),
    ],
)
def test_codes_lead_where_their_words_say_and_pictures_have_words(
    block: dict[str, object], expected: list[str]
) -> None:
    assert [one.code for one in found(of("en", block), LOOK)] == expected


def test_easy_read_without_pictures_is_to_be_looked_at() -> None:
    facts = of("en", said("Wash your hands."))
    wished = found(facts, LOOK, layout="easy-read")
    assert [one.code for one in wished] == ["no_pictures"]
    assert found(facts, LOOK) == []


def test_a_code_too_fine_to_scan_stops_the_print() -> None:
    checked = check(of("en", code("Scan me", LONG)), Options("en"))
    assert [(one.code, one.block) for one in checked.findings if one.severity == STOPS] == [
        ("code_small", "b1")
    ]
    assert isinstance(checked.trouble, CodeTooLong)


def test_thai_without_stored_ends_of_words_is_told_once_with_its_number_of_blocks() -> None:
    words = "ควรดื่มน้ำวันละหกถึงแปดแก้ว"
    looks = found(of("th", said(words, "b1"), said(words, "b2")), LOOK)
    assert [(one.code, one.block, one.facts["count"]) for one in looks] == [("no_breaks", "b1", 2)]
    stored = "ควร\u200bดื่ม\u200bน้ำ\u200bวัน\u200bละ\u200bหก\u200bถึง\u200bแปด\u200bแก้ว"
    assert found(of("th", said(stored)), LOOK) == []


def test_numbers_in_urdu_are_listed_for_the_eye_under_their_headings() -> None:
    facts = reviewed(handout("eating-well", "ur"))
    checked = check(facts, Options("ur"))
    assert checked.paper is not None
    eyes = [one for one in checked.findings if one.severity == EYE]
    phone = next(one for one in eyes if "0300 330 7010" in str(one.facts["tokens"]))
    assert phone.heading == "کھانے کے خرچ میں مدد"
    listed = "".join(str(one.facts["tokens"]) for one in eyes)
    assert all(listed.count(f"\u2068{token}\u2069") == 1 for token in checked.paper.isolated)
    assert [one for one in checked.findings if one.severity != EYE] == []


def test_every_sentence_takes_the_facts_that_its_finding_has() -> None:
    places = {name for said in FINDINGS.values() for _, name, _, _ in Formatter().parse(said)}
    known = {
        "letters",
        "language",
        "day",
        "count",
        "leads",
        "printed",
        "size",
        "least",
        "tokens",
        "what",
    }
    assert places - {None} == known
