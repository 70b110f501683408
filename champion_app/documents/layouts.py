"""The layouts that a handout can be printed in: which sizes, papers and languages each allows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from champion_app.domain.errors import UnknownChoice
from champion_app.domain.handout_errors import PaperOutsideLayout, SizeOutsideLayout
from champion_app.typeset.blocks import Size


@dataclass(frozen=True)
class Layout:
    """One way to print a handout.

    ``least`` and ``most`` bound the points of running text that can be asked for, ``own`` is the
    size on each paper when none is; ``margins`` are in millimetres. On a ``bilingual`` one a second
    language can stand.
    """

    name: str
    about: str
    least: float
    most: float
    own: Mapping[Size, float]
    margins: Mapping[Size, float]
    bilingual: bool = True

    @property
    def papers(self) -> tuple[Size, ...]:
        """The papers it can be printed on, the usual one first."""
        return tuple(self.own)

    def check(self, size: float | None, paper: Size) -> None:
        """Raise SizeOutsideLayout or PaperOutsideLayout for what it cannot be printed in."""
        if paper not in self.own:
            raise PaperOutsideLayout(layout=self.name, paper=paper, known=", ".join(self.own))
        if size is not None and not self.least <= size <= self.most:
            raise SizeOutsideLayout(
                layout=self.name, size=f"{size:g}", least=f"{self.least:g}", most=f"{self.most:g}"
            )


LEAFLET = "leaflet"
LARGE_PRINT = "large-print"
EASY_READ = "easy-read"
BOOKLET = "booklet"
POSTER = "poster"
WALLET_CARD = "wallet-card"

# Clear print from 12 points, large print from 16 (UKAAF minimum standards); easy read from 14.
_LISTED = (
    Layout(
        LEAFLET,
        "a sheet to take home",
        12,
        28,
        own={"A4": 14, "A5": 12, "A3": 20},
        margins={"A4": 20, "A5": 14, "A3": 25},
    ),
    Layout(
        LARGE_PRINT,
        "nothing smaller than the size asked for, 16 to 28 points",
        16,
        28,
        own={"A4": 18, "A3": 18},
        margins={"A4": 20, "A3": 25},
    ),
    Layout(
        EASY_READ,
        "a picture beside a short sentence, one idea a row",
        14,
        28,
        own={"A4": 16, "A3": 20},
        margins={"A4": 25, "A3": 32},
        bilingual=False,
    ),
    Layout(
        BOOKLET,
        "pages in the order for printing on both sides of a sheet and folding it",
        12,
        28,
        own={"A4": 12, "A3": 14},
        margins={"A4": 14, "A3": 20},
        bilingual=False,
    ),
    Layout(
        POSTER,
        "the largest letters that fit on one page",
        14,
        28,
        own={"A4": 14, "A3": 18},
        margins={"A4": 15, "A3": 20},
    ),
    Layout(
        WALLET_CARD,
        "cards of 85.6 by 54 mm to cut out: whom to ring, and what matters most",
        8,
        11,
        own={"A4": 8},
        margins={"A4": 4},
    ),
)


def least(name: str, size: float) -> float:
    """The points under which nothing is set: in large print the size of the text (UKAAF)."""
    return {LARGE_PRINT: size, EASY_READ: LAYOUTS[EASY_READ].least}.get(name, 0)


def leading(name: str) -> float:
    """How many times as far apart as its script asks for a layout sets lines."""
    return 1.1 if name in {LARGE_PRINT, EASY_READ} else 1


LAYOUTS: Mapping[str, Layout] = {one.name: one for one in _LISTED}
"""Every layout by its name, the usual one first. A poster's own size is the least it shrinks to."""


def layout(name: str) -> Layout:
    """The layout of that name, however its words are joined. Raises UnknownChoice."""
    meant = "-".join(name.lower().replace("_", " ").replace("-", " ").split())
    found = LAYOUTS.get(meant or LEAFLET)
    if found is None:
        raise UnknownChoice(kind="layout", name=name, known=", ".join(LAYOUTS))
    return found
