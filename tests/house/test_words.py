"""Words on screen: whole sentences for translators, plain words for people, one for every error."""

from __future__ import annotations

import ast
import importlib
import re
import string
from typing import TYPE_CHECKING

import pytest

from champion_app.domain.errors import ChampionError
from champion_app.sentences import SENTENCES
from tests.house.source import APP, called, literals, marked, modules, place

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.once

# These two look up words that stand elsewhere, marked there.
LOOKS_UP = {"champion_app/ui/words.py", "champion_app/ui/language.py"}
# Our own jargon; "record" is a plain verb, so only the noun is caught.
JARGON = re.compile(
    r"\b(sync\w*|merg\w+|entit(y|ies)|null|csv|records|(an?|the|this|that|no|each|every) record)\b",
    re.IGNORECASE,
)


def test_translators_get_one_plain_literal_each_time() -> None:
    broken = []
    for file in modules(APP):
        if place(file) in LOOKS_UP or place(file) == "champion_app/sentences.py":
            continue
        for node, _ in marked(file):
            plain = literals(node)
            needed = 1 if called(node) in {"tr", "QT_TR_NOOP"} else 2
            if len(plain) < needed or not isinstance(node.args[0], ast.Constant):
                broken.append(place(file, node))
    assert broken == []


def test_no_jargon_of_ours_reaches_the_screen() -> None:
    found = []
    for file in modules(APP):
        for node, _ in marked(file):
            plain = literals(node)
            words = plain[:1] if called(node) in {"tr", "QT_TR_NOOP"} else plain[1:2]
            found += [f"{place(file, node)} {text}" for text in words if JARGON.search(text)]
    assert found == []


def kinds(parent: type[ChampionError] = ChampionError) -> Iterator[type[ChampionError]]:
    """Every expected error of the app that is raised itself, not only its kinds."""
    below = parent.__subclasses__()
    for kind in below:
        yield from kinds(kind)
    if not below:
        yield parent


def test_every_expected_error_has_a_sentence_that_its_facts_fill() -> None:
    for file in modules(APP):
        name = ".".join(file.relative_to(APP.parent).with_suffix("").parts)
        if not name.startswith(("champion_app.ui", "champion_app.app", "champion_app.__")):
            importlib.import_module(name.removesuffix(".__init__"))
    names = {kind.__name__: kind for kind in kinds() if kind.__module__.startswith("champion_app.")}
    assert set(names) == set(SENTENCES)
    for name, kind in names.items():
        asked = {field for _, field, _, _ in string.Formatter().parse(SENTENCES[name]) if field}
        assert asked <= set(kind.wants), name
        assert SENTENCES[name].format(**dict.fromkeys(kind.wants, "x")), name


def test_a_sentence_is_short_and_ends() -> None:
    for name, text in SENTENCES.items():
        assert len(text.split()) <= 20, name
        assert text[-1] in ".?!", name
