"""Language tags: one form for each language of ours, and what is none."""

from __future__ import annotations

import csv

import pytest

from champion_app.domain import tags
from champion_app.domain.errors import BadValue
from champion_app.paths import resource_folder


def test_the_tags_are_those_of_the_table() -> None:
    with (resource_folder() / "languages.csv").open(encoding="utf-8", newline="") as file:
        table = {row["tag"]: row["script"] for row in csv.DictReader(file)}
    assert table == tags.SCRIPTS


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("zh-CN", "zh-Hans"),
        ("pa-Guru", "pa"),
        ("pa-Arab-PK", "pa-Arab"),
        ("en-GB", "en"),
        ("FA_af", "fa-AF"),
        (" ur ", "ur"),
        ("", ""),
        ("ug-arab-cn", "ug-Arab-CN"),
        ("ur-latn", "ur-Latn"),
        ("x-Oldham", "x-oldham"),
        ("es-419", "es"),
        ("xho", "xho"),
        ("urd", "ur"),
        ("pan-Arab", "pa-Arab"),
        ("zho_Hant", "zh-Hant"),
        ("ckb", "ckb"),
    ],
)
def test_a_tag_is_kept_in_its_shortest_form_and_a_strange_one_as_it_is(
    told: str, kept: str
) -> None:
    assert tags.normal("speaks", told) == kept
    assert tags.normal("speaks", kept) == kept


@pytest.mark.parametrize("told", ["klingon", "Urdu", "e", "en-", "-en", "en US", "اردو", "12", "x"])
def test_a_word_is_not_a_tag(told: str) -> None:
    with pytest.raises(BadValue) as refused:
        tags.normal("speaks", told)
    assert refused.value.facts == {"field": "speaks", "value": told}
