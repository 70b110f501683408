"""Words on a screen: titles, plain lines, quiet lines; they wrap and grow with the font."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from champion_app.ui.theme import fonts
from champion_app.ui.theme.fonts import Size


class Words(QLabel):
    """A label of plain text (never markup) in one of the sizes."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        size: Size = Size.LEAD,
        bold: bool = False,
        wrap: bool = True,
        language: str = "",
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setFont(fonts.font(size, bold=bold, language=language))
        across = QSizePolicy.Policy.Preferred if wrap else QSizePolicy.Policy.Minimum
        self.setSizePolicy(across, QSizePolicy.Policy.Minimum)


def title(text: str) -> Words:
    """What the screen is about; one on each screen."""
    return Words(text, size=Size.TITLE, bold=True)


def heading(text: str) -> Words:
    """What a part of the screen is about."""
    return Words(text, size=Size.HEADING, bold=True)


def caption(text: str) -> Words:
    """The small heading of a card."""
    return _quieten(Words(text, size=Size.PLAIN, bold=True))


def plain(text: str) -> Words:
    """Ordinary words."""
    return Words(text)


def strong(text: str) -> Words:
    """Ordinary words that carry the line."""
    return Words(text, bold=True)


def quiet(text: str) -> Words:
    """What is said beside the matter."""
    return _quieten(Words(text))


def small(text: str) -> Words:
    """The smallest words there are, quiet."""
    return _quieten(Words(text, size=Size.SMALL))


def figure(text: str) -> Words:
    """A number to be seen first."""
    return Words(text, size=Size.FIGURE, bold=True, wrap=False)


def _quieten(words: Words) -> Words:
    words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return words


def accented(words: Words) -> Words:
    """The same words in the accent."""
    words.setForegroundRole(QPalette.ColorRole.Accent)
    return words
