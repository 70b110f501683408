"""Walks through a window: every control in it, its words, and whether it lets go at the end."""

from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

CONTROLS = (
    QAbstractButton,
    QLineEdit,
    QAbstractSpinBox,
    QComboBox,
    QAbstractItemView,
    QPlainTextEdit,
)


def controls(window: QWidget) -> Iterator[QWidget]:
    """Every control that can be seen, without the parts Qt makes inside its own."""
    for one in window.findChildren(QWidget):
        inner = one.objectName().startswith("qt_")
        if isinstance(one, CONTROLS) and one.isVisibleTo(window) and not inner:
            yield one


def read_aloud(one: QWidget) -> str:
    """What a screen reader calls it."""
    found = QAccessible.queryAccessibleInterface(one)
    return found.text(QAccessible.Text.Name) if found else ""


def shown_words(window: QWidget) -> Iterator[str]:
    """Every text a person can see."""
    for one in window.findChildren(QWidget):
        if not one.isVisibleTo(window):
            continue
        if isinstance(one, QLabel | QAbstractButton):
            yield one.text()
        if isinstance(one, QLineEdit | QPlainTextEdit):
            yield one.placeholderText()
        if isinstance(one, QComboBox):
            yield from (one.itemText(index) for index in range(one.count()))
        yield one.toolTip()


def is_freed(keeper: list[QWidget]) -> bool:
    """Whether the one window in ``keeper`` is gone once nobody keeps it."""
    ghost = weakref.ref(keeper[0])
    keeper.pop().deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    return ghost() is None


class Pseudo(QTranslator):
    """A language of brackets: what stands without them was never given to a translator."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt asks by this name
        """Qt asks before it installs."""
        return False

    def translate(self, _context: str, source: str, _beside: str | None = None, n: int = -1) -> str:
        """The source in brackets, its number filled in."""
        text = source.replace("%n", str(n)) if n >= 0 else source
        return f"⟦{text}⟧"
