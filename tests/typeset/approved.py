"""The approved pictures: our lines as they were when another engine drew the same ones.

``reference`` makes them, one black and white file for each language and one, finer, for the hard
lines; the tests need neither it nor the other engine.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from PIL import Image

from champion_app.typeset.fonts import Fonts
from tests.typeset.galley import Galley, Pictures, amount, sheets, stray, thick

FOLDER = Path(__file__).parent / "approved"
DPI, FINE = 100, {"lines": 150}
"""Dots to the inch; at 100 a comma and a cedilla below the same letter look alike."""
STRAY = 4
"""Dots of a line that may lie more than one dot away from the other's ink: another PDFium's."""


def drawn(galleys: Sequence[Galley], fonts: Fonts) -> list[Image.Image]:
    """Each paragraph of a group as it is set now."""
    pages = Pictures(sheets([one.specimen for one in galleys], fonts), dpi(galleys[0]))
    return [pages.column(number, one.height) for number, one in enumerate(galleys)]


def keep(galleys: Sequence[Galley], fonts: Fonts) -> None:
    """Makes all the pictures anew."""
    FOLDER.mkdir(exist_ok=True)
    for group, members in groupby(galleys, key=lambda one: one.specimen.group):
        pictures = drawn(list(members), fonts)
        stacked(pictures).convert("1").save(FOLDER / f"{group}.png", optimize=True)


def stacked(pictures: Sequence[Image.Image]) -> Image.Image:
    """Pictures below each other."""
    sheet = Image.new("L", (pictures[0].width, sum(one.height for one in pictures)))
    top = 0
    for one in pictures:
        sheet.paste(one, (0, top))
        top += one.height
    return sheet


def kept(group: str) -> Image.Image:
    """The approved picture of a language's paragraphs, or of the hard lines."""
    with Image.open(FOLDER / f"{group}.png") as picture:
        return picture.convert("L")


def dpi(one: Galley) -> int:
    """How fine the picture of a paragraph is."""
    return FINE.get(one.specimen.group, DPI)


def strays(one: Image.Image, other: Image.Image) -> int:
    """How many dots of either lie more than one dot away from the ink of the other."""
    first, second = stray(one, thick(other, 1)), stray(other, thick(one, 1))
    return amount(first) + amount(second)
