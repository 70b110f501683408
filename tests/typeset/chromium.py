"""The same specimens set by Chromium, with the same font files: the other engine of ``reference``.

It is installed by hand (Debian's ``chromium``) and is no part of the tests.
"""

from __future__ import annotations

import html
import json
import shutil
import subprocess
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory

from champion_app.typeset import isolate
from champion_app.typeset.fonts import Fonts
from champion_app.typeset.readings import reading, scale
from tests.typeset.galley import COLUMN, MARGIN_MM, SIZE, Galley

NAMES = ("chromium", "chromium-browser", "google-chrome")
_BLANK = " \u00ad\u200b"
_FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files"),
    *("--font-render-hinting=none", "--virtual-time-budget=20000", "--no-pdf-header-footer"),
)
# Without these two Chromium narrows full-width signs, as nobody else does.
_CJK = "text-spacing-trim: space-all; text-autospace: no-autospace;"
_STYLE = f"""
@page {{ size: A4; margin: {MARGIN_MM}mm 0 }}
body {{ margin: 0; text-rendering: geometricPrecision; font-synthesis: none; {_CJK} }}
p {{ margin: 0 {MARGIN_MM}mm; width: {COLUMN}pt; font-size: {SIZE}pt; white-space: pre-wrap;
     break-after: page; overflow-wrap: anywhere; unicode-bidi: isolate }}
span {{ line-height: 0 }}
span.line {{ white-space: pre }}
"""
# For each letter of each paragraph the line it is on, or null for what is not seen.
_SCRIPT = """
document.fonts.ready.then(() => {
  const told = [...document.querySelectorAll("p")].map(p => {
    const top = p.getBoundingClientRect().top;
    const pitch = parseFloat(getComputedStyle(p).lineHeight);
    const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      let at = 0;
      for (const letter of walker.currentNode.data) {
        const range = document.createRange();
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at += letter.length);
        const box = [...range.getClientRects()].pop();
        found.push(box ? Math.floor(((box.top + box.bottom) / 2 - top) / pitch) : null);
      }
    }
    return found;
  });
  const pre = document.createElement("pre");
  pre.id = "told";
  pre.textContent = JSON.stringify(told);
  document.body.replaceChildren(pre);
});
"""


def program() -> str | None:
    """Chromium's place on this computer."""
    return next(filter(None, map(shutil.which, NAMES)), None)


def breaks(galleys: Sequence[Galley], fonts: Fonts) -> list[list[int]]:
    """Where Chromium begins the lines of each paragraph, left to itself, and each one's end."""
    with TemporaryDirectory(prefix="champion-reference-") as folder:
        page = _page(Path(folder), galleys, fonts, broken=set(), script=_SCRIPT)
        dom = _run("--dump-dom", page.as_uri())
    told = json.loads(html.unescape(dom.split('<pre id="told">')[1].split("</pre>")[0]))
    return [_cuts(one, rows) for one, rows in zip(galleys, told, strict=True)]


def pdf(galleys: Sequence[Galley], fonts: Fonts, broken: set[int]) -> bytes:
    """A page for each paragraph; those whose numbers are ``broken`` get our lines."""
    with TemporaryDirectory(prefix="champion-reference-") as folder:
        page = _page(Path(folder), galleys, fonts, broken=broken, script="")
        out = Path(folder) / "out.pdf"
        _run(f"--print-to-pdf={out}", page.as_uri())
        return out.read_bytes()


def _run(*arguments: str) -> str:
    found = program()
    assert found, "Chromium is not installed"
    done = subprocess.run(
        [found, *_FLAGS, *arguments], check=True, capture_output=True, encoding="utf-8", timeout=300
    )
    return done.stdout


def _page(
    folder: Path, galleys: Sequence[Galley], fonts: Fonts, *, broken: set[int], script: str
) -> Path:
    faces = "\n".join(
        f"@font-face {{ font-family: '{font.family}'; src: url({font.path.as_uri()}); "
        f"font-weight: {font.weights[0]} {font.weights[1]}; "
        f"size-adjust: {scale(font.family):.0%}; "
        "ascent-override: 100%; descent-override: 0%; line-gap-override: 0% }"
        for font in fonts.listed
    )
    body = "\n".join(_paragraph(one, broken=n in broken) for n, one in enumerate(galleys))
    text = (
        f"<!DOCTYPE html><meta charset=utf-8><title>Specimens</title><style>{faces}{_STYLE}</style>"
        f"{body}<script>{script}</script>"
    )
    file = folder / "specimens.html"
    file.write_text(text, encoding="utf-8")
    return file


def _paragraph(one: Galley, *, broken: bool) -> str:
    """A paragraph with our isolates in it and our font for each letter, nothing else of ours."""
    found = one.written
    way = "rtl" if found.level else "ltr"
    align = "right" if found.rtl else "left"
    family = reading(found.language).families[0]
    lines = [(row.start, row.end) for row in one.rows] if broken else [(0, len(found.text))]
    inside = "<wbr>".join(_stretch(one, *ends, broken=broken) for ends in lines)
    return (
        f'<p lang="{found.language}" dir="{way}" style="font-family: \'{family}\'; '
        f'text-align: {align}; line-height: {one.pitch}pt">{inside}</p>'
    )


def _stretch(one: Galley, start: int, end: int, *, broken: bool) -> str:
    found = one.written
    seen = start + len(found.text[start:end].rstrip(_BLANK)) if broken else end
    letters = _letters(one)
    told = "".join(
        f"<span style=\"font-family: '{family}'\">"
        f"{html.escape(''.join(letter for letter, _ in same))}</span>"
        for family, same in groupby(letters[start:seen], key=lambda pair: pair[1])
    )
    after = "".join(letter for letter, _ in letters[seen:end])
    return f'<span class="line">{told}</span>{after}' if broken else told


def _letters(one: Galley) -> list[tuple[str, str]]:
    """Each letter, with the isolates that stand before it, and its family; the last takes the rest.

    A paragraph's own font is that of its runs, so that both engines draw from the same files.
    """
    found = one.written
    marked, places = isolate._marked(found.text, isolate.tokens(found.text, found.level))
    assert len(places) == len(found.text)
    ends = [*(place + 1 for place in places[:-1]), len(marked)]
    starts = [0, *ends[:-1]]
    families = [run.face.family for run in found.runs for _ in range(run.start, run.end)]
    pieces = (marked[start:end] for start, end in zip(starts, ends, strict=True))
    return list(zip(pieces, families, strict=True))


def _cuts(one: Galley, told: Sequence[int | None]) -> list[int]:
    """The first letter of each line, isolates taken out again."""
    text = one.written.text
    pieces = [letter for letter, _ in _letters(one)]
    cuts, place, line = [0], 0, 0
    for index, piece in enumerate(pieces):
        own = told[place + piece.index(text[index])]
        place += len(piece)
        if own is not None and own > line:
            cuts.append(index)
            line = own
    assert place == len(told), one.specimen.name
    return [*cuts, len(text)]
