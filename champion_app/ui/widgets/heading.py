"""A page's heading in two lines, for pages whose title a person wrote: long ones wrap."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from champion_app.ui.theme.fonts import Size, font
from champion_app.ui.widgets.page import Page


def title_over_subtitle(page: Page, before: QWidget) -> None:
    """Put ``before`` first, then the title over what is said beside it."""
    page.title.setWordWrap(True)
    page.title.setFont(font(Size.HEADING, bold=True))
    about = QVBoxLayout()
    about.setSpacing(0)
    for line in (page.title, page.subtitle):
        page.header.removeWidget(line)
        about.addWidget(line)
    page.header.insertWidget(0, before)
    page.header.insertLayout(1, about, 1)
