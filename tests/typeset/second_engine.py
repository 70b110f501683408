"""A second opinion: the lines of a paragraph as Typst breaks and draws them, with our font files.

It is installed by hand (``pip install typst``) and is no part of the tests.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from champion_app.typeset.fonts import packs
from champion_app.typeset.readings import reading
from tests.typeset.galley import MARGIN, SHEET, SIZE, Galley
from tests.typeset.paper import FONTS


def there() -> bool:
    """Whether Typst is installed here."""
    return find_spec("typst") is not None


def pdf(galleys: Sequence[Galley]) -> bytes:
    """A page for each paragraph; each writing line a pitch below the one before, or the margin."""
    import typst

    wide, high = SHEET
    folders = [str(FONTS), *map(str, packs(FONTS))]
    head = f"#set page(width: {wide}pt, height: {high}pt, margin: {MARGIN}pt)\n"
    with TemporaryDirectory(prefix="champion-reference-") as folder:
        file = Path(folder) / "specimens.typ"
        text = head + "#pagebreak()\n".join(_paragraph(one) for one in galleys)
        file.write_text(text, encoding="utf-8")
        return typst.compile(str(file), font_paths=folders, ignore_system_fonts=True)


def _paragraph(one: Galley) -> str:
    found = one.written
    language, _, script = found.language.partition("-")
    families = ", ".join(f'"{family}"' for family in reading(found.language).families)
    letters = "".join(f"\\u{{{ord(letter):x}}}" for letter in found.text)
    look = f'lang: "{language}", size: {SIZE}pt, font: ({families}), '
    look += f'script: "{script.lower()}", ' if script else ""
    edges = f'top-edge: "baseline", bottom-edge: "baseline", dir: {"rtl" if found.level else "ltr"}'
    return (
        f'#v({one.pitch}pt)\n#par(leading: {one.pitch}pt, linebreaks: "simple", '
        f'text({look}{edges}, "{letters}"))\n'
    )
