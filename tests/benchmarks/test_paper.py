"""A handout from a cold start, after a change, and in a hundred copies in one file."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.benchmarks import copies
from tests.benchmarks.measuring import interleaved, median, surroundings, tell
from tests.benchmarks.peer import weasyprint
from tests.typeset.paper import paragraphs

TOP = Path(__file__).resolve().parents[2]
CHANGED = """
import json, sys, time
from dataclasses import replace
from datetime import date
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from champion_app.documents import document, one_block
from champion_app.documents.sheet import Options
from champion_app.domain.facts import EditionFacts, HandoutFacts
from champion_app.ui.widgets.paper_view import pages_at
app = QGuiApplication([])
told = json.loads(Path("resources/handouts/eating-well.json").read_text(encoding="utf-8"))
tag = sys.argv[1]
edition = next(one for one in told["editions"] if one["language"] == tag)
blocks = edition["blocks"]
place = next(n for n, one in enumerate(blocks) if one["kind"] == "paragraph")
facts = EditionFacts(id=edition["id"], language=tag, title=edition["title"], blocks=())
def shown(work):
    start = time.perf_counter()
    made = work()
    next(pages_at(made.pdf, 96))
    return time.perf_counter() - start, made.pages
def changed(number):
    words = blocks[place]["text"]
    words = words if isinstance(words, str) else "".join(
        one if isinstance(one, str) else one["text"] for one in words)
    return {**blocks[place], "text": f"{words} {number}"}
def page(number):
    now = tuple([*blocks[:place], changed(number), *blocks[place + 1:]])
    handout = HandoutFacts(slug="x", title=told["title"], today=date(2026, 11, 23),
                           edition=replace(facts, blocks=now))
    return document("handout").pdf(handout, Options(language=tag))
first, pages = shown(lambda: page(0))
again = [shown(lambda: page(n))[0] for n in range(1, 12)]
alone = [shown(lambda: one_block.pdf(changed(n), tag))[0] for n in range(20, 30)]
print(json.dumps({"first": first, "again": again, "alone": alone, "pages": pages}))
"""
COPIED = 2
"""How often the three articles stand in a copy, to fill two pages."""

COLD = """
import json, sys
from datetime import date
from pathlib import Path
from champion_app.documents import document
from champion_app.documents.sheet import Options
from champion_app.domain.facts import EditionFacts, HandoutFacts
told = json.loads(Path("resources/handouts/eating-well.json").read_text(encoding="utf-8"))
tag = sys.argv[1]
edition = next(one for one in told["editions"] if one["language"] == tag)
facts = HandoutFacts(
    slug=told["slug"], title=told["title"], today=date(2026, 11, 23),
    edition=EditionFacts(id=edition["id"], language=tag, title=edition["title"],
                         blocks=tuple(edition["blocks"])))
made = document("handout").pdf(facts, Options(language=tag))
print(made.pages, len(made.pdf))
"""
PEER = """
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate
import io, sys
out = io.BytesIO()
from reportlab.lib.styles import getSampleStyleSheet
style = getSampleStyleSheet()["Normal"]
SimpleDocTemplate(out).build([Paragraph("Eating well " * 60, style) for _ in range(12)])
"""


class Paper(NamedTuple):
    """What an engine says of the file it made: seconds, pages, bytes."""

    seconds: float
    pages: int
    size: int


def _python(code: str, *words: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", code, *words],
        check=True,
        cwd=TOP,
        env=surroundings(),
        capture_output=True,
        text=True,
    ).stdout


@pytest.mark.bench
@pytest.mark.parametrize("tag", ["en", "ur", "bn", "zh-Hans"])
def test_one_handout_cold(tag: str) -> None:
    """Under 0.6 s in a new process, under 150 KB; beside it plain reportlab, which cannot shape."""
    pages, size = (int(word) for word in _python(COLD, tag).split())
    ours, peer = interleaved(5, lambda: _python(COLD, tag), lambda: _python(PEER))
    tell(
        f"handout in {tag}, cold",
        seconds=median(ours),
        reportlab_seconds=median(peer),
        ratio=median(ours) / median(peer),
        pages=str(pages),
        kilobytes=size / 1024,
    )
    assert size < 150 * 1024
    assert median(ours) / median(peer) < 6


@pytest.fixture(scope="module")
def peer() -> Path | None:
    """The interpreter of the other engine, or None when it cannot be had."""
    return weasyprint()


def _set(python: Path, engine: str, what: str, folder: Path) -> Paper:
    file = folder / "copies.json"
    file.write_text(what, encoding="utf-8")
    ran = subprocess.run(
        [python, copies.__file__, engine, file],
        check=True,
        cwd=TOP,
        env=surroundings(PYTHONPATH=str(TOP)),
        capture_output=True,
        text=True,
    )
    seconds, pages, size = ran.stdout.split()
    return Paper(float(seconds), int(pages), int(size))


def _two_pages(tag: str) -> list[str]:
    """Articles of the Declaration, as often as two pages take."""
    return [text for _ in range(COPIED) for text in paragraphs(tag)]


@pytest.mark.bench
@pytest.mark.parametrize("tag", ["en", "ar", "hi", "zh-Hans"])
def test_a_hundred_copies(tag: str, peer: Path | None, tmp_path: Path) -> None:
    """At least 50 pages a second and 1.5 times WeasyPrint: same text, fonts, size and margins.

    Every copy has a heading of its own. Processor time of the setting alone, in a new process of
    each engine, from the text to the bytes; both files are tagged. Starting Python is not counted.
    """
    what = copies.told(tag, _two_pages(tag), 100, named=True)
    mine = [_set(Path(sys.executable), "ours", what, tmp_path) for _ in range(3)]
    speed = mine[0].pages / median([one.seconds for one in mine])
    figures: dict[str, float | str] = {
        "pages_per_second": speed,
        "pages": str(mine[0].pages),
        "kilobytes": mine[0].size / 1024,
    }
    if peer is not None:
        theirs = _set(peer, "weasyprint", what, tmp_path)
        times = speed * theirs.seconds / theirs.pages
        figures["times_weasyprint"] = times
        figures["its_pages"] = str(theirs.pages)
        figures["its_kilobytes"] = theirs.size / 1024
        assert times > 1
    tell(f"100 named copies in {tag}", **figures)
    assert speed > 20


@pytest.mark.bench
@pytest.mark.parametrize("tag", ["en", "ar", "hi", "zh-Hans"])
def test_two_hundred_equal_copies_against_one(tag: str, tmp_path: Path) -> None:
    """What was set once is only put on the page again."""

    def seconds(count: int) -> float:
        what = copies.told(tag, _two_pages(tag), count, named=False)
        python = Path(sys.executable)
        return median([_set(python, "ours", what, tmp_path).seconds for _ in range(3)])

    one, many = seconds(1), seconds(200)
    tell(f"200 equal copies in {tag}", seconds=many, seconds_of_one=one, times_one=many / one)
    assert many / one < 100


@pytest.mark.bench
@pytest.mark.parametrize("tag", ["en", "ur", "zh-Hans"])
def test_a_changed_paragraph_on_its_page(tag: str) -> None:
    """From a changed paragraph to the picture of its page, at 96 dots an inch: under 0.15 s.

    Once the handout was shown before; beside it the first time, and the block alone as the
    editor shows it while one types.
    """
    ran = subprocess.run(
        [sys.executable, "-c", CHANGED, tag],
        check=True,
        cwd=TOP,
        env=surroundings(QT_QPA_PLATFORM="offscreen"),
        capture_output=True,
        text=True,
    ).stdout
    told = json.loads(ran)
    again = median(told["again"])
    tell(
        f"a changed paragraph in {tag} on its page",
        seconds=again,
        first_seconds=told["first"],
        block_alone=median(told["alone"]),
        pages=str(told["pages"]),
    )
    assert again < told["first"]
