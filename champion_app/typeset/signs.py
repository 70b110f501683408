"""Grounds, bars and badges: what a box says before it is read, and not by colour alone."""

from __future__ import annotations

import math
from dataclasses import dataclass

from champion_app.typeset import ink
from champion_app.typeset.blocks import Tone
from champion_app.typeset.book import Book
from champion_app.typeset.fonts import Fonts
from champion_app.typeset.paragraphs import lines, written

BAR = 4.5
"""The width of the bar on the side where reading begins, in points."""
LONG_BOX = 320
"""A box higher than this, in points, may be divided between pages."""


@dataclass(frozen=True)
class Tint:
    """The colours of a box: its ground, and its bar and badge."""

    ground: ink.Colour
    bar: ink.Colour


TONES: dict[Tone, Tint] = {
    "info": Tint((0.918, 0.953, 0.953), ink.ACCENT),
    "warn": Tint((0.996, 0.957, 0.875), (0.6, 0.37, 0.0)),
    "emergency": Tint((0.988, 0.918, 0.906), (0.64, 0.13, 0.1)),
}
LINE: ink.Colour = (0.72, 0.75, 0.78)
CARD = Tint((0.949, 0.953, 0.957), ink.ACCENT)

_CORNERS = {"info": 24, "warn": 3, "emergency": 8}
_LETTERS = {"info": "i", "warn": "!", "emergency": "!"}
_WHITE: ink.Colour = (1, 1, 1)


def ground(width: float, height: float, tone: Tint, *, back: bool) -> str:
    """A strip of ground hanging from the corner, its bar on the right when ``back``."""
    edge = width - BAR if back else 0
    return (
        ink.box(0, -height, width, height, tone.ground)
        + " "
        + ink.box(edge, -height, BAR, height, tone.bar)
    )


def badge(tone: Tone, size: float, book: Book, fonts: Fonts) -> str:
    """A disc, a triangle or an octagon with its letter, around the point it is drawn at."""
    corners = _CORNERS[tone]
    radius = size * (0.62 if corners == 3 else 0.5)
    turn = math.pi / 2 if corners == 3 else math.pi / corners
    points = [
        (
            radius * math.cos(turn + k * 2 * math.pi / corners),
            radius * math.sin(turn + k * 2 * math.pi / corners),
        )
        for k in range(corners)
    ]
    path = " l ".join(f"{ink.number(x)} {ink.number(y)}" for x, y in points)
    path = path.replace(" l ", " m ", 1) + " l h f"
    line = lines(written(_LETTERS[tone], "en", fonts, strong=True), 10)[0]
    letter = size * 0.62
    low = 0.36 * letter if corners != 3 else 0.42 * letter
    at = (-line.width * letter / 2, -low)
    shown = "\n".join(part.operators for part in ink.text(line, at, letter, book, _WHITE))
    return f"q {ink.fill(TONES[tone].bar)} {path} Q\n{shown}"
