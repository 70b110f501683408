"""Codes to scan, read off the drawn page by a reader that shares nothing with what drew them."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
import segno
import zxingcpp
from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from champion_app.documents import handout as paper
from champion_app.documents.sheet import Options
from champion_app.domain.facts import HandoutFacts
from champion_app.domain.handout_errors import CodeTooLong
from champion_app.typeset import codes
from champion_app.typeset.blocks import Size
from tests.documents.pages import handout

DOTS = 200
"""Dots an inch of a cheap printer."""
SHORT = "https://www.nhs.uk/live-well/eat-well/"
LONG = "https://www.example.org/handouts?" + "&".join(f"part{n}=value{n * 7}" for n in range(24))
OWN_LETTERS = "https://example.org/صحت/খাবার?x=1"


def with_code(language: str, *addresses: str, beside: str = "") -> HandoutFacts:
    """A shipped handout with a code for each address."""
    facts = handout("welcome", language, beside)
    more = tuple(
        {"id": f"q{n}", "kind": "qr", "url": one, "caption": f"{n}"}
        for n, one in enumerate(addresses)
    )
    edition = replace(facts.edition, blocks=(*facts.edition.blocks[:2], *more))
    other = facts.beside and replace(facts.beside, blocks=(*facts.beside.blocks[:2], *more))
    return replace(facts, edition=edition, beside=other)


def opened(pdf: bytes) -> tuple[QPdfDocument, QBuffer]:
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    return document, buffer


def seen(document: QPdfDocument, page: int) -> QImage:
    """A page as ink on white, as a printer sets it."""
    size = document.pagePointSize(page) * DOTS / 72
    sheet = QImage(size.toSize(), QImage.Format.Format_RGB32)
    sheet.fill(0xFFFFFFFF)
    painter = QPainter(sheet)
    painter.drawImage(0, 0, document.render(page, QSize(sheet.size())))
    painter.end()
    return sheet.convertToFormat(QImage.Format.Format_Grayscale8)


@pytest.mark.parametrize(
    ("language", "beside", "size", "sheet"),
    [("en", "", 14, "A4"), ("ur", "", 14, "A4"), ("en", "ur", 12, "A4"), ("bn", "", 20, "A5")],
)
def test_a_phone_reads_from_every_code_the_address_that_is_printed_beside_it(
    language: str, beside: str, size: float, sheet: Size
) -> None:
    facts = with_code(language, SHORT, LONG, OWN_LETTERS, beside=beside)
    made = paper.pdf(facts, Options(language, beside=beside, size=size, paper=sheet))
    document, _kept = opened(made.pdf)
    read: list[str] = []
    printed = ""
    for page in range(document.pageCount()):
        read += [one.text for one in zxingcpp.read_barcodes(seen(document, page))]
        printed += re.sub(r"\s|\u200b", "", document.getAllText(page).text())
    document.close()
    assert sorted(read) == sorted([SHORT, LONG, OWN_LETTERS] * (2 if beside else 1))
    if not beside:  # lines of two columns are read across
        assert (printed.count(SHORT), printed.count(LONG)) == (1, 1)


def test_the_drawn_squares_are_those_of_the_code_and_its_margin_is_empty() -> None:
    """Read back square by square from the pixels."""
    document, _kept = opened(paper.pdf(with_code("en", SHORT), Options("en")).pdf)
    sheet = seen(document, 0)
    document.close()
    (found,) = zxingcpp.read_barcodes(sheet)
    rows = segno.make_qr(SHORT, error="m").matrix
    corner, end = found.position.top_left, found.position.bottom_right
    unit = (end.x - corner.x) / len(rows)
    assert unit / DOTS * 25.4 >= codes.FINEST - 0.01
    around = range(-codes.QUIET, len(rows) + codes.QUIET)
    for down in around:
        for across in around:
            inside = down in range(len(rows)) and across in range(len(rows))
            dark = inside and bool(rows[down][across])
            at = (round(corner.x + (across + 0.5) * unit), round(corner.y + (down + 0.5) * unit))
            assert (sheet.pixelColor(*at).value() < 128) == dark


def test_a_code_grows_until_it_can_be_read_and_is_refused_beyond_that() -> None:
    assert codes.edge_of(SHORT, 28) == 28
    assert 28 < codes.edge_of(LONG, 28) <= codes.WIDEST
    for length in (700, 5000):
        with pytest.raises(CodeTooLong) as told:
            paper.pdf(with_code("en", "https://example.org/" + "x" * length), Options("en"))
        assert told.value.facts["where"]
