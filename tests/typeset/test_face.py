"""What others may call of the room: names, shapes of answers, and plain words for bad input."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from champion_app import typeset
from champion_app.typeset.errors import BlockUnclear, FontsUnusable, MissingGlyphs, NoSuchLayout
from champion_app.typeset.fonts import shipped
from champion_app.typeset.readings import HAN, reading
from tests.typeset.paper import FONTS, Read, declaration, fonts, paragraphs

PLAIN: list[dict[str, Any]] = [
    {"id": "b1", "kind": "heading", "level": 1, "text": "Eating well"},
    {"id": "b2", "kind": "paragraph", "text": ["Take ", {"text": "500 mg", "strong": True}]},
    {"id": "b3", "kind": "steps", "items": ["Wash", {"text": "no list"}]},
    {"id": "b4", "kind": "callout", "tone": "emergency", "text": "Call 999"},
    {"id": "b5", "kind": "table", "header": ["a", "b"], "rows": [["c", "d"]]},
    {"id": "b6", "kind": "contact", "label": "NHS", "phone": "111", "url": "111.nhs.uk"},
    {"id": "b7", "kind": "qr", "url": "https://www.nhs.uk", "caption": "Look here"},
    {"id": "b8", "kind": "page_break"},
    {
        "id": "b9",
        "kind": "pair",
        "left": [{"kind": "paragraph", "text": "Water", "language": "en"}],
        "right": [{"kind": "paragraph", "text": "پانی", "language": "ur"}],
    },
]
PLAIN[2]["items"][1] = [{"text": "Cook", "isolate": "ltr"}]


def test_plain_data_becomes_pages_in_every_layout(qapp: object) -> None:
    for layout, count in (
        ("leaflet", 2),
        ("large_print", 2),
        ("booklet", 2),
        ("poster", 2),
        ("easy-read", 2),
        ("wallet-card", 2),
    ):
        read = Read(typeset.render(PLAIN, language="en", layout=layout))
        assert read.document.pageCount() == count, layout
        assert all(word in read.text() for word in ("500 mg", "Cook", "Call 999", "Water"))


@pytest.mark.parametrize(
    "block",
    [
        {"kind": "video"},
        {"text": "no kind"},
        {"kind": "paragraph"},
        {"kind": "paragraph", "text": 5},
        {"kind": "paragraph", "text": [{"text": None}]},
        {"kind": "callout", "tone": "loud", "text": "a"},
        {"kind": "table", "header": ["a", "b"], "rows": [["1"], ["1", "2", "3"]]},
        {"kind": "image", "picture": "no base 64", "alt": ""},
        7,
    ],
)
def test_a_block_that_is_not_understood_is_named(block: Any) -> None:
    if isinstance(block, dict):
        block["id"] = "block 2"
    with pytest.raises(BlockUnclear, match="block 2"):
        typeset.render(["fine", block], language="en", layout="leaflet")


def test_a_layout_that_there_is_not_is_named() -> None:
    with pytest.raises(NoSuchLayout, match="origami"):
        typeset.render(["a"], language="en", layout="origami")


def test_a_letter_that_no_font_has_stops_the_print_with_block_and_letter() -> None:
    text = {"id": "b7", "kind": "paragraph", "text": "Hello 𓀀 and \ud83d"}
    with pytest.raises(MissingGlyphs) as refused:
        typeset.render(["fine", text], language="en", layout="leaflet")
    assert [(one.block, one.characters) for one in refused.value.places] == [("b7", "𓀀\ud83d")]


def test_a_paragraph_of_a_hundred_thousand_letters_is_set() -> None:
    words = "drink enough water and eat five fruits, also in Łódź " * 2_000
    assert typeset.render([words], language="en", layout="leaflet").startswith(b"%PDF-1.7")


def test_without_fonts_given_those_that_were_shipped_are_used() -> None:
    assert shipped() == FONTS


def _runs() -> list[tuple[str, str, str, str]]:
    """Text, font, script and language of a paragraph in every language of the declaration."""
    found = []
    for tag in sorted(declaration()):
        own = reading(tag)
        face = fonts().face(own.families[0], strong=False)
        assert face is not None, tag
        text = paragraphs(tag)[0]
        found.append((text, str(face.path), "Hani" if own.script in HAN else own.script, tag))
    return found


def _told(text: str, font: str, script: str, tag: str) -> list[tuple[int, ...]]:
    """What the program ``hb-shape`` says of a run."""
    way = reading(tag).direction
    options = [f"--script={script}", f"--language={tag}", f"--direction={way}"]
    command = ["hb-shape", "--output-format=json", "--no-glyph-names", *options, font, text]
    done = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")
    return [
        tuple(one[k] for k in ("g", "cl", "ax", "ay", "dx", "dy"))
        for one in json.loads(done.stdout)
    ]


@pytest.mark.skipif(not shutil.which("hb-shape"), reason="hb-shape is not installed here")
def test_glyphs_and_advances_are_those_of_hb_shape() -> None:
    for text, font, script, tag in _runs():
        way = reading(tag).direction
        found = typeset.shape.shape(text, font, script=script, language=tag, direction=way)
        assert [tuple(one) for one in found] == _told(text, font, script, tag), tag


def test_nothing_to_shape_has_no_glyphs() -> None:
    font = FONTS / "NotoSans.ttf"
    assert typeset.shape.shape("", font, script="Latn", language="en", direction="ltr") == []


def test_language_reaches_the_font() -> None:
    def first(text: str, font: str, script: str, language: str) -> int:
        way = reading(language).direction
        glyphs = typeset.shape.shape(
            text, FONTS / font, script=script, language=language, direction=way
        )
        return glyphs[0].gid

    assert first("ş", "NotoSans.ttf", "Latn", "ro") != first("ş", "NotoSans.ttf", "Latn", "tr")
    nastaliq = "NotoNastaliqUrdu-Regular.ttf"
    assert first("۴", nastaliq, "Arab", "ur") != first("۴", nastaliq, "Arab", "fa")
    nepali, hindi = (
        typeset.shape.shape(
            "र्‍य", FONTS / "NotoSansDevanagari.ttf", script="Deva", language=tag, direction="ltr"
        )
        for tag in ("ne", "hi")
    )
    assert nepali
    assert hindi


def test_the_text_around_a_run_joins_its_letters_however_long_it_is() -> None:
    from champion_app.typeset.shape import Stretch

    face = fonts().face("Noto Naskh Arabic", strong=False)
    assert face is not None
    text = "كلمة " * 50 + "مستشفى" + " كلمة" * 50
    start = 250
    whole = face.shaped(Stretch(text, start, start + 6, "Arab", "ar", rtl=True))
    parts = [
        face.shaped(Stretch(text, *ends, "Arab", "ar", rtl=True))
        for ends in ((start + 3, start + 6), (start, start + 3))
    ]
    assert [glyph[:2] for glyph in whole] == [glyph[:2] for part in parts for glyph in part]


@pytest.mark.parametrize("content", [b"", b"not a font", b"\x00\x01\x00\x00" + b"\xff" * 40])
def test_a_file_that_is_not_a_font_is_named(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "pack.ttf"
    file.write_bytes(content)
    with pytest.raises(FontsUnusable, match=r"pack\.ttf"):
        typeset.shape.shape("a", file, script="Latn", language="en", direction="ltr")
