"""Bold words in the shipped fonts: most of them are one variable file, the Arabic ones are two."""

from __future__ import annotations

import re

from PySide6.QtGui import QFont

from champion_app.ui.theme.fonts import Size, font

_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]")
_BOLD = 700.0


def bold_for(text: str, size: Size) -> QFont:
    """A bold font for ``text``.

    Asking a variable font for weight 700 smears its regular outline instead of moving along the
    weight axis, and not at all in large sizes; a family of two files has no axis to move along.
    """
    if _ARABIC.search(text):
        return font(size, bold=True)
    made = font(size)
    made.setVariableAxis(QFont.Tag("wght"), _BOLD)
    return made
