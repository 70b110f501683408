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

_LARGE = 115
"""Percent of the ordinary size beyond which words are large."""

_LATIN = "Noto Sans"
_NASKH = "Noto Naskh Arabic"
_NASTALIQ = "Noto Nastaliq Urdu"
_FIRST = (_LATIN, _NASKH, _NASTALIQ)
_IN_NASTALIQ = ("ur", "pa-Arab", "phr", "hno")
_IN_NASKH = ("ar", "fa", "fa-AF", "haz", "ps", "ckb")

# Qt smears a "bold" over a variable font at weight 700 instead of asking the font for it; one less
# and the axis give the font's own.
_BOLD = 699

# By (family of the script, bold): no meaning but to be different, see ``_made``.
_HINTS = {
    (_NASKH, False): QFont.StyleHint.Serif,
    (_NASKH, True): QFont.StyleHint.Times,
    (_NASTALIQ, False): QFont.StyleHint.Cursive,
    (_NASTALIQ, True): QFont.StyleHint.Fantasy,
}


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
    others = ["Noto Sans Symbols", _NASKH, _NASTALIQ, "Noto Emoji"]
    own = _NASTALIQ if language in _IN_NASTALIQ else _NASKH if language in _IN_NASKH else ""
    return [_LATIN, *([own] if own else []), *(name for name in others if name != own)]


def app_font(language: str, percent: int) -> QFont:
    """The app's font for this screen language at 100 to 200 percent."""
    return _made(families(language), POINTS * percent / 100, bold=False)


def are_large() -> bool:
    """Whether the person chose words so large that a window has no room to spare."""
    return QApplication.font().pointSizeF() > POINTS * _LARGE / 100


def font(
    size: Size = Size.PLAIN, *, bold: bool = False, language: str = "", words: str | None = None
) -> QFont:
    """A font of the app's at this size.

    ``language`` sets words of another language rightly; ``words``, where they are known, keep
    Latin ones in Noto Sans on an Urdu screen too.
    """
    ordinary = QApplication.font()
    listed = families(language) if language else ordinary.families()
    return _made(listed, ordinary.pointSizeF() * size.value, bold=bold, words=words)


def emboldened(of: QFont, bold: bool = True, *, words: str | None = None) -> QFont:
    """The same font, bold or not."""
    return _made(of.families(), of.pointSizeF(), bold=bold, words=words)


def _made(listed: list[str], points: float, *, bold: bool, words: str | None = None) -> QFont:
    script = next((one for one in listed[:2] if one in (_NASKH, _NASTALIQ)), "")
    in_script = words is None or any("\u0600" <= letter <= "\u08ff" for letter in words)
    if (
        script and bold and in_script
    ):  # these have a bold file, which Qt finds only for the first family
        made = QFont([script, *(name for name in listed if name != script)], -1, 700)
    elif bold:
        ordered = [_LATIN, *(name for name in listed if name != _LATIN)]
        made = QFont(ordered, -1, _BOLD)
        made.setVariableAxis(QFont.Tag("wght"), 700)
    elif script:
        made = QFont([_LATIN, script, *(one for one in listed if one not in (_LATIN, script))])
    else:
        made = QFont(listed)
    made.setPointSizeF(points)
    # Qt remembers which family stands in for a script by the first family and this hint alone:
    # without it a window that turns to Urdu would keep the letters of Arabic.
    made.setStyleHint(_HINTS.get((script, bold and in_script), QFont.StyleHint.SansSerif))
    return made


def measure(of: QFont) -> QFontMetrics:
    """What words in this font take."""
    return QFontMetrics(of)
