"""Headings of pages whose title a person wrote, which may be long."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from champion_app.ui.theme.fonts import Size, are_large, font
from champion_app.ui.widgets import text
from champion_app.ui.widgets.page import Page


def title_over_subtitle(page: Page, before: QWidget) -> None:
    """Put ``before`` first, then the title over what is said beside it; long ones wrap."""
    page.title.setWordWrap(True)
    page.title.setFont(font(Size.HEADING, bold=True))
    about = QVBoxLayout()
    about.setSpacing(0)
    for line in (page.title, page.subtitle):
        page.header.removeWidget(line)
        about.addWidget(line)
    page.header.insertWidget(0, before)
    page.header.insertLayout(1, about, 1)
    wishes_have_room(page)


def wishes_have_room(page: Page) -> None:
    """Give the wishes a line of their own where large words would leave the title none."""
    frame = page.layout()
    if not isinstance(frame, QVBoxLayout) or not are_large():
        return
    page.header.removeItem(page.wishes)
    line = QHBoxLayout()
    line.addStretch(1)
    line.addLayout(page.wishes)
    frame.insertLayout(1, line)


def title_in_one_line(page: Page, before: QWidget) -> None:
    """Put ``before`` first, then the title in one line; what is said beside it is the caller's.

    For pages that have no height to give: with large words a long title would take all of it,
    and air is spared too.
    """
    frame = page.layout()
    if frame is not None:
        frame.setContentsMargins(30, 12, 30, 12)
        frame.setSpacing(10)
    page.body.setSpacing(10)
    for line in (page.title, page.subtitle):
        page.header.removeWidget(line)
        line.hide()
        line.deleteLater()
    page.title = text.OneLine(bold=True)
    page.subtitle = text.quietened(text.OneLine())
    page.header.insertWidget(0, before)
    page.header.insertWidget(1, page.title, 1, Qt.AlignmentFlag.AlignVCenter)
