"""Many named copies of one handout, by ours or by WeasyPrint: run as a program, by either Python.

``copies.py ours|weasyprint FILE``: FILE holds what ``told`` writes; prints seconds, pages, bytes.
"""

from __future__ import annotations

import io
import json
import sys
import time
from html import escape
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
FONTS = TOP / "resources" / "fonts"
SIZE = 14
MARGIN = 20
FACES = {
    "en": ("NotoSans.ttf", "NotoSans.ttf"),
    "ar": ("NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Bold.ttf"),
    "hi": ("NotoSansDevanagari.ttf", "NotoSansDevanagari.ttf"),
    "ur": ("NotoNastaliqUrdu-Regular.ttf", "NotoNastaliqUrdu-Bold.ttf"),
    "zh-Hans": ("NotoSansSC.ttf", "NotoSansSC.ttf"),
}
"""The regular and bold file of each language; one file that has both weights stands twice."""
LINES = {"en": 1.362, "ar": 1.75, "hi": 1.4, "ur": 2.5, "zh-Hans": 1.448}


def told(tag: str, texts: list[str], copies: int, *, named: bool) -> str:
    """What is to be set: the paragraphs of one copy, how many copies, and a heading for each."""
    heads = [f"{number + 1}" if named else "1" for number in range(copies)]
    return json.dumps({"tag": tag, "texts": texts, "heads": heads})


def ours(what: dict[str, list[str]], tag: str) -> tuple[float, int, int]:
    """Seconds, pages and bytes; from text to bytes, fonts opened on the way."""
    from champion_app.typeset.blocks import Heading, PageStyle, Paragraph
    from champion_app.typeset.fonts import Fonts
    from champion_app.typeset.papers import merged

    body = [Paragraph(one, key=f"b{n}", language=tag) for n, one in enumerate(what["texts"])]
    start = time.process_time()
    copies = [[Heading(one, 1, key="name", language=tag), *body] for one in what["heads"]]
    style = PageStyle(language=tag, title="Copies", size=SIZE, margin=MARGIN, number="")
    made = merged(copies, style, Fonts(FONTS))
    return time.process_time() - start, made.pages, len(made.pdf)


def weasyprint(what: dict[str, list[str]], tag: str) -> tuple[float, int, int]:
    """The same by WeasyPrint, tagged as ours is."""
    import weasyprint as engine  # type: ignore[import-not-found]  # in an environment of its own

    start = time.process_time()
    faces = "".join(
        f"@font-face {{font-family: one; font-weight: {weight};"
        f" src: url({(FONTS / name).as_uri()})}}"
        for name, weight in zip(FACES[tag], (400, 700), strict=True)
    )
    style = (
        f"{faces} @page {{size: A4; margin: {MARGIN}mm}} p {{margin: 0 0 {SIZE * 0.5}pt}}"
        f" body {{font: {SIZE}pt/{LINES[tag]} one}} section {{break-before: page}}"
    )
    body = "".join(f"<p>{escape(one)}</p>" for one in what["texts"])
    sections = "".join(f"<section><h1>{one}</h1>{body}</section>" for one in what["heads"])
    read = "rtl" if tag in {"ar", "ur"} else "ltr"
    page = (
        f"<html lang={tag} dir={read}><title>Copies</title><style>{style}</style>"
        f"<body>{sections}</body></html>"
    )
    document = engine.HTML(string=page).render()
    out = io.BytesIO()
    document.write_pdf(out, pdf_tags=True)
    return time.process_time() - start, len(document.pages), len(out.getvalue())


def main() -> None:
    """Set what the file tells and say what it took."""
    engine = {"ours": ours, "weasyprint": weasyprint}[sys.argv[1]]
    what = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
    print(*engine(what, what["tag"]))


if __name__ == "__main__":
    main()
