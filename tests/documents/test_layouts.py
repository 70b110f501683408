"""A handout in every layout, read back from the file: sizes, order, what is left out."""

from __future__ import annotations

import base64
import io
import re
import zlib
from collections import Counter
from dataclasses import replace
from itertools import pairwise
from math import ceil

import pytest
from PIL import Image

from champion_app.documents import handout as paper
from champion_app.documents.layouts import LAYOUTS, layout
from champion_app.documents.sheet import Options
from champion_app.domain.errors import UnknownChoice
from champion_app.domain.facts import EditionFacts, HandoutFacts
from champion_app.domain.handout_errors import (
    OneLanguageOnly,
    PaperOutsideLayout,
    PdfKeepsItsForm,
    SizeOutsideLayout,
)
from champion_app.typeset.readings import scale
from tests.documents.pages import TEN, TODAY, handout, text_of
from tests.typeset.paper import Read, ink

CARD = (85.6 * 72 / 25.4, 54 * 72 / 25.4)
A4, A3 = (595, 842), (842, 1191)


def shorter(slug: str, language: str, beside: str = "", keep: int = 5) -> HandoutFacts:
    """A shipped handout with its first blocks and its last ones: a contact, a danger, a closing."""
    facts = handout(slug, language, beside)

    def cut(one: EditionFacts) -> EditionFacts:
        return replace(one, blocks=(*one.blocks[:keep], *one.blocks[-3:]))

    return replace(
        facts, edition=cut(facts.edition), beside=cut(facts.beside) if facts.beside else None
    )


def without_signs(facts: HandoutFacts) -> HandoutFacts:
    """The same without callouts: the letter in their signs is a drawing."""
    kept = tuple(one for one in facts.edition.blocks if one["kind"] != "callout")
    return replace(facts, edition=replace(facts.edition, blocks=kept))


def written(language: str, *blocks: dict[str, object]) -> HandoutFacts:
    """A handout of these blocks."""
    named = tuple({"id": f"b{number}", **block} for number, block in enumerate(blocks))
    edition = EditionFacts(
        id="0" * 32, language=language, title="Title", blocks=named, status="in_use"
    )
    return HandoutFacts(slug="small", title="Title", edition=edition, today=TODAY)


def paragraph(text: object) -> dict[str, object]:
    return {"kind": "paragraph", "text": text}


def sizes_in(pdf: bytes) -> Counter[float]:
    """The sizes of letters in points that the pages' operators ask for, by how often."""
    found: Counter[float] = Counter()
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        try:
            content = zlib.decompress(stream)
        except zlib.error:
            continue
        if b"BT" in content and b" Tf" in content:
            found.update(float(one) for one in re.findall(rb"/F\d+ ([\d.]+) Tf", content))
    return found


def sheet_of(read: Read, page: int = 0) -> tuple[int, int]:
    """A page's edges in whole points."""
    size = read.document.pagePointSize(page)
    return round(size.width()), round(size.height())


def places_of(read: Read, words: str, page: int = 0) -> list[tuple[float, float]]:
    """Where words stand on a page, their left ends from the top left corner, in points."""
    text = read.document.getAllText(page).text()
    starts = [match.start() for match in re.finditer(re.escape(words), text)]
    boxes = [
        read.document.getSelectionAtIndex(page, start, len(words)).boundingRectangle()
        for start in starts
    ]
    return [(box.x(), box.y()) for box in boxes]


@pytest.mark.parametrize("name", LAYOUTS)
def test_every_layout_is_printed_in_ten_languages_and_says_what_it_is(name: str) -> None:
    expected = {"booklet": (842, 595)}.get(name, A4)
    for language in TEN:
        facts = shorter("welcome", language, keep=1 if name == "poster" else 4)
        made = paper.pdf(facts, Options(language, layout=name))
        read = Read(made.pdf)
        assert read.document.pageCount() == made.pages
        assert {sheet_of(read, page) for page in range(made.pages)} == {expected}
        pages = text_of(made.pdf)
        said = [page for page in pages if page]
        drafts = ["reviewed" in page and "Draft" in page for page in said]
        assert drafts == [language != "en"] * len(said), (name, language)
        whole = " ".join(pages)
        assert language in {"ur", "ar"} or f"welcome-{language}" in whole
        assert "999" in whole


@pytest.mark.parametrize(("language", "size"), [("en", 16), ("ur", 18), ("ar", 20), ("bn", 28)])
def test_large_print_is_as_large_as_it_says_down_to_the_page_number(
    language: str, size: int
) -> None:
    facts = without_signs(shorter("eating-well", language, keep=6))  # with a table
    made = paper.pdf(facts, Options(language, layout="large-print", size=size))
    sizes = sizes_in(made.pdf)
    assert min(sizes) >= size
    running = {size, round(size * scale("Noto Naskh Arabic"), 2)}
    assert sizes.most_common(1)[0][0] in running
    assert made.pages >= paper.pdf(facts, Options(language, size=12)).pages


def test_large_print_is_eighteen_points_and_never_shrunk_to_save_a_page() -> None:
    line = paragraph("One line of words.")
    for count in range(8, 24):
        made = paper.pdf(written("en", *[line] * count), Options("en", layout="large-print"))
        assert min(sizes_in(made.pdf)) == 18


@pytest.mark.parametrize(("language", "words"), [("en", "Wash"), ("ar", "اغسل")])
def test_easy_read_has_a_sentence_a_row_beside_its_picture(language: str, words: str) -> None:
    drawn = io.BytesIO()
    Image.new("RGB", (60, 40), "black").save(drawn, "PNG")
    picture = base64.b64encode(drawn.getvalue()).decode("ascii")
    facts = written(
        language,
        {"kind": "image", "picture": picture, "alt": "Hands"},
        paragraph(f"{words} 1. {words} 2. {words} 3."),
        {"kind": "callout", "tone": "emergency", "text": f"{words} 4."},
    )
    made = paper.pdf(facts, Options(language, layout="easy-read"))
    read = Read(made.pdf)
    rows = places_of(read, words)
    assert len(rows) == 4
    assert all(low - high > 30 for (_, high), (_, low) in pairwise(rows))
    wide = read.document.pagePointSize(0).width()
    dark = [x for x, _ in ink(read.image(0, 1), 4)]  # of a picture: no letter is that black
    assert min(sizes_in(made.pdf)) >= 14
    assert len(dark) > 1000
    if language == "en":
        assert max(dark) < min(x for x, _ in rows)
        assert min(x for x, _ in rows) > wide * 0.35
    else:
        assert min(dark) > max(x for x, _ in rows)


@pytest.mark.parametrize("count", [3, 5, 8])
@pytest.mark.parametrize("language", ["en", "ur"])
def test_a_booklet_of_three_to_eight_pages_folds_into_reading_order(
    language: str, count: int
) -> None:
    words = [f"{number}{number}{number}" for number in range(1, count + 1)]
    turn: dict[str, object] = {"kind": "page_break"}
    parts = [part for one in words for part in (paragraph(one), turn)][:-1]
    made = paper.pdf(written(language, *parts), Options(language, layout="booklet"))
    read = Read(made.pdf)
    leaves = ceil(count / 4) * 4
    assert made.pages == leaves // 2
    folded = [0] * leaves
    for side in range(made.pages):
        assert sheet_of(read, side) == (842, 595)
        for number, word in enumerate(words, 1):
            for x, _ in places_of(read, word, side):
                right = x > 421
                # Bound at the right, the outer page of each side is on the other half.
                outer = right == ((side % 2 == 0) == (language == "en"))
                folded[side if outer else leaves - 1 - side] = number
    assert folded == [*range(1, count + 1), *[0] * (leaves - count)]
    assert (b"/Direction /R2L" in made.pdf) == (language == "ur")
    assert b"/Duplex /DuplexFlipShortEdge" in made.pdf
    assert b"pdfuaid" not in made.pdf  # folded pages cannot be read out in order


def test_an_a5_leaflet_is_not_folded() -> None:
    read = Read(paper.pdf(shorter("welcome", "en"), Options("en", paper="A5")).pdf)
    assert sheet_of(read) == (420, 595)


def test_a_poster_fills_one_page_with_larger_letters_than_a_leaflet() -> None:
    facts = shorter("welcome", "en", keep=3)
    leaflet = paper.pdf(facts, Options("en"))
    small, large = (
        paper.pdf(facts, Options("en", layout="poster", paper=one)) for one in ("A4", "A3")
    )
    assert (small.pages, large.pages) == (1, 1)
    assert sheet_of(Read(small.pdf)) == A4
    assert sheet_of(Read(large.pdf)) == A3
    usual = [sizes_in(one.pdf).most_common(1)[0][0] for one in (leaflet, small, large)]
    assert usual[0] < usual[1] < usual[2]


def test_a_long_poster_on_a3_stands_in_two_halves_before_it_takes_a_second_sheet() -> None:
    made = paper.pdf(handout("eating-well", "en"), Options("en", layout="poster", paper="A3"))
    read = Read(made.pdf)
    assert (made.pages, sheet_of(read)) == (1, (1191, 842))
    assert sizes_in(made.pdf).most_common(1)[0][0] >= 14
    ((title, _), *_), ((phone, _),) = (
        places_of(read, words) for words in ("Eating well", "0300 330 7010")
    )
    assert title < 595 < phone


def test_a_poster_with_too_much_on_it_goes_on_and_loses_nothing() -> None:
    facts = handout("welcome", "en")
    made = paper.pdf(facts, Options("en", layout="poster"))
    assert made.pages > 1
    assert sizes_in(made.pdf).most_common(1)[0][0] >= LAYOUTS["poster"].own["A4"]
    pages = text_of(made.pdf)
    assert "0303 123 1113" in pages[-1]
    numbers = [f"Page {number} of {made.pages}" for number in range(1, made.pages + 1)]
    assert all(number in page for number, page in zip(numbers, pages, strict=True))


def test_cards_for_a_wallet_stand_on_the_sheet_where_they_are_cut() -> None:
    made = paper.pdf(handout("welcome", "en"), Options("en", layout="wallet-card"))
    read = Read(made.pdf)
    assert (made.pages, sheet_of(read)) == (1, A4)
    titles = places_of(read, "Welcome: what we write down")
    codes = places_of(read, "welcome-en · Version 1 · English")
    assert (len(titles), len(codes)) == (5, 10)
    assert len({round(x) for x, _ in titles}) == 1  # a card of two faces, folded
    assert all(abs(low - high - CARD[1]) < 0.5 for (_, high), (_, low) in pairwise(titles))
    lefts = sorted({round(x, 1) for x, _ in codes})
    assert abs(lefts[1] - lefts[0] - CARD[0]) < 0.5
    assert min(sizes_in(made.pdf)) >= 8
    assert b"/PrintScaling /None" in made.pdf


def test_a_card_has_whom_to_ring_and_names_what_is_not_on_it() -> None:
    for language in ("en", "ur", "zh-Hans"):
        facts = handout("eating-well", language)
        made = paper.pdf(facts, Options(language, layout="wallet-card"))
        page = text_of(made.pdf)[0]
        assert "7010" in page
        assert "999" in page
        headings = [one["text"] for one in facts.edition.blocks if one["kind"] == "heading"]
        assert set(headings[:3]) <= set(made.left_out)
        assert "0300 330 7010" not in " ".join(made.left_out)
    short = written("en", {"kind": "contact", "label": "Ring us", "phone": "111"})
    card = paper.pdf(short, Options("en", layout="wallet-card"))
    assert card.left_out == ()
    assert len(places_of(Read(card.pdf), "Ring us")) == 10  # one face needs no folding


def test_a_card_in_two_languages_has_a_face_for_each() -> None:
    facts = handout("welcome", "en", "ur")
    read = Read(paper.pdf(facts, Options("en", beside="ur", layout="wallet-card")).pdf)
    text = " ".join(read.text().split())
    for words in ("Welcome: what we write down", "خوش آمدید", "welcome-en", "welcome-ur"):
        assert words in text
    assert text.count("999") == 10
    facts = handout("eating-well", "en", "ro")
    made = paper.pdf(facts, Options("en", beside="ro", layout="wallet-card"))
    assert " ".join(Read(made.pdf).text().split()).count("Healthy Start 0300 330 7010") == 10
    assert any("Interpreters are available" in one for one in made.left_out)


@pytest.mark.parametrize("name", [one.name for one in LAYOUTS.values() if one.bilingual])
def test_two_languages_stand_on_each_layout_that_has_room_for_them(name: str) -> None:
    facts = shorter("eating-well", "en", "ur", keep=1)
    made = paper.pdf(facts, Options("en", beside="ur", layout=name))
    text = " ".join(text_of(made.pdf))
    assert "Eating well" in text
    assert "صحت بخش" in text


@pytest.mark.parametrize("name", ["easy-read", "booklet"])
def test_two_languages_are_refused_where_there_is_room_for_one(name: str) -> None:
    with pytest.raises(OneLanguageOnly):
        paper.pdf(handout("welcome", "en", "ur"), Options("en", beside="ur", layout=name))


def test_what_a_layout_does_not_come_in_is_refused() -> None:
    assert layout(" Large_Print ").name == "large-print"
    with pytest.raises(UnknownChoice):
        Options("en", layout="scroll")
    for name, size in (("large-print", 15.5), ("easy-read", 13), ("wallet-card", 12)):
        with pytest.raises(SizeOutsideLayout):
            Options("en", layout=name, size=size)
    for name, sheet in (("booklet", "A5"), ("wallet-card", "A3"), ("large-print", "A5")):
        with pytest.raises(PaperOutsideLayout):
            Options("en", layout=name, paper=sheet)  # type: ignore[arg-type]
    finished = written("en")
    finished = replace(finished, edition=replace(finished.edition, file=b"%PDF-1.7"))
    with pytest.raises(PdfKeepsItsForm):
        paper.pdf(finished, Options("en", layout="poster"))
