"""The catalogues of the screen: nothing lost between a sentence and its translation."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import pytest

from tests.house.source import APP, ROOT, called, literals, marked, modules, place

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.once

PLACEHOLDER = re.compile(r"\{\w*\}|%L?n|%L?\d")
FINISHED = ("en",)  # the languages offered as complete


def catalogues() -> list[Path]:
    return sorted((ROOT / "translations").glob("champion_*.ts"))


def messages(file: Path) -> Iterator[tuple[str, ET.Element, list[str]]]:
    """Source, translation element and its forms (several for plurals) of each message in use."""
    for message in ET.parse(file).getroot().iter("message"):  # noqa: S314 - our own files
        target = message.find("translation")
        if target is None or target.get("type") in {"vanished", "obsolete"}:
            continue
        forms = [form.text or "" for form in target.iter("numerusform")] or [target.text or ""]
        yield message.findtext("source") or "", target, forms


def in_the_code() -> Iterator[tuple[str, str, str, bool]]:
    """Context, words, note and whether they count something, of all that is marked."""
    for file in modules(APP):
        for call, owner in marked(file):
            plain = literals(call)
            counts = len(call.args) > len(plain) or bool(call.keywords)
            if called(call) in {"tr", "QT_TR_NOOP"}:
                plain = [owner, *plain]
            if len(plain) > 1:  # else it looks up words that are marked elsewhere
                yield plain[0], plain[1], "".join(plain[2:]), counts


def in_the_catalogue(file: Path) -> Iterator[tuple[str, str, str, bool]]:
    """The same of all that a catalogue has."""
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own files
        for message in context.iter("message"):
            words = (message.findtext("source") or "", message.findtext("comment") or "")
            yield context.findtext("name") or "", *words, message.get("numerus") == "yes"


def test_a_catalogue_holds_the_words_of_the_code_and_no_others() -> None:
    code = set(in_the_code())
    for file in catalogues():
        assert set(in_the_catalogue(file)) == code, f"{file.name}: python3 dev.py words"


def test_words_stand_in_a_context_where_the_app_looks_them_up() -> None:
    # A short name for QCoreApplication.translate is taken for tr: its words are never found.
    assert [words for words in in_the_code() if not words[0]] == []


def test_what_is_counted_is_handed_over_where_it_is_found() -> None:
    # lupdate passes over a number given by name right after the words.
    lost = []
    for file in modules(APP):
        for call, _ in marked(file):
            words = 1 if called(call) == "tr" else 2
            if call.keywords and len(call.args) <= words:
                lost.append(place(file, call))
    assert lost == []


def test_there_is_a_catalogue_for_every_language_offered_as_complete() -> None:
    assert {f"champion_{tag}.ts" for tag in FINISHED} <= {file.name for file in catalogues()}


def test_a_translation_keeps_its_placeholders_and_its_shortcut_letter() -> None:
    wrong = []
    for file in catalogues():
        for source, target, forms in messages(file):
            for form in filter(None, forms):
                gaps, wanted = set(PLACEHOLDER.findall(form)), set(PLACEHOLDER.findall(source))
                if target.find("numerusform") is not None:  # “one person” may leave the digit out
                    gaps, wanted = gaps - {"%n", "%Ln"}, wanted - {"%n", "%Ln"}
                keys = [len(re.findall(r"&(?=\w)", text)) for text in (source, form)]
                if gaps != wanted or keys[0] != keys[1]:
                    wrong.append(f"{file.name}: {source} -> {form}")
    assert wrong == []


def test_a_language_offered_as_complete_is_complete() -> None:
    for tag in FINISHED:
        for source, target, forms in messages(ROOT / "translations" / f"champion_{tag}.ts"):
            # In English only what counts is written out: the rest is the source itself.
            if tag != "en" or target.find("numerusform") is not None:
                assert target.get("type") != "unfinished", source
                assert all(forms), source
