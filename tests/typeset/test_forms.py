"""Forms to fill in by hand, and papers bound in one file."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtPdf import QPdfBookmarkModel

from champion_app.typeset import boxes
from champion_app.typeset.blocks import (
    Blank,
    Block,
    Form,
    Heading,
    NumberGrid,
    PageStyle,
    Paragraph,
    TallyRows,
    Ticks,
)
from champion_app.typeset.book import Book
from champion_app.typeset.errors import MissingGlyphs
from champion_app.typeset.papers import bound, pages
from champion_app.typeset.pieces import Mark, Piece
from champion_app.typeset.setter import Setter
from tests.typeset.paper import Read, fonts
from tests.typeset.samples import STYLE

_SQUARE = re.compile(r"([\d.]+) (-?[\d.]+) ([\d.]+) ([\d.]+) re S")
WIDTH = 500.0


def pieces(block: Block, tag: str = "en") -> tuple[Piece, ...]:
    """A block laid out."""
    style = PageStyle(language=tag, title="", size=12)
    return boxes.laid(block, Setter(fonts(), Book(), style), WIDTH).pieces


def squares(found: tuple[Piece, ...]) -> list[tuple[float, float]]:
    """The left edges and widths of all empty boxes."""
    marks: list[Mark] = [mark for piece in found for mark in piece.marks]
    drawn = (_SQUARE.search(mark.operators) for mark in marks)
    return [(float(one[1]), float(one[3])) for one in drawn if one]


@pytest.mark.parametrize("tag", ["en", "ur"])
def test_boxes_to_strike_stand_in_fives_with_one_for_the_sum_at_the_end(tag: str) -> None:
    rows = squares(pieces(TallyRows(("A", "B"), lines=2, total="T"), tag))
    small = [one for one in rows if one[1] < 20]
    sums = [one for one in rows if one[1] > 20]
    assert len(sums) == 2
    assert len(small) % (2 * 2 * 5) == 0
    assert len(small) >= 2 * 2 * 15
    at_the_end = max(left for left, _ in small) < sums[0][0]
    assert at_the_end == (tag == "en")
    assert all(left >= 0 and left + wide <= WIDTH for left, wide in rows)


@pytest.mark.parametrize("tag", ["en", "ar"])
def test_numbers_to_cross_out_begin_where_reading_begins(tag: str) -> None:
    found = pieces(NumberGrid(25), tag)
    assert len(found) == 3
    cells = squares(found)
    assert len(cells) == 25
    first, second = cells[0][0], cells[1][0]
    assert (first < second) == (tag == "en")


def test_a_thing_to_tick_has_its_box_where_reading_begins() -> None:
    ((left, wide),) = squares(pieces(Ticks(("Bring a pen",))))
    assert left == 0
    ((mirrored, _),) = squares(pieces(Ticks(("قلم",)), "ur"))
    assert mirrored == pytest.approx(WIDTH - wide, abs=0.1)


def test_a_form_is_never_divided_and_its_blanks_keep_their_words_whole() -> None:
    narrow = Blank("Number", filled="7", share=0.01)
    row = (narrow, Blank("Name", share=3), Blank("Adult or child?", ("Adult", "Child")))
    form = Form((row, row), cut=True)
    *bound_pieces, last = pieces(form)
    assert len(bound_pieces) == 2
    assert all(piece.keep for piece in bound_pieces)
    assert not last.keep
    assert len(squares((last,))) == 2
    text = Read(pages((form,), STYLE, fonts()).pdf).text()
    for word in ("Number", "7", "Name", "Adult or child?", "Adult", "Child"):
        assert word in text


def test_bound_papers_keep_their_pages_languages_and_names(qapp: object) -> None:
    english = pages((Heading("Checklist", 1), Paragraph("one")), replace(STYLE, title="A"), fonts())
    style = PageStyle(language="ur", title="پرچہ", paper="A5", number="صفحہ {page}")
    urdu = pages((Heading("صحت", 1),), style, fonts())
    made = bound((english, urdu, english), replace(STYLE, title="All"), fonts())
    assert made.pages == 3
    assert [part.style.title for part in made.parts] == ["A", "پرچہ", "A"]
    assert made.pdf.count(b"/S /Part") == 3
    assert made.pdf.count(b"/Lang (ur)") == 1
    read = Read(made.pdf)
    wide = [round(read.document.pagePointSize(page).width()) for page in range(3)]
    assert wide == [595, 420, 595]
    marks = QPdfBookmarkModel()
    marks.setDocument(read.document)
    titles = [marks.index(row, 0).data(QPdfBookmarkModel.Role.Title) for row in range(3)]
    assert [title.value if hasattr(title, "value") else title for title in titles] == [
        "A",
        "پرچہ",
        "A",
    ]
    assert bound((english,), STYLE, fonts()).pdf.count(b"/Outlines") == 0


def test_a_letter_that_no_font_has_stops_a_bound_file(qapp: object) -> None:
    part = pages((Paragraph("a"),), STYLE, fonts())
    broken = replace(part, parts=(replace(part.parts[0], blocks=(Paragraph("\U00012000"),)),))
    with pytest.raises(MissingGlyphs):
        bound((part, broken), STYLE, fonts())
