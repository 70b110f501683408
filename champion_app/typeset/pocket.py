"""Cards for a wallet: their faces laid out on a sheet with marks to cut and to fold along."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from champion_app.typeset.blocks import CARD, SHEET_OF_CARDS
from champion_app.typeset.book import Page

_ROWS = 5
_MARK, _AWAY = 12, 3
"""A mark's length and its distance from the cards, in points."""


def cut_out(faces: list[Page], *, rtl: bool) -> list[Page]:
    """Sheets of cards: ten of one face, or five of two faces, folded back to back.

    The first card is read out, the others are decoration. Of two faces the first stands where
    reading begins.
    """
    sheets = []
    for first in range(0, len(faces), 2):
        pair = faces[first : first + 2]
        pair = [*pair, pair[0]] if len(pair) == 1 else pair[:: -1 if rtl else 1]
        sheet = Page(*SHEET_OF_CARDS)
        left, bottom = _corner()
        for number in range(_ROWS):
            y = bottom + (_ROWS - 1 - number) * CARD[1]
            for column, face in enumerate(pair):
                again = number > 0 or (column > 0 and face is pair[0])
                sheet.take(_copy(face) if again else face, left + column * CARD[0], y)
        sheet.draw(" ".join(_marks(folds=pair[0] is not pair[1])), None, (0, 0))
        sheets.append(sheet)
    return sheets


def _corner() -> tuple[float, float]:
    """The lower left corner of all cards on a sheet."""
    return (SHEET_OF_CARDS[0] - 2 * CARD[0]) / 2, (SHEET_OF_CARDS[1] - _ROWS * CARD[1]) / 2


def _copy(face: Page) -> Page:
    """The same face with nothing in it to be read out or clicked."""
    drawn = [replace(item, owner=None) for item in face.drawn]
    return Page(face.width, face.height, drawn=drawn)


def _marks(*, folds: bool) -> Iterator[str]:
    """Faint lines round the cards, marks in the margins, and a dashed line to fold along."""
    left, bottom = _corner()
    right, top = left + 2 * CARD[0], bottom + _ROWS * CARD[1]
    middle = left + CARD[0]
    levels = [bottom + row * CARD[1] for row in range(_ROWS + 1)]
    yield "q 0.82 G 0.4 w"
    for y in levels:
        yield _line(left, y, right, y)
    for x in (left, right) if folds else (left, middle, right):
        yield _line(x, bottom, x, top)
    yield "0.35 G 0.6 w"
    for y in levels:
        yield _line(left - _AWAY - _MARK, y, left - _AWAY, y)
        yield _line(right + _AWAY, y, right + _AWAY + _MARK, y)
    for x in (left, middle, right):
        if x == middle and folds:
            yield "[3 3] 0 d"
        yield _line(x, bottom - _AWAY - _MARK, x, bottom - _AWAY)
        yield _line(x, top + _AWAY, x, top + _AWAY + _MARK)
        yield "[] 0 d"
    if folds:
        yield "0.7 G 0.5 w [3 3] 0 d " + _line(middle, bottom, middle, top)
    yield "Q"


def _line(x: float, y: float, to_x: float, to_y: float) -> str:
    return f"{x:.2f} {y:.2f} m {to_x:.2f} {to_y:.2f} l S"
