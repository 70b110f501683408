"""Whole papers: every language, nothing missing, the text still there, the bytes the same."""

from __future__ import annotations

import csv
import json
import re
import shutil
import subprocess
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest

from champion_app.typeset.blocks import (
    Block,
    Callout,
    Heading,
    PageBreak,
    PageStyle,
    Paragraph,
    Span,
)
from champion_app.typeset.errors import MissingGlyphs, TooLarge
from champion_app.typeset.fonts import Fonts
from champion_app.typeset.papers import fitted, merged, pages
from champion_app.typeset.paragraphs import lines, written
from champion_app.typeset.readings import reading
from tests.typeset.paper import FONTS, ROOT, TEN, Read, declaration, fonts, paragraphs
from tests.typeset.samples import STYLE, handout, style

# What PDFium gives back of a page, spaces ignored. It orders right-to-left text by guesswork
# (Urdu printed by Chromium: 0.55) and hides a few marks of Thai.
LEAST_TEXT = {"ur": 0.93, "th": 0.95}


# Joiners, soft hyphens of PDFium, and the marks of direction that poppler adds.
_UNSEEN = "\u200b\u200c\u200d\ufffe\x02\u200e\u200f\u202a\u202b\u202c"


def _letters(text: str) -> str:
    kept = unicodedata.normalize("NFC", text)
    return "".join(c for c in kept if not c.isspace() and c not in _UNSEEN)


def _share(wanted: str, found: str) -> float:
    """The share of the wanted text's short stretches that are found."""
    stretches = [wanted[index : index + 4] for index in range(len(wanted) - 3)]
    return sum(stretch in found for stretch in stretches) / len(stretches)


@pytest.mark.parametrize("tag", sorted(declaration()))
def test_each_language_prints_and_its_text_comes_back(tag: str, qapp: object) -> None:
    paper = pages(handout(tag), style(tag), fonts())
    assert 2 <= paper.pages <= 4
    assert len(paper.pdf) < 150_000
    found = _letters(Read(paper.pdf).text())
    least = LEAST_TEXT.get(tag, 0.99)
    assert _share(_letters("".join(paragraphs(tag))), found) >= least
    assert "+442079460958" in found


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler's pdftotext is not here")
@pytest.mark.parametrize("tag", ["ar", "fa", "ur", "hi", "my", "zh-Hant"])
def test_poppler_reads_the_text_too(tag: str, tmp_path: Path) -> None:
    file = tmp_path / "paper.pdf"
    texts = [text for text in paragraphs(tag) if text.strip()]
    file.write_bytes(pages([*map(Paragraph, texts)], style(tag), fonts()).pdf)
    command = ["pdftotext", "-enc", "UTF-8", str(file), "-"]
    found = _letters(subprocess.run(command, check=True, capture_output=True).stdout.decode())
    for text in texts:
        assert _share(_letters(text), found) >= (0.96 if tag == "ur" else 1), text


@pytest.mark.parametrize("tag", ["ar", "ur", "fa", "ps"])
@pytest.mark.parametrize("width", [14, 22, 99])
def test_numbers_stand_in_order_and_whole_on_each_line(tag: str, width: float) -> None:
    words = declaration()[tag]["title"]
    text = f"{words} +44 20 7946 0958 {words} 2.5-5 ml {words}"
    seen = [
        "".join(piece.text[glyph.cluster] for piece in line.sets for glyph in piece.glyphs)
        for line in lines(written(text, tag, fonts()), width)
    ]
    assert sum("+44 20 7946 0958" in line for line in seen) == 1
    assert sum("2.5-5 ml" in line for line in seen) == 1
    paper = pages((Paragraph(text),), PageStyle(language=tag, title=""), fonts())
    assert paper.isolated[:2] == ("+44 20 7946 0958", "2.5-5 ml")


def test_the_same_blocks_give_the_same_bytes() -> None:
    first, second = (pages(handout("ur"), style("ur"), fonts()).pdf for _ in range(2))
    assert first == second


def test_no_font_is_left_out_of_the_file() -> None:
    pdf = pages(handout("bn"), style("bn"), fonts()).pdf
    names = set(re.findall(rb"/BaseFont /([^\s/]+)", pdf))
    assert names
    assert all(re.fullmatch(rb"[A-Z]{6}\+Noto\w+-(Regular|Bold)", name) for name in names)
    assert b"Helvetica" not in pdf
    assert pdf.count(b"/FontFile2") == len(names)


def test_a_letter_that_no_font_has_is_refused_with_its_block() -> None:
    blocks = (Heading("Fine"), Paragraph("Hello 𓀀 and 𐀀", key="b7"), Callout("also 𓀀"))
    with pytest.raises(MissingGlyphs) as refused:
        pages(blocks, STYLE, fonts())
    named = {place.block: place.characters for place in refused.value.places}
    assert named == {"b7": "𓀀𐀀", "Callout 3": "𓀀"}
    assert "U+13000" in str(refused.value)


def test_without_the_pack_chinese_letters_are_refused_rather_than_drawn_otherwise() -> None:
    blocks, alone = (Paragraph("直"),), Fonts(FONTS)
    assert pages(blocks, PageStyle(language="zh-Hans", title=""), alone).pages == 1
    for tag in ("zh-Hant", "ja", "yue"):
        with pytest.raises(MissingGlyphs):
            pages(blocks, PageStyle(language=tag, title=""), alone)


def test_letters_that_countries_draw_otherwise_are_drawn_with_each_ones_font() -> None:
    wanted = {"zh-Hans": "SC", "zh-Hant": "TC", "zh-TW": "TC", "yue": "HK", "zh-HK": "HK"}
    wanted |= {"ja": "JP", "ko": "KR"}
    for tag, region in wanted.items():
        families = {run.face.family for run in written("直骨角，字", tag, fonts()).runs}
        assert families == {f"Noto Sans {region}"}, tag
    simplified = written("们直", "zh-Hant", fonts())
    assert not simplified.missing
    assert [run.face.family for run in simplified.runs] == ["Noto Sans SC", "Noto Sans TC"]
    assert not written("𨋢𠵱", "yue", fonts()).missing


def test_a_letter_missing_in_the_page_title_is_refused_too() -> None:
    with pytest.raises(MissingGlyphs, match="page"):
        pages((Paragraph("a"),), replace(STYLE, title="𓀀"), fonts())


def test_every_shipped_language_can_name_foreign_words() -> None:
    foreign = "Łódź Ştefan Київ محمد শিশু ਬੱਚੇ 北京 ☐ ☎ ✓ 💊 ½ ≥ €"
    for tag in TEN:
        assert pages((Paragraph(foreign),), PageStyle(language=tag, title=""), fonts()).pages == 1


def test_copies_are_numbered_by_themselves_and_share_what_is_equal(qapp: object) -> None:
    body: tuple[Block, ...] = handout("en")
    single = pages((Paragraph("For Amina"), *body), style("en"), fonts())
    names = [f"Amina {number}" for number in range(20)]
    copies = [(Paragraph(f"For {name}"), *body) for name in names]
    paper = merged(copies, style("en"), fonts())
    assert paper.pages == 20 * single.pages
    found = Read(paper.pdf)
    for number, name in enumerate(names):
        page = number * single.pages
        text = found.document.getAllText(page).text()
        assert f"For {name}\r" in text or f"For {name}\n" in text
        assert f"1/{single.pages}" in text
    assert len(paper.pdf) < 20 * len(single.pdf)


def test_a_poster_is_one_page_at_the_largest_size(qapp: object) -> None:
    blocks = (Heading("Flu jabs", 1), Paragraph("Every Tuesday from 10 to 12 in the library."))
    poster = fitted(blocks, replace(STYLE, paper="A3"), fonts(), least=18, most=96)
    assert poster.pages == 1
    size = Read(poster.pdf).document.pagePointSize(0)
    assert (round(size.width()), round(size.height())) == (842, 1191)


def test_a_poster_with_too_much_on_it_runs_on_rather_than_shrinking() -> None:
    blocks = tuple(Paragraph(text) for text in paragraphs("en") * 6)
    assert fitted(blocks, STYLE, fonts(), least=18, most=40).pages > 1


def test_a_poster_that_cannot_hold_even_a_line_is_named() -> None:
    tiny = replace(STYLE, paper="A5", landscape=True)
    with pytest.raises(TooLarge):
        fitted((Paragraph("A"),), tiny, fonts(), least=300, most=400)


def test_what_is_higher_than_a_page_is_named() -> None:
    tiny = replace(STYLE, paper="A5", landscape=True, size=300)
    with pytest.raises(TooLarge, match="b1"):
        pages((Paragraph("A", key="b1"),), tiny, fonts())


def test_an_empty_paper_is_one_page() -> None:
    assert pages((), STYLE, fonts()).pages == 1
    assert pages((Paragraph(""), Paragraph(())), STYLE, fonts()).pages == 1


def test_links_lead_where_they_say() -> None:
    text = (Span("See "), Span("the page", link="https://www.nhs.uk/flu"), Span("."))
    pdf = pages((Paragraph(text),), STYLE, fonts()).pdf
    assert b"(https://www.nhs.uk/flu)" in pdf
    assert pdf.count(b"/Subtype /Link") == 1


@pytest.mark.parametrize(
    ("tag", "order"),
    [("en", ["4 1", "2 3"]), ("ar", ["1 4", "3 2"])],
)
def test_a_booklet_folds_into_reading_order(tag: str, order: list[str], qapp: object) -> None:
    page = PageStyle(language=tag, title="", paper="A5", booklet=True, number="")
    blocks = tuple(block for number in "1234" for block in (Paragraph(number), PageBreak()))
    paper = pages(blocks, page, fonts())
    read = Read(paper.pdf)
    assert paper.pages == 2
    size = read.document.pagePointSize(0)
    assert (round(size.width()), round(size.height())) == (842, 595)
    seen = []
    for sheet in range(2):
        dark = {number: _left_of(read, sheet, number) for number in "1234"}
        there = sorted((x, number) for number, x in dark.items() if x is not None)
        seen.append(" ".join(number for _, number in there))
    assert seen == order


@pytest.mark.parametrize(("tag", "order"), [("en", "1 2"), ("ar", "2 1")])
def test_two_pages_stand_side_by_side_as_they_are_read(tag: str, order: str, qapp: object) -> None:
    page = PageStyle(language=tag, title="", number="", paired=True)
    paper = pages((Paragraph("1"), PageBreak(), Paragraph("2")), page, fonts())
    read = Read(paper.pdf)
    assert (paper.pages, round(read.document.pagePointSize(0).width())) == (1, 1191)
    there = sorted((_left_of(read, 0, number), number) for number in "12")
    assert " ".join(number for _, number in there) == order


def _left_of(read: Read, page: int, word: str) -> float | None:
    """Where a word stands on a page from the left, in points."""
    text = read.document.getAllText(page).text()
    if word not in text:
        return None
    start = text.index(word)
    return float(read.document.getSelectionAtIndex(page, start, len(word)).boundingRectangle().x())


def test_a_font_pack_brings_its_languages(tmp_path: Path) -> None:
    entries = json.loads((FONTS / "manifest.json").read_text(encoding="utf-8"))["fonts"]
    han = next(entry for entry in entries if entry["family"] == "Noto Sans SC")
    (tmp_path / han["file"]).write_bytes((FONTS / han["file"]).read_bytes())
    pack = {"fonts": [{**han, "family": "Noto Sans TC"}]}
    (tmp_path / "manifest.json").write_text(json.dumps(pack), encoding="utf-8")
    page = PageStyle(language="zh-Hant", title="")
    assert pages((Paragraph("直"),), page, Fonts(FONTS, tmp_path)).pages == 1


def test_every_language_of_the_table_writes_its_name_with_its_own_fonts() -> None:
    with (ROOT / "resources" / "languages.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) > 80
    for row in rows:
        found = written(row["autonym"], row["tag"], fonts(), strong=True)
        assert not found.missing, row["tag"]
        assert reading(row["tag"]).families[0] == row["font"], row["tag"]
        assert row["font"] in fonts().families(), row["tag"]
