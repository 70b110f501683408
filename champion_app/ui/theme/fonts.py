"""The shipped fonts on screen: loaded in two steps, scaled as the person chose."""

from __future__ import annotations

import json
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QApplication

POINTS = 11.0
"""The size of ordinary words at 100 %."""

_NASTALIQ = "Noto Nastaliq Urdu"
_IN_NASTALIQ = ("ur", "pa-Arab", "phr", "hno")
_FIRST = ("Noto Sans", "Noto Naskh Arabic", _NASTALIQ)

# Qt smears a "bold" over a variable font at weight 700 instead of asking the font for it. One
# less finds the bold file of a static family all the same; the axis does the rest.
_BOLD = 699


class Size(Enum):
    """Sizes of words, as parts of the ordinary size."""

    SMALL = 0.92
    PLAIN = 1.0
    LEAD = 1.09
    HEADING = 1.3
    TITLE = 1.75
    FIGURE = 2.4
    COUNT = 9.0


def _load(folder: Path, wanted: bool) -> list[str]:
    listed = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["fonts"]
    loaded = []
    for entry in listed:
        if (entry["family"] in _FIRST) is wanted:
            number = QFontDatabase.addApplicationFont(str(folder / entry["file"]))
            loaded += QFontDatabase.applicationFontFamilies(number)
    return loaded


def load_first(folder: Path) -> list[str]:
    """Load what the screens' own languages need; the families loaded."""
    # Qt says of each family in turn which scripts it lacks; the next one has them.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    return _load(folder, True)


def load_rest(folder: Path) -> list[str]:
    """Load the other scripts, for names and handouts; called after the first paint."""
    return _load(folder, False)


def families(language: str) -> list[str]:
    """The families for words in ``language``, the closest first.

    Latin letters and digits come from Noto Sans everywhere, so that a telephone number looks the
    same in each language.
    """
    own = _NASTALIQ if language in _IN_NASTALIQ else "Noto Naskh Arabic"
    others = [name for name in _FIRST if name not in (own, "Noto Sans")]
    return ["Noto Sans", own, *others, "Noto Sans Symbols", "Noto Emoji"]


def app_font(language: str, percent: int) -> QFont:
    """The app's font for this screen language at 100 to 200 percent."""
    return _made(families(language), POINTS * percent / 100, bold=False)


def font(size: Size = Size.PLAIN, *, bold: bool = False, language: str = "") -> QFont:
    """A font of the app's at this size; ``language`` sets words of another language rightly."""
    ordinary = QApplication.font()
    listed = families(language) if language else ordinary.families()
    return _made(listed, ordinary.pointSizeF() * size.value, bold=bold)


def emboldened(of: QFont, bold: bool = True) -> QFont:
    """The same font, bold or not."""
    return _made(of.families(), of.pointSizeF(), bold=bold)


def _made(listed: list[str], points: float, *, bold: bool) -> QFont:
    made = QFont(listed, -1, _BOLD if bold else 400)
    made.setPointSizeF(points)
    if bold:
        made.setVariableAxis(QFont.Tag("wght"), 700)
    # Qt remembers which family stands in for a script by the first family and this hint alone:
    # without it a window that turns to Urdu would keep the letters of Arabic.
    if listed[1:2] == [_NASTALIQ]:
        made.setStyleHint(QFont.StyleHint.Cursive)
    return made


def measure(of: QFont) -> QFontMetrics:
    """What words in this font take."""
    return QFontMetrics(of)
