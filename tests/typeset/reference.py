"""Compares our lines with Chromium's: ``dev.py reference [--approve] [--texts=FILE] [FOLDER]``.

Chromium and we set the specimens with the same font files at the same size and width; PDFium draws
both at 144 dots to the inch, and they are compared line by line. What Chromium ends elsewhere Typst
is asked about, if it is installed. Pictures of lines that differ are put into FOLDER. With
``--approve``, and nothing unexplained, our lines become the approved pictures of the tests. With
``--texts`` the texts are those of a file of the form of ``tests/data/udhr/udhr.json``.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from PIL import Image, ImageChops
from PySide6.QtGui import QGuiApplication

from champion_app.typeset import graphemes, linebreak
from champion_app.typeset.readings import reading, scale
from champion_app.typeset.ucd.lookup import line_class
from tests.typeset import approved, chromium, second_engine
from tests.typeset.galley import SIZE, Galley, Pictures, amount, galley, sheets, stray, thick
from tests.typeset.paper import fonts
from tests.typeset.specimens import others, specimens

DPI, DILATION, OVERLAP, WIDTH = 144, 2, 0.985, 3
"""Dots to the inch, dots that ink is grown by, share of ink that must meet, dots of width."""
UNDERSTOOD = {
    "bn 5": "with one word more the first line would be 0.22 points too wide for the column",
    "my 4": "with one word more the second line would be 0.25 points too wide for the column",
    "lines 34": "we keep a dose such as 2–3 on one line, which UAX #14 does not ask for",
}
"""Paragraphs of which Chromium ends lines elsewhere, and why."""
SAME, BREAK, DIFFERENT = "same", "other legal break", "different"
_SHIFTS = sorted(
    ((x, y) for y in range(-5, 6) for x in range(-2, 3)), key=lambda one: abs(one[0]) + abs(one[1])
)
_EDGE = 3
"""Dots above and below in which a mark of the next line may reach into a band."""


@dataclass(frozen=True)
class Compared:
    """One line of both: its pictures, the least share of ink that meets, and both widths."""

    ours: Image.Image
    theirs: Image.Image
    overlap: float
    widths: tuple[int, int]

    @property
    def same(self) -> bool:
        """Whether a reader would see the same line."""
        return self.overlap > OVERLAP and abs(self.widths[0] - self.widths[1]) <= WIDTH


def compared(ours: Image.Image, theirs: Image.Image) -> Compared:
    """The lines laid over each other as well as a few dots' shift can."""
    grown = thick(ours, DILATION)
    best = 0.0
    for shift in _SHIFTS:
        moved = Image.new("L", ours.size)
        moved.paste(theirs, shift)
        best = max(best, min(_share(moved, grown), _share(ours, thick(moved, DILATION))))
        if best > 0.999:
            break
    return Compared(ours, theirs, best, (_width(ours), _width(theirs)))


def _share(ink: Image.Image, grown: Image.Image) -> float:
    """The share of ink that lies within the grown ink of the other picture."""
    return 1 - amount(stray(ink, grown)) / max(amount(ink), 1)


def _width(line: Image.Image) -> int:
    box = line.crop((0, _EDGE, line.width, line.height - _EDGE)).getbbox()
    return box[2] - box[0] if box else 0


def both(
    one: Galley, number: int, ours: Pictures, theirs: Pictures, first: float
) -> list[Compared]:
    """Our lines beside theirs, whose writing lines stand a pitch apart from ``first`` on."""
    mine = ours.column(number, one.height)
    other = theirs.column(number, first + len(one.rows) * one.pitch)
    return [
        compared(ours.line(mine, row.base, row), theirs.line(other, first + place * one.pitch, row))
        for place, row in enumerate(one.rows)
    ]


def verdict(one: Galley, place: int, line: Compared, cuts: Sequence[int]) -> str:
    """What is said of a line of ours; ``cuts`` are the beginnings of Chromium's, and the end."""
    if not line.same:
        return DIFFERENT
    row = one.rows[place]
    if (row.start, row.end) in pairwise(cuts):
        return SAME
    return BREAK if {*cuts, row.start, row.end} <= allowed(one) else DIFFERENT


def allowed(one: Galley) -> set[int]:
    """Where UAX #14 or the manner of the language lets lines begin and end.

    Between letters of scripts without spaces that is for dictionaries to say, each engine's own.
    """
    text, tag = one.written.text, one.written.language
    kinds = [line_class(letter) for letter in text]
    inside = {n for n, pair in enumerate(pairwise(kinds), 1) if set(pair) <= {"SA", "SM"}}
    inside &= set(graphemes.starts(text))
    return {0, *linebreak.opportunities(text, "und"), *linebreak.opportunities(text, tag), *inside}


def first_line(one: Galley) -> float:
    """Where Chromium's first writing line is, in points: the fonts say that they are 1 em high."""
    family = reading(one.written.language).families[0]
    return (one.pitch + SIZE * scale(family)) / 2


def save(folder: Path, name: str, line: Compared) -> None:
    """Our line, theirs, and both: red is only ours, blue only theirs."""
    ours, theirs = ImageChops.invert(line.ours), ImageChops.invert(line.theirs)
    mixed = Image.merge("RGB", (theirs, ImageChops.darker(ours, theirs), ours))
    high = ours.height
    sheet = Image.new("RGB", (ours.width, 3 * high))
    for place, picture in enumerate((ours, theirs, mixed)):
        sheet.paste(picture, (0, place * high))
    folder.mkdir(parents=True, exist_ok=True)
    sheet.save(folder / f"{name.replace(' ', '-')}.png")


def report(galleys: Sequence[Galley], folder: Path | None) -> set[str]:
    """Prints the table and what differs; the names of the paragraphs that do."""
    shelf = fonts()
    cuts = chromium.breaks(galleys, shelf)
    elsewhere = {
        number
        for number, one in enumerate(galleys)
        if [(row.start, row.end) for row in one.rows] != list(pairwise(cuts[number]))
    }
    ours = Pictures(sheets([one.specimen for one in galleys], shelf), DPI)
    theirs = Pictures(chromium.pdf(galleys, shelf, elsewhere), DPI)
    assert ours.count == theirs.count == len(galleys), "a paragraph is longer than its page"
    table: dict[str, Counter[str]] = {}
    odd: set[str] = set()
    for number, one in enumerate(galleys):
        for place, line in enumerate(both(one, number, ours, theirs, first_line(one))):
            found = verdict(one, place, line, cuts[number])
            table.setdefault(one.specimen.group, Counter())[found] += 1
            if found == SAME:
                continue
            odd.add(one.specimen.name)
            name = f"{one.specimen.name} line {place + 1}"
            print(f"{name}: {found}, {line.overlap:.4f} of the ink, {line.widths} dots wide")
            if folder:
                save(folder, name, line)
    print(f"{'':10}{SAME:>8}{BREAK:>20}{DIFFERENT:>12}")
    table["all"] = sum(table.values(), Counter())
    for group, counted in table.items():
        print(f"{group:10}{counted[SAME]:8}{counted[BREAK]:20}{counted[DIFFERENT]:12}")
    second_opinion([galleys[number] for number in sorted(elsewhere)])
    return odd


def second_opinion(galleys: Sequence[Galley]) -> None:
    """Prints which of our lines Typst ends and draws as we do."""
    if not galleys or not second_engine.there():
        print("Typst was not asked.")
        return
    ours = Pictures(sheets([one.specimen for one in galleys], fonts()), DPI)
    theirs = Pictures(second_engine.pdf(galleys), DPI)
    for number, one in enumerate(galleys):
        lines = both(one, number, ours, theirs, one.pitch)
        alike = [place for place, line in enumerate(lines, 1) if line.same]
        print(f"Typst, {one.specimen.name}: {len(alike)} of {len(lines)} lines as ours {alike}")


def main(*arguments: str) -> int:
    """The table; 1 if anything differs that nobody has explained."""
    if chromium.program() is None:
        print("Chromium is not installed (Debian: apt-get install chromium).")
        return 2
    _application = QGuiApplication.instance() or QGuiApplication([])
    folders = [Path(name) for name in arguments if not name.startswith("-")]
    texts = [Path(name.partition("=")[2]) for name in arguments if name.startswith("--texts=")]
    galleys = [galley(one, fonts()) for one in (others(texts[0]) if texts else specimens())]
    odd = report(galleys, folders[0] if folders else None)
    if texts:
        return 0
    for name, reason in UNDERSTOOD.items():
        print(f"{name}: {reason if name in odd else 'is the same now: take its reason out'}")
    if odd != set(UNDERSTOOD):
        print("Not explained:", ", ".join(sorted(odd ^ set(UNDERSTOOD))))
        return 1
    if "--approve" in arguments:
        approved.keep(galleys, fonts())
    return 0


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
