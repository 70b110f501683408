"""Words in a field: what is shown and written again unchanged is the same block."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from champion_app.domain.handout_blocks import cleaned
from champion_app.domain.handout_notation import (
    as_text,
    empty_like,
    fields_of,
    from_text,
    with_fields,
)
from champion_app.domain.handout_words import Unfit, cleaned_inline
from champion_app.paths import resource_folder
from tests.documents.handout_target import every_kind

WORDS = st.text("ab *[]()\\|{}دوا", max_size=8)
PIECES = st.lists(
    WORDS
    | st.fixed_dictionaries(
        {"text": WORDS},
        optional={
            "strong": st.just(True),
            "link": st.sampled_from(["https://nhs.uk/a", "tel:111"]),
            "language": st.sampled_from(["ur", "zh-Hans"]),
            "isolate": st.sampled_from(["ltr", "rtl"]),
        },
    ),
    max_size=5,
)


@given(PIECES)
@settings(max_examples=150, deadline=None)
def test_words_with_marks_are_written_and_read_again(pieces: list[object]) -> None:
    inline = cleaned_inline(pieces, "ur", set())
    said = as_text(inline)
    again = cleaned_inline(from_text(said), "ur", set())
    assert as_text(again) == said
    plain = [one for one in pieces if not (isinstance(one, dict) and one.get("strong"))]
    if len(plain) == len(pieces):  # two strong neighbours are one
        assert again == inline


@given(st.text("*[](){}\\|ab\n", max_size=30))
@settings(max_examples=150, deadline=None)
def test_whatever_is_typed_is_read_as_words(typed: str) -> None:
    assert as_text(from_text(as_text(from_text(typed)))) == as_text(from_text(typed))


def test_every_block_of_the_shipped_handouts_stays_as_it_is() -> None:
    texts = [
        edition
        for file in (resource_folder() / "handouts").glob("*.json")
        for edition in json.loads(file.read_text(encoding="utf-8"))["editions"]
    ]
    for edition in (*texts, *every_kind()["editions"]):
        for block in edition["blocks"]:
            shown = {one.name: one.text for one in fields_of(block, whole=True)}
            assert with_fields(block, shown) == block
            typed = {name: f"{text} " for name, text in shown.items()}
            assert cleaned(with_fields(block, typed), edition["language"], set()) == block
            if block["kind"] == "paragraph":
                with pytest.raises(Unfit, match="empty"):
                    cleaned(empty_like(block), "ur", set())
