"""The programme's name and logo over a handout, read back from the finished pages."""

from __future__ import annotations

import io
import re
import zlib
from dataclasses import replace

import pytest
from PIL import Image, ImageDraw

from champion_app.documents import handout as paper
from champion_app.documents.sheet import Options
from champion_app.domain.facts import Letterhead
from tests.documents.pages import handout, text_of

NAME = "Oldham Health Champions"


def picture(across: int = 300, down: int = 200, kind: str = "PNG") -> bytes:
    """A red disc on nothing."""
    drawn = Image.new("RGBA", (across, down), (0, 0, 0, 0))
    ImageDraw.Draw(drawn).ellipse((5, 5, across - 5, down - 5), fill=(200, 30, 30, 255))
    out = io.BytesIO()
    (drawn if kind == "PNG" else drawn.convert("RGB")).save(out, kind)
    return out.getvalue()


def placed(pdf: bytes) -> list[tuple[str, float, float]]:
    """How each picture is owned, its left edge and its width, in points."""
    found = []
    for stream in re.findall(rb"stream\r?\n(.*?)\r?\n?endstream", pdf, re.DOTALL):
        try:
            content = zlib.decompress(stream)
        except zlib.error:
            continue
        shown = rb"(/\w+)[^\n]*B[DM]C\nq 1 0 0 1 (\S+) \S+ cm\nq (\S+) 0 0 \S+ 0 \S+ cm /Im"
        for owner, left, width in re.findall(shown, content):
            found.append((owner.decode(), float(left), float(width)))
    return found


@pytest.mark.parametrize(
    ("language", "beside"),
    [("en", ""), ("ur", ""), ("bn", ""), ("zh-Hans", ""), ("en", "ur"), ("ur", "en")],
)
def test_the_name_stands_once_over_a_handout_and_the_logo_where_reading_begins(
    language: str, beside: str
) -> None:
    whose = Letterhead(name=NAME, logo=picture())
    facts = replace(handout("welcome", language, beside), letterhead=whose)
    made = paper.pdf(facts, Options(language, beside=beside))
    pages = text_of(made.pdf)
    assert " ".join(pages).count(NAME) == 1
    assert NAME in pages[0]
    ((owner, left, width),) = placed(made.pdf)
    assert owner == "/Artifact"  # the name beside it is read out, so it needs no words of its own
    middle = left + width / 2
    assert (middle > 300) == (language == "ur")


def test_a_logo_that_cannot_be_read_stops_no_print() -> None:
    whose = Letterhead(name=NAME, logo=b"\x89PNG\r\n\x1a\n and no more")
    made = paper.pdf(replace(handout("welcome", "en"), letterhead=whose), Options("en"))
    assert NAME in text_of(made.pdf)[0]
    assert placed(made.pdf) == []


def test_before_there_is_a_programme_nothing_stands_over_the_title() -> None:
    plain = paper.pdf(handout("welcome", "en"), Options("en"))
    assert text_of(plain.pdf)[0].startswith(handout("welcome", "en").edition.title)
