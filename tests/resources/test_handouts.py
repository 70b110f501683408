"""Each handout: one original and its drafts, block for block the same, with the same figures."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from tests.resources.texts import (
    PAPER_LANGUAGES,
    SLUGS,
    TRANSLATIONS,
    Json,
    edition,
    foreign_letters,
    handout,
    inlines,
    languages,
    own,
    pieces,
    plain,
    visible,
)

KEYS = {
    "heading": {"level", "text"},
    "paragraph": {"text"},
    "list": {"ordered", "items"},
    "callout": {"tone", "text"},
    "table": {"header", "rows"},
    "contact": {"label", "phone", "url", "hours"},
    "page_break": set(),
}
FIGURE = re.compile(r"\d+(?:[.,:]\d+)*")
FIGURES_ONLY = re.compile(r"[\d\s.,–:°Cgml]+")
HEX32 = re.compile(r"[0-9a-f]{32}")
EACH = [(slug, tag) for slug in SLUGS for tag in TRANSLATIONS]


def shape(block: Json) -> tuple[object, ...]:
    """What must be the same in every language: all of a block but its words."""
    sizes = (
        len(block.get("items", ())),
        len(block.get("header", ())),
        tuple(len(row) for row in block.get("rows", ())),
    )
    fixed = ("id", "kind", "level", "ordered", "tone", "phone", "url")
    marks = tuple(
        tuple(sorted(key for piece in pieces(each) for key in piece if key != "text"))
        for each in inlines(block)
    )
    return (*(block.get(key) for key in fixed), sizes, marks)


def figures(block: Json) -> list[str]:
    """Every run of digits in a block's words, sorted: languages order them differently."""
    return sorted(run for each in inlines(block) for run in FIGURE.findall(plain(each)))


@pytest.mark.parametrize("slug", SLUGS)
def test_a_handout_names_its_owner_licence_sources_and_dates(slug: str) -> None:
    read = handout(slug)
    assert (read["format"], read["slug"]) == ("champion-handout/1", slug)
    assert read["owner"]
    assert read["licence"] == "CC BY 4.0"
    assert dt.date.fromisoformat(read["evidence_date"]) <= dt.date(2026, 11, 23)
    assert read["title"] == edition(slug, "en")["title"]
    for source in read["sources"]:
        assert source["title"]
        assert source["publisher"]
        assert source["url"].startswith("https://")
        assert re.fullmatch(r"\d{4}-\d{2}", source["read_on"])


def test_ids_are_random_hex_and_never_shared() -> None:
    ids = [each for slug in SLUGS for each in (handout(slug), *handout(slug)["editions"])]
    assert all(HEX32.fullmatch(each["id"]) for each in ids)
    assert len({each["id"] for each in ids}) == len(SLUGS) * (1 + len(PAPER_LANGUAGES))


@pytest.mark.parametrize("slug", SLUGS)
def test_there_is_one_edition_in_each_paper_language(slug: str) -> None:
    tags = [each["language"] for each in handout(slug)["editions"]]
    assert tags == list(PAPER_LANGUAGES)
    assert set(tags) <= set(languages())


@pytest.mark.parametrize("slug", SLUGS)
def test_english_is_in_use_and_every_translation_a_draft(slug: str) -> None:
    for each in handout(slug)["editions"]:
        english = each["language"] == "en"
        assert each["status"] == ("in_use" if english else "draft")
        assert each["translated_by"] == ("original" if english else "draft_by_project")
        assert each["reviewed_by"] == each["reviewed_on"] == ""
        assert each["back_translated"] is False
        issued, again = (dt.date.fromisoformat(each[key]) for key in ("issued", "review_by"))
        assert dt.timedelta(0) < again - issued <= dt.timedelta(days=3 * 366)


@pytest.mark.parametrize("slug", SLUGS)
def test_blocks_have_the_keys_of_their_kind_and_ids_of_their_own(slug: str) -> None:
    for each in handout(slug)["editions"]:
        blocks = each["blocks"]
        assert len({block["id"] for block in blocks}) == len(blocks)
        for block in blocks:
            assert block.keys() - {"id", "kind"} == KEYS[block["kind"]], block["id"]
            for row in block.get("rows", ()):
                assert len(row) == len(block["header"]), block["id"]
            for inline in inlines(block):
                for piece in pieces(inline):
                    assert piece["text"].strip()
                    assert piece.keys() <= {"text", "strong", "link", "language"}


@pytest.mark.parametrize(("slug", "tag"), EACH)
def test_a_translation_has_the_blocks_of_the_original(slug: str, tag: str) -> None:
    english, translated = edition(slug, "en")["blocks"], edition(slug, tag)["blocks"]
    assert [shape(block) for block in translated] == [shape(block) for block in english]


@pytest.mark.parametrize(("slug", "tag"), EACH)
def test_a_translation_keeps_every_figure(slug: str, tag: str) -> None:
    pairs = zip(edition(slug, "en")["blocks"], edition(slug, tag)["blocks"], strict=True)
    for english, translated in pairs:
        assert figures(translated) == figures(english), english["id"]


@pytest.mark.parametrize(("slug", "tag"), EACH)
def test_nothing_is_left_in_english_or_in_another_script(slug: str, tag: str) -> None:
    script = languages()[tag]["script"]
    pairs = zip(visible(edition(slug, "en")), visible(edition(slug, tag)), strict=True)
    for english, translated in pairs:
        assert translated != english or FIGURES_ONLY.fullmatch(english), english
        assert not foreign_letters(translated, script), translated


@pytest.mark.parametrize("slug", SLUGS)
@pytest.mark.parametrize("tag", PAPER_LANGUAGES)
def test_every_handout_says_whom_to_call_in_an_emergency(slug: str, tag: str) -> None:
    warnings = [
        plain(block["text"])
        for block in edition(slug, tag)["blocks"]
        if block["kind"] == "callout" and block["tone"] == "emergency"
    ]
    assert len(warnings) == 1
    assert "999" in warnings[0]


@pytest.mark.parametrize("slug", SLUGS)
def test_the_original_is_short_and_in_short_sentences(slug: str) -> None:
    blocks = edition(slug, "en")["blocks"]
    text = [own(each) for block in blocks for each in inlines(block)]
    assert 350 <= sum(len(each.split()) for each in text) <= 560
    prose = " ".join(own(block["text"]) for block in blocks if block["kind"] == "paragraph")
    sentences = [each for each in re.split(r"(?<=[.?!])\s", prose) if each]
    assert sum(len(each.split()) for each in sentences) / len(sentences) <= 14
