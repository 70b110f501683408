"""A paper that is set again after one block changed, and pages that are only counted."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from champion_app.documents import document, sheet
from champion_app.documents.content import blocks_of
from champion_app.documents.sheet import Options
from champion_app.domain.facts import EditionFacts, HandoutFacts
from champion_app.paths import resource_folder
from champion_app.typeset.blocks import PageStyle, Paragraph


def edition(tag: str) -> EditionFacts:
    """The handout about eating well in a language, two or three pages of it."""
    file = resource_folder() / "handouts" / "eating-well.json"
    told = json.loads(file.read_text(encoding="utf-8"))
    found = next(one for one in told["editions"] if one["language"] == tag)
    return EditionFacts(
        id=found["id"], language=tag, title=found["title"], blocks=tuple(found["blocks"])
    )


def printed(of: EditionFacts) -> bytes:
    """The handout as it prints."""
    facts = HandoutFacts(slug="eating-well", title="T", today=date(2026, 11, 23), edition=of)
    return document("handout").pdf(facts, Options(language=of.language)).pdf


@pytest.mark.parametrize("tag", ["en", "ur", "zh-Hans"])
def test_only_the_changed_paragraph_is_measured_again(tag: str) -> None:
    sheet._kept.cache_clear()
    first = edition(tag)
    place = next(n for n, one in enumerate(first.blocks) if one["kind"] == "paragraph")
    was = printed(first)
    before = dict(sheet._kept(sheet.fonts()))
    changed = [*first.blocks]
    changed[place] = {**changed[place], "text": "Champion 111."}
    now = printed(replace(first, blocks=tuple(changed)))
    after = sheet._kept(sheet.fonts())
    assert [key[0] for key in after if key not in before] == ["Champion 111."]
    assert all(after[key] is kept for key, kept in before.items())
    assert now != was
    sheet._kept.cache_clear()
    assert len(printed(replace(first, blocks=tuple(changed)))) == len(now)


def test_what_was_measured_does_not_pile_up() -> None:
    style = PageStyle(language="en", title="Many")
    many = [Paragraph(f"{n}", language="en") for n in range(sheet._MOST_MEASURED + 1)]
    assert sheet.pages_of(many, style) > 1
    assert len(sheet._kept(sheet.fonts())) > sheet._MOST_MEASURED
    assert sheet.pages_of(many[:1], style) == 1
    assert len(sheet._kept(sheet.fonts())) < 10


@pytest.mark.parametrize("tag", ["en", "ur", "zh-Hans"])
@pytest.mark.parametrize("size", [14, 13.5, 12, 18])
def test_pages_that_are_only_counted_are_as_many_as_are_drawn(tag: str, size: float) -> None:
    blocks = [block for _, block in blocks_of(edition(tag))]
    style = PageStyle(language=tag, title="T", size=size, footer=("One line.", "Another."))
    assert sheet.pages_of(blocks, style) == sheet.drawn(blocks, style).pages
