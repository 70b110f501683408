"""Reading the shipped texts: files, editions, and every visible piece of text in them."""

from __future__ import annotations

import csv
import json
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
PAPER_LANGUAGES = ("en", "ur", "ar", "bn", "pa", "pl", "ro", "so", "uk", "zh-Hans")
TRANSLATIONS = PAPER_LANGUAGES[1:]
SLUGS = ("eating-well", "vaccines-questions", "welcome")

SCRIPT_NAMES = {
    "Arab": "ARABIC",
    "Beng": "BENGALI",
    "Cyrl": "CYRILLIC",
    "Guru": "GURMUKHI",
    "Hans": "CJK",
    "Latn": "LATIN",
}
"""ISO 15924 script: how the Unicode names of its letters begin."""

NAMES_LEFT_IN_LATIN = frozenset(
    [
        *("NHS", "GP", "ICO", "MHRA", "MMR", "MMRV", "RSV", "g", "ml", "C"),
        *("Fluenz", "Healthy", "Start", "Yellow", "Card"),
    ]
)
"""Names and units a reader meets in Latin letters on labels, signs and web pages."""

Json = dict[str, Any]


def languages() -> dict[str, dict[str, str]]:
    """The rows of ``languages.csv`` by tag."""
    with (RESOURCES / "languages.csv").open(encoding="utf-8", newline="") as file:
        return {row["tag"]: row for row in csv.DictReader(file)}


def phrases(tag: str) -> Json:
    """The phrases of one language with their ``_meta``."""
    file = RESOURCES / "phrases" / f"{tag}.json"
    read: Json = json.loads(file.read_text(encoding="utf-8"))
    return read


def handout(slug: str) -> Json:
    """One handout file."""
    file = RESOURCES / "handouts" / f"{slug}.json"
    read: Json = json.loads(file.read_text(encoding="utf-8"))
    return read


def edition(slug: str, tag: str) -> Json:
    """The one edition of this handout in this language."""
    (found,) = [each for each in handout(slug)["editions"] if each["language"] == tag]
    result: Json = found
    return result


def inlines(block: Json) -> list[Any]:
    """The inline values of a block in reading order; a contact's phone and address are none."""
    kind = block["kind"]
    if kind == "list":
        return list(block["items"])
    if kind == "table":
        return [*block["header"], *(cell for row in block["rows"] for cell in row)]
    if kind == "contact":
        return [block["label"], *filter(None, [block["hours"]])]
    return [] if kind == "page_break" else [block["text"]]


def pieces(inline: Any) -> Iterator[Json]:
    """The pieces of an inline value, each as an object with ``text``."""
    for piece in [inline] if isinstance(inline, str) else inline:
        yield {"text": piece} if isinstance(piece, str) else piece


def plain(inline: Any) -> str:
    """The whole text of an inline value."""
    return "".join(piece["text"] for piece in pieces(inline))


def own(inline: Any) -> str:
    """The text of an inline value without the pieces that say they are in another language."""
    return "".join(piece["text"] for piece in pieces(inline) if "language" not in piece)


def visible(edition: Json) -> list[str]:
    """Title and text of an edition in its own language, one string for each inline value."""
    return [
        edition["title"],
        *(own(each) for block in edition["blocks"] for each in inlines(block)),
    ]


def foreign_letters(text: str, script: str) -> set[str]:
    """Words of a text with letters outside its script, known names and units apart."""
    name = SCRIPT_NAMES[script]
    words = re.findall(r"[A-Za-z]+|[^\W\d_A-Za-z]+", text)
    return {
        word
        for word in words
        if word not in NAMES_LEFT_IN_LATIN
        and any(not unicodedata.name(letter).startswith(name) for letter in word)
    }
