"""The catalogues of the screen: nothing lost between a sentence and its translation."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

from tests.house.source import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

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
