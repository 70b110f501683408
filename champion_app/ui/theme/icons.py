"""The shipped outlines, drawn in the ink they are given."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from champion_app.paths import resource_folder

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

MIRRORED = frozenset({"onward", "undo", "send", "door", "backspace"})
"""Icons that point along the line of reading, turned round from right to left."""


@lru_cache(maxsize=256)
def _outline(name: str, ink: str) -> QSvgRenderer:
    text = (resource_folder() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(text.replace("currentColor", ink).encode()))


def paint(painter: QPainter, name: str, rect: QRect | QRectF, ink: str) -> None:
    """Draw the icon into ``rect`` with the colour ``ink``."""
    box = QRectF(rect)
    painter.save()
    if name in MIRRORED and QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        painter.translate(2 * box.center().x(), 0)
        painter.scale(-1, 1)
    _outline(name, ink).render(painter, box)
    painter.restore()


def icon(name: str, ink: str, size: int = 24) -> QIcon:
    """The icon for where Qt wants one of its own."""
    from PySide6.QtGui import QIcon, QPixmap

    pixmap = QPixmap(size * 2, size * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint(painter, name, QRect(0, 0, size, size), ink)
    painter.end()
    return QIcon(pixmap)
