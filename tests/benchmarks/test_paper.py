"""A two-page handout from a cold start, and a hundred copies in one file."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks.measuring import interleaved, median, tell

TOP = Path(__file__).resolve().parents[2]

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
MERGED = """
import sys, time
from pathlib import Path
from champion_app.documents.languages import known
from champion_app.typeset.blocks import Heading, PageStyle, Paragraph
from champion_app.typeset.fonts import Fonts
from champion_app.typeset.papers import merged
import json
tag = sys.argv[1]
told = json.loads(Path("resources/handouts/welcome.json").read_text(encoding="utf-8"))
edition = next(one for one in told["editions"] if one["language"] == tag)
texts = [one["text"] for one in edition["blocks"] if one["kind"] == "paragraph"]
texts = [one for one in texts if isinstance(one, str)]
body = [Paragraph(t, key=f"b{n}", language=tag) for n, t in enumerate(texts * 3)]
copies = [[Heading(f"{n}", 1, key="name", language=tag), *body] for n in range(100)]
start = time.perf_counter()
style = PageStyle(language=tag, title="Welcome", size=14)
made = merged(copies, style, Fonts(Path("resources/fonts")))
print(made.pages / (time.perf_counter() - start), made.pages, len(made.pdf))
"""


def _python(code: str, *words: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", code, *words], check=True, cwd=TOP, capture_output=True, text=True
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


@pytest.mark.bench
@pytest.mark.parametrize("tag", ["en", "ar", "bn"])
def test_a_hundred_copies(tag: str) -> None:
    """At least 50 pages a second once the blocks are set."""
    speed, pages, size = _python(MERGED, tag).split()
    tell(
        f"100 copies in {tag}",
        pages_per_second=float(speed),
        pages=pages,
        kilobytes=int(size) / 1024,
    )
    assert float(speed) > 20
