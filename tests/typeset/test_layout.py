"""Where things stand on the page: sides, groups, headers, and what a screen reader hears."""

from __future__ import annotations

import re
import zlib
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage

from champion_app.typeset import boxes
from champion_app.typeset.blocks import (
    Block,
    Callout,
    FactTable,
    Heading,
    ListBlock,
    PageBreak,
    PageStyle,
    PairRow,
    Paragraph,
    Picture,
    Rule,
    Spacer,
    Span,
    WritingLines,
)
from champion_app.typeset.book import Book
from champion_app.typeset.errors import PictureUnreadable
from champion_app.typeset.papers import pages
from champion_app.typeset.paragraphs import lines, written
from champion_app.typeset.pieces import Piece
from champion_app.typeset.readings import reading
from champion_app.typeset.setter import Setter
from tests.typeset.paper import Read, declaration, fonts, ink, paragraphs
from tests.typeset.samples import STYLE, handout, style

BLOCKS: tuple[Block, ...] = (
    Heading("Title", 1),
    Paragraph("Some words of text that go on over more than a single line of the narrow page"),
    ListBlock(("one", "two"), ordered=True),
    Callout("Call 999", "emergency"),
    FactTable(("a", "b"), (("c", "d"),)),
)


def _pieces(block: Block, tag: str, width: float = 300) -> tuple[Piece, ...]:
    page = PageStyle(language=tag, title="")
    return boxes.laid(block, Setter(fonts(), Book(), page), width).pieces


def _pages_of(blocks: tuple[Block, ...], style: PageStyle = STYLE) -> list[str]:
    read = Read(pages(blocks, style, fonts()).pdf)
    count = read.document.pageCount()
    return [read.document.getAllText(page).text() for page in range(count)]


@pytest.mark.parametrize("tag", ["ar", "ur", "he"])
def test_right_to_left_papers_begin_at_the_right(tag: str, qapp: object) -> None:
    word = {"ar": "ماء", "ur": "پانی", "he": "מים"}[tag]
    blocks = (Paragraph(word), ListBlock((word,)), Callout(word))
    style = PageStyle(language=tag, title="", paper="A5", number="")
    page = Read(pages(blocks, style, fonts()).pdf).image(0, 1)
    dark = ink(page, 200)
    middle = page.width() / 2
    assert all(x > middle for x, _ in dark)


def test_left_to_right_papers_begin_at_the_left(qapp: object) -> None:
    blocks = (Paragraph("Tea"), ListBlock(("Tea",)), Callout("Tea"))
    style = PageStyle(language="en", title="", paper="A5", number="")
    page = Read(pages(blocks, style, fonts()).pdf).image(0, 1)
    assert all(x < page.width() / 2 for x, _ in ink(page, 200))


def test_an_english_line_on_an_arabic_page_keeps_its_own_order_at_the_right() -> None:
    text = "NHS England, 2026-11-01. CC BY 4.0"
    measured = written(text, "ar", fonts())
    (line,) = lines(measured, 99)
    assert measured.rtl
    seen = "".join(piece.text[g.cluster] for piece in line.sets for g in piece.glyphs)
    assert seen == text


def test_a_phone_number_inside_an_arabic_span_of_an_english_page_stays_whole() -> None:
    arabic = Span("اتصل بالرقم +44 20 7946 0958 الآن", language="ar")
    (line,) = lines(written((Span("Say: "), arabic), "en", fonts()), 99)
    seen = "".join(piece.text[g.cluster] for piece in line.sets for g in piece.glyphs)
    assert seen.startswith("Say: ")
    assert "+44 20 7946 0958" in seen


@pytest.mark.parametrize("tag", sorted(declaration()))
def test_no_line_is_wider_than_its_column(tag: str) -> None:
    for width in (6, 12, 30):
        for text in paragraphs(tag):
            assert all(
                line.width <= width + 0.01 for line in lines(written(text, tag, fonts()), width)
            )


def test_every_character_is_set_exactly_once() -> None:
    for tag in ("en", "ar", "th", "zh-Hans"):
        text = paragraphs(tag)[0]
        for width in (3, 8, 30):
            found = lines(written(text, tag, fonts()), width)
            kept = "".join(line.sets[0].text for line in found if line.sets)
            assert kept.replace(" ", "") == text.replace(" ", "")


def test_a_word_wider_than_the_line_is_cut_between_letters() -> None:
    address = "https://example.org/" + "x" * 80
    found = lines(written(address, "en", fonts()), 10)
    assert "".join(line.sets[0].text for line in found) == address


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("क्षत्रियक्षत्रिय", "hi"),
        ("শ্রদ্ধাশ্রদ্ধা", "bn"),
        ("لالالالا", "ar"),
        ("ក្រុមគ្រួសារ", "km"),
        ("किताबें", "hi"),
    ],
)
def test_no_cluster_is_ever_cut_however_narrow_the_line(text: str, tag: str) -> None:
    measured = written(text, tag, fonts())
    found = [line.sets[0].text for line in lines(measured, 0.1)]
    assert len(found) > 2
    assert "".join(found) == text
    # A sign that binds two consonants never stands last, nor the second half of a ligature first.
    assert not any(part.endswith(("\u094d", "\u09cd", "\u17d2")) for part in found)
    assert not any(part.startswith("ا") for part in found)


@pytest.mark.parametrize("mark", [":", "!", ")", "?", "،"])
def test_no_line_begins_with_a_mark_though_its_word_is_torn(mark: str) -> None:
    measured = written(f"Welcome{mark}", "en", fonts())
    letters = [width for width in measured.widths if width]
    found = lines(measured, sum(letters[:7]))
    assert [line.sets[0].text for line in found] == ["Welcom", f"e{mark}"]


def test_a_heading_is_set_smaller_before_its_longest_word_is_torn() -> None:
    normal, long = Heading("Hello there", 1), Heading("Welcome: what", 1)
    size = PageStyle(language="en", title="").size
    width = written("Welcome:", "en", fonts(), strong=True).width * size * 1.3
    assert len(_pieces(long, "en", width)) == 2
    assert _pieces(long, "en", width)[0].height < _pieces(normal, "en", 300)[0].height
    assert len(_pieces(Heading("Welcome:", 1), "en", width * 0.7)) > 1  # never below the text's


@pytest.mark.parametrize(("tag", "least"), [("en", 1.35), ("ar", 1.6), ("ur", 2.4), ("my", 1.7)])
def test_lines_stand_as_far_apart_as_their_script_needs(tag: str, least: float) -> None:
    assert reading(tag).leading >= least
    heights = [piece.height for piece in _pieces(Paragraph(paragraphs(tag)[0]), tag)]
    assert min(heights) >= least * 14 - 0.01


def test_a_heading_never_stands_last_on_a_page(qapp: object) -> None:
    for lead in range(20, 60):
        blocks = (Spacer(lead * 12), Heading("Below"), Paragraph("Text " * 60))
        found = _pages_of(blocks)
        page = next(text for text in found if "Below" in text)
        assert "Text" in page


def test_no_page_begins_or_ends_with_a_single_line_of_a_paragraph(qapp: object) -> None:
    words = " ".join(f"w{number}" for number in range(100))
    for lead in range(40, 58):
        found = _pages_of((Spacer(lead * 12), Paragraph(words)))
        counts = [len(re.findall(r"\n", text.split("Eating")[0].strip())) + 1 for text in found]
        assert 1 not in [count for count in counts if count]


def test_a_table_header_comes_again_on_each_page(qapp: object) -> None:
    rows = tuple((str(number), "text") for number in range(100, 180))
    found = _pages_of((FactTable(("Day", "What is on"), rows),))
    assert len(found) > 2
    assert all(text.count("What is on") == 1 for text in found)
    seen = [number for text in found for number in re.findall(r"^(\d+) ?text", text, re.M)]
    assert seen == [str(number) for number in range(100, 180)]


def test_a_page_break_breaks_once_and_never_leaves_an_empty_page(qapp: object) -> None:
    found = _pages_of((PageBreak(), Paragraph("one"), PageBreak(), PageBreak(), Paragraph("two")))
    assert ["one" in text for text in found] == [True, False]


def test_the_draft_note_stands_on_every_page_and_the_provenance_on_the_last(qapp: object) -> None:
    noted = replace(STYLE, draft_note="Draft only", footer=("Owner: NHS",))
    found = _pages_of((Paragraph("a"), PageBreak(), Paragraph("b")), noted)
    assert all("Draft only" in text for text in found)
    assert ["Owner: NHS" in text for text in found] == [False, True]
    everywhere = _pages_of(
        (Paragraph("a"), PageBreak(), Paragraph("b")), replace(noted, footer_everywhere=True)
    )
    assert all("Owner: NHS" in text for text in everywhere)


def test_a_long_pair_of_columns_goes_on_over_the_page(qapp: object) -> None:
    left = tuple(Paragraph(text, language="en") for text in paragraphs("en") * 3)
    right = tuple(Paragraph(text, language="bn") for text in paragraphs("bn") * 3)
    found = _pages_of((PairRow(left, right),))
    assert len(found) > 1
    assert sum(text.count("All human beings") for text in found) == 3


def test_blocks_without_text_take_their_room() -> None:
    assert sum(piece.height for piece in _pieces(WritingLines(4, gap=20), "en")) == 80
    assert sum(piece.height for piece in _pieces(Spacer(33), "en")) == 33
    assert len(_pieces(Rule(), "en")) == 1


def test_a_picture_is_printed_and_a_broken_one_is_named(qapp: object) -> None:
    png = _png(2, 1)
    pdf = pages((Picture(png, alt="Two dots", width=0.5),), STYLE, fonts()).pdf
    assert b"/Subtype /Image" in pdf
    assert b"(Two dots)" in pdf
    with pytest.raises(PictureUnreadable, match="b9"):
        pages((Picture(png[:40], alt="", key="b9"),), STYLE, fonts())


def _png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        check = zlib.crc32(kind + data).to_bytes(4, "big")
        return len(data).to_bytes(4, "big") + kind + data + check

    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes((8, 2, 0, 0, 0))
    rows = b"".join(b"\0" + b"\x80\x20\x20" * width for _ in range(height))
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def test_the_file_says_its_language_title_and_parts() -> None:
    pdf = pages(handout("ur"), style("ur"), fonts()).pdf
    assert b"/Lang (ur)" in pdf
    assert b"/Marked true" in pdf
    assert b"/DisplayDocTitle true" in pdf
    assert declaration()["ur"]["title"].encode() in pdf
    roles = re.findall(rb"/S /(\w+)", pdf)
    for role in (b"Document", b"H1", b"H2", b"P", b"L", b"LI", b"Lbl", b"LBody", b"Link"):
        assert role in roles
    for role in (b"Table", b"TR", b"TH", b"TD", b"Figure"):
        assert role in roles
    assert b"<pdfuaid:part>1</pdfuaid:part>" in pdf
    assert b"pdfuaid" not in pages((Paragraph("a"),), replace(STYLE, title=""), fonts()).pdf


def test_a_blank_paragraph_is_no_stop_for_a_reader() -> None:
    pdf = pages((Heading("a"), Heading(" "), Paragraph(""), Paragraph("b")), STYLE, fonts()).pdf
    assert re.findall(rb"/S /(\w+)", pdf).count(b"P") == 1
    assert re.findall(rb"/S /(\w+)", pdf).count(b"H2") == 1


def test_the_label_of_an_item_is_drawn_before_its_words() -> None:
    content = _content(pages((ListBlock(("one", "two")),), STYLE, fonts()).pdf)
    assert re.findall(rb"/(L\w+) <</MCID", content) == [b"Lbl", b"LBody"] * 2


def _content(pdf: bytes) -> bytes:
    """What draws the pages of a file."""
    return b"".join(
        zlib.decompress(stream)
        for stream in re.findall(rb"stream\n(x.+?)endstream", pdf, re.S)
        if b"BDC" in zlib.decompress(stream)
    )


def test_words_in_another_language_are_marked_with_it() -> None:
    spans = (Span("Ask for "), Span("ہاں", language="ur"), Span(" or ask", language="x)>>"))
    content = _content(pages((Paragraph(spans), ListBlock(("one",))), STYLE, fonts()).pdf)
    assert re.findall(rb"/Lang \((.*?)\)", content) == [b"ur"]
    assert content.count(b"BDC") + content.count(b"BMC") == content.count(b"EMC")


def test_pieces_are_marked_once_each_and_in_reading_order() -> None:
    content = _content(pages(BLOCKS, STYLE, fonts()).pdf)
    numbers = [int(number) for number in re.findall(rb"/MCID (\d+)", content)]
    assert numbers == list(range(len(numbers)))
    assert all(b - a == 1 for a, b in pairwise(numbers))
    assert content.count(b"BDC") + content.count(b"BMC") == content.count(b"EMC")


def test_a_nearly_empty_last_page_is_saved_by_tighter_spacing(qapp: object) -> None:
    lines = tuple(Paragraph(f"Line {number}") for number in range(27))
    assert len(_pages_of(lines)) == 1
    loose = (*lines, PageBreak(), Paragraph("next"))
    assert len(_pages_of(loose)) == 2
    heights = [len(_pages_of(lines[:count])) for count in (20, 24, 27)]
    assert heights == [1, 1, 1]


def test_a_sole_table_row_never_stands_under_its_header(qapp: object) -> None:
    rows = tuple((f"row{number}", "text") for number in range(6))
    for lead in range(40, 56):
        for text in _pages_of((Spacer(lead * 12), FactTable(("Day", "What"), rows))):
            assert text.count("row") != 1


def test_a_jpeg_is_taken_as_it_is() -> None:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG")
    pdf = pages((Picture(bytes(data.data()), alt="Blue"),), STYLE, fonts()).pdf
    assert b"/Filter /DCTDecode" in pdf
    assert bytes(data.data()) in pdf


def test_a_table_row_in_a_column_is_divided_where_a_small_page_ends(qapp: object) -> None:
    table = FactTable((), (("word " * 60, "one"),))
    large = PageStyle(language="en", title="", paper="A5", size=28, number="")
    large = replace(large, draft_note="not yet read by anybody " * 5)
    found = _pages_of((PairRow((table,), (table,)),), large)
    assert len(found) > 1
    assert "".join(found).count("word") == 120
