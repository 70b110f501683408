"""The page of all languages: how one handout begins in each language that it is shipped in.

For the README: ``screenshots`` draws it, with our own engine and nothing else.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PIL import Image, ImageChops, ImageDraw
from PySide6.QtGui import QImage

from champion_app.paths import resource_folder
from champion_app.typeset.blocks import Block, PageStyle, PairRow, Spacer
from champion_app.typeset.fonts import Fonts
from champion_app.typeset.papers import Paper, fitted
from champion_app.typeset.plain import blocks_of
from champion_app.typeset.readings import reading
from tests.typeset.paper import Read

HANDOUT = "eating-well"
STYLE = PageStyle(language="en", title="Eating well", paper="A3", margin=15, number="")
_SCALE = 1.6
"""Dots to the point: enough for a screen with fine dots."""
_GAP = 10
"""Points between two rows."""
_LINE, _COLOURS = "#d0d7de", 64


def beginnings() -> dict[str, tuple[Block, ...]]:
    """For each language the handout's title, first paragraph and first item, the English first."""
    file = resource_folder() / "handouts" / f"{HANDOUT}.json"
    editions = json.loads(file.read_text(encoding="utf-8"))["editions"]
    return {one["language"]: tuple(blocks_of(_begun(one))) for one in editions}


def _begun(edition: dict[str, Any]) -> list[dict[str, Any]]:
    paragraph, items = (
        next(block for block in edition["blocks"] if block["kind"] == kind)
        for kind in ("paragraph", "list")
    )
    shown = (
        {"kind": "heading", "level": 1, "text": edition["title"]},
        {"kind": "paragraph", "text": paragraph["text"]},
        {"kind": "callout", "tone": "info", "text": items["items"][0]},
    )
    return [{**block, "language": edition["language"]} for block in shown]


def page(fonts: Fonts) -> Paper:
    """All of them on one sheet, two and two, right-to-left languages at the right."""
    found = beginnings()
    back = [tag for tag in found if reading(tag).direction == "rtl"]
    rest = [tag for tag in found if tag not in back]
    rows = len(found) // 2
    left, right = rest[:rows], [*back, *rest[rows:]]
    pairs = [PairRow(found[one], found[two]) for one, two in zip(left, right, strict=True)]
    rows_and_gaps = [block for pair in pairs for block in (pair, Spacer(_GAP))]
    return fitted(rows_and_gaps[:-1], STYLE, fonts, least=8, most=20)


def save(fonts: Fonts, file: Path) -> None:
    """Draws the page into a PNG, cut below its last line, in a thin frame and few colours."""
    seen = Read(page(fonts).pdf).image(0, _SCALE).convertToFormat(QImage.Format.Format_RGB888)
    size = (seen.width(), seen.height())
    whole = Image.frombytes("RGB", size, bytes(seen.constBits()), "raw", "RGB", seen.bytesPerLine())
    box = ImageChops.invert(whole).getbbox()
    assert box is not None
    cut = whole.crop((0, 0, whole.width, min(box[3] + box[0], whole.height)))
    ImageDraw.Draw(cut).rectangle((0, 0, cut.width - 1, cut.height - 1), outline=_LINE)
    cut.quantize(_COLOURS, dither=Image.Dither.NONE).save(file, optimize=True)
