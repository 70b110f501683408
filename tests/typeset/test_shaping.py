"""Letters are joined and ordered as HarfBuzz says, and the page shows those very outlines."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
import uharfbuzz as hb
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QTransform

from champion_app.typeset import paragraphs
from champion_app.typeset.blocks import PageStyle, Paragraph
from champion_app.typeset.papers import pages
from tests.typeset.paper import FONTS, Read, fonts, ink

SAMPLES = {
    "ar": ("NotoNaskhArabic-Regular.ttf", "Arab", "اشرب الماء كل يوم، ولا تنسَ اللقاحَ"),
    "fa": ("NotoNaskhArabic-Regular.ttf", "Arab", "می‌خواهم پزشک را ببینم"),
    "ur": ("NotoNastaliqUrdu-Regular.ttf", "Arab", "روزانہ پھل اور سبزیاں کھائیں"),
    "he": ("NotoSansHebrew.ttf", "Hebr", "שִׂיחָה עם רופא"),
    "bn": ("NotoSansBengali.ttf", "Beng", "স্বাস্থ্যকর খাবার ও ক্লিনিক"),
    "pa": ("NotoSansGurmukhi.ttf", "Guru", "ਸਿਹਤਮੰਦ ਭੋਜਨ ਪ੍ਰਾਪਤ ਕਰੋ"),
    "ta": ("NotoSansTamil.ttf", "Taml", "ஆரோக்கியமான உணவு"),
    "my": ("NotoSansMyanmar.ttf", "Mymr", "ကျန်းမာရေး"),
    "ro": ("NotoSans.ttf", "Latn", "Sănătatea ţi şi ești bine"),
    "uk": ("NotoSans.ttf", "Cyrl", "Їжте овочі щодня"),
    "zh-Hans": ("NotoSansSC.ttf", "Hani", "多吃蔬菜，少吃盐"),
}
RIGHT_TO_LEFT = {"ar", "fa", "ur", "he"}
SIZE, SCALE = 28, 3


@dataclass(frozen=True)
class Drawn:
    """A glyph as HarfBuzz places it, in font units from the left."""

    number: int
    x: int
    y: int


def harfbuzz(tag: str) -> tuple[hb.Font, list[Drawn], int]:
    """A sample shaped by HarfBuzz alone: the font, glyphs from the left, and their whole width."""
    file, script, text = SAMPLES[tag]
    font = hb.Font(hb.Face(hb.Blob.from_file_path(str(FONTS / file))))
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.direction = "rtl" if tag in RIGHT_TO_LEFT else "ltr"
    buffer.script, buffer.language = script, tag
    hb.shape(font, buffer)
    drawn, pen = [], 0
    for info, at in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        drawn.append(Drawn(info.codepoint, pen + at.x_offset, at.y_offset))
        pen += at.x_advance
    return font, drawn, pen


@pytest.mark.parametrize("tag", SAMPLES)
def test_glyphs_come_in_the_order_that_harfbuzz_gives(tag: str) -> None:
    measured = paragraphs.written(SAMPLES[tag][2], tag, fonts())
    (line,) = paragraphs.lines(measured, 1000)
    found = [glyph.gid for piece in line.sets for glyph in piece.glyphs]
    assert found == [glyph.number for glyph in harfbuzz(tag)[1]]


class _Pen:
    """Draws an outline into a Qt path."""

    def __init__(self) -> None:
        self.path = QPainterPath()
        self.path.setFillRule(Qt.FillRule.WindingFill)

    def moveTo(self, to: tuple[float, float]) -> None:  # noqa: N802 - HarfBuzz's name
        self.path.moveTo(*to)

    def lineTo(self, to: tuple[float, float]) -> None:  # noqa: N802 - HarfBuzz's name
        self.path.lineTo(*to)

    def qCurveTo(self, by: tuple[float, float], to: tuple[float, float]) -> None:  # noqa: N802 - as above
        self.path.quadTo(*by, *to)

    def curveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802 - HarfBuzz's name
        first, second, to = points
        self.path.cubicTo(*first, *second, *to)

    def closePath(self) -> None:  # noqa: N802 - HarfBuzz's name
        self.path.closeSubpath()


def _expected(tag: str, width: int, height: int) -> QImage:
    """The line painted from HarfBuzz's outlines, its left end at the left edge of the picture."""
    font, drawn, _ = harfbuzz(tag)
    sheet = QImage(width, height, QImage.Format.Format_RGB32)
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("black"))
    enlarged = {"ar": 1.15, "fa": 1.15, "he": 1.06}.get(tag, 1.0)
    unit = SIZE * SCALE * enlarged / font.face.upem
    for glyph in drawn:
        pen = _Pen()
        font.draw_glyph_with_pen(glyph.number, pen)
        at = QTransform(unit, 0, 0, -unit, 20 + glyph.x * unit, height / 2 - glyph.y * unit)
        painter.setTransform(at)
        painter.drawPath(pen.path)
    painter.end()
    return sheet


def _moved_to_origin(pixels: set[tuple[int, int]]) -> set[tuple[int, int]]:
    left = min(x for x, _ in pixels)
    top = min(y for _, y in pixels)
    return {(x - left, y - top) for x, y in pixels}


def _shared(one: set[tuple[int, int]], other: set[tuple[int, int]]) -> float:
    """The share of pixels that both pictures have, at the best of nine small shifts."""
    return max(
        len(one & {(x + dx, y + dy) for x, y in other}) / max(len(one), len(other))
        for dx in (-1, 0, 1)
        for dy in (-1, 0, 1)
    )


@pytest.mark.parametrize("tag", SAMPLES)
def test_the_page_shows_the_outlines_that_harfbuzz_places(tag: str, qapp: object) -> None:
    style = PageStyle(language=tag, title="", paper="A5", landscape=True, size=SIZE, number="")
    paper = pages((Paragraph(SAMPLES[tag][2]),), style, fonts())
    page = Read(paper.pdf).image(0, SCALE)
    seen = _moved_to_origin(ink(page))
    wanted = _moved_to_origin(ink(_expected(tag, page.width(), page.height())))
    assert _shared(seen, wanted) > 0.93


def test_an_arabic_word_stays_joined_where_its_weight_changes() -> None:
    whole = paragraphs.written("مستشفى", "ar", fonts())
    first, second = paragraphs.Span("مست", strong=True), paragraphs.Span("شفى")
    parts = paragraphs.written((first, second), "ar", fonts())
    one = [g.gid for s in paragraphs.lines(whole, 99)[0].sets for g in s.glyphs]
    two = [g.gid for s in paragraphs.lines(parts, 99)[0].sets for g in s.glyphs]
    # Both weights of this font number their glyphs alike.
    assert one == two


def test_romanian_letters_get_commas_only_in_romanian() -> None:
    shapes = {}
    for tag in ("ro", "tr"):
        line = paragraphs.lines(paragraphs.written("ş", tag, fonts()), 99)[0]
        shapes[tag] = line.sets[0].glyphs[0].gid
    assert shapes["ro"] != shapes["tr"]


def test_a_word_ends_with_a_hyphen_only_where_a_soft_one_divides_it(qapp: object) -> None:
    text = "under\u00adstand\u00ading"
    whole = paragraphs.written(text, "en", fonts())
    hyphen = paragraphs.written("\u2010", "en", fonts()).width
    first = paragraphs.written("understand", "en", fonts()).width
    seen = []
    for room in (whole.width + 0.01, first + hyphen + 0.01, first + hyphen - 0.01):
        lines = paragraphs.lines(whole, room)
        assert all(line.width <= room for line in lines)
        seen.append(
            [len([g for s in line.sets for g in s.glyphs if g.x_advance]) for line in lines]
        )
    assert seen == [[13], [11, 3], [6, 8]]
    style = PageStyle(language="en", title="", size=72, number="")
    # PDFium's sign for a hyphen that is only there because a line ends.
    assert "understand\ufffeing" in Read(pages((Paragraph(text),), style, fonts()).pdf).text()


@pytest.mark.parametrize(("tag", "text"), [("ar", "من ٤–٦ مرات"), ("fa", "روزی ۲٫۵–۵")])
def test_a_dash_that_its_font_lacks_does_not_change_the_digits_beside_it(
    tag: str, text: str
) -> None:
    runs = paragraphs.written(text, tag, fonts()).runs
    drawn = {text[n]: run.face.family for run in runs for n in range(run.start, run.end)}
    assert drawn.pop("–") == "Noto Sans"
    assert {drawn[letter] for letter in drawn if letter.isdigit()} == {"Noto Naskh Arabic"}
